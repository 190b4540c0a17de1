import { ResponseError } from "../errors/response-error.ts";

/**
 * Parses a cluster's connection string. It must have a host: without one, a runtime would connect to its own machine.
 *
 * @throws {ResponseError} if `text` isn't a URL with a host; the message doesn't show it, since it may contain a password
 */
export function parseConnectionString(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname) return url;
  const path = "/api/v1/clusters/{cluster_id}/connection-string";
  throw new ResponseError(
    { operation: "clusters.getConnectionString", method: "GET", path, attempts: 1 },
    "the connection string is not a postgresql:// URL with a host",
    { status: 200, contentType: "", firstBytes: "", truncated: false },
  );
}
