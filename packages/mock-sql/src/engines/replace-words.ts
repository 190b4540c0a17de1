import { refuse } from "./quote.ts";
import type { Token } from "./tokens.ts";

/**
 * The types that only CockroachDB has names for. The mock's PostgreSQL has domains with these names, for statements that
 * `replaceWords()` doesn't see, such as those in a function. It replaces the names in other statements, because clients
 * see the domains: `STRING[]` would be an array of a type that no driver knows.
 */
const ALIASES = { string: "text", bytes: "bytea", blob: "bytea", int64: "int8" } as const;

export const ALIAS_DOMAINS: readonly string[] = Object.entries(ALIASES).map(
  ([name, base]) => `CREATE DOMAIN pg_catalog.${name} AS ${base}`,
);

/** Maps type names to PostgreSQL's names for what they mean in CockroachDB, where integers have 64 bits. */
const TYPES: ReadonlyMap<string, string> = new Map(Object.entries({ ...ALIASES, int: "int8", integer: "int8" }));
const SERIAL = /^(?:SMALL|BIG)?SERIAL[248]?$/;
/** What `SERIAL` means in CockroachDB. */
const SERIAL_COLUMN = "int8 NOT NULL DEFAULT unique_rowid()";
/** The types that only PostgreSQL has. */
const POSTGRES_TYPE =
  /^(?:XML|MONEY|POINT|LINE|LSEG|BOX|PATH|POLYGON|CIRCLE|CIDR|MACADDR8?|(?:INT[48]|NUM|TS|TSTZ|DATE)(?:MULTI)?RANGE)$/;

