import type { Vector } from "./retry-vectors.ts";

/**
 * The published test cases of the AWS SDKs for retries in standard mode, as far as they apply to this client. The retry
 * budget of the client has the same size as that of the AWS SDKs, and a retry costs the same in both.
 *
 * The list contains no test cases of three features that the client doesn't have. The AWS SDKs wait at least 1 s after
 * throttling without a `Retry-After`. They read their own header `x-amz-retry-after`. They accept an ISO date in
 * `Retry-After`, which RFC 9110 doesn't allow.
 *
 * @see
 * https://github.com/smithy-lang/smithy-typescript/blob/6815d3e96f3abc32e238bf6d806523aab81c6a8e/packages/core/src/submodules/retry/util-retry/retries.integ.spec.ts
 * @see
 * https://github.com/smithy-lang/smithy-typescript/blob/6815d3e96f3abc32e238bf6d806523aab81c6a8e/packages/core/src/submodules/retry/middleware-retry/parseRetryAfterHeader.spec.ts
 */
export const awsVectors: readonly Vector[] = [
  toVector("a retry succeeds", { statuses: [500, 500, 200], delays: [0.05, 0.1], left: 486 }),
  toVector("the last attempt fails", { statuses: [502, 502, 502], delays: [0.05, 0.1], left: 472 }),
  toVector("the budget ends after one retry", { budget: 14, statuses: [500, 500], delays: [0.05], left: 0 }),
  toVector("the budget is empty", { budget: 0, statuses: [500], delays: [], left: 0 }),
  toVector("the delay doubles", {
    maxAttempts: 5,
    statuses: [500, 500, 500, 500, 500],
    delays: [0.05, 0.1, 0.2, 0.4],
    left: 444,
  }),
  toVector("the budget ends before the attempts", {
    maxAttempts: 5,
    budget: 20,
    statuses: [500, 502],
    delays: [0.05],
    left: 6,
  }),
  toVector("a success returns the cost of the last retry", {
    maxAttempts: 5,
    budget: 30,
    statuses: [500, 502, 200],
    delays: [0.05, 0.1],
    left: 16,
  }),
  toVector("the next call starts with the shortest delay", {
    maxAttempts: 5,
    budget: 16,
    statuses: [500, 200],
    delays: [0.05],
    left: 16,
  }),
  toVector("a throttled request costs 5 tokens", { statuses: [429, 429], maxAttempts: 2, delays: [0.05], left: 495 }),
  toVector("Retry-After is not a number", {
    statuses: [503, 200],
    retryAfter: "not-a-number",
    delays: [0.05],
    left: 500,
  }),
  toVector("Retry-After is not a date", {
    statuses: [503, 200],
    retryAfter: "Invalid Date GMT",
    delays: [0.05],
    left: 500,
  }),
];

interface AwsCase {
  readonly maxAttempts?: number;
  /** The tokens in the retry budget before the call. */
  readonly budget?: number;
  readonly statuses: readonly number[];
  readonly retryAfter?: string;
  /** The delays in seconds. In the test cases of AWS, the random factor is 1. */
  readonly delays: readonly number[];
  /** The tokens in the retry budget after the call. */
  readonly left: number;
}

function toVector(title: string, { maxAttempts = 3, budget, statuses, retryAfter, delays, left }: AwsCase): Vector {
  const headers = retryAfter === undefined ? {} : { headers: { "retry-after": retryAfter } };
  const last = statuses.at(-1);
  return {
    title: `AWS: ${title}`,
    method: "GET",
    options: { maxRetries: maxAttempts - 1 },
    ...(budget !== undefined && { budget }),
    given: statuses.map((status) => ({ status, ...headers })),
    // The first delay of the AWS SDKs is 50 ms. The first delay of this client is 125 ms in the tests, 2.5 times as
    // long.
    delays: delays.map((seconds) => seconds * 2500),
    outcome: last === 200 ? "value" : ["ApiError", last === 429 ? "rejected" : "unknown"],
    left,
  };
}
