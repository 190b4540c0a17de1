const CAPACITY = 500;
/**
 * The number of tokens that a retry takes. A retry after a 429 takes fewer tokens, since the service sets the delay.
 */
const COST = 14;
const THROTTLED_COST = 5;

/** The tokens that all retries of one client share, so that retries don't multiply the load during an outage. */
export interface RetryBudget {
  /** Takes the tokens for one retry. Returns the number of tokens taken, or `undefined` if there are too few tokens. */
  spend(throttled?: boolean): number | undefined;
  /** Returns tokens after a success: the cost of the call's last retry, or one token if it needed no retry. */
  refund(cost: number | undefined): void;
}

/** Creates a full budget of 500 tokens. */
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
