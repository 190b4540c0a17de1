import type { Duplex } from "node:stream";
import type { Catalogue } from "@crdb-cloud/mock/internal";
import type { StartupParameters } from "../wire/messages.ts";
import type { RewrittenStatement } from "./rewrite-statements.ts";
import type { StatementError } from "./run-query.ts";
import type { DatabaseChange } from "./statements.ts";

/** A database that runs the SQL of a mock's clusters: PostgreSQL, or the server at `sql.url`. */
export interface SqlEngine {
  /** The engine's name and version, such as `PostgreSQL 18.4`. */
  readonly name: string;
  /** The hint for errors in statements that only CockroachDB supports; `undefined` if the engine is CockroachDB. */
  readonly hint: string | undefined;
  /**
   * Returns why this engine doesn't allow a database or user with this name; `undefined` if it does. Works without a
   * running server, so the API can reject the name immediately.
   */
  findProblem(kind: "database" | "user", name: string): string | undefined;
  /** Returns the statements to execute instead of the client's. Undefined for CockroachDB, which needs no rewriting. */
  rewrite?(sql: string): RewrittenStatement;
  start(cluster: EngineCluster): Promise<SqlServer>;
  /** Closes the engine. All its servers must have stopped. */
  close(): Promise<void>;
}

export interface EngineCluster {
  readonly id: string;
  readonly routingId: string;
  /** Returns the CockroachDB release that the cluster runs, such as `v26.2.1`. */
  readonly release: () => string;
  /** The databases and users that the API lists. */
  readonly catalogue: () => Catalogue;
}

export interface SqlServer {
  /** Opens a session for a user. The mock has already checked the user's password. */
  connect(session: SessionRequest): Promise<EngineSession>;
  readCatalogue(): Promise<Catalogue>;
  /**
   * Creates, renames or deletes a database or SQL user on the server, to match a change made through the API.
   *
   * @throws {StatementError} if the server rejects the change, which then has no effect
   */
  change(change: CatalogueChange): Promise<void>;
  /**
   * Replaces the `to` database with a copy of `from` and ends all sessions on both.
   *
   * @throws {StatementError} if `from` doesn't exist
   */
  copy(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

export interface SessionRequest {
  readonly user: string;
  readonly database: string;
  readonly parameters: StartupParameters;
}

export interface EngineSession {
  readonly stream: Duplex;
  /** The engine's messages after AuthenticationOk, up to the first ReadyForQuery or the error that ends the session. */
  readonly greeting: Buffer;
  /** The key that a client sends to cancel the running statement. */
  readonly key: Buffer;
  /** The error that ends the session, if the engine rejects the login. */
  readonly rejection: StatementError | undefined;
  /** Why the mock is ending the session. The client gets it as an error message. */
  endReason?: string;
  cancel(): void;
}

export type CatalogueChange =
  | DatabaseChange
  | { readonly kind: "create user"; readonly name: string; readonly verifier: string; readonly isAdmin: boolean }
  | { readonly kind: "change password"; readonly name: string; readonly verifier: string }
  | { readonly kind: "drop user"; readonly name: string };
