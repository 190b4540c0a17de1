import pg from "pg";
import postgres from "postgres";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ENGINES, useSqlCloud } from "./sql-cloud.ts";

const COLUMNS =
  "SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute WHERE attnum > 0 AND NOT attisdropped";

describe.each(ENGINES)("%s", (engine) => {
  const cloud = useSqlCloud({ engine });
  let client: pg.Client;
  let db: postgres.Sql;
  beforeAll(async () => {
    client = new pg.Client({ connectionString: cloud.url });
    await client.connect();
    db = postgres(cloud.url.replace(/&sslrootcert=[^&]*/, ""), { max: 1, onnotice: () => {} });
  });
  afterAll(() => Promise.all([client.end(), db.end()]));

  /** Returns the first value of a statement's result, and the object ID of its type. */
  const read = async (sql: string): Promise<[value: unknown, oid: number | undefined]> => {
    const { rows, fields } = await client.query({ text: sql, rowMode: "array" });
    return [rows[0]?.[0], fields[0]?.dataTypeID];
  };
  const columns = async (relation: string): Promise<Record<string, string>> => {
    const text = `${COLUMNS} AND attrelid = '${relation}'::regclass ORDER BY attnum`;
    return Object.fromEntries((await client.query({ text, rowMode: "array" })).rows);
  };

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

  test.each<[relation: string, statement: string, columns: Readonly<Record<string, string>>]>([
    ["e", "DO $$BEGIN EXECUTE 'CREATE TABLE e (string STRING, l STRING[])'; END$$", { string: "text", l: "text[]" }],
    ["long", `CREATE TABLE long (s STRING[] /* ${"x".repeat(70_000)} */)`, { s: "text[]" }],
    ["copied", "CREATE TABLE copied AS SELECT 'x'::STRING AS s, ARRAY['x']::STRING[] AS l", { s: "text", l: "text[]" }],
    ["picked", "SELECT 'x'::\"string\" AS s, ARRAY['x'::\"string\"] AS l INTO picked", { s: "text", l: "text[]" }],
    ["altered", "CREATE TABLE altered (); DO $$BEGIN ALTER TABLE altered ADD s STRING[]; END$$", { s: "text[]" }],
    ["pair", 'CREATE TYPE pair AS (a "string", b STRING[])', { a: "text", b: "text[]" }],
    ["brief", "CREATE TEMP TABLE brief (s STRING)", { s: "text" }],
    ["g", "CREATE TABLE g (s STRING, l STRING GENERATED ALWAYS AS (lower(s)) STORED)", { s: "text", l: "text" }],
    ["k", "CREATE TABLE k (s STRING, PRIMARY KEY (s)) PARTITION BY LIST (s)", { s: "text" }],
    // A change of a type doesn't run a user's functions with other rights.
    [
      "w",
      `CREATE FUNCTION is_user(anyelement) RETURNS BOOL LANGUAGE sql AS $$SELECT current_user = 'maxroach'$$;
        CREATE TABLE w AS SELECT 'x'::TEXT AS id;
        DO $$BEGIN ALTER TABLE w ADD COLUMN l STRING[] DEFAULT '{x}' CHECK (is_user(l)); END$$`,
      { id: "text", l: "text[]" },
    ],
  ])("the columns of %s have PostgreSQL's types", async (relation, statement, expected) => {
    await client.query(statement);
    expect(await columns(relation)).toEqual(expected);
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

  test("information_schema.columns has CockroachDB's names of types", async () => {
    await client.query(`CREATE TYPE mood AS ENUM ('fine'); CREATE TABLE i (a INT8, b STRING, c STRING[], d VARCHAR(20),
      e DECIMAL(10, 2), f TIMESTAMPTZ, g TIMESTAMP(3)[], h mood, i JSONB, j BYTES)`);
    const { rows } = await client.query(
      "SELECT array_agg(crdb_sql_type ORDER BY ordinal_position) AS types, array_agg(DISTINCT is_hidden::text) AS hidden FROM information_schema.columns WHERE table_name = 'i'",
    );
    const types = "INT8 STRING STRING[] VARCHAR(20) DECIMAL(10,2) TIMESTAMPTZ TIMESTAMP(3)[] MOOD JSONB BYTES";
    expect(rows).toEqual([{ types: types.split(" "), hidden: ["NO"] }]);
  });

  test("STRING(n) limits the length", async () => {
    await client.query("CREATE TABLE short (s STRING(3))");
    await expect(client.query("INSERT INTO short VALUES ('long')")).rejects.toMatchObject({ code: "22001" });
  });
});
