import { expect, test } from "vitest";
import { isLockMessage } from "../../src/retry/lock-message.ts";

test("isLockMessage() only searches the start of a text, because the search takes quadratic time", () => {
  // `isLockMessage()` would need hours to search the whole of this long text.
  expect(isLockMessage(503, `${" 'a".repeat(4_000_000)} the cluster is locked`)).toBe(false);
  expect(isLockMessage(503, `the cluster is locked ${" 'a".repeat(4_000_000)}`)).toBe(true);
});

test.for([400, 409, 423, 500, 503])("isLockMessage() returns true for a lock message with the status %i", (status) => {
  expect(isLockMessage(status, '{"message":"couldn\'t lock cluster"}')).toBe(true);
});

test.for([404, 429, 502])("isLockMessage() returns false for a lock message with the status %i", (status) => {
  expect(isLockMessage(status, '{"message":"couldn\'t lock cluster"}')).toBe(false);
});

test.for(['{"message":["the cluster is locked"]}', '{"detail":"the cluster is locked"}'])(
  "isLockMessage() returns false for %s, whose message isn't a string",
  (text) => {
    expect(isLockMessage(503, text)).toBe(false);
  },
);

test.each([
  ["cluster lock is held", true],
  ["cannot delete locked cluster", true],
  ["cannot modify locked folder", false],
  ["POLICY_UPDATING: policy updating", true],
  ["internal call failed: POLICY_UPDATING: policy updating", true],
  ["invalid argument: POLICY_UPDATING", true],
  ["the label POLICY_UPDATING is taken", false],
  ["failed to release lock after applying change", false],
  ["failed to acquire lock", true],
  ["unable to acquire a lock", true],
  ["could not lock cluster", true],
  ["the cluster notorious-moose is still locked", true],
  ["locked by a job", true],
  ["[locked by a job]", true],
  ["the folder is locked by an administrator", false],
  ["the name 'the cluster is locked' is taken", false],
  ["the cluster is locked <retry>", true],
  ["<html>the cluster is locked", false],
  ["\n  <html>the cluster is locked", false],
])("for the message %j, isLockMessage() returns %j", (text, expected) => {
  expect(isLockMessage(503, text)).toBe(expected);
});

test.each([
  ["internal call failed: couldn't lock cluster: another operation is running", true],
  ["could not lock cluster", true],
  ["cluster lock is held", false],
  ["failed to acquire lock", false],
  ["failed to release lock after applying change", false],
  ["the cluster is locked", false],
  ["POLICY_UPDATING: policy updating", false],
])("with the status 500, isLockMessage() returns for %j %j, since the change may have been made", (text, expected) => {
  expect(isLockMessage(500, JSON.stringify({ code: 13, message: text }))).toBe(expected);
});
