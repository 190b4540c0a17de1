import type { OperationId } from "../generated/api-versions.gen.ts";

/** The name that faults use for GitHub's token endpoint, which isn't part of the Cloud API. */
export const GITHUB_TOKEN_OPERATION = "getGitHubToken";

/** An operation that faults can affect. */
export type FaultyOperation = OperationId | typeof GITHUB_TOKEN_OPERATION;

/**
 * A fault to inject. `operation`, `after`, `count` and `probability` say which calls it affects, and the other
 * properties say what happens to those calls. If the faults that affect a call conflict, the first one wins.
 */
export interface Fault {
  /**
   * Affects SQL instead of the API, if the mock has a database. `"refuse"` rejects a connection, `"reset"` resets one
   * at the next statement, `"delay"` delays a statement by `latencyMs`, and `"serializationFailure"` fails a statement
   * with SQLSTATE 40001, so the client has to retry its transaction.
   */
  sql?: SqlFaultName;
  /**
   * The operations to affect, by operationId, such as `"clusters.create"`. `"getGitHubToken"` stands for the token
   * endpoint of `addGitHubJob()`.
   *
   * @default all operations of the Cloud API
   */
  operation?: FaultyOperation | readonly FaultyOperation[];
  /** How many matching calls or SQL events to let through first. @default 0 */
  after?: number;
  /** How many calls or SQL events to affect. @default unlimited */
  count?: number;
  /**
   * The probability, from 0 to 1, that the fault affects a matching call or SQL event. The `seed` option makes the
   * outcome repeatable.
   *
   * @default 1
   */
  probability?: number;
  /** Responds with this HTTP status. The request isn't executed unless `applied` is set. */
  status?: number;
  /** The `Retry-After` header to send: seconds or an HTTP date. */
  retryAfter?: number | string;
  /** The response's body, sent as JSON. A string is sent as is. @default an error like the service's */
  body?: unknown;
  /**
   * Executes the request but responds with `status` or `html`, so the client can't tell that the request took effect.
   *
   * @default false
   */
  applied?: boolean;
  /**
   * How long to delay the response, in milliseconds, up to 2147483647. The request is executed when it arrives, so it
   * takes effect even if the client gives up first.
   */
  latencyMs?: number;
  /** Executes the request but never responds, so the client has to give up. @default false */
  hang?: boolean;
  /**
   * Resets the connection before or after the request is executed. With `"after"`, the request takes effect, but the
   * client doesn't get a response.
   */
  reset?: "before" | "after";
  /** Executes the request but closes the connection partway through the response. */
  truncate?: boolean;
  /**
   * Responds with an HTML page, as a proxy would. The status is 502 unless `status` is set. The request isn't executed
   * unless `applied` is set.
   */
  html?: boolean;
  /** Allows `perSecond` requests a second and rejects the rest with 429 and `Retry-After`. */
  rateLimit?: { perSecond: number };
  /**
   * Rejects requests with 503, as if another operation had locked the cluster. Without `operation`, affects all changes
   * that a locked cluster rejects. A locked cluster doesn't reject changes to SQL users and databases.
   */
  locked?: boolean;
  /** Makes a cluster's creation fail: its state goes from CREATING to CREATION_FAILED. */
  creationFailed?: boolean;
  /**
   * Fails the job that a call starts: the cluster's `operation_status` ends with `_FAILED`, or a restore's status is
   * `FAILED`.
   */
  jobFailed?: boolean;
}

export type SqlEvent = "connection" | "statement";

/** The values of a fault's `sql` property. */
export type SqlFaultName = "refuse" | "reset" | "delay" | "serializationFailure";

export const SQL_FAULTS: Readonly<Record<SqlFaultName, SqlEvent>> = {
  refuse: "connection",
  reset: "statement",
  delay: "statement",
  serializationFailure: "statement",
};
