import type { Token } from "./tokens.ts";

/**
 * The types that CockroachDB and PostgreSQL name differently. The mock's PostgreSQL has domains with these names. They
 * work everywhere, but clients see them: `STRING[]` is an array of a type that no driver knows. So the mock replaces
 * the names in statements (`replaceTypeNames()`) and the types of columns that other statements create
 * (`STORED_TYPES`). Where neither is possible, clients get types that they know (`ALIAS_QUERY`).
 */
const ALIASES = { string: "text", bytes: "bytea", int64: "int8" } as const;

export const ALIAS_DOMAINS: readonly string[] = Object.entries(ALIASES).map(
  ([name, base]) => `CREATE DOMAIN pg_catalog.${name} AS ${base}`,
);

const NAMES = Object.keys(ALIASES)
  .map((name) => `'${name}'`)
  .join(", ");
const DOMAINS = `SELECT oid, typarray, typbasetype FROM pg_catalog.pg_type WHERE typnamespace = 'pg_catalog'::regnamespace AND typname IN (${NAMES})`;

/** Returns the object IDs of each domain and its array type, each with the ID of the type to show instead. */
export const ALIAS_QUERY: string =
  `SELECT oid, typbasetype FROM (${DOMAINS}) AS d UNION ALL ` +
  `SELECT d.typarray, b.typarray FROM (${DOMAINS}) AS d JOIN pg_catalog.pg_type AS b ON b.oid = d.typbasetype`;

/**
 * An event trigger that changes the types of new columns, for statements that `replaceTypeNames()` doesn't see, such as
 * those in a function. PostgreSQL doesn't allow it for some columns, such as partition keys; they keep the domain. The
 * trigger runs with the rights of whoever executes the statement, since changing a type can run a user's functions.
 */
export const STORED_TYPES: readonly string[] = [
  `CREATE FUNCTION pg_catalog.crdb_store_base_types() RETURNS event_trigger
LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
DECLARE
  change text;
BEGIN
  FOR change IN
    WITH aliases AS (
      SELECT oid, format_type(typbasetype, NULL) AS base FROM (${DOMAINS}) AS d
      UNION ALL SELECT typarray, format_type(typbasetype, NULL) || '[]' FROM (${DOMAINS}) AS d
    )
    SELECT format(CASE relkind WHEN 'c' THEN 'ALTER TYPE %s ALTER ATTRIBUTE %I TYPE %s CASCADE'
        ELSE 'ALTER TABLE %s ALTER COLUMN %I TYPE %s' END, c.oid::regclass, attname, base)
    FROM pg_event_trigger_ddl_commands() AS command
      -- A composite type's columns belong to a relation.
      JOIN pg_class AS c ON c.oid = CASE command.classid WHEN 'pg_class'::regclass THEN command.objid
        WHEN 'pg_type'::regclass THEN (SELECT typrelid FROM pg_type WHERE oid = command.objid) END
      JOIN pg_attribute AS a ON attrelid = c.oid
      JOIN aliases ON aliases.oid = atttypid
    WHERE relkind IN ('r', 'p', 'c') AND attnum > 0 AND NOT attisdropped AND attinhcount = 0
  LOOP
    BEGIN
      EXECUTE change;
    EXCEPTION WHEN OTHERS THEN NULL;
    END;
  END LOOP;
END$$`,
  `CREATE EVENT TRIGGER crdb_store_base_types ON ddl_command_end
WHEN TAG IN ('CREATE TABLE', 'CREATE TABLE AS', 'SELECT INTO', 'ALTER TABLE', 'CREATE TYPE', 'ALTER TYPE')
EXECUTE FUNCTION pg_catalog.crdb_store_base_types()`,
];

const DEFINITION = /^CREATE (?:(?:GLOBAL|LOCAL) )?(?:(?:TEMP|TEMPORARY|UNLOGGED) )?(?:TABLE|TYPE) /;
/** Keywords, such as `CONSTRAINT`, that can appear in place of a column name in a column definition. */
const NO_COLUMN = /^(?:CHECK|COLUMN|CONSTRAINT|EXCLUDE|FOREIGN|IF|INDEX|LIKE|PRIMARY|UNIQUE)$/;

/**
 * Replaces CockroachDB's type names in a statement's casts and column definitions. Names keep their length where
 * possible, so that PostgreSQL's errors name the right positions. Returns `undefined` if there are no such names.
 */
export function replaceTypeNames(tokens: readonly Token[]): string | undefined {
  const shown = tokens.flatMap((token, index) => (token.kind === "space" ? [] : [{ ...token, index }]));
  const words = shown.map(({ kind, text }) => (kind === "word" || kind === "symbol" ? text.toUpperCase() : ""));
  const start = `${words.slice(0, 5).join(" ")} `;
  const [definesColumns, altersTable] = [DEFINITION.test(start), start.startsWith("ALTER TABLE ")];
  const replaced = new Map<number, string>();
  // For each open parenthesis, whether it belongs to a CAST.
  const open: boolean[] = [];
  for (const [at, { kind, text, index }] of shown.entries()) {
    if (text === "(") open.push(words[at - 1] === "CAST");
    if (text === ")") open.pop();
    const base = kind === "word" ? ALIASES[text.toLowerCase() as keyof typeof ALIASES] : undefined;
    if (base === undefined || words[at + 1] === ".") continue;
    const [before, previous, next] = [words[at - 2] ?? "", words[at - 1] ?? "", words[at + 1] ?? ""];
    const followsColumn = /^(?:word|name)$/.test(shown[at - 1]?.kind ?? "") && !NO_COLUMN.test(previous);
    const isType =
      previous === "::" ||
      (previous === "AS" && open.at(-1) === true && /^[)[(]$/.test(next)) ||
      (definesColumns && open.length === 1 && /^[(,]$/.test(before) && followsColumn) ||
      (altersTable &&
        open.length === 0 &&
        (previous === "TYPE" || /^(?:ADD|COLUMN|EXISTS)$/.test(before)) &&
        followsColumn);
    // `text` doesn't take a length.
    if (isType) replaced.set(index, base === "text" && next === "(" ? "varchar" : base.padEnd(text.length));
  }
  if (replaced.size === 0) return undefined;
  return tokens.map(({ text }, index) => replaced.get(index) ?? text).join("");
}
