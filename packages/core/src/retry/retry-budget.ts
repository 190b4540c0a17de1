const CAPACITY = 500;
/** What a retry costs after a failure; a throttled one is cheaper, since the service itself set the pace. */
const COST = 14;
const THROTTLED_COST = 5;

/** Tokens that the retries of one client share, so that an outage is not amplified. */
export interface RetryBudget {
  /** Pays for one retry; returns its cost, or `undefined` where the tokens do not suffice. */
  spend(throttled: boolean): number | undefined;
  /** Gives back after a success: what its last retry cost, or one token where it needed none. */
  refund(cost: number | undefined): void;
}

/** Makes a full budget. */
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
