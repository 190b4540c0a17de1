import type { Cluster } from "@crdb-cloud/core";
import { expect, test } from "vitest";
import { ArgumentError } from "../../src/arguments/argument-error.ts";
import { createEnsureCluster, ensureCluster } from "../../src/ensure/ensure-cluster.ts";
import { EnsureError } from "../../src/ensure.ts";
import { isCloudError } from "../../src/errors/is-cloud-error.ts";
import { caught } from "../caught.ts";
import { json, type Step } from "../scripted-fetch.ts";
import { type FakeCluster, NOW, OURS, openFakeCloud } from "./fake-cloud.ts";

const PARAMS = { name: "preview-1", provider: "GCP", regions: ["us-east1"], ttl: "2h", owner: "ada" } as const;
const TWO_HOURS = "2026-11-25t21-30-00z";
const CREATE = "POST /clusters";
const LABEL = "PATCH /clusters/id";
const LIST = "GET /clusters";
const GET = "GET /clusters/id";
const locked = json(503, { code: 14, message: "the cluster is locked by another operation: try again later" });

/** Changes the service when a request arrives, which is then executed. */
function first(change: () => void): Step {
  return () => {
    change();
    return Response.json({ code: 14, message: "unavailable" }, { status: 503 });
  };
}

test("ensureCluster() creates a labelled cluster once, and finds it afterwards", async () => {
  const { cloud, clock, clusters, changes } = openFakeCloud();
  const creating: string[] = [];
  const options = { onCreating: ({ name }: { name: string }) => creating.push(name) };
  const { created, expiresAt, cluster } = await clock.run(ensureCluster(cloud, PARAMS, options));
  expect([created, cluster.id, expiresAt.toISOString()]).toEqual([true, "c0", "2026-11-25T21:30:00.000Z"]);
  expect(cluster.labels).toEqual({
    "crdb-cloud-owner": "ada",
    "crdb-cloud-expires": TWO_HOURS,
    "crdb-cloud-creation": expect.stringMatching(/^[a-z0-9]{12}$/),
  });
  const again = await clock.run(ensureCluster(cloud, PARAMS, options));
  expect(again).toEqual({ created: false, cluster, expiresAt });
  expect([changes(), clusters.length, creating]).toEqual([[CREATE], 1, ["preview-1"]]);
});

test("ensureCluster() extends an existing cluster's TTL, never shortens it, and keeps its other labels", async () => {
  const { cloud, clock, clusters, add } = openFakeCloud();
  add({ labels: { ...OURS, team: "blue", pr: "1" } });
  const { expiresAt } = await clock.run(ensureCluster(cloud, { ...PARAMS, labels: { pr: "2" } }));
  expect(clusters[0]?.labels).toEqual({ ...OURS, "crdb-cloud-expires": TWO_HOURS, team: "blue", pr: "2" });
  const later = await clock.run(ensureCluster(cloud, { ...PARAMS, ttl: "1h" }));
  expect(later.expiresAt).toEqual(expiresAt);
});

test.each<[string, Partial<FakeCluster>, Partial<typeof PARAMS> | object, string, string]>([
  [
    "has another owner",
    { labels: { ...OURS, "crdb-cloud-owner": "bob" } },
    {},
    "foreign",
    "preview-1 exists, but its labels do not name ada as the owner: nothing was changed",
  ],
  [
    "has no labels",
    { labels: undefined as never },
    {},
    "foreign",
    "preview-1 exists, but its labels do not name ada as the owner: nothing was changed",
  ],
  [
    "is on another provider",
    { cloud_provider: "AWS" },
    {},
    "different",
    "preview-1 exists, but with provider AWS, not GCP: nothing was changed. Ask for the same, or delete it",
  ],
  [
    "has another plan",
    { plan: "STANDARD" },
    {},
    "different",
    "preview-1 exists, but with plan STANDARD, not BASIC: nothing was changed. Ask for the same, or delete it",
  ],
  [
    "has other regions",
    { regions: [{ name: "us-west2" }, { name: "us-east1" }] },
    {},
    "different",
    "preview-1 exists, but with regions us-east1, us-west2, not us-east1: nothing was changed. Ask for the same, or delete it",
  ],
  [
    "is open to everybody",
    {},
    { allow: ["203.0.113.7/32"] },
    "different",
    "preview-1 exists and accepts connections from every address. Delete 0.0.0.0/0 from its allowlist, or omit allow",
  ],
])("ensureCluster() refuses a cluster that %s", async (_, existing, params, reason, message) => {
  const { cloud, clock, add } = openFakeCloud();
  add(existing);
  const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, { ...PARAMS, ...params })));
  expect(error).toBeInstanceOf(EnsureError);
  expect(isCloudError(error)).toBe(true);
  expect(error).toMatchObject({
    name: "EnsureError",
    reason,
    outcome: "rejected",
    message: `ensureCluster: ${message}`,
  });
});

