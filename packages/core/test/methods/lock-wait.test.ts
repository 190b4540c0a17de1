import type {
  AdoptOptions,
  ApiError,
  CallOptions,
  ChangeOptions,
  Cloud,
  DeleteOptions,
  WaitError,
} from "@crdb-cloud/core";
import { expect, expectTypeOf, test } from "vitest";
import { ArgumentError } from "../../src/arguments/argument-error.ts";
import { isLocked } from "../../src/methods/lock-wait.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID } from "../open-client.ts";
import { openLatest, toLines } from "../open-latest.ts";
import { json, reset, type Step, text } from "../scripted-fetch.ts";

const CHANGE = { cluster_id: CLUSTER_ID, delete_protection: "ENABLED" } as const;
const PATCH = `PATCH /api/v1/clusters/${CLUSTER_ID}`;
const locked = json(400, { code: 9, message: "couldn't lock cluster, another operation is running on it" });
const done = json(200, { id: CLUSTER_ID });

function cluster(state: string): Step {
  return json(200, { id: CLUSTER_ID, state });
}

test("without whenBusy: wait, a change to a locked cluster rejects at once", async () => {
  for (const options of [undefined, {}, { whenBusy: "throw" }] as const) {
    const { cloud, requests } = openLatest([locked, done]);
    expect(await caught(cloud.clusters.update(CHANGE, options))).toMatchObject({ name: "ApiError", status: 400 });
    expect(requests).toHaveLength(1);
  }
});

test("with whenBusy: wait, a call retries until the cluster is unlocked", async () => {
  const { cloud, clock, requests } = openLatest([locked, locked, done]);
  const update = cloud.clusters.update(CHANGE, { whenBusy: "wait", headers: { "X-Team": "blue" } });
  expect(await clock.run(update)).toEqual({ id: CLUSTER_ID });
  expect(toLines(requests)).toEqual([PATCH, PATCH, PATCH]);
  expect(requests.map(({ headers }) => headers["x-team"])).toEqual(Array(3).fill("blue"));
  expect(requests.at(-1)?.body).toBe('{"delete_protection":"ENABLED"}');
});

test("with whenBusy: wait, a call pauses longer each time it is rejected", async () => {
  const { cloud, clock, requests } = openLatest([...Array<Step>(11).fill(locked), done]);
  await clock.run(cloud.clusters.update(CHANGE, { whenBusy: "wait" }));
  const pauses = requests.slice(1).map(({ at }, index) => Math.round(at - (requests[index]?.at ?? 0)));
  expect(pauses).toEqual([750, 1125, 1688, 2531, 3797, 5695, 8543, 12814, 19222, 22500, 22500]);
  expect(clock.pending()).toBe(0);
});

test.each([
  ["120", 120_000],
  ["9000", 600_000],
])(
  "with whenBusy: wait, a call waits as long as Retry-After: %s asks, but at most ten minutes",
  async (seconds, waited) => {
    const busy = json(503, { code: 14, message: "cluster is locked" }, { "retry-after": seconds });
    const { cloud, clock, requests } = openLatest([busy, done]);
    await clock.run(cloud.clusters.update(CHANGE, { whenBusy: "wait" }));
    expect(requests.map(({ at }) => at)).toEqual([0, waited]);
  },
);

test("with whenBusy: wait, a call rejects after two hours, with the last rejection as the cause", async () => {
  const { cloud, clock } = openLatest([locked]);
  const error = await clock.run(caught<WaitError>(cloud.clusters.update(CHANGE, { whenBusy: "wait" })));
  expect(error).toMatchObject({
    name: "WaitError",
    operation: "clusters.update",
    method: "PATCH",
    outcome: "rejected",
    reason: "timeout",
    status: 400,
    cause: { name: "ApiError", status: 400 },
  });
  expect(error.message).toBe("clusters.update: the cluster is still locked after 2 h: raise deadlineMs, or call again");
  expect(clock.now()).toBeGreaterThan(7_100_000);
  expect(clock.now()).toBeLessThanOrEqual(7_200_000);
});

