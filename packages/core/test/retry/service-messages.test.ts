import { expect, test } from "vitest";
import { isLockMessage, isRateLimitMessage } from "../../src/retry/service-messages.ts";

test("isLockMessage() only searches the start of a text, because the search takes quadratic time", () => {
  // `isLockMessage()` would need hours to search the whole of this long text.
  expect(isLockMessage(503, `${" 'a".repeat(4_000_000)} the cluster is locked`)).toBe(false);
  expect(isLockMessage(503, `the cluster is locked ${" 'a".repeat(4_000_000)}`)).toBe(true);
});

test.each<[number, string, boolean]>([
  ...[400, 409, 423, 500, 503].map((status): [number, string, boolean] => [status, "couldn't lock cluster", true]),
  ...[404, 429, 502].map((status): [number, string, boolean] => [status, "couldn't lock cluster", false]),
  [503, "cluster lock is held", true],
  [503, "cannot delete locked cluster", true],
  [503, "cannot modify locked folder", false],
  [503, "POLICY_UPDATING: policy updating", true],
  [503, "internal call failed: POLICY_UPDATING: policy updating", true],
  [503, "invalid argument: POLICY_UPDATING", true],
  [503, "the label POLICY_UPDATING is taken", false],
  [503, "failed to release lock after applying change", false],
  [503, "failed to acquire lock", true],
  [503, "unable to acquire a lock", true],
  [503, "the cluster notorious-moose is still locked", true],
  [423, "cluster moose is currently locked", true],
  [503, "the cluster is locked by another operation", true],
  [409, "the billing account of the cluster is locked", false],
  [400, "the cluster is not locked for maintenance", false],
  [409, "a database named lock exists already", false],
  ...[`"lock"`, "'my lock'", "`lock`", "lock-box"].map((name): [number, string, boolean] => {
    return [400, `the name ${name} can't be used`, false];
  }),
  [400, "couldn't lock cluster 'lock', it isn't idle", true],
  [503, "locked by a job", true],
  [503, "[locked by a job]", true],
  [503, "the folder is locked by an administrator", false],
  [503, "the name 'the cluster is locked' is taken", false],
  [503, "the cluster is locked <retry>", true],
  [503, "\n  <html>the cluster is locked", false],
  // With the status 500, the change may have been made.
  [500, "internal call failed: couldn't lock cluster: another operation is running", true],
  [500, "could not lock cluster", true],
  [500, "cluster lock is held", false],
  [500, "failed to acquire lock", false],
  [500, "failed to release lock after applying change", false],
  [500, "the cluster is locked", false],
  [500, "POLICY_UPDATING: policy updating", false],
])("for the status %i and the message %j, isLockMessage() returns %j", (status, text, expected) => {
  expect(isLockMessage(status, text)).toBe(expected);
  expect(isLockMessage(status, JSON.stringify({ code: 13, message: text }))).toBe(expected);
});

test.each(['{"message":["the cluster is locked"]}', '{"detail":"the cluster is locked"}'])(
  "isLockMessage() returns false for %s, whose message isn't a string",
  (text) => expect(isLockMessage(503, text)).toBe(false),
);

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
