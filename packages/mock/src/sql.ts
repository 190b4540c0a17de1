export type { CopiedDatabases, EngineName, MockSql, SqlOptions } from "./sql/sql-options.ts";
