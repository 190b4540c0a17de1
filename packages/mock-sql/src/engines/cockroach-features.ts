import { splitStatements, type Token } from "./tokens.ts";

/** A pattern, or several that match one after the other. None backtracks, so that a search is one pass. */
type Pattern = RegExp | readonly RegExp[];

/**
 * Features that only CockroachDB has, with the patterns that recognize them. If the name is `""`, the matched text is
 * the name. If a pattern matches more than the word that PostgreSQL's syntax error names, `near` matches that word.
 */
const FEATURES: readonly (readonly [name: string, pattern: Pattern, near?: RegExp])[] = [
  ["", /\bUPSERT\b(?= INTO\b)/],
  ["", /^(?:BACKUP|RESTORE|IMPORT|EXPORT|REFRESH STATISTICS|CREATE STATISTICS|CREATE VIRTUAL CLUSTER)\b/],
  ["", /^(?:PAUSE|RESUME|CANCEL) (?:JOBS?|SCHEDULES?|QUER(?:Y|IES)|SESSIONS?|ALL)\b/],
  ["", /^(?:CREATE|ALTER|DROP) (?:CHANGEFEED|SCHEDULES?|EXTERNAL CONNECTION)\b/],
  ["", /^(?:SET|RESET|SHOW) CLUSTER SETTINGS?\b/],
  ["SHOW CREATE", /^SHOW CREATE\b/],
  [
    "",
    /^SHOW (?:INDEX(?:ES)?|KEYS|CONSTRAINTS?|(?:CHANGEFEED )?JOBS?|(?:SYSTEM )?GRANTS|RANGES?|QUERIES|(?:CLUSTER |LOCAL )?(?:SESSIONS|STATEMENTS|TRANSACTIONS)|STATISTICS|ZONE CONFIGURATIONS?|SCHEDULES?|BACKUPS?|REGIONS|LOCALITY|SEQUENCES|ENUMS|TYPES|FUNCTIONS|PROCEDURES|PARTITIONS|SAVEPOINT STATUS|SYNTAX|(?:KV )?TRACE|TRANSACTION STATUS|TRANSACTION PRIORITY|DEFAULT PRIVILEGES|FULL TABLE SCANS|SURVIVAL GOAL|SUPER REGIONS|EXTERNAL CONNECTIONS?)\b/,
  ],
  // Whatever PostgreSQL can't parse.
  ["", /^SHOW \w+(?: [A-Z]+)*/, /^/],
  ["AS OF SYSTEM TIME", /\bAS OF SYSTEM TIME\b/],
  ["", /\bPRIORITY (?:LOW|NORMAL|HIGH)\b/],
  ["", /^ALTER (?:RANGE|TENANT|VIRTUAL CLUSTER)\b/],
  ["", /\b(?:UNSPLIT|SPLIT AT|SCATTER|EXPERIMENTAL_\w+|ALTER PRIMARY KEY|INVERTED INDEX)\b/],
  ["", /\bCONFIGURE ZONE\b/, /^(?:CONFIGURE|ZONE|USING)$/],
  ["", /\b(?:UNIQUE WITHOUT INDEX|PARTITION BY NOTHING|PER NODE CACHE|IS (?:NOT )?NAN)\b/],
  ["TRY_CAST", /\bTRY_CAST(?=\()/, /^AS$/],
  ["a virtual sequence", [/^CREATE SEQUENCE\b/, /\bVIRTUAL\b/], /^VIRTUAL$/],
  ["regions of a database", [/^ALTER DATABASE\b/, /\bREGION\b/]],
  ["", /\b(?:SET )?LOCALITY (?:GLOBAL|REGIONAL BY (?:ROW|TABLE))\b/],
  ["row TTL", /\bTTL(?:_\w+)?\s*=/],
  ["a storage parameter of CockroachDB", /\b(?:EXCLUDE_DATA_FROM_BACKUP|SQL_STATS_\w+|SCHEMA_LOCKED)\s*=/],
  ["USING HASH", /\bUSING HASH\b/],
  ["NOT VISIBLE", /\bNOT VISIBLE\b/],
  ["FAMILY", /\bFAMILY (?:[\w"]+ )?\(/],
  ["INDEX in CREATE TABLE", [/^CREATE\b/, /\bTABLE\b/, /[(,]\s*(?:UNIQUE )?INDEX\b/], /^(?:\(|INDEX|ASC|DESC)$/],
  ["PARTITION BY with a list of partitions", [/\bPARTITION BY\b/, /\bPARTITION\b/], /^(?:\(|PARTITION)$/],
  ["ON UPDATE", /\bON UPDATE\b/],
  ["", /\bORDER BY (?:PRIMARY KEY|INDEX)\b/],
  ["", /\b(?:GEOMETRY|GEOGRAPHY|BOX2D|VECTOR)\b/],
  ["an index hint", /[\w"]@[\w"{[]/],
  ["a statement in square brackets", /\[\s*(?:SHOW|EXPLAIN|INSERT|UPDATE|DELETE|UPSERT)\b/],
  ["b'…'", /\bB''/],
  ["LIMIT or ORDER BY in an UPDATE or DELETE", [/^(?:UPDATE|DELETE)\b/, /\b(?:LIMIT|ORDER BY)\b/], /^(?:LIMIT|ORDER)$/],
  ["", /^EXPLAIN (?:ANALYZE )?\(\s*(?:DEBUG|DISTSQL|VEC|OPT|PLAN|SHAPE|GIST|REDACT)\b/],
  ["GRANT SYSTEM", /^(?:GRANT|REVOKE) SYSTEM\b/],
  ["GRANT … ON *", [/^(?:GRANT|REVOKE)\b/, / ON (?:TABLE )?\*/], /^\*$/],
  [
    "",
    /\b(?:NO)?(?:CREATELOGIN|CONTROLJOB|CONTROLCHANGEFEED|VIEWACTIVITY\w*|CANCELQUERY|MODIFYCLUSTERSETTING|VIEWCLUSTERSETTING|SQLLOGIN)\b/,
  ],
  ["", /\bCRDB_INTERNAL\.\w+/],
];

/** Features that only PostgreSQL has. The mock rejects them, since CockroachDB would. */
const POSTGRES_FEATURES: readonly (readonly [name: string, pattern: Pattern])[] = [
  [
    "",
    /^(?:LISTEN|UNLISTEN|NOTIFY|LOCK|VACUUM|CLUSTER|REINDEX|MERGE|LOAD|CHECKPOINT|SECURITY LABEL|IMPORT FOREIGN SCHEMA)\b/,
  ],
  [
    "",
    /^(?:CREATE(?: OR REPLACE)?(?: TRUSTED)?|ALTER|DROP|COMMENT ON) (?:ACCESS METHOD|AGGREGATE|CAST|COLLATION|CONVERSION|DOMAIN|EVENT TRIGGER|FOREIGN (?:TABLE|DATA)|LANGUAGE|OPERATOR|PUBLICATION|RULE|SERVER|SUBSCRIPTION|TABLESPACE|TEXT SEARCH|TRANSFORM|USER MAPPING)\b/,
  ],
  ["INHERITS", [/^CREATE\b/, /\bTABLE\b/, /\) INHERITS ?\(/]],
  ["EXCLUDE", [/^(?:CREATE|ALTER)\b/, /\bTABLE\b/, /\bEXCLUDE (?:USING\b|\()/]],
  ["DEFERRABLE", [/^(?:CREATE|ALTER)\b/, /\bTABLE\b/, /\b(?:(?<!\bNOT )DEFERRABLE|INITIALLY DEFERRED)\b/]],
];

/** Names the feature of a statement that CockroachDB lacks; `undefined` if there is none. */
export function findPostgresFeature(tokens: readonly Token[]): string | undefined {
  const text = toPlainText(tokens);
  for (const [name, pattern] of POSTGRES_FEATURES) {
    const matched = match(text, pattern);
    if (matched !== undefined) return name || matched;
  }
  return undefined;
}

/** Returns what a pattern, or the first of several, matches; `undefined` if one of them matches nothing. */
function match(text: string, pattern: Pattern): string | undefined {
  let rest = text;
  const found = [pattern].flat().map((one) => {
    const result = one.exec(rest);
    rest = result ? rest.slice(result.index + result[0].length) : "";
    return result?.[0];
  });
  return found.includes(undefined) ? undefined : found[0];
}

/** The SQLSTATEs that PostgreSQL returns for unknown functions, types and settings. */
const UNKNOWN = /^(?:42883|42704|22023)$/;

/**
 * Patterns for PostgreSQL's messages about a missing function, table or column that only CockroachDB has. Keyed by
 * SQLSTATE.
 */
const MISSING: Readonly<Record<string, RegExp>> = {
  "42883":
    /(?<=^function (?:pg_catalog\.)?)(?:crdb_internal\.\w+|st_\w+|experimental_\w+|fnv(?:32|64)a?|crc32(?:c|ieee)|sha1|(?:to|from)_(?:uuid|ip|english)|uuid_to_ulid|ulid_to_uuid|uuid_generate_\w+|gateway_region|rehome_row|with_m(?:in_timestamp|ax_staleness)|regexp_extract|isnan|nvl|iferror|iserror|sqrdiff|xor_agg|parse_(?:date|interval|time|timestamp|timetz)|unaccent)(?=\()/,
  "42P01":
    /(?<=^relation ")(?:crdb_internal\.\w+|system\.(?:comments|database_role_settings|descriptor|eventlog|external_connections|jobs|lease|locations|namespace|privileges|protected_ts_(?:meta|records)|rangelog|replication_(?:constraint_stats|critical_localities|stats)|reports_meta|role_(?:members|options)|scheduled_jobs|settings|span_configurations|sql_instances|sqlliveness|statement_(?:bundle_chunks|diagnostics|diagnostics_requests|statistics)|table_statistics|tenants|transaction_statistics|ui|users|web_sessions|zones))(?=")/,
  "42703": /(?<=^column "?(?:\w+\.)?)rowid\b/,
};

/** What can come before a nested statement, such as `EXPLAIN` or `PREPARE … AS`. */
const OUTER = /^(?:EXPLAIN (?:ANALYZE )?(?:VERBOSE )?(?:\([^()]*\) ?)?|PREPARE [\w"]+ ?(?:\(.*?\) ?)?AS )/;

/**
 * Names the CockroachDB feature that explains why a statement failed on PostgreSQL; `undefined` if there is none.
 *
 * @param sql the statements that PostgreSQL received
 * @param code the error's SQLSTATE
 * @param position where in `sql` the error is, in characters from 1; `undefined` if PostgreSQL doesn't say
 */
export function findFeature(sql: string, code: string, problem: string, position?: number): string | undefined {
  if (code === "25001") {
    const [statement] = /^(?:CREATE|DROP) DATABASE\b/.exec(problem) ?? [];
    return statement && `${statement} in a transaction or among several statements`;
  }
  const missing = MISSING[code]?.exec(problem)?.[0];
  if (missing || code === "42P01" || code === "42703") return missing;
  const [, named = ""] = /"(.*)"/s.exec(problem) ?? [];
  const [upper, word] = [problem.toUpperCase(), named.toUpperCase()];
  const explains = (matched: string, near: RegExp | undefined, isWhole: boolean): boolean => {
    if (code === "42601") return near ? near.test(word) : isWhole || (word !== "" && matched.includes(word));
    if (code === "22P02") return matched === "B''" && upper.includes("BINARY DIGIT");
    return UNKNOWN.test(code) && !near && (upper.includes(matched) || matched.split(/\W+/).includes(word || " "));
  };
  const texts = findStatements(sql, position).map(toPlainText);
  for (const text of texts.flatMap((one) => [one, one.replace(OUTER, "")])) {
    for (const [name, pattern, near] of FEATURES) {
      const matched = match(text, pattern);
      const isWhole = [pattern].flat()[0]?.source.startsWith("^") ?? false;
      if (matched !== undefined && explains(matched, near, isWhole)) return name || matched;
    }
  }
  return undefined;
}

/** Returns the tokens of the statement at a position, or of all statements. */
function findStatements(sql: string, position: number | undefined): (readonly Token[])[] {
  const statements = splitStatements(sql).map(({ tokens }) => tokens);
  if (position === undefined) return statements;
  let left = position;
  for (const tokens of statements) {
    // The semicolon belongs to the statement before it.
    left -= [...tokens.map(({ text }) => text).join("")].length + 1;
    if (left <= 0) return [tokens];
  }
  return [];
}

/** Returns a statement in uppercase, with empty quotes. */
function toPlainText(tokens: readonly Token[]): string {
  return tokens
    .map(({ kind, text }) => (kind === "space" ? " " : kind === "text" ? "''" : kind === "name" ? '""' : text))
    .join("")
    .replace(/\s+/g, " ")
    .trim()
    .toUpperCase();
}
