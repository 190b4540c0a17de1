import { expect, test, vi } from "vitest";
import { api } from "../../src/generated/2022-03-31/operations.gen.ts";
import { createInvoke } from "../../src/methods/invoke.ts";
import type { Operation } from "../../src/request/api-definition.ts";
import { listOperations } from "../../src/request/list-operations.ts";
import { resolveOptions } from "../../src/transport/client-options.ts";
import { createClientState } from "../../src/transport/client-state.ts";
import { createPipeline, type Pipeline } from "../../src/transport/pipeline.ts";
import { caught } from "../caught.ts";
import { createManualClock } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, MOOSE, type OpenClient, openClient } from "../open-client.ts";
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
  const pipeline = createPipeline(createClientState(api, settings));
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

test("retry() doesn't count the request with a fresh API key as one of the retries", async () => {
  const steps = [json(401, {}), json(503, {}), json(503, {}), json(200, {})];
  const { cloud, clock, requests } = openClient(steps, { apiKey: () => KEY });
  await clock.run(cloud.clusters.get(TARGET));
  expect(requests).toHaveLength(4);
});

test("retry() rejects if a retry hook runs until after the deadline", async () => {
  const hooks = { retry: () => client.clock.jump(1000) };
  const client: OpenClient = openClient([json(503, {})], { hooks, random: () => 0.99 });
  const error = await client.error(client.cloud.clusters.get(TARGET, { deadlineMs: 300 }));
  expect(error).toMatchObject({ name: "CallTimeoutError", outcome: "unknown", limit: "deadlineMs" });
});

test.each([
  [401, 2],
  [403, 1],
  [500, 1],
])("retry() sends a POST again after a 401, but not after other errors: %i, %i in all", async (status, count) => {
  const retry = vi.fn();
  const { cloud, requests } = openClient([json(status, {})], { apiKey: () => KEY, hooks: { retry } });
  expect(await caught(cloud.clusters.create(MOOSE))).toMatchObject({ name: "ApiError", status });
  expect(requests).toHaveLength(count);
  const event = expect.objectContaining({ status: 401, error: undefined, delayMs: 0 });
  expect(retry.mock.calls).toEqual(Array(count - 1).fill([event]));
});
