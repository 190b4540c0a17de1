import {
  type CallTimeoutError,
  type ConnectionError,
  createClient,
  type ResponseError,
  type Transport,
} from "@crdb-cloud/core";
import { expect, test, vi } from "vitest";
import { caught } from "../caught.ts";
import { createManualClock, settle } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { bodyBreak, json, type Step, silence } from "../scripted-fetch.ts";

const ONCE = { maxRetries: 0 };
const TARGET = { cluster_id: CLUSTER_ID };

/** Creates a step that sends the headers and the beginning of the body, and then nothing until the client aborts. */
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

test("attempt() sends the API key, the API version and the request body", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  await cloud.clusters.setSpendLimit({ ...TARGET, spendLimit: 0 });
  expect(requests).toMatchObject([
    {
      method: "PUT",
      url: `https://cockroachlabs.cloud/api/v1/clusters/${CLUSTER_ID}/spend-limit`,
      headers: {
        accept: "application/json",
        "cc-version": "2022-03-31",
        "content-type": "application/json",
        authorization: `Bearer ${KEY}`,
      },
      body: '{"spendLimit":0}',
    },
  ]);
});

test("attempt() doesn't follow redirects", async () => {
  const inits: RequestInit[] = [];
  const fetch = async (_: string, init: RequestInit): Promise<Response> => {
    inits.push(init);
    return Response.json({});
  };
  await openClient([], { fetch }).cloud.clusters.list();
  expect(inits[0]).toMatchObject({ redirect: "manual", body: null });
});

test("attempt() aborts the request if no response arrives in time", async () => {
  const { cloud, clock, requests } = openClient([silence], { timeoutMs: 2000 });
  const error = await clock.run(caught<CallTimeoutError>(cloud.clusters.get(TARGET, ONCE)));
  expect(error).toMatchObject({ name: "CallTimeoutError", limit: "timeoutMs", limitMs: 2000, outcome: "unknown" });
  expect(error.message).toBe(
    "clusters.get: gave up after 2 s while waiting for a response: raise timeoutMs to wait longer",
  );
  expect(requests[0]?.signal.reason).toBe(error);
  expect(clock.pending()).toBe(0);
});

test("attempt() aborts the request if the body doesn't end in time", async () => {
  const { cloud, clock, requests } = openClient([stuckBody(200)]);
  const error = await clock.run(caught(cloud.clusters.get(TARGET, { ...ONCE, timeoutMs: 500 })));
  expect(error.message).toMatch(/gave up after 500 ms while reading the body of a response \(200\)/);
  expect(requests[0]?.signal.aborted).toBe(true);
});

test("attempt() sends nothing if the apiKey function takes too long", async () => {
  let giveKey = (_: string): void => {};
  const apiKey = (): Promise<string> =>
    new Promise((resolve) => {
      giveKey = resolve;
    });
  const { cloud, clock, requests } = openClient([json(200, {})], { apiKey, timeoutMs: 500 });
  const error = await clock.run(caught<CallTimeoutError>(cloud.clusters.get(TARGET, ONCE)));
  expect(error).toMatchObject({ outcome: "not sent" });
  expect(error.message).toMatch(/gave up after .+ while waiting for the function passed as apiKey/);
  giveKey("too-late-a-key");
  await clock.advance(1000);
  expect(requests).toHaveLength(0);
});

test.each([
  ["deadlineMs", 701],
  ["timeoutMs", 700],
])("attempt() reports %s if deadlineMs is 700 and timeoutMs is %i", async (limit, timeoutMs) => {
  const { cloud, clock } = openClient([silence]);
  const error = await clock.run(caught(cloud.clusters.get(TARGET, { ...ONCE, deadlineMs: 700, timeoutMs })));
  expect(error).toMatchObject({ limit, limitMs: 700 });
  expect(clock.now()).toBe(700);
});

test.each([
  ["waiting for headers", silence],
  ["reading a body", stuckBody(200)],
])("attempt() rejects with the signal's reason if the signal aborts while it is %s", async (_, step) => {
  const { cloud, clock, requests } = openClient([step]);
  const controller = new AbortController();
  const call = caught(cloud.clusters.get(TARGET, { signal: controller.signal }));
  await clock.advance(10);
  const reason = { why: "no longer needed" };
  controller.abort(reason);
  expect(await call).toBe(reason);
  expect(requests[0]?.signal.reason).toBe(reason);
  expect(clock.pending()).toBe(0);
});

test("if the apiKey function throws, the client retries, and attempt() reports what it threw", async () => {
  let asked = 0;
  const apiKey = (): never => {
    asked += 1;
    throw new Error("vault is sealed; token eyJhbGci.eyJzdWIi");
  };
  const { cloud, clock, requests } = openClient([json(200, {})], { apiKey });
  const error = await clock.run(caught<ConnectionError>(cloud.clusters.get(TARGET)));
  expect(error).toMatchObject({
    name: "ConnectionError",
    code: "ERR_API_KEY_UNAVAILABLE",
    cause: { message: "vault is sealed; token [redacted]" },
    outcome: "not sent",
    message: "clusters.get: the function passed as apiKey failed: vault is sealed; token [redacted]",
  });
  expect(asked).toBe(3);
  expect(requests).toHaveLength(0);
});

