import { stripVTControlCharacters } from "node:util";
import { expect, test } from "vitest";
import { createReport, isExposed } from "../../src/command/report.ts";
import { recordRequest } from "../../src/server/recorded-request.ts";

function print(isTTY: boolean, target: string): string {
  let text = "";
  const report = createReport({
    isTTY,
    write: (more) => {
      text += more;
    },
  });
  const request = recordRequest(
    { method: "GET", target, headers: {}, body: "" },
    { operation: "clusters.list", document: { secrets: new Set() } },
  );
  report.request({ ...request, status: 200 }, 1.23);
  return text;
}

test("createReport() prints one line a request on a terminal", () => {
  expect(stripVTControlCharacters(print(true, "/api/v1/clusters"))).toMatch(
    /^\d\d:\d\d:\d\d GET {4}\/api\/v1\/clusters 200 clusters.list 1.2 ms\n$/,
  );
});

test("createReport() lets no request steer the terminal", () => {
  expect(print(true, "/\u001b[2J")).not.toContain("\u001b[2J");
});

test("createReport() prints JSON lines elsewhere", () => {
  expect(JSON.parse(print(false, "/api/v1/clusters?a=1"))).toMatchObject({
    path: "/api/v1/clusters",
    query: { a: "1" },
    status: 200,
    elapsedMs: 1.23,
  });
});

test.each([
  ["127.0.0.1", false],
  ["127.1.2.3", false],
  ["localhost", false],
  ["::1", false],
  ["0.0.0.0", true],
  ["::", true],
  ["192.168.1.5", true],
  ["127.evil.example", true],
])("isExposed() says of %s: %s", (host, exposed) => {
  expect(isExposed(host)).toBe(exposed);
});
