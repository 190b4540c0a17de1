import type { Redactor } from "../redaction/redactor.ts";
import type { HeaderMap } from "./header-value.ts";

/** Facts about a call, which are also fields of its errors. */
export interface CallFacts {
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of attempts, including one that is about to begin. */
  readonly attempts: number;
}

/** A call that has begun: its request, its limits and its progress. */
export interface Call extends CallFacts {
  /** The number of the call, which is unique in the program. */
  readonly id: number;
  /** The permissions or roles that allow the call. The caller's account must have one of them. */
  readonly permissions: readonly string[];
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** Hides the secrets of the client and of this call. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** The time when the call began, in milliseconds of the client's clock. */
  readonly startedAt: number;
  /** The number of attempts. The retry loop increments the number before each request. */
  attempts: number;
  /** The time that the call has spent in the queue of the rate limiter, in milliseconds. */
  queuedMs: number;
  /** Whether the service may have executed an attempt that failed. */
  lost: boolean;
}

/** Returns the time that is left to a call, in milliseconds. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
