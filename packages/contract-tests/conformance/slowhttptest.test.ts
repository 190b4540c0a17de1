import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { createClient } from "@crdb-cloud/core";
import { startMockCloud } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { whyMissing } from "./why-missing.ts";

const missing = whyMissing("slowhttptest");

test.skipIf(missing).each([
  ["-H", "send headers slowly", "No open connections left"],
  ["-B", "send bodies slowly", "No open connections left"],
  ["-X", "read responses slowly", "Hit test time limit"],
])(
  `slowhttptest %s: the mock serves other clients while 100 clients %s${missing ? `: skipped: ${missing}` : ""}`,
  async (mode, _, end) => {
    await using mock = await startMockCloud({ requestTimeoutMs: 2000 });
    const url = `${mock.url}/api/v1/clusters`;
    // With these options, slowhttptest opens 100 connections at once and sends or reads a few bytes on each every
    // second, for 20 seconds. It also sends complete requests and expects a response within 600 seconds.
    const options = ["-c", "100", "-r", "100", "-i", "1", "-l", "20", "-p", "600", "-u", url];
    const running = promisify(execFile)("slowhttptest", [mode, ...options]);
    const cloud = createClient({ baseUrl: mock.url, apiKey: mock.apiKey });
    expect((await cloud.clusters.list()).clusters).toEqual([]);
    const { stdout } = await running;
    // The mock disconnects clients that send slowly, but not those that read slowly.
    expect(stdout).toContain(end);
    expect(stdout).not.toMatch(/service available: *\S*NO/);
    expect((await cloud.clusters.list()).clusters).toEqual([]);
  },
);
