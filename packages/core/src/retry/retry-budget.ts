const CAPACITY = 500;
/** The tokens that a retry takes. A retry after a 429 takes fewer, since the service sets the delay. */
const COST = 14;
const THROTTLED_COST = 5;

/** Limits the retries of a client, so that retries don't multiply the load during an outage. */
export interface RetryBudget {
  /** Takes the tokens for one retry. Returns their number, or `undefined` if there are too few. */
  spend(throttled?: boolean): number | undefined;
  /** Puts tokens back after a successful call: those of its last retry, or one if the call needed no retry. */
  refund(cost: number | undefined): void;
}

/** Creates a budget with 500 tokens, the maximum. */
export function createRetryBudget(): RetryBudget {
  let tokens = CAPACITY;
  return {
    spend(throttled) {
      const cost = throttled ? THROTTLED_COST : COST;
      if (tokens < cost) return undefined;
      tokens -= cost;
      return cost;
    },
    refund(cost = 1) {
      tokens = Math.min(CAPACITY, tokens + cost);
    },
  };
}
