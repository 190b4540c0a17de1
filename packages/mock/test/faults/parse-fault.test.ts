import { expect, test } from "vitest";
import { parseFaults } from "../../src/faults/parse-fault.ts";

test.each([
  [{}, "faults: expected a list, got {}"],
  [[3], "faults[0]: expected an object, got 3"],
  [[{ stauts: 500 }], /^faults\[0\]\.stauts: unknown field; the fields of a fault are operation, /],
  [[{ status: 500 }, { status: "500" }], 'faults[1].status: expected an HTTP status from 200 to 599, got "500"'],
  [[{ status: 500, probability: 3 }], "faults[0].probability: expected a number from 0 to 1, got 3"],
  [[{ reset: "maybe" }], 'faults[0].reset: expected "before" or "after", got "maybe"'],
  [[{ rateLimit: 5 }], "faults[0].rateLimit: expected { perSecond } with a number above 0, got 5"],
  [[{ operation: "clusters.list" }], /^faults\[0\]: the fault has no effect; set one of status, /],
])("parseFaults() rejects %j and says what it expects", (faults, message) => {
  expect(() => parseFaults(faults)).toThrow(typeof message === "string" ? new TypeError(message) : message);
});

test("parseFaults() returns valid faults unchanged", () => {
  const faults = [{ operation: ["clusters.list"], after: 1, count: 2, status: 503, retryAfter: 1 }, { truncate: true }];
  expect(parseFaults(faults)).toEqual(faults);
});
