import { expect, test } from "vitest";
import { readState } from "../read-state.ts";
import { advancedCluster, basicCluster, DELAY, openCloud, UNKNOWN } from "../version-2024-09-16.ts";

test("a cluster can switch between Basic and Standard, if its upgrade_type is AUTOMATIC and it has no limits", async () => {
  const { ask, call } = openCloud();
  const { id } = await ask("POST /clusters", basicCluster());
  const change = async (body: object): Promise<unknown> => {
    const reply = await call(`PATCH /clusters/${id}`, body);
    if (reply.status !== 200) return reply.status;
    const { plan, config } = await ask(`GET /clusters/${id}`);
    return [plan, config.serverless.upgrade_type, config.serverless.usage_limits];
  };
  const limited = { request_unit_limit: "1000000", storage_mib_limit: "1024" };
  const noLimits = { serverless: { primary_region: "", usage_limits: {} } };
  const cpus = { provisioned_virtual_cpus: "6" };
  expect(await change({ serverless: { usage_limits: limited } })).toEqual(["BASIC", "AUTOMATIC", limited]);
  expect(await change(noLimits)).toEqual(["BASIC", "AUTOMATIC", null]);
  const standard = { plan: "STANDARD", serverless: { upgrade_type: "MANUAL", usage_limits: cpus } };
  expect(await change(standard)).toEqual(["STANDARD", "MANUAL", cpus]);
  expect(await change({ serverless: { usage_limits: cpus } })).toEqual(["STANDARD", "MANUAL", cpus]);
  expect(await change({ plan: "BASIC", ...noLimits })).toBe(400);
  expect(await change({ serverless: { upgrade_type: "AUTOMATIC" } })).toEqual(["STANDARD", "AUTOMATIC", cpus]);
  expect(await change({ plan: "BASIC", ...noLimits })).toEqual(["BASIC", "AUTOMATIC", null]);
  expect(await change({ serverless: { upgrade_type: "MANUAL" } })).toBe(400);
});

test("clusters.update adds regions to a Basic cluster, and keeps the primary region unless the request sets primary_region", async () => {
  const { ask, call } = openCloud();
  const { id } = await ask("POST /clusters", basicCluster());
  const regions = ["us-central1", "us-east1", "us-west2"];
  const missing = await call(`PATCH /clusters/${id}`, { serverless: { regions } });
  expect([missing.status, missing.body.message]).toEqual([400, expect.stringContaining("serverless.primary_region")]);
  const added = await ask(`PATCH /clusters/${id}`, { serverless: { regions, primary_region: "us-east1" } });
  expect(added.regions.map(({ name, primary }: Region) => [name, primary])).toEqual([
    ["us-central1", false],
    ["us-east1", true],
    ["us-west2", false],
  ]);
  expect(added.regions.map(({ node_count }: Region) => node_count)).toEqual([0, 0, 0]);
  const kept = await ask(`PATCH /clusters/${id}`, { serverless: { usage_limits: { request_unit_limit: "1000" } } });
  expect(kept.regions).toEqual(added.regions);
  const moved = await ask(`PATCH /clusters/${id}`, { serverless: { primary_region: "us-west2", regions } });
  expect(moved.regions.find(({ primary }: Region) => primary).name).toBe("us-west2");
  expect(moved.config.serverless.usage_limits).toEqual({ request_unit_limit: "1000" });
  const removed = await call(`PATCH /clusters/${id}`, {
    serverless: { regions: regions.slice(1), primary_region: "us-west2" },
  });
  expect([removed.status, removed.body.message]).toEqual([
    400,
    expect.stringContaining("us-central1 cannot be removed"),
  ]);
});

interface Region {
  readonly name: string;
  readonly primary: boolean;
  readonly node_count: number;
  readonly num_virtual_cpus: number;
}