test("with ifExists: throw, ensureCluster() creates a cluster, but takes none that exists, whatever it is", async () => {
  const { cloud, clock, add, once, changes } = openFakeCloud();
  const params = { ...PARAMS, ifExists: "throw" } as const;
  once(CREATE, "lost");
  expect(await clock.run(ensureCluster(cloud, params))).toMatchObject({ created: true });
  add({ name: "preview-2", state: "CREATION_FAILED" });
  for (const name of ["preview-1", "preview-2"]) {
    const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, { ...params, name })));
    expect(error).toMatchObject({ reason: "exists", message: `ensureCluster: ${name} exists: nothing was changed` });
  }
  expect(changes()).toEqual([CREATE, CREATE]);
});

test("ensureCluster() only compares what compare names", async () => {
  const { cloud, clock, add } = openFakeCloud();
  add({ plan: "STANDARD", cloud_provider: "AWS" });
  const params = { ...PARAMS, compare: ["regions"] } as const;
  expect((await clock.run(ensureCluster(cloud, params))).created).toBe(false);
});

test("ensureCluster() compares an Advanced cluster's regions, and a plan only if the spec names one", async () => {
  const { cloud, clock } = openFakeCloud();
  const hardware = { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } };
  const toParams = (region: string): object => ({
    ...{ ...PARAMS, regions: undefined, allow: ["203.0.113.7/32"] },
    spec: { dedicated: { region_nodes: { [region]: 3 }, hardware } },
  });
  expect(await clock.run(ensureCluster(cloud, toParams("us-east1") as typeof PARAMS))).toMatchObject({ created: true });
  expect(await clock.run(ensureCluster(cloud, toParams("us-east1") as typeof PARAMS))).toMatchObject({
    created: false,
  });
  const error = await clock.run(caught(ensureCluster(cloud, toParams("us-west2") as typeof PARAMS)));
  expect(error.message).toContain("with regions us-east1, not us-west2");
});

test("ensureCluster() doesn't compare what it doesn't know", async () => {
  const { cloud, clock, add, allowlists } = openFakeCloud();
  add({});
  allowlists.set("c0", []);
  const params = { ...PARAMS, regions: undefined, spec: { host: {} }, allow: ["203.0.113.7/32"] };
  expect(await clock.run(ensureCluster(cloud, params as never))).toMatchObject({ created: false });
});

test("ensureCluster() takes an object with a client's methods for a client", async () => {
  const { cloud } = openFakeCloud();
  const copy = { ...cloud, clusters: { ...cloud.clusters } };
  expect(await ensureCluster(copy, PARAMS)).toMatchObject({ created: true });
});

test("ensureCluster() gives a cluster without a TTL one", async () => {
  const { cloud, clock, add } = openFakeCloud();
  add({ labels: { "crdb-cloud-owner": "ada" } });
  expect((await clock.run(ensureCluster(cloud, PARAMS))).expiresAt.toISOString()).toBe("2026-11-25T21:30:00.000Z");
});

