import { inspect } from "node:util";
import type { Cloud, Cluster, ClusterCreateSpec } from "@crdb-cloud/core";
import type * as older from "@crdb-cloud/core/2024-09-16";
import { afterAll, expect, expectTypeOf, test, vi } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { CLUSTER_ID, openLatest, toLines } from "../../../core/test/open-client.ts";
import type { SentRequest, Step } from "../../../core/test/scripted-fetch.ts";
import { forbidden, gone, json, locked, reset, text } from "../../../core/test/scripted-fetch.ts";
import { createEphemeralCluster } from "../../src/ephemeral/ephemeral-cluster.ts";
import type { Patience } from "../../src/ephemeral/termination.ts";
import type { EphemeralCluster, EphemeralClusterOptions, EphemeralClusterParams } from "../../src/index.ts";
import { ephemeralCluster, sweepExpiredClusters } from "../../src/index.ts";
import { createFakeSignals } from "../fake-signals.ts";
import { interceptConnections } from "../intercept-connections.ts";

const { connect } = interceptConnections();

const error = vi.spyOn(console, "error").mockImplementation(() => {});
afterAll(() => error.mockRestore());

const PARAMS = { provider: "GCP", regions: ["us-east1", "us-west2"], ttl: "2h", owner: "ada" } as const;
const ROOT = `/api/v1/clusters/${CLUSTER_ID}`;
const cluster = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATED" });
const creating = json(200, { id: CLUSTER_ID, name: "tmp-x", state: "CREATING" });
const user = json(200, { name: "ephemeral" });
const connection = json(200, {
  connection_string: "postgresql://ephemeral@tmp-x.gcp.crdb.invalid:26257/defaultdb?sslmode=verify-full",
});
const deleted = json(200, { id: CLUSTER_ID, state: "DELETED" });

const EMPTY = { serverless: { regions: ["us-east1"], with_empty_ip_allowlist: true } };
const ADVANCED = {
  plan: "ADVANCED",
  dedicated: { region_nodes: { "us-east1": 3 }, hardware: { storage_gib: 15 } },
} as const;
const NOW = "Wed, 25 Nov 2026 19:30:00 GMT";
const listed = json(200, { versions: [] }, { date: NOW });

/**
 * Creates a client whose first response is a list of versions. The client takes the service's time from the `Date`
 * header of this response. The program's signals are fake ones.
 */
function open(steps: readonly Step[], patience?: Patience) {
  const signals = createFakeSignals();
  const create = createEphemeralCluster(patience, signals.source);
  const client = openLatest([listed, ...steps]);
  const make = (
    params: EphemeralClusterParams<ClusterCreateSpec> = PARAMS,
    options?: EphemeralClusterOptions<Cluster>,
  ): Promise<EphemeralCluster<Cluster>> => create(client.cloud, params, options);
  return { ...client, ...signals, make };
}

/** Returns all requests except the first, which gets a list of versions. */
function made(requests: readonly SentRequest[]): string[] {
  return toLines(requests).slice(1);
}

