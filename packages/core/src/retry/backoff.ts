const BASE_MS = 250;
const CAP_MS = 8000;

/**
 * How long to wait before a retry: full jitter below a ceiling that doubles, so that clients which failed together
 * do not come back together.
 *
 * @param retry 1 for the first retry
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function backoffMs(retry: number, random: () => number): number {
  return random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}
