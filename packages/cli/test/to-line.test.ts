import { expect, test } from "vitest";
import { toLine } from "../src/to-line.ts";

test.each([
  [
    "ensureCluster: another program changed pr-00123 at the same time. Still to do: Stop allowing 0.0.0.0/0. Call again",
    "another program changed pr-00123 at the same time. Still to do: Stop allowing 0.0.0.0/0. Try again",
  ],
  ["ephemeralCluster: a cluster named run-1 may have been created", "a cluster named run-1 may have been created"],
  [
    "ensureCluster: 10.0.0.7 is not on the allowlist): add this machine's address to the allow parameter",
    "10.0.0.7 is not on the allowlist): add this machine's address to --allow-from",
  ],
  [
    "clusters.list: 400 FAILED_PRECONDITION: free trial is not active",
    "clusters.list: 400 FAILED_PRECONDITION: free trial is not active: the organization's trial has ended or never began. Add a payment method in the Cloud Console, under Billing",
  ],
])("toLine() adapts %j to the command", (message, line) => {
  expect(toLine(new Error(message))).toBe(line);
});
