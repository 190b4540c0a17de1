export type { EngineName } from "./sql/engines/find-engine.ts";
export type { CopiedDatabases, MockSql, SqlOptions } from "./sql/sql-options.ts";
