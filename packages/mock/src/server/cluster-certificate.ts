import type { Cloud } from "../cloud/cloud.ts";
import { errorResponse } from "../http/error-response.ts";
import { toWireResponse, type WireResponse } from "../http/mock-response.ts";

/**
 * Matches the path of a cluster's root certificate. It's the same path as in the service, but isn't part of the API.
 */
export const CERTIFICATE_PATH: RegExp = /^\/clusters\/([^/?]+)\/cert$/;

/** Returns a function that responds with a cluster's root certificate. No API key is needed. */
export function createCertificateRoute(cloud: Cloud): (id: string) => Promise<WireResponse> {
  let certificate: Promise<string> | undefined;
  const create = async (): Promise<string> =>
    cloud.database?.sql.ca ?? (await import("../sql/certificate.ts")).createCertificateAuthority().certificate;
  return async (id) => {
    if (!cloud.state.tables.clusters.has(id.toLowerCase()))
      return toWireResponse(errorResponse("NOT_FOUND", `cluster not found: ${id}`));
    certificate ??= create();
    const headers = { "content-type": "application/x-pem-file" };
    return toWireResponse({ status: 200, body: await certificate, headers });
  };
}
