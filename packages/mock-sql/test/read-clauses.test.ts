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

  /** Returns the first value in a statement's result and the object ID of its type. */
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
    expect(await read("SELECT b FROM a")).toEqual([[Buffer.from("x")], 1001]);
    expect(await read("SELECT n FROM a")).toEqual([["1"], 1016]);
    expect(await read("SELECT s FROM a")).toEqual(["x", 25]);
    expect([...(await db`SELECT tags, s FROM a WHERE tags @> ${["a"]}`)]).toEqual([{ tags: ["a", "b,c"], s: "x" }]);
    expect(await columns("a")).toEqual({ id: "bigint", tags: "text[]", s: "text", b: "bytea[]", n: "bigint[]" });
  });

  test.each<[relation: string, statement: string, columns: Readonly<Record<string, string>>]>([
    ["long", `CREATE TABLE long (s STRING[] /* ${"x".repeat(70_000)} */)`, { s: "text[]" }],
    ["copied", "CREATE TABLE copied AS SELECT 'x'::STRING AS s, ARRAY['x']::STRING[] AS l", { s: "text", l: "text[]" }],
    ["pair", "CREATE TYPE pair AS (a STRING, b STRING[])", { a: "text", b: "text[]" }],
    ["brief", "CREATE TEMP TABLE brief (s STRING)", { s: "text" }],
    ["q", "CREATE TABLE q AS (SELECT 1 AS a, 'x' string)", { a: "integer", string: "text" }],
    [
      "i1",
      "CREATE TABLE i1 (a INT PRIMARY KEY, b INTEGER[], int INT DEFAULT 5, d INT AS (a + 1) VIRTUAL, e INT4, f INT2)",
      { a: "bigint", b: "bigint[]", int: "bigint", d: "bigint", e: "integer", f: "smallint" },
    ],
    ["i2", "CREATE TABLE i2 (); ALTER TABLE i2 ADD COLUMN a INT, ADD b INT[]", { a: "bigint", b: "bigint[]" }],
    ["i4", "CREATE TABLE i4 (a SERIAL PRIMARY KEY, b SERIAL2, c BIGSERIAL)", { a: "bigint", b: "bigint", c: "bigint" }],
    ["i6", "CREATE TABLE i6 AS SELECT * FROM jsonb_to_record('{}') AS t (a INT, b STRING)", { a: "bigint", b: "text" }],
    ["i7", "CREATE TABLE IF NOT EXISTS i7 (a INT, FAMILY f (a), PRIMARY KEY (a DESC))", { a: "bigint" }],
  ])("the columns of %s have PostgreSQL's types", async (relation, statement, expected) => {
    await client.query(statement);
    expect(await columns(relation)).toEqual(expected);
  });

  test("SHOW COLUMNS shows INT as INT8, and SERIAL as a row id", async () => {
    await client.query("CREATE TABLE n (id INT PRIMARY KEY DEFAULT unique_rowid(), s SERIAL, v INT)");
    const { rows: shown } = await client.query("SHOW COLUMNS FROM n");
    expect(shown.map(({ data_type }) => data_type)).toEqual(["INT8", "INT8", "INT8"]);
    expect(shown.map(({ column_default }) => column_default)).toEqual(["unique_rowid()", "unique_rowid()", null]);
  });

  test("a function's parameters and result have 64 bits", async () => {
    await client.query("CREATE FUNCTION add(a INT, INT) RETURNS INT LANGUAGE sql AS 'SELECT $1 + $2'");
    await client.query("CREATE FUNCTION list(OUT n INT, OUT s STRING) LANGUAGE sql AS $$SELECT 1, 'x'$$");
    expect(await read("SELECT add(9223372036854775806, 1)")).toEqual(["9223372036854775807", 20]);
    expect(await read("SELECT n FROM list()")).toEqual(["1", 20]);
    await client.query("PREPARE p (INT) AS SELECT $1");
    expect(await read("EXECUTE p(9223372036854775807)")).toEqual(["9223372036854775807", 20]);
    await client.query("DROP FUNCTION add(INT, INT)");
  });

  test.each([
    ["CREATE TABLE bad (a INT, b INT, c NOSUCH, d INT)", "NOSUCH"],
    ["SELECT 1::INT, 2::STRING FROM nosuch", "nosuch"],
    ["SELECT 1; SELECT '😀', 1::INT, nosuch", "nosuch"],
  ])("an error in %s is where the client wrote %s", async (sql, word) => {
    const position = [...sql.slice(0, sql.indexOf(word))].length + 1;
    await expect(client.query(sql)).rejects.toMatchObject({ position: String(position) });
  });

  test.each<[setup: string, sql: string, value: unknown]>([
    ["CREATE TABLE c1 (a INT PRIMARY KEY, b INT)", "SELECT count(*) FROM c1@c1_pkey", "0"],
    ["CREATE INDEX h ON c1 (a) USING HASH WITH (bucket_count = 8)", "SELECT count(*) FROM c1@{FORCE_INDEX=h}", "0"],
    ["SET standard_conforming_strings = off", "SELECT 'it\\'s ::INT'", "it's ::INT"],
    ["SET standard_conforming_strings = on", "SELECT 'x\\'::STRING", "x\\"],
    // ORMs run these statements to tell CockroachDB from PostgreSQL.
    ["SELECT 1", "SELECT crdb_internal.increment_feature_counter(concat('Sequelize ', '6.0'))", true],
    ["SELECT 1", "SELECT * FROM current_schema()", "public"],
  ])("after %s, %s returns what it does in CockroachDB", async (setup, sql, value) => {
    await client.query(setup);
    expect((await read(sql))[0]).toEqual(value);
  });

  test("unordered_unique_rowid() returns positive integers in no order", async () => {
    const { rows } = await client.query("SELECT unordered_unique_rowid() AS id FROM generate_series(1, 50)");
    const ids = rows.map(({ id }) => BigInt(id));
    expect(ids.filter((id) => id < 0n)).toEqual([]);
    expect(ids.toSorted((a, b) => (a < b ? -1 : 1))).not.toEqual(ids);
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
});
