import { expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/error-response.ts";
import { rejectPathName } from "../../src/resources/reject-path-name.ts";

test.each([
  [".", '"." cannot be part of a URL'],
  ["..", '".." cannot be part of a URL'],
  ["a\ud800", '"a\\ud800" cannot be part of a URL'],
  ["a\0b", '"a\\u0000b" contains a null character'],
])("rejectPathName() rejects %j: %s", (name, description) => {
  const { response } = expectRejection(() => rejectPathName("new_name", name));
  expect(response.status).toBe(400);
  expect(response.body).toMatchObject({ details: [{ field_violations: [{ field: "new_name", description }] }] });
});

test.each(["...", "a.b", "%2e", "/", "🫎"])("rejectPathName() accepts %j", (name) => {
  expect(rejectPathName("name", name)).toBeUndefined();
});

function expectRejection(run: () => void): RejectedRequest {
  try {
    run();
  } catch (error) {
    if (error instanceof RejectedRequest) return error;
  }
  throw new Error("expected a RejectedRequest");
}
