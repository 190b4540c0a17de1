import { CRDB_SETTINGS } from "./settings.ts";
import { pattern } from "./tokens.ts";

/** Where a clause can appear: in one kind of parentheses, outside all of them, at the start, or anywhere. */
export type Scope = "cast" | "columns" | "parameters" | "key" | "other" | "none" | "start" | "any";

/** A part of a statement that CockroachDB and PostgreSQL write differently, or that only one of them supports. */
export interface Clause {
  /** Matches the start of statements that can contain the clause. */
  readonly head: RegExp;
  readonly scope: Scope;
  /**
   * Matches the clause. Groups: `type` is a type name to replace with PostgreSQL's, `left` is the clause's start if a
   * lookbehind matches it, `name` is its name in errors, `path` and `columns` are an `UPSERT`'s table and columns.
   */
  readonly what: RegExp;
  /** The SQL to send to PostgreSQL instead. `$&` stands for the `name` group or, without one, for the whole match. */
  readonly by?: string | undefined;
  readonly lacking?: "CockroachDB" | "PostgreSQL";
  /** The clause's name in error messages. By default, error messages quote the clause. */
  readonly name?: string | undefined;
}

/**
 * Type names that only CockroachDB has. The mock replaces them in statements, because drivers don't recognize arrays of
 * domains. It can't replace them in function bodies, so PostgreSQL also gets domains with these names.
 */
const ALIASES = { string: "text", bytes: "bytea", blob: "bytea", int64: "int8", datetime: "timestamp" } as const;

export const ALIAS_DOMAINS: readonly string[] = Object.entries(ALIASES).map(
  ([name, base]) => `CREATE DOMAIN pg_catalog.${name} AS ${base}`,
);

/** Maps CockroachDB's type names to PostgreSQL's: `INT` to `INT8`, for example, since it has 64 bits in CockroachDB. */
export const TYPES: Readonly<Record<string, string>> = { ...ALIASES, int: "int8", integer: "int8" };
const TYPE = `(?<type>${Object.keys(TYPES).join("|")})\\b(?!\\s*\\.)`;
const SERIAL = "(?:SMALL|BIG)?SERIAL[248]?\\b";
const RANGE = "(?:INT[48]|NUM|TS|TSTZ|DATE)(?:MULTI)?RANGE";
const POSTGRES_TYPE = `(?<name>XML|MONEY|POINT|LINE|LSEG|BOX|PATH|POLYGON|CIRCLE|CIDR|MACADDR8?|${RANGE})\\b(?!\\s*\\.)`;
const COCKROACH_TYPE =
  "(?<name>GEOMETRY|GEOGRAPHY|BOX2D|VECTOR|LTREE|CITEXT|JSONPATH|REFCURSOR)\\b(?!\\s*\\.)(?:\\s*\\([^()]*\\))?";

export const NAME = '(?:"[^"]*"|[a-z_\\u0080-\\uffff][\\w$\\u0080-\\uffff]*)';
const PATH = `${NAME}(?:\\s*\\.\\s*${NAME}){0,2}`;
const NAMES = `\\s*${NAME}(?:\\s*,\\s*${NAME})*\\s*`;
/** Matches FROM or USING and all tables in its list but the last. */
const TABLES =
  "\\b(?:FROM|USING)\\b(?:\\((?:[^()]|\\([^()]*\\))*\\)|(?!\\b(?:SELECT|WHERE|SET|GROUP|HAVING|ORDER|UNION|RETURNING)\\b)[^()]){0,500}";
