import type { Redactor } from "../redaction/redactor.ts";
import type { HeaderMap } from "./header-value.ts";

/** Information about a call, which every error of the call contains. */
export interface CallFacts {
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of attempts to send the request, including an attempt that is about to begin. */
  readonly attempts: number;
}

/** A call of an operation, with its request, limits and progress. */
export interface Call extends CallFacts {
  /** A number that identifies the call in this program. */
  readonly id: number;
  /** The permissions or roles that allow the call. The caller's account must have one of them. */
  readonly permissions: readonly string[];
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** The redactor that hides the secrets of the client and of this call. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** The time when the call began, in milliseconds of the client's clock. */
  readonly startedAt: number;
  /** The number of attempts. The retry loop increments this number before each request. */
  attempts: number;
  /** The time that the call has spent in the queue of the rate limiter, in milliseconds. */
  queuedMs: number;
  /** Whether the service may have executed an earlier attempt that failed. */
  lost: boolean;
}

/** Returns the time until the deadline of a call, in milliseconds. The result is negative after the deadline. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
