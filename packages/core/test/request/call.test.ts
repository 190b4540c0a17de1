import { expect, test } from "vitest";
import { toOutcome } from "../../src/errors/outcome.ts";
import { isSuccess } from "../../src/request/buffered-response.ts";
import { type Call, leftMs } from "../../src/request/call.ts";
import { caught } from "../caught.ts";
import { openClient } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

const call = { deadlineMs: 500, startedAt: 100, lost: false } as Call;

test("toOutcome() returns the last attempt's outcome, or unknown if an earlier attempt was lost", () => {
  expect(toOutcome(call, "not sent")).toBe("not sent");
  expect(toOutcome({ ...call, lost: true }, "rejected")).toBe("unknown");
});

test("isSuccess() returns true for the statuses from 200 to 299", () => {
  expect([199, 200, 204, 299, 300, 304, 404].filter(isSuccess)).toEqual([200, 204, 299]);
});

test("leftMs() returns the time left until the call's deadline", () => {
  expect(leftMs(call, 250)).toBe(350);
  expect(leftMs({ ...call, deadlineMs: Number.POSITIVE_INFINITY }, 250)).toBe(Number.POSITIVE_INFINITY);
});

test("createCall() prefers the call's headers and limits to the client's, and these to the defaults", async () => {
  const headers = { Accept: "text/json", "Cc-Version": "latest", "X-Team": "red", "X-Tier": "1" };
  const { cloud, clock, requests } = openClient([json(503, {})], { headers, maxRetries: 0 });
  const limits = { maxRetries: 1, timeoutMs: 100, deadlineMs: 10_000 };
  await clock.run(caught(cloud.clusters.list({}, { headers: { "x-team": "blue" }, ...limits })));
  expect(requests).toHaveLength(2);
  const expected = { accept: "text/json", "x-team": "blue", "x-tier": "1", "cc-version": "latest" };
  expect(requests[0]?.headers).toMatchObject(expected);
  expect(requests[0]?.headers).not.toHaveProperty("content-type");
});