/** Matches a column name, but not a keyword that can be in the same position, such as `CONSTRAINT`. */
const COLUMN = `(?!(?:CHECK|COLUMN|CONSTRAINT|EXCLUDE|FOREIGN|IF|INDEX|LIKE|PRIMARY|UNIQUE)\\b)${NAME} `;
const PARAMETER = "(?:[(,]|\\b(?:IN|OUT|INOUT|VARIADIC) )\\s*";
/** Matches the start of statements that can declare parameters, such as `CREATE FUNCTION` and `PREPARE`. */
export const ROUTINE = "^(?:(?:CREATE(?: OR REPLACE)?|ALTER|DROP) (?:FUNCTION|PROCEDURE|ROUTINE)|PREPARE)\\b";
export const ALTER_TABLE = "^ALTER TABLE\\b";
const [CREATE, CHANGE, TABLE] = ["^CREATE\\b", "^(?:CREATE|ALTER)\\b", "^(?:CREATE|ALTER)(?: \\w+){0,2} TABLE\\b"];
const INVERTED = "^CREATE INVERTED INDEX\\b";
const [ROLE, GRANT] = ["^(?:CREATE|ALTER) (?:ROLE|USER)\\b", "^(?:GRANT|REVOKE)\\b"];

type Row = readonly [head: string, scope: Scope, what: string, more?: string];

/** Where type names can appear: the statement's start, the scope, and what comes before and after the name. */
const TYPE_PLACES: readonly Row[] = [
  ["", "columns", `(?<=[(,]\\s*${COLUMN})`],
  [ALTER_TABLE, "none", `(?<=\\b(?:ADD|COLUMN|EXISTS) ${COLUMN})`],
  [ALTER_TABLE, "none", "(?<=\\bTYPE )"],
  ["", "any", "(?<=::\\s*)"],
  ["", "cast", "(?<=\\bAS )", "(?=\\s*[)[(])"],
  [ROUTINE, "parameters", `(?<=${PARAMETER}(?:${COLUMN})?)`, "(?=\\s*(?:[),[=]|DEFAULT\\b))"],
  [ROUTINE, "none", "(?<=\\b(?:RETURNS|SETOF) )"],
  ["^CREATE SEQUENCE\\b", "none", "(?<=\\bAS )"],
];
const atPlaces = (type: string): Row[] =>
  TYPE_PLACES.map(([head, scope, before, after = ""]) => [
    head,
    scope,
    `(?=${type.replace(/\?<\w+>/, "?:")})${before}${type}${after}`,
    "",
  ]);

