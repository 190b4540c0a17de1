import type { Duplex } from "node:stream";
import type { Catalogue } from "../control-plane.ts";
import type { StartupParameters } from "../messages.ts";
import type { RewrittenStatement } from "./statement-forms.ts";

/** Runs the SQL for a mock's clusters. */
export interface SqlEngine {
  /** The name and version, such as `PostgreSQL 18.4`. */
  readonly name: string;
  /** The hint for a statement that fails because only CockroachDB supports it, if the engine needs one. */
  readonly hint: string | undefined;
  /** A statement that fails with SQLSTATE 40001, which tells clients to retry the transaction. */
  readonly retryStatement: string;
  /**
   * Returns why a name can't exist on this engine; `undefined` if it can. This needs no running server, so the API can
   * reject the name at once.
   */
  findProblem(kind: "database" | "user", name: string): string | undefined;
  /** Returns what to execute in place of a client's statement, if anything. */
  rewrite?(sql: string): RewrittenStatement | undefined;
  start(cluster: EngineCluster): Promise<SqlServer>;
  /** Closes the engine, once all its servers have stopped. */
  close(): Promise<void>;
}

export interface EngineCluster {
  readonly id: string;
  readonly routingId: string;
  /** The databases and users that the API lists. */
  readonly catalogue: () => Catalogue;
}

/** Runs one cluster's SQL. */
export interface SqlServer {
  /** Opens a session for a user whose password the mock has checked. */
  connect(session: SessionRequest): Promise<EngineSession>;
  /** The databases and users on the server. */
  readCatalogue(): Promise<Catalogue>;
  /**
   * Creates, renames or deletes a database or SQL user, as the API has just done.
   *
   * @throws {StatementError} if the server rejects the change, which then has no effect
   */
  change(change: CatalogueChange): Promise<void>;
  /**
   * Replaces the database `to` with a copy of `from`. Ends all sessions on either database.
   *
   * @throws {StatementError} if there is no `from`
   */
  copy(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

export interface SessionRequest {
  readonly user: string;
  readonly database: string;
  readonly parameters: StartupParameters;
}

/** An engine's session, after the login. */
export interface EngineSession {
  readonly stream: Duplex;
  /** The engine's messages after AuthenticationOk, up to the first ReadyForQuery or the error that ends the session. */
  readonly greeting: Buffer;
  /** Cancels the running statement. */
  cancel(): void;
}

export type DatabaseChange =
  | { readonly kind: "create database" | "drop database"; readonly name: string }
  | { readonly kind: "rename database"; readonly name: string; readonly to: string };

export type CatalogueChange =
  | DatabaseChange
  | { readonly kind: "create user" | "change password"; readonly name: string; readonly verifier: string }
  | { readonly kind: "drop user"; readonly name: string };
