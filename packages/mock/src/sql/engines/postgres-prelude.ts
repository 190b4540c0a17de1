/**
 * What every database of the PostgreSQL engine has in addition: names of types and functions that CockroachDB's own
 * migrations use, and that mean the same in both. They lie in pg_catalog, so that a listing of tables and types of a test's
 * own doesn't show them. In single-user mode a statement is a line.
 */
export const PRELUDE: string = `${[
  "SET allow_system_table_mods = on",
  "CREATE DOMAIN pg_catalog.string AS text",
  "CREATE DOMAIN pg_catalog.bytes AS bytea",
  "CREATE SEQUENCE pg_catalog.unique_rowid_sequence",
  "CREATE FUNCTION pg_catalog.unique_rowid() RETURNS bigint LANGUAGE sql VOLATILE AS 'SELECT (extract(epoch FROM clock_timestamp()) * 100000)::bigint << 15 | (nextval(''pg_catalog.unique_rowid_sequence'') % 32768)'",
  "CREATE ROLE admin SUPERUSER NOLOGIN",
  "CREATE DATABASE defaultdb",
].join(";\n")};\n`;