// biome-ignore format: a table
const REWRITTEN: readonly Row[] = [
  ...atPlaces(TYPE),
  ...TYPE_PLACES.slice(0, 2).map(([head, scope, before]): Row => [head, scope, before + SERIAL, "int8 NOT NULL DEFAULT unique_rowid()"]),
  ["", "any", ":::", "::"],
  ["", "any", "RETURNING NOTHING\\b", ""],
  ["", "any", "(?<=\\b(?:INNER|LEFT|RIGHT|FULL|OUTER) )(?:HASH|MERGE|LOOKUP|INVERTED) (?=JOIN\\b)", ""],
  ["^(?:DROP|ALTER|COMMENT ON) INDEX\\b", "none", `(?<=(?<left>${NAME}))@(?=["\\w])`, ""],
  ["", "any", `(?<=(?:\\b(?:FROM|JOIN|TABLE|UPDATE|USING)[\\s(]+|${TABLES},\\s*)${PATH}\\s*)@\\s*(?:${NAME}|\\{[^{}]{0,200}\\}|\\[\\d+\\])`, ""],
  ["^(?:BEGIN|START)\\b", "none", ",?\\s*PRIORITY (?:LOW|NORMAL|HIGH)\\b\\s*,?", " "],
  [CREATE, "any", "(?:STORING|COVERING)\\b(?=\\s*\\()", "INCLUDE"],
  [CREATE, "any", "USING HASH\\b(?!\\s*\\()(?: WITH\\s*\\([^()]*\\))?", ""],
  [INVERTED, "none", "INVERTED (?=INDEX\\b)", ""],
  // PostgreSQL lacks FOR ALL ROLES. This sets `admin`'s defaults; an event trigger grants them on all new objects.
  ["^ALTER DEFAULT PRIVILEGES\\b", "none", "FOR ALL ROLES\\b", "FOR ROLE admin"],
  [INVERTED, "none", `ON ${PATH}(?=\\s*\\()`, "$& USING gin"],
  [CREATE, "columns", `,\\s*FAMILY(?: ${NAME})?\\s*\\([^()]*\\)`, ""],
  [ROUTINE, "none", "LEAKPROOF\\b", ""],
  ["^CREATE EXTENSION\\b", "none", "EXTENSION (?!IF\\b)", "$&IF NOT EXISTS "],
  ["^(?:SET|RESET|ALTER)\\b", "none", `(?:RESET|SET)(?: SESSION| LOCAL)? (?=(?:${Object.keys(CRDB_SETTINGS).join("|")})\\b)`, "$&crdb."],
  [TABLE, "any", `CREATE (?:IF NOT EXISTS )?FAMILY ${NAME}`, ""],
  ["", "any", "(?<name>(?:CURRENT|SESSION|LOCAL)_?(?:DATE|TIME|TIMESTAMP|USER))\\s*\\(\\s*\\)", "$&"],
  [CREATE, "columns", "(?<!ALWAYS )AS(?=\\s*\\()", "GENERATED ALWAYS AS"],
  [ALTER_TABLE, "none", "(?<!ALWAYS )AS(?=\\s*\\()", "GENERATED ALWAYS AS"],
  [TABLE, "columns", "(?<=\\)\\s*)VIRTUAL\\b", "STORED"],
  [ALTER_TABLE, "none", "(?<=\\)\\s*)VIRTUAL\\b", "STORED"],
  ["", "key", "(?:ASC|DESC)\\b", ""],
  // UPSERT becomes INSERT … ON CONFLICT ON CONSTRAINT <table>_pkey, the primary key's default name in both databases.
  ["", "none", `UPSERT(?= INTO (?<path>${PATH})(?: AS ${NAME})?\\s*\\((?<columns>${NAMES})\\))`, "INSERT"],
];

