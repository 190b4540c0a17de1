import type { ChangeOptions, Cloud } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { isLocked } from "../../src/methods/lock-wait.ts";
import { caught } from "../caught.ts";
import { CLUSTER_ID, type OpenClient, openLatest, TARGET, toLines } from "../open-client.ts";
import { gone, json, reset, type Step, unavailable } from "../scripted-fetch.ts";

const CHANGE = { ...TARGET, delete_protection: "ENABLED" } as const;
const USER = { ...TARGET, name: "ada", password: "correct-horse" };
const PATCH = `PATCH /api/v1/clusters/${CLUSTER_ID}`;
const WAIT = { whenBusy: "wait" } as const;
const locked = json(400, { code: 9, message: "couldn't lock cluster, another operation is running on it" });
const done = json(200, { id: CLUSTER_ID });
const lost = json(503, { message: "try again" });
const outage = json(503, { code: 14, message: "unavailable" }, { "retry-after": "120" });
const busy = (seconds: string): Step => {
  return json(503, { code: 14, message: "cluster is locked" }, { "retry-after": seconds });
};

type Client = OpenClient<Cloud>;

const update = ({ cloud }: Client, options: ChangeOptions = {}): Promise<unknown> =>
  cloud.clusters.update(CHANGE, { ...WAIT, ...options });
const remove = ({ cloud }: Client, options: ChangeOptions = {}): Promise<unknown> =>
  cloud.clusters.delete(TARGET, { ...WAIT, ...options });
const addUser = ({ cloud }: Client) => cloud.sqlUsers.create(USER, WAIT);

test("with whenBusy: wait, a call retries until the cluster is unlocked", async () => {
  const client = openLatest([locked, locked, done]);
  expect(await client.clock.run(update(client, { headers: { "X-Team": "blue" } }))).toEqual({ id: CLUSTER_ID });
  expect(toLines(client.requests)).toEqual([PATCH, PATCH, PATCH]);
  expect(client.requests.map(({ headers }) => headers["x-team"])).toEqual(Array(3).fill("blue"));
  const headers = { "content-type": "application/json" };
  expect(client.requests.at(-1)).toMatchObject({ body: '{"delete_protection":"ENABLED"}', headers });
});

const GROWING = [0, 750, 1875, 3563, 6094, 9891, 15_586, 24_129, 36_943, 56_165, 78_665, 101_165];

test.each<[string, Step[], number[]]>([
  ["longer each time it is rejected", [...Array<Step>(11).fill(locked), done], GROWING],
  ["as long as Retry-After asks", [busy("120"), done], [0, 120_000]],
  ["at most ten minutes", [busy("9000"), done], [0, 600_000]],
])("with whenBusy: wait, a call pauses %s", async (_, steps, expected) => {
  const client = openLatest(steps);
  await client.clock.run(update(client));
  expect(client.times()).toEqual(expected);
  expect(client.clock.pending()).toBe(0);
});

test("with whenBusy: wait, a call rejects after two hours, with the last rejection as the cause", async () => {
  const client = openLatest([locked]);
  expect(await client.error(update(client))).toMatchObject({
    ...{ name: "WaitError", operation: "clusters.update", method: "PATCH", outcome: "rejected", reason: "timeout" },
    ...{ status: 400, cause: { name: "ApiError", status: 400 } },
    message: "clusters.update: the cluster is still locked after 2 h: raise deadlineMs, or call again",
  });
  expect(client.clock.now()).toBe(7_199_900);
});

test.each([
  [{ deadlineMs: 4000 }, [0, 750, 1875, 3563, 3900]],
  [{}, [0, 750, 1875, 3563, 3900]],
  [{ deadlineMs: 750 }, [0, 650]],
])("with whenBusy: wait and %j, a call tries one last time shortly before its deadline", async (options, tries) => {
  const client = openLatest([locked], { deadlineMs: 4000 });
  const facts = { reason: "timeout", attempts: tries.length, outcome: "rejected" };
  expect(await client.error(update(client, options))).toMatchObject(facts);
  expect(client.times()).toEqual(tries);
});

/** A call, the responses, how many requests it sends, and the status of its error, if it fails. */
test.each<[string, (client: Client) => Promise<unknown>, Step[], number, number?]>([
  ["a change without the option", (client) => update(client, { whenBusy: undefined }), [locked, done], 1, 400],
  ["a change with whenBusy: throw", (client) => update(client, { whenBusy: "throw" }), [locked, done], 1, 400],
  ["a DELETE of what is gone when it is retried", remove, [locked, gone], 2],
  ["a DELETE of what is gone at first", remove, [gone], 1, 404],
  ["another change of what is gone when it is retried", update, [locked, gone], 2, 404],
  ["a DELETE that meets a 503 and locks", remove, [locked, lost, lost, locked, gone], 5],
  ["a DELETE whose 503 asks for 2 minutes, which are then over", remove, [outage], 2, 503],
  ["a change that is invalid", update, [json(400, { code: 3, message: "invalid CIDR block" })], 1, 400],
  ["a change that is invalid once unlocked", update, [locked, json(400, { code: 3, message: "no" })], 2, 400],
  ["a POST that meets a 503 about no lock", addUser, [unavailable, done], 1, 503],
])("with whenBusy: wait, %s", async (_, call, steps, count, status) => {
  const client = openLatest(steps);
  if (status) expect(await client.error(call(client))).toMatchObject({ name: "ApiError", status });
  else await client.clock.run(call(client));
  expect(client.requests).toHaveLength(count);
});

test.each<[string, Step]>([
  ["a 500", json(500, { code: 13, message: "internal" })],
  ["a 503", unavailable],
  ["a 429", json(429, { code: 8, message: "too many requests" })],
  ["a broken connection", reset],
])("with whenBusy: wait, a DELETE goes on after %s for 2 minutes, or until its deadline", async (_, broken) => {
  const client = openLatest([locked, ...Array<Step>(9).fill(broken), done]);
  await client.clock.run(remove(client));
  expect(client.requests).toHaveLength(11);
  for (const [options, ms] of [
    [{}, 120_000],
    [{ deadlineMs: 600_000 }, 600_000],
  ] as const) {
    const client = openLatest([broken]);
    expect((await client.error(remove(client, options))).name).toMatch(/^(Api|Connection)Error$/);
    expect(client.clock.now()).toBeGreaterThan(ms - 1000);
    expect(client.clock.now()).toBeLessThan(ms + 30_000);
  }
});

test("a POST that fails because of a lock has the outcome 'rejected'", async () => {
  const { cloud } = openLatest([busy("0")]);
  expect(await caught(cloud.sqlUsers.create(USER))).toMatchObject({ status: 503, outcome: "rejected" });
});

test("with whenBusy: wait, a call rejects with the signal's reason", async () => {
  const client = openLatest([locked]);
  expect(await client.abort(5000, (signal) => update(client, { signal }))).toBe("enough");
});

test("isLocked() returns false if the service may have executed an earlier POST or PATCH attempt", async () => {
  const client = openLatest([lost, locked], { maxRetries: 1 });
  const error = await client.error(client.cloud.clusters.delete(TARGET));
  expect(error).toMatchObject({ status: 400, outcome: "unknown", attempts: 2 });
  expect(isLocked(error)).toBe(true);
  expect(isLocked(Object.assign(error, { method: "POST" }))).toBe(false);
});
