import { randomBytes } from "node:crypto";
import { COCKROACH_RETRY, cockroachStatements } from "./cockroach-statements.ts";
import type { EngineCluster, SqlEngine, SqlServer } from "./engine.ts";
import { POSTGRES_RETRY, postgresHint } from "./postgres.ts";
import { postgresStatements } from "./postgres-statements.ts";
import { queueQueries } from "./run-query.ts";
import { openUrlSession } from "./url-session.ts";

/**
 * Creates an engine that uses an existing server, with the user and password in the URL. The names of the databases
 * that the engine creates begin with `mock_`. The engine drops the databases of a cluster when the cluster is deleted
 * or the mock is closed.
 *
 * @throws {Error} if the server can't be reached.
 */
export async function createUrlEngine(text: string): Promise<SqlEngine> {
  const url = parseUrl(text);
  const database = decodeURIComponent(url.pathname.slice(1)) || "postgres";
  const session = { user: decodeURIComponent(url.username) || "root", database, parameters: {} };
  const control = await openUrlSession(url, session).catch((cause: Error) => {
    throw new Error(`sql.url: ${url.host} can't be reached: ${cause.message}`, { cause });
  });
  const query = queueQueries(control.stream);
  const [[version = ""] = []] = await query("SELECT version()");
  const isCockroach = version.startsWith("CockroachDB");
  const name = `${version.split(/[,(]| on /)[0]?.trim()} (${url.host})`;
  const toStatements = isCockroach ? cockroachStatements : postgresStatements;
  const run = randomBytes(3).toString("hex");

  function start({ routingId, catalogue }: EngineCluster): SqlServer {
    const prefix = `mock_${run}_${routingId}_`;
    const listDatabases = async (): Promise<string[]> => {
      const rows = await query("SELECT datname FROM pg_catalog.pg_database");
      return rows.flatMap(([found = ""]) => (found.startsWith(prefix) ? [found.slice(prefix.length)] : []));
    };
    const change: SqlServer["change"] = async (wanted) => {
      // The mock creates no users on the server. All sessions use the user in the URL.
      if ("verifier" in wanted || wanted.kind === "drop user") return;
      const renamed = "to" in wanted ? { ...wanted, to: prefix + wanted.to } : wanted;
      for (const statement of toStatements({ ...renamed, name: prefix + wanted.name })) await query(statement);
    };
    return {
      connect: (request) =>
        openUrlSession(url, { ...request, user: session.user, database: prefix + request.database }),
      readCatalogue: async () => ({ databases: new Set(await listDatabases()), users: catalogue().users }),
      change,
      async stop() {
        for (const found of await listDatabases()) await change({ kind: "drop database", name: found });
      },
    };
  }

  return {
    name,
    hint: isCockroach ? undefined : postgresHint(name),
    retryStatement: isCockroach ? COCKROACH_RETRY : POSTGRES_RETRY,
    start: async (cluster) => start(cluster),
    async close() {
      control.stream.destroy();
    },
  };
}

function parseUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "") return url;
  throw new TypeError("sql.url: expected a URL such as postgresql://root@127.0.0.1:26257/defaultdb");
}