test("ephemeralCluster() creates a labeled cluster with a SQL user, and deletes it when its scope ends", async () => {
  const { make, clock, requests, listeners } = open([creating, creating, cluster, user, connection, deleted]);
  const seen: string[] = [];
  {
    const onPoll = ({ state }: Cluster): unknown => seen.push(state);
    await using cluster = await clock.run(make(PARAMS, { headers: { "x-team": "blue" }, onPoll }));
    expect(seen).toEqual(["CREATING", "CREATED"]);
    expect(cluster).toMatchObject({ id: CLUSTER_ID, state: "CREATED", sqlUser: "ephemeral" });
    const { username, password, host, search } = new URL(cluster.connectionString);
    expect([username, host, search]).toEqual(["ephemeral", "tmp-x.gcp.crdb.invalid:26257", "?sslmode=verify-full"]);
    expect(password).toMatch(/^[a-z0-9]{32}$/);
    expect(new Set(password).size).toBeGreaterThan(5);
    const inspected = inspect(cluster, { depth: 9, showHidden: true });
    for (const shown of [inspected, JSON.stringify(cluster), JSON.stringify({ ...cluster })]) {
      expect(shown).toContain(CLUSTER_ID);
      expect(shown).not.toContain(password);
    }
    expect(JSON.parse(String(requests[4]?.body))).toEqual({ name: "ephemeral", password });
    expect(listeners.size).toBe(1);
    expect(requests.map(({ headers }) => headers["x-team"])).toEqual(Array(6).fill("blue"));
  }
  expect(listeners.size).toBe(0);
  expect(toLines(requests)).toEqual([
    "GET /api/v1/cluster-versions?pagination.limit=1",
    "POST /api/v1/clusters",
    `GET ${ROOT}`,
    `GET ${ROOT}`,
    `POST ${ROOT}/sql-users`,
    `GET ${ROOT}/connection-string?sql_user=ephemeral`,
    `DELETE ${ROOT}`,
  ]);
  const { name, provider, spec } = JSON.parse(String(requests[1]?.body));
  expect(name).toMatch(/^tmp-[a-z0-9]{12}$/);
  expect(provider).toBe("GCP");
  expect(spec).toEqual({
    plan: "BASIC",
    serverless: { regions: ["us-east1", "us-west2"], primary_region: "us-east1" },
    // The expiry time is two hours after the service's time, not this machine's.
    labels: { "crdb-cloud-owner": "ada", "crdb-cloud-expires": "2026-11-25t21-30-00z" },
  });
});

test("ephemeralCluster() creates the cluster that spec and namePrefix ask for, even if the caller changes spec later", async () => {
  const { make, clock, requests } = open([cluster, cluster, user, connection]);
  const spec = { plan: "STANDARD", serverless: { regions: ["us-east1"] }, labels: { team: "blue" } };
  const ready = clock.run(make({ provider: "GCP", spec, ttl: "1h", namePrefix: "build-12345" } as never));
  spec.plan = "ADVANCED";
  spec.serverless.regions[0] = "us-west1";
  await ready;
  const sent = JSON.parse(String(requests[1]?.body));
  expect(sent.name).toMatch(/^build-12345-[a-z0-9]{8}$/);
  expect(sent.spec).toMatchObject({ plan: "STANDARD", serverless: { regions: ["us-east1"] } });
  expect(sent.spec.labels).toMatchObject({ team: "blue", "crdb-cloud-owner": "crdb-cloud" });
});

const CLOSED = /the cluster would start with an empty allowlist, which rejects all connections\. Pass allow/;

test.each<[string, object, RegExp, object?]>([
  ["an unknown option", {}, /unknown option onPol \(did you mean onPoll\?\)/, { onPol: () => {} }],
  ["an unknown parameter", { onwer: "ada" }, /unknown parameter onwer \(did you mean owner\?\)/],
  ["neither regions nor spec", { regions: undefined }, /pass an array of regions .* or spec .*, but not both/],
  ["a text as regions", { regions: "us-central1" }, /pass an array of regions/],
  ["null as a name prefix", { namePrefix: null }, /namePrefix must be 1 to 13/],
  ["a name prefix that is too long", { namePrefix: "build-12345678" }, /namePrefix must be 1 to 13 lowercase letters/],
  ["a name prefix with an underscore", { namePrefix: "my_test" }, /namePrefix must be 1 to 13/],
  ["a text as keepOnFailure", { keepOnFailure: "false" }, /keepOnFailure must be true or false, not "false"/],
  ["a number as untilConnectable", {}, /untilConnectable must be true or false, not 0/, { untilConnectable: 0 }],
  ["a duration without a unit", { ttl: 7200 }, /ttl must be a duration such as .*, not 7200/],
  ["an empty owner", { owner: "" }, /owner must be 1 to 63 characters \(all but .*\), not ""/],
  ["an owner that no label can hold", { owner: "團隊".repeat(4) }, /owner must be 1 to 63/],
  ["an owner that is no string", { owner: 7 }, /owner must be 1 to 63 .*, not 7/],
  ["a protected cluster", { regions: [], spec: { delete_protection: "ENABLED" } }, /cannot delete a protected/],
  ["a range with a mistake", { allow: ["203.0.113.7"] }, /allow must be IPv4/],
  ["an invalid deadline", {}, /deadlineMs must be a number >= 1, not 0/, { deadlineMs: 0 }],
  ["an onPoll that is no function", {}, /onPoll must be a function/, { onPoll: "x" }],
  ["an onProbe that is no function", {}, /onProbe must be a function/, { onProbe: "x" }],
  ["untilConnectable: true for a closed cluster", { regions: [], spec: ADVANCED }, CLOSED, { untilConnectable: true }],
])("ephemeralCluster() rejects %s before it sends a request", async (_, params, message, options) => {
  const { make, requests } = open([]);
  const error = await caught(make({ ...PARAMS, ...params } as typeof PARAMS, options));
  expect(error.message).toMatch(new RegExp(`^ephemeralCluster: .*${message.source}`));
  expect(requests).toHaveLength(0);
});

