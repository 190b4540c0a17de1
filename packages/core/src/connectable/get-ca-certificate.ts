import { ArgumentError } from "../arguments/argument-error.ts";
import { assertOptions } from "../arguments/assert-options.ts";
import { assertNames } from "../arguments/check-arguments.ts";
import { createInvoke } from "../methods/invoke.ts";
import type { Operation } from "../request/api-definition.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call, ObservedCall } from "../request/call.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { toHeaderMap } from "../request/header-value.ts";
import { toResponseError } from "../transport/parse.ts";
import { getPipeline, type Pipeline } from "../transport/pipeline.ts";

/** Parameters of {@link getCaCertificate}. */
export interface CaCertificateParams {
  /** The cluster's id. */
  cluster_id: string;
}

const WHERE = "getCaCertificate";
const DOWNLOAD: Operation = { method: "GET", path: "/clusters/{cluster_id}/cert", permissions: [], anonymous: true };

/**
 * Returns the certificate of the authority that signed an Advanced cluster's certificate, in PEM format. The connection
 * string's `sslrootcert` only names a file that you would have to create, so remove that parameter and pass the
 * certificate to your driver. The certificate isn't secret and is requested without the API key.
 *
 * @throws {ArgumentError} if a parameter or an option is invalid
 * @throws {CloudError} if the call fails
 * @example
 * ```ts
 * import { getCaCertificate } from "@crdb-cloud/core/connectable";
 * import pg from "pg";
 *
 * const { connection_string } = await cloud.clusters.getConnectionString({ cluster_id, sql_user: "ada", os: "LINUX" });
 * const url = Object.assign(new URL(connection_string), { password: readSecret("ada") });
 * for (const name of ["sslrootcert", "sslmode"]) url.searchParams.delete(name);
 * const ca = await getCaCertificate(cloud, { cluster_id });
 * const client = new pg.Client({ connectionString: url.href, ssl: { ca } });
 * ```
 */
export async function getCaCertificate(
  cloud: { readonly clusters: object },
  params: CaCertificateParams,
  options: CallOptions = {},
): Promise<string> {
  const pipeline = getPipeline(cloud);
  if (pipeline === undefined) throw new ArgumentError(`${WHERE}: cloud must be a client`);
  assertNames(WHERE, "parameter", ["cluster_id"], params);
  assertOptions(WHERE, CALL_OPTIONS, options);
  return downloadCa(pipeline, params.cluster_id, options);
}

/** Like `getCaCertificate()`, but as part of the call that needs the certificate. */
export async function downloadCa(
  pipeline: Pipeline,
  cluster_id: string,
  options: CallOptions,
  parent?: ObservedCall,
): Promise<string> {
  const invoke = createInvoke(pipeline, WHERE, DOWNLOAD, readCertificate);
  const headers = { accept: "*/*", ...toHeaderMap(WHERE, options.headers) };
  return (await invoke({ cluster_id }, { ...options, headers }, parent)).data as string;
}

function readCertificate(call: Call, response: BufferedResponse): string {
  const certificate = decodeBody(response);
  if (certificate.includes("-----BEGIN CERTIFICATE-----")) return certificate;
  throw toResponseError(call, response, "the body is not a certificate in PEM format: a proxy may have sent it");
}
