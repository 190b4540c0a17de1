import type { DatabaseChange } from "./engine.ts";
import { quoteName, quoteText } from "./quote.ts";

/** Returns the PostgreSQL statements that replace a database by a copy of another one. */
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

/** Returns the PostgreSQL statements that apply a change of a database. `owner` owns a new database. */
export function postgresStatements(change: DatabaseChange, owner?: string): string[] {
  const name = quoteName(change.name);
  switch (change.kind) {
    case "create database":
      return [`CREATE DATABASE ${name}${owner === undefined ? "" : ` OWNER ${owner}`}`];
    case "drop database":
      return [`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`];
    case "rename database":
      // Unlike CockroachDB, PostgreSQL can't rename a database that has sessions. The mock ends the sessions first.
      return [endSessions(change.name), `ALTER DATABASE ${name} RENAME TO ${quoteName(change.to)}`];
  }
}
