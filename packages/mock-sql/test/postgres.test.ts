import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import pg from "pg";
import postgres from "postgres";
import { beforeAll, describe, expect, test } from "vitest";
import { at, ENGINES, query, readEnd, type SqlCluster, startSqlCloud, useSqlCloud } from "./sql-cloud.ts";

const countListeners = (): number[] => ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => process.listenerCount(signal));
const listenersBefore = countListeners();
describe.each(ENGINES)("on %s", (engine) => {
  const cloud = useSqlCloud({ engine });
  let other: SqlCluster;
  beforeAll(async () => {
    other = await cloud.createCluster("other-otter");
  });

  test("SQL sees databases and users created through the API, and the API sees those created in SQL", async () => {
    const { id, url } = other;
    await cloud.ask(`POST /clusters/${id}/databases`, { name: "by api" });
    await query(url, "CREATE DATABASE by_sql");
    expect(await cloud.databases(id)).toEqual(["by api", "by_sql", "defaultdb"]);
    expect(await query(at(url, "by%20api"), "SELECT current_database() AS name")).toEqual([{ name: "by api" }]);
    await query(url, 'DROP DATABASE "by api"');
    await cloud.ask(`DELETE /clusters/${id}/databases/by_sql`);
    expect(await cloud.databases(id)).toEqual(["defaultdb"]);
    await expect(query(at(url, "by_sql"), "SELECT 1")).rejects.toMatchObject({ code: "3D000" });
    await query(url, "CREATE USER by_sql PASSWORD 'battery staple'");
    expect(await cloud.users(id)).toEqual(["by_sql", "maxroach"]);
    const bySql = await cloud.connect(id, "by_sql", "battery staple");
    expect(await query(bySql, "SELECT current_user AS name")).toEqual([{ name: "by_sql" }]);
    await query(url, `ALTER USER maxroach PASSWORD 'changed by SQL'`);
    await expect(query(url, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    const changed = await cloud.connect(id, "maxroach", "changed by SQL");
    await query(changed, "CREATE TABLE mine (id INT)");
    const deleted = await readEnd(changed, () => cloud.ask(`DELETE /clusters/${id}/sql-users/maxroach`));
    expect(deleted.code).toBe("57P01");
    expect(await cloud.users(id)).toEqual(["by_sql"]);
    await expect(query(changed, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    await cloud.createUser(id, "maxroach");
    expect(await query(url, "SELECT count(*)::INT4 AS count FROM mine")).toEqual([{ count: 0 }]);
  });

  test("a client cancels a statement", async () => {
    const db = postgres(cloud.url.replace(/&sslrootcert=[^&]*/, ""), { max: 1 });
    const sleeping = db`SELECT pg_sleep(3600)`.execute();
    const isActive = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'";
    while ((await query(cloud.url, isActive)).length === 0);
    sleeping.cancel();
    await expect(sleeping).rejects.toMatchObject({ code: "57014" });
    await db.end();
  });

  // PostgreSQL's version doesn't matter to the tests below, so one run is enough.
  if (engine !== ENGINES[0]) return;

  test.skipIf(!existsSync("/usr/bin/psql"))(
    "psql and PostgreSQL agree on passwords that need preparation, whether the API or SQL sets them",
    async () => {
      for (const start of ["\ufb01ne", "\ufb01\u{1f600} long", "soft\u00adhyphened", "\u0627 a"]) {
        const password = `${start} password`;
        await cloud.createUser(cloud.id, "by_api", password);
        await query(cloud.url, `CREATE USER by_sql PASSWORD '${password}'`);
        for (const user of ["by_api", "by_sql"]) {
          const url = await cloud.connect(cloud.id, user, password);
          const { stdout } = await promisify(execFile)("psql", [url, "-Atc", "SELECT current_user"]);
          expect(stdout).toBe(`${user}\n`);
          await cloud.ask(`DELETE /clusters/${cloud.id}/sql-users/${user}`);
        }
      }
    },
  );

  test("a cluster accepts 100 concurrent connections", async () => {
    const clients = Array.from({ length: 100 }, () => new pg.Client({ connectionString: cloud.url }));
    await Promise.all(clients.map((client) => client.connect()));
    const results = await Promise.all(clients.map((client, index) => client.query("SELECT $1::INT4 AS n", [index])));
    expect(results.map(({ rows }) => rows[0].n)).toEqual(clients.map((_, index) => index));
    await Promise.all(clients.map((client) => client.end()));
  });

  test("a session transfers a parameter of 3 MB and a result of 20 MB", async () => {
    const text = "x".repeat(3_000_000);
    const [row] = await query(cloud.url, "SELECT $1::text AS text, repeat('y', 20000000) AS large", [text]);
    expect([String(row?.text).length, String(row?.large).length]).toEqual([3_000_000, 20_000_000]);
  });

  describe("sql.url", () => {
    const names = async (sql: string): Promise<unknown[]> => (await query(other.url, sql)).map((row) => row.name);
    const list = (): Promise<unknown[]> =>
      names("SELECT datname AS name FROM pg_database UNION ALL SELECT rolname FROM pg_roles ORDER BY 1");

    test("on the server at sql.url, each cluster has its own databases, of which none is left behind", async () => {
      const before = await list();
      const behind = await startSqlCloud({ url: other.url });
      const [one, two] = [await behind.createCluster("one-otter"), await behind.createCluster("two-otter")];
      await query(one.url, "CREATE TABLE t AS SELECT 1 AS one");
      await expect(query(two.url, "SELECT * FROM t")).rejects.toMatchObject({ code: "42P01" });
      // Names that are too long for the server are hashed.
      const long = ["one", "two"].map((end) => `${"long".repeat(14)}_${end}`);
      for (const [n, name] of long.entries()) {
        await behind.ask(`POST /clusters/${one.id}/databases`, { name });
        await query(at(one.url, name), `CREATE TABLE t AS SELECT ${n}::INT4 AS n`);
      }
      for (const [n, name] of long.entries())
        expect(await query(at(one.url, name), "SELECT n FROM t")).toEqual([{ n }]);
      await behind.ask(`DELETE /clusters/${one.id}/databases/${long[0]}`);
      await behind.ask(`PATCH /clusters/${one.id}/databases/${long[1]}`, { new_name: long[0] });
      expect(await behind.databases(one.id)).toEqual(["defaultdb", long[0]]);
      expect(await query(at(one.url, long[0]), "SELECT n FROM t")).toEqual([{ n: 1 }]);
      await behind.ask(`DELETE /clusters/${one.id}`);
      expect(await names("SELECT datname AS name FROM pg_database WHERE datname LIKE 'mock%'")).toHaveLength(1);
      await behind[Symbol.asyncDispose]();
      expect(await list()).toEqual(before);
    });

    test("startMockCloud() rejects if it can't reach the server at sql.url, without showing the password", async () => {
      const url = "postgresql://ada:secret@127.0.0.1:1/defaultdb";
      const error = await startMockCloud({ sql: { url } }).catch((reason: Error) => reason);
      expect(String(error)).toContain("sql.url: 127.0.0.1:1 cannot be reached");
      expect(String(error)).not.toContain("secret");
      await expect(startMockCloud({ sql: { url: "mysql://x" } })).rejects.toThrow(TypeError);
    });
  });
});

test("a mock with a database adds no signal listeners to the process", () => {
  expect(countListeners()).toEqual(listenersBefore);
});
