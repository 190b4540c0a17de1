import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, query, type SqlCloud, startSqlCloud } from "./sql-cloud.ts";

describe.each(ENGINES)("%s", (engine) => {
  let cloud: SqlCloud;
  let url: string;
  beforeAll(async () => {
    cloud = await startSqlCloud({ engine });
    ({ url } = await cloud.createCluster());
    await query(url, "CREATE SCHEMA other; CREATE TABLE t (id INT8, note STRING); CREATE TABLE other.u (id INT8)");
  });
  afterAll(() => cloud[Symbol.asyncDispose]());
  const tables = async (sql: string): Promise<unknown[]> => (await query(url, sql)).map((row) => row.table_name);

  test("SHOW TABLES FROM takes a schema, the session's own database, or both", async () => {
    expect(await tables("SHOW TABLES FROM public")).toEqual(["t"]);
    expect(await tables("SHOW TABLES FROM defaultdb")).toEqual(["u", "t"]);
    expect(await tables("SHOW TABLES FROM defaultdb.other")).toEqual(["u"]);
    expect(await tables('SHOW TABLES FROM "defaultdb" . "public"')).toEqual(["t"]);
    expect(await tables("SHOW TABLES")).toEqual(["u", "t"]);
  });

  test("SHOW TABLES FROM fails with 3D000 if there is no such database, and with 0A000 if it's another one", async () => {
    await query(url, "CREATE DATABASE elsewhere");
    for (const [source, code] of [
      ["nosuch", "3D000"],
      ["nosuch.public", "3D000"],
      ["elsewhere", "0A000"],
      ["elsewhere.public", "0A000"],
    ])
      await expect(query(url, `SHOW TABLES FROM ${source}`), source).rejects.toMatchObject({ code });
  });

  test("CockroachDB's statements work with comments, quotes and other statements around them", async () => {
    expect(await tables("/* x /* y */ */ SHOW TABLES -- z")).toEqual(["u", "t"]);
    expect(await query(url, "SHOW COLUMNS FROM public.t")).toMatchObject([
      { column_name: "id" },
      { column_name: "note", data_type: "TEXT" },
    ]);
    await query(url, "CREATE DATABASE IF NOT EXISTS shop -- x");
    await query(url, "CREATE DATABASE IF NOT EXISTS shop /* again */;");
    await query(url, "CREATE USER IF NOT EXISTS bob PASSWORD 'a;b$do$'; CREATE ROLE IF NOT EXISTS bob");
    const password = "a;b$do$";
    const bob = Object.assign(new URL(url), { username: "bob", password }).href;
    expect(await query(bob, "SELECT current_user AS name")).toEqual([{ name: "bob" }]);
  });

  test("a setting of CockroachDB can be set before another statement, and reset", async () => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    const setting = async (): Promise<unknown> => (await client.query("SHOW default_int_size")).rows;
    await client.query("SET default_int_size = 4; CREATE TABLE several (id INT8)");
    expect(await setting()).toEqual([{ default_int_size: "4" }]);
    await client.query("RESET default_int_size");
    expect(await setting()).toEqual([{ default_int_size: "8" }]);
    await client.end();
  });
});
