import { expect, test } from "vitest";
import { ArgumentError } from "../../../core/src/arguments/argument-error.ts";
import { isCloudError } from "../../../core/src/errors/is-cloud-error.ts";
import { caught } from "../../../core/test/caught.ts";
import { forbidden, gone, json, locked, type Step, taken, unavailable } from "../../../core/test/scripted-fetch.ts";
import { type EnsuredCluster, ensureCluster } from "../../src/ensure/ensure-cluster.ts";
import { EnsureError } from "../../src/index.ts";
import { interceptConnections } from "../intercept-connections.ts";
import { type FakeCloud, type FakeCluster, NOW, OURS, openFakeCloud } from "./fake-cloud.ts";

const { connect } = interceptConnections();

const PARAMS = { name: "preview-1", provider: "GCP", regions: ["us-east1"], ttl: "2h", owner: "ada" } as const;
const ALLOW = { allow: ["203.0.113.7/32"] };
const ADVANCED = {
  ...{ ...PARAMS, ...ALLOW, regions: undefined },
  spec: { plan: "ADVANCED", dedicated: { region_nodes: { "us-east1": 3 }, hardware: { storage_gib: 15 } } },
};
const TWO_HOURS = "2026-11-25t21-30-00z";
const CREATE = "POST /clusters";
const LABEL = "PATCH /clusters/id";
const LIST = "GET /clusters";
const GET = "GET /clusters/id";

function ensure({ cloud, clock }: FakeCloud, params: object = {}, options: object = {}): Promise<EnsuredCluster> {
  return clock.run(ensureCluster(cloud, { ...PARAMS, ...params }, options));
}

function refuse(fake: FakeCloud, params: object = {}, options: object = {}): Promise<EnsureError> {
  return caught<EnsureError>(ensure(fake, params, options));
}

/** Changes the service's state, then responds to a request. */
function respondAfter(change: () => unknown, respond: Step): Step {
  return (request) => {
    change();
    return respond(request);
  };
}

test("ensureCluster() creates a labeled cluster once, and finds it afterwards", async () => {
  const fake = openFakeCloud();
  const seen: string[] = [];
  const options = {
    onCreating: ({ name }: { name: string }) => seen.push(name),
    onPoll: ({ state }: { state: string }) => seen.push(state),
  };
  const { created, expiresAt, cluster } = await ensure(fake, {}, options);
  expect([created, cluster.id, expiresAt.toISOString()]).toEqual([true, "c0", "2026-11-25T21:30:00.000Z"]);
  expect(cluster.labels).toEqual({
    "crdb-cloud-owner": "ada",
    "crdb-cloud-expires": TWO_HOURS,
    "crdb-cloud-creation": expect.stringMatching(/^[a-z0-9]{12}$/),
  });
  expect(await ensure(fake, {}, options)).toEqual({ created: false, cluster, expiresAt });
  expect([fake.changes(), fake.clusters.length]).toEqual([[CREATE], 1]);
  expect(seen).toEqual(["preview-1", ...Array(5).fill("CREATED")]);
});

test("ensureCluster() extends an existing cluster's TTL, never shortens it, and keeps its other labels", async () => {
  const fake = openFakeCloud();
  const { labels } = fake.add({ labels: { "crdb-cloud-owner": "ada", team: "blue", pr: "1" } });
  const { expiresAt } = await ensure(fake, { labels: { pr: "2" } });
  expect(expiresAt.toISOString()).toBe("2026-11-25T21:30:00.000Z");
  expect(fake.clock.now()).toBe(1000); // Checks again after a second, when other programs have made their changes.
  expect(fake.clusters[0]?.labels).toEqual({ ...labels, "crdb-cloud-expires": TWO_HOURS, pr: "2" });
  expect((await ensure(fake, { ttl: "1h" })).expiresAt).toEqual(expiresAt);
  const hurried = openFakeCloud();
  hurried.add({});
  await ensure(hurried, {}, { deadlineMs: 1500 });
  expect(hurried.clock.now()).toBe(750); // The pause takes at most half of the remaining time.
});

const UNCHANGED = ", so nothing was changed. Use another name";
const FOREIGN = `preview-1 exists, but its labels do not name ada as the owner${UNCHANGED}`;
const OPEN =
  "preview-1 exists and accepts connections from every address. Pass allowExactly to remove 0.0.0.0/0 from its allowlist, or omit allow";
