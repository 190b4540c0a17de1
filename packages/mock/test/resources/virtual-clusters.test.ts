import { expect, test } from "vitest";
import { DELAY } from "../version-2024-09-16.ts";
import { hostCluster, openCloud } from "../version-2026-09-15.ts";

async function openWorkspace() {
  const cloud = openCloud();
  const { id: host } = await cloud.ask("POST /clusters", hostCluster());
  cloud.fetch.advance(DELAY);
  const { workspaces } = await cloud.ask("GET /virtual-cluster-workspaces");
  return { ...cloud, host, workspace: workspaces[0], path: `/virtual-cluster-workspaces/${workspaces[0].id}` };
}

test("a host cluster has an edition instead of a plan, and its workspace exists once it is ready", async () => {
  const { ask, fetch } = openCloud();
  const created = await ask("POST /clusters", hostCluster());
  expect(created).toMatchObject({
    state: "CREATING",
    edition: "MISSION_CRITICAL",
    config: { host: { storage_gib: 500 } },
  });
  expect(created).not.toHaveProperty("plan");
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toEqual([]);
  fetch.advance(DELAY);
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toMatchObject([
    { name: "steady-ferry", cloud_provider: "AWS", regions: ["us-east-1", "us-west-2", "eu-central-1"] },
  ]);
});

test.each([
  ["a plan with an edition", { plan: "ADVANCED" }],
  ["two configurations", { dedicated: { region_nodes: { "us-east-1": 3 }, hardware: { storage_gib: 0 } } }],
  ["no configuration", { host: undefined }],
  ["an edition of a Standard cluster", { host: undefined, serverless: { regions: ["us-west-2"] } }],
])("clusters.create rejects %s", async (_, spec) => {
  const { call } = openCloud();
  expect((await call("POST /clusters", hostCluster("steady-ferry", spec))).status).toBe(400);
});

