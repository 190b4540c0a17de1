import type { SqlFaultName } from "./sql-fault.ts";

/**
 * Something that goes wrong on purpose: which calls it hits, and what happens to them. When several hit a call, they add
 * up, and the first one wins where they disagree.
 */
export interface Fault {
  /**
   * Hits SQL instead of the API, where the mock has a database. `"refuse"` rejects a connection. `"reset"` resets the
   * connection at a statement, `"delay"` holds the statement back by `latencyMs`, and `"serializationFailure"` lets it fail
   * with SQLSTATE 40001, after which a client has to run its transaction again.
   */
  sql?: SqlFaultName;
  /** The operations that it hits, by operationId, such as `"clusters.create"`. @default every operation */
  operation?: string | readonly string[];
  /** How many matching calls pass before the first hit. @default 0 */
  after?: number;
  /** How many calls it hits before it is spent. @default without end */
  count?: number;
  /** How likely a hit is, from 0 to 1, drawn from the seed. @default 1 */
  probability?: number;
  /** Answers with this HTTP status and does not carry out the request, unless `applied`. */
  status?: number;
  /** The `Retry-After` header that goes with `status`: seconds or an HTTP date. */
  retryAfter?: number | string;
  /** The body that goes with `status`, as JSON; a string is sent as it is. @default an error in the service's form */
  body?: unknown;
  /** Carries out the request although `status` or `html` is answered: the change is made, its answer is lost. @default false */
  applied?: boolean;
  /** Waits before anything else happens, in milliseconds. */
  latencyMs?: number;
  /** Resets the connection: before the request is carried out, or after it, so that the change is made and its answer lost. */
  reset?: "before" | "after";
  /** Carries out the request, and breaks the connection in the middle of the answer. */
  truncate?: boolean;
  /** Answers with an HTML page, as a proxy in between does, and does not carry out the request, unless `applied`. The status is `status`, or 502. */
  html?: boolean;
  /** Answers with 429 and `Retry-After` what exceeds this many requests a second. */
  rateLimit?: { perSecond: number };
  /** Answers with 503, as a cluster does that another operation has locked. Without `operation` it hits PUT, PATCH and DELETE. */
  locked?: boolean;
  /** Lets the creation of a cluster fail: it goes from CREATING to CREATION_FAILED. */
  creationFailed?: boolean;
  /** Lets what the call starts fail: a change of a cluster ends with an `operation_status` of `…_FAILED`, a restore as `FAILED`. */
  jobFailed?: boolean;
}
