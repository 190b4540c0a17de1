/**
 * The parts of the mock that `@crdb-cloud/mock-sql` uses. Don't import this module: it may change in any release.
 *
 * @module
 */
export type { MockResponse } from "./http/messages.ts";
export type { Call } from "./openapi/read-call.ts";
export type { CertificateAuthority, SavedAuthority } from "./sql/certificate.ts";
export type { Catalogue, ConnectionProblem, ControlPlane, Login, SqlCluster } from "./sql/control-plane.ts";
export type { CopiedDatabases, EngineName, EngineOptions, MockSql, SqlOptions } from "./sql/sql-options.ts";
export type { RunningSql, SqlContext, SqlFaults, StatementFault } from "./sql/sql-package.ts";
