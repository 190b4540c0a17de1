import { readMessage } from "./read-message.ts";

/** Matches the service's message for an exceeded rate limit, with or without a prefix. */
const RATE_LIMIT = /^\s*(?:internal call failed: |invalid argument: )?rate limit exceeded\b/i;

/**
 * Returns whether an error response says that the account exceeds the service's rate limit. Its status isn't always
 * 429. The message must begin with the service's wording: further on, the same words could be part of a quoted name.
 *
 * @param text the error message, or the whole body
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api
 */
export function isRateLimitMessage(status: number, text: string): boolean {
  return status === 429 || (status >= 400 && RATE_LIMIT.test(readMessage(text)));
}
