import type { OperationId } from "../generated/api-versions.gen.ts";
import type { SqlFaultName } from "./sql-fault.ts";

/** The operationId of the token endpoint, which is not part of the API. */
export const GITHUB_TOKEN_OPERATION = "getGitHubToken";

/** An operation that a fault can affect. */
export type FaultyOperation = OperationId | typeof GITHUB_TOKEN_OPERATION;

/**
 * A fault that the mock simulates. Some properties select the calls that the fault affects, and the others set the
 * effects. If several faults affect a call, their effects are combined. If the effects contradict each other, the first
 * fault wins.
 */
export interface Fault {
  /**
   * Affects SQL instead of the API, if the mock has a database. `"refuse"` rejects a connection. `"reset"` resets the
   * connection at a statement. `"delay"` delays a statement by `latencyMs`. `"serializationFailure"` makes a statement
   * fail with SQLSTATE 40001, so that the client must retry its transaction.
   */
  sql?: SqlFaultName;
  /**
   * The operations that the fault affects, by operationId, such as `"clusters.create"`. `"getGitHubToken"` affects the
   * token endpoint of `addGitHubJob()`.
   * @default every operation of the API
   */
  operation?: FaultyOperation | readonly FaultyOperation[];
  /** The number of calls to `operation`, or of SQL events, that the fault ignores before it takes effect. @default 0 */
  after?: number;
  /** The number of calls that the fault affects. @default unlimited */
  count?: number;
  /**
   * The probability, from 0 to 1, that the fault affects a call to `operation` or a SQL event. The random numbers
   * depend on the option `seed`. @default 1
   */
  probability?: number;
  /** Responds with this HTTP status. The mock executes the request only if `applied` is set. */
  status?: number;
  /** The value of the `Retry-After` header of the response, in seconds or as an HTTP date. */
  retryAfter?: number | string;
  /** The body of the response, as JSON. A string is sent unchanged. @default an error like those of the service */
  body?: unknown;
  /**
   * Executes the request, and then responds with `status` or `html` instead of the real response. The client can't see
   * that the request was executed. @default false
   */
  applied?: boolean;
  /** The time by which the mock delays the call, in milliseconds. */
  latencyMs?: number;
  /**
   * Resets the connection before or after the request is executed. With `"after"`, the request has an effect, but the
   * client gets no response.
   */
  reset?: "before" | "after";
  /** Executes the request and closes the connection in the middle of the response. */
  truncate?: boolean;
  /**
   * Responds with an HTML page, as a proxy would. The status of the response is `status`, or 502 by default. The mock
   * executes the request only if `applied` is set.
   */
  html?: boolean;
  /** Rejects requests with 429 and `Retry-After` if there are more than `perSecond` requests per second. */
  rateLimit?: { perSecond: number };
  /**
   * Rejects requests with 503, as if another operation had locked the cluster. Without `operation`, the fault affects
   * every request with a cluster id in its path, except GET requests.
   */
  locked?: boolean;
  /** Makes the creation of a cluster fail: the state of the cluster changes from CREATING to CREATION_FAILED. */
  creationFailed?: boolean;
  /**
   * If the call starts a job on the cluster, makes the job fail. Then the `operation_status` of the cluster ends with
   * `_FAILED`, and the status of a restore is `FAILED`.
   */
  jobFailed?: boolean;
}
