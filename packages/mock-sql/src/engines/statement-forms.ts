import { findPostgresFeature } from "./cockroach-features.ts";
import { CRDB_SETTINGS } from "./postgres-prelude.ts";
import { quoteProgram, quoteText, refuse } from "./quote.ts";
import { replaceWords } from "./replace-words.ts";
import { splitStatements, type Token } from "./tokens.ts";

/** A CockroachDB statement that has a fixed form, and its PostgreSQL counterpart. */
interface StatementForm {
  readonly pattern: RegExp;
  rewrite(...parts: string[]): string;
  /**
   * Whether to ignore the error if the object already exists, since PostgreSQL has no `CREATE DATABASE IF NOT EXISTS`.
   */
  readonly mayExist: boolean;
}

/** The statements to execute instead of the client's. */
export interface RewrittenStatement extends Pick<StatementForm, "mayExist"> {
  readonly sql: string;
  /** Converts a position in `sql`, counted in characters from 1, to one in the client's statements. */
  toOwn(position: number): number;
}

const PART = String.raw`(?:"(?:[^"]|"")+"|[a-z_][\w$]*)`;
const NAME = `(${PART})`;
const PATH = `(${PART}(?:\\s*\\.\\s*${PART}){0,2})`;
const SETTING = `(${Object.keys(CRDB_SETTINGS).join("|")})`;

const FORMS: readonly StatementForm[] = [
  form("SHOW DATABASES", () =>
    select(
      "pg_database",
      {
        database_name: "datname",
        owner: "CASE datname WHEN 'postgres' THEN 'root' ELSE pg_get_userbyid(datdba) END",
        ...{ primary_region: "NULL", secondary_region: "NULL", regions: "'{}'", survival_goal: "NULL" },
      },
      "datallowconn",
    ),
  ),
  form("SHOW SCHEMAS", () =>
    select(
      "pg_namespace",
      { schema_name: "nspname", owner: "pg_get_userbyid(nspowner)" },
      "nspname !~ '^pg_(toast|temp)'",
    ),
  ),
  form("SHOW (?:USERS|ROLES)", () =>
    select(
      "pg_roles AS r",
      {
        username: "rolname",
        options: "concat_ws(', ', CASE WHEN NOT rolcanlogin THEN 'NOLOGIN' END)",
        member_of:
          "ARRAY(SELECT pg_get_userbyid(roleid)::text FROM pg_auth_members WHERE member = r.oid AND roleid <> r.oid AND pg_get_userbyid(roleid) !~ '^pg_' ORDER BY 1)",
      },
      "rolname !~ '^pg_'",
    ),
  ),
  form(`SHOW TABLES(?: FROM ${NAME}(?:\\s*\\.\\s*${NAME})?)?`, (source, schema) =>
    select(
      "pg_class AS c JOIN pg_namespace AS n ON n.oid = relnamespace",
      {
        schema_name: "nspname",
        table_name: "relname",
        type: "CASE relkind WHEN 'S' THEN 'sequence' WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' ELSE 'table' END",
        owner: "pg_get_userbyid(relowner)",
        estimated_row_count: "greatest(reltuples, 0)::bigint",
        locality: "NULL",
      },
      "relkind IN ('r', 'p', 'v', 'm', 'S') AND n.oid IN (SELECT crdb_internal.find_schemas(" +
        `${source ? toText(source) : "current_database()"}, ${schema ? toText(schema) : "NULL"}))`,
    ),
  ),
  form(`SHOW COLUMNS FROM ${PATH}`, (table) =>
    select(
      "pg_attribute AS a LEFT JOIN pg_attrdef AS d ON adrelid = attrelid AND adnum = attnum",
      {
        column_name: "attname",
        data_type: "crdb_type_name(format_type(atttypid, atttypmod))",
        is_nullable: "NOT attnotnull",
        column_default: "pg_get_expr(adbin, adrelid)",
        generation_expression: "''",
        indices:
          "ARRAY(SELECT indexrelid::regclass::text FROM pg_index WHERE indrelid = attrelid AND attnum = ANY (indkey))",
        is_hidden: "false",
      },
      `attrelid = ${quoteText(table as string)}::regclass AND attnum > 0 AND NOT attisdropped`,
      "attnum",
    ),
  ),
  form(`(?:USE |SET database\\s*=\\s*)${NAME}`, (database) =>
    quoteProgram(
      `IF current_database() <> ${toText(database as string)} THEN RAISE EXCEPTION USING ERRCODE = '0A000', ` +
        "MESSAGE = 'PostgreSQL can''t change the database of a session: connect to the other database'; END IF;",
    ),
  ),
  form(`CREATE (USER|ROLE|TYPE) IF NOT EXISTS (${PART}.*)`, (kind, definition) =>
    quoteProgram(`CREATE ${kind} ${definition}; EXCEPTION WHEN duplicate_object THEN NULL;`),
  ),
  form("ALTER (?:ROLE|USER|GROUP) admin RENAME TO .+", () =>
    quoteProgram("RAISE EXCEPTION USING ERRCODE = '42501', MESSAGE = 'the role admin can''t be renamed';"),
  ),
  form(`(DROP DATABASE (?:IF EXISTS )?${PART}) CASCADE`, (drop = "") => drop),
  { ...form(`CREATE DATABASE IF NOT EXISTS (${PART}.*)`, (name) => `CREATE DATABASE ${name}`), mayExist: true },
  form(
    `SET (SESSION |LOCAL |)${SETTING}(?:\\s*=\\s*| TO )(.+)`,
    (scope, setting, value) => `SET ${scope}crdb.${setting} = ${value}`,
  ),
  form("SHOW database", () => "SELECT current_database() AS database"),
  form(`RESET (?:SESSION )?${SETTING}`, (setting) => `RESET crdb.${setting}`),
  form(
    `SHOW (?:SESSION )?${SETTING}`,
    (setting = "") => `SELECT current_setting('crdb.${setting.toLowerCase()}') AS ${setting.toLowerCase()}`,
  ),
  form("SHOW SESSION ([a-z_]+)", (setting) => `SHOW ${setting}`),
];

