import { subscribe, tracingChannel, unsubscribe } from "node:diagnostics_channel";
import type { AttemptContext, CallContext } from "@crdb-cloud/core";
import { createClient } from "@crdb-cloud/node";
import { expect, onTestFinished, test } from "vitest";
import { KEY } from "../../core/test/open-client.ts";
import { channelHooks } from "../src/diagnostics-channels.ts";

const SECRET = "CCDB1_9876543210987654321098_secret";

/** Records a tracing channel's events. */
function record(name: string, events: [name: string, context: object][]): void {
  const channels = tracingChannel<object, object>(name);
  const note = (event: string) => (context: object) => void events.push([`${name}:${event}`, context]);
  const ignore = (): void => {};
  const noted = { start: note("start"), asyncEnd: note("asyncEnd"), error: note("error") };
  const subscribers = { end: ignore, asyncStart: ignore, ...noted };
  channels.subscribe(subscribers);
  onTestFinished(() => void channels.unsubscribe(subscribers));
}

test("createClient() publishes calls, attempts, pauses and retries with ids and without secrets", async () => {
  const events: [name: string, context: object][] = [];
  record("crdb-cloud:call", events);
  record("crdb-cloud:attempt", events);
  for (const name of ["crdb-cloud:retry", "crdb-cloud:pause"]) {
    const listen = (event: unknown): void => void events.push([name, event as object]);
    subscribe(name, listen);
    onTestFinished(() => void unsubscribe(name, listen));
  }
  const throttled = new Response("{}", { status: 429, headers: { "retry-after": "0" } });
  const responses = [throttled, Response.json({ api_keys: [{ secret: SECRET }] })];
  const cloud = createClient({ apiKey: KEY, fetch: async () => responses.shift() as Response, random: () => 0 });
  await cloud.apiKeys.list();
  const contexts = events.map(([, context]) => context) as (CallContext & AttemptContext)[];
  expect(events.map(([name], at) => [name, contexts[at]?.attempt, contexts[at]?.status])).toEqual([
    ["crdb-cloud:call:start", undefined, 200],
    ["crdb-cloud:attempt:start", 1, 429],
    ["crdb-cloud:attempt:asyncEnd", 1, 429],
    ["crdb-cloud:pause", 1, 429],
    ["crdb-cloud:retry", 1, 429],
    ["crdb-cloud:attempt:start", 2, 200],
    ["crdb-cloud:attempt:asyncEnd", 2, 200],
    ["crdb-cloud:call:asyncEnd", undefined, 200],
  ]);
  expect(new Set(contexts.map(({ callId }) => callId)).size).toBe(1);
  expect(contexts[0]).toMatchObject({ operation: "apiKeys.list", method: "GET", attempts: 2 });
  expect(contexts[1]).toBe(contexts[2]);
  for (const secret of [KEY, SECRET]) expect(JSON.stringify(contexts)).not.toContain(secret);
});

test("channelHooks has no functions unless a channel has a subscriber", () => {
  const none = { call: undefined, attempt: undefined, retry: undefined, pause: undefined };
  expect({ ...channelHooks }).toEqual(none);
  for (const name of ["retry", "pause"]) {
    const listen = (): void => {};
    subscribe(`crdb-cloud:${name}`, listen);
    expect({ ...channelHooks }).toEqual({ ...none, [name]: expect.any(Function) });
    unsubscribe(`crdb-cloud:${name}`, listen);
  }
});
