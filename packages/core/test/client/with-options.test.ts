import type { CallContext, Cloud, OptionOverrides } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import { getContext } from "../../src/transport/client-context.ts";
import { KEY, openLatest, TARGET } from "../open-client.ts";
import { json, refused } from "../scripted-fetch.ts";

const CLUSTERS = json(200, { clusters: [] });

test("withOptions() overrides defaults and keeps the others, in methods, in http and for its own copies", async () => {
  const { cloud, requests, error } = openLatest([refused], { headers: { "x-team": "blue" }, maxRetries: 3 });
  const other = cloud.withOptions({ maxRetries: 1, headers: { "x-job": "42" } });
  expectTypeOf(other).toEqualTypeOf<Cloud>();
  await error(other.clusters.list());
  await error(other.http.GET("/api/v1/clusters"));
  expect(requests.map(({ headers }) => [headers["x-team"], headers["x-job"]])).toEqual(Array(4).fill(["blue", "42"]));
  expect(new Set(requests.map(({ headers }) => headers.authorization))).toEqual(new Set([`Bearer ${KEY}`]));

  await error(other.withOptions({ maxRetries: 0 }).clusters.list());
  expect(requests).toHaveLength(5);
  expect(requests[4]?.headers["x-job"]).toBe("42");

  await error(cloud.clusters.list());
  expect(requests).toHaveLength(9);
  expect(requests[8]?.headers).not.toHaveProperty("x-job");
});

test("withOptions() shares the rate limit, and with it the pause after a 429", async () => {
  const { cloud, clock, times } = openLatest([CLUSTERS, CLUSTERS, json(429, {}, { "retry-after": "20" }), CLUSTERS], {
    rateLimit: { perSecond: 1, burst: 1 },
  });
  const other = cloud.withOptions({ maxRetries: 0 });
  const calls = [cloud.clusters.list(), other.clusters.list(), other.clusters.list()];
  await clock.run(Promise.allSettled(calls));
  await clock.run(cloud.clusters.list());
  expect(times()).toEqual([0, 1000, 2000, 22_000]);
});

test("withOptions() adds hooks inside the client's own, and keeps the clientId", async () => {
  const seen: string[] = [];
  const observe = (name: string) => ({
    call({ clientId }: CallContext, run: () => Promise<void>) {
      seen.push(`${name} ${clientId}`);
      return run();
    },
  });
  const { cloud } = openLatest([CLUSTERS], { hooks: observe("first") });
  const { clientId, clock } = getContext(cloud);
  const other = cloud.withOptions({ hooks: [observe("second")] });
  await other.clusters.list();
  expect(seen).toEqual([`first ${clientId}`, `second ${clientId}`]);
  await cloud.clusters.list();
  expect(seen.slice(2)).toEqual([`first ${clientId}`]);
  expect(getContext(other)).toMatchObject({ clientId, clock });
});

test("withOptions({ readOnly }) can only be turned on", async () => {
  const { cloud, requests } = openLatest([CLUSTERS]);
  const reader = cloud.withOptions({ readOnly: true });
  await expect(reader.clusters.delete(TARGET)).rejects.toThrow("readOnly only allows GET");
  const turnOff = { maxRetries: 1, readOnly: false };
  expect(() => reader.withOptions(turnOff)).toThrow("withOptions: readOnly cannot be overridden");
  expect(cloud.withOptions(turnOff)).toHaveProperty("clusters");
  expect(reader.withOptions({ maxRetries: 1 }).withOptions({ readOnly: true })).toHaveProperty("clusters");
  await cloud.clusters.delete(TARGET);
  expect(requests).toHaveLength(1);
});

test.each<[unknown, string]>([
  [{ maxRetrys: 1 }, "unknown option maxRetrys (did you mean maxRetries?); known options: timeoutMs, deadlineMs, "],
  [{ apiKey: "other" }, "apiKey cannot be overridden. Use createClient() instead"],
  [{ vanityName: "acme" }, "vanityName cannot be overridden"],
  [{ timeoutMs: 0 }, "timeoutMs must be a number >= 1, not 0"],
  [{ readOnly: "no" }, 'readOnly must be true or false, not "no"'],
  [{ hooks: { calls: () => {} } }, "hooks: unknown option calls (did you mean call?)"],
  [undefined, "pass the options as an object"],
])("withOptions(%j) throws an error", (options, message) => {
  const { cloud } = openLatest([]);
  expect(() => cloud.withOptions(options as OptionOverrides)).toThrow(`withOptions: ${message}`);
});
