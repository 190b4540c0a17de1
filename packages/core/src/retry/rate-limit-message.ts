import { readMessage } from "./read-message.ts";

/** Matches the service's message, with the prefix that the service puts before messages of its parts. */
const RATE_LIMIT = /^\s*(?:internal call failed: |invalid argument: )?rate limit exceeded\b/i;

/**
 * Returns whether an error response reports that the account exceeds the service's rate limit. The status of such a
 * response is not always 429. The message must begin with the service's words: anywhere else, they may be a name that
 * the message repeats.
 *
 * @param text the error message, or the whole body of the response
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api
 */
export function isRateLimitMessage(status: number, text: string): boolean {
  return status === 429 || (status >= 400 && RATE_LIMIT.test(readMessage(text)));
}
