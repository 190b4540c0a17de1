import type { CatalogueChange } from "./engine.ts";
import { quoteName } from "./quote.ts";

/**
 * Returns the CockroachDB statements that apply a change of a database or a user. The statements set no passwords,
 * because the mock checks passwords itself.
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