const FAILED =
  "preview-1 could not be created (CREATION_FAILED), and its name is still taken. Delete it, or pass replaceFailed, and try again";
const IN_WEST = { plan: "ADVANCED", regions: [{ name: "us-west2" }], config: {} };
const BOTH = [{ name: "us-west2" }, { name: "us-east1" }];
const FILED = { edition: "A", parent_id: "f" };
const SHARED = { serverless: { regions: ["us-east1"] } };
const UNFILED = { regions: undefined, spec: { ...SHARED, edition: "B", parent_id: "" } };

function differs(what: string): string {
  return `preview-1 exists, but with ${what}, so nothing was changed. Pass the same values, or delete the cluster`;
}

test.each<[EnsureError["reason"], string, Partial<FakeCluster>, object, string]>([
  ["foreign", "has another owner", { labels: { ...OURS, "crdb-cloud-owner": "bob" } }, {}, FOREIGN],
  ["foreign", "has no labels", { labels: undefined as never }, {}, FOREIGN],
  ["different", "has more regions", { regions: BOTH }, {}, differs("regions us-east1, us-west2, not us-east1")],
  ["different", "is Advanced, with other regions", IN_WEST, ADVANCED, differs("regions us-west2, not us-east1")],
  ["different", "is in a folder", FILED, UNFILED, differs("edition A, not B, and spec.parent_id f, not root")],
  ["different", "is open to everybody", {}, ALLOW, OPEN],
  ["failed", "could not be created", { state: "CREATION_FAILED", plan: "STANDARD" }, {}, FAILED],
])("ensureCluster() refuses, as %s, a cluster that %s", async (reason, _, existing, params, message) => {
  const fake = openFakeCloud();
  fake.add({ id: "old", state: "DELETED" });
  fake.add(existing);
  const error = await refuse(fake, params);
  expect(error).toBeInstanceOf(EnsureError);
  expect(isCloudError(error)).toBe(true);
  const expected = { name: "EnsureError", reason, outcome: "rejected", cluster_id: "c1" };
  expect(error).toMatchObject({ ...expected, message: `ensureCluster: ${message}` });
});

test.each<[string, Partial<FakeCluster>, object]>([
  ["differs in what compare doesn't name", { plan: "STANDARD", cloud_provider: "AWS" }, { compare: ["regions"] }],
  ["has a plan that the spec doesn't name", {}, { regions: undefined, spec: SHARED }],
  ["is listed without regions", { regions: undefined as never }, {}],
  ["is Advanced and has the same regions", { plan: "ADVANCED", config: {} }, { ...ADVANCED, allow: ["0.0.0.0/0"] }],
  ["can't be compared", {}, { regions: undefined, spec: { host: {} }, allow: ["0.0.0.0/0"] }],
  ["is open, if allow names every address", {}, { allow: ["203.0.113.7/32", "0.0.0.0/0"] }],
])("ensureCluster() takes a cluster that %s", async (_, existing, params) => {
  const fake = openFakeCloud();
  fake.add(existing);
  expect(await ensure(fake, params)).toMatchObject({ created: false });
});

test("with ifExists: throw, ensureCluster() finds its own cluster after a lost response, but takes none that exists", async () => {
  const fake = openFakeCloud();
  fake.once(CREATE, "lost");
  expect(await ensure(fake, { ifExists: "throw" })).toMatchObject({ created: true, cluster: { id: "c0" } });
  fake.add({ name: "preview-2", state: "CREATION_FAILED" });
  for (const { name, id: cluster_id } of fake.clusters) {
    const message = `ensureCluster: ${name} already exists, so nothing was changed`;
    expect(await refuse(fake, { name, ifExists: "throw" })).toMatchObject({ reason: "exists", message, cluster_id });
  }
  expect(fake.changes()).toEqual([CREATE, CREATE]);
});

test("ensureCluster() takes a cluster that is created at the same time", async () => {
  for (const respond of [taken, unavailable]) {
    const fake = openFakeCloud();
    // Failed clusters are only listed once a create shows that the name is taken.
    fake.add({ state: "CREATION_FAILED" });
    const adding = respondAfter(() => fake.add({}), respond);
    fake.once(CREATE, adding);
    expect(await ensure(fake)).toMatchObject({ created: false, cluster: { id: "c1" } });
  }
});