test("clusters.update gives an added region the first region's machine type, and leaves the other regions' types alone", async () => {
  const { ask, fetch } = openCloud();
  const region_nodes = { "us-east-1": 3, "us-west-2": 4, "eu-west-1": 5 };
  const region_machine_specs = {
    "us-east-1": { num_virtual_cpus: 4 },
    "us-west-2": { num_virtual_cpus: 8 },
    "eu-west-1": { num_virtual_cpus: 16 },
  };
  const hardware = { storage_gib: 150, disk_iops: 3000 };
  const body = advancedCluster("sturdy-badger", { region_nodes, region_machine_specs, hardware });
  const { id } = await ask("POST /clusters", body);
  fetch.advance(DELAY);
  const machines = async (): Promise<[string, number, number][]> =>
    (await ask(`GET /clusters/${id}`)).regions.map(({ name, node_count, num_virtual_cpus }: Region) => [
      name,
      node_count,
      num_virtual_cpus,
    ]);
  const change = async (dedicated: object): Promise<void> => {
    await ask(`PATCH /clusters/${id}`, { dedicated });
    fetch.advance(DELAY);
  };
  await change({ region_nodes: { ...region_nodes, "eu-central-1": 3 } });
  expect(await machines()).toEqual([
    ["us-east-1", 3, 4],
    ["us-west-2", 4, 8],
    ["eu-west-1", 5, 16],
    ["eu-central-1", 3, 4],
  ]);
  await change({ region_machine_specs: { "us-west-2": { num_virtual_cpus: 2 } } });
  expect(await machines()).toEqual([
    ["us-east-1", 3, 4],
    ["us-west-2", 4, 2],
    ["eu-west-1", 5, 16],
    ["eu-central-1", 3, 4],
  ]);
  await change({ hardware: { machine_spec: { machine_type: "m6i.8xlarge" } } });
  expect((await machines()).map(([, , cpus]) => cpus)).toEqual([32, 32, 32, 32]);
  expect((await ask(`GET /clusters/${id}`)).config.dedicated).toMatchObject({
    machine_type: "m6i.8xlarge",
    storage_gib: 150,
    disk_iops: 3000,
  });
  await change({ hardware: { storage_gib: 300, disk_iops: 6000 } });
  expect((await ask(`GET /clusters/${id}`)).config.dedicated).toMatchObject({ storage_gib: 300, disk_iops: 6000 });
});

const KEY = (region: string): object => ({ region, key_spec: { type: "AWS_KMS", uri: "arn", auth_principal: "arn" } });
const THREE = { "us-east-1": 3, "us-east-2": 3, "us-west-2": 3 };

test.each([
  [{ region_nodes: THREE, cmek_region_specs: [KEY("us-east-2")] }, "must contain a key for us-west-2"],
  [{ region_nodes: THREE }, "cmek_region_specs: must contain a key for us-east-2"],
  [
    { region_nodes: THREE, cmek_region_specs: ["us-east-1", "us-east-2", "us-west-2"].map(KEY) },
    "cmek_region_specs.0.region: must be a region that this request adds",
  ],
  [{ cmek_region_specs: [KEY("eu-west-1")] }, "must be a region that this request adds"],
  [
    { region_nodes: THREE, cmek_region_specs: ["us-east-2", "us-west-2", "us-east-2"].map(KEY) },
    "cmek_region_specs.2.region: must not be repeated",
  ],
])("clusters.update of a cluster with CMEK rejects %j", async (dedicated, message) => {
  const { ask, call, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/cmek`, { region_specs: [KEY("us-east-1")] });
  fetch.advance(DELAY);
  const { status, body } = await call(`PATCH /clusters/${id}`, { dedicated });
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)]);
});

test("clusters.update rejects cmek_region_specs for a cluster without CMEK", async () => {
  const { ask, call, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  const keys = ["us-east-2", "us-west-2"].map(KEY);
  const { status, body } = await call(`PATCH /clusters/${id}`, {
    dedicated: { region_nodes: THREE, cmek_region_specs: keys },
  });
  expect([status, body.message]).toEqual([400, expect.stringContaining("before CMEK is enabled")]);
  expect((await ask(`GET /clusters/${id}/cmek`)).region_infos).toEqual([]);
});

test("if a fault stops regions from being added, the cluster keeps its CMEK keys", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/cmek`, { region_specs: [KEY("us-east-1")] });
  fetch.advance(DELAY);
  const before = await ask(`GET /clusters/${id}/cmek`);
  fetch.fault({ jobFailed: true, operation: "clusters.update" });
  const keys = ["us-east-2", "us-west-2"].map(KEY);
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes: THREE, cmek_region_specs: keys } });
  fetch.advance(DELAY);
  expect(await ask(`GET /clusters/${id}/cmek`)).toEqual(before);
});

