import type { OperationId } from "../generated/api-versions.gen.ts";
import type { SqlFaultName } from "./sql-fault.ts";

/** The token endpoint's operationId, which isn't part of the API. */
export const GITHUB_TOKEN_OPERATION = "getGitHubToken";

/** An operation that faults can affect. */
export type FaultyOperation = OperationId | typeof GITHUB_TOKEN_OPERATION;

/**
 * A fault to inject. `operation`, `after`, `count` and `probability` say which calls it affects, and the rest what
 * happens to them. Several faults can affect one call; where they contradict each other, the first one wins.
 */
export interface Fault {
  /**
   * Affects SQL instead of the API, if the mock has a database. `"refuse"` rejects a connection, `"reset"` resets it at
   * a statement, `"delay"` delays a statement by `latencyMs`, and `"serializationFailure"` fails it with SQLSTATE
   * 40001, so the client must retry its transaction.
   */
  sql?: SqlFaultName;
  /**
   * Operations to affect, by operationId, such as `"clusters.create"`. `"getGitHubToken"` is the token endpoint of
   * `addGitHubJob()`.
   * @default every operation of the API
   */
  operation?: FaultyOperation | readonly FaultyOperation[];
  /** How many matching calls or SQL events to let pass first. @default 0 */
  after?: number;
  /** How many calls to affect. @default unlimited */
  count?: number;
  /**
   * How likely it is, from 0 to 1, to affect a matching call or SQL event. The option `seed` makes it repeatable.
   * @default 1
   */
  probability?: number;
  /** Responds with this HTTP status. The request isn't executed unless `applied` is set. */
  status?: number;
  /** The `Retry-After` header: seconds or an HTTP date. */
  retryAfter?: number | string;
  /** The body, as JSON. A string is sent as it is. @default an error like the service's */
  body?: unknown;
  /**
   * Executes the request, then responds with `status` or `html`, so the client can't see that it took effect. @default
   * false
   */
  applied?: boolean;
  /** Delays the call, in milliseconds. */
  latencyMs?: number;
  /**
   * Resets the connection before or after the request is executed. With `"after"` it takes effect, but the client gets
   * no response.
   */
  reset?: "before" | "after";
  /** Executes the request, but closes the connection in the middle of the response. */
  truncate?: boolean;
  /**
   * Responds with an HTML page, as a proxy would, and with `status` or 502. The request isn't executed unless `applied`
   * is set.
   */
  html?: boolean;
  /** Rejects requests beyond `perSecond` a second with 429 and `Retry-After`. */
  rateLimit?: { perSecond: number };
  /**
   * Rejects requests with 503, as if another operation had locked the cluster. Without `operation`, it affects
   * everything but GET on paths with a cluster id.
   */
  locked?: boolean;
  /** Makes a cluster's creation fail: its state goes from CREATING to CREATION_FAILED. */
  creationFailed?: boolean;
  /**
   * Makes the job that the call starts fail: the cluster's `operation_status` ends with `_FAILED`, and a restore's
   * status is `FAILED`.
   */
  jobFailed?: boolean;
}
