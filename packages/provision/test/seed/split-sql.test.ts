import { expect, test } from "vitest";
import { argumentError } from "../../../core/test/caught.ts";
import { splitSql } from "../../src/seed/split-sql.ts";

const split = (sql: string): string[] => splitSql("seedDatabase", sql).map(({ line, text }) => `${line}: ${text}`);

const COMMENTED = "-- a; 'b\n/* c; /* d; */ \n e; */ 1 -- f; g\n; SELECT /*;*/ 2";

test.each([
  ["statements, with or without a semicolon at the end", "SELECT 1;\n\nSELECT\n2", ["1: SELECT 1", "3: SELECT\n2"]],
  ["empty statements", ";; SELECT 1 ; ;", ["1: SELECT 1 "]],
  ["quotes", `SELECT ';', "a;""b", 'it''s;'; SELECT 2`, [`1: SELECT ';', "a;""b", 'it''s;'`, "1: SELECT 2"]],
  ["backslashes, which only escape in E'…'", "SELECT E'\\';', '\\'; 2", ["1: SELECT E'\\';', '\\'", "1: 2"]],
  ["a name that ends with e before quotes", "SELECT date'\\'; SELECT 2", ["1: SELECT date'\\'", "1: SELECT 2"]],
  ["dollar quotes", "SELECT $$;$$, $a$;$$;$a$; SELECT $1", ["1: SELECT $$;$$, $a$;$$;$a$", "1: SELECT $1"]],
  ["dollars in a name", "SELECT a$$; SELECT b$$", ["1: SELECT a$$", "1: SELECT b$$"]],
  ["comments", COMMENTED, ["3: 1 -- f; g\n", "4: SELECT /*;*/ 2"]],
  ["a quote without an end, which the server rejects", "SELECT 'a; SELECT 2", ["1: SELECT 'a", "1: SELECT 2"]],
  ["psql's safety commands", "\\restrict abc;d\nSELECT 1;\n\\unrestrict abc\n", ["2: SELECT 1"]],
])("splitSql() splits %s", (_, sql, expected) => {
  expect(split(sql)).toEqual(expected);
});

const COPY = "only psql can execute COPY FROM STDIN: create the dump with pg_dump --inserts";

test.each([
  ["", "the SQL must contain a statement"],
  [" ;-- nothing\n", "the SQL must contain a statement"],
  ["SELECT 1;\n/* /* */ SELECT 2;", "line 2 of the SQL: this comment is never closed"],
  ["SELECT 1;\n\\connect shop\n", "line 2 of the SQL: \\connect is a psql command, not a SQL statement: remove it"],
  ["SELECT 1;\nCOPY t (a, b) FROM stdin;\n1\t2\n\\.\n", `line 2 of the SQL: ${COPY}`],
])("splitSql() refuses %j", (sql, message) => {
  expect(() => split(sql)).toThrow(argumentError(`seedDatabase: ${message}`));
});
