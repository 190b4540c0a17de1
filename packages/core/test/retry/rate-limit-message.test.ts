import { expect, test } from "vitest";
import { isRateLimitMessage } from "../../src/retry/rate-limit-message.ts";

test.each([
  [429, "", true],
  [400, "rate limit exceeded", true],
  [400, "Rate limit exceeded: slow down", true],
  [400, "\n  rate limit exceeded", true],
  [503, "internal call failed: rate limit exceeded", true],
  [400, "invalid argument: rate limit exceeded", true],
  [399, "rate limit exceeded", false],
  [400, "the alert rate limit exceeded exists", false],
  [400, "alert:rate limit exceeded", false],
  [400, "rate limit exceeded2", false],
])("for a %i with the message %j, isRateLimitMessage() returns %j", (status, text, expected) => {
  expect(isRateLimitMessage(status, text)).toBe(expected);
});
