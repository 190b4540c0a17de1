import { inspect } from "node:util";
import type { PrivateEndpointConnection, WaitError, WaitOptions } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import type { Cluster } from "../../src/generated/2022-03-31.ts";
import { caught } from "../caught.ts";
import type { OpenClient, OpenOptions } from "../open-client.ts";
import { atEnd, CLUSTER_ID, KEY, openClient, openLatest, TARGET, toLines } from "../open-client.ts";
import { fail, json, refused, type Step, silence, text } from "../scripted-fetch.ts";

type Options = WaitOptions<Cluster>;

const NAME = "clusters.waitUntilReady";
const cluster = (state: string): Step => json(200, { id: CLUSTER_ID, state });
const creating = cluster("CREATING");
const created = cluster("CREATED");
const html = (status: number): Step => text(status, "<html>", { "content-type": "text/html" });
const never = (): Promise<never> => new Promise(() => {});

function wait({ cloud }: OpenClient, options?: Options): Promise<Cluster> {
  return cloud.clusters.waitUntilReady(TARGET, options);
}

const SLOW = { perSecond: 0.1, burst: 1 };
const GROWING = [0, 1000, 2500, 4750, 8125, 13_188, 20_781, 32_172, 49_258, 74_887, 104_887, 134_887];
const down = json(503, { code: 14, message: "down" }, { "retry-after": "300" });

test.each<[string, Step[], OpenOptions, number[]]>([
  ["immediately", [created], {}, [0]],
  ["after pauses that grow from 1 to 30 seconds", [...Array(11).fill(creating), created], { random: () => 0 }, GROWING],
  ["after pauses cut by up to half", [creating, creating, created], { random: () => 0.999999 }, [0, 500, 1250]],
  ["no more often than the rate limit", [creating, creating, created], { rateLimit: SLOW }, [0, 10_000, 20_000]],
  ["no sooner than Retry-After asks", [down, created], { maxRetries: 0 }, [0, 300_000]],
  ["while it doesn't know the state", [cluster("REBALANCING"), json(200, {}), created], {}, [0, 750, 1875]],
  ["after an attempt that exceeded timeoutMs", [silence, created], { timeoutMs: 1000, maxRetries: 0 }, [0, 1750]],
])("waitUntilReady() polls %s", async (_, steps, options, expected) => {
  const client = openClient(steps, options);
  expect(await client.clock.run(wait(client))).toEqual({ id: CLUSTER_ID, state: "CREATED" });
  expect(client.times()).toEqual(expected);
  expect(client.clock.pending()).toBe(0);
});

test.each<[string, Step]>([
  ["429", json(429, {})],
  ["425", json(425, { code: 9, message: "too early" })],
  ["the 404 of a proxy", html(404)],
  ["a redirect to the login page of a proxy", text(302, "", { location: "https://login.example" })],
  ["403 with a rate limit", json(403, { message: "Rate limit exceeded for this user" })],
  ["a refused connection", refused],
  ["an HTML page of a proxy", html(200)],
])("waitUntilReady() continues after %s, even if all retries of the poll fail", async (_, step) => {
  const client = openClient([step, step, step, creating, created]);
  expect(await client.clock.run(wait(client))).toMatchObject({ state: "CREATED" });
  expect(client.requests).toHaveLength(5);
});

test.each(["CREATION_FAILED", "DELETED"])("waitUntilReady() rejects a cluster that is %s", async (state) => {
  const client = openClient([creating, cluster(state), created]);
  const message = `${NAME}: the wait cannot succeed: state is ${state}, not CREATED`;
  const history = ["CREATING", state].map((state, at) => ({ elapsedMs: 750 * at, fields: { state } }));
  const facts = { operation: NAME, attempts: 2, last: { id: CLUSTER_ID, state }, history, message };
  expect(await client.error(wait(client))).toMatchObject({ name: "WaitError", reason: "failed", ...facts });
  expect(client.requests).toHaveLength(2);
});

test.each([
  [401, 16, "UNAUTHENTICATED"],
  [401, undefined, undefined],
  [403, undefined, undefined],
  [404, 5, "NOT_FOUND"],
])("waitUntilReady() rejects immediately if a poll returns %i with the code %j", async (status, code, name) => {
  const client = openClient([creating, json(status, { code, message: "no" }), created]);
  const facts = { last: { state: "CREATING" }, cause: { name: "ApiError", status }, status, code: name };
  const error = await client.error(wait(client));
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", outcome: "rejected", ...facts });
  expect(error.message).toMatch(`${NAME}: clusters.get: ${status}${name ? ` ${name}` : ""}: no`);
  expect(client.requests).toHaveLength(2);
});

test.each<[string, OpenOptions, Step]>([
  ["CERT_HAS_EXPIRED", {}, fail("CERT_HAS_EXPIRED")],
  ["ERR_API_KEY", { apiKey: async () => "" }, created],
])("waitUntilReady() rejects immediately after the failure %s", async (code, options, step) => {
  const error = await caught(wait(openClient([step], options)));
  expect(error).toMatchObject({ name: "WaitError", reason: "failed", cause: { code }, last: undefined, history: [] });
});

