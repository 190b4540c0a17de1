import { ApiError } from "../errors/api-error.ts";
import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { CloudError } from "../errors/cloud-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import type { Outcome } from "../errors/outcome.ts";
import { ResponseError } from "../errors/response-error.ts";
import { isTransient } from "../errors/to-connection-error.ts";
import { type BufferedResponse, decodeBody } from "../request/buffered-response.ts";
import type { Call } from "../request/call.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { isLockMessage, isRateLimitMessage } from "./service-messages.ts";

/** The facts about a failed attempt that decide whether and when the client retries. */
export interface Failure {
  readonly transient: boolean;
  readonly throttled?: boolean;
  readonly outcome: Outcome;
  readonly retryAfterMs?: number | undefined;
}

/** The longest delay before the first retry, in milliseconds. It doubles with each retry, up to `CAP_MS`. */
const BASE_MS = 250;
const CAP_MS = 8000;
const TRANSIENT_STATUS = [408, 500, 502, 503, 504];
/** Statuses of requests that may have been executed: 499 means that the client gave up, and 303 links to a result. */
const EXECUTED_STATUS = [303, 408, 499];
const IDEMPOTENT = ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"];

export function classifyResponse(response: BufferedResponse): Failure {
  const { status, headers } = response;
  const text = decodeBody(response);
  return classifyStatus(status, text, parseRetryAfter(headers.get("retry-after"), headers.get("date")));
}

/** Classifies the error that an attempt or a call failed with. */
export function classifyFailure(error: unknown): Failure {
  if (error instanceof ApiError) return classifyStatus(error.status, error.reason, error.retryAfterMs);
  return {
    transient:
      (error instanceof ConnectionError && isTransient(error)) ||
      (error instanceof CallTimeoutError && error.limit === "timeoutMs") ||
      (error instanceof ResponseError && error.truncated),
    outcome: error instanceof CloudError ? error.outcome : "unknown",
  };
}

function classifyStatus(status: number, text: string, retryAfterMs: number | undefined): Failure {
  const throttled = isRateLimitMessage(status, text);
  // A status such as 099 or 600 doesn't exist in HTTP, so it doesn't say whether the request was executed.
  const executed = (EXECUTED_STATUS.includes(status) || status < 300 || status >= 500) && !isLockMessage(status, text);
  return {
    transient: throttled || TRANSIENT_STATUS.includes(status),
    throttled,
    outcome: executed ? "unknown" : "rejected",
    retryAfterMs,
  };
}

/** @see https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2 */
export function mayRetry(call: Call, failure: Failure): boolean {
  const retries = call.attempts - 1 - (call.rejectedKey === undefined ? 0 : 1);
  if (retries >= call.maxRetries || !failure.transient) return false;
  return failure.outcome !== "unknown" || isIdempotent(call.method);
}

export function isIdempotent(method: string): boolean {
  return IDEMPOTENT.includes(method);
}

/**
 * Returns a random delay before a retry, in milliseconds. Its upper limit doubles with each retry ("full jitter").
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
