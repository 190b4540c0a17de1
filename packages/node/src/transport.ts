/**
 * The transport of clients in Node.js, for a client certificate, other trusted certificates, a proxy or an agent in code.
 *
 * @module
 */
export { createHttpTransport, type HttpTransportOptions } from "./http-transport.ts";
