import { expect, test } from "vitest";
import { ApiError } from "../../src/2024-09-16.ts";
import type { Call } from "../../src/request/call.ts";
import { judgeError, mayRetry } from "../../src/retry/retry-policy.ts";

// The retry vectors specify the policy. These tests add what no call of an operation reaches.

test("judgeError() returns for an ApiError what the policy says about its response", () => {
  const call = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };
  const info = { code: undefined, reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs: 7000 };
  expect(judgeError(new ApiError(call, "rejected", { status: 503, ...info }, ""))).toEqual({
    transient: true,
    throttled: false,
    outcome: "unknown",
    retryAfterMs: 7000,
  });
});

test("judgeError() returns transient: false for an unknown error", () => {
  expect(judgeError(new RangeError("odd"))).toEqual({ transient: false, outcome: "unknown" });
});

test.each([
  ["HEAD", true],
  ["OPTIONS", true],
  ["PATCH", false],
  ["PROPFIND", false],
])("mayRetry() for %s after an unknown outcome returns %s", (method, expected) => {
  const call = { method, attempts: 1, maxRetries: 1 } as Call;
  expect(mayRetry(call, { transient: true, outcome: "unknown" })).toBe(expected);
});