test("with whenBusy: wait, a call tries one last time shortly before its own or the client's deadline", async () => {
  for (const [options, tries] of [
    [{ deadlineMs: 4000 }, [0, 750, 1875, 3563, 3900]],
    [{}, [0, 750, 1875, 3563, 3900]],
    [{ deadlineMs: 750 }, [0, 650]],
  ] as const) {
    const { cloud, clock, requests } = openLatest([locked], { deadlineMs: 4000 });
    const error = await clock.run(caught<WaitError>(cloud.clusters.update(CHANGE, { whenBusy: "wait", ...options })));
    expect(requests.map(({ at }) => Math.round(at))).toEqual(tries);
    expect(error).toMatchObject({ reason: "timeout", attempts: tries.length, outcome: "rejected" });
  }
});

const gone = json(404, { code: 5, message: "gone" });

test("with whenBusy: wait, a DELETE succeeds if the resource is gone when it is retried", async () => {
  const { cloud, clock, requests } = openLatest([locked, gone]);
  await clock.run(cloud.clusters.delete({ cluster_id: CLUSTER_ID }, { whenBusy: "wait" }));
  expect(requests).toHaveLength(2);
});

test("with whenBusy: wait, a 404 is an error, except for a DELETE that was first rejected because of a lock", async () => {
  const first = openLatest([gone]);
  const deleting = first.cloud.clusters.delete({ cluster_id: CLUSTER_ID }, { whenBusy: "wait" });
  expect(await caught(deleting)).toMatchObject({ status: 404 });
  const { cloud, clock } = openLatest([locked, gone]);
  const updating = cloud.clusters.update(CHANGE, { whenBusy: "wait" });
  expect(await clock.run(caught(updating))).toMatchObject({ status: 404 });
});

test("with whenBusy: wait, a DELETE is retried after a 503 and after a lock, until the resource is gone", async () => {
  const lost = json(503, { message: "try again" });
  const { cloud, clock, requests } = openLatest([locked, lost, locked, gone], { maxRetries: 1 });
  await clock.run(cloud.clusters.delete({ cluster_id: CLUSTER_ID }, { whenBusy: "wait" }));
  expect(requests).toHaveLength(4);
});

test.each<[string, Step]>([
  ["a 500", json(500, { code: 13, message: "internal" })],
  ["a 503", json(503, { code: 14, message: "unavailable" })],
  ["a 429", json(429, { code: 8, message: "too many requests" })],
  ["a broken connection", reset],
])("with whenBusy: wait, a DELETE goes on after %s for 2 minutes, or until its deadline", async (_, broken) => {
  const remove = { cluster_id: CLUSTER_ID };
  const { cloud, clock, requests } = openLatest([locked, ...Array<Step>(9).fill(broken), done]);
  await clock.run(cloud.clusters.delete(remove, { whenBusy: "wait" }));
  expect(requests).toHaveLength(11);
  for (const [options, ms] of [
    [{}, 120_000],
    [{ deadlineMs: 600_000 }, 600_000],
  ] as const) {
    const broken = openLatest([() => Response.json({ code: 13 }, { status: 500 })]);
    const failed = caught(broken.cloud.clusters.delete(remove, { whenBusy: "wait", ...options }));
    expect(await broken.clock.run(failed)).toMatchObject({ name: "ApiError", status: 500 });
    expect(broken.clock.now()).toBeGreaterThan(ms - 1000);
    expect(broken.clock.now()).toBeLessThan(ms + 30_000);
  }
});

test("with whenBusy: wait, a call rejects if an attempt fails for a reason other than a lock", async () => {
  const refused = json(400, { code: 3, message: "invalid CIDR block" });
  for (const steps of [[refused], [locked, refused]]) {
    const { cloud, clock } = openLatest(steps);
    const error = await clock.run(caught<ApiError>(cloud.clusters.update(CHANGE, { whenBusy: "wait" })));
    expect(error).toMatchObject({ name: "ApiError", status: 400, code: "INVALID_ARGUMENT" });
  }
});