const AGAIN = "clusters.create: 503 UNAVAILABLE: unavailable. The cluster may exist: call ensureCluster again";
const HIDDEN = `ensureCluster: preview-1 exists, but you have no access to it${UNCHANGED}`;
const failed = json(200, { id: "c0", name: "preview-1", state: "CREATION_FAILED", labels: {} });

test.each<[string, Step, number, object]>([
  [CREATE, unavailable, 6, { operation: "clusters.create", status: 503, outcome: "unknown", message: AGAIN }],
  [CREATE, taken, 6, { reason: "foreign", cause: { status: 409 }, message: HIDDEN }],
  [CREATE, forbidden, 1, { operation: "clusters.create", status: 403 }],
  [GET, failed, 1, { reason: "failed", cause: { name: "WaitError" } }],
  [GET, forbidden, 1, { name: "WaitError", status: 403 }],
])("ensureCluster() explains what went wrong with %s, and tries to create it up to six times (%#)", async (...row) => {
  const [line, respond, attempts, expected] = row;
  const fake = openFakeCloud();
  for (let tries = 0; tries < attempts; tries += 1) fake.once(line, respond);
  expect(await refuse(fake)).toMatchObject(expected);
  expect(fake.changes()).toEqual(Array(attempts).fill(CREATE));
});

test("ensureCluster() creates a cluster even if the caller may not list clusters before it has one", async () => {
  const fake = openFakeCloud();
  for (const date of [NOW, undefined]) {
    fake.clusters.length = 0;
    fake.once(LIST, json(403, { code: 7, message: "no" }, date === undefined ? {} : { date }));
    const { created, expiresAt } = await ensure(fake);
    expect(created).toBe(true);
    if (date) expect(expiresAt.toISOString()).toBe("2026-11-25T21:30:00.000Z");
    else expect(Math.abs(expiresAt.getTime() - Date.now() - 7_200_000)).toBeLessThan(600_000);
  }
  fake.once(LIST, json(401, { code: 16, message: "no" }));
  expect(await refuse(fake)).toMatchObject({ status: 401 });
  fake.once(LIST, forbidden);
  // Without permission to list clusters, they can't be counted.
  expect(await refuse(fake, { name: "preview-2", maxClusters: 9 })).toMatchObject({ status: 403 });
});

test("ensureCluster() creates the cluster again if somebody deletes it while it waits", async () => {
  const fake = openFakeCloud();
  const old = fake.add({});
  const read = (): Response => Response.json(old);
  // The cluster is deleted while `ensureCluster()` reads it for the third and last time.
  for (const step of [read, read, respondAfter(() => (old.state = "DELETED"), read)]) fake.once(GET, step);
  expect(await ensure(fake)).toMatchObject({ created: true, cluster: { id: "c1", state: "CREATED" } });
  fake.once(GET, gone);
  expect(await ensure(fake)).toMatchObject({ created: false });
});

test("ensureCluster() extends a TTL that another program shortens, but accepts a label that it writes each time", async () => {
  const fake = openFakeCloud();
  const cluster = fake.add({});
  for (let tries = 0; tries < 3; tries += 1) {
    fake.once(LABEL, ({ body }) => {
      const { labels } = JSON.parse(String(body));
      expect(labels).toMatchObject({ "crdb-cloud-expires": TWO_HOURS, pr: "1" });
      Object.assign(cluster.labels, labels, { pr: "2" }, tries === 0 && OURS);
      return Response.json(cluster);
    });
  }
  await ensure(fake, { labels: { pr: "1" } });
  expect(cluster.labels).toMatchObject({ "crdb-cloud-expires": TWO_HOURS, pr: "2" });
  expect(fake.changes()).toEqual([LABEL, LABEL, LABEL]); // Two updates before the pause and one after it.
});

test("ensureCluster() reads the labels again before each attempt to change them, while the cluster is locked or the service fails", async () => {
  const fake = openFakeCloud();
  const { labels } = fake.add({});
  fake.once(LABEL, locked);
  fake.once(LABEL, json(400, { code: 9, message: "cluster is locked" }));
  fake.once(LABEL, json(429, { code: 8, message: "slow down" }, { "retry-after": "3" }));
  fake.once(LABEL, "lost");
  const relabel = respondAfter(() => (labels.team = "blue"), unavailable);
  fake.once(LABEL, relabel);
  await ensure(fake, { labels: { pr: "1" } }, { maxRetries: 2 });
  expect(fake.clusters[0]?.labels).toMatchObject({ pr: "1", "crdb-cloud-expires": TWO_HOURS });
  expect(fake.requests.map(({ method }) => method).join(" ")).not.toContain("PATCH PATCH");
  fake.once(LABEL, forbidden);
  expect(await refuse(fake, { labels: { pr: "2" } })).toMatchObject({ operation: "clusters.update", status: 403 });
});

