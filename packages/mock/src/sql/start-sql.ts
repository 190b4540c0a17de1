import { resolve } from "node:path";
import type { MockResponse } from "../http/mock-response.ts";
import type { Call } from "../openapi/read-call.ts";
import type { CloudState } from "../state/state.ts";
import { createClusterServers } from "./cluster-servers.ts";
import { createControlPlane } from "./control-plane.ts";
import { findEngine } from "./engines/find-engine.ts";
import { openAuthority, openSharedAuthority } from "./open-authority.ts";
import { respondWithSql } from "./respond-with-sql.ts";
import type { MockSql, SqlOptions } from "./sql-options.ts";
import { createSqlProxy, type SqlProxyParts } from "./sql-proxy.ts";
import { trustInThisProcess } from "./trust.ts";

export interface SqlContext {
  readonly getState: () => CloudState;
  readonly faults: SqlProxyParts["faults"];
  /** The address to listen on. */
  readonly host: string;
}

export interface RunningSql {
  readonly sql: MockSql;
  /** Responds to an API call, and keeps the cluster's SQL server in sync with the API. */
  respond(call: Call, respond: () => MockResponse | Promise<MockResponse>): Promise<MockResponse>;
  /** Ends sessions and stops servers that the mock's state no longer allows. */
  review(): Promise<void>;
  close(): Promise<void>;
}

const LOGIN_TIMEOUT_MS = 10_000;

/**
 * Starts a mock's database: an engine behind a proxy that accepts TLS connections.
 *
 * @throws {Error} if the engine isn't installed, or the port is in use
 */
export async function startSql({ getState, faults, host }: SqlContext, options: SqlOptions): Promise<RunningSql> {
  const { port = 0, delayMs = 0, loginTimeoutMs = LOGIN_TIMEOUT_MS } = options;
  const caFile = options.caFile === undefined ? await openSharedAuthority() : resolve(options.caFile);
  const authority = await openAuthority(caFile);
  const engine = await findEngine(options);
  const plane = createControlPlane(getState, delayMs);
  const servers = createClusterServers(engine, plane);
  const reachable = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  const publicHost = options.host ?? reachable;
  const hosts = [...new Set([publicHost, "localhost", "127.0.0.1", "::1", reachable])];
  const proxy = createSqlProxy({ authority, plane, engine, servers, faults, hosts, loginTimeoutMs });
  await proxy.listen(port, host).catch(async (error) => {
    await engine.close();
    throw error;
  });
  const review = (): Promise<void> => {
    proxy.review();
    return servers.prune();
  };
  trustInThisProcess(authority.certificate);
  const { certificate: ca } = authority;
  const sql: MockSql = {
    engine: engine.name,
    host: publicHost,
    port: proxy.address().port,
    ca,
    caFile,
    copyDatabase: ({ cluster, from, to }) => servers.copy(cluster, from, to),
  };
  return {
    sql,
    respond: (call, respond) => respondWithSql(call, { sql, plane, servers, review }, respond),
    review,
    close: () => proxy.close(),
  };
}
