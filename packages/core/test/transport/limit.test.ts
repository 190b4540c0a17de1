import { expect, test } from "vitest";
import { caught } from "../caught.ts";
import { type OpenClient, type OpenOptions, openClient, TARGET } from "../open-client.ts";
import { json } from "../scripted-fetch.ts";

const ONE_PER_SECOND = { rateLimit: { perSecond: 1, burst: 1 } };

/** Opens a client that gets one error with a `Retry-After` and then successes. */
function openThrottled(retryAfter: string, options: OpenOptions = {}, status = 429): OpenClient {
  return openClient([json(status, {}, { "retry-after": retryAfter }), json(200, {})], options);
}

test.each<[string, OpenClient, number[]]>([
  ["a 429", openThrottled("3"), [0, 3000, 3100, 3200, 3300]],
  ["a 503, not at all", openThrottled("3", {}, 503), [0, 0, 0, 0, 3000]],
  ["a 429, not at all without a rate limit", openThrottled("3", { rateLimit: false }), [0, 0, 0, 0, 3000]],
])("limit() delays all the client's calls after %s", async (_, { cloud, clock, times }, expected) => {
  const first = cloud.clusters.get(TARGET);
  await clock.advance(0);
  await clock.run(Promise.all([first, ...[1, 2, 3].map(() => cloud.clusters.list())]));
  expect(times()).toEqual(expected);
});

test("limit() rejects a call immediately if its timeoutMs is shorter than the client's pause", async () => {
  const { cloud, clock, error, times } = openThrottled("90");
  expect(await error(cloud.clusters.list())).toMatchObject({ status: 429, retryAfterMs: 90_000 });
  await clock.advance(500);
  expect(await caught(cloud.clusters.list())).toMatchObject({
    name: "CallTimeoutError",
    outcome: "not sent",
    limit: "timeoutMs",
    limitMs: 60_000,
    message:
      "clusters.list: the service will throttle this client for another 89.5 s, longer than " +
      "timeoutMs (60 s): call again later, or raise timeoutMs",
  });
  const late = error(cloud.clusters.list({}, { timeoutMs: 90_000, deadlineMs: 5000 }));
  await clock.run(cloud.clusters.list({}, { timeoutMs: 90_000 }));
  expect(await late).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "deadlineMs" });
  expect(times()).toEqual([0, 90_000]);
  expect(clock.pending()).toBe(0);
});

test("limit() rejects a queued call when a pause longer than its timeoutMs begins", async () => {
  const { cloud, clock, times } = openThrottled("50", ONE_PER_SECOND);
  const first = cloud.clusters.get(TARGET);
  const short = caught(cloud.clusters.get(TARGET, { timeoutMs: 49_999 }));
  await clock.run(Promise.all([first, cloud.clusters.get(TARGET, { timeoutMs: 50_000 })]));
  expect(await short).toMatchObject({ name: "CallTimeoutError", outcome: "not sent", limit: "timeoutMs" });
  expect(times()).toEqual([0, 50_000, 51_000]);
});

test("limit() delays other calls by at most ten minutes", async () => {
  const { cloud, clock, error, times } = openThrottled("9".repeat(400));
  expect(await error(cloud.clusters.list())).toMatchObject({ status: 429 });
  await clock.run(cloud.clusters.list({}, { timeoutMs: 600_000 }));
  expect(times()).toEqual([0, 600_000]);
});

test("limit() sends queued calls in order, except for one that is aborted, which rejects with the signal's reason", async () => {
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