test("ensureCluster() finds the cluster that it created itself if the response was lost", async () => {
  const { cloud, clock, clusters, once, changes } = openFakeCloud();
  once(CREATE, "lost");
  expect(await clock.run(ensureCluster(cloud, PARAMS))).toMatchObject({ created: true, cluster: { id: "c0" } });
  expect([clusters.length, changes()]).toEqual([1, [CREATE]]);
});

test("ensureCluster() says that it created nothing if another program's cluster has taken the name meanwhile", async () => {
  const { cloud, clock, add, once } = openFakeCloud();
  once(CREATE, (request) => {
    add({});
    return json(request.body === null ? 400 : 409, { code: 6, message: "taken" })(request);
  });
  expect(await clock.run(ensureCluster(cloud, PARAMS))).toMatchObject({ created: false });
  const lost = openFakeCloud();
  lost.once(
    CREATE,
    first(() => lost.add({})),
  );
  expect(await lost.clock.run(ensureCluster(lost.cloud, PARAMS))).toMatchObject({ created: false });
});

test("ensureCluster() throws the original error if it can't create the cluster after six attempts", async () => {
  const { cloud, clock, once, changes } = openFakeCloud();
  for (let tries = 0; tries < 6; tries += 1) once(CREATE, json(503, { code: 14, message: "unavailable" }));
  const error = await clock.run(caught(ensureCluster(cloud, PARAMS)));
  expect(error).toMatchObject({ operation: "clusters.create", status: 503, outcome: "unknown" });
  expect(changes()).toEqual(Array(6).fill(CREATE));
});

test("ensureCluster() explains a conflict with a cluster that the caller may not see", async () => {
  const { cloud, clock, once } = openFakeCloud();
  for (let tries = 0; tries < 6; tries += 1) once(CREATE, json(409, { code: 6, message: "taken" }));
  const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, PARAMS)));
  expect(error).toMatchObject({ reason: "foreign", cause: { status: 409 } });
  expect(error.message).toBe("ensureCluster: preview-1 exists, but you have no access to it: nothing was changed");
});

test.each(["before", "now"])(
  "ensureCluster() says what to do about a cluster whose creation failed %s",
  async (when) => {
    const { cloud, clock, add, once } = openFakeCloud();
    add({ id: "old", state: "DELETED" });
    if (when === "before") add({ state: "CREATION_FAILED" });
    else once(GET, json(200, { id: "c1", name: "preview-1", state: "CREATION_FAILED", labels: {} }));
    const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, PARAMS)));
    expect(error).toMatchObject({ name: "EnsureError", reason: "failed" });
    expect(error.message).toBe(
      "ensureCluster: preview-1 could not be created (CREATION_FAILED), and its name is still taken. Delete it, then try again",
    );
  },
);

test("ensureCluster() creates a cluster even if the caller may not list clusters before it has one", async () => {
  const { cloud, clock, clusters, once } = openFakeCloud();
  for (const date of [NOW, undefined]) {
    clusters.length = 0;
    once(LIST, json(403, { code: 7, message: "no" }, date === undefined ? {} : { date }));
    const { created, expiresAt } = await clock.run(ensureCluster(cloud, PARAMS));
    expect(created).toBe(true);
    if (date) expect(expiresAt.toISOString()).toBe("2026-11-25T21:30:00.000Z");
    else expect(Math.abs(expiresAt.getTime() - Date.now() - 7_200_000)).toBeLessThan(600_000);
  }
  once(LIST, json(401, { code: 16, message: "no" }));
  expect(await clock.run(caught(ensureCluster(cloud, PARAMS)))).toMatchObject({ status: 401 });
});

test("ensureCluster() creates the cluster again if somebody deletes it while it waits", async () => {
  const { cloud, clock, clusters, add, once } = openFakeCloud();
  const { id } = add({});
  // The third look at the cluster is the last one.
  for (const _ of [1, 2]) once(GET, (request) => Response.json(clusters.find((one) => request.url.endsWith(one.id))));
  once(GET, () => {
    Object.assign(clusters[0] as FakeCluster, { state: "DELETED" });
    return Response.json(clusters[0]);
  });
  const { cluster, created } = await clock.run(ensureCluster(cloud, PARAMS));
  expect([created, cluster.state, cluster.id]).toEqual([true, "CREATED", "c1"]);
  expect(id).toBe("c0");
  once(GET, json(404, { code: 5, message: "gone" }));
  expect(await clock.run(ensureCluster(cloud, PARAMS))).toMatchObject({ created: false });
});

