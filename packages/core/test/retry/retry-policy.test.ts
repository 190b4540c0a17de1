import { ApiError, CallTimeoutError } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { classifyFailure, type Failure } from "../../src/retry/retry-policy.ts";

const CALL = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };

// The retry vectors specify the policy. These tests cover errors that no operation's call can cause.

function toError(status: number, retryAfterMs?: number): ApiError {
  const info = { code: undefined, reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs };
  return new ApiError(CALL, "rejected", { status, ...info }, "");
}

const toTimeout = (limit: "timeoutMs" | "deadlineMs") => new CallTimeoutError(CALL, "not sent", limit, 1, "");

test.each<[string, Error, Partial<Failure>]>([
  ["an ApiError with Retry-After", toError(503, 7000), { transient: true, outcome: "unknown", retryAfterMs: 7000 }],
  ["timeoutMs", toTimeout("timeoutMs"), { transient: true, outcome: "not sent" }],
  ["deadlineMs", toTimeout("deadlineMs"), { transient: false, outcome: "not sent" }],
  ["an unknown error", new RangeError("odd"), { transient: false, outcome: "unknown" }],
  ["the status 199", toError(199), { outcome: "unknown" }],
  ["the status 300", toError(300), { outcome: "rejected" }],
  ["the status 499", toError(499), { outcome: "unknown" }],
  ["the status 600", toError(600), { outcome: "unknown" }],
])("classifyFailure() classifies %s", (_, error, expected) => {
  expect(classifyFailure(error)).toMatchObject(expected);
});