test("with whenBusy: wait, a call rejects missing parameters with a TypeError", async () => {
  const { cloud, requests } = openLatest([done]);
  expect(await caught(cloud.clusters.update(undefined as never, { whenBusy: "wait" }))).toBeInstanceOf(TypeError);
  expect(requests).toHaveLength(0);
});

test("with whenBusy: wait, a POST isn't retried after a 503 that isn't about a lock", async () => {
  const { cloud, clock, requests } = openLatest([json(503, { code: 14, message: "unavailable" }), done]);
  const create = cloud.sqlUsers.create(
    { cluster_id: CLUSTER_ID, name: "ada", password: "correct-horse" },
    { whenBusy: "wait" },
  );
  expect(await clock.run(caught(create))).toMatchObject({ name: "ApiError", status: 503, outcome: "unknown" });
  expect(requests).toHaveLength(1);
});

test("a POST that fails because of a lock has the outcome 'rejected'", async () => {
  const locked503 = json(503, { code: 14, message: "the cluster is locked" });
  const { cloud } = openLatest([locked503]);
  const create = cloud.sqlUsers.create({ cluster_id: CLUSTER_ID, name: "ada", password: "correct-horse" });
  expect(await caught(create)).toMatchObject({ status: 503, outcome: "rejected" });
});

test("with whenBusy: wait, a call rejects with the signal's reason if the signal aborts during a pause", async () => {
  const { cloud, clock } = openLatest([locked]);
  const controller = new AbortController();
  const waiting = caught(cloud.clusters.update(CHANGE, { whenBusy: "wait", signal: controller.signal }));
  await clock.advance(5000);
  controller.abort("enough");
  expect(await waiting).toBe("enough");
  expect(clock.pending()).toBe(0);
});

test("with whenBusy: wait, a call rejects an invalid deadline", async () => {
  const { cloud, requests } = openLatest([done]);
  expect(await caught(cloud.clusters.update(CHANGE, { whenBusy: "wait", deadlineMs: 0 }))).toBeInstanceOf(
    ArgumentError,
  );
  expect(requests).toHaveLength(0);
});

const locks: readonly [string, boolean, Step][] = [
  ["a 400 with the message couldn't lock cluster", true, locked],
  ["a 409 of a locked cluster", true, json(409, { code: 10, message: "the cluster is locked" })],
  ["a 503 without a code of a locked cluster", true, json(503, { message: "Locked by a job" })],
  ["a 503 with the message try again", false, json(503, { code: 14, message: "try again" })],
  ["a 503 of a locked cluster", true, json(503, { code: 14, message: "the cluster is locked by another operation" })],
  ["a 423 of a locked cluster", true, json(423, { message: "cluster moose is currently locked" })],
  ["a 409 of a locked billing account", false, json(409, { code: 9, message: "the billing account is locked" })],
  [
    "a 409 of a cluster's locked billing account",
    false,
    json(409, { message: "the billing account of the cluster is locked" }),
  ],
  [
    "a 400 of a cluster that is not locked",
    false,
    json(400, { code: 9, message: "the cluster is not locked for maintenance" }),
  ],
  ["a 500 of a locked cluster", false, json(500, { code: 13, message: "the cluster is locked" })],
  ["a 503 of a proxy", false, text(503, "<html>busy</html>", { "content-type": "text/html" })],
  ["a 400 with the word block", false, json(400, { code: 3, message: "invalid CIDR block" })],
  ["a 409 with the word clock", false, json(409, { code: 6, message: "the name clock-1 is taken" })],
  [
    "a 409 of an existing database named lock",
    false,
    json(409, { code: 6, message: "a database named lock exists already" }),
  ],
  ["a 400 of a missing database named lock", false, json(400, { code: 5, message: "there is no database named lock" })],
  ...[`"lock"`, "'my lock'", "`lock`", "lock-box"].map((name): [string, boolean, Step] => [
    `a 400 of the invalid name ${name}`,
    false,
    json(400, { code: 3, message: `the name ${name} can't be used` }),
  ]),
  [
    "a 400 of a locked cluster named lock",
    true,
    json(400, { code: 3, message: "couldn't lock cluster 'lock', it isn't idle" }),
  ],
  ["a 404 with the word lock", false, json(404, { code: 5, message: "no such lock" })],
];

