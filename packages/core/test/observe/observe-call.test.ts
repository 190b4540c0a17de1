import type { Hooks, RetryEvent } from "@crdb-cloud/core";
import { type AttemptContext, type CallContext, type Cloud, ConnectionError } from "@crdb-cloud/core";
import { expect, test, vi } from "vitest";
import { findHooks } from "../../src/observe/run-hooks.ts";
import { caught, unhandledIn } from "../caught.ts";
import { atEnd, openClient, openLatest, TARGET } from "../open-client.ts";
import { json, refused, reset, type Step, silence, text } from "../scripted-fetch.ts";

type Run = () => Promise<void>;

const throws = (): never => {
  throw new Error("from the hook");
};

/** Records attempts and retries. */
function record(): { hooks: Hooks; events: [string, AttemptContext | RetryEvent][] } {
  const events: [string, AttemptContext | RetryEvent][] = [];
  const hooks: Hooks = {
    async attempt(context, run) {
      events.push(["start", { ...context }]);
      await run().catch(() => {});
      events.push(["end", { ...context }]);
    },
    retry: (event) => void events.push(["retry", event]),
  };
  return { hooks, events };
}

const truncated = text(200, "{", { "content-type": "application/json" });

test("observeAttempt() calls the hooks for each attempt's start and end, and for each retry, in order", async () => {
  const { hooks, events } = record();
  const { cloud, clock } = openClient([json(503, {}), refused, truncated, json(200, {})], { hooks });
  await clock.run(cloud.clusters.get(TARGET, { maxRetries: 3 }));
  const seen = events.map(([name, { attempt, elapsedMs, ...event }]) => {
    const { status, error, delayMs } = event as Partial<RetryEvent>;
    return [name, attempt, elapsedMs, status, error?.name, delayMs];
  });
  expect(seen).toEqual([
    ["start", 1, 0, undefined, undefined, undefined],
    ["end", 1, 0, 503, undefined, undefined],
    ["retry", 1, 0, 503, undefined, 125],
    ["start", 2, 125, undefined, undefined, undefined],
    ["end", 2, 125, undefined, "ConnectionError", undefined],
    ["retry", 2, 125, undefined, "ConnectionError", 250],
    ["start", 3, 375, undefined, undefined, undefined],
    ["end", 3, 375, 200, undefined, undefined],
    ["retry", 3, 375, undefined, "ResponseError", 500],
    ["start", 4, 875, undefined, undefined, undefined],
    ["end", 4, 875, 200, undefined, undefined],
  ]);
});

test("observeAttempt() names the operation, and hides headers and an API key that was passed as a parameter", async () => {
  const { hooks, events } = record();
  const response = json(200, {}, { date: "today", "set-cookie": "session=1" });
  const { cloud } = openClient([response], { hooks, apiKey: "correct horse" });
  await cloud.clusters.get({ cluster_id: "correct horse" }, { headers: { "X-Team": "blue", "User-Agent": "test" } });
  const path = "/api/v1/clusters/{cluster_id}";
  const url = "https://cockroachlabs.cloud/api/v1/clusters/[redacted]";
  const shown = { accept: "application/json", "cc-version": "2022-03-31", "user-agent": "test" };
  const headers = { ...shown, authorization: "[redacted]", "x-team": "[redacted]" };
  const responseHeaders = { "content-type": "application/json", date: "today", "set-cookie": "[redacted]" };
  expect(events.map(([, event]) => event)).toMatchObject([
    { operation: "clusters.get", method: "GET", path, url, headers },
    { url, headers, responseHeaders },
  ]);
});

test("observePause() calls hooks once for a pause, with an event of their own, not for shorter pauses within it", async () => {
  const pause = vi.fn();
  const change = (event: object): void => void Object.assign(event, { operation: "changed" });
  const steps = ["90", "2"].map((seconds) => json(429, {}, { "retry-after": seconds }));
  const { cloud, clock } = openClient(steps, {
    hooks: [{ pause: change }, { pause: throws }, { retry: throws }, { pause }],
  });
  await clock.run(Promise.all([1, 2].map(() => caught(cloud.clusters.get({ cluster_id: "a" }, { maxRetries: 0 })))));
  const event = { operation: "clusters.get", attempt: 1, status: 429, pauseMs: 90_000 };
  expect(pause).toHaveBeenCalledExactlyOnceWith(expect.objectContaining(event));
  expect(findHooks([{ pause }, { retry: throws }], "pause")).toEqual([pause]);
});

