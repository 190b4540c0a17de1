import { assertOptions } from "../arguments/assert-options.ts";
import { createInvoke } from "../methods/invoke.ts";
import type { Operation } from "../request/api-definition.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { toHeaderMap } from "../request/header-value.ts";
import { toResponseError } from "../transport/parse.ts";
import type { Pipeline } from "../transport/pipeline.ts";

/** The method that downloads a cluster's CA certificate. Not generated, since the API has no operation for this. */
export interface CaCertificateMethod {
  /**
   * Returns an Advanced cluster's CA certificate in PEM format. The `sslrootcert` parameter in the connection string
   * names a file that doesn't exist yet, so remove the parameter and pass the certificate to your driver. The
   * certificate isn't secret, so it is requested without the API key.
   *
   * @throws {ArgumentError} if a parameter or an option is invalid
   * @throws {CloudError} if the call fails
   * @example
   * ```ts
   * import pg from "pg";
   *
   * const { connection_string } = await cloud.clusters.getConnectionString({
   *   cluster_id,
   *   sql_user: "ada",
   *   os: "LINUX",
   * });
   * const url = Object.assign(new URL(connection_string), {
   *   password: readSecret("ada"),
   * });
   * for (const name of ["sslrootcert", "sslmode"])
   *   url.searchParams.delete(name);
   * const ca = await cloud.clusters.getCaCertificate({ cluster_id });
   * const client = new pg.Client({ connectionString: url.href, ssl: { ca } });
   * ```
   */
  getCaCertificate(params: { cluster_id: string }, options?: CallOptions): Promise<string>;
}

export const CA_CERTIFICATE = "clusters.getCaCertificate";
const DOWNLOAD: Operation = { method: "GET", path: "/clusters/{cluster_id}/cert", permissions: [], anonymous: true };

export function createGetCaCertificate(pipeline: Pipeline): CaCertificateMethod["getCaCertificate"] {
  const invoke = createInvoke(pipeline, CA_CERTIFICATE, DOWNLOAD, readCertificate);
  return async (params, options = {}) => {
    assertOptions(CA_CERTIFICATE, CALL_OPTIONS, options);
    const headers = { accept: "*/*", ...toHeaderMap(CA_CERTIFICATE, options.headers) };
    return (await invoke(params, { ...options, headers })).data as string;
  };
}

function readCertificate(call: Call, response: BufferedResponse): string {
  const certificate = decodeBody(response);
  if (certificate.includes("-----BEGIN CERTIFICATE-----")) return certificate;
  throw toResponseError(call, response, "the body is not a PEM certificate; a proxy may have sent it");
}
