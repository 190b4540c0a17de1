/** A statement that CockroachDB users write, and what CockroachDB does with it. */
export interface Statement {
  /** What a reader of the README sees. */
  readonly label: string;
  readonly sql: string;
  /** Statements that both databases execute, which run before. */
  readonly setup?: string;
  /** A query that runs after the statement, if its own rows aren't what matters. */
  readonly check?: string;
  /** The rows that the statement, or else `check`, returns on CockroachDB. If absent, only success matters. */
  readonly rows?: readonly (readonly (string | null)[])[];
  /** The SQLSTATE of the statement's error, if it fails on a value and not because only CockroachDB knows it. */
  readonly code?: string;
  /** What the statement means on PostgreSQL, if that is something else. */
  readonly here?: string;
}

export interface StatementGroup {
  readonly name: string;
  /** The page of https://www.cockroachlabs.com/docs/stable/ that documents the statements. */
  readonly page: string;
  readonly statements: readonly Statement[];
}

const TRUE = [["t"]];
const TABLE =
  "CREATE TABLE t (id INT8 PRIMARY KEY, name TEXT, n INT8); INSERT INTO t VALUES (1, 'one', 10), (2, 'two', NULL)";

/** Returns a statement whose beginning is its label: all of it, or the part before `|`. */
function asLabel(text: string): Statement {
  return { label: `\`${text.split("|")[0]}\``, sql: text.replace("|", "") };
}

/** Like `asLabel()`, for a statement on the table `t`. */
function onTable(text: string): Statement {
  return { ...asLabel(text), setup: TABLE };
}

function s(label: string, sql: string, more: Omit<Statement, "label" | "sql"> = {}): Statement {
  return { label, sql, ...more };
}

/** Returns a statement that runs on a table `t` with the columns `id`, `name` and `n`, and two rows. */
function on(label: string, sql: string, more: Omit<Statement, "label" | "sql"> = {}): Statement {
  return { label, sql, ...more, setup: `${TABLE}; ${more.setup ?? ""}` };
}

function columnType(column: string): string {
  return `SELECT data_type FROM information_schema.columns WHERE table_schema = current_schema() AND table_name = 'a' AND column_name = '${column}'`;
}