test.each(locks)("for %s, isLocked() returns %s", async (_, expected, step) => {
  const { cloud } = openLatest([step]);
  expect(isLocked(await caught(cloud.clusters.update(CHANGE)))).toBe(expected);
});

test("isLocked() returns false if the service may have executed an earlier POST or PATCH attempt", async () => {
  const { cloud, clock } = openLatest([json(503, { message: "try again" }), locked], { maxRetries: 1 });
  const error = await clock.run(caught<ApiError>(cloud.clusters.delete({ cluster_id: CLUSTER_ID })));
  expect(error).toMatchObject({ status: 400, outcome: "unknown", attempts: 2 });
  expect(isLocked(error)).toBe(true);
  expect(isLocked(Object.assign(error, { method: "POST" }))).toBe(false);
});

test("isLocked() returns false for an error that isn't an ApiError", () => {
  expect(isLocked(new Error("the cluster is locked"))).toBe(false);
});

test("only operations that change a cluster have the whenBusy option", () => {
  expectTypeOf<Cloud["clusters"]["update"]>().parameter(1).toEqualTypeOf<ChangeOptions | undefined>();
  expectTypeOf<Cloud["sqlUsers"]["create"]>().parameter(1).toEqualTypeOf<ChangeOptions | undefined>();
  expectTypeOf<Cloud["egressRules"]["create"]>()
    .parameter(1)
    .toEqualTypeOf<(AdoptOptions & ChangeOptions) | undefined>();
  expectTypeOf<Cloud["clusters"]["delete"]>().parameter(1).toEqualTypeOf<(ChangeOptions & DeleteOptions) | undefined>();
  expectTypeOf<Cloud["folders"]["delete"]>().parameter(1).toEqualTypeOf<DeleteOptions | undefined>();
  expectTypeOf<Cloud["clusters"]["get"]>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
  expectTypeOf<Cloud["folders"]["update"]>().parameter(1).toEqualTypeOf<CallOptions | undefined>();
});

test("with whenBusy: wait, a call rejects with the signal's reason, even if the reason is a WaitError", async () => {
  const other = openLatest([cluster("LOCKED")]);
  const waitingLong = other.cloud.clusters.waitUntilReady({ cluster_id: CLUSTER_ID }, { deadlineMs: 1000 });
  const reason = await other.clock.run(caught<WaitError>(waitingLong));
  const { cloud, clock } = openLatest([locked]);
  const controller = new AbortController();
  const waiting = caught(cloud.clusters.update(CHANGE, { whenBusy: "wait", signal: controller.signal }));
  await clock.advance(100);
  controller.abort(reason);
  expect(reason.name).toBe("WaitError");
  expect(await waiting).toBe(reason);
});

test("with whenBusy: wait, retries send the original change, even if the caller mutates the object", async () => {
  const { cloud, clock, requests } = openLatest([locked, done]);
  const params: { cluster_id: string; delete_protection: "ENABLED" | "DISABLED" } = { ...CHANGE };
  const changing = cloud.clusters.update(params, { whenBusy: "wait" });
  params.cluster_id = "another";
  params.delete_protection = "DISABLED";
  await clock.run(changing);
  expect(toLines(requests)).toEqual([PATCH, PATCH]);
  expect(requests.at(-1)?.body).toBe(requests[0]?.body);
});