test("ensureCluster() extends the TTL again if another program shortens it at the same time", async () => {
  const { cloud, clock, clusters, add, once, changes } = openFakeCloud();
  add({});
  once(LABEL, (request) => {
    const { labels } = JSON.parse(String(request.body));
    expect(labels["crdb-cloud-expires"]).toBe(TWO_HOURS);
    return Response.json({});
  });
  await clock.run(ensureCluster(cloud, { ...PARAMS, labels: { team: "blue" } }));
  expect(clusters[0]?.labels).toMatchObject({ "crdb-cloud-expires": TWO_HOURS, team: "blue" });
  expect(changes()).toEqual([LABEL, LABEL]);
});

test("ensureCluster() reads the labels again before each attempt to change them, while the cluster is locked or the service fails", async () => {
  const { cloud, clock, clusters, add, once } = openFakeCloud();
  const { labels } = add({});
  once(LABEL, locked);
  once(LABEL, json(400, { code: 9, message: "cluster is locked" }));
  once(LABEL, json(429, { code: 8, message: "slow down" }, { "retry-after": "3" }));
  once(LABEL, "lost");
  once(LABEL, (request) => {
    labels.team = "blue";
    return json(503, { code: 14, message: "unavailable" })(request);
  });
  await clock.run(ensureCluster(cloud, { ...PARAMS, labels: { pr: "1" } }));
  expect(clusters[0]?.labels).toMatchObject({ pr: "1", "crdb-cloud-expires": TWO_HOURS });
  once(LABEL, json(403, { code: 7, message: "no" }));
  const error = await clock.run(caught(ensureCluster(cloud, { ...PARAMS, labels: { pr: "2" } })));
  expect(error).toMatchObject({ operation: "clusters.update", status: 403 });
});

test("ensureCluster() gives up at the deadline", async () => {
  const { cloud, clock, add, once } = openFakeCloud();
  add({});
  for (let tries = 0; tries < 99; tries += 1) once(LABEL, locked);
  const error = await clock.run(caught(ensureCluster(cloud, PARAMS, { deadlineMs: 5000 })));
  expect([error, clock.now()]).toEqual([expect.objectContaining({ status: 503 }), 4900]);
  const lost = openFakeCloud();
  for (let tries = 0; tries < 9; tries += 1) lost.once(CREATE, json(503, { code: 14, message: "unavailable" }));
  expect(await lost.clock.run(caught(ensureCluster(lost.cloud, PARAMS, { deadlineMs: 100 })))).toMatchObject({
    operation: "clusters.create",
  });
});

test("ensureCluster() creates nothing beyond maxClusters, but finds a cluster that exists", async () => {
  const { cloud, clock, add, changes } = openFakeCloud();
  add({});
  add({ name: "preview-9", labels: { "crdb-cloud-owner": "bob" } });
  add({ name: "preview-8", state: "CREATION_FAILED" });
  const params = { ...PARAMS, maxClusters: 1 };
  expect((await clock.run(ensureCluster(cloud, params))).created).toBe(false);
  const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, { ...params, name: "preview-2" })));
  expect(error).toMatchObject({ reason: "limit" });
  expect(error.message).toBe(
    "ensureCluster: preview-2 was not created, because ada already has 1, and maxClusters is 1. Delete one, or raise the limit",
  );
  expect(changes()).toEqual([LABEL]);
});

