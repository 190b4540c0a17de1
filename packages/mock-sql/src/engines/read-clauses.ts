import { ALTER_TABLE, CLAUSES, type Clause, NAME, ROUTINE, type Scope, TYPES } from "./clauses.ts";
import { blank, pattern, readTokens, type Token } from "./tokens.ts";

/** A part of the client's SQL, and the text to send instead. */
export interface Piece {
  readonly own: string;
  readonly text: string;
}

/** A part of a statement that PostgreSQL lacks: what to call it, its text and, counted from 0, where it is. */
export interface Feature {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface ReadStatement {
  readonly pieces: readonly Piece[];
  /** What may explain PostgreSQL's error. */
  readonly features: readonly Feature[];
  /** What CockroachDB lacks. */
  readonly lacking?: string;
}

const DEFINITION = pattern("^CREATE (?:(?:GLOBAL|LOCAL) )?(?:(?:TEMP|TEMPORARY|UNLOGGED) )?(?:TABLE|(TYPE))\\b");
/** What can come before a nested statement. */
const OUTER = pattern(
  `^(?:EXPLAIN(?: ANALYZE)?(?: VERBOSE)?(?:\\s*\\([^()]*\\))?|PREPARE ${NAME}(?:\\s*\\(.*?\\))? AS\\b)`,
);
/** Parentheses, and where a clause can start. */
const PLACE = /[()@,[]|:::|\b[a-z]\w*/gi;
/** The starts of the statements that can contain clauses. */
const HEADS = new Map(CLAUSES.map(({ head }) => [head.source, head]));
const [BEFORE_QUERY, AFTER_CAST, AFTER_KEY, AFTER_AS, AFTER_ALIAS] = [
  "\\((?=\\s*(?:SELECT|WITH|VALUES|TABLE)\\b)",
  "(?<=\\bCAST\\s*)\\(",
  "(?<=\\b(?:KEY|UNIQUE)\\s*)\\(",
  "(?<=\\bAS\\s*)\\(",
  `(?<=\\bAS ${NAME}\\s*)\\(`,
].map((what) => pattern(what, "y")) as [RegExp, RegExp, RegExp, RegExp, RegExp];

/** Finds the clauses of a statement that differ between CockroachDB and PostgreSQL, in one pass. */
export function readClauses(tokens: readonly Token[]): ReadStatement {
  const own = tokens.map(({ text }) => text).join("");
  const text = blank(tokens);
  const outer = OUTER.exec(text)?.[0].length ?? 0;
  const start = text.slice(outer).search(/\S/) + outer;
  const heads = [text, text.slice(start)];
  const fitting = [...HEADS].flatMap(([source, head]) => (heads.some((one) => head.test(one)) ? source : []));
  const clauses = CLAUSES.filter(({ head }) => fitting.includes(head.source));
  const [definition, definesType] = DEFINITION.exec(text) ?? [];
  const [altersTable, isRoutine] = [ALTER_TABLE, ROUTINE].map((head) => pattern(head).test(text));
  let hasColumns = definition === undefined;
  const open: Scope[] = [];
  const pieces: Piece[] = [];
  const features: Feature[] = [];
  let [end, conflict, conflictAt] = [0, "", Number.POSITIVE_INFINITY];

  for (const { 0: word, index } of text.matchAll(PLACE)) {
    if (word === "(") open.push(findScope(index));
    else if (word === ")") open.pop();
    else {
      if (index >= conflictAt) endUpsert();
      for (const clause of clauses) {
        const match = matchClause(clause, index);
        if (match === null) continue;
        const stop = index + match[0].length;
        const { type, left = "", columns, name: matched = match[0] } = match.groups ?? {};
        const written = matched.replace(/\s+/g, " ").toUpperCase();
        const name = clause.name || written;
        if (clause.lacking === "CockroachDB") return { pieces: [], features: [], lacking: name };
        if (clause.lacking) features.push({ name, text: written, start: index - left.length, end: stop });
        else if (index >= end) {
          const by =
            type === undefined
              ? clause.by?.replace("$&", () => own.slice(...(match.indices?.groups?.name ?? [index, stop])))
              : toType(type, stop);
          replace(index - left.length, stop, by ?? "");
          if (columns !== undefined) startUpsert(match.indices?.groups);
          break;
        }
      }
    }
  }
  endUpsert();
  return { pieces: [...pieces, { own: own.slice(end), text: own.slice(end) }], features };

  function findScope(at: number): Scope {
    const is = (what: RegExp): boolean => matchAt(what, at) !== null;
    const isTop = open.length === 0;
    const isDefinition = isTop && !hasColumns && !is(BEFORE_QUERY);
    hasColumns ||= isTop;
    if (is(AFTER_CAST)) return "cast";
    if (is(AFTER_KEY) && (altersTable || open.at(-1) === "columns")) return "key";
    if (isDefinition && (definesType || !is(AFTER_AS))) return "columns";
    if (isRoutine && isTop) return "parameters";
    return is(AFTER_ALIAS) ? "columns" : "other";
  }

  function matchClause({ scope, what }: Clause, at: number): RegExpExecArray | null {
    const fits = scope === "any" || (scope === "start" ? at === start : scope === (open.at(-1) ?? "none"));
    return fits ? matchAt(what, at) : null;
  }

  function matchAt(what: RegExp, at: number): RegExpExecArray | null {
    what.lastIndex = at;
    return what.exec(text);
  }

  /** `text` doesn't take a length. Names keep their length where possible. */
  function toType(type: string, stop: number): string {
    const base = TYPES[type.toLowerCase()] ?? "";
    return base === "text" && /^\s*\(/.test(text.slice(stop, stop + 9)) ? "varchar" : base.padEnd(type.length);
  }

  function replace(from: number, to: number, by: string): void {
    const kept = own.slice(end, from);
    pieces.push({ own: kept, text: kept }, { own: own.slice(from, to), text: by });
    end = to;
  }

  function startUpsert(groups: Readonly<Record<string, [number, number]>> = {}): void {
    const [path = [], columns = []] = [groups.path, groups.columns].map((place = [0, 0]) =>
      readTokens(own.slice(...place)).flatMap((token) => (/word|name/.test(token.kind) ? token.text : [])),
    );
    const key = `${path.at(-1)}_pkey`.replace(/^(".*)"_pkey$/s, '$1_pkey"');
    const values = columns.map((name) => `${name} = excluded.${name}`);
    conflict = ` ON CONFLICT ON CONSTRAINT ${key} DO UPDATE SET ${values.join(", ")} `;
    conflictAt = [...text.matchAll(/\bRETURNING\b/gi)].at(-1)?.index ?? text.trimEnd().length;
  }

  function endUpsert(): void {
    if (conflict !== "") replace(conflictAt, conflictAt, conflict);
    [conflict, conflictAt] = ["", Number.POSITIVE_INFINITY];
  }
}
