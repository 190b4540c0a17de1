import { inspect } from "node:util";
import type { WaitError, WaitOptions } from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import type { Cloud, Cluster } from "../../src/2022-03-31.ts";
import { argumentError, caught } from "../caught.ts";
import { CLUSTER_ID, KEY, openClient } from "../open-client.ts";
import { openLatest } from "../open-latest.ts";
import { fail, json, refused, type Step, silence, text } from "../scripted-fetch.ts";

const TARGET = { cluster_id: CLUSTER_ID };
const cluster = (state: string): Step => json(200, { id: CLUSTER_ID, state });
const creating = cluster("CREATING");
const created = cluster("CREATED");

function times(requests: readonly { at: number }[]): number[] {
  return requests.map(({ at }) => Math.round(at));
}

test("waitUntilReady() returns at once if the cluster is already ready", async () => {
  const { cloud, requests } = openClient([created]);
  expect(await cloud.clusters.waitUntilReady(TARGET)).toEqual({ id: CLUSTER_ID, state: "CREATED" });
  expect(requests).toHaveLength(1);
});

test("waitUntilReady() polls at once, then after pauses that grow from 1 to 30 seconds", async () => {
  const steps = [...Array<Step>(13).fill(creating), created];
  const { cloud, clock, requests } = openClient(steps, { random: () => 0 });
  await clock.run(cloud.clusters.waitUntilReady(TARGET));
  const pauses = requests.slice(1).map(({ at }, index) => (at - (requests[index]?.at ?? 0)) / 1000);
  expect(pauses.map((pause) => Math.round(pause * 100) / 100)).toEqual([
    1, 1.5, 2.25, 3.38, 5.06, 7.59, 11.39, 17.09, 25.63, 30, 30, 30, 30,
  ]);
  expect(clock.pending()).toBe(0);
});

test("waitUntilReady() randomly cuts each pause by up to half", async () => {
  const { cloud, clock, requests } = openClient([creating, creating, created], { random: () => 0.999999 });
  await clock.run(cloud.clusters.waitUntilReady(TARGET));
  expect(times(requests)).toEqual([0, 500, 1250]);
});

test("waitUntilReady() polls no more often than the rate limit allows", async () => {
  const { cloud, clock, requests } = openClient([creating, creating, created], {
    rateLimit: { perSecond: 0.1, burst: 1 },
  });
  await clock.run(cloud.clusters.waitUntilReady(TARGET));
  expect(times(requests)).toEqual([0, 10_000, 20_000]);
});

test("waitUntilReady() passes each cluster to onPoll", async () => {
  const { cloud, clock } = openClient([creating, json(503, {}), cluster("LOCKED"), created], { maxRetries: 0 });
  const seen: string[] = [];
  await clock.run(cloud.clusters.waitUntilReady(TARGET, { onPoll: ({ state }) => seen.push(state) }));
  expect(seen).toEqual(["CREATING", "LOCKED", "CREATED"]);
});

test("waitUntilReady() rejects with what onPoll throws", async () => {
  const { cloud } = openClient([creating]);
  const reason = new Error("from onPoll");
  const onPoll = (): never => {
    throw reason;
  };
  expect(await caught(cloud.clusters.waitUntilReady(TARGET, { onPoll }))).toBe(reason);
});

test("waitUntilReady() awaits an async onPoll, and rejects with its error", async () => {
  const { cloud, clock, requests } = openClient([creating, created]);
  const seen: number[] = [];
  const onPoll = async ({ state }: Cluster): Promise<void> => {
    await new Promise((resolve) => clock.setTimeout(() => resolve(undefined), 100));
    seen.push(requests.length);
    if (state === "CREATED") throw new Error("from onPoll");
  };
  const error = await clock.run(caught(cloud.clusters.waitUntilReady(TARGET, { onPoll })));
  expect(error).toEqual(new Error("from onPoll"));
  expect(seen).toEqual([1, 2]);
});

test("waitUntilReady() rejects at its deadline even if onPoll hasn't settled", async () => {
  const { cloud, clock } = openClient([creating]);
  const onPoll = (): Promise<never> => new Promise(() => {});
  const error = await clock.run(caught(cloud.clusters.waitUntilReady(TARGET, { onPoll, deadlineMs: 5000 })));
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout", last: { state: "CREATING" } });
  expect(error.message).toMatch("after 5 s, onPoll has not settled: raise deadlineMs");
  expect(clock.now()).toBe(5000);
});

