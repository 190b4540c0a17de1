import { expect, test } from "vitest";
import {
  basicCluster,
  DELAY,
  hostCluster,
  openCloud as openAny,
  type TestCloud,
  UNKNOWN,
} from "../version-2024-09-16.ts";

const REPORTING = { name: "reporting", regions: ["us-east-1"] };
const HARDWARE = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 };
const SHARED = { regions: ["us-west-2"] };
const STANDARD = { host: undefined, edition: "STANDARD" };
const DEDICATED = { region_nodes: { "us-east-1": 3 }, hardware: HARDWARE };

const openCloud = (): TestCloud => openAny({ apiVersion: "2026-09-15" });

/** Opens a cloud with a host cluster. `path` is its workspace's path; `clusters` is that of the virtual clusters. */
async function openWorkspace() {
  const cloud = openCloud();
  const { id: host } = await cloud.apply("POST /clusters", hostCluster());
  const { workspaces } = await cloud.ask("GET /virtual-cluster-workspaces");
  const path = `/virtual-cluster-workspaces/${workspaces[0].id}`;
  const clusters = `${path}/clusters`;
  const create = async (body: object = REPORTING): Promise<string> => (await cloud.ask(`POST ${clusters}`, body)).id;
  return { ...cloud, host, workspace: workspaces[0], path, clusters, create };
}

test("a host cluster has an edition instead of a plan, and a workspace once it is ready", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /clusters", basicCluster());
  const created = await ask("POST /clusters", hostCluster());
  const config = { host: { storage_gib: 500 } };
  expect(created).toMatchObject({ state: "CREATING", edition: "MISSION_CRITICAL", config });
  expect(created).not.toHaveProperty("plan");
  const standard = await ask("POST /clusters", hostCluster("standard-ferry", { ...STANDARD, serverless: SHARED }));
  expect(standard).toMatchObject({ edition: "STANDARD", state: "CREATED", config: { serverless: {} } });
  fetch.advance(DELAY - 1);
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toEqual([]);
  fetch.advance(1);
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toMatchObject([
    { name: "steady-ferry", cloud_provider: "AWS", regions: ["us-east-1", "us-west-2", "eu-central-1"] },
  ]);
});

test.each([
  [{ plan: "STANDARD" }, "spec.plan: cannot be combined with edition or host"],
  [{ plan: "STANDARD", edition: undefined }, "spec.plan: cannot be combined with edition or host"],
  [{ dedicated: DEDICATED }, "spec: "],
  [{ host: undefined }, "spec: "],
  [{ host: undefined, serverless: SHARED }, "spec.edition: MISSION_CRITICAL cannot be combined with serverless"],
  [{ ...STANDARD, dedicated: DEDICATED }, "spec.edition: STANDARD cannot be combined with dedicated"],
])("clusters.create with a host and an edition rejects %j: %s", async (spec, message) => {
  const found = await openCloud().problem("POST /clusters", hostCluster("steady-ferry", spec));
  expect([found.slice(0, 3), found]).toEqual(["400", expect.stringContaining(`invalid argument: ${message}`)]);
});

test("a host cluster is scaled with host, has no allowlist, and can be deleted once no virtual clusters run on it", async () => {
  const { ask, apply, problem, status, clusters, host, create } = await openWorkspace();
  const region_nodes = { "us-east-1": 4, "us-west-2": 3, "eu-central-1": 3 };
  const change = (body: object): Promise<string> => problem(`PATCH /clusters/${host}`, body);
  expect(await change({ dedicated: { region_nodes } })).toContain("dedicated: is not allowed for a host cluster");
  expect(await change({ plan: "ADVANCED" })).toContain(
    "plan: is not allowed for a cluster that has an edition instead of a plan",
  );
  await apply(`PATCH /clusters/${host}`, { host: { region_nodes } });
  expect((await ask(`GET /clusters/${host}`)).regions[0].node_count).toBe(4);
  const entry = { cidr_ip: "203.0.113.0", cidr_mask: 24, sql: true, ui: false };
  expect(await status(`GET /clusters/${host}/networking/allowlist`)).toBe(400);
  expect(await status(`POST /clusters/${host}/networking/allowlist`, entry)).toBe(400);
  const id = await create();
  expect(await status(`DELETE /clusters/${host}`)).toBe(400);
  await ask(`DELETE /clusters/${id}`);
  await ask(`DELETE /clusters/${host}`);
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toEqual([]);
  expect(await status(`POST ${clusters}`, { name: "reporting" })).toBe(404);
});