test.each([LIST, CREATE, GET, LABEL, `${GET}/networking/allowlist`])(
  "ensureCluster() ends at the deadline, even if the service never responds to %s",
  async (line) => {
    const fake = openFakeCloud();
    if (line !== CREATE) fake.add({ id: "c0" });
    for (let tries = 0; tries < 9; tries += 1) fake.once(line, () => new Promise(() => {}));
    expect(await refuse(fake, {}, { deadlineMs: 5000 })).not.toBeInstanceOf(EnsureError);
    expect(fake.clock.now()).toBeLessThanOrEqual(5000);
  },
);

test("ensureCluster() gives up at the deadline, or when a wait does", async () => {
  const fake = openFakeCloud();
  fake.add({});
  for (let tries = 0; tries < 99; tries += 1) fake.once(LABEL, locked);
  expect(await refuse(fake, {}, { deadlineMs: 5000 })).toMatchObject({ status: 503 });
  expect(fake.clock.now()).toBe(4900);
  const lost = openFakeCloud();
  lost.once(CREATE, unavailable);
  expect(await refuse(lost, {}, { deadlineMs: 250 })).toMatchObject({ operation: "clusters.create" });
  expect(lost.clock.now()).toBe(0); // No pause, because the first one would take all the time that is left.
  lost.add({ state: "CREATING" });
  expect(await refuse(lost)).toMatchObject({ name: "WaitError", reason: "timeout" });
});

function tooMany(what: string): string {
  return `ensureCluster: ${what}, because ada already has as many clusters as maxClusters allows (1). Delete one, or raise the limit`;
}

test("ensureCluster() creates nothing beyond maxClusters, but finds a cluster that exists, and counts none that failed", async () => {
  const fake = openFakeCloud();
  for (const name of ["preview-0", "preview-1"]) fake.add({ name });
  fake.add({ name: "preview-9", labels: { "crdb-cloud-owner": "bob" } });
  expect((await ensure(fake, { maxClusters: 1 })).created).toBe(false);
  const message = tooMany("preview-2 was not created");
  expect(await refuse(fake, { maxClusters: 1, name: "preview-2" })).toMatchObject({ reason: "limit", message });
  expect(fake.changes()).toEqual([LABEL]);
  const failing = openFakeCloud();
  failing.add({ name: "preview-8", state: "CREATION_FAILED" });
  failing.once(CREATE, taken);
  expect(await ensure(failing, { maxClusters: 1 })).toMatchObject({ created: true });
  expect(failing.requests.some(({ url }) => url.includes("show_inactive=true"))).toBe(true);
});

/** Returns a service that creates c9 for the client and also has c8: from then on, or only after the next GET. */
function openBusyCloud(created_at: string, isLate = false): FakeCloud {
  const fake = openFakeCloud();
  fake.once(CREATE, ({ body }) => {
    const { name, spec } = JSON.parse(String(body));
    // The service may list the two clusters in any order.
    const own = fake.add({ id: "c9", name, labels: spec.labels, created_at: "2026-11-25T19:00:00Z" });
    const addOther = (): Response => {
      fake.add({ id: "c8", name: "preview-8", created_at });
      return Response.json(own);
    };
    if (!isLate) return addOther();
    fake.once(GET, addOther);
    return Response.json(own);
  });
  return fake;
}

test.each([
  ["clusters.list", LIST, 401, 3],
  ["clusters.delete", "DELETE /clusters/id", 501, 4],
])("ensureCluster() keeps its new cluster if %s fails, and doesn't wait for it", async (...row) => {
  const [operation, line, status, count] = row;
  const fake = openBusyCloud("2026-11-25T18:00:00Z");
  if (line === LIST) fake.once(LIST, json(200, { clusters: [] }, { date: NOW }));
  fake.once(line, json(status, {}));
  expect(await refuse(fake, { maxClusters: 1 })).toMatchObject({ operation, status });
  expect(fake.requests).toHaveLength(count);
  expect(fake.clusters.map(({ state }) => state)).toEqual(["CREATED", "CREATED"]);
});

