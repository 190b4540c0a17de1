import type { Cluster } from "@crdb-cloud/core";
import { createMockFetch } from "@crdb-cloud/mock";
import { expect, test } from "vitest";
import { caught } from "../../../core/test/caught.ts";
import { createManualClock } from "../../../core/test/manual-clock.ts";
import { openLatest } from "../../../core/test/open-client.ts";
import type { EnsureClusterParams, EnsuredCluster, EnsureError, EnsurePlan } from "../../src/index.ts";
import { ensureCluster } from "../../src/index.ts";
import { interceptConnections } from "../intercept-connections.ts";
import { openFakeCloud } from "./fake-cloud.ts";

const { connect } = interceptConnections();

type OpenMock = ReturnType<typeof openMock>;
type Opened = Pick<OpenMock, "cloud" | "clock">;

/** Creates a client for a mock cloud. The two share a clock. */
function openMock() {
  const mock = createMockFetch({ clock: "virtual" });
  const clock = createManualClock(0, (ms) => mock.advance(ms));
  const { cloud, requests } = openLatest(
    [({ url, method, headers, body }) => clock.hold(() => mock(url, { method, headers, body }))],
    { clock, apiKey: mock.apiKey, rateLimit: false },
  );
  let seen = 0;
  /** Returns the operations, other than reads, that the client has called since the last time. */
  const changes = (): string[] => {
    const sent = requests.slice(seen).filter(({ method }) => method !== "GET");
    seen = requests.length;
    return sent.map(({ method, url }) =>
      `${method} ${new URL(url).pathname.replace(/^.*\/clusters(\/[^/]+)?/, "")}`.trim(),
    );
  };
  return { cloud, clock, mock, changes };
}

const NAMED = { name: "preview-1", provider: "GCP", ttl: "2h", owner: "ada" } as const;
const BASIC = { ...NAMED, regions: ["us-east1"] };
const REGION = { regions: ["us-east1"], primary_region: "us-east1" };
const CAP = { request_unit_limit: "50000000", storage_mib_limit: "10240" };
const HOME = "203.0.113.7/32";
const OFFICE = "198.51.100.0/24";

function serverless(plan: string, given: object, rest: object = {}): object {
  return { ...NAMED, spec: { plan, serverless: { ...REGION, ...given }, ...rest } };
}

function capped(usage_limits?: object): object {
  return serverless("BASIC", { usage_limits });
}

function ensure({ cloud, clock }: Opened, params: object = BASIC): Promise<EnsuredCluster<Cluster>> {
  return clock.run(ensureCluster(cloud, params as EnsureClusterParams));
}

function refuse(opened: Opened, params: object): Promise<EnsureError> {
  return caught<EnsureError>(ensure(opened, params));
}

async function listRanges({ cloud, clock }: OpenMock, cluster_id: string): Promise<string[]> {
  const entries = await clock.run(Array.fromAsync(cloud.allowlist.list({ cluster_id })));
  return entries.map(({ cidr_ip, cidr_mask }) => `${cidr_ip}/${cidr_mask}`).sort();
}

function limitsOf({ cluster }: EnsuredCluster): unknown {
  return cluster.config?.serverless?.usage_limits;
}

test("ensureCluster() changes an existing cluster's usage limits to those in the spec, and to no others", async () => {
  const opened = openMock();
  expect(limitsOf(await ensure(opened, capped(CAP)))).toEqual(CAP);
  opened.changes();
  const rows: [object | undefined, object | null, number][] = [
    [CAP, CAP, 0],
    [{ ...CAP, storage_mib_limit: "2048" }, { ...CAP, storage_mib_limit: "2048" }, 1],
    [{ request_unit_limit: "1000000" }, { request_unit_limit: "1000000" }, 1],
    [undefined, { request_unit_limit: "1000000" }, 0], // Not asked for.
    [{}, null, 1],
  ];
  for (const [asked, expected, changes] of rows) {
    const ensured = await ensure(opened, { ...capped(asked), ttl: "1h" });
    expect([ensured.created, limitsOf(ensured), opened.changes().length]).toEqual([false, expected, changes]);
  }
});

