const BASE_MS = 250;
const CAP_MS = 8000;

/**
 * Returns the delay before a retry in milliseconds. The delay is random, up to a limit that doubles with each retry
 * (full jitter), so that clients that fail at the same time do not retry at the same time.
 *
 * @param retry 1 for the first retry
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
