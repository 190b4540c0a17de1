import { expect, test } from "vitest";
import { toMachine } from "../../src/clusters/machines.ts";
import type { Reply } from "../request.ts";
import {
  advancedCluster,
  basicCluster,
  DELAY,
  openCloud,
  openCluster,
  readState,
  type TestCluster,
} from "../version-2024-09-16.ts";

const THREE = { "us-east-1": 3, "us-east-2": 3, "us-west-2": 3 };
const ENDPOINT = { region: "us-east-1", target_service_type: "PRIVATE_SERVICE", target_service_identifier: "a" };

const key = (region: string): object => ({ region, key_spec: { type: "AWS_KMS", uri: "arn", auth_principal: "arn" } });
const keys = (...regions: string[]): object[] => regions.map(key);

const DELETION = "503 cannot delete locked cluster";

/** Opens a cloud with an Advanced cluster on AWS whose nodes have 150 GiB of storage. */
async function openAdvanced(spec: object = {}): Promise<TestCluster> {
  const cloud = openCloud();
  const { id } = await cloud.apply("POST /clusters", advancedCluster("sturdy-badger", spec));
  return { ...cloud, id, path: `/clusters/${id}` };
}

/** Like `openAdvanced()`, but the cluster has an encryption key for each region in `region_nodes`. */
async function openEncrypted(region_nodes: object = { "us-east-1": 3 }): Promise<TestCluster> {
  const cluster = await openAdvanced({ region_nodes });
  await cluster.apply(`POST ${cluster.path}/cmek`, { region_specs: keys(...Object.keys(region_nodes)) });
  return cluster;
}

