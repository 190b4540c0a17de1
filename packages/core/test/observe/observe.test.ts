import {
  type CallEvent,
  ConnectionError,
  combineHooks,
  type Hooks,
  type PauseEvent,
  type RequestEvent,
  type ResponseEvent,
  type RetryEvent,
  type Tracer,
} from "@crdb-cloud/core";
import { expect, test, vi } from "vitest";
import { caught } from "../caught.ts";
import { settle } from "../manual-clock.ts";
import { CLUSTER_ID, KEY, openClient } from "../open-client.ts";
import { json, refused, silence } from "../scripted-fetch.ts";

function record(): { hooks: Hooks; events: [string, RequestEvent | ResponseEvent | RetryEvent][] } {
  const events: [string, RequestEvent][] = [];
  const listen = (name: string) => (event: RequestEvent) => void events.push([name, event]);
  return { hooks: { request: listen("request"), response: listen("response"), retry: listen("retry") }, events };
}

test("observeAttempt() calls the hooks for each attempt, its end and each retry in order", async () => {
  const { hooks, events } = record();
  const { cloud, clock } = openClient([json(503, {}, { date: "today", "x-id": "7" }), refused, json(200, {})], {
    hooks,
  });
  await clock.run(cloud.clusters.get({ cluster_id: CLUSTER_ID }));
  const seen = events.map(([name, { attempt, elapsedMs, ...rest }]) => ({
    name,
    attempt,
    elapsedMs,
    ...("status" in rest && { status: rest.status, error: rest.error?.name }),
    ...("delayMs" in rest && { delayMs: rest.delayMs }),
  }));
  expect(seen).toEqual([
    { name: "request", attempt: 1, elapsedMs: 0 },
    { name: "response", attempt: 1, elapsedMs: 0, status: 503, error: undefined },
    { name: "retry", attempt: 1, elapsedMs: 0, status: 503, error: undefined, delayMs: 125 },
    { name: "request", attempt: 2, elapsedMs: 125 },
    { name: "response", attempt: 2, elapsedMs: 125, status: undefined, error: "ConnectionError" },
    { name: "retry", attempt: 2, elapsedMs: 125, status: undefined, error: "ConnectionError", delayMs: 250 },
    { name: "request", attempt: 3, elapsedMs: 375 },
    { name: "response", attempt: 3, elapsedMs: 375, status: 200, error: undefined },
  ]);
});

test("observeAttempt() names the operation and redacts headers", async () => {
  const { hooks, events } = record();
  const { cloud } = openClient([json(200, {}, { date: "today", "set-cookie": "session=1" })], { hooks });
  await cloud.clusters.get({ cluster_id: CLUSTER_ID }, { headers: { "X-Team": "blue", "User-Agent": "test" } });
  expect(events.map(([, event]) => event)).toMatchObject([
    {
      operation: "clusters.get",
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}",
      url: `https://cockroachlabs.cloud/api/v1/clusters/${CLUSTER_ID}`,
      headers: {
        accept: "application/json",
        "cc-version": "2022-03-31",
        authorization: "[redacted]",
        "x-team": "[redacted]",
        "user-agent": "test",
      },
    },
    { headers: { "content-type": "application/json", date: "today", "set-cookie": "[redacted]" } },
  ]);
});

test("observeAttempt() hides a key that was passed as a parameter", async () => {
  const { hooks, events } = record();
  const { cloud } = openClient([json(200, {})], { hooks, apiKey: "correct horse" });
  await cloud.clusters.get({ cluster_id: "correct horse" });
  expect(events.map(([, { url }]) => url)).toEqual(
    Array(2).fill("https://cockroachlabs.cloud/api/v1/clusters/[redacted]"),
  );
});

test.each(["request", "response", "retry"] as const)(
  "observeAttempt() calls the %s hook if it is the only hook",
  async (name) => {
    let calls = 0;
    const { cloud, clock } = openClient([json(503, {}), json(200, {})], { hooks: { [name]: () => (calls += 1) } });
    await clock.run(cloud.clusters.list());
    expect(calls).toBe(name === "retry" ? 1 : 2);
  },
);