test("a new virtual cluster takes its version, edition, regions and CPU limit from its workspace, unless you choose", async () => {
  const { ask, apply, list, fetch, path, clusters, workspace, host } = await openWorkspace();
  const { cockroach_version, edition } = await ask(`GET /clusters/${host}`);
  const created = await ask(`POST ${clusters}`, REPORTING);
  expect(created).toMatchObject({
    ...{ cockroach_version, edition, cloud_provider: "AWS", state: "CREATED", labels: {} },
    delete_protection: "DISABLED",
    config: { virtual: { workspace_id: workspace.id, virtual_cpu_burst_limit: 4 } },
    regions: [{ name: "us-east-1", primary: true }],
  });
  expect(await ask(`GET /clusters/${created.id}`)).toEqual(created);
  expect((await ask("GET /clusters")).clusters).toContainEqual(created);
  expect(await list(`GET /clusters/${created.id}/networking/allowlist`)).toHaveLength(1);
  await ask(`PATCH ${path}`, { default_virtual_cpu_burst_limit: 8 });
  const later = await ask(`POST ${clusters}`, { name: "checkout", primary_region: "us-west-2" });
  expect(later.config.virtual.virtual_cpu_burst_limit).toBe(8);
  expect(later.regions.map(({ name }: { name: string }) => name)).toEqual(["us-east-1", "us-west-2", "eu-central-1"]);
  expect(primaries(later)).toEqual(["us-west-2"]);
  const chosen = { labels: { a: "1" }, delete_protection: "ENABLED" };
  expect(await ask(`POST ${clusters}`, { ...REPORTING, name: "chosen", ...chosen })).toMatchObject(chosen);
  fetch.fault({ creationFailed: true });
  const { id } = await apply(`POST ${clusters}`, { ...REPORTING, name: "failed" });
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATION_FAILED");
});

test("to set a virtual CPU limit or change a workspace, you need a role on the host cluster", async () => {
  const { ask, problem, status, fetch, path, clusters, host } = await openWorkspace();
  const { apiKey } = fetch.addKey({ roles: ["CLUSTER_CREATOR"] });
  expect(await status(`POST ${clusters}`, { ...REPORTING, virtual_cpu_burst_limit: 8 }, apiKey)).toBe(403);
  const { id } = await ask(`POST ${clusters}`, REPORTING, apiKey);
  expect(await ask(`PATCH ${clusters}/${id}`, { labels: { a: "1" } }, apiKey)).toMatchObject({ labels: { a: "1" } });
  const message = "403 unauthorized: this requires CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER on the host cluster";
  expect(await problem(`PATCH ${clusters}/${id}`, { virtual_cpu_burst_limit: 8 }, apiKey)).toBe(message);
  expect(await status(`PATCH ${path}`, { name: "mine" }, apiKey)).toBe(403);

  const other = fetch.addKey({ roles: ["ORG_MEMBER"] });
  for (const [cluster, expected] of [
    [fetch.seedCluster({ name: "elsewhere" }).id, 403],
    [host, 200],
  ]) {
    await ask(`POST /roles/${other.account}/CLUSTER/${cluster}/CLUSTER_ADMIN`);
    expect(await status(`PATCH ${path}`, { name: "mine" }, other.apiKey)).toBe(expected);
  }
});

test("virtualClusterWorkspaces.updateCluster only changes the fields you send, such as the folder", async () => {
  const { ask, problem, status, clusters, host } = await openWorkspace();
  const { resource_id: one } = await ask("POST /folders", { name: "payments" });
  const { resource_id: other } = await ask("POST /folders", { name: "shop" });
  const { id, parent_id } = await ask(`POST ${clusters}`, { ...REPORTING, parent_id: one });
  expect(parent_id).toBe(one);
  const { virtual_cpu_burst_limit, ...change } = { virtual_cpu_burst_limit: 16, labels: { b: "2" }, parent_id: one };
  await ask(`PATCH ${clusters}/${id}`, { virtual_cpu_burst_limit, labels: change.labels });
  const moved = await ask(`PATCH ${clusters}/${id}`, { regions: ["us-west-2"] });
  expect(moved).toMatchObject({ ...change, config: { virtual: { virtual_cpu_burst_limit } } });
  for (const to of [other, "root"])
    expect((await ask(`PATCH ${clusters}/${id}`, { parent_id: to })).parent_id).toBe(to);
  expect(await problem(`PATCH ${clusters}/${id}`, { parent_id: UNKNOWN })).toContain("the parent must exist");
  const unknown = { name: "other", regions: ["us-east-1"], parent_id: UNKNOWN };
  expect(await problem(`POST ${clusters}`, unknown)).toContain("the parent must exist");
  expect(await status(`PATCH ${clusters}/${host}`, {})).toBe(404);
  expect(await status(`PATCH /clusters/${id}`, { serverless: { regions: ["us-west-2"] } })).toBe(400);
});

