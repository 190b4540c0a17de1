import { stripVTControlCharacters, styleText } from "node:util";
import { expect, test, vi } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";
import { createReport, type Report } from "../../src/command/report.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";

/** Returns the text that a report prints for a request. */
function print(isTTY: boolean, target: string, status: number | undefined = 200): string {
  const sent = { method: "GET", target, headers: {}, body: "" };
  const request = recordRequest([], sent, { apiVersion: undefined, secrets: new Set() });
  return capture(isTTY, (report) => report.request({ ...request, operation: "clusters.list", status }, 1.2345));
}

function capture(isTTY: boolean, use: (report: Report) => void): string {
  const written: string[] = [];
  use(createReport({ isTTY, write: (text) => written.push(text) }));
  return written.join("");
}

test("on a terminal, createReport() prints one line for each request", () => {
  expect(stripVTControlCharacters(print(true, "/api/v1/clusters"))).toMatch(
    /^\d\d:\d\d:\d\d GET {4}\/api\/v1\/clusters 200 clusters.list 1.2 ms\n$/,
  );
});

test.each([
  ["green", [200, 299]],
  ["yellow", [400, 499]],
  ["red", [199, 300, 500]],
] as const)("on a terminal, createReport() prints in %s the statuses %j", (colour, statuses) => {
  vi.stubEnv("FORCE_COLOR", "1");
  for (const status of statuses)
    expect(print(true, "/", status)).toContain(styleText(colour, String(status), { validateStream: false }));
  vi.unstubAllEnvs();
});

test("on a terminal, createReport() shortens long paths, and removes control characters", () => {
  expect(print(true, `/${"x".repeat(99)}`)).toContain(` /${"x".repeat(99)} `);
  expect(print(true, `/${"x".repeat(100)}`)).toContain(` /${"x".repeat(99)}… `);
  expect(print(true, "/\u001b[2J")).not.toContain("\u001b[2J");
});

const sql = { engine: "PostgreSQL 18.4", host: "127.0.0.1", port: 26_257, ca: "the certificate", caFile: "/ca.crt" };

test.each([undefined, sql])("createReport() prints the mock's URL, and its database if it has one: %j", (database) => {
  const cloud = { url: "http://127.0.0.1:4010", apiKey: "a-key", sql: database } as MockCloud;
  const curl = "curl --header 'Authorization: Bearer a-key' 'http://127.0.0.1:4010/api/v1/clusters'";
  const { ca: _, ...shown } = sql;
  expect(JSON.parse(capture(false, (report) => report.started(cloud)))).toEqual({
    ...{ event: "started", url: cloud.url, apiKey: cloud.apiKey, curl },
    ...(database && { sql: shown }),
  });
  expect(stripVTControlCharacters(capture(true, (report) => report.started(cloud))).split("\n")).toEqual([
    "Mock CockroachDB Cloud",
    "  URL  http://127.0.0.1:4010",
    "  key  a-key (valid for this mock only)",
    ...(database ? ["  SQL  127.0.0.1:26257, PostgreSQL 18.4; sslrootcert=/ca.crt"] : []),
    `  try  ${curl}`,
    "",
    "",
  ]);
});

test("createReport() prints each request as a line of JSON unless the output is a terminal", () => {
  const sent = { method: "GET", operation: "clusters.list", path: "/api/v1/clusters", query: { a: "1" }, status: 200 };
  const printed = JSON.parse(print(false, "/api/v1/clusters?a=1"));
  expect(printed).toEqual({ event: "request", time: expect.any(String), ...sent, elapsedMs: 1.235 });
});
