import { test as base, beforeAll, type TestAPI } from "vitest";
import { apiVersions } from "./generated/api-versions.gen.ts";
import { loadDocument } from "./openapi/read-api-document.ts";
import { createMockFetch, type MockFetch } from "./server/create-mock-fetch.ts";
import type { MockCloud, MockCloudOptions } from "./server/mock-cloud.ts";
import { startMockCloud } from "./server/start-mock-cloud.ts";
import type { SqlOptions } from "./sql/sql-options.ts";

/**
 * The fixtures that tests can use. Vitest creates a fixture only for tests that use it and removes it after the test.
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

/** Options for `createDatabaseTest()`. */
export interface DatabaseTestOptions extends SqlOptions {
  /**
   * How long the start of PostgreSQL and the migration may take, in milliseconds. They run before the first test, so they
   * don't count against its time limit.
   *
   * @default 60000
   */
  readonly timeoutMs?: number | undefined;
}

const TEMPLATE = "defaultdb";
const CREDENTIALS = { name: "test", password: "valid-for-this-mock-only" };
const TIMEOUT_MS = 60_000;
/** How much longer Vitest's time limit is than ours. Our error comes first and says what took so long. */
const GRACE_MS = 10_000;
/** How long a test waits before it reports what it is waiting for, in milliseconds. */
const PATIENCE_MS = 2000;

/** A test file's migrated database. */
interface Databases {
  /** Returns the connection string of a copy. */
  take(): Promise<string>;
  close(): Promise<void>;
}

/**
 * Creates a `test` function whose `database` fixture is the connection string of a fresh database. Each test file
 * migrates one database before its first test, and each of its tests gets a copy.
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
  const open = (): Promise<Databases> => openDatabases(migrate, { sql, timeoutMs });
  let prepared: Databases | undefined;
  beforeFirstTest(async () => {
    const databases = await open();
    prepared = databases;
    return () => {
      prepared = undefined;
      return databases.close();
    };
  }, timeoutMs + GRACE_MS);
  return test.extend<DatabaseFixtures & { $file: { databases: () => Promise<Databases> } }>({
    databases: [
      // biome-ignore lint/correctness/noEmptyPattern: Vitest reads the fixtures' names from the first parameter's pattern
      async ({}: object, use: (databases: () => Promise<Databases>) => Promise<void>) => {
        // The tests share this promise, so if it rejects, all tests in the file fail.
        let opening: Promise<Databases> | undefined;
        const openLate = (): Promise<Databases> => {
          const timer = setTimeout(() => console.warn(WAITING), PATIENCE_MS);
          return open().finally(() => clearTimeout(timer));
        };
        await use(async () => {
          if (prepared) return prepared;
          opening ??= openLate();
          return opening;
        });
        const databases = await opening?.catch(() => undefined);
        await databases?.close();
      },
      { scope: "file" },
    ],
    database: async (
      { databases }: { databases: () => Promise<Databases> },
      use: (connectionString: string) => Promise<void>,
    ) => {
      const { take } = await databases();
      await use(await take());
    },
  } as never) as never;
}

const WAITING =
  "createDatabaseTest: PostgreSQL starts and your migration runs during this test, and count against its time limit. " +
  "To run them before the first test, call createDatabaseTest() in each test file instead of a module that they share.";

/**
 * Calls a function before the first test of the file that Vitest is loading. Does nothing if Vitest isn't loading a
 * file, or if the call comes from a shared module that an earlier file loaded.
 */
function beforeFirstTest(prepare: () => Promise<() => Promise<void>>, timeoutMs: number): void {
  try {
    beforeAll(prepare, timeoutMs);
  } catch {
    // The fixture opens the databases instead.
  }
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
    const advice = "Set timeoutMs in the second argument of createDatabaseTest().";
    tooLate.reject(new Error(`createDatabaseTest: waited ${timeoutMs / 1000} s for ${step}. ${advice}`));
  }, timeoutMs);
  const starting = startMockCloud({ sql, delayMs: 0 });
  try {
    const mock = await Promise.race([starting, tooLate.promise]);
    const { cluster, template } = await Promise.race([createCluster(mock), tooLate.promise]);
    step = "your migration to end";
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
        next.catch(() => {}); // The last copy may be interrupted when the mock closes.
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
async function createCluster({ url, apiKey }: MockCloud): Promise<{ cluster: string; template: URL }> {
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
  return { cluster, template: Object.assign(new URL(String(connection_string)), { password: CREDENTIALS.password }) };
}
