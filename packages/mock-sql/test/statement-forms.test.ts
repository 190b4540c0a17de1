import { beforeAll, describe, expect, test } from "vitest";
import { ENGINES, query, useSqlCloud } from "./sql-cloud.ts";

describe.each(ENGINES)("%s", (engine) => {
  const cloud = useSqlCloud({ engine });
  const run = (sql: string): Promise<Record<string, unknown>[]> => query(cloud.url, sql);
  const tables = async (sql: string): Promise<unknown[]> => (await run(sql)).map((row) => row.table_name);
  beforeAll(() =>
    run("CREATE SCHEMA other; CREATE TABLE t (id INT8 PRIMARY KEY, note STRING); CREATE TABLE other.u (id INT8)"),
  );

  test("SHOW TABLES FROM takes a schema, the session's own database, or both, but no other database", async () => {
    expect(await run("SHOW TABLES FROM public")).toMatchObject([{ table_name: "t", type: "table", owner: "admin" }]);
    expect(await tables("SHOW TABLES FROM defaultdb")).toEqual(["u", "t"]);
    expect(await tables("SHOW TABLES FROM defaultdb.other")).toEqual(["u"]);
    expect(await tables('SHOW TABLES FROM "defaultdb" . "public"')).toEqual(["t"]);
    expect(await tables("SHOW TABLES")).toEqual(["u", "t"]);
    await run("CREATE DATABASE elsewhere");
    for (const [source, code] of [
      ["nosuch", "3D000"],
      ["nosuch.public", "3D000"],
      ["elsewhere", "0A000"],
      ["elsewhere.public", "0A000"],
    ])
      await expect(run(`SHOW TABLES FROM ${source}`), source).rejects.toMatchObject({ code });
  });

  test("CockroachDB's statements work with comments, quotes and other statements around them", async () => {
    expect(await tables("/* x /* y */ */ SHOW TABLES -- z")).toEqual(["u", "t"]);
    expect(await run("SHOW COLUMNS FROM public.t")).toMatchObject([
      { column_name: "id", data_type: "INT8", is_nullable: false },
      { column_name: "note", data_type: "STRING", is_nullable: true },
    ]);
    await run("CREATE DATABASE IF NOT EXISTS shop -- x");
    await run("CREATE DATABASE IF NOT EXISTS shop /* again */;");
    await run("CREATE USER IF NOT EXISTS bob PASSWORD 'a;b$do$'; CREATE ROLE IF NOT EXISTS bob");
    const bob = await cloud.connect(cloud.id, "bob", "a;b$do$");
    expect(await query(bob, "SELECT current_user AS name")).toEqual([{ name: "bob" }]);
  });

  test("statements are rewritten in messages of up to 16 MiB, and longer ones are rejected", async () => {
    const padding = (length: number): string => `/* ${"x".repeat(length)} */`;
    const row = `('${"it''s ".repeat(200)}', 1)`;
    const migration = `CREATE TABLE m (s STRING, n INT); INSERT INTO m VALUES ${new Array(2000).fill(row).join(", ")}; SHOW COLUMNS FROM m`;
    for (const values of [undefined, []]) {
      expect(await query(cloud.url, `SHOW COLUMNS FROM t ${padding(70_000)}`, values)).toHaveLength(2);
      expect(await query(cloud.url, `SHOW COLUMNS FROM t ${padding(16_000_000)}`, values)).toHaveLength(2);
      await expect(query(cloud.url, `SELECT 1 ${padding(17_000_000)}`, values)).rejects.toMatchObject({
        code: "08P01",
      });
    }
    await run(migration);
    expect(await run("SELECT count(*) FROM m")).toEqual([{ count: "2000" }]);
    cloud.mock.fault({ sql: "serializationFailure", count: 1 });
    await expect(run(`SELECT 1 ${padding(70_000)}`)).rejects.toMatchObject({ code: "40001" });
  });
});
