const CAPACITY = 500;
/** What a retry costs, in tokens. After a 429 it costs less, since the service sets the delay. */
const COST = 14;
const THROTTLED_COST = 5;

/** Limits a client's retries, so they don't multiply the load during an outage. */
export interface RetryBudget {
  /** Takes the tokens that a retry costs and returns their number; `undefined` if too few are left. */
  spend(throttled?: boolean): number | undefined;
  /** Puts tokens back after a successful call: as many as its last retry cost, or one if it needed no retry. */
  refund(cost: number | undefined): void;
}

/** Creates a budget that starts with 500 tokens, the most it can hold. */
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
