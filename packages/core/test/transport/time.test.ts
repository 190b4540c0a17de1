import { type CallOptions, createClient, type Transport } from "@crdb-cloud/core";
import { expect, test, vi } from "vitest";
import { caught } from "../caught.ts";
import { settle } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, open, openClient } from "../open-client.ts";
import { bodyBreak, json, type Step, silence } from "../scripted-fetch.ts";

const ONCE = { maxRetries: 0 };
const TARGET = { cluster_id: CLUSTER_ID };

/** Creates a step that sends the headers and the beginning of the body and then nothing until the client aborts. */
function stuckBody(status: number): Step {
  return ({ signal }) => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode("{"));
        signal.addEventListener("abort", () => controller.error(signal.reason));
      },
    });
    return new Response(body, { status, headers: { "content-type": "application/json" } });
  };
}

test("an attempt sends the API key, the API version and the request body", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.clusters.setSpendLimit({ ...TARGET, spendLimit: 0 });
  const headers = {
    accept: "application/json",
    "cc-version": "2022-03-31",
    "content-type": "application/json",
    authorization: `Bearer ${KEY}`,
  };
  const url = `https://cockroachlabs.cloud/api/v1/clusters/${CLUSTER_ID}/spend-limit`;
  expect(requests).toMatchObject([{ method: "PUT", url, headers, body: '{"spendLimit":0}' }]);
});

const waiting = "clusters.get: gave up after 2 s while waiting for a response: raise timeoutMs to wait longer";
const reading = "gave up after 500 ms while reading the body of a response (200)";

test.each<[string, Step, CallOptions, object]>([
  ["no response arrives in time", silence, { timeoutMs: 2000 }, { outcome: "unknown", message: waiting }],
  ["the body doesn't end", stuckBody(200), { timeoutMs: 500 }, { message: expect.stringContaining(reading) }],
  ["the body of a 403 doesn't end", stuckBody(403), { timeoutMs: 500 }, { outcome: "rejected" }],
  ["the body of a 500 doesn't end", stuckBody(500), { timeoutMs: 500 }, { outcome: "unknown" }],
  ["deadlineMs is below timeoutMs", silence, { timeoutMs: 701, deadlineMs: 700 }, { limit: "deadlineMs" }],
  ["deadlineMs equals timeoutMs", silence, { timeoutMs: 700, deadlineMs: 700 }, { limit: "timeoutMs" }],
])("an attempt aborts the request if %s", async (_, step, limits, expected) => {
  const { cloud, clock, requests, error } = openClient([step], ONCE);
  const limitMs = limits.deadlineMs ?? limits.timeoutMs;
  const thrown = await error(cloud.clusters.get(TARGET, limits));
  expect(thrown).toMatchObject({ name: "CallTimeoutError", limit: "timeoutMs", limitMs, ...expected });
  expect(requests[0]?.signal.reason).toBe(thrown);
  expect([clock.now(), clock.pending()]).toEqual([limitMs, 0]);
});

test.each([
  ["waiting for headers", silence],
  ["reading a body", stuckBody(200)],
])("an attempt rejects with the signal's reason if the signal aborts while it is %s", async (_, step) => {
  const { cloud, abort, requests } = openClient([step]);
  const reason = { why: "no longer needed" };
  expect(await abort(10, (signal) => cloud.clusters.get(TARGET, { signal }), reason)).toBe(reason);
  expect(requests[0]?.signal.reason).toBe(reason);
});

test("an attempt sends nothing if the apiKey function takes too long, or aborts the call", async () => {
  const { promise, resolve } = Promise.withResolvers<string>();
  const late = openClient([json(200, {})], { apiKey: () => promise, timeoutMs: 500 });
  expect(await late.error(late.cloud.clusters.get(TARGET, ONCE))).toMatchObject({
    outcome: "not sent",
    message: expect.stringMatching(/gave up after .+ while waiting for the function passed as apiKey/),
  });
  resolve("too-late-a-key");
  await late.clock.advance(1000);
  const controller = new AbortController();
  const apiKey = (): string => {
    controller.abort("enough");
    return KEY;
  };
  const aborting = openClient([json(200, {})], { apiKey });
  expect(await caught(aborting.cloud.clusters.create(MOOSE, { signal: controller.signal }))).toBe("enough");
  await settle();
  expect([...late.requests, ...aborting.requests]).toEqual([]);
});

