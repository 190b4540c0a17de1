import { ALIAS_DOMAINS, STORED_TYPES } from "./type-aliases.ts";

const CRDB = ["CockroachDB CCL ", " (crdb-cloud mock, on PostgreSQL)"] as const;

/** Returns the result of `version()` and `crdb_version`, which drivers and ORMs use to recognize CockroachDB. */
export function describeRelease(release: string): string {
  return CRDB.join(release);
}

/** Whether a `version()` that claims to be CockroachDB's comes from another mock's PostgreSQL. */
export function isMockVersion(version: string): boolean {
  return version.endsWith(CRDB[1]);
}

/** CockroachDB's session settings and their defaults. PostgreSQL stores these settings but ignores them. */
export const CRDB_SETTINGS: Readonly<Record<string, string>> = {
  autocommit_before_ddl: "on",
  default_int_size: "8",
  distsql: "auto",
  enable_experimental_alter_column_type_general: "off",
  enable_implicit_transaction_for_batch_statements: "on",
  enable_zigzag_join: "off",
  experimental_enable_hash_sharded_indexes: "on",
  experimental_enable_temp_tables: "off",
  optimizer_use_histograms: "on",
  optimizer_use_multicol_stats: "on",
  reorder_joins_limit: "8",
  serial_normalization: "rowid",
  use_declarative_schema_changer: "on",
  vectorize: "on",
};

/** Returns the statement that defines a function as a single SQL expression. */
function define(signature: string, returns: string, body: string, volatility = "IMMUTABLE"): string {
  return `CREATE OR REPLACE FUNCTION ${signature} RETURNS ${returns} LANGUAGE sql ${volatility} AS $$SELECT ${body}$$`;
}

/** Returns the statement that defines a function in PL/pgSQL. */
function program(signature: string, returns: string, body: string): string {
  return `CREATE FUNCTION ${signature} RETURNS ${returns} LANGUAGE plpgsql VOLATILE AS $$BEGIN ${body} END$$`;
}

/**
 * Defines CockroachDB features that PostgreSQL lacks but can express exactly. They are in pg_catalog, so they resolve
 * under any search path, and aren't listed among the user's own types and functions. Also creates the `crdb_internal`
 * schema, which CockroachDB has.
 */
export const PRELUDE: readonly string[] = [
  ...ALIAS_DOMAINS,
  ...STORED_TYPES,
  define("pg_catalog.version()", "text", `'${CRDB.join("' || current_setting('crdb.release') || '")}'`, "STABLE"),

  // A row id: the time in units of 10 µs in the upper 48 bits, and a counter in the lower 15.
  "CREATE SEQUENCE pg_catalog.unique_rowid_sequence MAXVALUE 32767 CYCLE",
  "GRANT USAGE ON SEQUENCE pg_catalog.unique_rowid_sequence TO PUBLIC",
  define(
    "pg_catalog.unique_rowid()",
    "bigint",
    "(extract(epoch FROM clock_timestamp()) * 100000)::bigint << 15 | nextval('pg_catalog.unique_rowid_sequence')",
    "VOLATILE",
  ),
  define("pg_catalog.uuid_v4()", "bytea", "uuid_send(gen_random_uuid())", "VOLATILE"),
  define(
    "pg_catalog.gen_random_ulid()",
    "uuid",
    "(lpad(to_hex((extract(epoch FROM clock_timestamp()) * 1000)::bigint), 12, '0') || right(replace(gen_random_uuid()::text, '-', ''), 20))::uuid",
    "VOLATILE",
  ),
  define(
    "pg_catalog.cluster_logical_timestamp()",
    "numeric",
    "(extract(epoch FROM transaction_timestamp()) * 1000000000)::numeric(30, 10)",
    "STABLE",
  ),
  define("pg_catalog.follower_read_timestamp()", "timestamptz", "statement_timestamp() - interval '4.8s'", "STABLE"),
  define("pg_catalog.ifnull(anycompatible, anycompatible)", "anycompatible", "coalesce($1, $2)"),
  define('pg_catalog."if"(boolean, anycompatible, anycompatible)', "anycompatible", "CASE WHEN $1 THEN $2 ELSE $3 END"),
  ...["sha224", "sha256", "sha384", "sha512"].map((name) =>
    define(`pg_catalog.${name}(text)`, "text", `encode(pg_catalog.${name}(convert_to($1, 'UTF8')), 'hex')`),
  ),
  "CREATE AGGREGATE pg_catalog.concat_agg(text) (SFUNC = textcat, STYPE = text)",

  "CREATE SCHEMA crdb_internal",
  "GRANT USAGE ON SCHEMA crdb_internal TO PUBLIC",
  // Keeps users from dropping these roles: PostgreSQL can't drop a role that has a privilege.
  "GRANT USAGE ON SCHEMA crdb_internal TO admin, pg_crdb_admins",
  define("crdb_internal.node_id()", "bigint", "1::bigint", "STABLE"),
  define("crdb_internal.cluster_id()", "uuid", "current_setting('crdb.cluster_id')::uuid", "STABLE"),
  define(
    "crdb_internal.node_executable_version()",
    "text",
    String.raw`substring(current_setting('crdb.release') FROM '\d+\.\d+')`,
    "STABLE",
  ),
  define("crdb_internal.is_admin()", "boolean", "pg_has_role(current_user, 'admin', 'MEMBER')", "STABLE"),
  `CREATE FUNCTION crdb_internal.find_schemas(source text, nested text) RETURNS SETOF oid LANGUAGE plpgsql STABLE AS $$BEGIN
    IF nested IS NULL AND source <> current_database() AND EXISTS (SELECT FROM pg_namespace WHERE nspname = source) THEN
      RETURN QUERY SELECT oid FROM pg_namespace WHERE nspname = source;
    ELSIF source = current_database() THEN
      RETURN QUERY SELECT oid FROM pg_namespace
        WHERE coalesce(nspname = nested, nspname !~ '^(pg_|information_schema|crdb_internal)');
    ELSIF EXISTS (SELECT FROM pg_database WHERE datname = source AND datallowconn) THEN
      RAISE EXCEPTION USING ERRCODE = '0A000',
        MESSAGE = 'PostgreSQL can''t list the tables of another database: connect to ' || source;
    ELSE RAISE EXCEPTION USING ERRCODE = '3D000', MESSAGE = format('there is no database or schema %s', source);
    END IF;
  END$$`,
  // Libraries such as sequelize-cockroachdb call this function to report which features a program uses.
  define("crdb_internal.increment_feature_counter(text)", "boolean", "true", "VOLATILE"),
  program(
    "crdb_internal.force_error(code text, message text)",
    "bigint",
    "RAISE EXCEPTION USING ERRCODE = code, MESSAGE = message;",
  ),
  program(
    "crdb_internal.force_retry(age interval)",
    "bigint",
    "IF clock_timestamp() - transaction_timestamp() < age THEN " +
      "RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'restart transaction: forced by crdb_internal.force_retry()'; " +
      "END IF; RETURN 0;",
  ),
];
