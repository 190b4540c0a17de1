import type { Scene, Success } from "../handler.ts";
import { type StoredCluster, settingsAt } from "../stored-cluster.ts";
import { sqlHost } from "../view-cluster.ts";

const PORT = "26257";

/** Where each system keeps the certificate of an Advanced cluster, as its connection strings name it. */
const CERTIFICATES: Readonly<Record<string, string>> = {
  LINUX: "$HOME/.postgresql",
  MAC: "$HOME/Library/CockroachCloud/certs",
  WINDOWS: "$env:appdata\\CockroachCloud\\certs",
};

/** `clusters.getConnectionString`. */
export function getConnectionString({ time, query }: Scene, cluster: StoredCluster): Success {
  const { database = "defaultdb", sql_user: user = "", os } = query as Readonly<Record<string, string | undefined>>;
  const host = sqlHost(cluster);
  const url = new URL(`postgresql://${host}:${PORT}/${encodeURIComponent(database)}`);
  url.username = user;
  const folder = settingsAt(cluster, time).plan === "ADVANCED" && os !== undefined ? CERTIFICATES[os] : undefined;
  const slash = os === "WINDOWS" ? "\\" : "/";
  const certificate = folder === undefined ? "" : `&sslrootcert=${folder}${slash}${cluster.name}-ca.crt`;
  return {
    payload: {
      connection_string: `${url.href}?sslmode=verify-full${certificate}`,
      params: { Host: host, Port: PORT, Database: database, Username: user },
    },
  };
}
