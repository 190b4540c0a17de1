import { ALTER_TABLE, CLAUSES, type Clause, NAME, ROUTINE, type Scope, TYPES } from "./clauses.ts";
import { LETTER, pattern, type Statement } from "./tokens.ts";

/** A part of the client's SQL (`own`), and the SQL to send instead (`text`). */
export interface Piece {
  readonly own: string;
  readonly text: string;
}

/** A part of a statement that PostgreSQL doesn't support: its name in errors, its SQL and its position, from 0. */
export interface Feature {
  readonly name: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const DEFINITION = pattern("^CREATE (?:(?:GLOBAL|LOCAL) )?(?:(?:TEMP|TEMPORARY|UNLOGGED) )?(?:TABLE|(TYPE))\\b");
const [ALTERATION, PARAMETERS] = [pattern(ALTER_TABLE), pattern(ROUTINE)];
/** Matches a prefix such as `EXPLAIN`, which is followed by another statement. */
const OUTER = pattern(
  `^(?:EXPLAIN(?: ANALYZE)?(?: VERBOSE)?(?:\\s*\\([^()]*\\))?|PREPARE ${NAME}(?:\\s*\\([^]*?\\))? AS\\b)?\\s*`,
);
/** The `head` patterns of all clauses, without duplicates, so each is only tried once per statement. */
const HEADS = [...new Map(CLAUSES.map(({ head }) => [head.source, head])).values()];
const BEFORE_QUERY = pattern("\\((?=\\s*(?:SELECT|WITH|VALUES|TABLE)\\b)", "y");
const AFTER_CAST = pattern("(?<=\\bCAST\\s*)\\(", "y");
const AFTER_KEY = pattern("(?<=\\b(?:KEY|UNIQUE)\\s*)\\(", "y");
const AFTER_AS = pattern("(?<=\\bAS\\s*)\\(", "y");
const AFTER_ALIAS = pattern(`(?<=\\bAS ${NAME}\\s*)\\(`, "y");

/** Clauses, and a pattern that finds parentheses and the places where one of the clauses can start. */
type ClauseSet = readonly [clauses: readonly Clause[], places: RegExp];
const sets = new Map<string, ClauseSet>();

/**
 * Finds the parts of a statement that CockroachDB and PostgreSQL write differently, or that only one of them supports.
 * `lacking` is the name of a PostgreSQL feature that CockroachDB lacks.
 */
export function readClauses({ own, plain, text }: Statement) {
  const start = OUTER.exec(text)?.[0].length ?? 0;
  const [clauses, places] = findClauses([text, text.slice(start)]);
  const [definition, definesType] = DEFINITION.exec(text) ?? [];
  const [altersTable, isRoutine] = [ALTERATION, PARAMETERS].map((head) => head.test(text));
  let columnsAt = definition === undefined ? -1 : undefined;
  /** The positions of the open parentheses, and their scopes. A scope is only determined once a clause needs it. */
  const [open, scopes]: [number[], Scope[]] = [[], []];
  const pieces: Piece[] = [];
  const features: Feature[] = [];
  let [end, conflict, conflictAt] = [0, "", Number.POSITIVE_INFINITY];
  places.lastIndex = 0;

  for (let place = places.exec(text); place; place = places.exec(text)) {
    const { 0: parenthesis, index } = place;
    places.lastIndex = index + 1;
    if (parenthesis === "(") {
      columnsAt ??= index;
      open.push(index);
    } else if (parenthesis === ")") {
      open.pop();
      if (scopes.length > open.length) scopes.pop();
    } else {
      if (index >= conflictAt) endUpsert();
      for (const at of open.slice(scopes.length)) scopes.push(findScope(at));
      for (const clause of clauses) {
        const match = fits(clause.scope, index) ? matchAt(clause.what, index) : null;
        if (match === null) continue;
        const stop = index + match[0].length;
        const { type, left = "", columns } = match.groups ?? {};
        const named = match.indices?.groups?.name ?? [index, stop];
        const written = plain
          .slice(...named)
          .replace(/\s+/g, " ")
          .toUpperCase();
        const name = clause.name || written;
        if (clause.lacking === "CockroachDB") return { pieces: [], features: [], lacking: name };
        if (clause.lacking) features.push({ name, text: written, start: index - left.length, end: stop });
        else if (index >= end) {
          const by = type === undefined ? clause.by?.replace("$&", () => own.slice(...named)) : toType(type, stop);
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
    if (is(AFTER_CAST)) return "cast";
    if (is(AFTER_KEY) && (altersTable || scopes.at(-1) === "columns")) return "key";
    if (at === columnsAt && !is(BEFORE_QUERY) && (definesType || !is(AFTER_AS))) return "columns";
    if (isRoutine && at === open[0]) return "parameters";
    return is(AFTER_ALIAS) ? "columns" : "other";
  }

  function fits(scope: Scope, at: number): boolean {
    return scope === "any" || (scope === "start" ? at === start : scope === (scopes.at(-1) ?? "none"));
  }

  function matchAt(what: RegExp, at: number): RegExpExecArray | null {
    what.lastIndex = at;
    return what.exec(text);
  }

  /** Returns PostgreSQL's name for `type`, padded to keep positions the same. `STRING(10)` becomes `varchar(10)`. */
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
    const [path = [], columns = []] = [groups.path, groups.columns].map(
      (place = [0, 0]) => plain.slice(...place).match(/"(?:[^"]|"")*"|[^\s.,"]+/g) ?? [],
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

/**
 * Returns the clauses that a statement can contain, judging by its first words.
 *
 * @param texts the whole statement, and the statement without a prefix such as `EXPLAIN`
 */
function findClauses(texts: readonly string[]): ClauseSet {
  const heads = HEADS.filter((head) => texts.some((text) => head.test(text))).map(({ source }) => source);
  const key = heads.join(" ");
  const found = sets.get(key);
  if (found) return found;
  const clauses = CLAUSES.filter(({ head }) => heads.includes(head.source));
  // Removes group names, which must be unique in a pattern, and the final `[^]*`, which isn't needed to find a start.
  const starts = clauses.map(({ what }) => what.source.replace(/\(\?<\w+>/g, "(?:").split("[^]*")[0]);
  const places = new RegExp(`[()]|(?:(?<!${LETTER})(?=[a-z])|(?=[@,[]|:::))(?=${starts.join("|")})`, "gi");
  sets.set(key, [clauses, places]);
  return [clauses, places];
}