test("ephemeralCluster() deletes the cluster if an error occurs before it is ready", async () => {
  for (const steps of [
    [creating, creating],
    [creating, json(200, { id: CLUSTER_ID, state: "CREATION_FAILED" })],
    [cluster, cluster, forbidden],
    [cluster, cluster, user, forbidden],
    [cluster, cluster, user, json(200, { connection_string: "not a url of ephemeral:hunter22@host" })],
    [cluster, cluster, user, json(200, { connection_string: "postgresql:///defaultdb" })],
  ]) {
    const { make, clock, requests, listeners } = open([...steps, deleted]);
    const options = steps[1] === creating ? { deadlineMs: 1 } : {};
    expect(inspect(await clock.run(caught(make(PARAMS, options))))).not.toContain("hunter22");
    expect(toLines(requests).at(-1)).toBe(`DELETE ${ROOT}`);
    expect(requests).toHaveLength(steps.length + 2);
    expect(listeners.size).toBe(0);
  }
});

const resolvable = json(200, { connection_string: "postgresql://ephemeral@tmp-x.gcp.example:26257/defaultdb" });

test.each([
  ["connects to a cluster whose host exists", {}, {}, resolvable, ["tmp-x.gcp.example"]],
  ["does not connect to a host name that can never be resolved", {}, {}, connection, []],
  ["does not connect with untilConnectable: false", {}, { untilConnectable: false }, resolvable, []],
  ["does not connect to a cluster with an empty allowlist", { regions: [], spec: EMPTY }, {}, resolvable, []],
  ["does not connect to an Advanced cluster", { regions: [], spec: ADVANCED }, {}, resolvable, []],
])("ephemeralCluster() %s", async (_, params, options, response, expected) => {
  const { make, clock } = open([cluster, cluster, user, response]);
  const onProbe = vi.fn();
  await clock.run(make({ ...PARAMS, ...params } as typeof PARAMS, { ...options, onProbe }));
  expect(connect.mock.calls.map(([{ host }]) => host)).toEqual(expected);
  expect(onProbe.mock.calls).toEqual(expected.map(() => [{ connectable: true }]));
});

const entry = { cidr_ip: "203.0.113.7", cidr_mask: 32, name: "crdb-cloud", sql: true, ui: false };
const empty = json(200, { allowlist: [], propagating: false, pagination: {} });
const allowed = json(200, { allowlist: [entry], propagating: false, pagination: {} });

test("ephemeralCluster() trusts an Advanced cluster's own authority when it connects", async () => {
  const ca = text(200, "-----BEGIN CERTIFICATE-----");
  const { make, clock, requests } = open([creating, cluster, allowed, user, resolvable, ca]);
  await clock.run(make({ provider: "GCP", spec: ADVANCED, ttl: "2h", allow: ["203.0.113.7/32"] }));
  const string = `GET ${ROOT}/connection-string?sql_user=ephemeral&os=LINUX`;
  expect(toLines(requests).slice(-2)).toEqual([string, `GET /clusters/${CLUSTER_ID}/cert`]);
  expect(connect.mock.calls.map(([{ host }]) => host)).toEqual(["tmp-x.gcp.example"]);
});

