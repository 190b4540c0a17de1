import type { CatalogueChange } from "./engine.ts";
import { quoteName, quoteText } from "./quote.ts";

/** Returns the statements of PostgreSQL that execute a change of the API. */
export function postgresStatements(change: CatalogueChange): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`];
    case "rename database":
      // PostgreSQL renames only a database that nobody uses; CockroachDB renames any.
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
        // A role that owns tables can't be dropped. It gives up its name and its login instead.
        `DO $$BEGIN DROP ROLE IF EXISTS ${name}; EXCEPTION WHEN dependent_objects_still_exist THEN ALTER ROLE ${name} NOLOGIN; ALTER ROLE ${name} RENAME TO "dropped ${crypto.randomUUID()}"; END$$`,
      ];
  }
}

function toPassword(verifier: string): string {
  return verifier === "" ? "NULL" : quoteText(verifier);
}
