import { expect, test } from "vitest";
import { createClient } from "../../src/2022-03-31.ts";

import { createLogHooks, type LogLevel } from "../../src/client/log-hooks.ts";

const KEY = "CCDB1_0123456789012345678901_secret";

/** Makes one call whose first attempt gets a 503, and returns the logged lines. */
async function logCall(level: LogLevel): Promise<string[]> {
  const lines: string[] = [];
  const answers = [
    new Response("{}", { status: 503 }),
    Response.json({ clusters: [] }, { headers: { "x-echo": KEY } }),
  ];
  const cloud = createClient({
    apiKey: KEY,
    fetch: async () => answers.shift() as Response,
    random: () => 0,
    hooks: createLogHooks(level, (line) => lines.push(line)),
  });
  await cloud.clusters.list();
  return lines;
}

test("createLogHooks() writes a line for each attempt that failed at warn", async () => {
  expect(await logCall("warn")).toEqual([
    expect.stringMatching(
      /^crdb-cloud: clusters\.list: GET https:\/\/cockroachlabs\.cloud\/api\/v1\/clusters: attempt 1, \d+ ms: 503$/,
    ),
  ]);
});

test("createLogHooks() writes a line for each attempt at info", async () => {
  expect(await logCall("info")).toEqual([expect.stringMatching(/: 503$/), expect.stringMatching(/attempt 2.*: 200$/)]);
});

test("createLogHooks() adds the redacted headers of the response at debug", async () => {
  const lines = await logCall("debug");
  expect(lines[1]).toContain('200 {"content-type":"application/json","x-echo":"[redacted]"}');
  expect(lines.join()).not.toContain(KEY);
});

test("createLogHooks() keeps a failure on one line", async () => {
  const lines: string[] = [];
  const fetch = async (): Promise<Response> => {
    throw new TypeError("fetch failed\r\nforged: line");
  };
  const hooks = createLogHooks("warn", (line) => lines.push(line));
  await expect(createClient({ apiKey: KEY, maxRetries: 0, fetch, hooks }).clusters.list()).rejects.toThrow();
  expect(lines).toEqual([expect.stringMatching(/^crdb-cloud: .*: ConnectionError: .*fetch failed {2}forged: line/)]);
});
