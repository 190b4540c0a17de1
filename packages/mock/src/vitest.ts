import { test as base, beforeAll, type TestAPI } from "vitest";
import { apiVersions } from "./generated/api-versions.gen.ts";
import { loadDocument } from "./openapi/read-api-document.ts";
import { createMockFetch, type MockFetch } from "./server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "./server/mock-cloud.ts";
import { startMockCloud } from "./server/start-mock-cloud.ts";
import type { SqlOptions } from "./sql/sql-options.ts";

/**
 * The fixtures that tests can use. Vitest only creates a fixture for tests that use it and removes it after the test.
 */
export interface CloudFixtures {
  /** Options for the test's mock. Set them with `test.extend({ mockOptions: { clock: "virtual" } })`. */
  mockOptions: MockCloudOptions;
  /** A new mock cloud on a free port. */
  mock: MockCloud;
  /** A new mock cloud's `fetch` function. It needs neither a server nor a port. */
  mockFetch: MockFetch;
}

/**
 * Vitest's `test` function, with a mock cloud for each test.
 *
 * @example
 * ```ts
 * test("provisions a cluster", async ({ mock }) => {
 *   await provision(createClient({ baseUrl: mock.url, apiKey: mock.apiKey }));
 *   expect(mock.requests.map(({ operation }) => operation)).toContain(
 *     "clusters.create",
 *   );
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
    // Loads the OpenAPI documents now. If the test has a fake clock and advances it during the first request, the
    // client could time out while they load.
    await Promise.all((mockOptions.apiVersions ?? apiVersions).map(loadDocument));
    await use(createMockFetch(mockOptions));
  },
});

/** The fixture that `createDatabaseTest()` adds. */
export interface DatabaseFixtures {
  /** The connection string of the test's own database, a copy of the migrated one. */
  database: string;
}

/** Options for `createDatabaseTest()`. */
export interface DatabaseTestOptions extends SqlOptions {
  /**
   * How long starting PostgreSQL and running the migration may take in total, in milliseconds. Both happen before the
   * first test, so they don't count against its time limit.
   *
   * @default 60000
   */
  readonly timeoutMs?: number | undefined;
}

const TEMPLATE = "defaultdb";
const CREDENTIALS = { name: "test", password: "valid-for-this-mock-only" };
const TIMEOUT_MS = 60_000;
/** Vitest's time limit is this much longer than ours, so our error comes first and says what took so long. */
const GRACE_MS = 10_000;
const SHARED =
  "createDatabaseTest: another test file has already loaded the module that calls it, so the database is only " +
  "migrated for that file. Call it in each test file.";

/** A test file's migrated database. */
interface Databases {
  /** Returns the connection string of a new copy of the migrated database. */
  take(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Creates a `test` function whose `database` fixture is the connection string of a fresh database. Each test file
 * migrates one database before its first test, and each of its tests gets a copy. Call `createDatabaseTest()` in each
 * test file, not in a module that several files share.
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
  { timeoutMs = TIMEOUT_MS, ...sql }: DatabaseTestOptions = {},
): TestAPI<CloudFixtures & DatabaseFixtures> {
  let databases: Databases | undefined;
  beforeAll(async () => {
    const opened = await openDatabases(migrate, { sql, timeoutMs });
    databases = opened;
    return () => {
      databases = undefined;
      return opened.close();
    };
  }, timeoutMs + GRACE_MS);
  return test.extend<DatabaseFixtures>({
    // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' names from the first parameter's pattern
    database: async ({}: object, use: (connectionString: string) => Promise<void>) => {
      if (!databases) throw new Error(SHARED);
      await use(await databases.take());
    },
  } as never) as never;
}

/**
 * Creates a cluster and migrates one of its databases. `take()` returns a copy of that database and starts making the
 * next copy.
 *
 * @throws {Error} if PostgreSQL or the migration fails or takes too long; in either case, stops the mock
 */
async function openDatabases(
  migrate: (connectionString: string) => unknown,
  { sql, timeoutMs }: { sql: SqlOptions; timeoutMs: number },
): Promise<Databases> {
  let step = "PostgreSQL to start";
  const tooLate = Promise.withResolvers<never>();
  const timer = setTimeout(() => {
    const advice = "To wait longer, set timeoutMs in the second argument of createDatabaseTest().";
    tooLate.reject(new Error(`createDatabaseTest: waited ${timeoutMs / 1000} s for ${step}. ${advice}`));
  }, timeoutMs);
  const starting = startMockCloud({ sql, delayMs: 0 });
  try {
    const mock = await Promise.race([starting, tooLate.promise]);
    const { cluster, template } = await Promise.race([createCluster(mock), tooLate.promise]);
    step = "your migration to finish";
    await Promise.race([migrate(template.href), tooLate.promise]);
    let count = 0;
    const copy = async (): Promise<string> => {
      const to = `test_${++count}`;
      await mock.sql?.copyDatabase({ cluster, from: TEMPLATE, to });
      return Object.assign(new URL(template), { pathname: `/${to}` }).href;
    };
    let next = copy();
    return {
      take() {
        const taken = next;
        next = copy();
        next.catch(() => {}); // If the mock is closed during the copy, the copy fails, but no test uses it.
        return taken;
      },
      close: () => mock.close(),
    };
  } catch (error) {
    await starting.then((mock) => mock.close()).catch(() => {});
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** Creates a cluster with a SQL user. Returns the cluster's id and the connection string of its database. */
async function createCluster({ url, apiKey, seedCluster }: MockCloud): Promise<{ cluster: string; template: URL }> {
  const call = async (method: string, path: string, body?: object): Promise<Record<string, string>> => {
    const headers = { authorization: `Bearer ${apiKey}` };
    const response = await fetch(`${url}/api/v1/clusters${path}`, {
      ...{ method, headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`the mock cannot create a database: ${await response.text()}`);
    return response.json() as Promise<Record<string, string>>;
  };
  const { id: cluster } = seedCluster({ name: "test-cluster", plan: "BASIC" });
  await call("POST", `/${cluster}/sql-users`, CREDENTIALS);
  const { connection_string } = await call("GET", `/${cluster}/connection-string?sql_user=${CREDENTIALS.name}`);
  return { cluster, template: Object.assign(new URL(String(connection_string)), { password: CREDENTIALS.password }) };
}
