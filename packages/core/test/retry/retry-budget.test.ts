import { expect, test } from "vitest";
import { createRetryBudget } from "../../src/retry/retry-budget.ts";

function drain(budget: ReturnType<typeof createRetryBudget>, throttled = false): number {
  let retries = 0;
  while (budget.spend(throttled) !== undefined) retries += 1;
  return retries;
}

test("spend() allows 35 retries, then none", () => {
  expect(drain(createRetryBudget())).toBe(35);
});

test("spend() allows 100 retries after rate limits, then none", () => {
  expect(drain(createRetryBudget(), true)).toBe(100);
});

test("refund() returns the cost of the last retry", () => {
  const budget = createRetryBudget();
  drain(budget);
  budget.refund(14);
  expect(budget.spend(false)).toBe(14);
  expect(budget.spend(false)).toBeUndefined();
});

test("refund() returns one token after a call without retries", () => {
  const budget = createRetryBudget();
  drain(budget, true);
  for (let success = 0; success < 4; success++) budget.refund(undefined);
  expect(budget.spend(true)).toBeUndefined();
  budget.refund(undefined);
  expect(budget.spend(true)).toBe(5);
});

test("refund() never exceeds the initial number of tokens", () => {
  const budget = createRetryBudget();
  for (let success = 0; success < 1000; success++) budget.refund(14);
  expect(drain(budget)).toBe(35);
});
