import { expect, onTestFinished, test, vi } from "vitest";
import type { ResponseEvent } from "../../src/observe/hooks.ts";
import { createLogger, createLogHooks, type Logger } from "../../src/observe/log-hooks.ts";
import { argumentError } from "../caught.ts";
import { KEY, openClient } from "../open-client.ts";
import { fail, json } from "../scripted-fetch.ts";

/** Makes one call whose first attempt gets a 503, and returns the logged lines. */
async function logCall(level: string): Promise<string[]> {
  const lines: string[] = [];
  const hooks = createLogHooks(createLogger(level, (line) => lines.push(line)));
  const { cloud, clock } = openClient([json(503, {}), json(200, {}, { "x-echo": KEY })], { hooks });
  await clock.run(cloud.clusters.list());
  return lines;
}

test("at warn level, createLogHooks() writes a line for each failed attempt", async () => {
  expect(await logCall("warn")).toEqual([
    expect.stringMatching(
      /^crdb-cloud: clusters\.list: GET https:\/\/cockroachlabs\.cloud\/api\/v1\/clusters: attempt 1, \d+ ms: 503$/,
    ),
  ]);
});

test("at info level, createLogHooks() writes a line for each attempt", async () => {
  expect(await logCall("info")).toEqual([expect.stringMatching(/: 503$/), expect.stringMatching(/attempt 2.*: 200$/)]);
});

test("at debug level, createLogHooks() adds each response's redacted headers", async () => {
  const lines = await logCall("debug");
  expect(lines).toEqual([
    expect.stringMatching(/: 503$/),
    'crdb-cloud: clusters.list: attempt 1: response headers {"content-type":"application/json"}',
    expect.stringMatching(/: 200$/),
    'crdb-cloud: clusters.list: attempt 2: response headers {"content-type":"application/json","x-echo":"[redacted]"}',
  ]);
  expect(lines.join()).not.toContain(KEY);
});

test("createLogHooks() replaces line breaks in an error message, so that each attempt takes one line", async () => {
  const lines: string[] = [];
  const hooks = createLogHooks({ warn: (line) => lines.push(line) });
  const { cloud } = openClient([fail("ECONNRESET", "fetch failed\r\nforged: line")], { hooks, maxRetries: 0 });
  await expect(cloud.clusters.list()).rejects.toThrow();
  expect(lines).toEqual([expect.stringMatching(/^crdb-cloud: .*: ConnectionError: .*fetch failed {2}forged: line/)]);
});

test("createLogHooks() writes a line if the client pauses, even at warn level", async () => {
  const lines: string[] = [];
  const hooks = createLogHooks({ warn: (line) => lines.push(line) });
  const { cloud, clock } = openClient([json(429, {}, { "retry-after": "3" }), json(200, {})], { hooks });
  await clock.run(cloud.clusters.list());
  expect(lines).toEqual([
    expect.stringMatching(/: 429$/),
    "crdb-cloud: clusters.list: 429: all calls pause for 3000 ms, for the rate limit",
  ]);
});

test("createLogHooks() calls a logger's functions as methods, and skips missing functions", async () => {
  const logger = {
    lines: [] as string[],
    info(line: string) {
      this.lines.push(line);
    },
  };
  const { cloud, clock } = openClient([json(503, {}), json(200, {})], { hooks: createLogHooks(logger) });
  await clock.run(cloud.clusters.list());
  expect(logger.lines).toEqual([expect.stringMatching(/: 200$/)]);
});

test("createLogHooks() ignores a logger that throws or rejects", async () => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  onTestFinished(() => void process.off("unhandledRejection", unhandled));
  const logger = {
    debug: () => Promise.reject(new Error("full")),
    info: () => Promise.reject(new Error("full")),
    warn: () => {
      throw new Error("full");
    },
  };
  const { cloud, clock } = openClient([json(503, {}), json(200, {})], { hooks: createLogHooks(logger as Logger) });
  await clock.run(cloud.clusters.list());
  await new Promise((resolve) => setTimeout(resolve));
  expect(unhandled).not.toHaveBeenCalled();
});

test.each([
  [null, "createClient: logger must be an object"],
  ["info", "createClient: logger must be an object"],
  [{ warn: "x" }, "createClient: logger: warn must be a function, not string"],
])("createLogHooks() rejects the logger %j", (logger, message) => {
  expect(() => createLogHooks(logger as Logger)).toThrow(argumentError(message));
});

function logAttempt(level: string, event: Partial<ResponseEvent>): string[] {
  const lines: string[] = [];
  const attempt = { operation: "clusters.list", method: "GET", url: "https://x.example/", attempt: 1, elapsedMs: 2 };
  createLogHooks(createLogger(level, (line) => lines.push(line))).response?.({
    ...attempt,
    headers: {},
    ...event,
  } as ResponseEvent);
  return lines;
}

test.for([
  [399, 0],
  [400, 1],
] as const)("for the status %i at warn level, createLogHooks() writes %i lines", ([status, count]) => {
  expect(logAttempt("warn", { status })).toHaveLength(count);
});

test("at debug level, createLogHooks() logs no headers for a failure without a response", () => {
  expect(logAttempt("debug", { error: new TypeError("fetch failed") })).toEqual([
    "crdb-cloud: clusters.list: GET https://x.example/: attempt 1, 2 ms: TypeError: fetch failed",
  ]);
});

test("createLogHooks() replaces consecutive control characters with one space", () => {
  expect(logAttempt("warn", { error: new TypeError("a\r\n\tb") })).toEqual([expect.stringMatching(/: a b$/)]);
});

test.for([
  ["debug", ["debug", "info", "warn"]],
  ["info", ["info", "warn"]],
  ["warn", ["warn"]],
] as const)("at level %s, createLogger() returns a logger with the methods %j", ([level, names]) => {
  expect(Object.keys(createLogger(level, () => {}))).toEqual(names);
});

test.for(["", "DEBUG", "error"])("createLogger() rejects the level %j", (level) => {
  expect(() => createLogger(level, () => {})).toThrow(
    `createClient: CRDB_CLOUD_LOG must be debug, info or warn, not ${JSON.stringify(level)}`,
  );
});
