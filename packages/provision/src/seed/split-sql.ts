import { ArgumentError } from "@crdb-cloud/core/internal";

export interface SqlStatement {
  readonly text: string;
  /** The line on which the statement starts, counted from 1. */
  readonly line: number;
}

/** Matches whole tokens, so a semicolon or `--` in quoted text doesn't end a statement or start a comment. */
const TOKEN =
  /(?<space>\s+|--[^\n]*)|(?<comment>\/\*)|[eE]'[^'\\]*(?:(?:''|\\.)[^'\\]*)*'|'[^']*'|"[^"]*"|\$(?<tag>\w*)\$.*?\$\k<tag>\$|[\p{L}_][\p{L}\w$]*|\\(?<command>\w*)[^\n]*|./suy;
/** `psql` commands that new versions of `pg_dump` write to protect `psql` users. Other drivers can skip them. */
const HARMLESS = ["restrict", "unrestrict"];

/**
 * Splits SQL into statements, so each can be executed on its own and an error can name its line.
 *
 * @throws {ArgumentError} if the SQL has no statements, or one that only `psql` can execute
 */
export function splitSql(where: string, sql: string): SqlStatement[] {
  const statements: SqlStatement[] = [];
  const reject = (line: number, text: string): never => {
    throw new ArgumentError(`${where}: line ${line} of the SQL: ${text}`);
  };
  let line = 1;
  let start: { index: number; line: number } | undefined;
  const end = (index: number): void => {
    if (!start) return;
    const text = sql.slice(start.index, index);
    if (/^COPY\b[^;]*\bFROM\s+STDIN\b/i.test(text))
      reject(start.line, "only psql can execute COPY FROM STDIN: create the dump with pg_dump --inserts");
    statements.push({ text, line: start.line });
    start = undefined;
  };
  for (let index = 0; index < sql.length; ) {
    TOKEN.lastIndex = index;
    const { 0: token, groups = {} } = TOKEN.exec(sql) as RegExpExecArray;
    const { space, comment, command } = groups;
    const next = comment ? endOfComment(sql, index) : index + token.length;
    if (next === undefined) return reject(line, "this comment is never closed");
    if (command !== undefined && !HARMLESS.includes(command))
      reject(line, `\\${command} is a psql command, not a SQL statement: remove it`);
    if (token === ";") end(index);
    else if (space === undefined && !comment && command === undefined) start ??= { index, line };
    line += sql.slice(index, next).split("\n").length - 1;
    index = next;
  }
  end(sql.length);
  if (statements.length === 0) throw new ArgumentError(`${where}: the SQL must contain a statement`);
  return statements;
}

/** Returns where a comment ends, if it does. Comments can be nested. */
function endOfComment(sql: string, start: number): number | undefined {
  const ENDS = /\/\*|\*\//g;
  ENDS.lastIndex = start;
  for (let depth = 0; ; ) {
    const mark = ENDS.exec(sql);
    if (!mark) return undefined;
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return ENDS.lastIndex;
  }
}
