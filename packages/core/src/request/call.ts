import type { HeaderMap } from "./header-value.ts";

/** The call that an error is about. */
export interface CallFacts {
  /** The operationId: `clusters.get`. */
  readonly operation: string;
  /** The HTTP method. */
  readonly method: string;
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The number of requests that were sent or about to be sent. */
  readonly attempts: number;
}

/** One call on its way down: what to send, and the limits it is under. */
export interface Call extends CallFacts {
  /** The permissions of which the account needs one. */
  readonly permissions: readonly string[];
  readonly url: string;
  readonly headers: HeaderMap;
  readonly body: string | undefined;
  readonly signal: AbortSignal | undefined;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly maxRetries: number;
  /** When it was made, on the client's clock. */
  readonly startedAt: number;
  /** The requests so far; set by the retry loop before each. */
  attempts: number;
  /** Set once an attempt failed that may have been carried out. */
  lost: boolean;
}

/** The milliseconds that are left to a call. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
