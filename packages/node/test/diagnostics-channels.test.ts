import { subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import type { AttemptContext, CallContext } from "@crdb-cloud/core";
import { createClient } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { channelHooks } from "../src/diagnostics-channels.ts";

const KEY = "CCDB1_0123456789012345678901_secret";
const SECRET = "CCDB1_9876543210987654321098_secret";

/** Records the events of a tracing channel. */
function record(name: string, events: [name: string, context: object][]): void {
  const channels = tracingChannel<object, object>(name);
  const note = (event: string) => (context: object) => void events.push([`${name}:${event}`, context]);
  const ignore = (): void => {};
  const noted = { start: note("start"), asyncEnd: note("asyncEnd"), error: note("error") };
  const subscribers = { end: ignore, asyncStart: ignore, ...noted };
  channels.subscribe(subscribers);
  onTestFinished(() => void channels.unsubscribe(subscribers));
}

/** Records the events of a channel. */
function listenTo(name: string, events: [name: string, context: object][]): void {
  const listen = (event: unknown): void => void events.push([name, event as object]);
  subscribe(name, listen);
  onTestFinished(() => void unsubscribe(name, listen));
}

test("createClient() publishes calls, attempts and retries with ids and without secrets", async () => {
  const events: [name: string, context: object][] = [];
  record("crdb-cloud:call", events);
  record("crdb-cloud:attempt", events);
  listenTo("crdb-cloud:retry", events);
  const responses = [new Response("{}", { status: 503 }), Response.json({ api_keys: [{ secret: SECRET }] })];
  const cloud = createClient({ apiKey: KEY, fetch: async () => responses.shift() as Response, random: () => 0 });
  await cloud.apiKeys.list();
  const contexts = events.map(([, context]) => context) as (CallContext & AttemptContext)[];
  expect(events.map(([name], at) => [name, contexts[at]?.attempt, contexts[at]?.status])).toEqual([
    ["crdb-cloud:call:start", undefined, 200],
    ["crdb-cloud:attempt:start", 1, 503],
    ["crdb-cloud:attempt:asyncEnd", 1, 503],
    ["crdb-cloud:retry", 1, 503],
    ["crdb-cloud:attempt:start", 2, 200],
    ["crdb-cloud:attempt:asyncEnd", 2, 200],
    ["crdb-cloud:call:asyncEnd", undefined, 200],
  ]);
  expect(new Set(contexts.map(({ callId }) => callId)).size).toBe(1);
  expect(contexts[0]).toMatchObject({ operation: "apiKeys.list", method: "GET", attempts: 2 });
  expect(contexts[1]).toBe(contexts[2]);
  for (const secret of [KEY, SECRET]) expect(JSON.stringify(contexts)).not.toContain(secret);
});

test("createClient() publishes overlapping calls with different ids, and their errors", async () => {
  const events: [name: string, context: object][] = [];
  record("crdb-cloud:call", events);
  const cloud = createClient({ apiKey: KEY, fetch: async () => Response.json({ code: 16 }, { status: 401 }) });
  await Promise.allSettled(["a", "b", "c"].map((cluster_id) => cloud.clusters.get({ cluster_id })));
  const failed = events.filter(([name]) => name === "crdb-cloud:call:error");
  const errors = failed.map(([, context]) => context as CallContext);
  expect(errors).toMatchObject(Array(3).fill({ error: { name: "ApiError", status: 401 } }));
  expect(new Set(errors.map(({ callId }) => callId)).size).toBe(3);
  expect(new Set(errors.map(({ clientId }) => clientId)).size).toBe(1);
  expect(events.filter(([name]) => name === "crdb-cloud:call:asyncEnd")).toHaveLength(3);
});

test("channelHooks has no functions unless a channel has a subscriber", () => {
  const listen = (): void => {};
  const read = (): unknown[] => [channelHooks.call, channelHooks.attempt, channelHooks.retry, channelHooks.pause];
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
  const events: [name: string, context: object][] = [];
  listenTo("crdb-cloud:pause", events);
  const fetch = async () => Response.json({}, { status: 429, headers: { "retry-after": "90" } });
  await expect(createClient({ apiKey: KEY, fetch }).clusters.list()).rejects.toThrow("429");
  expect(events.map(([, event]) => event)).toMatchObject([
    { operation: "clusters.list", status: 429, pauseMs: 90_000 },
  ]);
});