test("clusters.update scales a host cluster with host, and not with dedicated or a plan", async () => {
  const { ask, call, fetch, host } = await openWorkspace();
  const region_nodes = { "us-east-1": 4, "us-west-2": 3, "eu-central-1": 3 };
  expect((await call(`PATCH /clusters/${host}`, { dedicated: { region_nodes } })).status).toBe(400);
  expect((await call(`PATCH /clusters/${host}`, { plan: "ADVANCED" })).status).toBe(400);
  await ask(`PATCH /clusters/${host}`, { host: { region_nodes } });
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${host}`)).regions[0].node_count).toBe(4);
});

test("a virtual cluster is a cluster of its workspace, with the workspace's defaults", async () => {
  const { ask, path, workspace } = await openWorkspace();
  const regional = { name: "reporting", regions: ["us-east-1"] };
  const created = await ask(`POST ${path}/clusters`, regional);
  expect(created).toMatchObject({
    state: "CREATED",
    edition: "MISSION_CRITICAL",
    config: { virtual: { workspace_id: workspace.id, virtual_cpu_burst_limit: 4 } },
    regions: [{ name: "us-east-1", primary: true }],
  });
  expect(await ask(`GET /clusters/${created.id}`)).toEqual(created);
  expect((await ask("GET /clusters")).clusters).toContainEqual(created);
  expect((await ask(`GET /clusters/${created.id}/networking/allowlist`)).allowlist).toHaveLength(1);
  await ask(`PATCH ${path}`, { name: "production", default_virtual_cpu_burst_limit: 8 });
  expect(await ask(`GET ${path}`)).toMatchObject({ name: "production", default_virtual_cpu_burst_limit: 8 });
  expect((await ask(`GET /clusters/${created.id}`)).config.virtual.virtual_cpu_burst_limit).toBe(4);
  const later = await ask(`POST ${path}/clusters`, { name: "checkout", primary_region: "us-west-2" });
  expect(later.config.virtual.virtual_cpu_burst_limit).toBe(8);
  expect(later.regions.map(({ name }: { name: string }) => name)).toEqual(["us-east-1", "us-west-2", "eu-central-1"]);
});

test("virtualClusterWorkspaces.updateCluster changes only what the request contains", async () => {
  const { ask, call, path, host } = await openWorkspace();
  const { id } = await ask(`POST ${path}/clusters`, {
    name: "reporting",
    primary_region: "us-west-2",
    labels: { a: "1" },
  });
  const change = { virtual_cpu_burst_limit: 16, labels: { b: "2" }, delete_protection: "ENABLED" };
  expect(await ask(`PATCH ${path}/clusters/${id}`, change)).toMatchObject({
    labels: { b: "2" },
    delete_protection: "ENABLED",
    config: { virtual: { virtual_cpu_burst_limit: 16 } },
  });
  const moved = await ask(`PATCH ${path}/clusters/${id}`, { regions: ["us-east-1"] });
  expect(moved.regions).toMatchObject([{ name: "us-east-1", primary: true }]);
  expect(moved).toMatchObject({ labels: { b: "2" }, config: { virtual: { virtual_cpu_burst_limit: 16 } } });
  expect((await call(`PATCH ${path}/clusters/${host}`, {})).status).toBe(404);
  expect((await call(`PATCH /clusters/${id}`, { serverless: { regions: ["us-east-1"] } })).status).toBe(400);
});

test.each([
  ["an unknown region", { regions: ["ap-south-1"] }],
  ["no region", { regions: [] }],
  ["several regions without a primary region", {}],
  ["a primary region that is none of the regions", { regions: ["us-east-1"], primary_region: "us-west-2" }],
])("virtualClusterWorkspaces.createCluster rejects %s", async (_, body) => {
  const { call, path } = await openWorkspace();
  expect((await call(`POST ${path}/clusters`, { name: "reporting", ...body })).status).toBe(400);
});

test("host clusters have no allowlist, and can't be deleted while virtual clusters run on them", async () => {
  const { ask, call, path, host } = await openWorkspace();
  const entry = { cidr_ip: "203.0.113.0", cidr_mask: 24, sql: true, ui: false };
  expect((await call(`GET /clusters/${host}/networking/allowlist`)).status).toBe(400);
  expect((await call(`POST /clusters/${host}/networking/allowlist`, entry)).status).toBe(400);
  const { id } = await ask(`POST ${path}/clusters`, { name: "reporting", regions: ["us-east-1"] });
  expect((await call(`DELETE /clusters/${host}`)).status).toBe(400);
  await ask(`DELETE /clusters/${id}`);
  await ask(`DELETE /clusters/${host}`);
  expect((await ask("GET /virtual-cluster-workspaces")).workspaces).toEqual([]);
  expect((await call(`POST ${path}/clusters`, { name: "reporting" })).status).toBe(404);
});

test("a limit of virtual CPUs and a change of a workspace need a role on the host cluster", async () => {
  const { ask, call, fetch, path, host } = await openWorkspace();
  const { apiKey } = fetch.addKey({ roles: ["CLUSTER_CREATOR"] });
  const body = { name: "reporting", regions: ["us-east-1"] };
  expect((await call(`POST ${path}/clusters`, { ...body, virtual_cpu_burst_limit: 8 }, apiKey)).status).toBe(403);
  expect((await call(`POST ${path}/clusters`, body, apiKey)).status).toBe(200);
  expect((await call(`PATCH ${path}`, { name: "mine" }, apiKey)).status).toBe(403);

  const other = fetch.addKey({ roles: ["ORG_MEMBER"] });
  const { id } = fetch.seedCluster({ name: "elsewhere" });
  await ask(`POST /roles/${other.account}/CLUSTER/${id}/CLUSTER_ADMIN`);
  expect((await call(`PATCH ${path}`, { name: "mine" }, other.apiKey)).status).toBe(403);
  await ask(`POST /roles/${other.account}/CLUSTER/${host}/CLUSTER_ADMIN`);
  expect((await call(`PATCH ${path}`, { name: "mine" }, other.apiKey)).status).toBe(200);
});