test.each<[string, boolean, string?]>([
  ["2026-11-25T19:00:00Z", true],
  ["2026-11-25T18:59:59.5Z", true, "late"],
  ["2026-11-25T18:59:59.064208Z", true],
  ["2026-11-25T18:59:59.999208710Z", true],
  ["2026-11-25T19:00:01Z", false],
])("ensureCluster() deletes its own cluster if maxClusters are older (another is from %s)", async (...row) => {
  const [created_at, isOlder, late] = row;
  const fake = openBusyCloud(created_at, late !== undefined);
  const message = tooMany("preview-1 was deleted again");
  if (isOlder) expect(await refuse(fake, { maxClusters: 1 })).toMatchObject({ message });
  else expect(await ensure(fake, { maxClusters: 1 })).toMatchObject({ created: true });
  expect(fake.clusters.map(({ state }) => state)).toEqual([isOlder ? "DELETED" : "CREATED", "CREATED"]);
});

test("ensureCluster() says at once that a cluster is closed", async () => {
  const fake = openFakeCloud();
  const spec = { plan: "BASIC", serverless: { regions: ["us-east1"], with_empty_ip_allowlist: true } };
  const closed = { regions: undefined, spec };
  const why = "the cluster would start with an empty allowlist, which rejects all connections";
  const advice = "Pass allow with your address, or untilConnectable: false";
  expect(await refuse(fake, closed)).toEqual(new ArgumentError(`ensureCluster: ${why}. ${advice}`, "allow"));
  expect(fake.requests).toEqual([]);
  expect(await ensure(fake, closed, { untilConnectable: false })).toMatchObject({ created: true });
  const message =
    "ensureCluster: preview-1 exists but rejects all connections, because its allowlist is empty: pass allow with your address";
  expect(await refuse(fake)).toMatchObject({ reason: "closed", message });
  expect(await ensure(fake, {}, { untilConnectable: false })).toMatchObject({ created: false });
  fake.add({ name: "preview-2" });
  fake.allowlists.set("c1", [{ cidr_ip: "0.0.0.0", cidr_mask: 0, name: "", sql: false, ui: true }]);
  expect(await refuse(fake, { name: "preview-2" })).toMatchObject({ reason: "closed" });
});

const SHOP = { repository: "octo-org/shop" };

test("ensureCluster() labels a pull request's cluster, also one that it finds", async () => {
  const fake = openFakeCloud();
  const pullRequest = { ...SHOP, number: 12 };
  const label = { "crdb-cloud-pr": "12-7d604213bd38fabf1307373d4a507a5f" };
  expect((await ensure(fake, { pullRequest, labels: { team: "blue" } })).cluster.labels).toMatchObject(label);
  fake.add({ name: "preview-2" });
  expect((await ensure(fake, { name: "preview-2", pullRequest })).cluster.labels).toMatchObject({ ...label });
});

test.each([
  ["a Basic cluster", PARAMS, {}, "c0.example", ["c0.example"]],
  ["an Advanced cluster", ADVANCED, {}, "c0.example", ["c0.example"]],
  ["no cluster with untilConnectable: false", PARAMS, { untilConnectable: false }, "c0.example", []],
  ["no mock's cluster, whose host doesn't exist", PARAMS, {}, "c0.invalid", []],
])("ensureCluster() waits for connections to %s", async (_, params, options, host, expected) => {
  const { cloud, clock, requests, once } = openFakeCloud();
  const seen: unknown[] = [];
  const onProbe = (result: unknown): void => void seen.push(result);
  once("GET /clusters/id/connection-string", json(200, { connection_string: `postgresql://${host}/defaultdb` }));
  const ensured = await clock.run(ensureCluster(cloud, params as typeof PARAMS, { ...options, onProbe }));
  expect(ensured).toMatchObject({ created: true });
  expect(connect.mock.calls.map(([{ host }]) => host)).toEqual(expected);
  expect(seen).toEqual(expected.map(() => ({ connectable: true })));
  const line = requests.map(({ url }) => url).find((url) => url.includes("connection-string"));
  if (line) expect(new URL(line).search).toBe(params === ADVANCED ? "?os=LINUX" : "");
});