test("ephemeralCluster() with allow creates a closed cluster, and opens it for these addresses before it connects", async () => {
  const { make, clock, requests } = open([cluster, cluster, empty, json(200, entry), allowed, user, resolvable]);
  await clock.run(make({ ...PARAMS, allow: ["203.0.113.7/32"] }));
  expect(JSON.parse(String(requests[1]?.body)).spec.serverless).toMatchObject({ with_empty_ip_allowlist: true });
  expect(made(requests).slice(2)).toEqual([
    `GET ${ROOT}/networking/allowlist`,
    `PUT ${ROOT}/networking/allowlist/203.0.113.7/32`,
    `GET ${ROOT}/networking/allowlist`,
    `POST ${ROOT}/sql-users`,
    `GET ${ROOT}/connection-string?sql_user=ephemeral`,
  ]);
  expect(connect.mock.calls.map(([{ host }]) => host)).toEqual(["tmp-x.gcp.example"]);
});

const ours = { "crdb-cloud-owner": "ada" };
const others = ["a", "b"].map((id) => ({ id, name: id, state: "CREATED", labels: ours, created_at: NOW }));
const mine = { id: CLUSTER_ID, name: "tmp-x", state: "CREATED", labels: ours, created_at: "2026-11-25T19:31:00Z" };

const list = (...clusters: readonly object[]): Step => json(200, { clusters }, { date: NOW });

const FIRST = "2026-11-25T19:29:00Z";
const third = { ...others[0], id: "c" };
const late = [cluster, cluster, list(...others, third, mine), deleted];
const early = [cluster, cluster, list(...others, third, { ...mine, created_at: FIRST }), user, connection];
const unlisted = [cluster, cluster, list(...others, third), user, connection];

const REFUSED = "not created, because ada already has as many clusters as maxClusters allows (2)";

test.each<[string, number, readonly Step[], string[], string?]>([
  ["creates nothing if the owner has that many", 2, [], [], REFUSED],
  ["deletes its cluster if others came first", 3, late, ["POST", "DELETE"], "deleted again, because ada already has"],
  ["keeps its cluster if it is among the first", 3, early, ["POST", "POST"]],
  ["keeps its cluster if it isn't listed yet, and no other is too many", 3, unlisted, ["POST", "POST"]],
])("with maxClusters, ephemeralCluster() %s", async (_, maxClusters, steps, changes, message) => {
  const { cloud, clock, requests } = openLatest([list(...others), ...steps]);
  const made = clock.run(ephemeralCluster(cloud, { ...PARAMS, maxClusters, keepOnFailure: true }));
  if (message === undefined) await made;
  else {
    const error = await caught(made);
    expect(error).toMatchObject({ name: "EnsureError", reason: "limit", operation: "ephemeralCluster" });
    expect(error.message).toContain(message);
  }
  expect(requests.map(({ method }) => method).filter((method) => method !== "GET")).toEqual(changes);
});

test.each([
  ["sqlUsers.create: 403", {}, expect.objectContaining({ operation: "sqlUsers.create" })],
  ["undefined", { onPoll: () => Promise.reject(undefined) }, undefined],
])("with keepOnFailure, ephemeralCluster() keeps the cluster and says so: %s", async (problem, options, cause) => {
  const { make, clock, requests, listeners } = open([cluster, cluster, forbidden]);
  const error = await clock.run(caught(make({ ...PARAMS, keepOnFailure: true }, options)));
  const kept = `^ephemeralCluster: ${problem}.*; kept tmp-\\w+ \\(${CLUSTER_ID}\\), because keepOnFailure is set$`;
  expect(error.message).toMatch(new RegExp(kept));
  expect(error.cause).toEqual(cause);
  expect(toLines(requests).some((line) => line.startsWith("DELETE"))).toBe(false);
  expect(listeners.size).toBe(0);
});

test("with or without keepOnFailure, ephemeralCluster() deletes nothing if it created nothing", async () => {
  for (const keepOnFailure of [false, true]) {
    const { make, requests, listeners } = open([forbidden]);
    const error = await caught(make({ ...PARAMS, keepOnFailure }));
    expect(error).toMatchObject({ operation: "clusters.create", status: 403 });
    expect([requests.length, listeners.size]).toEqual([2, 0]);
  }
});

