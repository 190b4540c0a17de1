/**
 * What drivers need to connect to a cluster. The packages for Node.js and Deno can also wait until a cluster accepts
 * connections.
 *
 * @module
 */
export { type CaCertificateParams, getCaCertificate } from "./connectable/get-ca-certificate.ts";