/** Clauses that only PostgreSQL has, and their names in error messages. */
// biome-ignore format: a table
const POSTGRES_ONLY: readonly Row[] = [
  ...atPlaces(POSTGRES_TYPE),
  ["", "any", `(?:PG_NOTIFY|LO_(?:CREAT|CREATE|FROM_BYTEA|GET|OPEN|PUT)|TXID_\\w+|XML\\w*|JSONB?_TO_TSVECTOR|${RANGE})(?=\\s*\\()`],
  ["", "start", "(?:LISTEN|UNLISTEN|NOTIFY|LOCK|VACUUM|CLUSTER|REINDEX|MERGE|LOAD|CHECKPOINT|SECURITY LABEL|IMPORT FOREIGN SCHEMA|SET CONSTRAINTS|SET SESSION AUTHORIZATION(?! DEFAULT))\\b"],
  ["", "start", "CREATE(?: OR REPLACE)? (?:RECURSIVE VIEW|CONSTRAINT TRIGGER)\\b"],
  ["", "start", "(?:CREATE(?: OR REPLACE)?(?: TRUSTED)?|ALTER|DROP|COMMENT ON) (?:ACCESS METHOD|AGGREGATE|CAST|COLLATION|CONVERSION|DOMAIN|EVENT TRIGGER|FOREIGN (?:TABLE|DATA)|GROUP|LANGUAGE|OPERATOR|PUBLICATION|RULE|SERVER|SUBSCRIPTION|TABLESPACE|TEXT SEARCH|TRANSFORM|USER MAPPING)\\b"],
  ["^SELECT\\b", "none", `INTO (?:(?:TEMP|TEMPORARY|UNLOGGED|TABLE) )*${NAME}`, "SELECT INTO"],
  ["", "any", "TABLESAMPLE\\b"],
  ["", "any", "(?<=\\w)\\[\\s*\\]\\s*\\[\\s*\\]", "arrays of arrays"],
  ["^(?:BEGIN|START|SET)\\b", "none", "(?<!NOT )DEFERRABLE\\b"],
  ["^DECLARE\\b", "none", "(?<!NO )SCROLL\\b"],
  ["^EXPLAIN\\b", "other", "(?<=[(,]\\s*)(?:BUFFERS|COSTS|FORMAT|SETTINGS|SUMMARY|TIMING|WAL)\\b"],
  [TABLE, "columns", "COMPRESSION\\b"],
  [TABLE, "any", "EXCLUDE(?=\\s*\\(| USING\\b)"],
  [TABLE, "any", "(?<!NOT )DEFERRABLE\\b|INITIALLY DEFERRED\\b", "DEFERRABLE"],
  [TABLE, "none", "(?:INHERITS?|PARTITION OF|ON COMMIT (?:DROP|DELETE)|(?<=TABLE \\S+ )OF)\\b"],
  [TABLE, "none", "PARTITION BY \\w+\\s*\\([^()]*\\)(?!\\s*\\()", "PARTITION BY without partitions"],
  ["^CREATE(?: \\w+){0,2} TABLE\\b", "none", "(?<=\\) )USING \\w+"],
  [ALTER_TABLE, "none", "(?:NO INHERIT|REPLICA IDENTITY|ATTACH PARTITION|DETACH PARTITION|CLUSTER ON|(?:ENABLE|DISABLE) (?:TRIGGER|RULE)|SET (?:STATISTICS|STORAGE|COMPRESSION|WITHOUT))\\b"],
  [CHANGE, "none", "(?:TABLESPACE|NULLS NOT DISTINCT|WITH (?:LOCAL |CASCADED )?CHECK OPTION|FOR EACH STATEMENT)\\b"],
  ["^CREATE(?: UNIQUE)? INDEX\\b", "none", "USING (?:BRIN|HASH|SPGIST)\\b(?=\\s*\\()"],
  ["", "start", `CREATE STATISTICS(?: ${NAME})?\\s*\\(`, "CREATE STATISTICS with kinds"],
  ["^CREATE(?: OR REPLACE)? VIEW\\b", "none", "WITH(?=\\s*\\()", "view options"],
  ["^CREATE TYPE\\b", "none", "AS RANGE\\b"],
  [ROUTINE, "none", "(?:PARALLEL \\w+|BEGIN ATOMIC|COST \\d+|ROWS \\d+|SET \\w+(?= TO| FROM|\\s*=)|LANGUAGE (?:C|INTERNAL))\\b"],
  [ROLE, "none", "(?:CONNECTION LIMIT|IN ROLE|IN GROUP)\\b"],
  [GRANT, "none", "(?:SELECT|INSERT|UPDATE|REFERENCES)(?=\\s*\\()", "privileges on columns"],
];

