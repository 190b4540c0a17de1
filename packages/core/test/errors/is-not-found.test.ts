import { expect, test } from "vitest";
import { ApiError } from "../../src/errors/api-error.ts";
import { isNotFound } from "../../src/errors/is-not-found.ts";

const call = { operation: "clusters.get", method: "GET", path: "/", attempts: 1 };
const facts = { reason: "", details: [], headers: {}, requestId: undefined, retryAfterMs: undefined };

test("isNotFound() requires an ApiError with both the status 404 and the code NOT_FOUND", () => {
  const infos = [
    { status: 404, code: "NOT_FOUND" },
    { status: 404, code: undefined },
    { status: 500, code: "NOT_FOUND" },
  ] as const;
  const errors = infos.map((info) => new ApiError(call, "rejected", { ...facts, ...info }, ""));
  expect([...errors, infos[0]].map(isNotFound)).toEqual([true, false, false, false]);
});
