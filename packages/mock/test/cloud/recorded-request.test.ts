import { expect, test } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";
import { openCloud } from "../version-2024-09-16.ts";

const LONGEST = "x".repeat(65_536 - '{"a":""}'.length);

test.each([
  [undefined, "[larger than 4 MiB]"],
  ["", undefined],
  [`{"a":"${LONGEST}"}`, { a: LONGEST }],
  [`{"a":"x${LONGEST}"}`, "[65537 characters]"],
  ["{", "[1 characters that are not a JSON object]"],
  ['["ada","geheim"]', "[16 characters that are not a JSON object]"],
  ['"geheim"', "[8 characters that are not a JSON object]"],
  [
    '{"secret":{"a":1},"list":[{"secret":1,"name":"a"}]}',
    { secret: "[redacted]", list: [{ secret: "[redacted]", name: "a" }] },
  ],
  [
    '{"name":"a","passwrod":"geheim","sercet":["geheim"],"labels":{"team":"a"}}',
    { name: "a", passwrod: "[redacted]", sercet: "[redacted]", labels: { team: "a" } },
  ],
])("recordRequest() redacts secrets and replaces invalid JSON and bodies over 64 KiB: case %#", (body, recorded) => {
  const request = { method: "POST", target: "/?", headers: {}, body };
  expect(recordRequest([], request, { apiVersion: undefined, secrets: new Set(["secret"]) })).toMatchObject({
    body: recorded,
    path: "/",
    query: {},
  });
});

test("requests and the log show no password in a query, even if it is misspelt or the API version has none", async () => {
  const logged: unknown[] = [];
  for (const apiVersion of ["2022-03-31", "2026-09-15"] as const) {
    const { call, fetch } = openCloud({ apiVersion, log: (request) => logged.push(request) });
    await call("GET /clusters?password=geheim&pasword=geheim&limit=3");
    await call("POST /clusters/any/sql-users", { name: "ada", password: "geheim" });
    expect(fetch.requests[0]?.query).toEqual({ password: "[redacted]", pasword: "[redacted]", limit: "3" });
    logged.push(...fetch.requests);
  }
  expect(JSON.stringify(logged)).not.toContain("geheim");
});
