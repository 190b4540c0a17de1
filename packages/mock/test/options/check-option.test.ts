import { expect, test } from "vitest";
import { assertAmount } from "../../src/options/check-option.ts";

test.each([0, 0.5, Number.POSITIVE_INFINITY])("assertAmount() accepts %o", (value) => {
  expect(() => assertAmount("delayMs", value)).not.toThrow();
});

test.each([-1, Number.NaN, "1", undefined])("assertAmount() rejects %o", (value) => {
  expect(() => assertAmount("delayMs", value)).toThrow(/^delayMs must be a non-negative number, not /);
});