const CUT = { last: undefined, history: [], cause: { name: "CallTimeoutError" } };
const ROUNDED = { cause: { message: expect.stringContaining("gave up after 3 s") } };
const STUCK = { last: { state: "CREATING" } };
const ONE_STATE = { history: [{ elapsedMs: 0, fields: { state: "CREATING" } }] };
const long = cluster(`\u001b[31m${"X".repeat(10_000)}`);

test.each<[number, Step, string, number, object?, Options?]>([
  [5000, silence, "5 s, no poll has succeeded: raise deadlineMs, or wait again", 5000, CUT],
  [2999.3344, silence, "3 s, no poll", 2999.3344, ROUNDED],
  [3000, json(200, {}), "3 s, state is undefined", 2900],
  [5000, creating, "5 s, onPoll has not settled: raise deadlineMs", 5000, STUCK, { onPoll: never }],
  [1000, long, `1 s, state is  [31m${"X".repeat(195)}…, not CREATED`, 900],
  [3_600_000, creating, "60 min, state is CREATING", 3_599_900, ONE_STATE, { deadlineMs: undefined as never }],
])("waitUntilReady() rejects after %d ms: %#", async (deadlineMs, step, text, at, facts = {}, options = {}) => {
  const client = openClient([step]);
  const message = expect.stringContaining(`${NAME}: after ${text}`);
  expect(await client.error(wait(client, { deadlineMs, ...options }))).toMatchObject({
    ...{ name: "WaitError", reason: "timeout", outcome: "unknown", message },
    ...facts,
  });
  expect([client.clock.now(), client.clock.pending()]).toEqual([at, 0]);
});

test("waitUntilReady() awaits onPoll, and rejects with what it throws", async () => {
  const reason = new Error("from onPoll");
  const seen: number[] = [];
  const client = openClient([creating, created]);
  const onPoll = async ({ state }: Cluster): Promise<void> => {
    await new Promise((resolve) => client.clock.setTimeout(() => resolve(undefined), 100));
    seen.push(client.requests.length);
    if (state === "CREATED") throw reason;
  };
  expect(await client.error(wait(client, { onPoll }))).toBe(reason);
  expect(seen).toEqual([1, 2]);
});

test("waitUntilReady() polls once more shortly before its deadline, and reserves time for this poll", async () => {
  const client = openClient([creating]);
  await client.error(wait(client, { deadlineMs: 3000 }));
  expect(client.times()).toEqual([0, 750, 1875, 2900]);
  const slow: OpenClient = openClient([creating], { hooks: { attempt: atEnd(() => slow.clock.jump(400)) } });
  await slow.error(wait(slow, { deadlineMs: 3000 }));
  expect(slow.times()).toEqual([0, 1150, 2275, 2838]);
  expect(slow.clock.now()).toBeLessThanOrEqual(3400);
});

test("waitUntilReady() polls once more if the program was busy until after the deadline", async () => {
  const client = openClient([creating, created]);
  const { clock, requests } = client;
  const onPoll = (): unknown => requests.length === 1 && clock.setTimeout(() => clock.jump(2000), 700);
  expect(await clock.run(wait(client, { deadlineMs: 1000, onPoll }))).toMatchObject({ state: "CREATED" });
});

test("waitUntilReady() waits no longer than the client's deadlineMs, unless you pass a deadlineMs", async () => {
  const client = openClient([silence], { deadlineMs: 60_000, timeoutMs: Number.POSITIVE_INFINITY });
  await client.error(wait(client));
  expect(client.clock.now()).toBe(60_000);
  await client.error(wait(client, { deadlineMs: 90_000 }));
  expect(client.clock.now()).toBe(150_000);
});

test.each<[string, Step, Options, unknown]>([
  ["between polls", creating, {}, "enough"],
  ["in a poll", silence, {}, "enough"],
  ["while onPoll hasn't settled", creating, { onPoll: never }, "enough"],
  ["in a poll, even if it is a CloudError", silence, {}, await caught(openClient([html(403)]).cloud.clusters.list())],
])("waitUntilReady() rejects with the signal's reason %s", async (_, step, options, reason) => {
  const client = openClient([step]);
  expect(await client.abort(300, (signal) => wait(client, { ...options, signal }), reason)).toBe(reason);
});

test.each([
  ["is DELETED", cluster("DELETED")],
  ["doesn't exist for the service", json(404, { code: 5, message: "not found" })],
])("waitUntilDeleted() ends when the cluster %s, not for a proxy", async (_, step) => {
  const { cloud, clock, requests } = openClient([created, html(404), step]);
  expect(await clock.run(cloud.clusters.waitUntilDeleted(TARGET))).toBeUndefined();
  expect(requests).toHaveLength(3);
});

