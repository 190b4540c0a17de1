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
import { CLUSTER_ID, KEY, MOOSE, type OpenClient, openClient, TARGET } from "../open-client.ts";
import { bodyBreak, createScriptedFetch, fail, json, reset, type Step, silence, text } from "../scripted-fetch.ts";

/** Failures that can replace a response. With `slow`, the response arrives after the attempt's time limit. */
const FAULTS = {
  refused: fail("ECONNREFUSED", "connect ECONNREFUSED 127.0.0.1:9"),
  reset,
  "no route": fail("EHOSTUNREACH", "connect EHOSTUNREACH 192.0.2.1:443"),
  "route lost": fail("EHOSTUNREACH", "read EHOSTUNREACH"),
  unresolved: fail("ENOTFOUND", "getaddrinfo ENOTFOUND cockroachlabs.cloud"),
  certificate: fail("ERR_TLS_CERT_ALTNAME_INVALID", "Hostname/IP does not match certificate's altnames"),
  slow: silence,
  "body break": bodyBreak(),
  truncated: text(200, '{"id": "b5a3', { "content-type": "application/json" }),
} satisfies Record<string, Step>;

/** A status to respond with, a whole response, or a failure. */
type Given =
  | number
  | keyof typeof FAULTS
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown };

interface Facts {
  readonly maxRetries?: number;
  readonly deadlineMs?: number;
  /** The tokens in the retry budget before the call. */
  readonly budget?: number;
  /** The tokens in the retry budget after the call: by default, all 500. */
  readonly left?: number;
  /** The option whose limit the error names. */
  readonly limit?: string;
}

/**
 * What a client does after a sequence of responses. `random()` always returns 0.5, so the delays are 125, 250 and 500
 * ms, unless the service asks for others. The call ends with a value, or with an error of this name and `outcome`.
 */
type Vector = [
  method: (typeof METHODS)[number],
  given: readonly Given[],
  delays: readonly number[],
  ends: "value" | `${"Api" | "Connection" | "Response" | "CallTimeout"}Error ${"not sent" | "rejected" | "unknown"}`,
  facts?: Facts,
];

const METHODS = ["GET", "PUT", "DELETE", "POST"] as const;
const UNKNOWN = "ApiError unknown";
const REJECTED = "ApiError rejected";
const NOT_SENT = "ConnectionError not sent";

/** Failures that may pass: how the call ends if it isn't retried, and how many tokens of the budget a retry costs. */
const PASSING: readonly (readonly [Given, Exclude<Vector[3], "value">, number?])[] = [
  [408, UNKNOWN],
  [429, REJECTED, 5],
  [500, UNKNOWN],
  [502, UNKNOWN],
  [503, UNKNOWN],
  [504, UNKNOWN],
  ["refused", NOT_SENT],
  ["no route", NOT_SENT],
  ["unresolved", NOT_SENT],
  ["reset", "ConnectionError unknown"],
  ["body break", "ConnectionError unknown"],
];

const passing = PASSING.flatMap(([given, ends, cost = 14]): Vector[] => [
  ...METHODS.map((method): Vector => {
    return method === "POST" && ends.endsWith("unknown")
      ? [method, [given, 200], [], ends]
      : [method, [given, 200], [125], "value"];
  }),
  ["GET", [given], [125, 250], ends, { left: 500 - 2 * cost }],
]);

const final = [301, 307, 400, 401, 403, 404, 405, 409, 412, 422, 451, 501, 505, 599].map(
  (status): Vector => ["GET", [status], [], status < 500 ? REJECTED : UNKNOWN],
);

const DATE = "Tue, 24 Nov 2026 12:00:00 GMT";

