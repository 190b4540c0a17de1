import { subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import type { AttemptContext, CallContext, RetryEvent } from "@crdb-cloud/core";
import { createClient } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { channelHooks, channelTracer } from "../src/diagnostics-channels.ts";

const KEY = "CCDB1_0123456789012345678901_secret";
const SECRET = "CCDB1_9876543210987654321098_secret";

/** Records the events of a tracing channel. */
function record(name: string, events: [name: string, context: object][]): void {
  const channels = tracingChannel<object, object>(name);
  const note = (event: string) => (context: object) => void events.push([`${name}:${event}`, context]);
  const subscribers = {
    start: note("start"),
    end: () => {},
    asyncStart: () => {},
    asyncEnd: note("asyncEnd"),
    error: note("error"),
  };
  channels.subscribe(subscribers);
  onTestFinished(() => void channels.unsubscribe(subscribers));
}

test("createClient() publishes calls, attempts and retries with ids and without secrets", async () => {
  const events: [name: string, context: object][] = [];
  const onRetry = (event: unknown): void => void events.push(["crdb-cloud:retry", event as RetryEvent]);
  record("crdb-cloud:call", events);
  record("crdb-cloud:attempt", events);
  subscribe("crdb-cloud:retry", onRetry);
  onTestFinished(() => void unsubscribe("crdb-cloud:retry", onRetry));
  const responses = [new Response("{}", { status: 503 }), Response.json({ api_keys: [{ secret: SECRET }] })];
  const cloud = createClient({ apiKey: KEY, fetch: async () => responses.shift() as Response, random: () => 0 });
  await cloud.apiKeys.list();
  expect(events.map(([name]) => name)).toEqual([
    "crdb-cloud:call:start",
    "crdb-cloud:attempt:start",
    "crdb-cloud:attempt:asyncEnd",
    "crdb-cloud:retry",
    "crdb-cloud:attempt:start",
    "crdb-cloud:attempt:asyncEnd",
    "crdb-cloud:call:asyncEnd",
  ]);
  const contexts = events.map(([, context]) => context) as (CallContext & AttemptContext)[];
  expect(new Set(contexts.map(({ callId }) => callId)).size).toBe(1);
  expect(contexts[0]).toMatchObject({ operation: "apiKeys.list", method: "GET", attempts: 2 });
  expect(contexts[1]).toBe(contexts[2]);
  expect(contexts.slice(1, 6).map(({ status, attempt }) => [attempt, status])).toEqual([
    [1, 503],
    [1, 503],
    [1, 503],
    [2, 200],
    [2, 200],
  ]);
  expect(JSON.stringify(contexts)).not.toContain(KEY);
  expect(JSON.stringify(contexts)).not.toContain(SECRET);
});

test("createClient() publishes a call's error", async () => {
  const events: [name: string, context: object][] = [];
  record("crdb-cloud:call", events);
  const cloud = createClient({ apiKey: KEY, fetch: async () => Response.json({ code: 16 }, { status: 401 }) });
  await expect(cloud.clusters.list()).rejects.toThrow();
  expect(events.map(([name]) => name)).toEqual([
    "crdb-cloud:call:start",
    "crdb-cloud:call:error",
    "crdb-cloud:call:asyncEnd",
  ]);
  expect(events[1]?.[1]).toMatchObject({ error: { name: "ApiError", status: 401 } });
});

test("createClient() publishes overlapping calls with different ids", async () => {
  const events: [name: string, context: object][] = [];
  record("crdb-cloud:call", events);
  const cloud = createClient({ apiKey: KEY, fetch: async () => Response.json({ id: "a" }) });
  await Promise.all(["a", "b", "c"].map((cluster_id) => cloud.clusters.get({ cluster_id })));
  const ids = events.map(([, context]) => (context as CallContext).callId);
  expect(new Set(ids).size).toBe(3);
  expect(new Set(events.map(([, context]) => (context as CallContext).clientId)).size).toBe(1);
});

test("channelTracer and channelHooks have no functions unless a channel has a subscriber", () => {
  const listen = (): void => {};
  const read = (): unknown[] => [channelTracer.call, channelTracer.attempt, channelHooks.retry, channelHooks.pause];
  expect(read()).toEqual(Array(4).fill(undefined));
  for (const [at, name] of [
    [2, "crdb-cloud:retry"],
    [3, "crdb-cloud:pause"],
  ] as const) {
    subscribe(name, listen);
    expect(read()).toEqual(Array(4).fill(undefined).with(at, expect.any(Function)));
    unsubscribe(name, listen);
  }
  expect(read()).toEqual(Array(4).fill(undefined));
});

test("channelHooks publishes an event when the client pauses", async () => {
  const events: unknown[] = [];
  const listen = (event: unknown): void => void events.push(event);
  subscribe("crdb-cloud:pause", listen);
  onTestFinished(() => void unsubscribe("crdb-cloud:pause", listen));
  const fetch = async () => Response.json({}, { status: 429, headers: { "retry-after": "90" } });
  await expect(createClient({ apiKey: KEY, fetch }).clusters.list()).rejects.toThrow("429");
  expect(events).toMatchObject([{ operation: "clusters.list", status: 429, pauseMs: 90_000 }]);
});
