import { readMessage } from "./read-message.ts";

/** Matches the service's message for an exceeded rate limit, with or without a prefix. */
const RATE_LIMIT = /^\s*(?:internal call failed: |invalid argument: )?rate limit exceeded\b/i;

/** Recognizes an exceeded rate limit by a 429 or by the start of the message. Later words could be part of a name. */
export function isRateLimitMessage(status: number, text: string): boolean {
  return status === 429 || (status >= 400 && RATE_LIMIT.test(readMessage(text)));
}
