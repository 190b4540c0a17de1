const BASE_MS = 250;
const CAP_MS = 8000;

/**
 * Returns the delay before a retry, in milliseconds: random, below a limit that doubles with each retry ("full
 * jitter").
 *
 * @param retry the number of the retry, counted from 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