test.each([
  [{ region_nodes: { "us-east-1": 1 } }, "region_nodes: cannot be reduced to a single node"],
  [{ hardware: { storage_gib: 149 } }, "storage_gib: cannot be less than now, which is 150"],
  [
    { region_nodes: { "us-east-1": 3, "us-east-2": 3, "us-west-2": 2 } },
    "us-west-2: must be at least 3 in a cluster with several regions",
  ],
  [{ region_nodes: { "us-west-2": 3 } }, "us-east-1: cannot be removed: delete the region's egress private endpoints"],
])("clusters.update rejects %j for a cluster with three nodes", async (dedicated, message) => {
  const { ask, call, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/networking/egress-private-endpoints`, {
    region: "us-east-1",
    target_service_type: "PRIVATE_SERVICE",
    target_service_identifier: "com.amazonaws.vpce.us-east-1.vpce-svc-0a",
  });
  const { status, body } = await call(`PATCH /clusters/${id}`, { dedicated });
  expect([status, body.message]).toEqual([400, expect.stringContaining(message)]);
});

test("with CMEK, clusters.update only needs encryption keys for the regions that it adds", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster("sturdy-badger", { region_nodes: THREE }));
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/cmek`, { region_specs: Object.keys(THREE).map(KEY) });
  fetch.advance(DELAY);
  const region_nodes = { ...THREE, "eu-west-1": 3 };
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes, cmek_region_specs: [KEY("eu-west-1")] } });
  const shown = async (): Promise<unknown> => {
    const { status, region_infos } = await ask(`GET /clusters/${id}/cmek`);
    const keys = region_infos.at(-1).key_infos.map((key: { status: string }) => key.status);
    return [status, ...region_infos.map((info: Record<string, string>) => `${info.region} ${info.status}`), ...keys];
  };
  const before = ["ENABLED", "us-east-1 ENABLED", "us-east-2 ENABLED", "us-west-2 ENABLED"];
  expect(await shown()).toEqual([...before, "eu-west-1 ENABLING", "ENABLING"]);
  fetch.advance(DELAY);
  expect(await shown()).toEqual([...before, "eu-west-1 ENABLED", "ENABLED"]);
});