/** Values of `Retry-After`, and how long the client then waits; `undefined` if the call fails instead. */
const PAUSES: readonly (readonly [value: string, ms: number | undefined, date?: string])[] = [
  ["7", 7000],
  ["60", 60_000],
  ["0", 125],
  ["Tue, 24 Nov 2026 11:00:00 GMT", 125, DATE],
  ["61", undefined],
  ["Wed, 25 Nov 2026 12:00:00 GMT", undefined, DATE],
];

const pauses = [429, 503].flatMap((status) =>
  PAUSES.map(([value, ms, date]): Vector => {
    const given = { status, headers: { "retry-after": value, ...(date && { date }) } };
    return ms === undefined
      ? ["GET", [given, 200], [], status === 429 ? REJECTED : UNKNOWN]
      : ["GET", [given, 200], [ms], "value"];
  }),
);

const says = (status: number, message: unknown, code = 8): Given => ({ status, body: { code, message } });

const SEVEN = { maxRetries: 7, left: 416 };

const cases: Vector[] = [
  ["GET", ["slow", 200], [1125], "value"],
  ["POST", ["slow", 200], [], "CallTimeoutError unknown"],
  ["GET", ["slow"], [1125], "CallTimeoutError unknown", { deadlineMs: 1500, left: 486, limit: "deadlineMs" }],
  ["GET", [503, 200], [], UNKNOWN, { deadlineMs: 125 }],
  ["GET", [503, 200], [125], "value", { deadlineMs: 126 }],
  ["GET", [{ status: 429, headers: { "retry-after": "5" } }, 200], [], REJECTED, { deadlineMs: 5000 }],
  ["GET", [503, "reset", 200], [125, 250], "value", { left: 486 }],
  ["GET", [...Array<Given>(7).fill(500), 200], [125, 250, 500, 1000, 2000, 4000, 4000], "value", SEVEN],
  ["GET", [503, 200], [], UNKNOWN, { maxRetries: 0 }],
  ["GET", [503], [125], UNKNOWN, { budget: 14, left: 0 }],
  ["GET", [503, 200], [], UNKNOWN, { budget: 13, left: 13 }],
  ["GET", [429, 200], [125], "value", { budget: 5, left: 5 }],
  ["GET", [200], [], "value", { budget: 100, left: 101 }],
  ["GET", ["truncated", 200], [125], "value"],
  ["POST", ["truncated", 200], [], "ResponseError unknown"],
  ["GET", ["certificate", 200], [], NOT_SENT],
  ["GET", [says(400, "Rate limit exceeded"), 200], [125], "value"],
  ["POST", [says(403, "rate limit exceeded"), 200], [125], "value"],
  ["POST", [says(500, "internal call failed: rate limit exceeded", 2), 200], [], UNKNOWN],
  ["POST", [499, 200], [], UNKNOWN],
  ["POST", [303, 200], [], UNKNOWN],
  ["GET", [{ status: 200, body: [] }, 200], [], "ResponseError unknown"],
  ["POST", ["route lost", 200], [], "ConnectionError unknown"],
  // A DELETE whose earlier attempt may have been executed takes the service's 404 as a success.
  ["DELETE", ["reset", 404], [125], "value", { left: 486 }],
  ["DELETE", [503, 404], [125], "value", { left: 486 }],
  ["DELETE", ["refused", 404], [125], REJECTED, { left: 486 }],
  ["DELETE", [404], [], REJECTED],
  ["GET", ["reset", 404], [125], UNKNOWN, { left: 486 }],
  ["PUT", [502, 400], [125], UNKNOWN, { left: 486 }],
  ["PUT", ["reset", 429, 400], [125, 250], UNKNOWN, { left: 481 }],
  ["POST", ["refused", "reset", 200], [125], "ConnectionError unknown", { left: 486 }],
];

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
  // A retry costs 14 tokens, so the budget of 500 allows 35 retries, which leave 10 tokens.
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

test.each<Vector>([...passing, ...final, ...pauses, ...cases])(
  "retry(): %s with the responses %j: delays %j, %s, %j",
  async (...vector) => {
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
  },
);

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