test("a WaitError never shows the last cluster's secrets", async () => {
  const known = { id: CLUSTER_ID, state: "CREATION_FAILED" };
  const { cloud } = openLatest([json(200, { ...known, note: `key ${KEY}`, password: "correct-horse" })]);
  const error = await caught<WaitError>(cloud.clusters.waitUntilReady(TARGET));
  expect(error.last).toEqual({ ...known, note: "key [redacted]", password: "[redacted]" });
  for (const shown of [inspect(error, { depth: 9, showHidden: true }), JSON.stringify(error)]) {
    expect(shown).not.toContain(KEY);
    expect(shown).not.toContain("correct-horse");
  }
});

const ENDPOINT = { ...TARGET, endpoint_id: "vpce-1" };

function status(state: string, operation_status: string): Step {
  return json(200, { id: CLUSTER_ID, state, operation_status });
}

function connections(...statuses: readonly (readonly [string, string])[]): Step {
  return json(200, { connections: statuses.map(([endpoint_id, status]) => ({ endpoint_id, status })) });
}

test("waitUntilUpdated() ends once state and operation_status both have a desired value", async () => {
  const [busy, idle] = ["CRDB_SCALE_RUNNING", "UNSPECIFIED"] as const;
  const steps = [status("CREATED", busy), status("LOCKED", idle), status("CREATED", idle)];
  const { cloud, clock, requests } = openLatest(steps);
  await clock.run(cloud.clusters.waitUntilUpdated(TARGET));
  expect(requests).toHaveLength(3);
});

const UPGRADE = "upgrade_status is undefined, not PENDING_FINALIZATION or FINALIZED";
const SCALE = "operation_status is CRDB_SCALE";
const LOCKED = "after 2 h, state is LOCKED, not CREATED";

/** The cluster's state and operation status, the error's reason and text, and when the wait ends. */
test.each<["Updated" | "Upgraded", string, string, string, string, number]>([
  ["Updated", "CREATED", "CRDB_SCALE_FAILED", "failed", `state is CREATED, ${SCALE}_FAILED, not UNSPECIFIED`, 0],
  ["Updated", "LOCKED", "CRDB_SCALE_RUNNING", "timeout", `${LOCKED}, ${SCALE}_RUNNING, not UNSPECIFIED`, 7_199_900],
  // A DELETED cluster can't be upgraded, although the wait is for `upgrade_status`.
  ["Upgraded", "DELETED", "X", "failed", `${UPGRADE}, state is DELETED, operation_status is X`, 0],
])("waitUntil%s() rejects with %s, %s: %s", async (change, state, operation, reason, text, endsAt) => {
  const { cloud, clock, error } = openLatest([status(state, operation)]);
  const thrown = await error(cloud.clusters[`waitUntil${change}`](TARGET));
  expect(thrown).toMatchObject({ name: "WaitError", reason, message: expect.stringContaining(text) });
  expect(clock.now()).toBe(endsAt);
});

test("a method that waits for an item in a list returns it, or says at its deadline that it was never listed", async () => {
  const { cloud, clock, requests } = openLatest([
    json(200, {}),
    connections(["vpce-2", "STATUS_AVAILABLE"]),
    connections(["vpce-2", "STATUS_AVAILABLE"], ["vpce-1", "STATUS_PENDING"]),
    connections(["vpce-2", "STATUS_FAILED"], ["vpce-1", "STATUS_AVAILABLE"]),
  ]);
  const seen: string[] = [];
  const onPoll = ({ status }: PrivateEndpointConnection): unknown => seen.push(status);
  const found = await clock.run(cloud.privateEndpoints.waitUntilConnected(ENDPOINT, { onPoll }));
  expect(found).toEqual({ endpoint_id: "vpce-1", status: "STATUS_AVAILABLE" });
  expect(seen).toEqual(["STATUS_PENDING", "STATUS_AVAILABLE"]);
  expect(toLines(requests)[3]).toBe(`GET /api/v1/clusters/${CLUSTER_ID}/networking/private-endpoint-connections`);
  const missing = openLatest([connections()]);
  const waiting = missing.cloud.privateEndpoints.waitUntilConnected(ENDPOINT, { deadlineMs: 5000 });
  const message = expect.stringContaining("the resource is still not in the list: raise deadlineMs");
  expect(await missing.error(waiting)).toMatchObject({ last: undefined, message });
});

test.each([
  ["gone from the list", ENDPOINT, connections()],
  ["listed as deleted", ENDPOINT, connections(["vpce-1", "STATUS_DELETED"])],
  ["gone, if its id is a number", { ...TARGET, endpoint_id: 1 as never }, connections(["vpce-1", "STATUS_DELETED"])],
])("waiting for an item's deletion ends when the item is %s", async (_, params, last) => {
  const { cloud, clock, requests } = openLatest([connections([String(params.endpoint_id), "STATUS_DELETING"]), last]);
  expect(await clock.run(cloud.privateEndpoints.waitUntilDisconnected(params))).toBeUndefined();
  expect(requests).toHaveLength(2);
});
