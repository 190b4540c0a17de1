import { expect, test } from "vitest";
import { ApiError, type ApiErrorInfo } from "../../src/errors/api-error.ts";
import { isNotFound } from "../../src/errors/is-not-found.ts";

const call = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };

function toError(status: number, code: ApiErrorInfo["code"]): ApiError {
  const facts = { status, code, reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs: undefined };
  return new ApiError(call, "rejected", facts, "");
}

test("isNotFound() requires both the status 404 and the code NOT_FOUND", () => {
  expect(isNotFound(toError(404, "NOT_FOUND"))).toBe(true);
  expect(isNotFound(toError(404, undefined))).toBe(false);
  expect(isNotFound(toError(500, "NOT_FOUND"))).toBe(false);
});

test("isNotFound() requires an ApiError", () => {
  expect(isNotFound({ status: 404, code: "NOT_FOUND" })).toBe(false);
});
