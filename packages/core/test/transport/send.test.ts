import { describe, expect, test } from "vitest";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createInvoke } from "../../src/methods/invoke.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createPipeline, type Pipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, openClient } from "../open-client.ts";
import { awsVectors } from "../retry/aws-retry-vectors.ts";
import { type Given, vectors } from "../retry/retry-vectors.ts";
import {
  bodyBreak,
  createScriptedFetch,
  fail,
  json,
  refused,
  reset,
  type Step,
  silence,
  text,
} from "../scripted-fetch.ts";

const OPERATIONS = {
  GET: ["clusters.get", { cluster_id: CLUSTER_ID }],
  PUT: ["clusters.setSpendLimit", { cluster_id: CLUSTER_ID, spendLimit: 1000 }],
  DELETE: ["clusters.delete", { cluster_id: CLUSTER_ID }],
  POST: ["clusters.create", MOOSE],
} as const;

const FAULTS: Readonly<Record<NonNullable<Given["fault"]>, Step>> = {
  rejected: refused,
  reset,
  "no route": fail("EHOSTUNREACH", "connect EHOSTUNREACH 192.0.2.1:443"),
  "route lost": fail("EHOSTUNREACH", "read EHOSTUNREACH"),
  unresolved: fail("ENOTFOUND", "getaddrinfo ENOTFOUND cockroachlabs.cloud"),
  certificate: fail("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
  slow: silence,
  "body break": bodyBreak(),
  truncated: text(200, '{"id": "b5a3', { "content-type": "application/json" }),
};

function toStep({
  status = 200,
  headers,
  body = status === 200 ? { id: CLUSTER_ID } : { code: status === 404 ? 5 : undefined, message: "a message" },
  fault,
}: Given): Step {
  return fault === undefined ? json(status, body, headers) : FAULTS[fault];
}

/** Reduces the full retry budget of 500 tokens to `tokens` tokens. */
function spendDownTo(tokens: number, { budget }: Pipeline): void {
  while (budget.spend(false) !== undefined);
  // 35 retries of 14 tokens each leave 10 of the 500 tokens.
  for (let left = 10; left < tokens; left++) budget.refund(1);
  for (let left = 10; left > tokens; left -= 5) budget.spend(true);
}

/**
 * Returns the number of tokens in the retry budget. Spends five tokens at a time until fewer than five are left. Then
 * adds single tokens until five can be spent again: the number of added tokens shows how many were left.
 */
function countTokens({ budget }: Pipeline): number {
  let tokens = 0;
  while (budget.spend(true) !== undefined) tokens += 5;
  let missing = 0;
  for (; budget.spend(true) === undefined; missing++) budget.refund(1);
  return tokens + 5 - missing;
}

describe("the retry vectors", () => {
  test.each([...vectors, ...awsVectors])("send(): $title", async (vector) => {
    const { method, options, budget, given, delays, outcome, left } = vector;
    const clock = createManualClock();
    const { fetch, requests } = createScriptedFetch(clock, given.map(toStep));
    const settings = resolveOptions({ apiKey: KEY, fetch, clock, random: () => 0.5, timeoutMs: 1000 });
    const pipeline = createPipeline(api, settings);
    if (budget !== undefined) spendDownTo(budget, pipeline);
    const [id, params] = OPERATIONS[method];
    const invoke = createInvoke(pipeline, id, listOperations(api)[id] as Operation);

    const [result] = await Promise.allSettled([clock.run(invoke(params, options))]);

    expect(requests.slice(1).map(({ at }, after) => at - (requests[after]?.at ?? 0))).toEqual(delays);
    if (outcome === "value") {
      expect(result).toEqual({
        status: "fulfilled",
        value: method === "GET" || method === "POST" ? { id: CLUSTER_ID } : undefined,
      });
    } else {
      const [name, doubt, limit] = outcome;
      expect(result).toMatchObject({
        status: "rejected",
        reason: { name, outcome: doubt, attempts: delays.length + 1 },
      });
      if (limit !== undefined) expect(result).toHaveProperty("reason.limit", limit);
    }
    expect(countTokens(pipeline)).toBe(left);
    expect(clock.pending()).toBe(0);
  });
});

test("after a 429, send() delays all the client's calls", async () => {
  const { cloud, clock, requests } = openClient([json(429, {}, { "retry-after": "3" }), json(200, {})]);
  const first = cloud.clusters.get({ cluster_id: CLUSTER_ID });
  await clock.advance(0);
  const later = [1, 2, 3].map(() => cloud.clusters.list());
  await clock.run(Promise.all([first, ...later]));
  expect(requests.map(({ at }) => at)).toEqual([0, 3000, 3100, 3200, 3300]);
});

test("send() rejects a call at once if its timeoutMs is shorter than the client's pause", async () => {
  const { cloud, clock, requests } = openClient([json(429, {}, { "retry-after": "90" }), json(200, {})]);
  await clock.run(caught(cloud.clusters.list()));
  await clock.advance(500);
  const error = await caught(cloud.clusters.list());
  expect(error).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "timeoutMs", limitMs: 60_000 });
  expect(error.message).toBe(
    "clusters.list: the service throttles this client for another 89.5 s, longer than " +
      "timeoutMs (60 s): call again later, or raise timeoutMs",
  );
  await clock.advance(29_500);
  await clock.run(cloud.clusters.list());
  expect(requests.map(({ at }) => at)).toEqual([0, 90_000]);
  expect(clock.pending()).toBe(0);
});

