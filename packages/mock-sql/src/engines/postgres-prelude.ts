import { ALIAS_DOMAINS } from "./replace-words.ts";

const CRDB = ["CockroachDB CCL ", " (crdb-cloud mock, on PostgreSQL)"] as const;

/** Returns the result of `version()` and `crdb_version`, which drivers and ORMs use to recognize CockroachDB. */
export function describeRelease(release: string): string {
  return CRDB.join(release);
}

/** Whether a `version()` that claims to be CockroachDB's comes from another mock's PostgreSQL. */
export function isMockVersion(version: string): boolean {
  return version.endsWith(CRDB[1]);
}

const ON =
  "autocommit_before_ddl copy_from_atomic_enabled declare_cursor_statement_timeout_enabled enable_implicit_select_for_update enable_implicit_transaction_for_batch_statements enable_insert_fast_path experimental_enable_hash_sharded_indexes index_recommendations_enabled locality_optimized_partitioned_index_scan on_update_rehome_row_enabled optimizer_use_forecasts optimizer_use_histograms optimizer_use_lock_op_for_serializable optimizer_use_multicol_stats stub_catalog_tables use_declarative_schema_changer variable_inequality_lookup_join_enabled vectorize";
const OFF =
  "alter_primary_region_super_region_override cost_scans_with_default_col_size default_transaction_use_follower_reads disable_partially_distributed_plans disallow_full_table_scans enable_auto_rehoming enable_durable_locking_for_serializable enable_experimental_alter_column_type_general enable_implicit_fk_locking_for_serializable enable_shared_locking_for_serializable enable_super_regions enable_zigzag_join enforce_home_region experimental_enable_temp_tables expect_and_ignore_not_visible_columns_in_copy inject_retry_errors_enabled multiple_active_portals_enabled null_ordered_last prefer_lookup_joins_for_fks propagate_input_ordering require_explicit_primary_keys sql_safe_updates tracing troubleshooting_mode";
const OTHERS =
  "copy_transaction_quality_of_service=background default_int_size=8 default_transaction_priority=normal default_transaction_quality_of_service=regular distsql=auto foreign_key_cascades_limit=10000 large_full_scan_rows=0 idle_in_session_timeout=0 node_id=1 reorder_joins_limit=8 results_buffer_size=524288 serial_normalization=rowid";

/** CockroachDB's session settings and their defaults. PostgreSQL stores these settings but ignores them. */
export const CRDB_SETTINGS: Readonly<Record<string, string>> = Object.fromEntries([
  ...ON.split(" ").map((name) => [name, "on"]),
  ...OFF.split(" ").map((name) => [name, "off"]),
  ...OTHERS.split(" ").map((setting) => setting.split("=")),
]);

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
  define(
    "pg_catalog.unordered_unique_rowid()",
    "bigint",
    "('x' || translate(left(md5(unique_rowid()::text), 1), '89abcdef', '01234567') || substr(md5(unique_rowid()::text), 2, 15))::bit(64)::bigint",
    "VOLATILE",
  ),
  define("pg_catalog.uuid_generate_v4()", "uuid", "gen_random_uuid()", "VOLATILE"),
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
  ...["int4", "int8", "numeric", "float8"].flatMap((type) => [
    define(
      `pg_catalog.crdb_div(${type}, ${type})`,
      type,
      `trunc(($1 / $2)::${type === "float8" ? type : "numeric"})::${type}`,
    ),
    `CREATE OPERATOR pg_catalog.// (LEFTARG = ${type}, RIGHTARG = ${type}, FUNCTION = pg_catalog.crdb_div)`,
  ]),
  // CockroachDB has these functions and operator classes without an extension. Not every PostgreSQL has them.
  ...["fuzzystrmatch", "pg_trgm"].map(
    (name) =>
      `DO $$BEGIN IF EXISTS (SELECT FROM pg_available_extensions WHERE name = '${name}') THEN CREATE EXTENSION ${name} SCHEMA pg_catalog; END IF; END$$`,
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