test("observeAttempt() ignores errors of hooks", async () => {
  const fail = (): never => {
    throw new Error("from a hook");
  };
  const { cloud, clock } = openClient([json(503, {}), json(200, { clusters: [] })], {
    hooks: { request: fail, response: fail, retry: fail },
  });
  expect(await clock.run(cloud.clusters.list())).toEqual({ clusters: [] });
});

test("observeAttempt() calls no retry hook after the last attempt", async () => {
  const { hooks, events } = record();
  const { cloud } = openClient([json(404, { message: KEY })], { hooks });
  await caught(cloud.clusters.list());
  expect(events.map(([name]) => name)).toEqual(["request", "response"]);
});

test("observePause() calls the hook once for a pause, not for shorter pauses within it", async () => {
  const pauses: PauseEvent[] = [];
  const slow = json(429, {}, { "retry-after": "90" });
  const steps = [slow, json(429, {}, { "retry-after": "2" }), json(200, {})];
  const { cloud, clock } = openClient(steps, { hooks: { pause: (event) => pauses.push(event) } });
  await clock.run(Promise.all([1, 2].map(() => caught(cloud.clusters.get({ cluster_id: "a" }, { maxRetries: 0 })))));
  expect(pauses).toEqual([
    expect.objectContaining({ operation: "clusters.get", attempt: 1, headers: {}, status: 429, pauseMs: 90_000 }),
  ]);
});

test("observeCall() calls the hooks at the start and the end of a call, with the ids of its attempts", async () => {
  const events: [string, CallEvent][] = [];
  const listen = (name: string) => (event: CallEvent) => void events.push([name, event]);
  const hooks: Hooks = { callStart: listen("callStart"), request: listen("request"), callEnd: listen("callEnd") };
  const options = { hooks, rateLimit: { perSecond: 10, burst: 1 } };
  const { cloud, clock } = openClient([json(200, {}), json(403, { code: 7, message: "no" })], options);
  const calls = [cloud.clusters.get({ cluster_id: "a" }), caught(cloud.clusters.get({ cluster_id: "b" }))];
  await clock.run(Promise.all(calls));
  expect(events.map(([name]) => name)).toEqual(["callStart", "request", "callStart", "callEnd", "request", "callEnd"]);
  const [first, , second] = events.map(([, event]) => event);
  expect(first).toMatchObject({ operation: "clusters.get", method: "GET", path: "/api/v1/clusters/{cluster_id}" });
  expect(second?.callId).toBe((first?.callId as number) + 1);
  expect(new Set(events.map(([, { clientId }]) => clientId)).size).toBe(1);
  expect(events[3]?.[1]).toEqual({ ...first, attempts: 1, elapsedMs: 0, queuedMs: 0, error: undefined });
  expect(events[4]?.[1]).toMatchObject({ callId: second?.callId, attempt: 1, elapsedMs: 100, queuedMs: 100 });
  expect(events[5]?.[1]).toMatchObject({
    callId: second?.callId,
    attempts: 1,
    elapsedMs: 100,
    queuedMs: 100,
    error: { name: "ApiError", status: 403 },
  });
});

test.each(["callStart", "request", "response", "retry", "pause", "callEnd"])(
  "the hook %s is called if it is the client's only hook",
  async (name) => {
    const events: unknown[] = [];
    const { cloud, clock } = openClient([json(429, {}), json(200, {})], {
      hooks: { [name]: (event: unknown) => events.push(event) },
    });
    await clock.run(cloud.clusters.get({ cluster_id: "a" }));
    expect(events).toHaveLength(name.startsWith("re") && name !== "retry" ? 2 : 1);
  },
);

test("observeCall() and observeAttempt() run inside the tracer's functions, which do not receive the result", async () => {
  const log: unknown[] = [];
  const trace = (name: string) => async (context: object, run: () => Promise<void>) => {
    log.push(`${name} starts`);
    log.push(await run().catch((error) => log.push(error.name)));
    log.push([name, { ...context }]);
  };
  const tracer: Tracer = { call: trace("call"), attempt: trace("attempt") };
  const { cloud } = openClient([json(200, { id: "a" })], { tracer });
  expect(await cloud.clusters.get({ cluster_id: "a" })).toEqual({ id: "a" });
  expect(log).toEqual([
    "call starts",
    "attempt starts",
    undefined,
    ["attempt", expect.objectContaining({ attempt: 1, status: 200, attemptMs: 0 })],
    undefined,
    ["call", expect.objectContaining({ operation: "clusters.get", attempts: 1, elapsedMs: 0, queuedMs: 0 })],
  ]);
});

