/**
 * The statements that define what PostgreSQL lacks of CockroachDB and can express exactly. The definitions are in
 * pg_catalog, so that a list of the user's own types and functions does not contain them.
 */
export const PRELUDE: readonly string[] = [
  "CREATE DOMAIN pg_catalog.string AS text",
  "CREATE DOMAIN pg_catalog.bytes AS bytea",
  "CREATE SEQUENCE pg_catalog.unique_rowid_sequence",
  "GRANT USAGE ON SEQUENCE pg_catalog.unique_rowid_sequence TO PUBLIC",
  `CREATE FUNCTION pg_catalog.unique_rowid() RETURNS bigint LANGUAGE sql VOLATILE AS
'SELECT (extract(epoch FROM clock_timestamp()) * 100000)::bigint << 15 | (nextval(''pg_catalog.unique_rowid_sequence'') % 32768)'`,
];
