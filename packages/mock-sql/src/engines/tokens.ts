/** A piece of SQL. Joined in order, the pieces make up the SQL. */
export interface Token {
  /**
   * A comment counts as a space, a quoted identifier as a name, and a quoted string as a text. Numbers and operators
   * are symbols, as are parameters such as `$1`.
   */
  readonly kind: "space" | "word" | "name" | "text" | "symbol";
  readonly text: string;
}

const KINDS = ["space", "word", "symbol", "text", "name"] as const;
const LETTER = String.raw`[a-z_\u0080-\uffff]`;
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+|--[^\n\r]*)`,
    // A string continues after a line break: E'a' ⏎ 'b'.
    String.raw`(?<text>e'[^'\\]*(?:(?:\\[^]|''|'[^\S\n\r]*[\n\r]\s*')[^'\\]*)*(?:'|$)|'[^']*(?:''[^']*)*(?:'|$)|\$(?<tag>(?:${LETTER}[\w\u0080-\uffff]*)?)\$[^]*?(?:\$\k<tag>\$|$))`,
    '(?<name>"[^"]*(?:""[^"]*)*(?:"|$))',
    String.raw`(?<word>${LETTER}[\w$\u0080-\uffff]*)`,
    String.raw`(?<symbol>[\d$][\w.]*|:+|[^])`,
  ].join("|"),
  "iy",
);

/**
 * Returns SQL in which comments, and the contents of quotes of these kinds, are blank. Everything else keeps its
 * position.
 */
export function blank(tokens: readonly Token[], quotes: RegExp = /name|text/): string {
  const fill = ({ kind, text }: Token): string => {
    if (kind === "space") return " ".repeat(text.length);
    const quote = kind === "name" ? '"' : "'";
    return quotes.test(kind) ? `${quote.padEnd(text.length - 1, "_")}${quote}`.slice(0, text.length) : text;
  };
  return tokens.map(fill).join("");
}

/** Creates a pattern for blank SQL, in which a space stands for any white space. */
export function pattern(words: string, flags = ""): RegExp {
  return new RegExp(words.replaceAll(" ", "\\s+").replace(/^\^/, "^\\s*"), `i${flags}`);
}

/** Splits SQL into tokens, as PostgreSQL's lexer does. An unclosed quote or comment ends where the text ends. */
export function readTokens(sql: string): Token[] {
  return [...generateTokens(sql)];
}

/** Returns the first word of SQL in uppercase; `";"` if there is none. */
export function readFirstWord(sql: string): string {
  for (const { kind, text } of generateTokens(sql)) if (kind !== "space") return text.toUpperCase();
  return ";";
}

function* generateTokens(sql: string): Generator<Token> {
  for (let at = 0; at < sql.length; ) {
    const token = sql.startsWith("/*", at) ? readComment(sql, at) : readToken(sql, at);
    yield token;
    at += token.text.length;
  }
}

function readToken(sql: string, at: number): Token {
  TOKEN.lastIndex = at;
  const groups = TOKEN.exec(sql)?.groups ?? {};
  const kind = KINDS.find((one) => groups[one] !== undefined) as Token["kind"];
  return { kind, text: groups[kind] as string };
}

/** Reads a comment, which may contain others. */
function readComment(sql: string, start: number): Token {
  const MARK = /\/\*|\*\//g;
  MARK.lastIndex = start;
  let depth = 0;
  for (let mark = MARK.exec(sql); mark; mark = MARK.exec(sql)) {
    depth += mark[0] === "/*" ? 1 : -1;
    if (depth === 0) return { kind: "space", text: sql.slice(start, MARK.lastIndex) };
  }
  return { kind: "space", text: sql.slice(start) };
}

/** A statement's tokens, and the semicolon that ends it; `""` if the last statement has none. */
export interface SplitStatement {
  readonly tokens: readonly Token[];
  readonly end: "" | ";";
}

/** Splits SQL at the semicolons that end statements. */
export function splitStatements(sql: string): SplitStatement[] {
  const statements: SplitStatement[] = [];
  let tokens: Token[] = [];
  // The number of open parentheses, and of open blocks in a function body: BEGIN ATOMIC … END.
  let depth = 0;
  let blocks = 0;
  let previous = "";
  for (const token of readTokens(sql)) {
    if (token.text === ";" && depth === 0 && blocks === 0) {
      statements.push({ tokens, end: ";" });
      tokens = [];
      continue;
    }
    tokens.push(token);
    if (token.kind === "space") continue;
    if (token.text === "(") depth += 1;
    else if (token.text === ")") depth = Math.max(depth - 1, 0);
    const word = token.kind === "word" ? token.text.toUpperCase() : "";
    if ((word === "ATOMIC" && previous === "BEGIN") || (blocks > 0 && word === "CASE")) blocks += 1;
    else if (blocks > 0 && word === "END") blocks -= 1;
    previous = word;
  }
  return [...statements, { tokens, end: "" }];
}