/** Calls `ensureCluster()` concurrently, as several programs might. */
function ensureAll({ cloud, clock }: OpenMock, all: readonly object[]) {
  return clock.run(Promise.allSettled(all.map((params) => ensureCluster(cloud, params as EnsureClusterParams))));
}

test("programs that ask for the same usage limits at once agree; for others, one of them wins or is told", async () => {
  const opened = openMock();
  await ensure(opened, capped(CAP));
  const limit = (...limits: string[]) => limits.map((request_unit_limit) => capped({ request_unit_limit }));
  const agreed = await ensureAll(opened, limit("8", "8", "8"));
  expect(agreed.map(({ status }) => status)).toEqual(Array(3).fill("fulfilled"));
  const results = await ensureAll(opened, limit("1", "2", "3"));
  const { cluster } = await ensure(opened);
  for (const [at, result] of results.entries()) {
    if (result.status === "rejected") expect(result.reason).toMatchObject({ reason: "different" });
    else expect(limitsOf(result.value)).toEqual({ request_unit_limit: String(at + 1) });
  }
  expect(["1", "2", "3"]).toContain(cluster.config?.serverless?.usage_limits?.request_unit_limit);
});

test("ensureCluster() never passes over limits that another program sets again and again", async () => {
  const fake = openFakeCloud();
  const cluster = fake.add({ config: { serverless: { usage_limits: CAP } } });
  const undo = (): Response => Response.json(cluster);
  for (let tries = 0; tries < 9; tries += 1) fake.once("PATCH /clusters/id", undo);
  cluster.labels["crdb-cloud-expires"] = "2027-01-01t00-00-00z";
  const error = await refuse(fake, capped({ request_unit_limit: "7" }));
  expect(error).toMatchObject({ reason: "different", cluster_id: "c0" });
  expect(error.message).toBe(
    "ensureCluster: another program changed preview-1 at the same time. Still to do: " +
      "Change the usage limits from request_unit_limit 50000000, storage_mib_limit 10240 to request_unit_limit 7. Call again",
  );
  expect(fake.changes()).toHaveLength(2);
});

function hardware(storage_gib: number, num_virtual_cpus: number): object {
  return { hardware: { storage_gib, machine_spec: { num_virtual_cpus } } };
}

function advanced(given: object = {}): object {
  const dedicated = { region_nodes: { "us-east1": 3 }, network_visibility: "PUBLIC", ...hardware(15, 4), ...given };
  return { ...NAMED, allow: [HOME], spec: { plan: "ADVANCED", dedicated } };
}

const BOTH = { regions: ["us-east1", "us-west2"] };
const FOLDER = "3a1f0c9e-1111-4222-8333-444455556666";

const upgraded = (upgrade_type: string): object => serverless("STANDARD", { upgrade_type });
const spread = (primary_region: string): object => serverless("BASIC", { ...BOTH, primary_region });
const NO_MACHINE = { hardware: { storage_gib: 20, machine_spec: null } };

test.each<[string, object, object]>([
  ["dedicated.hardware.storage_gib 15, not 30", advanced(), advanced(hardware(30, 4))],
  ["dedicated.hardware.storage_gib 15, not 20", advanced(), advanced(NO_MACHINE)],
  ["dedicated.hardware.machine_spec.num_virtual_cpus 4, not 8", advanced(), advanced(hardware(15, 8))],
  ["dedicated.region_nodes.us-east1 3, not 5", advanced(), advanced({ region_nodes: { "us-east1": 5 } })],
  ["dedicated.network_visibility PUBLIC, not PRIVATE", advanced(), advanced({ network_visibility: "PRIVATE" })],
  ["dedicated.cidr_range 172.28.0.0/14, not 10.0.0.0/16", advanced(), advanced({ cidr_range: "10.0.0.0/16" })],
  ["serverless.upgrade_type MANUAL, not AUTOMATIC", upgraded("MANUAL"), upgraded("AUTOMATIC")],
  ["serverless.primary_region us-west2, not us-east1", spread("us-west2"), spread("us-east1")],
  [`parent_id root, not ${FOLDER}`, BASIC, serverless("BASIC", {}, { parent_id: FOLDER })],
])("ensureCluster() refuses a cluster with spec.%s", async (difference, before, after) => {
  const opened = openMock();
  await ensure(opened, before);
  opened.changes();
  expect(await ensure(opened, { ...before, ttl: "1h" })).toMatchObject({ created: false });
  const error = await refuse(opened, after);
  expect(error).toMatchObject({ reason: "different" });
  expect(error.message).toBe(
    `ensureCluster: preview-1 exists, but with spec.${difference}, so nothing was changed. Pass the same values, or change it with clusters.update`,
  );
  expect(opened.changes()).toEqual([]);
  const lenient = { ...after, compare: ["provider", "plan", "regions"] };
  expect(await ensure(opened, lenient)).toMatchObject({ created: false });
});