test.each([
  "2026-11-25T19:00:00Z",
  "2026-11-25T18:59:59.5Z",
  "2026-11-25T18:59:59.064208Z",
  "2026-11-25T18:59:59.999208710Z",
])("ensureCluster() deletes its own cluster if maxClusters are older (another is from %s)", async (created_at) => {
  const { cloud, clock, clusters, add, once } = openFakeCloud();
  once(CREATE, (request) => {
    const { name, spec } = JSON.parse(String(request.body));
    add({ id: "c8", name: "preview-8", created_at });
    return Response.json(add({ id: "c9", name, labels: spec.labels, created_at: "2026-11-25T19:00:00Z" }));
  });
  const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, { ...PARAMS, maxClusters: 1 })));
  expect(error.message).toBe(
    "ensureCluster: preview-1 was deleted again, because ada already has 1, and maxClusters is 1. Delete one, or raise the limit",
  );
  expect(clusters.map(({ id, state }) => [id, state])).toEqual([
    ["c8", "CREATED"],
    ["c9", "DELETED"],
  ]);
});

test("ensureCluster() keeps its cluster if others came later, and looks once more at the end", async () => {
  const { cloud, clock, add, once } = openFakeCloud();
  once(CREATE, (request) => {
    const { name, spec } = JSON.parse(String(request.body));
    const cluster = add({ id: "c1", name, labels: spec.labels });
    add({ id: "c2", name: "preview-2", created_at: "2026-11-25T19:00:01Z" });
    return Response.json(cluster);
  });
  expect(await clock.run(ensureCluster(cloud, { ...PARAMS, maxClusters: 1 }))).toMatchObject({ created: true });
});

test("ensureCluster() opens a new cluster for the addresses in allow only", async () => {
  const { cloud, clock, allowlists, requests } = openFakeCloud();
  const params = { ...PARAMS, allow: ["203.0.113.7/32", "198.51.100.0/24"] };
  await clock.run(ensureCluster(cloud, params));
  const { serverless } = JSON.parse(String(requests.find(({ method }) => method === "POST")?.body)).spec;
  expect(serverless).toMatchObject({ regions: ["us-east1"], with_empty_ip_allowlist: true });
  const entry = { name: "crdb-cloud", sql: true, ui: false };
  expect(allowlists.get("c0")).toEqual([
    { cidr_ip: "203.0.113.7", cidr_mask: 32, ...entry },
    { cidr_ip: "198.51.100.0", cidr_mask: 24, ...entry },
  ]);
  const before = requests.length;
  await clock.run(ensureCluster(cloud, { ...params, allow: ["192.0.2.1/32"] }));
  expect(requests.slice(before).filter(({ method }) => method === "PUT")).toHaveLength(1);
  expect(allowlists.get("c0")).toHaveLength(3);
});

test("ensureCluster() accepts an open cluster if allow names every address", async () => {
  const { cloud, clock, add } = openFakeCloud();
  add({});
  expect(await clock.run(ensureCluster(cloud, { ...PARAMS, allow: ["0.0.0.0/0"] }))).toMatchObject({ created: false });
});

test("ensureCluster() says at once that a cluster is closed", async () => {
  const { cloud, clock, add, allowlists, requests } = openFakeCloud();
  const spec = { plan: "BASIC", serverless: { regions: ["us-east1"], with_empty_ip_allowlist: true } } as const;
  const closed = { ...PARAMS, regions: undefined, spec };
  expect(await caught(ensureCluster(cloud, closed))).toEqual(
    new ArgumentError(
      "ensureCluster: the cluster would begin with an empty allowlist, which rejects all connections. Pass allow with your address, or untilConnectable: false",
      "allow",
    ),
  );
  expect(requests).toEqual([]);
  const options = { untilConnectable: false };
  expect(await clock.run(ensureCluster(cloud, closed, options))).toMatchObject({ created: true });
  const error = await clock.run(caught<EnsureError>(ensureCluster(cloud, PARAMS)));
  expect(error).toMatchObject({ reason: "closed" });
  expect(error.message).toBe(
    "ensureCluster: preview-1 exists but rejects all connections, because its allowlist is empty: pass allow with your address",
  );
  expect(await clock.run(ensureCluster(cloud, PARAMS, options))).toMatchObject({ created: false });
  add({ name: "preview-2" });
  allowlists.set("c1", [{ cidr_ip: "0.0.0.0", cidr_mask: 0, name: "", sql: false, ui: true }]);
  const ui = ensureCluster(cloud, { ...PARAMS, name: "preview-2" });
  expect(await clock.run(caught(ui))).toMatchObject({ reason: "closed" });
});

