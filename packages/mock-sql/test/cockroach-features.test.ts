import { expect, onTestFinished, test, vi } from "vitest";
import { findFeature } from "../src/engines/cockroach-features.ts";

test.each([
  ["UPSERT INTO t VALUES (1)", "42601", 'syntax error at or near "UPSERT"', "UPSERT"],
  ["SELECT 1 AS OF SYSTEM TIME '-1s'", "42601", 'syntax error at or near "SYSTEM"', "AS OF SYSTEM TIME"],
  ["SHOW JOBS", "42704", 'unrecognized configuration parameter "jobs"', "SHOW JOBS"],
  ["SELECT rowid FROM t", "42703", 'column "rowid" does not exist', "rowid"],
  ["SELECT fnv32('a')", "42883", "function fnv32(unknown) does not exist", "fnv32"],
  [
    "DROP DATABASE a",
    "25001",
    "DROP DATABASE cannot run inside a transaction block",
    "DROP DATABASE in a transaction or among several statements",
  ],
  ["SELECT a.rowid FROM t AS a", "42703", "column a.rowid does not exist", "rowid"],
  ["SELECT * FROM crdb_internal.jobs", "42P01", 'relation "crdb_internal.jobs" does not exist', "crdb_internal.jobs"],
  ["SELECT * FROM system.users", "42P01", 'relation "system.users" does not exist', "system.users"],
  ["SELECT crdb_internal.a()", "42883", "function crdb_internal.a() does not exist", "crdb_internal.a"],
  ["SELECT 1; SHOW JOBS", "42704", 'unrecognized configuration parameter "jobs"', "SHOW JOBS"],
  [
    "SELECT st_x(st_makepoint(1, 2))",
    "42883",
    "function st_makepoint(integer, integer) does not exist",
    "st_makepoint",
  ],
  ["SHOW TABLES WITH COMMENT", "42601", 'syntax error at or near "WITH"', "SHOW TABLES WITH COMMENT"],
  // In these, something else is wrong.
  ["VACUUM", "25001", "VACUUM cannot run inside a transaction block", undefined],
  ["SELECT 'UPSERT' FROM", "42601", "syntax error at end of input", undefined],
  ["SELECT nothing FROM t -- AS OF SYSTEM TIME", "42703", 'column "nothing" does not exist', undefined],
  ["CREATE TABLE a (b INT8 REFERENCES c ON UPDATE CASCADE)", "42P01", 'relation "c" does not exist', undefined],
  ["DELETE FROM t WHERE id IN (SELECT x FROM u LIMIT 1)", "42703", 'column "x" does not exist', undefined],
  ["UPDATE t SET a = = 1 WHERE id IN (SELECT 1 LIMIT 1)", "42601", 'syntax error at or near "="', undefined],
  ["SELECT rowid, nothing FROM t", "42703", 'column "nothing" does not exist', undefined],
  ["SELECT vector FROM t", "42703", 'column "vector" does not exist', undefined],
  ["SELECT scatter FROM t", "42703", 'column "scatter" does not exist', undefined],
  ["SELECT index FROM t ORDER BY index", "42703", 'column "index" does not exist', undefined],
  ["SELECT * FROM geography", "42P01", 'relation "geography" does not exist', undefined],
  ["SELECT * FROM rowid", "42P01", 'relation "rowid" does not exist', undefined],
  ["SELECT * FROM system.nope", "42P01", 'relation "system.nope" does not exist', undefined],
  ["SELECT * FROM system.users, users", "42P01", 'relation "users" does not exist', undefined],
  ["SHOW nothing", "42704", 'unrecognized configuration parameter "nothing"', undefined],
  ["UPSERT INTO t VALUES (1)", "23505", "duplicate key", undefined],
])("%s with the error %s %s lacks %s", (sql, code, problem, feature) => {
  expect(findFeature(sql, code, problem)).toBe(feature);
});

test.each([
  ["BEGIN; UPSERT INTO t VALUES (1); COMMIT", "UPSERT", "UPSERT"],
  ["SELECT '😀;'; CREATE CHANGEFEED FOR t", "CHANGEFEED", "CREATE CHANGEFEED"],
  ["SELECT x FROM t; SHOW INDEX FROM t;", "FROM", "SHOW INDEX"],
  ["EXPLAIN UPSERT INTO t VALUES (1)", "UPSERT", "UPSERT"],
  ["EXPLAIN (FORMAT JSON) BACKUP INTO 'a'", "BACKUP", "BACKUP"],
  ["PREPARE p (DECIMAL(9, 2)) AS SHOW INDEX FROM t", "FROM", "SHOW INDEX"],
  ["WITH x AS (SELECT 1) UPSERT INTO t SELECT * FROM x", "UPSERT", "UPSERT"],
  // In these, another statement is wrong.
  ["SELECT FROM FROM t; BACKUP INTO 'a'", "FROM", undefined],
  ["CANCEL JOBS; SELECT FROM FROM t", "FROM", undefined],
])("in %s, a syntax error at the last %s is because of %s", (sql, word, feature) => {
  const position = [...sql.slice(0, sql.lastIndexOf(word))].length + 1;
  expect(findFeature(sql, "42601", `syntax error at or near "${word}"`, position)).toBe(feature);
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
  ["SELECT ", "FAMILY ", ""],
  ["SELECT ", "TTL_a", ""],
  ["SELECT '", "''", ""],
  ["", "/*", ""],
])("a search for a feature in %s and many times %s compares each character at most 100 times", (start, middle) => {
  const sql = start + middle.repeat(65_536 / middle.length);
  const compared = vi.spyOn(RegExp.prototype, "exec");
  onTestFinished(() => compared.mockRestore());
  findFeature(sql, "42601", 'syntax error at or near "nothing"');
  const patterns = compared.mock.contexts as RegExp[];
  const lengths = compared.mock.calls.map(([text], index) =>
    patterns[index]?.sticky || patterns[index]?.global ? 1 : text.length,
  );
  expect(lengths.reduce((sum, length) => sum + length, 0)).toBeLessThan(100 * sql.length);
  // No pattern can match a repetition in several ways, so each compares a character once.
  const sources = new Set(patterns.filter(({ sticky }) => !sticky).map(({ source }) => source));
  expect([...sources].filter((source) => /\.[*+].*\.[*+]/.test(source))).toEqual([]);
});
