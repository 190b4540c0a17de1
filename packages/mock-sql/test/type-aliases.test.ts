import pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, type SqlCloud, startSqlCloud } from "./sql-cloud.ts";

const COLUMNS =
  "SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped";

describe.each(ENGINES)("%s", (engine) => {
  let cloud: SqlCloud;
  let client: pg.Client;
  let db: postgres.Sql;
  beforeAll(async () => {
    cloud = await startSqlCloud({ engine });
    const { url } = await cloud.createCluster();
    client = new pg.Client({ connectionString: url });
    await client.connect();
    db = postgres(url.replace(/&sslrootcert=[^&]*/, ""), { max: 1, onnotice: () => {} });
  });
  afterAll(async () => {
    await Promise.all([client.end(), db.end()]);
    await cloud[Symbol.asyncDispose]();
  });

  /** Returns the first value of a statement's result, and the object ID of its type. */
  const read = async (sql: string): Promise<[value: unknown, oid: number | undefined]> => {
    const { rows, fields } = await client.query({ text: sql, rowMode: "array" });
    return [rows[0]?.[0], fields[0]?.dataTypeID];
  };
  const columns = async (relation: string): Promise<Record<string, string>> =>
    Object.fromEntries(
      (await client.query(`${COLUMNS} AND attrelid = '${relation}'::regclass ORDER BY attnum`)).rows.map((row) => [
        row.name,
        row.type,
      ]),
    );

  test("an array of STRING reaches clients as an array of text", async () => {
    await client.query("CREATE TABLE a (id INT8 PRIMARY KEY, tags STRING[], s STRING, b BYTES[], n INT64[])");
    await client.query("INSERT INTO a VALUES (1, $1, 'x', $2, $3)", [["a", "b,c"], [Buffer.from("x")], [1]]);
    expect(await read("SELECT tags FROM a")).toEqual([["a", "b,c"], 1009]);
    expect(await read("SELECT array_agg(s) FROM a")).toEqual([["x"], 1009]);
    expect(await read("SELECT ARRAY['a']::STRING[]")).toEqual([["a"], 1009]);
    expect(await read("SELECT CAST(ARRAY['a'] AS STRING[])")).toEqual([["a"], 1009]);
    expect(await read("SELECT b FROM a")).toEqual([[Buffer.from("x")], 1001]);
    expect(await read("SELECT n FROM a")).toEqual([["1"], 1016]);
    expect(await read("SELECT s FROM a")).toEqual(["x", 25]);
    expect([...(await db`SELECT tags, s FROM a WHERE tags @> ${["a"]}`)]).toEqual([{ tags: ["a", "b,c"], s: "x" }]);
    expect(await columns("a")).toEqual({ id: "bigint", tags: "text[]", s: "text", b: "bytea[]", n: "bigint[]" });
  });

  test("columns have PostgreSQL's types, whatever statement created them", async () => {
    await client.query("DO $$BEGIN EXECUTE 'CREATE TABLE made (string STRING, list STRING[] DEFAULT ''{x}'')'; END$$");
    await client.query(`CREATE TABLE long (s STRING[] /* ${"x".repeat(70_000)} */)`);
    await client.query("CREATE TABLE copied AS SELECT 'x'::STRING AS s, ARRAY['x']::STRING[] AS l");
    await client.query("SELECT 'x'::\"string\" AS s, ARRAY['x'::\"string\"] AS l INTO selected");
    await client.query("CREATE TABLE altered (id INT8); DO $$BEGIN ALTER TABLE altered ADD COLUMN s STRING[]; END$$");
    await client.query('CREATE TYPE pair AS (a "string", b STRING[])');
    await client.query("CREATE TEMP TABLE brief (s STRING)");
    expect(await columns("made")).toEqual({ string: "text", list: "text[]" });
    expect(await columns("long")).toEqual({ s: "text[]" });
    expect(await columns("copied")).toEqual({ s: "text", l: "text[]" });
    expect(await columns("selected")).toEqual({ s: "text", l: "text[]" });
    expect(await columns("altered")).toEqual({ id: "bigint", s: "text[]" });
    expect(await columns("pair")).toEqual({ a: "text", b: "text[]" });
    expect(await columns("brief")).toEqual({ s: "text" });
    await client.query("INSERT INTO made DEFAULT VALUES");
    expect(await read("SELECT list FROM made")).toEqual([["x"], 1009]);
  });

  test("where PostgreSQL can't change a column's type, clients still see the type that they know", async () => {
    await client.query(`DO $$BEGIN
      CREATE TABLE part (s "string", l STRING[], PRIMARY KEY (s)) PARTITION BY LIST (s);
      CREATE TABLE part_x PARTITION OF part FOR VALUES IN ('x');
    END$$`);
    await client.query("INSERT INTO part VALUES ('x', '{a}')");
    expect(await read("SELECT array_agg(s) FROM part")).toEqual([["x"], 1009]);
    expect(await read("SELECT l FROM part_x")).toEqual([["a"], 1009]);
    await client.query(
      `CREATE FUNCTION tags(list STRING[]) RETURNS STRING[] LANGUAGE sql AS $$SELECT list || 'z'::"string"$$`,
    );
    expect(await read("SELECT tags('{a}')")).toEqual([["a", "z"], 1009]);
    expect((await client.query({ name: "p", text: "SELECT tags($1)", values: [["a"]] })).rows).toEqual([
      { tags: ["a", "z"] },
    ]);
  });

  test("a column can be generated from a STRING column, and a partition key can be one", async () => {
    await client.query("CREATE TABLE g (s STRING, l STRING GENERATED ALWAYS AS (lower(s)) STORED, CHECK (s <> 'y'))");
    await client.query("CREATE TABLE k (s STRING, PRIMARY KEY (s)) PARTITION BY LIST (s)");
    expect([await columns("g"), await columns("k")]).toEqual([{ s: "text", l: "text" }, { s: "text" }]);
    expect(await read("INSERT INTO g (s) VALUES ('X') RETURNING l")).toEqual(["x", 25]);
  });

  test("changing a column's type doesn't run a user's functions with other rights", async () => {
    await client.query(`CREATE FUNCTION is_user(anyelement) RETURNS BOOL LANGUAGE sql AS $$SELECT current_user = 'maxroach'$$;
      CREATE TABLE w AS SELECT 1 AS id;
      DO $$BEGIN ALTER TABLE w ADD COLUMN l STRING[] DEFAULT '{x}' CHECK (is_user(l)); END$$`);
    expect(await columns("w")).toMatchObject({ l: "text[]" });
  });

  test("STRING(n) limits the length", async () => {
    await client.query("CREATE TABLE short (s STRING(3))");
    await expect(client.query("INSERT INTO short VALUES ('long')")).rejects.toMatchObject({ code: "22001" });
  });
});