test("waitUntilReady() rejects with the signal's reason even if onPoll hasn't settled", async () => {
  const { cloud, clock } = openClient([creating]);
  const controller = new AbortController();
  const onPoll = (): Promise<never> => new Promise(() => {});
  const wait = caught(cloud.clusters.waitUntilReady(TARGET, { onPoll, signal: controller.signal }));
  await clock.advance(10);
  controller.abort("enough");
  expect(await wait).toBe("enough");
  expect(clock.pending()).toBe(0);
});

test.each(["CREATION_FAILED", "DELETED"])("waitUntilReady() rejects at once if the cluster is %s", async (state) => {
  const { cloud, clock, requests } = openClient([creating, cluster(state), created]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET)));
  expect(error).toMatchObject({
    name: "WaitError",
    reason: "failed",
    operation: "clusters.waitUntilReady",
    attempts: 2,
    last: { id: CLUSTER_ID, state },
    history: [
      { elapsedMs: 0, fields: { state: "CREATING" } },
      { elapsedMs: 750, fields: { state } },
    ],
    message: `clusters.waitUntilReady: the wait cannot succeed: state is ${state}, not CREATED`,
  });
  expect(requests).toHaveLength(2);
});

test.each([
  [400, 3, "INVALID_ARGUMENT"],
  [401, 16, "UNAUTHENTICATED"],
  [403, 7, "PERMISSION_DENIED"],
  [404, 5, "NOT_FOUND"],
  [409, 6, "ALREADY_EXISTS"],
])(
  "waitUntilReady() rejects at once if a poll returns %i, with the response's status and code in the error",
  async (status, code, name) => {
    const { cloud, clock, requests } = openClient([creating, json(status, { code, message: "no" }), created]);
    const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET)));
    expect(error).toMatchObject({
      name: "WaitError",
      reason: "failed",
      outcome: "rejected",
      status,
      code: name,
      last: { state: "CREATING" },
      cause: { name: "ApiError", status },
    });
    expect(error.message).toMatch(`clusters.waitUntilReady: clusters.get: ${status} ${name}: no`);
    expect(requests).toHaveLength(2);
  },
);

test.each([
  ["429", json(429, {})],
  ["425", json(425, { code: 9, message: "too early" })],
  ["the 404 of a proxy", text(404, "<html>", { "content-type": "text/html" })],
  ["a redirect to the login page of a proxy", text(302, "", { location: "https://login.example" })],
  ["408", json(408, {})],
  ["503", json(503, {})],
  ["400 with a rate limit", json(400, { code: 8, message: "rate limit exceeded" })],
  ["403 with a rate limit", json(403, { message: "Rate limit exceeded for this user" })],
  ["a refused connection", refused],
  ["an HTML page of a proxy", text(200, "<html>", { "content-type": "text/html" })],
])("waitUntilReady() continues after %s, even if all retries of the poll fail", async (_, step) => {
  const { cloud, clock, requests } = openClient([step, step, step, creating, created]);
  expect(await clock.run(cloud.clusters.waitUntilReady(TARGET))).toMatchObject({ state: "CREATED" });
  expect(requests).toHaveLength(5);
});

test("waitUntilReady() polls once more shortly before its deadline", async () => {
  const { cloud, clock, requests } = openClient([creating]);
  const error = await clock.run(caught(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 3000 })));
  expect(error.message).toMatch("after 3 s, state is CREATING, not CREATED");
  expect(times(requests)).toEqual([0, 750, 1875, 2900]);
});

test("waitUntilReady() reserves time for its last poll", async () => {
  const slow: Step = async () => {
    clock.jump(400);
    return creating({} as never);
  };
  const { cloud, clock, requests } = openClient([slow]);
  await clock.run(caught(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 3000 })));
  expect(times(requests)).toEqual([0, 1150, 2275, 2838]);
  expect(clock.now()).toBeLessThanOrEqual(3400);
});

test("waitUntilReady() names itself in its error about an unknown option", async () => {
  const { cloud, requests } = openClient([created]);
  expect((await caught(cloud.clusters.waitUntilReady(TARGET, { onpoll: () => {} } as object))).message).toMatch(
    "clusters.waitUntilReady: unknown option onpoll (did you mean onPoll?)",
  );
  expect(requests).toHaveLength(0);
});

