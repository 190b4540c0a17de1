import type { CallFacts, Outcome } from "./cloud-error.ts";
import type { HeaderMap } from "./header-value.ts";

/** One call on its way down: what to send, and the limits it is under. */
export interface Call extends CallFacts {
  /** The permissions of which the account needs one. */
  readonly needs: readonly string[];
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

/** A whole answer, whatever its status. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Uint8Array;
}

/** The outcome of the whole call, given that of its last attempt. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}

/** Tells whether a status is a success. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/** The milliseconds that are left to a call. */
export function leftMs(call: Call, now: number): number {
  return call.deadlineMs - (now - call.startedAt);
}
