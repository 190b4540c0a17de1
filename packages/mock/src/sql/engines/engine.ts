import type { Duplex } from "node:stream";
import type { Catalogue } from "../control-plane.ts";
import type { StartupParameters } from "../messages.ts";

/** A program that executes SQL for the clusters of a mock. */
export interface SqlEngine {
  /** What answers, such as `PostgreSQL 18.4`. */
  readonly name: string;
  /** Why a statement that only CockroachDB knows fails, and what to do; `undefined` if it doesn't fail. */
  readonly hint: string | undefined;
  /** A statement that fails with SQLSTATE 40001. */
  readonly retryStatement: string;
  /** Starts the server of one cluster. */
  start(cluster: EngineCluster): Promise<SqlServer>;
  /** Stops everything that is left. */
  close(): Promise<void>;
}

/** The cluster that a server belongs to. */
export interface EngineCluster {
  readonly id: string;
  readonly routingId: string;
  /** The databases and users that the API knows at this moment. */
  readonly catalogue: () => Catalogue;
}

/** What executes the SQL of one cluster. */
export interface SqlServer {
  /** Opens a session for a user whose password was checked. */
  connect(session: SessionRequest): Promise<EngineSession>;
  /** Returns what exists in the server; `undefined` if the API alone says what exists. */
  readCatalogue?(): Promise<Catalogue>;
  /** Executes a change that was made through the API. */
  change?(change: CatalogueChange): Promise<void>;
  stop(): Promise<void>;
}

/** What a session begins with. */
export interface SessionRequest {
  readonly user: string;
  readonly database: string;
  readonly parameters: StartupParameters;
}

/** A session of an engine, after its login. */
export interface EngineSession {
  readonly stream: Duplex;
  /** The messages that follow AuthenticationOk, up to the first ReadyForQuery, or the error that ends the session. */
  readonly greeting: Buffer;
  /** Cancels what the session executes. */
  cancel(): void;
}

/** One difference between what the API says and what a server has. */
export type CatalogueChange =
  | { readonly kind: "create database" | "drop database"; readonly name: string }
  | { readonly kind: "rename database"; readonly name: string; readonly to: string }
  | { readonly kind: "create user" | "change password"; readonly name: string; readonly verifier: string }
  | { readonly kind: "drop user"; readonly name: string };
