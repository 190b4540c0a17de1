import { expect, onTestFinished, test, vi } from "vitest";
import { CLAUSES } from "../src/engines/clauses.ts";
import { rewriteStatements } from "../src/engines/rewrite-statements.ts";

/** Returns the feature that explains an error at a word's last occurrence, or at no known position. */
function findFeature(sql: string, word: string, [code = "", ...problem]: readonly string[]): string | undefined {
  const position = word === "" ? undefined : [...sql.slice(0, sql.lastIndexOf(word))].length + 1;
  return rewriteStatements(sql).findFeature(code, problem.join(" "), position);
}

test.each<[sql: string, word: string, feature: string | undefined, error?: string]>([
  ["UPSERT INTO t VALUES (1)", "UPSERT", "UPSERT"],
  ["SELECT 1 AS OF SYSTEM TIME '-1s'", "SYSTEM", "AS OF SYSTEM TIME"],
  ["SHOW JOBS", "", "SHOW JOBS", '42704 unrecognized configuration parameter "jobs"'],
  ["SHOW TABLES WITH COMMENT", "WITH", "this SHOW statement"],
  ["SELECT rowid FROM t", "rowid", "ROWID", "42703"],
  ["SELECT a.rowid FROM t AS a", "a.rowid", "ROWID", "42703"],
  ["SELECT * FROM crdb_internal.jobs", "crdb", "CRDB_INTERNAL.JOBS", "42P01"],
  ["SELECT * FROM system.users", "system", "SYSTEM.USERS", "42P01"],
  ["SELECT 'x' COLLATE \"en-US\"", "COLLATE", 'COLLATE "EN-US"', "42704"],
  ["SELECT fnv32('a')", "fnv32", "FNV32", "42883"],
  ["SELECT st_x(st_makepoint(1, 2))", "st_makepoint", "ST_MAKEPOINT", "42883"],
  ["CREATE TABLE a (g GEOMETRY(POINT))", "GEOMETRY", "GEOMETRY", "42704"],
  ["CREATE TABLE a () WITH (ttl_expire_after = '')", "", "row TTL", '22023 unrecognized parameter "ttl_expire_after"'],
  ["DROP DATABASE a", "", "DROP DATABASE in a transaction or with other statements", "25001 DROP DATABASE cannot run"],
  ["SELECT '😀;'; CREATE CHANGEFEED FOR t", "CHANGEFEED", "CREATE CHANGEFEED"],
  ["SELECT x FROM t; SHOW INDEX FROM t;", "FROM", "SHOW INDEX"],
  ["EXPLAIN (VERBOSE) BACKUP INTO 'a'", "BACKUP", "BACKUP"],
  ["PREPARE p (DECIMAL(9, 2)) AS SHOW INDEX FROM t", "FROM", "SHOW INDEX"],
  ["WITH x AS (SELECT 1) UPSERT INTO t SELECT * FROM x", "UPSERT", "UPSERT"],
  ["UPDATE t SET a = 1 WHERE b > 2 LIMIT 5", "LIMIT", "LIMIT or ORDER BY in an UPDATE or DELETE"],
  // These statements fail for reasons other than a missing CockroachDB feature.
  ["VACUUM", "", undefined, "25001 VACUUM cannot run inside a transaction block"],
  ["SHOW nothing", "", undefined, '42704 unrecognized configuration parameter "nothing"'],
  ["SELECT FROM FROM t; BACKUP INTO 'a'", "FROM", undefined],
  ["CANCEL JOBS; SELECT FROM FROM t", "FROM", undefined],
  ["SELECT nothing FROM t -- AS OF SYSTEM TIME", "nothing", undefined, "42703"],
  ["CREATE TABLE a (b INT8 REFERENCES c ON UPDATE CASCADE)", "c ON", undefined, "42P01"],
  ["DELETE FROM t WHERE id IN (SELECT x FROM u LIMIT 1)", "x FROM", undefined, "42703"],
  ["UPDATE t SET a = = 1 WHERE id IN (SELECT 1 LIMIT 1)", "= 1", undefined],
  ["SELECT rowid, nothing FROM t", "nothing", undefined, "42703"],
  ["SELECT vector FROM t", "vector", undefined, "42703"],
  ["SELECT index FROM t ORDER BY index", "index FROM", undefined, "42703"],
  ["SELECT * FROM geography", "geography", undefined, "42P01"],
  ["SELECT * FROM system.nope", "system", undefined, "42P01"],
  ["SELECT * FROM system.users, users", "users", undefined, "42P01"],
])("in %s, an error at %s is because of %s", (sql, word, feature, error = "42601") => {
  expect(findFeature(sql, word, error.split(" "))).toBe(feature);
});

test("a statement can have a hundred thousand clauses", () => {
  const sql = (type: string): string => `VALUES ${new Array(100_000).fill(`(1::${type})`).join()}`;
  expect(rewriteStatements(sql("INT8")).sql === sql("INT8")).toBe(true);
  expect(rewriteStatements(sql("INT")).sql === sql("int8")).toBe(true);
});

test.each([
  ["CREATE TABLE a (", "TABLE ", ""],
  ["UPDATE t SET a = ", "UPDATE t SET ", ""],
  ["PARTITION BY ", "PARTITION BY ", ""],
  ["SELECT ", "AS (a) ", ""],
  ["GRANT a ", "ON ", ""],
  ["", "SHOW nothing; ", ""],
  ["PREPARE p ", "(a ", ""],
  ["", "t@{", ""],
  ["SELECT * FROM t", ", t@i", ""],
  ["SELECT * FROM t (", "t@i), ", ""],
  ["SELECT ", "FAMILY ", ""],
  ["UPSERT INTO t (a) ", "RETURNING ", ""],
  ["CREATE TABLE a (", "UNIQUE (a ", ""],
  ["CREATE TABLE a (b", ", c", ""],
  ["SELECT '", "''", ""],
  ["", "/*", ""],
])("reading %s and many times %s takes time in proportion to its length", (start, middle) => {
  const compared = vi.spyOn(RegExp.prototype, "exec");
  onTestFinished(() => compared.mockRestore());
  /** Counts how often a pattern is tried: once if it's sticky, and otherwise at each character. */
  const count = (length: number): number => {
    compared.mockClear();
    rewriteStatements(start + middle.repeat(length / middle.length));
    const patterns = compared.mock.contexts as RegExp[];
    return compared.mock.calls.reduce(
      (sum, [text], at) => sum + (patterns[at]?.sticky || patterns[at]?.global ? 1 : text.length),
      0,
    );
  };
  expect(count(32_768)).toBeLessThan(2.2 * count(16_384));
  // Wherever a clause may begin, its pattern reads at most up to the next parenthesis, so the time stays linear.
  const unbounded = CLAUSES.filter(({ what: { source } }) => /(?:\.|\[\^\])[*+]/.test(source));
  expect(unbounded.filter(({ scope }) => scope !== "start")).toEqual([]);
});