/** Clauses that only CockroachDB has, and their names in error messages. */
// biome-ignore format: a table
const COCKROACH_ONLY: readonly Row[] = [
  ...atPlaces(COCKROACH_TYPE),
  ["", "start", "(?<name>BACKUP|RESTORE|IMPORT|EXPORT|REFRESH STATISTICS|CREATE STATISTICS|CREATE VIRTUAL CLUSTER|CREATE LOGICALLY REPLICATED|CHECK EXTERNAL CONNECTION|EXPERIMENTAL CHANGEFEED|ALTER (?:RANGE|TENANT|VIRTUAL CLUSTER)|(?:GRANT|REVOKE) SYSTEM|(?:PAUSE|RESUME|CANCEL) (?:JOBS?|SCHEDULES?|QUER(?:Y|IES)|SESSIONS?|ALL)|(?:CREATE|ALTER|DROP) (?:CHANGEFEED|SCHEDULES?|EXTERNAL CONNECTION)|(?:SET|RESET|SHOW) CLUSTER SETTINGS?)\\b[^]*"],
  ["", "start", "(?<name>SHOW (?:CREATE|INDEX(?:ES)?|KEYS|CONSTRAINTS?|(?:CHANGEFEED )?JOBS?|(?:SYSTEM )?GRANTS|RANGES?|QUERIES|(?:CLUSTER |LOCAL )?(?:SESSIONS|STATEMENTS|TRANSACTIONS)|STATISTICS|ZONE CONFIGURATIONS?|SCHEDULES?|BACKUPS?|REGIONS|LOCALITY|SEQUENCES|ENUMS|TYPES|FUNCTIONS|PROCEDURES|PARTITIONS|SAVEPOINT STATUS|SYNTAX|(?:KV )?TRACE|TRANSACTION STATUS|TRANSACTION PRIORITY|DEFAULT PRIVILEGES|FULL TABLE SCANS|SURVIVAL GOAL|SUPER REGIONS|EXTERNAL CONNECTIONS?|TRIGGERS|POLICIES|SESSION_ID))\\b[^]*"],
  ["", "start", "(?<name>SHOW)\\b[^]*", "this SHOW statement"],
  ["", "any", "(?:UPSERT|AS OF SYSTEM TIME|UNIQUE WITHOUT INDEX|IS (?:NOT )?(?:NAN|OF)|WITH ORDINALITY|PRIORITY (?:LOW|NORMAL|HIGH)|ISOLATION LEVEL SNAPSHOT)\\b"],
  ["", "any", "(?<name>ORDER BY (?:PRIMARY KEY|INDEX))\\b[^,)]{0,100}"],
  ["", "any", "(?<name>TRY_CAST)\\([^()]* AS\\b"],
  ["", "any", `COLLATE ${NAME}`],
  ["", "any", '(?<=["\\w])@["\\w{[]', "an index hint"],
  ["", "any", "\\[\\s*(?:SHOW|EXPLAIN|INSERT|UPDATE|DELETE|UPSERT)\\b", "a statement in square brackets"],
  ["", "any", "B'[^']*'", "b'…'"],
  ["", "any", `(?<=(?<left>${NAME}\\.)?)(?:ROWID|CRDB_INTERNAL_(?:MVCC|ORIGIN)_TIMESTAMP)\\b`],
  ["", "any", "CRDB_INTERNAL\\.\\w+"],
  ["", "any", "SYSTEM\\.(?:COMMENTS|DATABASE_ROLE_SETTINGS|DESCRIPTOR|EVENTLOG|EXTERNAL_CONNECTIONS|JOBS|LEASE|LOCATIONS|NAMESPACE|PRIVILEGES|PROTECTED_TS_(?:META|RECORDS)|RANGELOG|REPLICATION_(?:CONSTRAINT_STATS|CRITICAL_LOCALITIES|STATS)|REPORTS_META|ROLE_(?:MEMBERS|OPTIONS)|SCHEDULED_JOBS|SETTINGS|SPAN_CONFIGURATIONS|SQL_INSTANCES|SQLLIVENESS|STATEMENT_(?:BUNDLE_CHUNKS|DIAGNOSTICS|DIAGNOSTICS_REQUESTS|STATISTICS)|TABLE_STATISTICS|TENANTS|TRANSACTION_STATISTICS|UI|USERS|WEB_SESSIONS|ZONES)\\b"],
  ["", "any", "(?:ST_\\w+|EXPERIMENTAL_\\w+|FNV(?:32|64)A?|CRC32(?:C|IEEE)|SHA(?:1|224|256|384|512)|(?:TO|FROM)_(?:UUID|IP|ENGLISH)|UUID_TO_ULID|ULID_TO_UUID|UUID_GENERATE_\\w+|GATEWAY_REGION|REHOME_ROW|DEFAULT_TO_DATABASE_PRIMARY_REGION|WITH_M(?:IN_TIMESTAMP|AX_STALENESS)|REGEXP_EXTRACT|SUBSTRING_INDEX|ISNAN|NVL|IFERROR|ISERROR|SQRDIFF|XOR_AGG|ARRAY_CAT_AGG|JSONB?_ARRAY_TO_STRING_ARRAY|FINAL_\\w+|PARSE_(?:DATE|INTERVAL|TIME|TIMESTAMP|TIMETZ)|UNACCENT)(?=\\s*\\()"],
  ["", "any", "(?<name>EXTRACT_DURATION|ANNOTATE_TYPE)\\([^()]*\\)?"],
  ["^EXPLAIN\\b", "other", "(?<name>DEBUG|DISTSQL|VEC|OPT|PLAN|SHAPE|GIST|REDACT)\\b[^]{0,100}"],
  ["^(?:UPDATE|DELETE)\\b", "none", "(?:LIMIT|ORDER BY)\\b", "LIMIT or ORDER BY in an UPDATE or DELETE"],
  [GRANT, "none", "ON (?:TABLE )?\\*", "GRANT … ON *"],
  [GRANT, "none", "(?:DROP|ZONECONFIG|BACKUP|RESTORE|CHANGEFEED)\\b"],
  [ROLE, "none", "(?:NO)?(?:CREATELOGIN|CONTROLJOB|CONTROLCHANGEFEED|VIEWACTIVITY\\w*|CANCELQUERY|MODIFYCLUSTERSETTING|VIEWCLUSTERSETTING|SQLLOGIN)\\b"],
  ["", "start", "(?:CREATE|ALTER) DATABASE\\b[^]*\\b(?:REGIONS?|SURVIVE|PLACEMENT)\\b[^]*", "database regions"],
  ["^CREATE SEQUENCE\\b", "none", "VIRTUAL\\b", "a virtual sequence"],
  ["^CREATE(?: UNIQUE)? VECTOR\\b", "none", "VECTOR INDEX\\b"],
  ["^ALTER TYPE\\b", "none", "DROP VALUE\\b"],
  [CHANGE, "any", "(?:PER NODE CACHE|CONFIGURE ZONE(?: USING)?|(?:SET )?LOCALITY (?:GLOBAL|REGIONAL BY (?:ROW|TABLE))|UNSPLIT|SPLIT AT|SCATTER|RELOCATE|EXPERIMENTAL_\\w+|ALTER PRIMARY KEY|INJECT STATISTICS|PARTITION BY NOTHING|USING HASH|INVERTED INDEX|FAMILY|ON UPDATE)\\b"],
  [CHANGE, "any", "(?:NOT |SET )?VISIBLE\\b"],
  [CHANGE, "any", "TTL(?:_\\w+)?(?=\\s*[=)])", "row TTL"],
  [CHANGE, "any", "(?:EXCLUDE_DATA_FROM_BACKUP|SQL_STATS_\\w+|SCHEMA_LOCKED)\\b", "a CockroachDB storage parameter"],
  [TABLE, "columns", `(?<=[(,]\\s*)(?:UNIQUE |INVERTED |VECTOR )?INDEX\\b(?: ${NAME})?\\s*\\([^()]*\\)?`, "INDEX in CREATE TABLE"],
  [CREATE, "none", "PARTITION BY \\w+\\s*\\([^()]*\\)\\s*\\(", "PARTITION BY with a list of partitions"],
];

const toClauses = (rows: readonly Row[], lacking?: Clause["lacking"]): Clause[] =>
  rows.map(([head, scope, what, more]) => ({
    ...{ head: pattern(head), scope, what: pattern(what, "dy") },
    ...(lacking === undefined ? { by: more } : { lacking, name: more }),
  }));

export const CLAUSES: readonly Clause[] = [
  ...toClauses(POSTGRES_ONLY, "CockroachDB"),
  ...toClauses(REWRITTEN),
  ...toClauses(COCKROACH_ONLY, "PostgreSQL"),
];
