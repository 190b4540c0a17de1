import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { RawRequest } from "../spec/raw-request.ts";
import type { Cloud } from "./cloud.ts";
import type { Database } from "./start-database.ts";

/**
 * Creates the handler of `GET /clusters/{id}/cert`. At this path, which is not part of the API, the service returns the
 * root certificate of a cluster. Requests need no API key.
 *
 * @returns a function that returns `undefined` for requests of other paths
 */
export function createCertificateRoute(
  cloud: Cloud,
  database: Database | undefined,
): (request: Pick<RawRequest, "method" | "target">) => Promise<MockResponse> | undefined {
  let certificate: Promise<string> | undefined;
  const create = async (): Promise<string> =>
    database?.sql.ca ?? (await import("../sql/certificate.ts")).createCertificateAuthority().certificate;
  const respond = async (id: string): Promise<MockResponse> => {
    if (!Object.hasOwn(cloud.state.clusters, id)) return errorResponse("NOT_FOUND", `cluster not found: ${id}`);
    certificate ??= create();
    return { status: 200, body: await certificate, headers: { "content-type": "application/x-pem-file" } };
  };
  return ({ method, target }) => {
    const id = /^\/clusters\/([^/?]+)\/cert$/.exec(target)?.[1];
    return method === "GET" && id !== undefined ? respond(id.toLowerCase()) : undefined;
  };
}
