import type { Redactor } from "../redaction/redactor.ts";
import type { HeaderMap } from "./header-value.ts";

/** The call that an error is about. */
export interface CallFacts {
  /** The operationId, such as `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of requests that were sent or about to be sent. */
  readonly attempts: number;
}

/** A call in progress: what it sends, its limits, and how far it is. */
export interface Call extends CallFacts {
  /** A number that no other call of the program has. */
  readonly id: number;
  /** The permissions or roles of which the caller's account needs one. */
  readonly permissions: readonly string[];
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  /** Hides the client's secrets and those of this call. */
  readonly redactor: Redactor;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** When the call began, on the client's clock. */
  readonly startedAt: number;
  /** The retry loop increments this before each request. */
  attempts: number;
  /** The time that the call has spent in the queue of the rate limiter, in milliseconds. */
  queuedMs: number;
  /** Whether an attempt has failed that the service may have executed. */
  lost: boolean;
}

/** Returns the time that is left to a call, in milliseconds. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
