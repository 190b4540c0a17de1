import { type Feature, type Piece, readClauses } from "./read-clauses.ts";
import { CRDB_SETTINGS } from "./settings.ts";
import { quoteProgram, quoteText, refuse } from "./statements.ts";
import { pattern, type Statement, splitStatements } from "./tokens.ts";

/** The statements to execute instead of the client's. */
export type RewrittenStatement = ReturnType<typeof rewriteStatements>;

const PART = String.raw`(?:"(?:[^"]|"")+"|[a-z_][\w$]*)`;
const NAME = `(${PART})`;
const SETTING = `(${Object.keys(CRDB_SETTINGS).join("|")})`;
const CREATE_DATABASE = "CREATE DATABASE IF NOT EXISTS";

/** CockroachDB statements with a fixed form, and their PostgreSQL counterparts. */
const FORMS: readonly (readonly [form: RegExp, rewrite: (...parts: string[]) => string])[] = [
  form("SHOW (?:(DATABASES|SCHEMAS|USERS)|ROLES)", (what = "users") => `TABLE crdb_internal.show_${what}`),
  form(
    `SHOW TABLES(?: FROM ${NAME}(?:\\s*\\.\\s*${NAME})?)?`,
    (source, schema) =>
      "SELECT schema_name, table_name, type, owner, estimated_row_count, locality FROM crdb_internal.show_tables " +
      "WHERE schema_id IN (SELECT crdb_internal.find_schemas(" +
      `${source ? toText(source) : "current_database()"}, ${schema ? toText(schema) : "NULL"}))`,
  ),
  form(
    `SHOW COLUMNS FROM (${PART}(?:\\s*\\.\\s*${PART}){0,2})`,
    (table = "") =>
      "SELECT column_name, data_type, is_nullable, column_default, generation_expression, indices, is_hidden " +
      `FROM crdb_internal.show_columns WHERE table_id = ${quoteText(table)}::regclass::oid`,
  ),
  form(`(?:USE |SET database\\s*=\\s*)${NAME}`, (database = "") =>
    quoteProgram(
      `IF current_database() <> ${toText(database)} THEN RAISE EXCEPTION USING ERRCODE = '0A000', ` +
        "MESSAGE = 'PostgreSQL cannot switch a session to another database: connect to that database'; END IF;",
    ),
  ),
  form(`CREATE (USER|ROLE|TYPE|VIEW) IF NOT EXISTS (${PART}.*)`, (kind, definition) =>
    quoteProgram(`CREATE ${kind} ${definition}; EXCEPTION WHEN duplicate_object OR duplicate_table THEN NULL;`),
  ),
  form("ALTER (?:ROLE|USER|GROUP) admin RENAME TO .+", () =>
    quoteProgram("RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the admin role cannot be renamed';"),
  ),
  form(`(DROP DATABASE (?:IF EXISTS )?${PART}) CASCADE`, (drop = "") => drop),
  form(`${CREATE_DATABASE} (${PART}.*)`, (name) => `CREATE DATABASE ${name}`),
  form("SHOW database", () => "SELECT current_database() AS database"),
  form("SHOW crdb_version", () => "SELECT version() AS crdb_version"),
  form(
    `SHOW (?:SESSION )?${SETTING}`,
    (setting = "") => `SELECT current_setting('crdb.${setting.toLowerCase()}') AS ${setting.toLowerCase()}`,
  ),
  form("SHOW SESSION ([a-z_]+)", (setting) => `SHOW ${setting}`),
];

/** Replaces CockroachDB's statements, clauses and type names with PostgreSQL's. */
export function rewriteStatements(sql: string) {
  const statements = splitStatements(sql);
  const isAlone = statements.filter(({ text }) => /\S/.test(text)).length === 1;
  const pieces: Piece[] = [];
  const features: Feature[] = [];
  let [mayExist, offset] = [false, 0];
  for (const statement of statements) {
    const rewritten = rewriteStatement(statement);
    if (offset > 0) pieces.push({ own: ";", text: ";" });
    for (const piece of rewritten.pieces) pieces.push(piece);
    for (const one of rewritten.features) features.push({ ...one, start: one.start + offset, end: one.end + offset });
    mayExist ||= isAlone && EXISTING.test(statement.text);
    offset += statement.own.length + 1;
  }
  return {
    sql: pieces.map(({ text }) => text).join(""),
    /** Whether to ignore that the database already exists, since PostgreSQL lacks `CREATE DATABASE IF NOT EXISTS`. */
    mayExist,
    /** Converts a position in `sql`, counted in characters from 1, to one in the client's statements. */
    toOwn(position: number): number {
      let [left, before] = [position, 0];
      for (const { own, text } of pieces) {
        const [ownLength, length] = [[...own].length, [...text].length];
        if (left <= length) return before + Math.max(Math.min(left, ownLength), 1);
        [left, before] = [left - length, before + ownLength];
      }
      return before + left;
    },
    /**
     * Returns the name of the CockroachDB feature that caused an error from PostgreSQL. That's the feature at the
     * error's position in the client's statements or, without a position, the one that the error mentions.
     */
    findFeature(code: string, problem: string, position: number | undefined): string | undefined {
      // PostgreSQL's error for a statement that it can't run in a transaction.
      if (code === "25001")
        return /^(?:CREATE|DROP) DATABASE\b/.exec(problem)?.[0].concat(" in a transaction or with other statements");
      if (
        code === "42704" &&
        pieces.some(({ own }) => /^upsert$/i.test(own)) &&
        /^constraint ".*_pkey" for/.test(problem)
      )
        return "UPSERT into a table with a custom primary key name";
      const at = position && [...sql].slice(0, position - 1).join("").length;
      const [, named = ""] = /"(.*)"/s.exec(problem.toUpperCase()) ?? [];
      const explains = ({ text, start, end }: Feature): boolean => {
        if (at === undefined) return named !== "" && text.split(/\W+/).includes(named);
        return /^42(?:P01|703)/.test(code) ? start === at : start <= at && at <= end;
      };
      return features.find(explains)?.name;
    },
  };
}

const EXISTING = pattern(`^${CREATE_DATABASE}\\b`);

function rewriteStatement(statement: Statement) {
  const whole = (text: string) => ({ pieces: [{ own: statement.own, text }], features: [] });
  for (const [pattern, rewrite] of FORMS) {
    const match = pattern.exec(statement.plain);
    if (match) return whole(rewrite(...match.slice(1)));
  }
  const read = readClauses(statement);
  return read.lacking === undefined ? read : whole(refuse(read.lacking));
}

function form(words: string, rewrite: (...parts: string[]) => string): (typeof FORMS)[number] {
  return [pattern(`^${words} `.replace(/ $/, "\\s*$"), "s"), rewrite];
}

/** Converts an identifier to a SQL string: `a` and `A` become `'a'`, `"A"` becomes `'A'`. */
function toText(name: string): string {
  return quoteText(name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase());
}
