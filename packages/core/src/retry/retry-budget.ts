const CAPACITY = 500;
/**
 * The number of tokens that a retry takes from the budget. A retry after a 429 takes fewer tokens, since the service
 * sets the delay.
 */
const COST = 14;
const THROTTLED_COST = 5;

/**
 * Limits the retries of a client, so that retries don't multiply the load during an outage. All retries of the client
 * take tokens from the same budget.
 */
export interface RetryBudget {
  /** Takes the tokens for one retry. Returns the number of tokens taken, or `undefined` if there are too few tokens. */
  spend(throttled?: boolean): number | undefined;
  /**
   * Puts tokens back into the budget after a successful call: the tokens that the last retry of the call took, or
   * one token if the call needed no retry.
   */
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