test("a cluster can switch between Basic and Standard, if its upgrade_type is AUTOMATIC and it has no limits", async () => {
  const { ask, call, path } = openCluster({ plan: "BASIC" });
  const change = async (body: object): Promise<unknown> => {
    const reply = await call(`PATCH ${path}`, body);
    if (reply.status !== 200) return reply.status;
    const { plan, config } = await ask(`GET ${path}`);
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

test("clusters.update adds regions to a Standard cluster, and keeps the primary region unless the request sets primary_region", async () => {
  const { ask, problem } = openCloud();
  const standard = { plan: "STANDARD", serverless: { regions: ["us-central1"], upgrade_type: "MANUAL" } };
  const { id, config } = await ask("POST /clusters", basicCluster("three-regions", standard));
  expect(config.serverless.upgrade_type).toBe("MANUAL");
  const path = `/clusters/${id}`;
  const regions = ["us-central1", "us-east1", "us-west2"];
  expect(await problem(`PATCH ${path}`, { serverless: { regions } })).toMatch(/^400 .*serverless\.primary_region/);
  const added = await ask(`PATCH ${path}`, { serverless: { regions, primary_region: "us-east1" } });
  const shown = regions.map((name) => ({ name, primary: name === "us-east1", node_count: 0 }));
  expect(added.regions).toMatchObject(shown);
  const usage_limits = { provisioned_virtual_cpus: "6" };
  for (const [serverless, primary_region] of [
    [{ usage_limits }, "us-east1"],
    [{ primary_region: "us-west2", regions }, "us-west2"],
    [{ primary_region: "us-central1" }, "us-central1"],
    [{ primary_region: "", upgrade_type: "MANUAL" }, "us-central1"],
  ] as const) {
    await ask(`PATCH ${path}`, { serverless });
    const shown = await ask(`GET ${path}`);
    const primary = shown.regions.filter((one: Reply["body"]) => one.primary).map((one: Reply["body"]) => one.name);
    expect([primary, shown.config.serverless.usage_limits]).toEqual([[primary_region], usage_limits]);
  }
  const elsewhere = "400 invalid argument: serverless.primary_region: is not one of the regions";
  expect(await problem(`PATCH ${path}`, { serverless: { primary_region: "mars" } })).toBe(elsewhere);
  const fewer = { serverless: { regions: regions.slice(1), primary_region: "us-west2" } };
  expect(await problem(`PATCH ${path}`, fewer)).toMatch(/^400 .*us-central1 cannot be removed/);
});

test("clusters.update gives an added region the first region's machine type, and leaves the other regions' types alone", async () => {
  const region_nodes = { "us-east-1": 3, "us-west-2": 4, "eu-west-1": 5 };
  const machines = { "us-east-1": 4, "us-west-2": 8, "eu-west-1": 16 };
  const region_machine_specs = Object.fromEntries(
    Object.entries(machines).map(([region, num_virtual_cpus]) => [region, { num_virtual_cpus }]),
  );
  const hardware = { storage_gib: 150, disk_iops: 3000 };
  const { ask, apply, path } = await openAdvanced({ region_nodes, region_machine_specs, hardware });
  const change = async (dedicated: object): Promise<unknown> => {
    await apply(`PATCH ${path}`, { dedicated });
    const { regions } = await ask(`GET ${path}`);
    return regions.map((one: Reply["body"]) => `${one.name} ${one.node_count} ${one.num_virtual_cpus}`).join();
  };
  expect(await change({ region_nodes: { ...region_nodes, "eu-central-1": 3 } })).toBe(
    "us-east-1 3 4,us-west-2 4 8,eu-west-1 5 16,eu-central-1 3 4",
  );
  expect(await change({ region_machine_specs: { "us-west-2": { num_virtual_cpus: 2 } } })).toBe(
    "us-east-1 3 4,us-west-2 4 2,eu-west-1 5 16,eu-central-1 3 4",
  );
  const machine_type = "m6i.8xlarge";
  expect(await change({ hardware: { machine_spec: { machine_type } } })).toBe(
    "us-east-1 3 32,us-west-2 4 32,eu-west-1 5 32,eu-central-1 3 32",
  );
  const { config } = await ask(`GET ${path}`);
  expect(config.dedicated).toMatchObject({ machine_type, storage_gib: 150, disk_iops: 3000 });
  await change({ hardware: { storage_gib: 300, disk_iops: 6000 } });
  expect((await ask(`GET ${path}`)).config.dedicated).toMatchObject({ storage_gib: 300, disk_iops: 6000 });
});

test("with CMEK, clusters.update needs an encryption key for each region that it adds, and for no other", async () => {
  const { ask, fetch, problem, path } = await openEncrypted();
  for (const [added, regions, message] of [
    [THREE, ["us-east-2"], "must contain a key for us-west-2"],
    [THREE, undefined, "cmek_region_specs: must contain a key for us-east-2"],
    [THREE, Object.keys(THREE), "cmek_region_specs.0.region: must be a region that this request adds"],
    [undefined, ["eu-west-1"], "must be a region that this request adds"],
    [THREE, ["us-east-2", "us-west-2", "us-east-2"], "cmek_region_specs.2.region: must not be repeated"],
  ] as const) {
    const dedicated = { region_nodes: added, cmek_region_specs: regions && keys(...regions) };
    const found = await problem(`PATCH ${path}`, { dedicated });
    expect([found.slice(0, 3), found]).toEqual(["400", expect.stringContaining(message)]);
  }
  const dedicated = { region_nodes: THREE, cmek_region_specs: keys("us-east-2", "us-west-2") };
  const { id: plain } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  expect(await problem(`PATCH /clusters/${plain}`, { dedicated })).toMatch(/^400 .*before CMEK is enabled/);
  await ask(`PATCH ${path}`, { dedicated });
  for (const status of ["ENABLING", "ENABLED"]) {
    const { region_infos, ...cluster } = await ask(`GET ${path}/cmek`);
    expect(cluster).toEqual({ status: "ENABLED" });
    const shown = region_infos.map((one: Reply["body"]) => [one.region, one.status, one.key_infos[0].status].join(" "));
    const added = ["us-east-2", "us-west-2"].map((region) => `${region} ${status} ${status}`);
    expect(shown).toEqual(["us-east-1 ENABLED ENABLED", ...added]);
    fetch.advance(DELAY);
  }
});

test("clusters.update drops a removed region's CMEK keys, so adding it again requires a new key; a failed change changes no keys", async () => {
  const { ask, apply, fetch, path } = await openEncrypted(THREE);
  const scale = async (dedicated: object): Promise<string[]> => {
    await apply(`PATCH ${path}`, { dedicated });
    const { region_infos } = await ask(`GET ${path}/cmek`);
    return region_infos.map(({ region, status }: Record<string, string>) => `${region} ${status}`);
  };
  const fail = (): unknown => fetch.fault({ jobFailed: true, count: 1 });
  const [one, all] = [["us-east-1 ENABLED"], ["us-east-1 ENABLED", "us-east-2 ENABLED", "us-west-2 ENABLED"]];
  expect(await scale({ region_nodes: { "us-east-1": 3 } })).toEqual(one);
  const added = { region_nodes: THREE, cmek_region_specs: keys("us-east-2", "us-west-2") };
  fail();
  expect(await scale(added)).toEqual(one);
  expect(await scale(added)).toEqual(all);
  expect(await scale({ hardware: { storage_gib: 200 } })).toEqual(all);
  fail();
  expect(await scale({ region_nodes: { "us-east-1": 3 } })).toEqual(all);
});

test.each([
  [{ region_nodes: { "us-east-1": 1 } }, "region_nodes: cannot be reduced to a single node"],
  [{ hardware: { storage_gib: 149 } }, "storage_gib: cannot be less than the current 150"],
  [{ region_nodes: { ...THREE, "us-west-2": 2 } }, "us-west-2: must be at least 3 in a multi-region cluster"],
  [{ region_nodes: { "us-west-2": 3 } }, "us-east-1: cannot be removed: delete the region's egress private endpoints"],
  [{ region_nodes: { "us-east-1": 4 }, hardware: { storage_gib: 150 } }, ""],
])("clusters.update by %j with three nodes and an egress private endpoint: %s", async (dedicated, message) => {
  const { ask, problem, path } = await openAdvanced();
  await ask(`POST ${path}/networking/egress-private-endpoints`, ENDPOINT);
  const found = await problem(`PATCH ${path}`, { dedicated });
  expect([found.slice(0, 3), found]).toEqual([message ? "400" : "200", expect.stringContaining(message)]);
});

test("clusters.update rejects a version with another change, before the last one is finalized, or after an unknown one", async () => {
  const { ask, apply, fetch, problem, status, path } = openCluster({ version: "v25.2" });
  const old = fetch.seedCluster({ version: "v1.0" });
  expect(old).toMatchObject({ cockroach_version: "v1.0", upgrade_status: "FINALIZED" });
  const next = "cannot be upgraded from v1.0 to v25.4: no upgrade is available";
  expect(await problem(`PATCH /clusters/${String(old.id)}`, { cockroach_version: "v25.4" })).toContain(next);
  for (const change of [
    { cockroach_version: "v25.4", labels: {} },
    { upgrade_status: "FINALIZED", delete_protection: "ENABLED" },
    { cockroach_version: "v25.4", upgrade_status: "FINALIZED" },
  ])
    expect(await problem(`PATCH ${path}`, change)).toMatch(/^400 .*cannot be combined/);
  expect((await ask(`GET ${path}`)).upgrade_status).toBe("UPGRADE_AVAILABLE");
  const only = "upgrade_status: can only be set to FINALIZED or ROLLBACK_RUNNING";
  expect(await problem(`PATCH ${path}`, { upgrade_status: "UPGRADE_AVAILABLE" })).toContain(only);
  for (const upgrade_status of ["FINALIZED", "ROLLBACK_RUNNING"])
    expect(await status(`PATCH ${path}`, { upgrade_status })).toBe(400);
  await apply(`PATCH ${path}`, { cockroach_version: "v25.3" });
  const first = "400 finalize the previous upgrade first";
  expect(await problem(`PATCH ${path}`, { cockroach_version: "v25.4" })).toBe(first);
});

test("a cluster can grow from one node, keeps its first version and the latest 63, and is updated when a change is complete", async () => {
  const { ask, apply, fetch, id, path } = await openAdvanced({ region_nodes: { "us-east-1": 1 } });
  await apply(`PATCH ${path}`, { dedicated: { region_nodes: { "us-east-1": 1 } } });
  for (let nodes = 3; nodes <= 72; nodes++)
    await apply(`PATCH ${path}`, { dedicated: { region_nodes: { "us-east-1": nodes } } });
  const history = readState(fetch).tables.clusters.get(id);
  expect(history).toHaveLength(64);
  expect(history?.[0]?.value?.state).toBe("CREATING");
  expect((await ask(`GET ${path}`)).regions).toMatchObject([{ node_count: 72 }]);
  const { updated_at } = await apply(`PATCH ${path}`, { dedicated: { hardware: { storage_gib: 300 } } });
  expect(Date.parse((await ask(`GET ${path}`)).updated_at) - Date.parse(updated_at)).toBe(DELAY);
});

test.each([
  ["AWS", { num_virtual_cpus: 2 }, "m6i.large", 2],
  ["AWS", { num_virtual_cpus: 8 }, "m6i.2xlarge", 8],
  ["AWS", { machine_type: "m6i.large" }, "m6i.large", 2],
  ["AWS", { machine_type: "m6i.xlarge" }, "m6i.xlarge", 4],
  ["AWS", { machine_type: "m6i.12xlarge" }, "m6i.12xlarge", 48],
  ["AWS", { machine_type: "m6i.xlarge.metal" }, "m6i.xlarge.metal", 4],
  ["AZURE", { num_virtual_cpus: 8 }, "Standard_D8s_v5", 8],
  ["AZURE", { machine_type: "Standard_D16s_v5" }, "Standard_D16s_v5", 16],
  ["GCP", { machine_type: "n2-standard-16" }, "n2-standard-16", 16],
  ["GCP", { machine_type: "n2-custom", num_virtual_cpus: 6 }, "n2-custom", 6],
  ["GCP", { machine_type: "custom" }, "custom", 4],
])("toMachine(%j, %j) returns %s with %d CPUs", (provider, spec, machineType, cpus) => {
  expect(toMachine(provider, spec)).toEqual({ machineType, cpus });
});

test("changes of a locked cluster and of one that isn't ready are rejected in the service's words, as by the locked fault", async () => {
  const { ask, fetch, problem } = openCloud();
  const locked = fetch.seedCluster({ locked: true });
  expect(locked).toMatchObject({ state: "LOCKED", operation_status: "MAINTENANCE_RUNNING" });
  expect(await problem(`DELETE /clusters/${locked.id}/logexport`)).toBe("503 couldn't lock cluster");
  const old = openCloud({ apiVersion: "2022-03-31" });
  expect(await old.problem(`DELETE /clusters/${old.fetch.seedCluster({ locked: true }).id}`)).toBe(DELETION);
  const { id } = await ask("POST /clusters", advancedCluster());
  const message = `404 internal call failed: cluster '${id}' is not ready: its state is CREATING`;
  expect(await problem(`GET /clusters/${id}/sql-users`)).toBe(message);
  fetch.fault({ operation: ["clusters.delete", "logExport.delete"], locked: true });
  expect(await problem(`DELETE /clusters/${id}`)).toBe(DELETION);
  expect(await problem(`DELETE /clusters/${id}/logexport`)).toBe("503 couldn't lock cluster");
});