test("send() rejects a queued call when a pause longer than its timeoutMs begins", async () => {
  const rateLimit = { perSecond: 1, burst: 1 };
  const { cloud, clock, requests } = openClient([json(429, {}, { "retry-after": "50" }), json(200, {})], { rateLimit });
  const first = cloud.clusters.get({ cluster_id: "a" });
  const short = caught(cloud.clusters.get({ cluster_id: "a" }, { timeoutMs: 49_999 }));
  const long = cloud.clusters.get({ cluster_id: "a" }, { timeoutMs: 50_000 });
  await clock.run(Promise.all([first, long]));
  expect(await short).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "timeoutMs" });
  expect(requests.map(({ at }) => at)).toEqual([0, 50_000, 51_000]);
});

test("send() delays other calls by a Retry-After, even if the rejected call can't wait that long", async () => {
  const { cloud, clock, requests } = openClient([json(429, {}, { "retry-after": "90" }), json(200, {})]);
  expect(await clock.run(caught(cloud.clusters.list()))).toMatchObject({ status: 429, retryAfterMs: 90_000 });
  expect(clock.now()).toBe(0);
  const limited = caught(cloud.clusters.get({ cluster_id: "a" }, { timeoutMs: 90_000, deadlineMs: 5000 }));
  await clock.run(Promise.all([limited, cloud.clusters.list({}, { timeoutMs: 90_000 })]));
  expect(await limited).toMatchObject({ name: "CallTimeoutError", outcome: "not sent" });
  expect(requests.map(({ at }) => at)).toEqual([0, 90_000]);
});

test.each([
  ["of a year", "31536000"],
  ["that is too large for a number", "9".repeat(400)],
  ["in the year 9999", "Fri, 31 Dec 9999 23:59:59 GMT"],
])("send() delays other calls by at most ten minutes after a Retry-After %s", async (_, value) => {
  const { cloud, clock, requests } = openClient([json(429, {}, { "retry-after": value }), json(200, {})]);
  expect(await clock.run(caught(cloud.clusters.list()))).toMatchObject({ status: 429 });
  await clock.run(cloud.clusters.list({}, { timeoutMs: 600_000 }));
  expect(requests.map(({ at }) => at)).toEqual([0, 600_000]);
});

test("send() doesn't delay other calls after a 503", async () => {
  const { cloud, clock, requests } = openClient([json(503, {}, { "retry-after": "3" }), json(200, {})]);
  const first = cloud.clusters.get({ cluster_id: CLUSTER_ID });
  await clock.advance(0);
  await clock.run(Promise.all([first, cloud.clusters.list()]));
  expect(requests.map(({ at }) => at)).toEqual([0, 0, 3000]);
});

test("send() delays no call if the client has no rate limit", async () => {
  const script = [json(429, {}, { "retry-after": "3" }), json(200, {})];
  const { cloud, clock, requests } = openClient(script, { rateLimit: false });
  const first = cloud.clusters.get({ cluster_id: CLUSTER_ID });
  await clock.advance(0);
  await clock.run(Promise.all([first, cloud.clusters.list()]));
  expect(requests.map(({ at }) => at)).toEqual([0, 0, 3000]);
});

