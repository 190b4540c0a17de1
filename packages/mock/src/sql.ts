export type { EngineName } from "./sql/engines/find-engine.ts";
export type { MockSql, SqlOptions } from "./sql/sql-options.ts";
