import { ResponseError } from "@crdb-cloud/core/internal";

/** Parses a connection string. Rejects one without a host, since runtimes would then connect to the local machine. */
export function parseConnectionString(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.hostname && /^postgres(ql)?:$/.test(url.protocol)) return url;
  const path = "/api/v1/clusters/{cluster_id}/connection-string";
  throw new ResponseError(
    { operation: "clusters.getConnectionString", method: "GET", path, attempts: 1 },
    "the connection string is not a postgresql:// URL with a host",
    { status: 200, contentType: "", firstBytes: "", truncated: false },
  );
}