const never = new Promise<never>(() => {});
const BAD_TRACERS: Readonly<Record<string, NonNullable<Tracer["call"]>>> = {
  "throws at once": () => {
    throw new Error("from the tracer");
  },
  "rejects without running the task": async () => {
    throw new Error("from the tracer");
  },
  "throws after the task": async (_, run) => {
    await run().catch(() => {});
    throw new Error("from the tracer");
  },
  "runs the task twice": async (_, run) => {
    await Promise.allSettled([run(), run()]);
  },
  "does not run the task": async () => {},
  "runs the task late": async (_, run) => {
    await Promise.resolve();
    await run();
  },
  "does not wait for the task": (_, run) => void run() as never,
  "never settles": (_, run) =>
    run().then(
      () => never,
      () => never,
    ),
  "returns no promise": (() => 7) as never,
  "freezes the context": (context, run) => {
    Object.freeze(context);
    return run();
  },
};

test.each(Object.entries(BAD_TRACERS))("a tracer that %s does not change a call", async (_, trace) => {
  const unhandled = vi.fn();
  process.on("unhandledRejection", unhandled);
  const steps = [json(200, { id: "a" }), json(404, { code: 5, message: "no" })];
  const { cloud, clock, requests } = openClient(steps, { tracer: { call: trace, attempt: trace as never } });
  expect(await clock.run(cloud.clusters.get({ cluster_id: "a" }))).toEqual({ id: "a" });
  expect(await clock.run(caught(cloud.clusters.get({ cluster_id: "a" })))).toMatchObject({ status: 404 });
  expect(requests).toHaveLength(2);
  expect(clock.pending()).toBe(0);
  await settle();
  process.off("unhandledRejection", unhandled);
  expect(unhandled).not.toHaveBeenCalled();
});

test("a tracer ends before the call does", async () => {
  const log: string[] = [];
  const tracer: Tracer = {
    async call(_, run) {
      await run();
      for (let tick = 0; tick < 20; tick++) await Promise.resolve();
      log.push("tracer");
    },
  };
  const { cloud } = openClient([json(200, { id: "a" })], { tracer });
  await cloud.clusters.get({ cluster_id: "a" });
  expect(log).toEqual(["tracer"]);
});

test("a hook cannot change the event that later hooks receive", async () => {
  const seen: object[] = [];
  const first = (event: object): void => {
    seen.push({ ...event });
    for (const target of [event, (event as RequestEvent).headers]) {
      expect(() => Object.assign(target as object, { operation: "changed", accept: "changed" })).toThrow(TypeError);
    }
  };
  const second = (event: object): void => void seen.push({ ...event });
  const { cloud } = openClient([json(200, {})], { hooks: combineHooks({ request: first }, { request: second }) });
  await cloud.clusters.list();
  expect(seen[1]).toEqual(seen[0]);
  expect(seen[1]).toMatchObject({ operation: "clusters.list", headers: { accept: "application/json" } });
});

test("observeAttempt() reports how long the attempt took", async () => {
  const { hooks, events } = record();
  const { cloud, clock } = openClient([silence], { hooks, timeoutMs: 700, maxRetries: 0 });
  await clock.run(caught(cloud.clusters.list()));
  expect(events[1]?.[1]).toMatchObject({ attemptMs: 700, error: { name: "CallTimeoutError" } });
});

test("observeAttempt() calls no retry hook if the call is aborted", async () => {
  const { hooks, events } = record();
  const { cloud, clock } = openClient([silence], { hooks });
  const controller = new AbortController();
  const reason = new ConnectionError({ operation: "x", method: "GET", path: "/", attempts: 1 }, "unknown", "mine", {});
  const call = caught(cloud.clusters.get({ cluster_id: "a" }, { signal: controller.signal }));
  await clock.advance(1);
  controller.abort(reason);
  expect(await clock.run(call)).toBe(reason);
  expect(events.map(([name]) => name)).toEqual(["request", "response"]);
});
