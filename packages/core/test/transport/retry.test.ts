import { expect, test } from "vitest";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createInvoke } from "../../src/methods/invoke.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createPipeline, type Pipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, type OpenClient, type OpenOptions, openClient } from "../open-client.ts";
import { FAULTS, type Given, type Vector, vectors } from "../retry/retry-vectors.ts";
import { createScriptedFetch, json, type Step } from "../scripted-fetch.ts";

const TARGET = { cluster_id: CLUSTER_ID };
const OPERATIONS = {
  GET: ["clusters.get", TARGET],
  PUT: ["clusters.setSpendLimit", { ...TARGET, spendLimit: 1000 }],
  DELETE: ["clusters.delete", TARGET],
  POST: ["clusters.create", MOOSE],
} as const;

function toStep(given: Given): Step {
  if (typeof given === "string") return FAULTS[given];
  const { status, headers, body } = typeof given === "number" ? { status: given } : given;
  const usual = status === 200 ? { id: CLUSTER_ID } : { code: status === 404 ? 5 : undefined, message: "a message" };
  return json(status, body ?? usual, headers);
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

test.each<Vector>(vectors)("retry(): %s with the responses %j: delays %j, %s, %j", async (...vector) => {
  const [method, given, delays, ends, { budget, limit, left = 500, ...options } = {}] = vector;
  const clock = createManualClock();
  const { fetch, requests } = createScriptedFetch(clock, given.map(toStep));
  const settings = resolveOptions({ apiKey: KEY, fetch, clock, random: () => 0.5, timeoutMs: 1000 });
  const pipeline = createPipeline(api, settings);
  if (budget !== undefined) spendDownTo(budget, pipeline);
  const [id, params] = OPERATIONS[method];
  const invoke = createInvoke(pipeline, id, listOperations(api)[id] as Operation);

  const result = await clock.run(invoke(params, options)).then(
    ({ data }) => [data],
    ({ name, outcome, attempts, ...error }) => [`${name} ${outcome}`, attempts, error.limit],
  );

  expect(requests.slice(1).map(({ at }, after) => at - (requests[after]?.at ?? 0))).toEqual(delays);
  if (ends === "value")
    expect(result).toEqual([method === "GET" || method === "POST" ? { id: CLUSTER_ID } : undefined]);
  else expect(result.slice(0, limit ? 3 : 2)).toEqual([ends, delays.length + 1, limit].slice(0, limit ? 3 : 2));
  expect([countTokens(pipeline), clock.pending()]).toEqual([left, 0]);
});

const ONE_PER_SECOND = { rateLimit: { perSecond: 1, burst: 1 } };

/** Opens a client that gets one error with a `Retry-After` and then successes. */
function openThrottled(retryAfter: string, options: OpenOptions = {}, status = 429): OpenClient {
  return openClient([json(status, {}, { "retry-after": retryAfter }), json(200, {})], options);
}

test.each<[string, OpenClient, number[]]>([
  ["a 429", openThrottled("3"), [0, 3000, 3100, 3200, 3300]],
  ["a 503, not at all", openThrottled("3", {}, 503), [0, 0, 0, 0, 3000]],
  ["a 429, not at all without a rate limit", openThrottled("3", { rateLimit: false }), [0, 0, 0, 0, 3000]],
])("retry() delays all the client's calls after %s", async (_, { cloud, clock, times }, expected) => {
  const first = cloud.clusters.get(TARGET);
  await clock.advance(0);
  await clock.run(Promise.all([first, ...[1, 2, 3].map(() => cloud.clusters.list())]));
  expect(times()).toEqual(expected);
});

test("retry() rejects a call immediately if its timeoutMs is shorter than the client's pause", async () => {
  const { cloud, clock, error, times } = openThrottled("90");
  expect(await error(cloud.clusters.list())).toMatchObject({ status: 429, retryAfterMs: 90_000 });
  await clock.advance(500);
  expect(await caught(cloud.clusters.list())).toMatchObject({
    name: "CallTimeoutError",
    outcome: "not sent",
    limit: "timeoutMs",
    limitMs: 60_000,
    message:
      "clusters.list: the service throttles this client for another 89.5 s, longer than " +
      "timeoutMs (60 s): call again later, or raise timeoutMs",
  });
  const late = error(cloud.clusters.list({}, { timeoutMs: 90_000, deadlineMs: 5000 }));
  await clock.run(cloud.clusters.list({}, { timeoutMs: 90_000 }));
  expect(await late).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "deadlineMs" });
  expect(times()).toEqual([0, 90_000]);
  expect(clock.pending()).toBe(0);
});