test("observeCall() calls the hooks when a call starts and ends, and attempts share their call's id", async () => {
  const events: [string, CallContext | AttemptContext][] = [];
  const hooks: Hooks = {
    async call(context, run) {
      events.push(["start", { ...context }]);
      await run().catch(() => {});
      events.push(["end", { ...context }]);
    },
    attempt: (context, run) => events.push(["attempt", { ...context }]) && run(),
  };
  const options = { hooks, rateLimit: { perSecond: 10, burst: 1 } };
  const { cloud, clock } = openClient([json(200, {}), json(403, { code: 7, message: "no" })], options);
  const calls = [cloud.clusters.get({ cluster_id: "a" }), caught(cloud.clusters.get({ cluster_id: "b" }))];
  await clock.run(Promise.all(calls));
  expect(events.map(([name]) => name)).toEqual(["start", "attempt", "start", "end", "attempt", "end"]);
  const [first, , second] = events.map(([, event]) => event);
  expect(first).toMatchObject({ operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}" });
  expect(second?.callId).toBe((first?.callId as number) + 1);
  expect(new Set(events.map(([, { clientId }]) => clientId)).size).toBe(1);
  const succeeded = { attempts: 1, elapsedMs: 0, queuedMs: 0, status: 200, error: undefined };
  expect(events[3]?.[1]).toEqual({ ...first, ...succeeded });
  const queued = { callId: second?.callId, elapsedMs: 100, queuedMs: 100 };
  expect(events[4]?.[1]).toMatchObject({ attempt: 1, ...queued });
  expect(events[5]?.[1]).toMatchObject({ attempts: 1, ...queued, error: { name: "ApiError", status: 403 } });
});

/**
 * Records each call's attempts, status and end, indented below the call that made it. Outermost calls get a start line.
 */
function recordTree(): { hooks: Hooks; lines: string[] } {
  const lines: string[] = [];
  const depths = new Map<number, number>();
  const hooks: Hooks = {
    async call(context, run) {
      const { callId, parentId, operation, method, path } = context;
      depths.set(callId, parentId === undefined ? 0 : (depths.get(parentId) ?? Number.NaN) + 1);
      if (parentId === undefined) lines.push(`${operation}: ${method} ${path}`);
      await run().catch(() => {});
      const { attempts, status, error } = context;
      const end = error instanceof Error ? error.name : status;
      lines.push(`${"  ".repeat(depths.get(callId) ?? 0)}${operation}: ${attempts}, ${status}, ${end}`);
    },
  };
  return { hooks, lines };
}

const locked = json(409, { message: "could not lock cluster" });
const SPEC = { name: "a", provider: "GCP", spec: {} } as const;
const GOT = "  clusters.get: 1, 200, 200";
const SEARCHES = Array(4).fill("  clusters.list: 1, 200, 200");

/** Calls that consist of others, and the lines of their trees. */
test.each<[string, Step[], (cloud: Cloud) => Promise<unknown>, string[]]>([
  [
    "clusters.waitUntilReady: GET /api/v1/clusters/{cluster_id}",
    [json(200, { state: "CREATING" }), json(503, {}), reset, json(200, { state: "CREATED" })],
    ({ clusters }) => clusters.waitUntilReady({ cluster_id: "a" }),
    [GOT, "  clusters.get: 2, undefined, ConnectionError", GOT, ": 4, 200, 200"],
  ],
  [
    "clusters.update:wait: PATCH /api/v1/clusters/{cluster_id}",
    [locked, json(200, {})],
    ({ clusters }) => clusters.update({ cluster_id: "a", plan: "BASIC" }, { whenBusy: "wait" }),
    ["  clusters.update: 1, 409, ApiError", "  clusters.update: 1, 200, 200", ": 2, 200, 200"],
  ],
  [
    "clusters.create:adopt: POST /api/v1/clusters",
    [reset, json(200, { clusters: [] })],
    ({ clusters }) => clusters.create(SPEC, { onUnknownOutcome: "adopt" }),
    ["  clusters.create: 1, undefined, ConnectionError", ...SEARCHES, ": 5, 200, ConnectionError"],
  ],
])("observeCall() reports %s as one call with parts", async (start, steps, call, expected) => {
  const { hooks, lines } = recordTree();
  const { cloud, clock } = openLatest(steps, { hooks, maxRetries: 1 });
  await clock.run(call(cloud).catch(() => {}));
  expect(lines).toEqual([start, ...expected.with(-1, start.split(": ")[0] + String(expected.at(-1)))]);
});

test("observeCall() reports the service's origin, and how long all requests of a waitUntil… method were queued", async () => {
  const callEnd = vi.fn<(context: CallContext) => void>();
  const options = { hooks: { call: atEnd(callEnd) }, rateLimit: { perSecond: 1, burst: 1 } };
  const { cloud, clock } = openClient([json(200, { state: "CREATED" })], options);
  await cloud.clusters.list();
  await clock.run(cloud.clusters.waitUntilReady({ cluster_id: "a" }));
  const rest = { method: "GET", path: "/api/v1/clusters/{cluster_id}", origin: "https://cockroachlabs.cloud" };
  expect(callEnd.mock.calls.slice(1)).toMatchObject([
    [{ operation: "clusters.get", queuedMs: 1000, ...rest }],
    [{ operation: "clusters.waitUntilReady", queuedMs: 1000, parentId: undefined, ...rest }],
  ]);
});

test("a call waits for its async hooks, which don't get its result", async () => {
  const log: unknown[] = [];
  const trace = (name: string) => async (_: object, run: Run) => {
    log.push(`${name} starts`);
    log.push(await run());
    for (let tick = 0; tick < 20; tick++) await Promise.resolve();
    log.push(`${name} ends`);
  };
  const hooks = { call: trace("call"), attempt: trace("attempt") };
  const { cloud } = openClient([json(200, { id: "a" })], { hooks });
  expect(await cloud.clusters.get({ cluster_id: "a" })).toEqual({ id: "a" });
  expect(log).toEqual(["call starts", "attempt starts", undefined, "attempt ends", undefined, "call ends"]);
});

const wait = () => new Promise<never>(() => {});
const BAD_HOOKS: Readonly<Record<string, (context: object, run: Run) => unknown>> = {
  "throws immediately": throws,
  "rejects without running the task": async () => throws(),
  "throws after the task": (_, run) => run().then(throws, throws),
  "runs the task twice": async (_, run) => void (await Promise.allSettled([run(), run()])),
  "does not run the task": async () => {},
  "runs the task late": (_, run) => Promise.resolve().then(run),
  "does not wait for the task": (_, run) => void run() as never,
  "never settles": (_, run) => run().then(wait, wait),
  "returns no promise": (() => 7) as never,
  "freezes the context": (context, run) => Object.freeze(context) && run(),
};

test.each(Object.entries(BAD_HOOKS))("a hook that %s affects neither the call nor other hooks", async (_, hook) => {
  const steps = [json(200, { id: "a" }), json(404, { code: 5, message: "no" })];
  const ends: unknown[] = [];
  const good = atEnd(({ status }: CallContext | AttemptContext) => ends.push(status));
  const hooks = [good, hook, good].map((one) => ({ call: one, attempt: one }) as Hooks);
  const { cloud, clock, requests } = openClient(steps, { hooks });
  const unhandled = await unhandledIn(async () => {
    expect(await clock.run(cloud.clusters.get({ cluster_id: "a" }))).toEqual({ id: "a" });
    expect(await clock.run(caught(cloud.clusters.get({ cluster_id: "a" })))).toMatchObject({ status: 404 });
  });
  expect([requests.length, clock.pending(), unhandled]).toEqual([2, 0, []]);
  expect(ends).toEqual([200, 200, 200, 200, 404, 404, 404, 404]);
});

test("a hook can't change what other hooks see: each has a copy of the context, with frozen headers", async () => {
  const first = vi.fn((context: AttemptContext, run: Run) => {
    Object.assign(context, { operation: "changed" });
    expect(() => Object.assign(context.headers, { accept: "changed" })).toThrow(TypeError);
    return run();
  });
  const second = vi.fn();
  const { cloud } = openClient([json(200, {})], { hooks: [{ attempt: first }, { attempt: atEnd(second) }] });
  await cloud.clusters.list();
  expect(first).toHaveReturned();
  expect(second.mock.calls).toMatchObject([[{ operation: "clusters.list", headers: { accept: "application/json" } }]]);
});

test("observeAttempt() reports how long the attempt took, and doesn't call retry hooks if the call is aborted", async () => {
  const { hooks, events } = record();
  const client = openClient([silence], { hooks, timeoutMs: 700 });
  await client.error(client.cloud.clusters.list({}, { maxRetries: 0 }));
  const error = expect.objectContaining({ name: "CallTimeoutError" });
  expect(events.splice(0)[1]?.[1]).toEqual(expect.objectContaining({ attemptMs: 700, responseHeaders: {}, error }));
  const reason = new ConnectionError({ operation: "x", method: "GET", path: "/", attempts: 1 }, "unknown", "mine", {});
  const get = (signal: AbortSignal): Promise<unknown> => client.cloud.clusters.get({ cluster_id: "a" }, { signal });
  expect(await client.abort(1, get, reason)).toBe(reason);
  expect(events.map(([name]) => name)).toEqual(["start", "end"]);
});
