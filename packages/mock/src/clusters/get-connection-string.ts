import { rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { sqlHost } from "./view-cluster.ts";

const PORT = "26257";

/** The folder where connection strings expect the cluster's CA certificate, keyed by operating system. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  LINUX: "$HOME/.postgresql",
  MAC: "$HOME/Library/CockroachCloud/certs",
  WINDOWS: "$env:appdata\\CockroachCloud\\certs",
};

export function getConnectionString(context: HandlerContext, cluster: StoredCluster): unknown {
  const { query, connectionString } = context;
  const { database = "defaultdb", sql_user: user = "", os } = query as Readonly<Record<string, string | undefined>>;
  const advanced = cluster.plan === "ADVANCED";
  if (advanced && os === undefined) {
    rejectField("os", "is required for an Advanced cluster");
  }
  if (connectionString !== undefined) return fillTemplate(connectionString, { cluster, database, user });
  const host = sqlHost(cluster);
  const url = new URL(`postgresql://${host}:${PORT}/${encodeURIComponent(database)}`);
  url.username = user;
  const folder = advanced ? CERTIFICATES[os as string] : undefined;
  const slash = os === "WINDOWS" ? "\\" : "/";
  const certificate = folder === undefined ? "" : `&sslrootcert=${folder}${slash}${cluster.name}-ca.crt`;
  return {
    connection_string: `${url.href}?sslmode=verify-full${certificate}`,
    params: { Host: host, Port: PORT, Database: database, Username: user },
  };
}

function fillTemplate(
  template: string,
  { cluster, database, user }: { cluster: StoredCluster; database: string; user: string },
): unknown {
  const values: Readonly<Record<string, string>> = { user, database, cluster: cluster.name, cluster_id: cluster.id };
  const filled = template.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(values[name] ?? ""));
  const { hostname, port } = new URL(filled);
  const params = { Host: hostname, Port: port || PORT, Database: database, Username: user };
  return { connection_string: filled, params };
}