test("ensureCluster() lists all differences, and says that a cluster is protected against deletion", async () => {
  const opened = openMock();
  const { cluster } = await ensure(opened);
  await opened.clock.run(opened.cloud.clusters.update({ cluster_id: cluster.id, delete_protection: "ENABLED" }));
  expect(await ensure(opened)).toMatchObject({ created: false });
  const spec = { plan: "STANDARD", serverless: REGION, delete_protection: "DISABLED" };
  const { message } = await refuse(opened, { ...NAMED, provider: "AWS", spec });
  expect(message).toContain(
    "with provider GCP, not AWS, and plan BASIC, not STANDARD, and spec.delete_protection ENABLED, not DISABLED, so ",
  );
});

test("ensureCluster() removes all ranges but those in allowExactly, and keeps them when called with allow", async () => {
  const opened = openMock();
  const { cluster } = await ensure(opened);
  expect(await listRanges(opened, cluster.id)).toEqual(["0.0.0.0/0"]);
  opened.changes();
  const office = { cidr_ip: "198.51.100.0", cidr_mask: 24, sql: false, ui: true };
  await opened.clock.run(opened.cloud.allowlist.put({ cluster_id: cluster.id, name: "office", ...office }));
  opened.changes();
  await ensure(opened, { ...BASIC, allowExactly: [HOME] });
  expect(await listRanges(opened, cluster.id)).toEqual([HOME]);
  // Adds a range before it removes the others, so that nobody is locked out in between.
  expect(opened.changes().map((line) => line.replace(/\/networking\/allowlist/, ""))).toEqual([
    ...["PUT /203.0.113.7/32", "DELETE /0.0.0.0/0", "DELETE /198.51.100.0/24"],
  ]);
  await ensure(opened, { ...BASIC, allow: [OFFICE] });
  expect(await listRanges(opened, cluster.id)).toEqual([OFFICE, HOME]);
  opened.changes();
  await ensure(opened, { ...BASIC, ttl: "1h", allowExactly: [HOME, OFFICE] });
  expect(opened.changes()).toEqual([]);
  const other = await ensure(opened, { ...BASIC, name: "preview-2", allowExactly: [HOME] });
  expect(await listRanges(opened, other.cluster.id)).toEqual([HOME]);
});

test("programs with the same allowExactly agree; a program with another one is told", async () => {
  const opened = openMock();
  const { cluster } = await ensure(opened);
  const allow = (...ranges: string[]) => ranges.map((range) => ({ ...BASIC, allowExactly: [range] }));
  const agreed = await ensureAll(opened, allow(HOME, HOME, HOME));
  expect(agreed.map(({ status }) => status)).toEqual(Array(3).fill("fulfilled"));
  expect(await listRanges(opened, cluster.id)).toEqual([HOME]);
  const failures = (await ensureAll(opened, allow(HOME, OFFICE))).filter((one) => one.status === "rejected");
  for (const { reason } of failures) {
    expect(reason).toMatchObject({ name: "EnsureError", reason: "different", cluster_id: cluster.id });
    expect(reason.message).toMatch(/at the same time\. Still to do: Stop allowing [\d./]+\. Call again$/);
  }
  expect((await listRanges(opened, cluster.id)).length - 1).toBeLessThanOrEqual(failures.length);
});