test("waitUntilReady() continues after an attempt that exceeded timeoutMs", async () => {
  const { cloud, clock } = openClient([silence, created], { timeoutMs: 1000, maxRetries: 0 });
  expect(await clock.run(cloud.clusters.waitUntilReady(TARGET))).toMatchObject({ state: "CREATED" });
});

test.each([
  ["an expired certificate", { steps: [fail("CERT_HAS_EXPIRED")] }, "CERT_HAS_EXPIRED"],
  ["an apiKey function that returns no key", { steps: [created], apiKey: async () => "" }, "ERR_API_KEY"],
])("waitUntilReady() rejects at once after %s", async (_, { steps, ...options }, code) => {
  const { cloud, clock } = openClient(steps, options);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET)));
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", cause: { code }, last: undefined, history: [] });
});

test("waitUntilReady() polls no sooner than Retry-After asks", async () => {
  const down = json(503, { code: 14, message: "down" }, { "retry-after": "300" });
  const { cloud, clock, requests } = openLatest([down, cluster("CREATED")]);
  await clock.run(cloud.clusters.waitUntilReady({ cluster_id: CLUSTER_ID }));
  expect(requests.map(({ at }) => at)).toEqual([0, 300_000]);
});

test("waitUntilReady() rejects at its deadline with the state history, and can be called again", async () => {
  let state = "CREATING";
  const { cloud, clock } = openClient([(request) => cluster(state)(request)]);
  clock.setTimeout(() => {
    state = "LOCKED";
  }, 60_000);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 300_000 })));
  expect(error).toMatchObject({
    name: "WaitError",
    reason: "timeout",
    outcome: "unknown",
    last: { id: CLUSTER_ID, state: "LOCKED" },
  });
  expect(error.message).toBe(
    "clusters.waitUntilReady: after 5 min, state is LOCKED, not CREATED: raise deadlineMs, or wait again",
  );
  expect(error.history).toEqual([
    { elapsedMs: 0, fields: { state: "CREATING" } },
    { elapsedMs: expect.any(Number), fields: { state: "LOCKED" } },
  ]);
  expect(error.history[1]?.elapsedMs).toBeGreaterThanOrEqual(60_000);
  expect(clock.now()).toBeLessThanOrEqual(300_000);
  expect(clock.pending()).toBe(0);
  state = "CREATED";
  const { id: cluster_id } = error.last as Cluster;
  expect(await clock.run(cloud.clusters.waitUntilReady({ cluster_id }))).toMatchObject({ state });
});

test("waitUntilReady() waits for an hour by default", async () => {
  const { cloud, clock } = openClient([creating]);
  const error = await clock.run(caught(cloud.clusters.waitUntilReady(TARGET)));
  expect(error.message).toMatch("after 60 min, state is CREATING");
  expect(clock.now()).toBeGreaterThan(3_500_000);
});

test("waitUntilReady() waits no longer than the client's deadlineMs, unless you pass a deadlineMs", async () => {
  for (const [options, endsAt] of [
    [{}, 60_000],
    [{ deadlineMs: 90_000 }, 90_000],
  ] as const) {
    const { cloud, clock } = openClient([silence], { deadlineMs: 60_000, timeoutMs: Number.POSITIVE_INFINITY });
    await clock.run(caught(cloud.clusters.waitUntilReady(TARGET, options)));
    expect(clock.now()).toBe(endsAt);
  }
});

test("waitUntilReady() rejects at its deadline even during a poll, with the poll's failure as the cause", async () => {
  const { cloud, clock } = openClient([silence]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 5000 })));
  expect(error).toMatchObject({ reason: "timeout", last: undefined, history: [], cause: { name: "CallTimeoutError" } });
  expect(error.message).toBe(
    "clusters.waitUntilReady: after 5 s, no poll has succeeded: raise deadlineMs, or wait again",
  );
  expect(clock.now()).toBe(5000);
});

test("waitUntilReady() rounds the deadline in its error message", async () => {
  const { cloud, clock } = openClient([silence]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 2999.3344 })));
  expect(error.message).toContain("after 3 s, no poll has succeeded");
  expect((error.cause as Error).message).toContain("gave up after 3 s");
});

