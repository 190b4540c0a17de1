/**
 * Runs the SQL of a mock's clusters. `startMockCloud({ sql: true })` of `@crdb-cloud/mock` loads this package; you only
 * need to install it.
 *
 * @module
 */
export { startSql } from "./start-sql.ts";