/** Makes the creation of `preview-1` fail and returns its id. */
async function failCreation(opened: OpenMock, params: object = BASIC): Promise<string> {
  opened.mock.fault({ operation: "clusters.create", creationFailed: true, count: 1 });
  const { reason, cluster_id } = await refuse(opened, params);
  expect(reason).toBe("failed");
  opened.changes();
  return cluster_id ?? "";
}

test("with replaceFailed, ensureCluster() deletes its failed cluster and creates it again", async () => {
  const opened = openMock();
  const failed = await failCreation(opened);
  expect(await refuse(opened, BASIC)).toMatchObject({ reason: "failed", cluster_id: failed });
  opened.changes();
  for (const ifExists of ["throw", "use"]) {
    const { created, cluster } = await ensure(opened, { ...BASIC, replaceFailed: true, ifExists });
    expect([created, cluster.id === failed]).toEqual([ifExists === "throw", false]);
    expect(opened.changes()).toEqual(created ? ["DELETE", "POST"] : []);
  }
});

test.each([
  ["its deletion's response is lost", { operation: "clusters.delete", reset: "after" }],
  ["the service fails before it is deleted", { operation: "clusters.delete", status: 503 }],
  ["the service fails before it is created", { operation: "clusters.create", status: 503 }],
  ["its creation's response is lost", { operation: "clusters.create", reset: "after" }],
] as const)("ensureCluster() replaces a failed cluster once although %s", async (_, fault) => {
  const opened = openMock();
  await failCreation(opened);
  opened.mock.fault({ count: 1, ...fault });
  expect(await ensure(opened, { ...BASIC, replaceFailed: true })).toMatchObject({ created: true });
  const clusters = await opened.clock.run(Array.fromAsync(opened.cloud.clusters.list({ show_inactive: true })));
  expect(clusters.map(({ state }) => state).sort()).toEqual(["CREATED", "DELETED"]);
});

test("programs that replace a failed cluster at once create one", async () => {
  const opened = openMock();
  await failCreation(opened);
  const results = await ensureAll(opened, Array(4).fill({ ...BASIC, replaceFailed: true }));
  const ensured = results.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
  expect(ensured.map(({ created }) => created).sort()).toEqual([false, false, false, true]);
  expect(new Set(ensured.map(({ cluster }) => cluster.id)).size).toBe(1);
});

test("ensureCluster() replaces a failed cluster only once, and never one that isn't yours, is protected, or can't be created again", async () => {
  const opened = openMock();
  const id = await failCreation(opened);
  const replacing = { ...BASIC, replaceFailed: true };
  expect(await refuse(opened, { ...replacing, owner: "bob" })).toMatchObject({ reason: "foreign", cluster_id: id });
  expect(await refuse(opened, { ...replacing, maxClusters: 0 })).toMatchObject({ reason: "limit" });
  expect(opened.changes()).toEqual([]);
  opened.mock.fault({ operation: "clusters.create", creationFailed: true, count: 9 });
  expect(await refuse(opened, replacing)).toMatchObject({ reason: "failed" });
  expect(opened.changes()).toEqual(["DELETE", "POST"]);
  const fake = openFakeCloud();
  fake.add({ state: "CREATION_FAILED", delete_protection: "ENABLED" });
  expect((await refuse(fake, replacing)).message).toMatch(
    /Set its delete_protection to DISABLED, then delete it, or pass replaceFailed, and try again$/,
  );
  expect(fake.changes()).toEqual([]);
});

/** Like `ensure()`, but a dry run. */
function dryRun({ cloud, clock }: Opened, params: object, options: object = {}): Promise<EnsurePlan<Cluster>> {
  return clock.run(ensureCluster(cloud, params as EnsureClusterParams, { ...options, dryRun: true }));
}

const toStep = (operation: string) => (description: string) => ({ operation, description });
const update = toStep("clusters.update");
const CREATE = toStep("clusters.create")("Create preview-1 on GCP in us-east1");
const ALLOW_HOME = toStep("allowlist.put")(`Allow ${HOME}`);
const CLOSE = toStep("allowlist.delete")("Stop allowing 0.0.0.0/0");
const EXPIRES = update(expect.stringMatching(/^Set the crdb-cloud-expires label to [\dtz-]+$/));
const LIMIT = update("Change the usage limits from none to request_unit_limit 50000000");
const FEWER = "from request_unit_limit 50000000, storage_mib_limit 10240 to request_unit_limit 50000000";
const LABEL_AND_LIMIT = [update("Set the team label to blue"), update(`Change the usage limits ${FEWER}`)];
const BRIEF = { ...BASIC, ttl: "1h" };
const LIMITED = { ...capped({ request_unit_limit: "50000000" }), ttl: "1h" };
const IN_TEAM = { ...LIMITED, labels: { team: "blue" } };

