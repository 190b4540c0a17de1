import { expect, test } from "vitest";
import { isLockMessage } from "../../src/retry/lock-message.ts";

test("isLockMessage() searches only the beginning of a text, since the search takes quadratic time", () => {
  // Without a limit, the search would take hours.
  expect(isLockMessage(503, `${" 'a".repeat(4_000_000)} the cluster is locked`)).toBe(false);
  expect(isLockMessage(503, `the cluster is locked ${" 'a".repeat(4_000_000)}`)).toBe(true);
});
