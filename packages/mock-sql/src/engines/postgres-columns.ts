/** Maps PostgreSQL's type names to CockroachDB's. Other types have the same name in both. */
const TYPES: Readonly<Record<string, string>> = {
  bigint: "INT8",
  integer: "INT4",
  smallint: "INT2",
  text: "STRING",
  "character varying": "VARCHAR",
  character: "CHAR",
  bytea: "BYTES",
  boolean: "BOOL",
  "double precision": "FLOAT8",
  real: "FLOAT4",
  numeric: "DECIMAL",
  "timestamp without time zone": "TIMESTAMP",
  "timestamp with time zone": "TIMESTAMPTZ",
  "time without time zone": "TIME",
  "time with time zone": "TIMETZ",
};

const NAMES = Object.entries(TYPES).flatMap(([postgres, cockroach]) => [`'${postgres}'`, `'${cockroach}'`]);

/**
 * Adds two columns to `information_schema.columns` that CockroachDB has and ORMs such as TypeORM query: the type's name
 * and whether the column is hidden.
 */
export const INFORMATION_SCHEMA: readonly string[] = [
  `CREATE FUNCTION pg_catalog.crdb_type_name(type text) RETURNS text LANGUAGE sql IMMUTABLE RETURN (
    SELECT concat(coalesce(jsonb_build_object(${NAMES.join(", ")})->>concat(parts[1], parts[3]), upper(parts[1])), parts[2], parts[4])
    FROM regexp_match(type, '^([^([]+)(\\([^)]*\\))?([^[]*)((?:\\[\\])*)$') AS parts)`,
  `DO $$BEGIN EXECUTE 'CREATE OR REPLACE VIEW information_schema.columns AS SELECT c.*,
    ''NO''::information_schema.yes_or_no AS is_hidden,
    crdb_type_name((SELECT format_type(atttypid, atttypmod) FROM pg_attribute AS a JOIN pg_class AS r ON r.oid = attrelid
      JOIN pg_namespace AS n ON n.oid = relnamespace
      WHERE nspname = table_schema AND relname = table_name AND attnum = ordinal_position)) AS crdb_sql_type
  FROM (' || rtrim(pg_get_viewdef('information_schema.columns'::regclass), ';') || ') AS c'; END$$`,
];