test.each<[string, object | undefined, object, object[]]>([
  ["there is none", undefined, BASIC, [CREATE]],
  ["there is none, and addresses are given", undefined, { ...BASIC, allowExactly: [HOME] }, [CREATE, ALLOW_HOME]],
  ["it is as it should be", BASIC, BRIEF, []],
  ["its TTL is too short", BRIEF, BASIC, [EXPIRES]],
  ["limits and labels differ", capped(CAP), IN_TEAM, LABEL_AND_LIMIT],
  ["it has no limits", BASIC, LIMITED, [LIMIT]],
  ["a range is missing", { ...BASIC, allow: [OFFICE] }, { ...BRIEF, allow: [HOME] }, [ALLOW_HOME]],
  ["other ranges are allowed", BASIC, { ...BRIEF, allowExactly: [HOME] }, [ALLOW_HOME, CLOSE]],
])("with dryRun, ensureCluster() says what it would do if %s, and does only that", async (...row) => {
  const [, before, params, steps] = row;
  const opened = openMock();
  const { changes } = opened;
  const existing = before && (await ensure(opened, before));
  changes();
  connect.mockClear();
  const options = { onCreating: () => expect.fail("creates"), onProbe: () => expect.fail("connects") };
  const plan = await dryRun(opened, params, options);
  expect(plan).toEqual({ cluster: existing && { ...existing.cluster }, steps });
  expect([changes(), connect.mock.calls]).toEqual([[], []]);
  await ensure(opened, params);
  // All steps that update the cluster are one request.
  const methods = { create: "POST", update: "PATCH", put: "PUT", delete: "DELETE" };
  const done = plan.steps.map(({ operation }) => methods[operation.split(".")[1] as keyof typeof methods]);
  expect(new Set(changes().map((line) => line.split(" ")[0]))).toEqual(new Set(done));
  expect((await dryRun(opened, { ...params, ttl: "1h" })).steps).toEqual([]);
});

test("with dryRun, ensureCluster() says that it would replace a failed cluster, or rejects as it would", async () => {
  const opened = openMock();
  const cluster_id = await failCreation(opened);
  expect(await dryRun(opened, { ...BASIC, replaceFailed: true })).toEqual({
    cluster: undefined,
    steps: [toStep("clusters.delete")("Delete preview-1, whose creation failed"), CREATE],
  });
  for (const [params, expected] of [
    [{}, { reason: "failed", cluster_id }],
    [{ owner: "bob" }, { reason: "foreign" }],
    [{ ifExists: "throw" }, { reason: "exists" }],
    [{ name: "preview-2", maxClusters: 0 }, { reason: "limit" }],
  ]) {
    expect(await caught(dryRun(opened, { ...BASIC, ...params }))).toMatchObject({ name: "EnsureError", ...expected });
  }
  expect(opened.changes()).toEqual([]);
});

test("with dryRun, ensureCluster() doesn't wait for a cluster, and stays patient during an outage", async () => {
  const fake = openFakeCloud();
  fake.add({ state: "CREATING" });
  const unavailable = (): Response => Response.json({ code: 14, message: "unavailable" }, { status: 503 });
  for (let tries = 0; tries < 3; tries += 1) fake.once("GET /clusters", unavailable);
  const { cluster, steps } = await dryRun(fake, { ...BASIC, ttl: "1h", allow: [HOME] });
  expect([cluster?.state, steps.at(-1)?.description]).toEqual(["CREATING", "Allow 203.0.113.7/32"]);
  const lines = fake.requests.map(({ method, url }) => `${method} ${new URL(url).pathname}`);
  expect(new Set(lines)).toEqual(new Set(["GET /api/v1/clusters"]));
});
