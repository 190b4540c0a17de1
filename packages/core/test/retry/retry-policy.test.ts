import { ApiError, CallTimeoutError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import type { Call } from "../../src/request/call.ts";
import { classifyFailure, mayRetry } from "../../src/retry/retry-policy.ts";

const CALL = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };

// The retry vectors specify the policy. These tests add what no call of an operation reaches.

function toError(status: number, retryAfterMs?: number): ApiError {
  const info = { code: undefined, reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs };
  return new ApiError(CALL, "rejected", { status, ...info }, "");
}

test("for an ApiError, classifyFailure() also returns the delay that the response asks for", () => {
  const failure = { transient: true, throttled: false, outcome: "unknown", retryAfterMs: 7000 };
  expect(classifyFailure(toError(503, 7000))).toEqual(failure);
});

test.each([
  [199, "unknown"],
  [300, "rejected"],
  [499, "unknown"],
  [600, "unknown"],
])("for an ApiError with the status %i, classifyFailure() returns the outcome %s", (status, outcome) => {
  expect(classifyFailure(toError(status))).toMatchObject({ outcome });
});

test.each([
  ["timeoutMs", true],
  ["deadlineMs", false],
] as const)("if a call exceeds %s, classifyFailure() returns transient: %s", (limit, transient) => {
  expect(classifyFailure(new CallTimeoutError(CALL, "not sent", limit, 1, ""))).toEqual({
    transient,
    outcome: "not sent",
  });
});

test("classifyFailure() returns transient: false for an unknown error", () => {
  expect(classifyFailure(new RangeError("odd"))).toEqual({ transient: false, outcome: "unknown" });
});

test.each([
  ["HEAD", true],
  ["OPTIONS", true],
  ["PATCH", false],
  ["PROPFIND", false],
])("if the outcome of %s is unknown, mayRetry() returns %s", (method, expected) => {
  const call = { method, attempts: 1, maxRetries: 1 } as Call;
  expect(mayRetry(call, { transient: true, outcome: "unknown" })).toBe(expected);
});