test("waitUntilReady() polls once more if the program was busy until after the deadline", async () => {
  const { cloud, clock, requests } = openClient([creating, created]);
  const onPoll = (): unknown => requests.length === 1 && clock.setTimeout(() => clock.jump(2000), 700);
  const wait = cloud.clusters.waitUntilReady(TARGET, { deadlineMs: 1000, onPoll });
  expect(await clock.run(wait)).toMatchObject({ state: "CREATED" });
});

test.each([
  ["between polls", creating, "enough"],
  ["in a poll", silence, "enough"],
  ["in a poll, even if it is a CloudError", silence, await caught(openClient([text(403, "")]).cloud.clusters.list())],
])("waitUntilReady() rejects with the signal's reason %s", async (_, step, reason) => {
  const { cloud, clock } = openClient([step]);
  const controller = new AbortController();
  const wait = caught(cloud.clusters.waitUntilReady(TARGET, { signal: controller.signal }));
  await clock.advance(300);
  controller.abort(reason);
  expect(await wait).toBe(reason);
  expect(clock.pending()).toBe(0);
});

test.each([0, -1, Number.NaN])("waitUntilReady() rejects a deadline of %d", async (deadlineMs) => {
  const { cloud, requests } = openClient([created]);
  expect(await caught(cloud.clusters.waitUntilReady(TARGET, { deadlineMs }))).toEqual(
    argumentError(`clusters.waitUntilReady: deadlineMs must be a number of at least 1, not ${deadlineMs}`),
  );
  expect(requests).toHaveLength(0);
});

test("waitUntilReady() rejects an invalid parameter at once", async () => {
  const { cloud } = openClient([created]);
  expect(await caught(cloud.clusters.waitUntilReady({ cluster_id: ".." }))).toBeInstanceOf(TypeError);
});

test("waitUntilDeleted() ends when the cluster is DELETED", async () => {
  const { cloud, clock, requests } = openClient([created, cluster("DELETED")]);
  await clock.run(cloud.clusters.waitUntilDeleted(TARGET));
  expect(requests).toHaveLength(2);
});

test("waitUntilDeleted() resolves when the service says that there is no such cluster", async () => {
  const { cloud, clock } = openClient([created, json(404, { code: 5, message: "not found" })]);
  expect(await clock.run(cloud.clusters.waitUntilDeleted(TARGET))).toBeUndefined();
});

test.each([401, 403])("waitUntilDeleted() rejects on a %i, even without a code", async (status) => {
  const { cloud } = openClient([json(status, {})]);
  const error = await caught(cloud.clusters.waitUntilDeleted(TARGET));
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", status, cause: { status } });
});

test("waitUntilDeleted() doesn't mistake a proxy's 404 for the service's", async () => {
  const { cloud, clock, requests } = openClient([
    text(404, "<html>", { "content-type": "text/html" }),
    json(404, { code: 5, message: "not found" }),
  ]);
  await clock.run(cloud.clusters.waitUntilDeleted(TARGET));
  expect(requests).toHaveLength(2);
});

test.each([
  ["a string", KEY],
  ["a function", () => KEY],
])("if apiKey is %s, a WaitError never shows the last cluster's secrets", async (_, apiKey) => {
  const secrets = json(200, {
    id: CLUSTER_ID,
    state: "CREATION_FAILED",
    note: `key ${KEY}`,
    password: "correct-horse",
  });
  const { cloud } = openLatest([secrets], { apiKey });
  const error = await caught<WaitError>(cloud.clusters.waitUntilReady(TARGET));
  expect(error.last).toEqual({
    id: CLUSTER_ID,
    state: "CREATION_FAILED",
    note: "key [redacted]",
    password: "[redacted]",
  });
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain("correct-horse");
  }
});

test("waitUntilReady() has the polled operation's result type", () => {
  type Ready = Cloud["clusters"]["waitUntilReady"];
  expectTypeOf<Ready>().returns.resolves.toEqualTypeOf<Cluster>();
  expectTypeOf<Ready>().parameter(1).toEqualTypeOf<WaitOptions<Cluster> | undefined>();
  expectTypeOf<Cloud["clusters"]["waitUntilDeleted"]>().returns.resolves.toEqualTypeOf<void>();
});
