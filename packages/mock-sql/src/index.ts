/**
 * Runs the SQL of a mock's clusters. `startMockCloud({ sql: true })` of `@crdb-cloud/mock` loads this package; you only
 * need to install it.
 *
 * @module
 */

import type { MockSql, RunningSql, SqlContext, SqlOptions } from "@crdb-cloud/mock/internal";
import { createClusterServers } from "./cluster-servers.ts";
import type { SqlEngine } from "./engines/engine.ts";
import { findEngine } from "./engines/find-engine.ts";
import { openAuthority } from "./open-authority.ts";
import { respondWithSql } from "./respond-with-sql.ts";
import { startSqlProxy } from "./sql-proxy.ts";

const LOGIN_TIMEOUT_MS = 10_000;

/**
 * Starts a mock's database: an engine behind a proxy that accepts TLS connections.
 *
 * @throws {Error} if the engine isn't installed, or the port is in use
 */
export async function startSql(context: SqlContext, options: SqlOptions): Promise<RunningSql> {
  // PostgreSQL starts while this function generates certificates and the mock loads its HTTP server.
  const engine = await findEngine(options);
  return serveSql(engine, context, options).catch(async (error) => {
    await engine.close();
    throw error;
  });
}

async function serveSql(engine: SqlEngine, context: SqlContext, options: SqlOptions): Promise<RunningSql> {
  const { plane, faults, host, createCertificateAuthority, explainListenError, reject, rejectField } = context;
  const { port = 0, localCa = false, loginTimeoutMs = LOGIN_TIMEOUT_MS } = options;
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
