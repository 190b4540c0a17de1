import { expect, test } from "vitest";
import { RejectedRequest } from "../../src/http/error-response.ts";
import { rejectPathName } from "../../src/resources/reject-path-name.ts";

test.each([".", "..", "a\ud800"])("rejectPathName() rejects %j, which no URL path can contain", (name) => {
  const description = `${JSON.stringify(name)} cannot be part of a URL`;
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
