import type { CatalogueChange } from "./engine.ts";

/**
 * Returns the CockroachDB statements for a change that was made through the API. The passwords of the mock are not
 * stored in CockroachDB.
 */
export function cockroachStatements(change: CatalogueChange): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} CASCADE`];
    case "rename database":
      return [`ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`];
    case "create user":
      return [`CREATE USER ${name}`, `GRANT admin TO ${name}`];
    case "change password":
      return [];
    case "drop user":
      return [`DROP USER IF EXISTS ${name}`];
  }
}

/** Returns the PostgreSQL statements for a change that was made through the API. */
export function postgresStatements(change: CatalogueChange): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`];
    case "rename database":
      // PostgreSQL can't rename a database that has sessions; CockroachDB can rename any database.
      return [
        `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${quoteText(change.name)}`,
        `ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`,
      ];
    case "create user":
      // A SQL user that the API creates is an administrator.
      return [`CREATE ROLE ${name} LOGIN SUPERUSER PASSWORD ${toPassword(change.verifier)}`];
    case "change password":
      return [`ALTER ROLE ${name} PASSWORD ${toPassword(change.verifier)}`];
    case "drop user":
      return [
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = ${quoteText(change.name)}`,
        // A role that owns tables can't be dropped. Instead, the role is renamed and loses its right to log in.
        `DO $$BEGIN DROP ROLE IF EXISTS ${name}; EXCEPTION WHEN dependent_objects_still_exist THEN ALTER ROLE ${name} NOLOGIN; ALTER ROLE ${name} RENAME TO "dropped ${crypto.randomUUID()}"; END$$`,
      ];
  }
}

function toPassword(verifier: string): string {
  return verifier === "" ? "NULL" : quoteText(verifier);
}

/** Quotes a SQL identifier: `a"b` becomes `"a""b"`. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** Quotes a SQL string: `a'b` becomes `'a''b'`. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/**
 * The statements that prepare the PostgreSQL engine. They define types and functions of CockroachDB that have an
 * equivalent in PostgreSQL. The definitions are in pg_catalog, so that lists of a user's own types and functions do not
 * contain these types and functions. In single-user mode, each line is a statement.
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
