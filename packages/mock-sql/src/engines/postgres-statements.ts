import type { DatabaseChange } from "./engine.ts";
import { quoteName, quoteText } from "./quote.ts";

/** Returns the PostgreSQL statements that replace a database with a copy of another. */
export function copyStatements(from: string, to: string, owner?: string): string[] {
  const [create = ""] = postgresStatements({ kind: "create database", name: to }, owner);
  return [
    ...postgresStatements({ kind: "drop database", name: to }),
    endSessions(from),
    `${create} TEMPLATE ${quoteName(from)} STRATEGY FILE_COPY`,
  ];
}

function endSessions(database: string): string {
  return `SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname = ${quoteText(database)}`;
}

/** Returns the statements that create, rename or drop a database in PostgreSQL. A new database belongs to `owner`. */
export function postgresStatements(change: DatabaseChange, owner?: string): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}${owner === undefined ? "" : ` OWNER ${owner}`}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`];
    case "rename database":
      // Ends the database's sessions first: unlike CockroachDB, PostgreSQL can't rename a database that is in use.
      return [endSessions(change.name), `ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`];
  }
}
