import type { CatalogueChange } from "./engine.ts";
import { quoteName, quoteText } from "./quote.ts";

/** Returns the PostgreSQL statements that apply a change of a database or a user. */
export function postgresStatements(change: CatalogueChange): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`];
    case "rename database":
      // Unlike CockroachDB, PostgreSQL can't rename a database that has sessions. The mock ends the sessions first.
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
