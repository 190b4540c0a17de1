import { createHash } from "node:crypto";
import type { Call, MockResponse, MockSql, SqlContext } from "@crdb-cloud/mock/internal";
import { type ClusterServers, RejectedChange } from "./cluster-servers.ts";
import { isLocked, LOCKED_MESSAGE } from "./engines/postgres-roles.ts";
import { StatementError } from "./engines/run-query.ts";
import { deriveVerifier, formatVerifier } from "./wire/scram.ts";

export interface SqlParts extends Pick<SqlContext, "plane" | "reject" | "rejectField"> {
  readonly sql: MockSql;
  readonly localCa: boolean;
  readonly servers: ClusterServers;
  /** Ends sessions that their cluster would no longer accept and stops the servers of deleted clusters. */
  review(): Promise<void>;
}

const SETS_PASSWORD = ["sqlUsers.create", "sqlUsers.resetPassword"];
/** The SQLSTATEs for a role or database that already exists. */
const DUPLICATES = ["42710", "42P04"];
const isSuccess = ({ status }: MockResponse): boolean => status >= 200 && status < 300;

/** Responds to an API call. Changes to databases and SQL users also apply to the cluster's SQL server. */
export async function respondWithSql(
  call: Call,
  parts: SqlParts,
  respond: () => Promise<MockResponse> | MockResponse,
): Promise<MockResponse> {
  const { sql, localCa, plane, servers, review } = parts;
  const { operation, path } = call;
  const cluster = typeof path.cluster_id === "string" ? path.cluster_id.toLowerCase() : "";
  if (/^(databases|sqlUsers)\./.test(operation.id) && plane.findCluster(cluster)) {
    const response = await servers.execute(cluster, execute).catch((error) => rejectChange(error, parts));
    await review();
    return response;
  }
  const response = await respond();
  if (operation.method !== "GET") await review();
  if (operation.id !== "clusters.getConnectionString" || !isSuccess(response)) return response;
  // Starts the SQL server now, since whoever requests a connection string will probably connect soon.
  servers.open(cluster).catch(() => {});
  const routingId = plane.findCluster(cluster)?.routingId ?? "";
  return { ...response, body: pointAtProxy(response.body as ConnectionString, { sql, localCa, routingId }) };

  /** Runs the operation. Stores a password's SCRAM verifier instead of the password. */
  async function execute(): Promise<MockResponse> {
    const response = await respond();
    if (!isSuccess(response) || !SETS_PASSWORD.includes(operation.id)) return response;
    const { name = path.name, password } = call.body as { name?: string; password: string };
    const catalogue = plane.readCatalogue(cluster);
    // Derives the salt from the cluster and the user, so the same calls always result in the same state.
    const salt = createHash("sha256").update(`${cluster}/${name}`).digest().subarray(0, 16);
    const users = new Map(catalogue.users).set(String(name), formatVerifier(deriveVerifier(password, salt)));
    plane.writeCatalogue(cluster, { ...catalogue, users });
    return response;
  }
}

interface ConnectionString {
  readonly connection_string: string;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * Points a connection string at the mock's SQL proxy, by replacing its host and query. Also replaces an Advanced
 * cluster's `sslrootcert` if `localCa` is set, so the string works on this machine unchanged.
 */
function pointAtProxy(
  { connection_string, params }: ConnectionString,
  { sql, localCa, routingId }: { sql: MockSql; localCa: boolean; routingId: string },
): ConnectionString {
  const host = sql.host.includes(":") ? `[${sql.host}]` : sql.host;
  const { username, pathname } = new URL(connection_string);
  const user = username === "" ? "" : `${username}@`;
  const [servicePath] = (!localCa && /sslrootcert=[^&]+/.exec(connection_string)) || [];
  const query = [
    "sslmode=verify-full",
    servicePath ?? `sslrootcert=${encodeURIComponent(sql.caFile)}`,
    `options=${encodeURIComponent(`--cluster=${routingId}`)}`,
  ];
  return {
    connection_string: `postgresql://${user}${host}:${sql.port}${pathname}?${query.join("&")}`,
    params: { ...params, Host: sql.host, Port: String(sql.port) },
  };
}

/** Rejects an API request because the SQL server rejected its change. */
function rejectChange(error: unknown, { reject, rejectField }: SqlParts): never {
  if (isLocked(error) || (error instanceof RejectedChange && isLocked(error.cause))) {
    return reject("UNAVAILABLE", `${LOCKED_MESSAGE}. Try again later.`);
  }
  if (!(error instanceof RejectedChange)) throw error;
  const { change, message, cause } = error;
  if (cause === undefined) return rejectField("to" in change ? "new_name" : "name", message);
  const exists = cause instanceof StatementError && DUPLICATES.includes(cause.code);
  return reject(exists ? "ALREADY_EXISTS" : "INTERNAL", message);
}
