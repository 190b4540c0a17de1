const BASE_MS = 250;
const CAP_MS = 8000;

/**
 * Returns the delay before a retry, in milliseconds. The delay is random, between 0 and a limit that doubles with each
 * retry ("full jitter"). Therefore, clients that fail at the same time do not retry at the same time.
 *
 * @param retry the number of the retry, counted from 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
