import { expect, test } from "vitest";
import { rejectPathName } from "../../src/resources/reject-path-name.ts";

test.each([".", "..", "a\ud800"])("rejectPathName() rejects %j, which no URL path can contain", (name) => {
  expect(rejectPathName("new_name", name)).toMatchObject({ status: 400 });
});

test.each(["...", "a.b", "%2e", "/", "🫎"])("rejectPathName() accepts %j", (name) => {
  expect(rejectPathName("name", name)).toBeUndefined();
});
