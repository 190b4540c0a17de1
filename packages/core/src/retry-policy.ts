import type { Answer, Call } from "./call.ts";
import type { Outcome } from "./cloud-error.ts";
import { ConnectionError } from "./connection-error.ts";
import { isTransient } from "./connection-failure.ts";
import { isBroken } from "./parse-body.ts";
import { isThrottled, readRetryAfter } from "./refusal.ts";
import { ResponseError } from "./response-error.ts";
import { TimeoutError } from "./timeout-error.ts";

/** A failed attempt, as far as a retry is concerned. */
export interface Failure {
  /** Whether another attempt could end better. */
  readonly transient: boolean;
  /** Whether the service asked to slow down. */
  readonly throttled: boolean;
  /** Whether the request may have been carried out. */
  readonly outcome: Outcome;
  /** How long the service asks to wait, in milliseconds. */
  readonly retryAfterMs: number | undefined;
}

const TRANSIENT_STATUS: ReadonlySet<number> = new Set([408, 500, 502, 503, 504]);
const IDEMPOTENT: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS", "PUT", "DELETE"]);

/** Judges an answer that is not a success. */
export function judgeAnswer(answer: Answer): Failure {
  const { status } = answer;
  const throttled = isThrottled(answer);
  return {
    transient: throttled || TRANSIENT_STATUS.has(status),
    throttled,
    outcome: status === 408 || status >= 500 ? "unknown" : "refused",
    retryAfterMs: readRetryAfter(answer),
  };
}

/** Judges what an attempt threw. */
export function judgeError(error: unknown): Failure {
  const known = error instanceof ConnectionError || error instanceof TimeoutError || error instanceof ResponseError;
  return {
    transient:
      (error instanceof ConnectionError && isTransient(error)) ||
      (error instanceof TimeoutError && error.limit === "timeoutMs") ||
      (error instanceof ResponseError && isBroken(error)),
    throttled: false,
    outcome: known ? error.outcome : "unknown",
    retryAfterMs: undefined,
  };
}

/**
 * Tells whether a call may be sent again: where another attempt could end better, and a second one can do no harm,
 * because the method is idempotent or the first was surely not carried out.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2
 */
export function mayRetry(call: Call, failure: Failure): boolean {
  if (call.attempts > call.maxRetries || !failure.transient) return false;
  return failure.outcome !== "unknown" || isIdempotent(call.method);
}

/** Tells whether doing something twice is the same as doing it once. */
export function isIdempotent(method: string): boolean {
  return IDEMPOTENT.has(method);
}
