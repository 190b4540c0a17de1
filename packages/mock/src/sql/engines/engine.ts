import type { Duplex } from "node:stream";
import type { Catalogue } from "../control-plane.ts";
import type { StartupParameters } from "../messages.ts";
import type { RewrittenStatement } from "./statement-forms.ts";

/** A program that executes SQL for the clusters of a mock. */
export interface SqlEngine {
  /** The name and version of the engine, such as `PostgreSQL 18.4`. */
  readonly name: string;
  /** The hint in the errors of statements that only CockroachDB supports; `undefined` if errors need no hint. */
  readonly hint: string | undefined;
  /** A statement that fails with SQLSTATE 40001, which tells a client to repeat the transaction. */
  readonly retryStatement: string;
  /**
   * Returns why a name can't exist on this engine, or `undefined` if it can. Needs no running server, so the API can
   * reject the name at once.
   */
  findProblem(kind: "database" | "user", name: string): string | undefined;
  /** Returns the statement to execute in place of a client's statement, or `undefined` to execute that one. */
  rewrite?(sql: string): RewrittenStatement | undefined;
  start(cluster: EngineCluster): Promise<SqlServer>;
  /** Closes the engine. Called after all servers of the engine have stopped. */
  close(): Promise<void>;
}

export interface EngineCluster {
  readonly id: string;
  readonly routingId: string;
  /** Returns the databases and users that the API lists. */
  readonly catalogue: () => Catalogue;
}

/** The server that executes the SQL of one cluster. */
export interface SqlServer {
  /** Opens a session for a user whose password the mock has already checked. */
  connect(session: SessionRequest): Promise<EngineSession>;
  /** Returns the databases and users that exist on the server. */
  readCatalogue(): Promise<Catalogue>;
  /**
   * Creates, renames or deletes a database or a SQL user after the API has done so.
   *
   * @throws {StatementError} if the server rejects the change, which then has no effect
   */
  change(change: CatalogueChange): Promise<void>;
  /**
   * Replaces the database `to` by a copy of the database `from`, whose sessions end.
   *
   * @throws {StatementError} if there is no such database
   */
  copy(from: string, to: string): Promise<void>;
  stop(): Promise<void>;
}

export interface SessionRequest {
  readonly user: string;
  readonly database: string;
  readonly parameters: StartupParameters;
}

/** A session of an engine, after the login. */
export interface EngineSession {
  readonly stream: Duplex;
  /**
   * The messages of the engine after AuthenticationOk, up to the first ReadyForQuery or the error that ends the
   * session.
   */
  readonly greeting: Buffer;
  /** Cancels the statement that the session executes. */
  cancel(): void;
}

export type DatabaseChange =
  | { readonly kind: "create database" | "drop database"; readonly name: string }
  | { readonly kind: "rename database"; readonly name: string; readonly to: string };

export type CatalogueChange =
  | DatabaseChange
  | { readonly kind: "create user" | "change password"; readonly name: string; readonly verifier: string }
  | { readonly kind: "drop user"; readonly name: string };
