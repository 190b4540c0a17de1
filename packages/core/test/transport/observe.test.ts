import { expect, test } from "vitest";
import type { Hooks, RequestEvent, ResponseEvent, RetryEvent } from "../../src/2024-09-16.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, KEY, openClient } from "../open-client.ts";
import { json, refused } from "../scripted-fetch.ts";

function record(): { hooks: Hooks; events: [string, RequestEvent | ResponseEvent | RetryEvent][] } {
  const events: [string, RequestEvent][] = [];
  const listen = (name: string) => (event: RequestEvent) => void events.push([name, event]);
  return { hooks: { request: listen("request"), response: listen("response"), retry: listen("retry") }, events };
}

test("observedAttempt() tells each attempt, its end, and each retry, in order", async () => {
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

test("observedAttempt() names the operation, and shows headers by allow-list", async () => {
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

test("observedAttempt() hides a key that was given as a parameter", async () => {
  const { hooks, events } = record();
  const { cloud } = openClient([json(200, {})], { hooks, apiKey: "correct horse" });
  await cloud.clusters.get({ cluster_id: "correct horse" });
  expect(events.map(([, { url }]) => url)).toEqual(
    Array(2).fill("https://cockroachlabs.cloud/api/v1/clusters/[redacted]"),
  );
});

test.each(["request", "response", "retry"] as const)(
  "observedAttempt() tells the %s hook alone, where it is alone",
  async (name) => {
    let told = 0;
    const { cloud, clock } = openClient([json(503, {}), json(200, {})], { hooks: { [name]: () => (told += 1) } });
    await clock.run(cloud.clusters.list());
    expect(told).toBe(name === "retry" ? 1 : 2);
  },
);

test("observedAttempt() lets no hook fail a call", async () => {
  const fail = (): never => {
    throw new Error("from a hook");
  };
  const { cloud, clock } = openClient([json(503, {}), json(200, { clusters: [] })], {
    hooks: { request: fail, response: fail, retry: fail },
  });
  expect(await clock.run(cloud.clusters.list())).toEqual({ clusters: [] });
});

test("observedAttempt() tells of the last failure, and of no retry after it", async () => {
  const { hooks, events } = record();
  const { cloud } = openClient([json(404, { message: KEY })], { hooks });
  await caught(cloud.clusters.list());
  expect(events.map(([name]) => name)).toEqual(["request", "response"]);
});
