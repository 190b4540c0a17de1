import type { DatabaseChange } from "./engine.ts";
import { quoteName, quoteText } from "./quote.ts";

export function createDatabase(name: string, owner?: string): string {
  return `CREATE DATABASE ${quoteName(name)}${owner === undefined ? "" : ` OWNER ${owner}`}`;
}

export function dropDatabase(name: string): string {
  return `DROP DATABASE IF EXISTS ${quoteName(name)} WITH (FORCE)`;
}

export function endSessions(database: string): string {
  return `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${quoteText(database)}`;
}

/** Returns the statements that create, rename or drop a database in PostgreSQL. A new database belongs to `owner`. */
export function postgresStatements(change: DatabaseChange, owner?: string): string[] {
  switch (change.kind) {
    case "create database":
      return [createDatabase(change.name, owner)];
    case "drop database":
      return [dropDatabase(change.name)];
    case "rename database":
      // Ends the database's sessions first: unlike CockroachDB, PostgreSQL can't rename a database that is in use.
      return [endSessions(change.name), `ALTER DATABASE ${quoteName(change.name)} RENAME TO ${quoteName(change.to)}`];
  }
}

/** A statement that fails with SQLSTATE 40001 on CockroachDB. */
export const COCKROACH_RETRY = "SELECT crdb_internal.force_error('40001', 'restart transaction: injected fault')";

/** Returns the statements that create, rename or drop a database in CockroachDB. */
export function cockroachStatements(change: DatabaseChange): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} CASCADE`];
    case "rename database":
      return [`ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`];
  }
}