const DEFINITION = /^CREATE (?:(?:GLOBAL|LOCAL) )?(?:(?:TEMP|TEMPORARY|UNLOGGED) )?(TABLE|TYPE) /;
/** Statements that list parameters. */
const ROUTINE = /^(?:CREATE(?: OR REPLACE)?|ALTER|DROP) (?:FUNCTION|PROCEDURE|ROUTINE) |^PREPARE /;
const QUERY = /^(?:SELECT|WITH|VALUES|TABLE)$/;
/** Keywords, such as `CONSTRAINT`, that can appear in place of a column name in a column definition. */
const NO_COLUMN = /^(?:CHECK|COLUMN|CONSTRAINT|EXCLUDE|FOREIGN|IF|INDEX|LIKE|PRIMARY|UNIQUE)$/;
const BEFORE_PARAMETER = /^(?:[(,]|IN|OUT|INOUT|VARIADIC)$/;
const JOIN = /^(?:INNER|LEFT|RIGHT|FULL|OUTER)$/;
const JOIN_HINT = /^(?:HASH|MERGE|LOOKUP|INVERTED)$/;
const HINT_ENDS: Readonly<Record<string, string>> = { "{": "}", "[": "]" };
const MAX_HINT_WORDS = 20;

/** What is between parentheses: a type, columns of a table, parameters, the columns of a key, or anything else. */
type Scope = "cast" | "columns" | "parameters" | "key" | "other";

/**
 * Replaces what PostgreSQL writes in another way: CockroachDB's names of types, its clauses that PostgreSQL can express
 * exactly, and those that change how CockroachDB executes a statement but not what it does. Returns the texts to send
 * instead of the tokens, or a statement that fails if CockroachDB lacks one of the types.
 */
export function replaceWords(tokens: readonly Token[]): readonly string[] | string {
  const shown = tokens.flatMap((token, index) => (token.kind === "space" ? [] : [{ ...token, index }]));
  const words = shown.map(({ kind, text }) => (kind === "word" || kind === "symbol" ? text.toUpperCase() : ""));
  const ends = findEnds(words);
  const start = `${words.slice(0, 5).join(" ")} `;
  const [, defined] = DEFINITION.exec(start) ?? [];
  const [creates, altersTable, isRoutine] = [/^CREATE /, /^ALTER TABLE /, ROUTINE].map((head) => head.test(start));
  const replaced = new Map<number, string>();
  const open: Scope[] = [];
  let hasColumns = defined === undefined;

  const isName = (at: number): boolean => /^(?:word|name)$/.test(shown[at]?.kind ?? "");
  const set = (at: number, text: string): void => void replaced.set(shown[at]?.index ?? -1, text);
  const drop = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) set(at, "");
  };

  for (const [at, { kind, index, text }] of shown.entries()) {
    const [before = "", previous = "", word = "", next = ""] = [-2, -1, 0, 1].map((by) => words[at + by]);
    if (word === "(") open.push(findScope(before, previous, next));
    else if (word === ")") open.pop();
    else if (kind !== "name" && kind !== "text" && !replaceClause(at)) {
      const base = kind === "word" && next !== "." ? TYPES.get(word.toLowerCase()) : undefined;
      const [isSerial, isLacking] = [SERIAL.test(word), POSTGRES_TYPE.test(word)];
      if ((base === undefined && !isSerial && !isLacking) || !isType(at, isSerial)) continue;
      if (isLacking) return refuse(`the type ${word}`);
      // `text` doesn't take a length. Names keep their length where possible.
      const name = base === "text" && next === "(" ? "varchar" : base?.padEnd(text.length);
      replaced.set(index, name ?? SERIAL_COLUMN);
    }
  }
  return tokens.map(({ text }, index) => replaced.get(index) ?? text);

  function findScope(before: string, previous: string, next: string): Scope {
    const isTop = open.length === 0;
    const isDefinition = isTop && !hasColumns && !QUERY.test(next);
    hasColumns ||= isTop;
    if (previous === "CAST") return "cast";
    if (/^(?:KEY|UNIQUE)$/.test(previous) && (altersTable || open.at(-1) === "columns")) return "key";
    if (isDefinition && (defined === "TYPE" || previous !== "AS")) return "columns";
    if (isRoutine && isTop) return "parameters";
    // As in `FROM f() AS t (a INT)`.
    return before === "AS" ? "columns" : "other";
  }

  function isType(at: number, isSerial: boolean): boolean {
    const [before = "", previous = "", next = ""] = [words[at - 2], words[at - 1], words[at + 1]];
    const [scope, isTop] = [open.at(-1), open.length === 0];
    const follows = isName(at - 1) && !NO_COLUMN.test(previous);
    if (scope === "columns" && follows && /^[(,]$/.test(before)) return true;
    if (altersTable && isTop && follows && /^(?:ADD|COLUMN|EXISTS)$/.test(before)) return true;
    if (isSerial) return false;
    if (scope === "parameters" && /^(?:[),[=]|DEFAULT|)$/.test(next)) {
      if (BEFORE_PARAMETER.test(previous) || (follows && BEFORE_PARAMETER.test(before))) return true;
    }
    if (previous === "AS") return (scope === "cast" && /^[)[(]$/.test(next)) || start.startsWith("CREATE SEQUENCE ");
    if (isTop && altersTable && previous === "TYPE") return true;
    return /^:::?$/.test(previous) || (isTop && isRoutine === true && /^(?:RETURNS|SETOF)$/.test(previous));
  }

  /** Replaces the clause that starts at a word, if there is one. */
  function replaceClause(at: number): boolean {
    const [before = "", previous = "", word = "", next = ""] = [-2, -1, 0, 1].map((by) => words[at + by]);
    const scope = open.at(-1);
    const inTable = scope === "columns" || (altersTable && open.length === 0);
    if (word === ":::") set(at, "::");
    else if (word === "NOTHING" && previous === "RETURNING") drop(at - 1, at + 1);
    else if (word === "STORING" && creates && next === "(") set(at, "INCLUDE");
    else if (word === "HASH" && creates && previous === "USING" && next !== "(" && before !== "BY")
      drop(at - 1, next === "WITH" && words[at + 2] === "(" ? (ends[at + 2] ?? 0) : at + 1);
    else if (JOIN_HINT.test(word) && next === "JOIN" && JOIN.test(previous)) drop(at, at + 1);
    else if (word === "PRIORITY" && /^(?:BEGIN|START) /.test(start) && /^(?:LOW|NORMAL|HIGH)$/.test(next))
      drop(previous === "," ? at - 1 : at, at + 2);
    else if (word === "FAMILY" && scope === "columns" && previous === "," && (next === "(" || words[at + 2] === "("))
      drop(at - 1, ends[next === "(" ? at + 1 : at + 2] ?? 0);
    else if (word === "INVERTED" && creates && next === "INDEX" && at < 3) {
      set(at, "");
      if (!words.includes("USING")) set(words.indexOf("("), " USING gin (");
    } else if (word === "AS" && inTable && next === "(" && previous !== "ALWAYS") {
      set(at, "GENERATED ALWAYS AS");
      const end = ends[at + 1] ?? 0;
      if (words[end] === "VIRTUAL") set(end, "STORED");
    } else if (scope === "key" && /^(?:ASC|DESC)$/.test(word)) set(at, "");
    else if (word === "UPSERT" && next === "INTO" && open.length === 0) replaceUpsert(at);
    else if (word === "@") replaceHint(at);
    else return false;
    return true;
  }

  /** Removes the index in `FROM t@i`, and the table in `DROP INDEX t@i`. */
  function replaceHint(at: number): void {
    const touches = [at, at + 1].every((one) => shown[one]?.index === (shown[one - 1]?.index ?? -2) + 1);
    if (!touches || !isName(at - 1)) return;
    if (/^(?:DROP|ALTER) INDEX /.test(start)) {
      drop(at - 1, at + 1);
      return;
    }
    const bracket = HINT_ENDS[words[at + 1] ?? ""];
    const length = bracket ? words.slice(at, at + MAX_HINT_WORDS).indexOf(bracket) + 1 : isName(at + 1) ? 2 : 0;
    drop(at, at + length);
  }

  /** `UPSERT` replaces rows by their primary key, whose default name is the same in both databases. */
  function replaceUpsert(at: number): void {
    const list = words.indexOf("(", at);
    const path = shown.slice(at + 2, list);
    const columns = shown.slice(list + 1, (ends[list] ?? 0) - 1).filter((_, index) => index % 2 === 0);
    const last = path.at(-1)?.text ?? "";
    const names = [...path.filter((_, index) => index % 2 === 0), ...columns];
    if (list < 0 || columns.length === 0 || last === "" || !names.every(({ kind }) => /word|name/.test(kind))) return;
    const key = last.endsWith('"') ? `${last.slice(0, -1)}_pkey"` : `${last}_pkey`;
    const values = columns.map(({ text }) => `${text} = excluded.${text}`).join(", ");
    const returning = words.lastIndexOf("RETURNING");
    set(at, "INSERT");
    const end = (returning < 0 ? shown.length : returning) - 1;
    set(end, `${shown[end]?.text} ON CONFLICT ON CONSTRAINT ${key} DO UPDATE SET ${values}`);
  }
}

/** For each opening parenthesis, returns the position after the one that closes it. */
function findEnds(words: readonly string[]): readonly number[] {
  const ends: number[] = [];
  const open: number[] = [];
  for (const [at, word] of words.entries()) {
    if (word === "(") open.push(at);
    const start = word === ")" ? open.pop() : undefined;
    if (start !== undefined) ends[start] = at + 1;
  }
  return ends;
}
