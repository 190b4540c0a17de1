/**
 * The transport that clients in Node.js use. Create your own to set a client certificate, trusted certificates, a proxy
 * or an agent in code.
 *
 * @module
 */
export { createHttpTransport, type HttpTransportOptions } from "./http-transport.ts";
