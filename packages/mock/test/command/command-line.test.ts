import { stripVTControlCharacters, styleText } from "node:util";
import { expect, test, vi } from "vitest";
import { recordRequest } from "../../src/cloud/recorded-request.ts";
import { parseCommandLine } from "../../src/command/command-line.ts";
import { createReport, type Report } from "../../src/command/report.ts";
import { apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { temporaryFile } from "../temporary-file.ts";

const sql = { engine: "PostgreSQL 18.4", host: "127.0.0.1", port: 26_257, ca: "the certificate", caFile: "/ca.crt" };

test.each([
  [[], {}],
  [["--port", "0"], { port: 0 }],
  [["--port", "65535"], { port: 65_535 }],
  [["--host", "0.0.0.0", "--seed", "x", "--state", "state.json"], { host: "0.0.0.0", seed: "x", state: "state.json" }],
  [["--api-version", "2022-03-31", "--clock", "virtual"], { apiVersion: "2022-03-31", clock: "virtual" }],
  [["--api-versions", "2024-09-16,2022-03-31"], { apiVersions: ["2024-09-16", "2022-03-31"] }],
  [["--delay", "2s", "--api-key", "a-long-key"], { delayMs: 2000, keys: [{ apiKey: "a-long-key" }] }],
  [["--connection-string", "postgresql://{user}@db"], { connectionString: "postgresql://{user}@db" }],
  [["--allowed-host", "mock.test", "--allowed-host", "mock"], { allowedHosts: ["mock.test", "mock"] }],
  [["--no-controls", "--cors", "--no-strict"], { controls: false, cors: true, strict: false }],
  [["--sql"], { sql: { port: 26_257 } }],
  [["--sql-engine", "postgres", "--sql-local-ca"], { sql: { port: 26_257, engine: "postgres", localCa: true } }],
  [["--sql", "--sql-host", "db.test", "--sql-ca", "/ca"], { sql: { port: 26_257, host: "db.test", caFile: "/ca" } }],
  [["--sql-url", "postgresql://db", "--sql-port", "0"], { sql: { url: "postgresql://db", port: 0 } }],
])("parseCommandLine(%j) returns the options", async (args, options) => {
  const command = await parseCommandLine(args);
  expect(command).toEqual({ run: "start", options: { port: 4010, ...options }, quiet: false });
});

test.each([
  ["faults.json", '[{ "status": 500 }]', [{ status: 500 }]],
  ["faults.yaml", "faults:\n  - reset: after\n    count: 1\n", [{ reset: "after", count: 1 }]],
])("parseCommandLine() reads the faults in the file that --fault names: %s", async (name, text, faults) => {
  expect((await parseCommandLine(["--fault", temporaryFile(name, text)])).options.faults).toEqual(faults);
});

test("parseCommandLine() returns what to run", async () => {
  const parsed = await Promise.all([["--help"], ["-h", "-v"], ["-v"], ["--quiet"]].map(parseCommandLine));
  expect(parsed).toMatchObject([{ run: "help" }, { run: "help" }, { run: "version" }, { run: "start", quiet: true }]);
});

test.each([
  [["extra"], "Unexpected argument 'extra'"],
  [["--port", "http"], '--port must be a number from 0 to 65535, not "http"'],
  [["--port", "0x10"], '--port must be a number from 0 to 65535, not "0x10"'],
  [["--sql", "--sql-port", "65536"], '--sql-port must be a number from 0 to 65535, not "65536"'],
  [["--delay", "soon"], '--delay must be a time such as 20m or 2s, or a number of milliseconds, not "soon"'],
  [["--api-version", "1"], "--api-version must be one of 2022-03-31"],
  [["--api-versions", "2024-09-16,1"], `--api-versions must be one of ${apiVersions.join(", ")}, not "1"`],
  [["--api-versions", "2024-09-16", "--api-version", "2022-03-31"], "--api-version must be 2024-09-16, not"],
  [["--clock", "fast"], '--clock must be real or virtual, not "fast"'],
  [["--api-key", "short"], "--api-key must be at least 8 visible ASCII characters, without spaces"],
  [["--connection-string", "nonsense"], "--connection-string must be a URL such as postgresql://{user}@127.0.0.1:"],
  [["--connection-string", "postgresql://{usr}@db"], "contains the unknown placeholder {usr}; it may contain {user}"],
  [["--fault", "none.json"], "none.json: ENOENT"],
])("parseCommandLine(%j) throws, and names the invalid argument", async (args, message) => {
  await expect(parseCommandLine(args)).rejects.toThrow(message);
});

/** Returns the text that a report prints about a request. */
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

test("on a terminal, createReport() prints a line for each request, with a short path and no control characters", () => {
  const line = /^\d\d:\d\d:\d\d GET {4}\/api\/v1\/clusters 200 clusters.list 1.2 ms\n$/;
  expect(stripVTControlCharacters(print(true, "/api/v1/clusters"))).toMatch(line);
  expect(print(true, `/${"x".repeat(99)}`)).toContain(` /${"x".repeat(99)} `);
  expect(print(true, `/${"x".repeat(100)}`)).toContain(` /${"x".repeat(99)}… `);
  expect(print(true, "/\u001b[2J")).not.toContain("\u001b[2J");
});

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