test.each([
  ["hunter22\n", "has a line break"],
  ["", "must be a non-empty string"],
  [undefined, "must be a non-empty string"],
])("attempt() rejects the API key %j from an apiKey function without showing it", async (key, found) => {
  const { cloud, requests } = openClient([json(200, {})], { apiKey: async () => key as string });
  const error = await caught(cloud.clusters.get(TARGET));
  expect(error).toMatchObject({ name: "ConnectionError", code: "ERR_API_KEY", outcome: "not sent" });
  expect(error.message).toMatch(`clusters.get: the function passed as apiKey failed: the returned key ${found}`);
  expect(error.message).not.toMatch(/hunter/);
  expect(requests).toHaveLength(0);
});

test("attempt() rejects a success response whose body is too large", async () => {
  const { cloud } = openClient([json(200, { id: "x".repeat(100) })], { maxResponseBytes: 50 });
  const error = await caught<ResponseError>(cloud.clusters.get(TARGET));
  expect(error).toMatchObject({ name: "ResponseError", status: 200, contentType: "application/json", firstBytes: "" });
  expect(error.message).toBe(
    "clusters.get: 200, but the body is larger than 50 bytes: raise maxResponseBytes if that is expected",
  );
});

test("attempt() accepts a response without Content-Type, and hides an API key in a Content-Type", async () => {
  const large =
    (contentType?: string): Step =>
    () => {
      const response = new Response(new Uint8Array(100));
      if (contentType) response.headers.set("content-type", contentType);
      return response;
    };
  const { cloud } = openClient([large(), large(`text/${KEY}`)], { maxResponseBytes: 50 });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ contentType: "" });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ contentType: "text/[redacted]" });
});

test("attempt() returns an error response even if its body is too large", async () => {
  const { cloud } = openClient([json(403, { message: "x".repeat(100) })], { maxResponseBytes: 50 });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ name: "ApiError", status: 403, reason: "" });
});

test.each([
  [403, "rejected", 1],
  [429, "rejected", 3],
  [500, "unknown", 1],
])(
  "attempt() reports the status %i and the outcome %s even if it can't read the body",
  async (status, outcome, attempts) => {
    const { cloud, clock } = openClient([bodyBreak(status)]);
    const error = await clock.run(caught(cloud.clusters.create(MOOSE)));
    expect(error).toMatchObject({ name: "ApiError", status, outcome, attempts, reason: "the body could not be read" });
  },
);

test("attempt() keeps an error response's headers even if it can't read the body", async () => {
  const { cloud, clock, requests } = openClient([bodyBreak(429, { "retry-after": "7" }), json(200, {})]);
  await clock.run(cloud.clusters.get(TARGET));
  expect(requests.map(({ at }) => at)).toEqual([0, 7000]);
});

test("attempt() keeps an error response's status even if the transport doesn't report the headers", async () => {
  const transport: Transport = async ({ onStatus }) => {
    onStatus(400);
    throw new Error("the body is lost");
  };
  const cloud = createClient({ apiKey: KEY, transport });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ name: "ApiError", status: 400, headers: {} });
});

test.each([
  [403, "rejected"],
  [500, "unknown"],
])("after a %i whose body doesn't end in time, attempt() reports the outcome %s", async (status, outcome) => {
  const { cloud, clock } = openClient([stuckBody(status)], ONCE);
  const error = await clock.run(caught(cloud.clusters.create(MOOSE, { timeoutMs: 500 })));
  expect(error).toMatchObject({ name: "CallTimeoutError", outcome });
});

test("attempt() rejects with the outcome 'not sent' if the transport hasn't begun to send", async () => {
  const clock = createManualClock();
  const transport: Transport = ({ signal }) =>
    new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  const cloud = createClient({ apiKey: KEY, clock, transport, timeoutMs: 500, maxRetries: 0 });
  expect(await clock.run(caught(cloud.clusters.get({ cluster_id: "a" })))).toMatchObject({
    name: "CallTimeoutError",
    outcome: "not sent",
    message: expect.stringContaining("gave up after 500 ms while connecting"),
  });
});

test("attempt() sends nothing if the apiKey function aborts the call", async () => {
  const controller = new AbortController();
  const apiKey = (): string => {
    controller.abort("enough");
    return KEY;
  };
  const { cloud, requests } = openClient([json(200, {})], { apiKey });
  expect(await caught(cloud.clusters.create(MOOSE, { signal: controller.signal }))).toBe("enough");
  await settle();
  expect(requests).toEqual([]);
});

test("attempt() hides what the apiKey function returns, but reports what it throws", async () => {
  const key = "correct-horse-battery";
  const { cloud } = openClient([json(400, { message: `no key ${key}` })], { apiKey: () => key });
  expect(await caught(cloud.clusters.get(TARGET))).toMatchObject({ reason: "no key [redacted]" });
  const failing = openClient([], { apiKey: () => Promise.reject("the vault says Error: closed") });
  expect(await failing.clock.run(caught(failing.cloud.clusters.get(TARGET)))).toMatchObject({
    message: "clusters.get: the function passed as apiKey failed: the vault says Error: closed",
  });
});

test.each([
  [401, 2],
  [403, 1],
  [500, 1],
])(
  "attempt() retries a POST once after a 401, but not after other errors: after a %i, the request count is %i",
  async (status, count) => {
    const { cloud, requests } = openClient([json(status, {})], { apiKey: () => KEY });
    expect(await caught(cloud.clusters.create(MOOSE))).toMatchObject({ name: "ApiError", status });
    expect(requests).toHaveLength(count);
  },
);

test("attempt() calls the retry hook when it retries with a fresh API key", async () => {
  const retry = vi.fn();
  const { cloud } = openClient([json(401, {}), json(200, {})], { apiKey: () => KEY, hooks: { retry } });
  await cloud.clusters.get(TARGET);
  expect(retry).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ status: 401, error: undefined, delayMs: 0 }));
});
