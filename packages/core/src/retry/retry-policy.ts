import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import { ResponseError } from "../errors/response-error.ts";
import { isTransient } from "../errors/to-connection-error.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { parseRetryAfter } from "./retry-after.ts";

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
export function judgeResponse(response: BufferedResponse): Failure {
  const { status } = response;
  const throttled = isThrottled(response);
  return {
    transient: throttled || TRANSIENT_STATUS.has(status),
    throttled,
    outcome: status === 408 || status >= 500 ? "unknown" : "rejected",
    retryAfterMs: parseRetryAfter(response.headers.get("retry-after"), response.headers.get("date")),
  };
}

/** Returns whether a response asks to slow down. The service's status for that isn't settled, so its words count too. */
function isThrottled(response: BufferedResponse): boolean {
  return response.status === 429 || (response.status >= 400 && /rate limit exceeded/i.test(decodeBody(response)));
}

/** Judges what an attempt threw. */
export function judgeError(error: unknown): Failure {
  const known = error instanceof ConnectionError || error instanceof CallTimeoutError || error instanceof ResponseError;
  return {
    transient:
      (error instanceof ConnectionError && isTransient(error)) ||
      (error instanceof CallTimeoutError && error.limit === "timeoutMs") ||
      (error instanceof ResponseError && error.truncated),
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
