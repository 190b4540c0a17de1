import { test as base, type TestAPI } from "vitest";
import { apiVersions } from "./generated/api-versions.gen.ts";
import { loadDocument } from "./openapi/read-api-document.ts";
import { createMockFetch, type MockFetch } from "./server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "./server/mock-cloud.ts";
import { startMockCloud } from "./server/start-mock-cloud.ts";
import type { SqlOptions } from "./sql/sql-options.ts";

/**
 * The fixtures that tests can use. Vitest creates a fixture only for tests that use it, and removes it after the test.
 */
export interface CloudFixtures {
  /** Options for the test's mock. Set them with `test.extend({ mockOptions: { clock: "virtual" } })`. */
  mockOptions: MockCloudOptions;
  /** A new mock cloud on a free port. */
  mock: MockCloud;
  /** A new mock cloud's `fetch` function, which needs neither a server nor a port. */
  mockFetch: MockFetch;
}

/**
 * Vitest's `test` function, with a mock cloud for each test.
 *
 * @example
 * ```ts
 * test("provisions a cluster", async ({ mock }) => {
 *   await provision(createClient({ baseUrl: mock.url, apiKey: mock.apiKey }));
 *   expect(mock.requests.map(({ operation }) => operation)).toContain("clusters.create");
 * });
 * ```
 */
export const test: TestAPI<CloudFixtures> = base.extend<CloudFixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' names from the first parameter's pattern
  mockOptions: async ({}, use) => use({}),
  mock: async ({ mockOptions }, use) => {
    const mock = await startMockCloud(mockOptions);
    await use(mock);
    await mock.close();
  },
  mockFetch: async ({ mockOptions }: Pick<CloudFixtures, "mockOptions">, use: (fetch: MockFetch) => Promise<void>) => {
    // Loads the OpenAPI documents now. If the first request loaded them, it could exceed the client's time limits in a
    // test with a fake clock.
    await Promise.all((mockOptions.apiVersions ?? apiVersions).map(loadDocument));
    await use(createMockFetch(mockOptions));
  },
});

/** The fixture that `createDatabaseTest()` adds. */
export interface DatabaseFixtures {
  /** The connection string of the test's own database, which is a copy of the migrated one. */
  database: string;
}

const TEMPLATE = "defaultdb";
const CREDENTIALS = { name: "test", password: "valid-for-this-mock-only" };

/**
 * Creates a `test` function whose fixture `database` is the connection string of a fresh database. Each test file
 * migrates one database, and each of its tests gets a copy.
 *
 * @param migrate creates the tables in the database that the connection string points to
 * @example
 * ```ts
 * import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
 * import pg from "pg";
 *
 * const test = createDatabaseTest(async (connectionString) => {
 *   const pool = new pg.Pool({ connectionString });
 *   await pool.query("CREATE TABLE orders (id INT8 PRIMARY KEY)");
 *   await pool.end();
 * });
 *
 * test("there are no orders", async ({ database }) => {
 *   const pool = new pg.Pool({ connectionString: database });
 *   expect((await pool.query("SELECT * FROM orders")).rows).toEqual([]);
 *   await pool.end();
 * });
 * ```
 */
export function createDatabaseTest(
  migrate: (connectionString: string) => unknown,
  sql: SqlOptions = {},
): TestAPI<CloudFixtures & DatabaseFixtures> {
  return test.extend<DatabaseFixtures & { $file: { databases: { take(): Promise<string> } } }>({
    databases: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' names from the first parameter's pattern
      async ({}: object, use: (databases: { take(): Promise<string> }) => Promise<void>) => {
        const mock = await startMockCloud({ sql, delayMs: 0 });
        await use(await openDatabases(mock, migrate));
        await mock.close();
      },
      { scope: "file" },
    ],
    database: async ({ databases }: { databases: { take(): Promise<string> } }, use: (url: string) => Promise<void>) =>
      use(await databases.take()),
  } as never) as never;
}

/**
 * Creates a cluster, and migrates one of its databases. `take()` returns a copy of that database, and starts making the
 * next copy.
 */
async function openDatabases(
  { url, apiKey, sql }: MockCloud,
  migrate: (connectionString: string) => unknown,
): Promise<{ take(): Promise<string> }> {
  const call = async (method: string, path: string, body?: object): Promise<Record<string, string>> => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${url}/api/v1/clusters${path}`, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the mock cannot create a database: ${await response.text()}`);
    return response.json() as Promise<Record<string, string>>;
  };
  const spec = { plan: "BASIC", serverless: { regions: ["us-central1"] } };
  const { id: cluster = "" } = await call("POST", "", { name: "test-cluster", provider: "GCP", spec });
  await call("POST", `/${cluster}/sql-users`, CREDENTIALS);
  const { connection_string } = await call("GET", `/${cluster}/connection-string?sql_user=${CREDENTIALS.name}`);
  const template = Object.assign(new URL(String(connection_string)), { password: CREDENTIALS.password });
  await migrate(template.href);
  let count = 0;
  const copy = async (): Promise<string> => {
    const to = `test_${++count}`;
    await sql?.copyDatabase({ cluster, from: TEMPLATE, to });
    return Object.assign(new URL(template), { pathname: `/${to}` }).href;
  };
  let next = copy();
  return {
    take() {
      const taken = next;
      next = copy();
      next.catch(() => {}); // The last copy may be interrupted when the mock closes.
      return taken;
    },
  };
}
