import { expect, test } from "vitest";
import { rejectPathName } from "../../src/resources/reject-path-name.ts";
import { RejectedRequest } from "../../src/spec/error-response.ts";

test.each([".", "..", "a\ud800"])("rejectPathName() rejects %j, which no URL path can contain", (name) => {
  expect(() => rejectPathName("new_name", name)).toThrow(RejectedRequest);
});

test.each(["...", "a.b", "%2e", "/", "🫎"])("rejectPathName() accepts %j", (name) => {
  expect(rejectPathName("name", name)).toBeUndefined();
});
