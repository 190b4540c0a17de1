import fc from "fast-check";
import { expect, test } from "vitest";
import { rewriteStatements } from "../src/engines/rewrite-statements.ts";
import { splitStatements } from "../src/engines/tokens.ts";

const text = fc.stringMatching(/^[a-z;'"$\\\-/* \nß]{0,12}$/);
const safe = fc.stringMatching(/^[a-z0-9 ,.=<>\n]{1,12}$/);
/** Pieces of SQL with semicolons and quotes in places where they don't end the statement. */
const piece = fc.oneof(
  safe,
  text.map((value) => `'${value.replaceAll("'", "''")}'`),
  text.map((value) => ` E'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`),
  text.map((value) => `"${value.replaceAll('"', '""')}"`),
  text.filter((value) => !value.includes("$$")).map((value) => ` $$${value.replace(/\$$/, "")}$$ `),
  text.filter((value) => !value.includes("$x$")).map((value) => ` $x$${value}$x$ `),
  text.map((value) => `--${value.replaceAll("\n", "")}\n`),
  text.filter((value) => !/\*\/|\/\*/.test(value)).map((value) => `/* ${value} /* ; */ ' */`),
  safe.map((value) => `(${value};${value})`),
  fc.constantFrom(" $1 ", " a$b$c ", " BEGIN ATOMIC SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3; END "),
);
// Joins the pieces with a word, because adjacent ones could merge: `'a''b'` is one string.
const statement = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(" x "));

test("splitStatements() splits a text only at the semicolons between statements", () => {
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), (statements) => {
      expect(splitStatements(statements.join(";")).map(({ own }) => own)).toEqual(statements);
    }),
  );
});

test("splitStatements() loses nothing, and blanks only comments and the contents of quotes", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), statement, text), (sql) => {
      const split = splitStatements(sql);
      expect(split.map(({ own }) => own).join(";")).toBe(sql);
      for (const { own, plain, text } of split) {
        expect([plain.length, text.length]).toEqual([own.length, own.length]);
        for (let at = 0; at < own.length; at += 1)
          expect([
            [own[at], " "],
            [plain[at], "_", "'", '"'],
          ]).toEqual([expect.arrayContaining([plain[at]]), expect.arrayContaining([text[at]])]);
      }
    }),
  );
  const [first] = splitStatements("A 'b''c' /* d /* e */ */ E'\\'f' \"g\" $h$;$h$ a$b$c -- i");
  expect(first).toMatchObject({
    plain: "A 'b''c'                 E'\\'f' \"g\" $h$;$h$ a$b$c     ",
    text: "A '____'                 '____' \"_\" '_____' a$b$c     ",
  });
});

test("rewriteStatements() rewrites a statement wherever it stands, and leaves the others as they are", () => {
  fc.assert(
    fc.property(fc.array(statement), fc.array(statement), (before, after) => {
      const text = (middle: string): string => [...before, middle, ...after].join(";");
      const others = [...before, ...after].join(";");
      fc.pre(rewriteStatements(others).sql === others);
      const rewritten = rewriteStatements(text("-- ;'\n RESET/* $$ */default_int_size")).sql;
      expect(rewritten).toBe(text("-- ;'\n RESET/* $$ */crdb.default_int_size"));
    }),
  );
});

const REPLACED = new Map(
  Object.entries({ string: "text  ", "string(": "varchar(", bytes: "bytea", int64: "int8 ", int: "int8" }),
);

test.each([
  "SELECT 'STRING'::«STRING»[], CAST(1 AS «string»), x AS string",
  "SELECT (SELECT 1 AS string)",
  "CREATE TABLE t (string «STRING», b «BYTES»[] NOT NULL, s «STRING(»20))",
  "CREATE TABLE t (CONSTRAINT string CHECK (a > 1), LIKE string)",
  "ALTER TABLE string ADD COLUMN string «STRING», ADD IF NOT EXISTS b «INT64»",
  "ALTER TABLE t ALTER COLUMN string TYPE «STRING»[]",
  "ALTER TABLE t DROP COLUMN string",
  "CREATE TYPE p AS (a «STRING», b INT8)",
  "CREATE TABLE q AS (WITH x AS (SELECT 1 int) SELECT int string FROM x)",
  "CREATE TABLE t (a «int» CHECK (a IN (1, 2)), \"int\" «int» DEFAULT f('a, int', 'b string'), FOREIGN KEY (int) REFERENCES string (int))",
  "CREATE FUNCTION f(string «string», int «int» DEFAULT 1) RETURNS SETOF «int» LANGUAGE sql AS 'SELECT 1::int'",
  "SELECT CAST(int AS «string»), (SELECT 1 AS int), f(int), E'\\'::int', $a$::string$a$, a::\"int\"",
  "SELECT a::«int» -- ::string\n, b /* ::int */ :: «string»",
  "COPY t (int, string) FROM STDIN",
  "ALTER TABLE t DROP COLUMN string, ADD COLUMN int «int», ALTER COLUMN int SET DEFAULT 1",
  "CREATE INDEX string ON int (string, int DESC); DROP INDEX s.«t@»i; SELECT a @> b, a@b FROM t«@i», u w, v«@{x}» WHERE c IN (d, e@f)",
  'SELECT string.a, t.string, "string", $$x::STRING$$ FROM string',
])("in %s, rewriteStatements() replaces names of types, and nothing else", (marked) => {
  const expected = marked.replace(/«(.*?)»/g, (_, name: string) =>
    name.includes("@") ? "" : String(REPLACED.get(name.toLowerCase())),
  );
  expect(rewriteStatements(marked.replace(/[«»]/g, "")).sql).toBe(expected);
});
