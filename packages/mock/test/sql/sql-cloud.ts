import pg from "pg";
import { type MockCloud, type MockCloudOptions, startMockCloud } from "../../src/index.ts";
import type { SqlOptions } from "../../src/sql.ts";
import { type Reply, request } from "../request.ts";

export const PASSWORD = "correct horse battery";

/** A mock with a database, and the helper functions of its tests. */
export interface SqlCloud extends AsyncDisposable {
  readonly mock: MockCloud;
  /** Sends a request such as `GET /clusters`. */
  api(line: string, body?: unknown): Promise<Reply>;
  /** Creates a Basic cluster with a SQL user `maxroach`, and returns its ID and its connection string. */
  createCluster(name?: string): Promise<{ id: string; url: string }>;
}

/** Starts a mock with a database. */
export async function startSqlCloud(sql: SqlOptions, options: MockCloudOptions = {}): Promise<SqlCloud> {
  const mock = await startMockCloud({ sql, ...options });
  const api: SqlCloud["api"] = (line, body) => {
    const [method, path] = line.split(" ");
    return request(mock.url, `${method} /api/v1${path}`, { key: mock.apiKey, body });
  };
  return {
    mock,
    api,
    async createCluster(name = "happy-otter") {
      const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
      const { id } = (await api("POST /clusters", { name, provider: "GCP", spec })).body;
      await api(`POST /clusters/${id}/sql-users`, { name: "maxroach", password: PASSWORD });
      return { id, url: await connectionString({ api }, id) };
    },
    [Symbol.asyncDispose]: () => mock.close(),
  };
}

/** Returns the connection string of a cluster, with a user and a password. */
export async function connectionString(
  { api }: Pick<SqlCloud, "api">,
  id: string,
  { user = "maxroach", password = PASSWORD } = {},
): Promise<string> {
  const { body } = await api(`GET /clusters/${id}/connection-string?sql_user=${user}`);
  return Object.assign(new URL(body.connection_string), { password }).href;
}

/** Connects, runs a function, and disconnects. */
export async function withClient<T>(connectionString: string, use: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString });
  // The mock may break a connection. The test must not fail for that reason, so the event is ignored.
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