test("clusters.update drops a removed region's CMEK keys, so adding the region again requires a new key", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster("sturdy-badger", { region_nodes: THREE }));
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/cmek`, { region_specs: Object.keys(THREE).map(KEY) });
  fetch.advance(DELAY);
  const scale = async (dedicated: object): Promise<string[]> => {
    await ask(`PATCH /clusters/${id}`, { dedicated });
    fetch.advance(DELAY);
    const { region_infos } = await ask(`GET /clusters/${id}/cmek`);
    return region_infos.map(({ region, status }: Record<string, string>) => `${region} ${status}`);
  };
  expect(await scale({ region_nodes: { "us-east-1": 3 } })).toEqual(["us-east-1 ENABLED"]);
  const cmek_region_specs = ["us-east-2", "us-west-2"].map(KEY);
  const all = ["us-east-1 ENABLED", "us-east-2 ENABLED", "us-west-2 ENABLED"];
  expect(await scale({ region_nodes: THREE, cmek_region_specs })).toEqual(all);
  expect(await scale({ hardware: { storage_gib: 200 } })).toEqual(all);
  fetch.fault({ jobFailed: true });
  expect(await scale({ region_nodes: { "us-east-1": 3 } })).toEqual(all);
});

test("clusters.update can add nodes to a region with an egress private endpoint", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/networking/egress-private-endpoints`, {
    region: "us-east-1",
    target_service_type: "PRIVATE_SERVICE",
    target_service_identifier: "com.amazonaws.vpce.us-east-1.vpce-svc-0a",
  });
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes: { "us-east-1": 4 } } });
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${id}`)).regions).toMatchObject([{ node_count: 4 }]);
});

test("clusters.update accepts an unchanged storage size, and can grow a cluster from one node to three", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster("single-node", { region_nodes: { "us-east-1": 1 } }));
  fetch.advance(DELAY);
  const same = { region_nodes: { "us-east-1": 1 }, hardware: { storage_gib: 150 } };
  await ask(`PATCH /clusters/${id}`, { dedicated: same });
  fetch.advance(DELAY);
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes: { "us-east-1": 3 } } });
});

test.each([
  ["AZURE", { eastus: 1 }, 400],
  ["AZURE", { eastus: 3 }, 200],
  ["GCP", { "us-east4": 1 }, 200],
  ["GCP", { "us-east4": 3, "us-east5": 3, "us-west4": 2 }, 400],
])("clusters.create on %s with region_nodes: %j responds with %i", async (provider, region_nodes, status) => {
  const { call } = openCloud();
  const cluster = { ...advancedCluster("sturdy-badger", { region_nodes }), provider };
  expect((await call("POST /clusters", cluster)).status).toBe(status);
});

test("disk_iops can only be set on AWS; elsewhere, it follows from the storage", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "GCP", regions: ["us-east1"] });
  await ask(`PATCH /clusters/${id}`, { dedicated: { hardware: { disk_iops: 6000 } } });
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${id}`)).config.dedicated).toMatchObject({ storage_gib: 35, disk_iops: 1050 });
});

test.each([
  { cockroach_version: "v25.4", labels: {} },
  { upgrade_status: "FINALIZED", delete_protection: "ENABLED" },
  { cockroach_version: "v25.4", upgrade_status: "FINALIZED" },
])("clusters.update rejects a new version together with another change: %j", async (change) => {
  const { ask, call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ version: "v25.2" });
  const { status, body } = await call(`PATCH /clusters/${id}`, change);
  expect([status, body.message]).toEqual([400, expect.stringContaining("cannot be combined")]);
  expect((await ask(`GET /clusters/${id}`)).upgrade_status).toBe("UPGRADE_AVAILABLE");
});

test("clusters.update rolls an upgrade back if you send the previous version", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ version: "v25.2" });
  await ask(`PATCH /clusters/${id}`, { labels: { team: "shop" } });
  await ask(`PATCH /clusters/${id}`, { cockroach_version: "v25.4" });
  fetch.advance(DELAY);
  const rolling = await ask(`PATCH /clusters/${id}`, { cockroach_version: "v25.2" });
  expect([rolling.upgrade_status, rolling.operation_status]).toEqual([
    "ROLLBACK_RUNNING",
    "CRDB_MAJOR_ROLLBACK_RUNNING",
  ]);
  fetch.advance(DELAY);
  expect(await ask(`GET /clusters/${id}`)).toMatchObject({
    upgrade_status: "UPGRADE_AVAILABLE",
    cockroach_version: "v25.2.9",
    labels: { team: "shop" },
  });
});