test("if a cluster may have been created, ephemeralCluster()'s error names the cluster to delete", async () => {
  const { make, clock, requests } = open([reset, listed]);
  const error = await clock.run(caught(make()));
  const { name } = JSON.parse(String(requests[1]?.body));
  const advice = `ephemeralCluster: a cluster named ${name} may have been created. Delete it if it exists`;
  expect(error.message).toContain(advice);
  expect(error.cause).toMatchObject({ operation: "clusters.create", outcome: "unknown" });
  expect(made(requests)).toEqual(["POST /api/v1/clusters", ...Array(4).fill("GET /api/v1/clusters")]);
  const found: Step = () => {
    const { name } = JSON.parse(String(patient.requests[1]?.body));
    return Response.json({ clusters: [{ id: CLUSTER_ID, name }] });
  };
  const patient = open([reset, ...Array<Step>(4).fill(listed), found, deleted], "always");
  expect(await patient.error(patient.make())).toMatchObject({ operation: "clusters.create", outcome: "unknown" });
  expect(toLines(patient.requests).slice(-2)).toEqual(["GET /api/v1/clusters", `DELETE ${ROOT}`]);
});

test("if setup and cleanup both fail, ephemeralCluster() reports both errors", async () => {
  const { make, clock, listeners } = open([cluster, cluster, forbidden, json(500, { code: 13, message: "later" })]);
  const error = await clock.run(caught<AggregateError>(make()));
  expect(error.message).toMatch(
    /^ephemeralCluster: sqlUsers.create: 403 .+; tmp-\w+ \(.+\) could not be deleted \(clusters.delete: 500 INTERNAL: later.*\). Delete it yourself$/,
  );
  expect(error.errors).toMatchObject([{ operation: "sqlUsers.create" }, { operation: "clusters.delete" }]);
  expect(listeners.size).toBe(1);
});

test("ephemeralCluster() rejects with the signal's reason, but still deletes the cluster that is being created", async () => {
  const { promise, resolve } = Promise.withResolvers<Response>();
  const { make, abort, requests } = open([() => promise, deleted]);
  const aborted = abort(10, (signal) => {
    signal.addEventListener("abort", () => resolve(Response.json({ id: CLUSTER_ID, state: "CREATING" })));
    return make(PARAMS, { signal });
  });
  expect(await aborted).toBe("enough");
  expect(made(requests)).toEqual(["POST /api/v1/clusters", `DELETE ${ROOT}`]);
  const late = open([deleted]);
  expect(await caught(late.make(PARAMS, { signal: AbortSignal.abort("enough") }))).toBe("enough");
  expect(late.requests).toHaveLength(0);
});

test("ephemeralCluster() deletes the cluster before a signal ends the program, even while it is being created", async () => {
  const { make, clock, requests, send, ended } = open([creating, creating, deleted]);
  const failed = caught(make());
  await clock.advance(0);
  send("SIGTERM");
  expect(await clock.run(failed)).toMatchObject({ name: "WaitError", reason: "failed" });
  expect(made(requests)).toEqual(["POST /api/v1/clusters", `GET ${ROOT}`, `DELETE ${ROOT}`, `GET ${ROOT}`]);
  expect(ended).toEqual(["SIGTERM"]);
});

test("after a signal, no call to ephemeralCluster() settles before all clusters are deleted", async () => {
  // Deleting the second cluster takes until the test resolves `finished`.
  const finished = Promise.withResolvers<void>();
  const ids = ["fast", "slow"];
  const removed = new Set<string>();
  const respond: Step = async (request) => {
    const { method, url } = request;
    const [, id] = /clusters\/(\w+)/.exec(url) ?? [];
    if (method === "POST") return Response.json({ id: ids.shift(), state: "CREATING" });
    if (id === undefined) return listed(request);
    if (method === "DELETE" && id === "slow") await finished.promise;
    if (method === "DELETE") removed.add(id);
    return Response.json({ id, state: removed.has(id) ? "DELETED" : "CREATING" });
  };
  const { make, clock, requests, send, ended } = open([respond]);
  const settled: string[] = [];
  const track = async (name: string): Promise<void> => {
    await caught(make());
    settled.push(name);
  };
  const tracked = [track("fast"), track("slow")];
  await clock.advance(0);
  send("SIGTERM");
  tracked.push(track("late"));
  await clock.advance(20_000);
  expect([settled, ended]).toEqual([[], []]);
  expect(requests.filter(({ method }) => method === "POST")).toHaveLength(2);
  finished.resolve();
  await clock.advance(60_000);
  expect(ended).toEqual(["SIGTERM"]);
  expect(settled.sort()).toEqual(["fast", "late", "slow"]);
});