test.each<[string, object, object, RegExp]>([
  ["a branch's name", { name: "my/preview" }, {}, /name must be 6 to 20 .*, not "my\/preview"\. toClusterName\(\)/],
  ["a name in an array", { name: ["preview-1"] }, {}, /name must be 6 to 20 .*, not \["preview-1"\]/],
  ["another ifExists", { ifExists: "replace" }, {}, /ifExists must be "use" or "throw", not "replace"/],
  ["a negative limit", { maxClusters: -1 }, {}, /maxClusters must be a number >= 0, not -1/],
  ["an ifExists that JSON cannot contain", { ifExists: 7n }, {}, /ifExists must be "use" or "throw", not bigint/],
  ["allow with allowExactly", { ...ALLOW, allowExactly: [] }, {}, /pass allow or allowExactly, not both/],
  ["no ranges", { allowExactly: [] }, {}, /allowExactly must be an array with at least one address range/],
  ["a range that isn't IPv4", { allowExactly: ["::1/128"] }, {}, /allowExactly must be IPv4 .*, not "::1\/128"/],
  ["a replaceFailed that is no boolean", { replaceFailed: 1 }, {}, /replaceFailed must be true or false, not 1/],
  ["a misspelled compare", { compare: ["region"] }, {}, /compare must be an array of provider, .*, not \["region"\]/],
  ["a compare that is no array", { compare: "plan" }, {}, /compare must be an array of .*, regions, spec, not "plan"/],
  ["a pull request of 0", { pullRequest: { ...SHOP, number: 0 } }, {}, /pullRequest: number must be .*, not 0/],
  ["a dryRun that is no boolean", {}, { dryRun: 1 }, /dryRun must be true or false, not 1/],
  ["an unknown parameter", { alow: [] }, {}, /unknown parameter alow \(did you mean allow\?\)/],
  ["an unknown option", {}, { onCreate: () => {} }, /unknown option onCreate/],
  ["an onCreating that is no function", {}, { onCreating: 1 }, /onCreating must be a function/],
  ["an untilConnectable that is no boolean", {}, { untilConnectable: 1 }, /untilConnectable must be true or false/],
  ["an invalid deadline", {}, { deadlineMs: 0 }, /deadlineMs must be a number >= 1/],
])("ensureCluster() rejects %s before it sends a request", async (_, params, options, message) => {
  const fake = openFakeCloud();
  expect((await refuse(fake, params, options)).message).toMatch(new RegExp(`^ensureCluster: .*${message.source}`));
  expect(fake.requests).toEqual([]);
});

test("ensureCluster() stops when its signal aborts, and doesn't wait for onCreating then or at its deadline", async () => {
  const fake = openFakeCloud();
  fake.once(CREATE, unavailable);
  expect(await fake.abort(100, (signal) => ensureCluster(fake.cloud, PARAMS, { signal }))).toBe("enough");
  const { abort, cloud, changes, ...waiting } = openFakeCloud();
  const onCreating = (): Promise<never> => new Promise(() => {});
  expect(await abort(100, (signal) => ensureCluster(cloud, PARAMS, { signal, onCreating }))).toBe("enough");
  const error = await waiting.error(ensureCluster(cloud, PARAMS, { deadlineMs: 1000, onCreating }));
  const message = expect.stringContaining("onCreating has not settled after 1 s: raise deadlineMs");
  expect(error).toMatchObject({ name: "WaitError", reason: "timeout", message });
  expect([waiting.clock.now(), changes()]).toEqual([1100, []]);
});

test("ensureCluster() stays patient during an outage until its deadline, or for 2 minutes", async () => {
  const outage = async (options: object): Promise<number> => {
    const fake = openFakeCloud();
    for (let times = 0; times < 100; times += 1) fake.once(LIST, unavailable);
    expect(await refuse(fake, {}, options)).toMatchObject({ operation: "clusters.list", status: 503 });
    return fake.clock.now();
  };
  const [limited, unlimited] = [await outage({ deadlineMs: 300_000 }), await outage({})];
  expect([limited > 180_000, limited <= 300_000]).toEqual([true, true]);
  expect([unlimited >= 120_000, unlimited < 180_000]).toEqual([true, true]);
});

test.each([LIST, GET, "GET /clusters/id/connection-string"])(
  "ensureCluster() creates one cluster although %s fails several times",
  async (line) => {
    const fake = openFakeCloud();
    for (let times = 0; times < 3; times += 1) fake.once(line, unavailable);
    expect(await ensure(fake, {}, { deadlineMs: 60_000 })).toMatchObject({ created: true });
    expect(fake.changes()).toEqual([CREATE]);
  },
);
