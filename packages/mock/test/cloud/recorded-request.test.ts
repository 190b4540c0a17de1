import { expect, test } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";
import { openCluster } from "../version-2024-09-16.ts";

const LONGEST = "x".repeat(65_534);

test.each([
  [undefined, "[larger than 4 MiB]"],
  ["", undefined],
  [`"${LONGEST}"`, LONGEST],
  [`"x${LONGEST}"`, "[65537 characters]"],
  ["{", "[1 characters that are not JSON]"],
  [
    '{"secret":{"a":1},"list":[{"secret":1,"name":"a"}]}',
    { secret: "[redacted]", list: [{ secret: "[redacted]", name: "a" }] },
  ],
])(
  "recordRequest() redacts secrets, and replaces bodies that are invalid JSON or over 64 KiB: case %#",
  (body, recorded) => {
    const request = { method: "POST", target: "/?", headers: {}, body };
    expect(recordRequest([], request, { apiVersion: undefined, secrets: new Set(["secret"]) })).toMatchObject({
      body: recorded,
      path: "/",
      query: {},
    });
  },
);

test("a request body is recorded without the fields that the spec marks as secret, and not at all if it isn't JSON", async () => {
  const { call, fetch, path } = openCluster();
  await call("POST /folders", '{"password": "correct-horse", }');
  await call(`POST ${path}/sql-users`, { name: "ada", password: "correct-horse" });
  expect(fetch.requests).toMatchObject([{ status: 400 }, { body: { name: "ada", password: "[redacted]" } }]);
  expect(JSON.stringify(fetch.requests)).not.toContain("correct-horse");
});
