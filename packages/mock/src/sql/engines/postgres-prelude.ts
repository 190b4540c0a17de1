/**
 * The statements that prepare a PostgreSQL server. They define types and functions of CockroachDB that have an
 * equivalent in PostgreSQL. The definitions are in pg_catalog, so that a list of the user's own types and functions
 * does not contain these definitions. Each statement is on one line, because a line break ends a statement in
 * PostgreSQL's single-user mode.
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
