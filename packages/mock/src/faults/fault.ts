import type { OperationId } from "../generated/api-versions.gen.ts";
import type { SqlFaultName } from "./sql-fault.ts";

/**
 * A fault that the mock simulates: the calls that it affects, and what happens to them. If several faults affect a
 * call, their effects add up; if they contradict each other, the first fault wins.
 */
export interface Fault {
  /**
   * Hits SQL instead of the API, where the mock has a database. `"refuse"` rejects a connection. `"reset"` resets the
   * connection at a statement, `"delay"` holds the statement back by `latencyMs`, and `"serializationFailure"` lets it fail
   * with SQLSTATE 40001, after which a client has to run its transaction again.
   */
  sql?: SqlFaultName;
  /** The operations that the fault affects, by operationId, such as `"clusters.create"`. @default every operation */
  operation?: OperationId | readonly OperationId[];
  /** The number of matching calls that succeed before the first one is affected. @default 0 */
  after?: number;
  /** The number of calls that the fault affects. @default unlimited */
  count?: number;
  /**
   * The probability that a matching call is affected, from 0 to 1. The random numbers come from the seed. @default 1
   */
  probability?: number;
  /** Responds with this HTTP status and does not execute the request, unless `applied` is set. */
  status?: number;
  /** The `Retry-After` header of the response: seconds or an HTTP date. */
  retryAfter?: number | string;
  /** The body of the response, as JSON. A string is sent as it is. @default an error in the service's form */
  body?: unknown;
  /**
   * Executes the request although the response is `status` or `html`: the change is made, but the client does not know.
   * @default false
   */
  applied?: boolean;
  /** Waits before anything else happens, in milliseconds. */
  latencyMs?: number;
  /**
   * Resets the connection: before the request is executed, or after it, so that the change is made and its response is
   * lost.
   */
  reset?: "before" | "after";
  /** Executes the request and closes the connection in the middle of the response. */
  truncate?: boolean;
  /**
   * Responds with an HTML page, as a proxy would, and does not execute the request, unless `applied` is set. The status
   * is `status`, or 502.
   */
  html?: boolean;
  /** Rejects requests beyond this rate with 429 and `Retry-After`. */
  rateLimit?: { perSecond: number };
  /**
   * Rejects requests with 503, as if another operation had locked the cluster. Without `operation` it affects PUT,
   * PATCH and DELETE.
   */
  locked?: boolean;
  /** Makes the creation of a cluster fail: its state goes from CREATING to CREATION_FAILED. */
  creationFailed?: boolean;
  /**
   * Makes the job that the call starts fail: a change of a cluster ends with an `operation_status` of `…_FAILED`, a
   * restore with `FAILED`.
   */
  jobFailed?: boolean;
}