/** Every statement with another form in PostgreSQL contains one of these. Most queries contain none. */
const CANDIDATE =
  /\b(?:show|use|set|reset|create|alter|drop|begin|start|prepare|nothing|join|upsert|string|bytes|blob|int|int64|integer|listen|unlisten|notify|lock|vacuum|cluster|reindex|merge|security|import|load|checkpoint|discard)\b|[\w"]@|:::|::\s*\w/i;

/**
 * Returns SQL with CockroachDB's statements, clauses and type names replaced by PostgreSQL's; `undefined` if it has none
 * of them.
 */
export function rewriteStatements(sql: string): RewrittenStatement | undefined {
  if (!CANDIDATE.test(sql)) return undefined;
  const statements = splitStatements(sql);
  const isAlone = statements.filter(({ tokens }) => tokens.some(({ kind }) => kind !== "space")).length === 1;
  const pieces: Piece[] = [];
  let mayExist = false;
  for (const { tokens, end } of statements) {
    const rewritten = CANDIDATE.test(tokens.map(({ text }) => text).join("")) ? rewriteStatement(tokens) : undefined;
    pieces.push(...(rewritten?.pieces ?? tokens.map(keep)), { own: end, text: end });
    mayExist ||= isAlone && rewritten?.mayExist === true;
  }
  if (pieces.every(({ own, text }) => own === text)) return undefined;
  return { sql: pieces.map(({ text }) => text).join(""), mayExist, toOwn: (position) => toOwn(pieces, position) };
}

/** A part of the client's SQL, and the text to send instead. */
interface Piece {
  readonly own: string;
  readonly text: string;
}

function keep({ text }: Token): Piece {
  return { own: text, text };
}

function toOwn(pieces: readonly Piece[], position: number): number {
  let [left, before] = [position, 0];
  for (const { own, text } of pieces) {
    const [ownLength, length] = [[...own].length, [...text].length];
    if (left <= length) return before + Math.max(Math.min(left, ownLength), 1);
    [left, before] = [left - length, before + ownLength];
  }
  return before + left;
}

function rewriteStatement(tokens: readonly Token[]): { pieces: readonly Piece[]; mayExist: boolean } | undefined {
  const own = tokens.map(({ text }) => text).join("");
  const whole = (text: string, mayExist = false) => ({ pieces: [{ own, text }], mayExist });
  const text = tokens.map((token) => (token.kind === "space" ? " " : token.text)).join("");
  for (const { pattern, rewrite, mayExist } of FORMS) {
    const match = pattern.exec(text);
    if (match) return whole(rewrite(...match.slice(1)), mayExist);
  }
  const lacking = findPostgresFeature(tokens);
  if (lacking !== undefined) return whole(refuse(lacking));
  const texts = replaceWords(tokens);
  if (typeof texts === "string") return whole(texts);
  return { pieces: tokens.map((token, index) => ({ own: token.text, text: texts[index] as string })), mayExist: false };
}

function form(words: string, rewrite: StatementForm["rewrite"]): StatementForm {
  return { pattern: new RegExp(`^\\s*${words.replaceAll(" ", "\\s+")}\\s*$`, "is"), rewrite, mayExist: false };
}

function select(from: string, columns: Readonly<Record<string, string>>, where: string, order = "1, 2"): string {
  const list = Object.entries(columns).map(([name, value]) => `${value} AS ${name}`);
  return `SELECT ${list.join(", ")} FROM ${from} WHERE ${where} ORDER BY ${order}`;
}

/** Converts an identifier to a SQL string: `a` and `A` become `'a'`, `"A"` becomes `'A'`. */
function toText(name: string): string {
  return quoteText(name.startsWith('"') ? name.slice(1, -1).replaceAll('""', '"') : name.toLowerCase());
}