test("clusters.update doesn't start a second upgrade before the first is finalized", async () => {
  const { ask, call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ version: "v25.2" });
  expect((await call(`PATCH /clusters/${id}`, { upgrade_status: "FINALIZED" })).status).toBe(400);
  expect((await call(`PATCH /clusters/${id}`, { upgrade_status: "ROLLBACK_RUNNING" })).status).toBe(400);
  await ask(`PATCH /clusters/${id}`, { cockroach_version: "v25.3" });
  fetch.advance(DELAY);
  const { status, body } = await call(`PATCH /clusters/${id}`, { cockroach_version: "v25.4" });
  expect([status, body.message]).toEqual([400, expect.stringContaining("finalized")]);
  const wrong = await call(`PATCH /clusters/${id}`, { upgrade_status: "UPGRADE_AVAILABLE" });
  expect(wrong.body.message).toContain("upgrade_status: can only be set to FINALIZED or ROLLBACK_RUNNING");
});

test("clusters.update can't upgrade a cluster whose version the mock doesn't know", async () => {
  const { call, fetch } = openCloud();
  const { id, ...shown } = fetch.seedCluster({ version: "v1.0" });
  expect(shown).toMatchObject({ cockroach_version: "v1.0", upgrade_status: "FINALIZED" });
  const { body } = await call(`PATCH /clusters/${id}`, { cockroach_version: "v25.4" });
  expect(body.message).toContain("is not the next version after v1.0: expected none");
});

test("clusters.update rejects a move to a folder that doesn't exist or was deleted", async () => {
  const { ask, call } = openCloud();
  const { resource_id: folder } = await ask("POST /folders", { name: "payments" });
  const { resource_id: doomed } = await ask("POST /folders", { name: "doomed" });
  await ask(`DELETE /folders/${doomed}`);
  const { id } = await ask("POST /clusters", basicCluster("cluster-a", { parent_id: folder }));
  for (const parent_id of [UNKNOWN, doomed]) {
    const { status, body } = await call(`PATCH /clusters/${id}`, { parent_id, labels: { team: "shop" } });
    expect([status, body.message]).toEqual([400, "invalid argument: the parent must exist"]);
  }
  expect(await ask(`GET /clusters/${id}`)).toMatchObject({ parent_id: folder, labels: {} });
  expect(await ask(`PATCH /clusters/${id}`, { labels: { team: "shop" } })).toMatchObject({ parent_id: folder });
});

test("a deleted cluster keeps its settings", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  await ask(`PATCH /clusters/${id}`, { labels: { team: "shop" } });
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes: { "us-east-1": 5 } } });
  fetch.advance(DELAY / 2);
  const deleted = await ask(`DELETE /clusters/${id}`);
  fetch.advance(DELAY);
  const { clusters } = await ask("GET /clusters?show_inactive=true");
  for (const shown of [deleted, await ask(`GET /clusters/${id}`), clusters[0]]) {
    expect(shown).toMatchObject({ state: "DELETED", labels: { team: "shop" }, regions: [{ node_count: 3 }] });
    expect(shown.operation_status).toBe("UNSPECIFIED");
  }
});

test("getting an unknown cluster returns 404, even if the caller only has roles on another cluster", async () => {
  const { ask, call } = openCloud();
  const { id } = await ask("POST /clusters", basicCluster());
  const roles = [{ name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id } }];
  const account = await ask("POST /service-accounts", { name: "deployer", description: "", roles });
  const { secret } = await ask("POST /api-keys", { name: "ci", service_account_id: account.id });
  expect((await call(`GET /clusters/${id}`, undefined, secret)).status).toBe(200);
  expect((await call(`GET /clusters/${UNKNOWN}`, undefined, secret)).status).toBe(404);
});

test("a cluster keeps its last 64 jobs", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  for (let nodes = 3; nodes <= 72; nodes++) {
    await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes: { "us-east-1": nodes } } });
    fetch.advance(DELAY);
  }
  expect(readState(fetch).clusters[id]?.jobs).toHaveLength(64);
  expect((await ask(`GET /clusters/${id}`)).regions).toMatchObject([{ node_count: 72 }]);
});