test("send() sends queued calls in order", async () => {
  const { cloud, clock, requests } = openClient([json(200, {})], { rateLimit: { perSecond: 2, burst: 1 } });
  const ids = ["a", "b", "c", "d"];
  await clock.run(Promise.all(ids.map((cluster_id) => cloud.clusters.get({ cluster_id }))));
  expect(requests.map(({ url, at }) => [url.at(-1), at])).toEqual([
    ["a", 0],
    ["b", 500],
    ["c", 1000],
    ["d", 1500],
  ]);
});

test("send() rejects a queued call with the signal's reason, and still sends the other calls", async () => {
  const { cloud, clock, requests } = openClient([json(200, {})], { rateLimit: { perSecond: 1, burst: 1 } });
  const controller = new AbortController();
  const [first, second, third] = [undefined, controller.signal, undefined].map((signal, index) =>
    cloud.clusters.get({ cluster_id: `${index}` }, { signal }),
  ) as unknown as [Promise<unknown>, Promise<unknown>, Promise<unknown>];
  await clock.advance(10);
  const reason = new Error("changed my mind");
  controller.abort(reason);
  expect(await caught(second)).toBe(reason);
  await clock.run(Promise.all([first, third]));
  expect(requests.map(({ url, at }) => [url.at(-1), at])).toEqual([
    ["0", 0],
    ["2", 1000],
  ]);
  expect(clock.pending()).toBe(0);
});

test("send() rejects a queued call at its deadline with the outcome 'not sent'", async () => {
  const { cloud, clock, requests } = openClient([json(200, {})], { rateLimit: { perSecond: 1, burst: 1 } });
  await cloud.clusters.get({ cluster_id: "first" });
  const error = await clock.run(caught(cloud.clusters.get({ cluster_id: "second" }, { deadlineMs: 400 })));
  expect(error).toMatchObject({
    name: "CallTimeoutError",
    limit: "deadlineMs",
    limitMs: 400,
    outcome: "not sent",
    message: "clusters.get: gave up after 400 ms while waiting for the rate limit: raise deadlineMs to wait longer",
  });
  expect(requests).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test("send() rejects with the signal's reason if the signal aborts during the delay before a retry", async () => {
  const { cloud, clock, requests } = openClient([json(503, {}, { "retry-after": "30" })]);
  const controller = new AbortController();
  const call = cloud.clusters.get({ cluster_id: CLUSTER_ID }, { signal: controller.signal });
  await clock.advance(1000);
  controller.abort("enough");
  expect(await caught(call)).toBe("enough");
  expect(requests).toHaveLength(1);
  expect(clock.pending()).toBe(0);
});

test("send() rejects if a retry hook runs until after the deadline", async () => {
  const clock = createManualClock();
  const { fetch } = createScriptedFetch(clock, [json(503, {})]);
  const busy = { retry: () => clock.jump(1000) };
  const { cloud } = openClient([], { clock, fetch, hooks: busy, random: () => 0.99 });
  const error = await clock.run(caught(cloud.clusters.get({ cluster_id: CLUSTER_ID }, { deadlineMs: 300 })));
  expect(error).toMatchObject({ name: "CallTimeoutError", outcome: "unknown", limit: "deadlineMs" });
});

test("send() sends nothing if the signal is already aborted", async () => {
  const { cloud, requests } = openClient([json(200, {})]);
  const reason = new Error("never mind");
  expect(await caught(cloud.clusters.get({ cluster_id: CLUSTER_ID }, { signal: AbortSignal.abort(reason) }))).toBe(
    reason,
  );
  expect(requests).toHaveLength(0);
});

test("send() calls the apiKey function for each attempt", async () => {
  const keys = ["first-key", "second-key"];
  const { cloud, clock, requests } = openClient([json(503, {}), json(200, {})], {
    apiKey: async () => keys.shift() ?? "",
  });
  await clock.run(cloud.clusters.get({ cluster_id: CLUSTER_ID }));
  expect(requests.map(({ headers }) => headers.authorization)).toEqual(["Bearer first-key", "Bearer second-key"]);
});