test("after a signal, delete() doesn't settle before all clusters are deleted", async () => {
  const { make, clock, send, ended } = open([cluster, cluster, user, connection, deleted]);
  const ready = await clock.run(make());
  send("SIGINT");
  await ready.delete();
  expect(ended).toEqual(["SIGINT"]);
});

test.each([
  ["sends one request", [deleted]],
  ["succeeds if the cluster is already gone", [gone]],
  ["waits until a locked cluster is unlocked", [locked, locked, deleted]],
  ["waits until a locked cluster is gone", [locked, locked, gone]],
])("delete() %s, even if it is called twice", async (_, steps) => {
  const { make, clock, requests } = open([cluster, cluster, user, connection, ...steps]);
  const ready = await clock.run(make());
  await clock.run(Promise.all([ready.delete(), ready[Symbol.asyncDispose]()]));
  expect(toLines(requests).slice(5)).toEqual(steps.map(() => `DELETE ${ROOT}`));
});

test("if delete() fails, it can be called again, and a signal still deletes the cluster", async () => {
  const steps = [cluster, cluster, user, connection, forbidden, forbidden, deleted];
  const { make, clock, requests, listeners, send, ended } = open(steps);
  const ready = await clock.run(make());
  for (const failed of [caught(ready.delete()), caught(ready.delete())]) {
    expect(await failed).toMatchObject({ operation: "clusters.delete", status: 403 });
  }
  expect(requests).toHaveLength(6);
  expect(listeners.size).toBe(1);
  send("SIGHUP");
  await clock.advance(0);
  expect(requests).toHaveLength(7);
  expect(ended).toEqual(["SIGHUP"]);
  expect(listeners.size).toBe(1);
  await ready.delete();
  await ready.delete();
  expect(requests).toHaveLength(8);
  expect(listeners.size).toBe(0);
});

test("ephemeralCluster() and sweepExpiredClusters() use the types of the client's API version", () => {
  const create = (old: older.Cloud, cloud: Cloud): void => {
    const params = { provider: "AWS", ttl: "1h" } as const;
    const edition = { edition: "STANDARD", dedicated: { region_nodes: {}, hardware: { storage_gib: 0 } } } as const;
    expectTypeOf(ephemeralCluster(cloud, { ...params, spec: edition })).resolves.toExtend<Cluster>();
    expectTypeOf(ephemeralCluster(old, { ...params, regions: [] })).resolves.toExtend<older.Cluster>();
    expectTypeOf(sweepExpiredClusters(cloud, { owner: "ci" })).resolves.toEqualTypeOf<Cluster[]>();
    expectTypeOf(sweepExpiredClusters(old, { owner: "ci" })).resolves.toEqualTypeOf<older.Cluster[]>();
    // @ts-expect-error API version 2024-09-16 has no editions
    void ephemeralCluster(old, { ...params, spec: { edition: "STANDARD" } });
    // @ts-expect-error neither regions nor spec
    void ephemeralCluster(cloud, { ...params });
    // @ts-expect-error both regions and spec
    void ephemeralCluster(cloud, { ...params, spec: edition, regions: ["us-central1"] });
    // @ts-expect-error both an owner and all owners
    void sweepExpiredClusters(cloud, { owner: "ci", allOwners: true });
    // @ts-expect-error no API version has a cloud provider of this name
    void ephemeralCluster(cloud, { ...params, provider: "IBM", regions: [] });
  };
  expect(create).toBeTypeOf("function");
});