export const GROUPS: readonly StatementGroup[] = [
  {
    name: "Tables",
    page: "create-table",
    // biome-ignore format: a table
    statements: [
      s("`IF NOT EXISTS`", "CREATE TABLE IF NOT EXISTS a (id INT8)"),
      s("`CREATE TABLE … AS`", "CREATE TABLE a AS SELECT 1 AS one", { check: "SELECT one FROM a", rows: [["1"]] }),
      s("`DEFAULT gen_random_uuid()`", "CREATE TABLE a (id UUID PRIMARY KEY DEFAULT gen_random_uuid())"),
      s("`DEFAULT unique_rowid()`", "CREATE TABLE a (id INT8 DEFAULT unique_rowid(), n INT8)", { check: "INSERT INTO a (n) VALUES (1) RETURNING id > 1000000000000", rows: TRUE }),
      s("`INT`", "CREATE TABLE a (n INT)", { check: columnType("n"), rows: [["bigint"]], here: "`INT` has 32 bits" }),
      s("`SERIAL`", "CREATE TABLE a (id SERIAL PRIMARY KEY, n INT8)", { check: "INSERT INTO a (n) VALUES (1) RETURNING id > 1000000000000", rows: TRUE, here: "`SERIAL` counts 1, 2, 3 in 32 bits" }),
      s("`GENERATED ALWAYS AS IDENTITY`", "CREATE TABLE a (id INT8 GENERATED ALWAYS AS IDENTITY, n INT8)", { check: "INSERT INTO a (n) VALUES (1) RETURNING id", rows: [["1"]] }),
      s("no primary key", "CREATE TABLE a (n INT8)", { check: "INSERT INTO a VALUES (1) RETURNING rowid > 0", rows: TRUE }),
      s("`AS (…) STORED`", "CREATE TABLE a (n INT8, twice INT8 AS (n * 2) STORED)"),
      s("`GENERATED ALWAYS AS (…) STORED`", "CREATE TABLE a (n INT8, twice INT8 GENERATED ALWAYS AS (n * 2) STORED)"),
      s("`REFERENCES … ON DELETE CASCADE`", "CREATE TABLE a (t INT8 REFERENCES t ON DELETE CASCADE)", { setup: TABLE }),
      s("`INDEX` in `CREATE TABLE`", "CREATE TABLE a (id INT8 PRIMARY KEY, n INT8, INDEX (n))"),
      s("`FAMILY`", "CREATE TABLE a (id INT8 PRIMARY KEY, n INT8, FAMILY f (id, n))"),
      s("`PRIMARY KEY USING HASH`", "CREATE TABLE a (id INT8 PRIMARY KEY USING HASH)"),
      s("row TTL", "CREATE TABLE a (id INT8 PRIMARY KEY) WITH (ttl_expire_after = '1 day')"),
      s("`LOCALITY`", "CREATE TABLE a (id INT8 PRIMARY KEY) LOCALITY GLOBAL"),
      s("`ON UPDATE`", "CREATE TABLE a (id INT8, at TIMESTAMPTZ DEFAULT now() ON UPDATE now())"),
      s("`NOT VISIBLE`", "CREATE TABLE a (id INT8, secret INT8 NOT VISIBLE)"),
      s("`CREATE TEMP TABLE`", "SET experimental_enable_temp_tables = on; CREATE TEMP TABLE a (id INT8)"),
      on("`TRUNCATE`", "TRUNCATE t", { check: "SELECT count(*) FROM t", rows: [["0"]] }),
      on("`CREATE TABLE (LIKE …)`", "CREATE TABLE a (LIKE t INCLUDING ALL)"),
      s("`CREATE TABLE … AS` with names", "CREATE TABLE a (x, y) AS SELECT 1::INT8, 'a'::STRING", { check: "SELECT y FROM a", rows: [["a"]] }),
      s("several keys", "CREATE TABLE a (x INT8, y STRING, PRIMARY KEY (x, y), UNIQUE (y), CHECK (x > 0))"),
      s("`PARTITION BY LIST (…) (PARTITION …)`", "CREATE TABLE a (r STRING, id INT8, PRIMARY KEY (r, id)) PARTITION BY LIST (r) (PARTITION eu VALUES IN ('eu'))"),
      ...["CREATE TABLE| a (id INT8 PRIMARY KEY, name VARCHAR(20) NOT NULL UNIQUE, CHECK (id > 0))"].map(asLabel),
      ...["DROP TABLE| t"].map(onTable),
    ],
  },
  {
    name: "Types",
    page: "data-types",
    // biome-ignore format: a table
    statements: [
      s("`STRING`", "CREATE TABLE a (x STRING)", { check: "INSERT INTO a VALUES ('x') RETURNING x", rows: [["x"]] }),
      s("`STRING(20)`", "CREATE TABLE a (x STRING(20))"),
      s("`BYTES`", "CREATE TABLE a (x BYTES)", { check: "INSERT INTO a VALUES ('x') RETURNING x", rows: [["\\x78"]] }),
      s("`b'…'`", "SELECT b'abc'", { rows: [["\\x616263"]] }),
      s("`INT64`", "SELECT 1::INT64", { rows: [["1"]] }),
      s("`STRING[]`", "SELECT ARRAY['a', 'b']::STRING[]", { rows: [["{a,b}"]] }),
      s("`x::STRING`", "SELECT 1::STRING || 'a'", { rows: [["1a"]] }),
      s("`JSONB`", `SELECT '{"a": [1, 2]}'::JSONB->'a'->>1`, { rows: [["2"]] }),
      s("`JSON`", `SELECT '{"b": 1, "a": 2}'::JSON`, { rows: [['{"a": 2, "b": 1}']], here: "`JSON` keeps the order of keys" }),
      s("`DECIMAL(10, 2)`", "SELECT 1.005::DECIMAL(10, 2)", { rows: [["1.01"]] }),
      s("`INTERVAL`", "SELECT '1 day'::INTERVAL * 2", { rows: [["2 days"]] }),
      s("`TIMESTAMPTZ`", "SELECT '2026-01-02 03:04:05+00'::TIMESTAMPTZ = '2026-01-02 04:04:05+01'", { rows: TRUE }),
      s("`UUID`", "SELECT 'ACDE070D-8C4C-4F0D-9D8A-162843C10333'::UUID", { rows: [["acde070d-8c4c-4f0d-9d8a-162843c10333"]] }),
      s("`INET`", "SELECT '192.168.0.1/24'::INET << '192.168.0.0/16'::INET", { rows: TRUE }),
      s("`CREATE TYPE … AS ENUM`", "CREATE TYPE mood AS ENUM ('sad', 'ok')", { check: "SELECT 'sad'::mood < 'ok'::mood", rows: TRUE }),
      s("an `INT` of 64 bits", "SELECT 9223372036854775807::INT", { rows: [["9223372036854775807"]], code: "22003" }),
      s("`x:::INT`", "SELECT 1:::INT"),
      s("an integer literal", "SELECT pg_typeof(1)", { rows: [["bigint"]], here: "an integer literal has 32 bits, so `pg` returns a number instead of a string" }),
      s("`FLOAT` infinity", "SELECT 'inf'::FLOAT > 1e308", { rows: TRUE }),
      s("`DATE`", "SELECT '2026-01-02'::DATE + 1", { rows: [["2026-01-03"]] }),
      s("`TIME`", "SELECT '12:30'::TIME", { rows: [["12:30:00"]] }),
      s("`VARBIT`", "SELECT B'101'::VARBIT", { rows: [["101"]] }),
      s("`OID`", "SELECT 1::OID", { rows: [["1"]] }),
      s("`CAST`", "SELECT CAST('1' AS INT8)", { rows: [["1"]] }),
      s("array elements", "SELECT (ARRAY['a', 'b'])[2]", { rows: [["b"]] }),
      s("`TSVECTOR`", "SELECT to_tsvector('english', 'two cats') @@ to_tsquery('english', 'cat')", { rows: TRUE }),
      s("`GEOMETRY`", "CREATE TABLE a (g GEOMETRY)"),
      s("`VECTOR`", "CREATE TABLE a (v VECTOR(3))"),
    ],
  },
  {
    name: "Indexes and changes of tables",
    page: "alter-table",
    // biome-ignore format: a table
    statements: [
      on("`ADD COLUMN`, `DROP COLUMN`", "ALTER TABLE t ADD COLUMN x TEXT DEFAULT 'x', DROP COLUMN n"),
      on("`RENAME COLUMN`", "ALTER TABLE t RENAME COLUMN name TO label"),
      on("`ADD COLUMN IF NOT EXISTS`", "ALTER TABLE t ADD COLUMN IF NOT EXISTS n INT8"),
      on("`ALTER COLUMN … TYPE`", "ALTER TABLE t ALTER COLUMN n TYPE TEXT"),
      on("`ADD CONSTRAINT … CHECK`", "ALTER TABLE t ADD CONSTRAINT c CHECK (id > 0)"),
      on("`VALIDATE CONSTRAINT`", "ALTER TABLE t VALIDATE CONSTRAINT c", { setup: "ALTER TABLE t ADD CONSTRAINT c CHECK (id > 0) NOT VALID" }),
      on("`ALTER PRIMARY KEY`", "ALTER TABLE t ALTER PRIMARY KEY USING COLUMNS (id)"),
      on("`SPLIT AT`", "ALTER TABLE t SPLIT AT VALUES (5)"),
      on("`CONFIGURE ZONE`", "ALTER TABLE t CONFIGURE ZONE USING num_replicas = 3"),
      on("`SET (ttl_expire_after)`", "ALTER TABLE t SET (ttl_expire_after = '1 day')"),
      on("`CREATE UNIQUE INDEX … WHERE`", "CREATE UNIQUE INDEX i ON t (name) WHERE n > 1"),
      on("`INCLUDE`", "CREATE INDEX i ON t (name) INCLUDE (n)"),
      on("`STORING`", "CREATE INDEX i ON t (name) STORING (n)"),
      on("`USING GIN`", "CREATE INDEX i ON d USING GIN (body)", { setup: "CREATE TABLE d (body JSONB)" }),
      on("`INVERTED INDEX`", "CREATE INVERTED INDEX i ON d (body)", { setup: "CREATE TABLE d (body JSONB)" }),
      on("`USING HASH` index", "CREATE INDEX i ON t (n) USING HASH"),
      on("`DROP INDEX t@i`", "DROP INDEX t@i", { setup: "CREATE INDEX i ON t (n)" }),
      on("`DROP INDEX i`", "DROP INDEX i", { setup: "CREATE INDEX i ON t (n)" }),
      s("`CREATE SEQUENCE`", "CREATE SEQUENCE q START 5", { check: "SELECT nextval('q')", rows: [["5"]] }),
      on("`CREATE VIEW`", "CREATE VIEW v AS SELECT id FROM t", { check: "SELECT count(*) FROM v", rows: [["2"]] }),
      s("`CREATE FUNCTION`", "CREATE FUNCTION f(a INT8) RETURNS INT8 LANGUAGE SQL AS 'SELECT a + 1'", { check: "SELECT f(1)", rows: [["2"]] }),
      on("`RENAME TO`", "ALTER TABLE t RENAME TO u"),
      on("`RENAME CONSTRAINT`", "ALTER TABLE t RENAME CONSTRAINT t_pkey TO p"),
      on("`SET DEFAULT`", "ALTER TABLE t ALTER COLUMN n SET DEFAULT 1"),
      on("`DROP DEFAULT`", "ALTER TABLE t ALTER COLUMN n DROP DEFAULT"),
      on("`SET NOT NULL`", "ALTER TABLE t ALTER COLUMN name SET NOT NULL"),
      on("`DROP NOT NULL`", "ALTER TABLE t ALTER COLUMN name DROP NOT NULL"),
      on("`ADD CONSTRAINT … UNIQUE`", "ALTER TABLE t ADD CONSTRAINT u UNIQUE (name)"),
      on("`ADD CONSTRAINT … FOREIGN KEY`", "ALTER TABLE t ADD CONSTRAINT f FOREIGN KEY (n) REFERENCES t (id) NOT VALID"),
      on("`DROP CONSTRAINT`", "ALTER TABLE t DROP CONSTRAINT c", { setup: "ALTER TABLE t ADD CONSTRAINT c CHECK (id > 0)" }),
      on("index on an expression", "CREATE INDEX i ON t (lower(name))"),
      on("`CREATE INDEX … DESC`", "CREATE INDEX i ON t (n DESC)"),
      on("`ALTER INDEX … RENAME TO`", "ALTER INDEX i RENAME TO j", { setup: "CREATE INDEX i ON t (n)" }),
      s("`ALTER TYPE … ADD VALUE`", "ALTER TYPE mood ADD VALUE 'sad'", { setup: "CREATE TYPE mood AS ENUM ('fine')" }),
      s("`ALTER SEQUENCE`", "ALTER SEQUENCE q INCREMENT 2", { setup: "CREATE SEQUENCE q" }),
      on("`DROP VIEW`", "DROP VIEW v", { setup: "CREATE VIEW v AS SELECT 1 AS one" }),
      on("`CREATE PROCEDURE`, `CALL`", "CREATE PROCEDURE p() LANGUAGE sql AS 'DELETE FROM t'; CALL p()", { check: "SELECT count(*) FROM t", rows: [["0"]] }),
      on("`CREATE TRIGGER`", "CREATE TRIGGER g BEFORE INSERT ON t FOR EACH ROW EXECUTE FUNCTION f()", { setup: "CREATE FUNCTION f() RETURNS TRIGGER LANGUAGE plpgsql AS 'BEGIN RETURN NEW; END'" }),
      on("`SET LOCALITY`", "ALTER TABLE t SET LOCALITY GLOBAL"),
      on("`SCATTER`", "ALTER TABLE t SCATTER"),
      on("`UNSPLIT`", "ALTER TABLE t UNSPLIT ALL"),
      on("`EXPERIMENTAL_AUDIT`", "ALTER TABLE t EXPERIMENTAL_AUDIT SET READ WRITE"),
      ...["ALTER RANGE| default CONFIGURE ZONE USING num_replicas = 3"].map(asLabel),
      ...["CREATE INDEX| ON t (name DESC, n)", "CREATE MATERIALIZED VIEW| v AS SELECT id FROM t",
        "COMMENT ON| TABLE t IS 'a table'", "CREATE INDEX CONCURRENTLY| i ON t (n)"].map(onTable),
    ],
  },
  {
    name: "Queries",
    page: "select-clause",
    // biome-ignore format: a table
    statements: [
      on("`SELECT … WHERE`", "SELECT name FROM t WHERE id = 1", { rows: [["one"]] }),
      on("`LIMIT`, `OFFSET`", "SELECT id FROM t ORDER BY id LIMIT 1 OFFSET 1", { rows: [["2"]] }),
      on("`NULL` in `ORDER BY`", "SELECT n FROM t ORDER BY n", { rows: [[null], ["10"]], here: "`NULL` sorts last" }),
      s("rows without `ORDER BY`", "SELECT id FROM u", { setup: "CREATE TABLE u (id INT8 PRIMARY KEY); INSERT INTO u VALUES (2), (1)", rows: [["1"], ["2"]], here: "rows without `ORDER BY` come in the order of their insertion, not of the primary key" }),
      on("`NULLS LAST`", "SELECT n FROM t ORDER BY n NULLS LAST", { rows: [["10"], [null]] }),
      on("`DISTINCT ON`", "SELECT DISTINCT ON (name) name FROM t ORDER BY name", { rows: [["one"], ["two"]] }),
      on("`WITH RECURSIVE`", "WITH RECURSIVE c (n) AS (VALUES (1) UNION ALL SELECT n + 1 FROM c WHERE n < 3) SELECT sum(n) FROM c", { rows: [["6"]] }),
      on("window functions", "SELECT row_number() OVER (ORDER BY id DESC) FROM t ORDER BY id", { rows: [["2"], ["1"]] }),
      on("`LATERAL`", "SELECT x FROM t, LATERAL (SELECT t.id * 2 AS x) AS l ORDER BY x", { rows: [["2"], ["4"]] }),
      on("`FOR UPDATE`", "SELECT id FROM t WHERE id = 1 FOR UPDATE", { rows: [["1"]] }),
      on("`FOR UPDATE SKIP LOCKED`", "SELECT id FROM t WHERE id = 1 FOR UPDATE SKIP LOCKED", { rows: [["1"]] }),
      on("`AS OF SYSTEM TIME`", "SELECT * FROM t AS OF SYSTEM TIME follower_read_timestamp()"),
      on("`t@index`", "SELECT id FROM t@t_pkey"),
      on("`INNER HASH JOIN`", "SELECT a.id FROM t a INNER HASH JOIN t b ON a.id = b.id"),
      on("`[SHOW …]`", "SELECT count(*) FROM [SHOW TABLES]"),
      on("`[INSERT … RETURNING]`", "SELECT * FROM [INSERT INTO t VALUES (3) RETURNING id]"),
      s("`VALUES`", "VALUES (1, 'a'), (2, 'b')", { rows: [["1", "a"], ["2", "b"]] }),
      s("`generate_series()`", "SELECT sum(g) FROM generate_series(1, 4) AS g", { rows: [["10"]] }),
      on("`UNION ALL`", "SELECT id FROM t UNION ALL SELECT 3 ORDER BY 1 DESC", { rows: [["3"], ["2"], ["1"]] }),
      on("`EXCEPT`", "SELECT id FROM t EXCEPT SELECT 1", { rows: [["2"]] }),
      on("`INTERSECT`", "SELECT id FROM t INTERSECT SELECT 1", { rows: [["1"]] }),
      on("`GROUP BY`, `HAVING`", "SELECT count(*) FROM t GROUP BY n IS NULL HAVING count(*) > 0", { rows: [["1"], ["1"]] }),
      on("`LEFT JOIN`", "SELECT a.id, b.id FROM t a LEFT JOIN t b ON b.n = a.id ORDER BY 1", { rows: [["1", null], ["2", null]] }),
      on("`FILTER`", "SELECT count(*) FILTER (WHERE n > 5) FROM t", { rows: [["1"]] }),
      on("`EXISTS`", "SELECT EXISTS (SELECT 1 FROM t)", { rows: TRUE }),
      on("`CASE`", "SELECT CASE WHEN id = 1 THEN 'a' ELSE 'b' END FROM t ORDER BY id", { rows: [["a"], ["b"]] }),
      on("`FETCH FIRST`", "SELECT id FROM t ORDER BY id FETCH FIRST 1 ROW ONLY", { rows: [["1"]] }),
      on("`WITH … AS MATERIALIZED`", "WITH x AS MATERIALIZED (SELECT id FROM t) SELECT count(*) FROM x", { rows: [["2"]] }),
      on("`FOR SHARE`", "SELECT id FROM t WHERE id = 1 FOR SHARE", { rows: [["1"]] }),
      on("`FOR UPDATE NOWAIT`", "SELECT id FROM t WHERE id = 1 FOR UPDATE NOWAIT", { rows: [["1"]] }),
      on("`DECLARE CURSOR`, `FETCH`", "BEGIN; DECLARE c CURSOR FOR SELECT id FROM t ORDER BY id; FETCH 1 FROM c", { rows: [["1"]] }),
      on("`PREPARE`, `EXECUTE`", "PREPARE p AS SELECT $1::INT8; EXECUTE p(7)", { rows: [["7"]] }),
      on("`INNER LOOKUP JOIN`", "SELECT a.id FROM t a INNER LOOKUP JOIN t b ON a.id = b.id"),
      on("`t@{FORCE_INDEX=…}`", "SELECT id FROM t@{FORCE_INDEX=t_pkey}"),
      on("`ORDER BY PRIMARY KEY`", "SELECT id FROM t ORDER BY PRIMARY KEY t"),
      ...["TABLE t", "EXPLAIN| SELECT * FROM t", "EXPLAIN ANALYZE (DEBUG)| SELECT 1",
        "EXPLAIN ANALYZE| SELECT * FROM t", "EXPLAIN (DISTSQL)| SELECT * FROM t"].map(onTable),
    ],
  },
  {
    name: "Changes of rows",
    page: "insert",
    // biome-ignore format: a table
    statements: [
      on("`INSERT … RETURNING`", "INSERT INTO t (id) VALUES (3) RETURNING id", { rows: [["3"]] }),
      on("`ON CONFLICT DO UPDATE`", "INSERT INTO t (id, n) VALUES (1, 5) ON CONFLICT (id) DO UPDATE SET n = excluded.n", { check: "SELECT n FROM t WHERE id = 1", rows: [["5"]] }),
      on("`ON CONFLICT DO NOTHING`", "INSERT INTO t (id) VALUES (1) ON CONFLICT DO NOTHING"),
      on("`UPDATE … FROM`", "UPDATE t SET n = o.x FROM (VALUES (1, 7)) AS o (id, x) WHERE o.id = t.id", { check: "SELECT n FROM t WHERE id = 1", rows: [["7"]] }),
      on("`UPDATE … LIMIT`", "UPDATE t SET n = 1 ORDER BY id LIMIT 1"),
      on("`DELETE … LIMIT`", "DELETE FROM t ORDER BY id LIMIT 1"),
      on("`DELETE … USING`", "DELETE FROM t USING (VALUES (1)) AS o (id) WHERE o.id = t.id RETURNING t.id", { rows: [["1"]] }),
      on("`INSERT` of a computed column", "INSERT INTO c (n) VALUES (2) RETURNING twice", { setup: "CREATE TABLE c (n INT8, twice INT8 GENERATED ALWAYS AS (n * 2) STORED)", rows: [["4"]] }),
      on("`UPDATE` of all rows", "UPDATE t SET n = 1", { check: "SELECT sum(n) FROM t", rows: [["2"]] }),
      on("`INSERT … SELECT`", "INSERT INTO t SELECT id + 2, name, n FROM t", { check: "SELECT count(*) FROM t", rows: [["4"]] }),
      on("`ON CONFLICT ON CONSTRAINT`", "INSERT INTO t VALUES (1) ON CONFLICT ON CONSTRAINT t_pkey DO NOTHING", { check: "SELECT count(*) FROM t", rows: [["2"]] }),
      on("`UPDATE … RETURNING`", "UPDATE t SET n = n + 1 WHERE id = 1 RETURNING n", { rows: [["11"]] }),
      on("`DELETE … RETURNING`", "DELETE FROM t WHERE id = 1 RETURNING name", { rows: [["one"]] }),
      on("`WITH` a change", "WITH d AS (DELETE FROM t WHERE id = 1 RETURNING id) SELECT id FROM d", { rows: [["1"]] }),
      on("`UPSERT … RETURNING`", "UPSERT INTO t (id) VALUES (3) RETURNING id"),
      ...["UPSERT| INTO t (id, n) VALUES (1, 5)"].map(onTable),
    ],
  },
  {
    name: "Operators and functions",
    page: "functions-and-operators",
    // biome-ignore format: a table
    statements: [
      s("`1 / 2`", "SELECT 1 / 2 = 0.5", { rows: TRUE, here: "`1 / 2` is `0`" }),
      s("`7 // 2`", "SELECT 7 // 2", { rows: [["3"]] }),
      s("`7 % 2`", "SELECT 7 % 2", { rows: [["1"]] }),
      s("`2 ^ 3`", "SELECT 2 ^ 3", { rows: [["8"]] }),
      s("`#` of integers", "SELECT 5 # 3", { rows: [["6"]] }),
      s("`ILIKE`, `~`", "SELECT 'Abc' ILIKE 'a%' AND 'abc' ~ '^a.c$'", { rows: TRUE }),
      s("`SIMILAR TO`", "SELECT 'abc' SIMILAR TO 'a(b|x)c'", { rows: TRUE }),
      s("`IFNULL()`", "SELECT IFNULL(NULL, 2)", { rows: [["2"]] }),
      s("`IF()`", "SELECT IF(1 > 2, 'a', 'b')", { rows: [["b"]] }),
      s("`COALESCE()`, `NULLIF()`", "SELECT COALESCE(NULLIF(1, 1), 3)", { rows: [["3"]] }),
      s("`now()`", "SELECT now() = transaction_timestamp()", { rows: TRUE }),
      s("`version()`", "SELECT version() LIKE 'CockroachDB%'", { rows: TRUE }),
      s("`gen_random_uuid()`", "SELECT length(gen_random_uuid()::TEXT)", { rows: [["36"]] }),
      s("`gen_random_ulid()`", "SELECT gen_random_ulid() IS NOT NULL", { rows: TRUE }),
      s("`uuid_v4()`", "SELECT length(uuid_v4())", { rows: [["16"]] }),
      s("`unique_rowid()`", "SELECT unique_rowid() < unique_rowid()", { rows: TRUE }),
      s("`cluster_logical_timestamp()`", "SELECT cluster_logical_timestamp() > 1600000000000000000", { rows: TRUE }),
      s("`follower_read_timestamp()`", "SELECT follower_read_timestamp() < now()", { rows: TRUE }),
      s("`sha256()`", "SELECT sha256('abc')", { rows: [["ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"]] }),
      s("`md5()`", "SELECT md5('abc')", { rows: [["900150983cd24fb0d6963f7d28e17f72"]] }),
      s("`concat_agg()`", "SELECT concat_agg(x) FROM (VALUES ('a'), ('b')) AS v (x)", { rows: [["ab"]] }),
      s("`string_agg()`, `array_agg()`", "SELECT string_agg(x, ','), array_agg(x) FROM (VALUES ('a'), ('b')) AS v (x)", { rows: [["a,b", "{a,b}"]] }),
      s("`sum()` of `INT8`", "SELECT sum(x) FROM (VALUES (1::INT8), (2)) AS v (x)", { rows: [["3"]] }),
      s("`avg()`", "SELECT round(avg(x), 1) FROM (VALUES (1), (2)) AS v (x)", { rows: [["1.5"]] }),
      s("`round()` of a half", "SELECT round(2.5::FLOAT8)", { rows: [["2"]] }),
      s("`date_trunc()`, `extract()`", "SELECT extract(year FROM date_trunc('year', '2026-05-05'::DATE))", { rows: [["2026"]] }),
      s("`experimental_strftime()`", "SELECT experimental_strftime('2026-01-02'::DATE, '%Y')", { rows: [["2026"]] }),
      s("`to_char()`", "SELECT to_char('2026-01-02'::TIMESTAMP, 'YYYY-MM')", { rows: [["2026-01"]] }),
      s("`jsonb_set()`, `jsonb_agg()`", `SELECT jsonb_set('{"a": 1}', '{a}', '2')`, { rows: [['{"a": 2}']] }),
      s("`crdb_internal.is_admin()`", "SELECT crdb_internal.is_admin()", { rows: TRUE }),
      s("`||`", "SELECT 'a' || 'b'", { rows: [["ab"]] }),
      s("`IS DISTINCT FROM`", "SELECT NULL IS DISTINCT FROM 1", { rows: TRUE }),
      s("`= ANY`", "SELECT 2 = ANY (ARRAY[1, 2])", { rows: TRUE }),
      s("`@>` of arrays", "SELECT ARRAY[1, 2] @> ARRAY[2]", { rows: TRUE }),
      s("`?` of JSON", `SELECT '{"a": 1}'::JSONB ? 'a'`, { rows: TRUE }),
      s("`concat()`", "SELECT concat('a', NULL, 1)", { rows: [["a1"]] }),
      s("`split_part()`", "SELECT split_part('a,b', ',', 2)", { rows: [["b"]] }),
      s("`regexp_replace()`", "SELECT regexp_replace('aXb', '[A-Z]', '-')", { rows: [["a-b"]] }),
      s("`lpad()`", "SELECT lpad('7', 3, '0')", { rows: [["007"]] }),
      s("`greatest()`", "SELECT greatest(1, 3, 2)", { rows: [["3"]] }),
      s("`array_append()`", "SELECT array_append(ARRAY['a'], 'b')", { rows: [["{a,b}"]] }),
      s("`array_length()`", "SELECT array_length(ARRAY[1, 2], 1)", { rows: [["2"]] }),
      s("`unnest()`", "SELECT unnest(ARRAY[1, 2])", { rows: [["1"], ["2"]] }),
      s("`jsonb_build_object()`", "SELECT jsonb_build_object('a', 1)->>'a'", { rows: [["1"]] }),
      s("`to_timestamp()`", "SELECT to_timestamp(0) = '1970-01-01 00:00:00+00'", { rows: TRUE }),
      s("`width_bucket()`", "SELECT width_bucket(5.0, 0.0, 10.0, 2)", { rows: [["2"]] }),
      s("`fnv32()`", "SELECT fnv32('a')"),
      s("`crc32ieee()`", "SELECT crc32ieee('a')"),
      s("`to_uuid()`", "SELECT to_uuid('63616665-6630-3064-6465-616462656562')"),
      s("`gateway_region()`", "SELECT gateway_region()"),
      s("`with_max_staleness()`", "SELECT with_max_staleness('10s')"),
    ],
  },
  {
    name: "Transactions",
    page: "transactions",
    // biome-ignore format: a table
    statements: [
      on("`BEGIN`, `COMMIT`", "BEGIN; UPDATE t SET n = 1; COMMIT"),
      on("`ROLLBACK`", "BEGIN; DELETE FROM t; ROLLBACK", { check: "SELECT count(*) FROM t", rows: [["2"]] }),
      on("`SAVEPOINT cockroach_restart`", "BEGIN; SAVEPOINT cockroach_restart; DELETE FROM t; RELEASE SAVEPOINT cockroach_restart; COMMIT"),
      on("nested `SAVEPOINT`", "BEGIN; SAVEPOINT a; DELETE FROM t; ROLLBACK TO SAVEPOINT a; COMMIT", { check: "SELECT count(*) FROM t", rows: [["2"]] }),
      s("`SHOW TRANSACTION ISOLATION LEVEL`", "SHOW TRANSACTION ISOLATION LEVEL", { rows: [["serializable"]] }),
      s("`BEGIN ISOLATION LEVEL READ COMMITTED`", "BEGIN ISOLATION LEVEL READ COMMITTED; COMMIT"),
      s("`BEGIN PRIORITY HIGH`", "BEGIN PRIORITY HIGH; COMMIT"),
      s("`SHOW TRANSACTION STATUS`", "SHOW TRANSACTION STATUS", { rows: [["NoTxn"]] }),
      s("`crdb_internal.force_retry()`", "SELECT crdb_internal.force_retry('0s')", { rows: [["0"]] }),
      s("`SET TRANSACTION ISOLATION LEVEL`", "BEGIN; SET TRANSACTION ISOLATION LEVEL SERIALIZABLE; COMMIT"),
      s("`BEGIN READ ONLY`", "BEGIN READ ONLY; COMMIT"),
      s("`RELEASE SAVEPOINT`", "BEGIN; SAVEPOINT a; RELEASE SAVEPOINT a; COMMIT"),
      s("`ROLLBACK TO SAVEPOINT`", "BEGIN; SAVEPOINT a; ROLLBACK TO SAVEPOINT a; COMMIT"),
      s("`SET TRANSACTION PRIORITY`", "BEGIN; SET TRANSACTION PRIORITY HIGH; COMMIT"),
      ...["BEGIN AS OF SYSTEM TIME| '-1s'; COMMIT", "SHOW TRANSACTION PRIORITY"].map(asLabel),
    ],
  },
  {
    name: "Databases, schemas and users",
    page: "create-database",
    // biome-ignore format: a table
    statements: [
      s("`CREATE DATABASE` among several statements", "SELECT 1; CREATE DATABASE IF NOT EXISTS made_2"),
      s("`CREATE DATABASE` in a transaction", "BEGIN; CREATE DATABASE made_2"),
      s("`DROP DATABASE … CASCADE`", "DROP DATABASE IF EXISTS made_1 CASCADE"),
      s("`USE` of the current database", "USE defaultdb", { check: "SELECT current_database()", rows: [["defaultdb"]] }),
      s("`USE` of another database", "USE postgres"),
      s("`SET search_path`", "SET search_path = public", { check: "SELECT current_schema()", rows: [["public"]] }),
      s("`CREATE USER`, `DROP USER`", "CREATE USER made_3; DROP USER made_3"),
      s("`CREATE ROLE`, `GRANT` of a role", "CREATE ROLE made_4; CREATE USER made_5; GRANT made_4 TO made_5; DROP ROLE made_4, made_5"),
      on("`GRANT … ON TABLE`", "GRANT SELECT ON TABLE t TO public"),
      on("`GRANT … ON *`", "GRANT SELECT ON * TO public"),
      s("`CREATE ROLE … CREATELOGIN`", "CREATE ROLE made_6 CREATELOGIN"),
      s("`ALTER DATABASE … OWNER`", "ALTER DATABASE defaultdb OWNER TO admin"),
      s("`current_user`", "SELECT current_user", { rows: [["maxroach"]] }),
      s("`ALTER ROLE … PASSWORD`", "CREATE ROLE made_7; ALTER ROLE made_7 WITH PASSWORD 'x'; DROP ROLE made_7"),
      on("`REVOKE … ON TABLE`", "REVOKE SELECT ON TABLE t FROM public"),
      s("`REVOKE` of a role", "CREATE ROLE made_8; GRANT made_8 TO maxroach; REVOKE made_8 FROM maxroach; DROP ROLE made_8"),
      on("`ALTER TABLE … OWNER TO`", "ALTER TABLE t OWNER TO admin"),
      s("`GRANT … ON SCHEMA`", "GRANT USAGE ON SCHEMA public TO public"),
      s("`DROP SCHEMA … CASCADE`", "CREATE SCHEMA made_9; DROP SCHEMA made_9 CASCADE"),
      ...["CREATE DATABASE| made_1", "CREATE DATABASE IF NOT EXISTS| defaultdb", "DROP DATABASE| IF EXISTS made_1",
        "CREATE SCHEMA IF NOT EXISTS| made_2", "CREATE USER IF NOT EXISTS| maxroach",
        "GRANT SYSTEM| VIEWACTIVITY TO maxroach", "ALTER DEFAULT PRIVILEGES| GRANT SELECT ON TABLES TO public",
        "SHOW ROLES", "SET ROLE| admin; RESET ROLE"].map(asLabel),
    ],
  },
  {
    name: "Information about the schema",
    page: "show-tables",
    // biome-ignore format: a table
    statements: [
      on("`information_schema`", "SELECT column_name FROM information_schema.columns WHERE table_name = 't' AND table_schema = current_schema() ORDER BY ordinal_position", { rows: [["id"], ["name"], ["n"]] }),
      on("`pg_catalog`", "SELECT relkind FROM pg_catalog.pg_class WHERE oid = 't'::regclass", { rows: [["r"]] }),
      s("`crdb_internal.node_build_info`", "SELECT value FROM crdb_internal.node_build_info WHERE field = 'Version'"),
      s("`crdb_internal.cluster_id()`", "SELECT length(crdb_internal.cluster_id()::TEXT)", { rows: [["36"]] }),
      on("`SHOW TABLES FROM` the database", "SHOW TABLES FROM defaultdb"),
      on("`pg_get_constraintdef()`", "SELECT pg_get_constraintdef(oid) FROM pg_constraint WHERE conname = 't_pkey' AND conrelid = 't'::regclass", { rows: [["PRIMARY KEY (id)"]] }),
      on("`crdb_sql_type`", "SELECT crdb_sql_type FROM information_schema.columns WHERE table_name = 't' AND table_schema = current_schema() AND column_name = 'name'", { rows: [["STRING"]] }),
      ...["SHOW DATABASES", "SHOW SCHEMAS", "SHOW USERS", "SHOW JOBS", "SHOW GRANTS", "SHOW SEQUENCES", "SHOW ENUMS",
        "SHOW TYPES", "SHOW FUNCTIONS", "SHOW DEFAULT PRIVILEGES", "SHOW ZONE CONFIGURATIONS", "SHOW REGIONS",
        "SHOW SESSIONS", "SHOW QUERIES", "SHOW SCHEDULES", "SHOW LOCALITY", "SHOW SAVEPOINT STATUS",
        "SHOW BACKUPS| IN 'nodelocal://1/x'", "SHOW SYNTAX| 'SELECT 1'"].map(asLabel),
      ...["SHOW TABLES", "SHOW COLUMNS| FROM t", "SHOW CREATE TABLE| t", "SHOW INDEXES| FROM t",
        "SHOW CONSTRAINTS| FROM t", "SHOW RANGES| FROM TABLE t", "SHOW STATISTICS| FOR TABLE t"].map(onTable),
    ],
  },
  {
    name: "Settings",
    page: "set-vars",
    // biome-ignore format: a table
    statements: [
      s("`SET application_name`", "SET application_name = 'x'", { check: "SHOW application_name", rows: [["x"]] }),
      s("`SET TIME ZONE`", "SET TIME ZONE 'UTC'", { check: "SHOW timezone", rows: [["UTC"]] }),
      s("`SHOW default_int_size`", "SHOW default_int_size", { rows: [["8"]] }),
      s("`SET serial_normalization`", "SET serial_normalization = 'sql_sequence'", { check: "SHOW serial_normalization", rows: [["sql_sequence"]] }),
      s("`SHOW server_version`", "SHOW server_version", { rows: [["13.0.0"]], here: "`SHOW server_version` is PostgreSQL's" }),
      s("`SET LOCAL`", "BEGIN; SET LOCAL statement_timeout = '10s'; COMMIT"),
      s("`SHOW distsql`", "SHOW distsql", { rows: [["auto"]] }),
      s("`RESET` of CockroachDB's settings", "SET vectorize = off; RESET vectorize", { check: "SHOW vectorize", rows: [["on"]] }),
      ...["SET statement_timeout| = '10s'", "SET enable_experimental_alter_column_type_general| = true",
        "SHOW CLUSTER SETTING| version", "SET CLUSTER SETTING| kv.rangefeed.enabled = true",
        "RESET| application_name", "SHOW ALL", "SET SESSION| statement_timeout = '10s'", "DISCARD ALL",
        "SHOW CLUSTER SETTINGS", "RESET CLUSTER SETTING| kv.rangefeed.enabled"].map(asLabel),
    ],
  },
  {
    name: "Operation",
    page: "sql-statements",
    // biome-ignore format: a table
    statements: [
      s("`ALTER DATABASE … ADD REGION`", "ALTER DATABASE defaultdb ADD REGION 'us-east1'"),
      s("`ALTER DATABASE … SURVIVE`", "ALTER DATABASE defaultdb SURVIVE REGION FAILURE"),
      s("`ALTER DATABASE … PRIMARY REGION`", "ALTER DATABASE defaultdb PRIMARY REGION 'us-east1'"),
      ...["BACKUP| INTO 'nodelocal://1/x'", "RESTORE| FROM LATEST IN 'nodelocal://1/x'",
        "CANCEL QUERY| '14dacc1f9a781e3d0000000000000001'",
        "CREATE SCHEDULE| FOR BACKUP INTO 'nodelocal://1/x' RECURRING '@daily'", "PAUSE JOB| 1", "RESUME JOB| 1",
        "CANCEL JOB| 1", "CANCEL SESSION| '1'", "PAUSE SCHEDULE| 1", "DROP SCHEDULE| 1",
        "CREATE EXTERNAL CONNECTION| c AS 'nodelocal://1/x'"].map(asLabel),
      ...["CREATE CHANGEFEED| FOR TABLE t", "IMPORT INTO| t CSV DATA ('nodelocal://1/x')",
        "EXPORT| INTO CSV 'nodelocal://1/x' FROM TABLE t", "CREATE STATISTICS| st FROM t", "ANALYZE| t"].map(onTable),
    ],
  },
];
