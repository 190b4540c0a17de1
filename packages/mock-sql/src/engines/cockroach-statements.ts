import type { DatabaseChange } from "./engine.ts";
import { quoteName } from "./quote.ts";

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