test("a virtual cluster keeps its primary region while it runs there, unless you choose another", async () => {
  const { ask, problem, clusters, create } = await openWorkspace();
  const two = ["us-west-2", "us-east-1"];
  const path = `${clusters}/${await create({ name: "reporting", regions: two, primary_region: "us-west-2" })}`;
  const change = async (sent: object): Promise<string[]> => primaries(await ask(`PATCH ${path}`, sent));
  expect(await change({ regions: two.toReversed() })).toEqual(["us-west-2"]);
  expect(await change({ primary_region: "us-east-1" })).toEqual(["us-east-1"]);
  const lost = await problem(`PATCH ${path}`, { regions: ["us-west-2", "eu-central-1"] });
  expect(lost).toContain("primary_region: is required with more than one region");
  expect(await change({ regions: ["us-west-2"], delete_protection: "ENABLED" })).toEqual(["us-west-2"]);
  const kept = { delete_protection: "ENABLED", config: { virtual: { virtual_cpu_burst_limit: 4 } } };
  expect(await ask(`PATCH ${path}`, {})).toMatchObject(kept);
});

test.each([
  [{ regions: ["mars"] }, "regions: mars is not one of the workspace's regions: us-east-1, us-west-2, eu-central-1"],
  [{ regions: [] }, "regions: must not be empty"],
  [{}, "primary_region: is required with more than one region"],
  [{ regions: ["us-east-1"], primary_region: "us-west-2" }, "primary_region: must be one of us-east-1"],
])("virtualClusterWorkspaces.createCluster with %j is rejected: %s", async (body, message) => {
  const { problem, clusters } = await openWorkspace();
  expect(await problem(`POST ${clusters}`, { name: "reporting", ...body })).toBe(`400 invalid argument: ${message}`);
});

test("a changed workspace keeps the fields that you omit, is sorted by its name, and contains only its own clusters", async () => {
  const { ask, apply, list, problem, fetch, path, clusters, workspace, create } = await openWorkspace();
  expect(Date.parse(workspace.updated_at)).toBe(Date.parse(workspace.created_at));
  fetch.advance(DELAY);
  const renamed = await ask(`PATCH ${path}`, { name: "production" });
  expect(renamed).toEqual({ ...workspace, name: "production", updated_at: renamed.updated_at });
  expect(Date.parse(renamed.updated_at)).toBeGreaterThan(Date.parse(workspace.updated_at));
  const limited = await ask(`PATCH ${path}`, { default_virtual_cpu_burst_limit: 1 });
  expect(limited).toMatchObject({ name: "production", default_virtual_cpu_burst_limit: 1 });
  const message = "400 invalid argument: default_virtual_cpu_burst_limit: must be at least 1";
  expect(await problem(`PATCH ${path}`, { default_virtual_cpu_burst_limit: 0 })).toBe(message);
  await apply("POST /clusters", hostCluster("early-ferry"));
  expect(await list("GET /virtual-cluster-workspaces")).toEqual(["early-ferry", "production"]);
  const [other] = await list("GET /virtual-cluster-workspaces", "id");
  const id = await create();
  const elsewhere = `404 the workspace does not contain the cluster ${id}`;
  expect(await problem(`PATCH /virtual-cluster-workspaces/${other}/clusters/${id}`, {})).toBe(elsewhere);
  await ask(`DELETE /clusters/${id}`);
  for (const one of [id, UNKNOWN]) expect(await problem(`PATCH ${clusters}/${one}`, {})).toMatch(/^404 /);
});

function primaries({ regions }: { regions: readonly { name: string; primary: boolean }[] }): string[] {
  return regions.filter(({ primary }) => primary).map(({ name }) => name);
}