const ADVANCED = {
  ...{ ...PARAMS, regions: undefined, allow: ["203.0.113.7/32"] },
  spec: { plan: "ADVANCED", dedicated: { region_nodes: { "us-east1": 3 }, hardware: { storage_gib: 15 } } },
};

test.each([
  ["a Basic cluster", PARAMS, {}, ["c0.example"]],
  ["an Advanced cluster", ADVANCED, {}, ["c0.example"]],
  ["no cluster with untilConnectable: false", PARAMS, { untilConnectable: false }, []],
])("a runtime's ensureCluster() waits for connections to %s", async (_, params, options, expected) => {
  const hosts: string[] = [];
  const ensure = createEnsureCluster({
    async openChannel(hostname) {
      hosts.push(hostname);
      const chunks = [Uint8Array.of(0x53), Uint8Array.of(0x52, 0, 0, 0, 23)];
      const channel = { write: async () => {}, read: async () => chunks.shift(), startTls: async () => channel };
      return channel;
    },
  });
  const { cloud, clock, requests } = openFakeCloud();
  await clock.run(ensure(cloud, params as typeof PARAMS, options));
  expect(hosts).toEqual(expected);
  const line = requests.map(({ url }) => url).find((url) => url.includes("connection-string"));
  if (line) expect(new URL(line).search).toBe(params === ADVANCED ? "?os=LINUX" : "");
});

test("a runtime's ensureCluster() doesn't connect to a mock cluster, whose host doesn't exist", async () => {
  const ensure = createEnsureCluster({ openChannel: () => Promise.reject(new Error("not called")) });
  const { cloud, clock, once } = openFakeCloud();
  once("GET /clusters/id/connection-string", json(200, { connection_string: "postgresql://c0.invalid/defaultdb" }));
  expect(await clock.run(ensure(cloud, PARAMS))).toMatchObject({ created: true });
});

test.each<[string, object, object, RegExp]>([
  [
    "a branch's name",
    { name: "Feature/Login" },
    {},
    /name must be 6 to 20 .*, not "Feature\/Login": toClusterName\(\) makes one/,
  ],
  ["another ifExists", { ifExists: "replace" }, {}, /ifExists must be "use" or "throw", not "replace"/],
  ["a negative limit", { maxClusters: -1 }, {}, /maxClusters must be a number of at least 0, not -1/],
  ["a name that isn't in CIDR notation", { allow: ["203.0.113.7"] }, {}, /allow must be IPv4 ranges/],
  ["an unknown parameter", { alow: [] }, {}, /unknown parameter alow \(did you mean allow\?\)/],
  ["an unknown option", {}, { onCreate: () => {} }, /unknown option onCreate/],
  ["an onCreating that is no function", {}, { onCreating: 1 }, /onCreating must be a function/],
  ["an untilConnectable that is no boolean", {}, { untilConnectable: 1 }, /untilConnectable must be true or false/],
  ["an invalid deadline", {}, { deadlineMs: 0 }, /deadlineMs must be a number of at least 1/],
])("ensureCluster() rejects %s before it sends a request", async (_, params, options, message) => {
  const { cloud, requests } = openFakeCloud();
  const error = await caught(ensureCluster(cloud, { ...PARAMS, ...params }, options));
  expect(error.message).toMatch(message);
  expect(requests).toEqual([]);
});

test("ensureCluster() stops when its signal aborts", async () => {
  const { cloud, clock, once } = openFakeCloud();
  once(CREATE, json(503, { code: 14, message: "unavailable" }));
  const controller = new AbortController();
  const ended = caught(ensureCluster(cloud, PARAMS, { signal: controller.signal, onPoll: (_: Cluster) => {} }));
  await clock.advance(100);
  controller.abort("enough");
  expect(await ended).toBe("enough");
});
