import { ArgumentError } from "../arguments/argument-error.ts";
import { assertOptions } from "../arguments/assert-options.ts";
import { assertNames } from "../arguments/check-arguments.ts";
import { toApiError } from "../errors/to-api-error.ts";
import { decodeBody, isSuccess } from "../request/buffered-response.ts";
import { createCall, type ObservedCall } from "../request/call.ts";
import { CALL_OPTIONS, type CallOptions } from "../request/call-options.ts";
import { expandPath, splitPath } from "../request/expand-path.ts";
import type { Failure } from "../retry/retry-policy.ts";
import { toResponseError } from "../transport/parse-body.ts";
import { getPipeline, type Pipeline } from "../transport/pipeline.ts";
import { send } from "../transport/send.ts";

/** Parameters of {@link getCaCertificate}. */
export interface CaCertificateParams {
  /** The cluster's id. */
  cluster_id: string;
}

const WHERE = "getCaCertificate";
const PATH = "/clusters/{cluster_id}/cert";

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
  const defaults = { ...pipeline, headers: { ...pipeline.headers, accept: "*/*" } };
  const operation = { method: "GET", path: PATH, permissions: [], anonymous: true } as const;
  const url = pipeline.baseUrl.href + expandPath(WHERE, splitPath(PATH), { cluster_id });
  const content = { url, body: undefined, redactor: pipeline.redactorFor(undefined), parent };
  const call = createCall(defaults, WHERE, operation, content, options);
  return send(pipeline, call, (response, failure) => {
    if (!isSuccess(response.status)) throw toApiError(call, response, failure as Failure, pipeline.apiKeySource);
    const certificate = decodeBody(response);
    if (certificate.includes("-----BEGIN CERTIFICATE-----")) return certificate;
    throw toResponseError(call, response, "the body is not a certificate in PEM format: a proxy may have sent it");
  });
}
