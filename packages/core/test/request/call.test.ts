import { expect, test } from "vitest";
import { toOutcome } from "../../src/errors/outcome.ts";
import { isSuccess } from "../../src/request/buffered-response.ts";
import { type Call, leftMs } from "../../src/request/call.ts";

const call = {
  operation: "clusters.get",
  method: "GET",
  path: "/c/{id}",
  attempts: 2,
  url: "https://x.test/c/1",
  deadlineMs: 500,
  startedAt: 100,
  lost: false,
} as Call;

test("toOutcome() returns the outcome of the last attempt, or unknown after a lost attempt", () => {
  expect(toOutcome(call, "not sent")).toBe("not sent");
  expect(toOutcome({ ...call, lost: true }, "rejected")).toBe("unknown");
});

test.each([
  [199, false],
  [200, true],
  [204, true],
  [299, true],
  [300, false],
  [304, false],
  [404, false],
])("isSuccess() for the status %i returns %s", (status, success) => {
  expect(isSuccess(status)).toBe(success);
});

test("leftMs() returns the time between now and the call's deadline", () => {
  expect(leftMs(call, 250)).toBe(350);
  expect(leftMs({ ...call, deadlineMs: Number.POSITIVE_INFINITY }, 250)).toBe(Number.POSITIVE_INFINITY);
});
