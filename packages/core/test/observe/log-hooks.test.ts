import { expect, test } from "vitest";
import type { AttemptContext, Hooks } from "../../src/observe/hooks.ts";
import { createLogger, createLogHooks, type Logger } from "../../src/observe/log-hooks.ts";
import { argumentError, unhandledIn } from "../caught.ts";
import { KEY, openClient } from "../open-client.ts";
import { json, type Step } from "../scripted-fetch.ts";

const RETRIED = [json(503, {}), json(200, {}, { "x-echo": KEY })];
const URL = "GET https://cockroachlabs.cloud/api/v1/clusters";
const matching = (pattern: string | RegExp): unknown => expect.stringMatching(pattern);
const HEADERS = 'response headers {"content-type":"application/json"';
const FIRST = `crdb-cloud: clusters.list: attempt 1: ${HEADERS}}`;
const SECOND = `crdb-cloud: clusters.list: attempt 2: ${HEADERS},"x-echo":"[redacted]"}`;

const PAUSE = "crdb-cloud: clusters.list: 429: rate limited; pausing all calls for 84 ms";
const slow = json(429, {});

function logAt(level: string): { hooks: Hooks; lines: string[] } {
  const lines: string[] = [];
  return { hooks: createLogHooks(createLogger(level, (line) => lines.push(line)) as Logger), lines };
}

test.each<[string, string, Step[], unknown[]]>([
  ["a failed attempt", "warn", RETRIED, [matching(`^crdb-cloud: clusters.list: ${URL}: attempt 1, \\d+ ms: 503$`)]],
  ["each attempt", "info", RETRIED, [matching(/: 503$/), matching(/attempt 2.*: 200$/)]],
  ["each response's redacted headers", "debug", RETRIED, [matching(/: 503$/), FIRST, matching(/: 200$/), SECOND]],
  ["a pause of the client", "warn", [slow, json(200, {})], [matching(/: 429$/), PAUSE]],
])("createLogHooks() writes a line for %s at %s level", async (_, level, steps, expected) => {
  const { hooks, lines } = logAt(level);
  const { cloud, clock } = openClient(steps, { hooks, random: () => 0.3333 });
  await clock.run(cloud.clusters.list());
  expect(lines).toEqual(expected);
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
  const reject = () => Promise.reject(new Error("full"));
  const throws = () => {
    throw new Error("full");
  };
  const hooks = createLogHooks({ debug: reject, info: reject, warn: throws } as Logger);
  const { cloud, clock } = openClient(RETRIED, { hooks });
  expect(await unhandledIn(() => clock.run(cloud.clusters.list()))).toEqual([]);
});

test.each([
  [null, "createClient: logger must be an object"],
  ["info", "createClient: logger must be an object"],
  [{ warn: "x" }, "createClient: logger: warn must be a function, not string"],
])("createLogHooks() rejects the logger %j", (logger, message) => {
  expect(() => createLogHooks(logger as Logger)).toThrow(argumentError(message));
});

const ATTEMPT = { operation: "clusters.list", method: "GET", url: "https://x.example/", attempt: 1, elapsedMs: 2 };
const LINE = "crdb-cloud: clusters.list: GET https://x.example/: attempt 1, 7 ms";

test.each<[string, Partial<AttemptContext>, unknown[]]>([
  ["warn", { status: 399 }, []],
  ["warn", { status: 400 }, [matching(/: 400$/)]],
  ["warn", { error: new TypeError("a\r\n\tb") }, [matching(/: a b$/)]],
  ["debug", { error: new TypeError("no") }, [`${LINE}: TypeError: no`]],
  // An attempt that opens an SQL connection has no status.
  ["info", {}, [`${LINE}: connected`]],
])("at %s level, createLogHooks() writes for %j: %j", async (level, end, expected) => {
  const { hooks, lines } = logAt(level);
  const context = { ...ATTEMPT, attemptMs: 5.4, responseHeaders: {}, ...end } as AttemptContext;
  await hooks.attempt?.(context, async () => {});
  expect(lines).toEqual(expected);
});
