import { expect, test } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";

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
])("recordRequest() redacts secrets and replaces invalid JSON and bodies over 64 KiB: case %#", (body, recorded) => {
  const request = { method: "POST", target: "/?", headers: {}, body };
  expect(recordRequest([], request, { apiVersion: undefined, secrets: new Set(["secret"]) })).toMatchObject({
    body: recorded,
    path: "/",
    query: {},
  });
});
