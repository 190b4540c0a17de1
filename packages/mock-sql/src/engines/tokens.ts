/** A statement, without the semicolon that ends it. */
export interface Statement {
  readonly own: string;
  /** The statement with comments replaced by spaces, so everything else keeps its position. */
  readonly plain: string;
  /** Like `plain`, but the contents of quotes are replaced by underscores. */
  readonly text: string;
}

/** Matches a character in a name or word. */
export const LETTER = String.raw`[\w$\u0080-\uffff]`;
/** Matches a `--` comment, the start of a `/*` comment, a quoted name or a string, as PostgreSQL's lexer does. */
const OPAQUE = new RegExp(
  [
    String.raw`--[^\n\r]*|/\*`,
    '"[^"]*(?:""[^"]*)*(?:"|$)',
    // A string can continue after a line break: E'a' ⏎ 'b'.
    String.raw`(?<!${LETTER})e'[^'\\]*(?:(?:\\[^]|''|'[^\S\n\r]*[\n\r]\s*')[^'\\]*)*(?:'|$)`,
    "'[^']*(?:''[^']*)*(?:'|$)",
    String.raw`(?<!${LETTER})\$((?:(?!\d)[\w\u0080-\uffff]+)?)\$[^]*?(?:\$\1\$|$)`,
  ].join("|"),
  "gi",
);
const COMMENT = /\/\*|\*\//g;
/** Matches the tokens that decide whether a semicolon ends a statement. */
const MARK = new RegExp(String.raw`[();]|(?<!${LETTER})(?:BEGIN\s+ATOMIC|CASE|END)(?!${LETTER})`, "gi");

/** Creates a pattern for SQL without comments. A space in `words` matches any whitespace. */
export function pattern(words: string, flags = ""): RegExp {
  return new RegExp(words.replaceAll(" ", "\\s+").replace(/^\^/, "^\\s*"), `i${flags}`);
}

/** Returns the first word of a SQL string in uppercase, or `";"` if there is none. */
export function readFirstWord(sql: string): string {
  return /\w+|\S/.exec(blank(sql).text)?.[0].toUpperCase() ?? ";";
}

/** Splits SQL at the semicolons that end statements. An unclosed quote or comment ends where the SQL ends. */
export function splitStatements(sql: string): Statement[] {
  const { plain, text } = blank(sql);
  const statements: Statement[] = [];
  // `depth` counts open parentheses, and `blocks` the open BEGIN ATOMIC … END blocks of a function body.
  let [start, depth, blocks] = [0, 0, 0];
  const cut = (end?: number): void => {
    statements.push({ own: sql.slice(start, end), plain: plain.slice(start, end), text: text.slice(start, end) });
    start = (end ?? 0) + 1;
  };
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (mark === "(") depth += 1;
    else if (mark === ")") depth = Math.max(depth - 1, 0);
    else if (mark === ";" && depth + blocks === 0) cut(index);
    else if (mark.length === 3) blocks = Math.max(blocks - 1, 0);
    else if (mark.length > 4 || (mark !== ";" && blocks > 0)) blocks += 1;
  }
  cut();
  return statements;
}

function blank(sql: string): Omit<Statement, "own"> {
  const [plain, text]: [string[], string[]] = [[], []];
  let end = 0;
  OPAQUE.lastIndex = 0;
  for (let match = OPAQUE.exec(sql); match; match = OPAQUE.exec(sql)) {
    const { 0: found, index } = match;
    const between = sql.slice(end, index);
    end = found === "/*" ? findCommentEnd(sql, index) : index + found.length;
    OPAQUE.lastIndex = end;
    const isComment = /^[-/]/.test(found);
    const quote = found.startsWith('"') ? '"' : "'";
    const spaces = " ".repeat(end - index);
    plain.push(between, isComment ? spaces : found);
    text.push(between, isComment ? spaces : `${quote.padEnd(found.length - 1, "_")}${quote}`.slice(0, found.length));
  }
  return { plain: plain.join("") + sql.slice(end), text: text.join("") + sql.slice(end) };
}

function findCommentEnd(sql: string, start: number): number {
  let depth = 0;
  COMMENT.lastIndex = start;
  for (let mark = COMMENT.exec(sql); mark; mark = COMMENT.exec(sql)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return COMMENT.lastIndex;
  }
  return sql.length;
}