test("if the apiKey function throws, the client retries, and an attempt reports what it threw", async () => {
  const apiKey = vi.fn(() => Promise.reject<string>(new Error("vault: Error: sealed; token eyJhbGci.eyJzdWIi")));
  const { cloud, error, requests } = openClient([json(200, {})], { apiKey });
  expect(await error(cloud.clusters.get(TARGET))).toMatchObject({
    name: "ConnectionError",
    code: "ERR_API_KEY_UNAVAILABLE",
    cause: { message: "vault: Error: sealed; token [redacted]" },
    outcome: "not sent",
    message: "clusters.get: the function passed as apiKey failed: vault: Error: sealed; token [redacted]",
  });
  apiKey.mockImplementation(() => Promise.reject("the vault: Error: closed"));
  expect((await error(cloud.clusters.get(TARGET))).message).toMatch(/apiKey failed: the vault: Error: closed$/);
  expect([apiKey.mock.calls.length, requests.length]).toEqual([6, 0]);
});

test.each([
  ["hunter22\n", "has a line break"],
  ["", "must be a non-empty string"],
  [undefined, "must be a non-empty string"],
])("an attempt rejects the API key %j from an apiKey function without showing it", async (key, found) => {
  const { cloud, requests } = openClient([json(200, {})], { apiKey: async () => key as string });
  const error = await caught(cloud.clusters.get(TARGET));
  expect(error).toMatchObject({ name: "ConnectionError", code: "ERR_API_KEY", outcome: "not sent" });
  expect(error.message).toMatch(`clusters.get: the function passed as apiKey failed: the returned key ${found}`);
  expect(error.message).not.toMatch(/hunter/);
  expect(requests).toHaveLength(0);
});

const large = (type: string) => () =>
  new Response(new Uint8Array(100), type ? { headers: { "content-type": type } } : {});

const TOO_LARGE = {
  ...{ name: "ResponseError", status: 200, contentType: "application/json", firstBytes: "" },
  message: "clusters.get: 200, but the body is larger than 50 bytes. Raise maxResponseBytes if that is expected",
};

test.each<[string, Step, object]>([
  ["rejects a success response", json(200, { id: "x".repeat(100) }), TOO_LARGE],
  ["accepts a missing Content-Type", large(""), { contentType: "" }],
  ["hides an API key in the Content-Type", large(`text/${KEY}`), { contentType: "text/[redacted]" }],
  ["keeps a 403", json(403, { message: "x".repeat(100) }), { name: "ApiError", status: 403, reason: "" }],
])("if the body is too large, an attempt %s", async (_, step, expected) => {
  const { cloud } = openClient([step], { maxResponseBytes: 50 });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject(expected);
});

test.each([
  [403, "rejected", [0]],
  [429, "rejected", [0, 7000, 14_000]],
  [500, "unknown", [0]],
])("an attempt keeps the status and headers of a %i whose body breaks: %s", async (status, outcome, times) => {
  const client = openClient([bodyBreak(status, { "retry-after": "7" })]);
  const facts = { status, outcome, attempts: times.length, reason: "the body could not be read" };
  expect(await client.error(client.cloud.clusters.create(MOOSE))).toMatchObject({ name: "ApiError", ...facts });
  expect(client.times()).toEqual(times);
});

test("an attempt keeps an error response's status even if the transport doesn't report the headers", async () => {
  const transport: Transport = async ({ onStatus }) => {
    onStatus(400);
    throw new Error("the body is lost");
  };
  const cloud = createClient({ apiKey: KEY, transport });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ name: "ApiError", status: 400, headers: {} });
});

test("an attempt rejects with the outcome 'not sent' if the transport hasn't begun to send", async () => {
  const transport: Transport = ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const { cloud, error } = open(createClient, [], { transport, fetch: undefined, timeoutMs: 500, ...ONCE });
  expect(await error(cloud.clusters.get(TARGET))).toMatchObject({
    name: "CallTimeoutError",
    outcome: "not sent",
    message: expect.stringContaining("gave up after 500 ms while connecting"),
  });
});

test.each([
  [401, 2],
  [403, 1],
  [500, 1],
])("an attempt sends a POST again after a 401, but not after other errors: %i, %i in all", async (status, count) => {
  const retry = vi.fn();
  const { cloud, requests } = openClient([json(status, {})], { apiKey: () => KEY, hooks: { retry } });
  expect(await caught(cloud.clusters.create(MOOSE))).toMatchObject({ name: "ApiError", status });
  expect(requests).toHaveLength(count);
  const event = expect.objectContaining({ status: 401, error: undefined, delayMs: 0 });
  expect(retry.mock.calls).toEqual(Array(count - 1).fill([event]));
});