test("retry() rejects a queued call when a pause longer than its timeoutMs begins", async () => {
  const { cloud, clock, times } = openThrottled("50", ONE_PER_SECOND);
  const first = cloud.clusters.get(TARGET);
  const short = caught(cloud.clusters.get(TARGET, { timeoutMs: 49_999 }));
  await clock.run(Promise.all([first, cloud.clusters.get(TARGET, { timeoutMs: 50_000 })]));
  expect(await short).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "timeoutMs" });
  expect(times()).toEqual([0, 50_000, 51_000]);
});

test.each(["31536000", "9".repeat(400), "Fri, 31 Dec 9999 23:59:59 GMT"])(
  "retry() delays other calls by at most ten minutes: %s",
  async (value) => {
    const { cloud, clock, error, times } = openThrottled(value);
    expect(await error(cloud.clusters.list())).toMatchObject({ status: 429 });
    await clock.run(cloud.clusters.list({}, { timeoutMs: 600_000 }));
    expect(times()).toEqual([0, 600_000]);
  },
);

test("retry() sends queued calls in order, except for one that is aborted, which rejects with the signal's reason", async () => {
  const { cloud, clock, requests } = openClient([json(200, {})], { rateLimit: { perSecond: 2, burst: 1 } });
  const controller = new AbortController();
  const reason = new Error("changed my mind");
  const signal = (id: string): object => (id === "c" ? { signal: controller.signal } : {});
  const calls = ["a", "b", "c", "d"].map((cluster_id) => cloud.clusters.get({ cluster_id }, signal(cluster_id)));
  await clock.advance(10);
  controller.abort(reason);
  expect((await clock.run(Promise.allSettled(calls)))[2]).toEqual({ status: "rejected", reason });
  expect(requests.map(({ url, at }) => `${url.at(-1)} ${at}`)).toEqual(["a 0", "b 500", "d 1000"]);
  expect(clock.pending()).toBe(0);
});

test("retry() doesn't count the request with a fresh API key as one of the retries", async () => {
  const steps = [json(401, {}), json(503, {}), json(503, {}), json(200, {})];
  const { cloud, clock, requests } = openClient(steps, { apiKey: () => KEY });
  await clock.run(cloud.clusters.get(TARGET));
  expect(requests).toHaveLength(4);
});

test("retry() rejects a queued call at its deadline with the outcome 'not sent'", async () => {
  const { cloud, clock, error, requests } = openClient([json(200, {})], ONE_PER_SECOND);
  await cloud.clusters.get(TARGET);
  expect(await error(cloud.clusters.get(TARGET, { deadlineMs: 400 }))).toMatchObject({
    name: "CallTimeoutError",
    limit: "deadlineMs",
    limitMs: 400,
    outcome: "not sent",
    message: "clusters.get: gave up after 400 ms while waiting for the rate limit: raise deadlineMs to wait longer",
  });
  expect([requests.length, clock.pending()]).toEqual([1, 0]);
});

test("retry() rejects if a retry hook runs until after the deadline", async () => {
  const hooks = { retry: () => client.clock.jump(1000) };
  const client: OpenClient = openClient([json(503, {})], { hooks, random: () => 0.99 });
  const error = await client.error(client.cloud.clusters.get(TARGET, { deadlineMs: 300 }));
  expect(error).toMatchObject({ name: "CallTimeoutError", outcome: "unknown", limit: "deadlineMs" });
});
