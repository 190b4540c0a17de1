import { expect, test } from "vitest";
import { basicCluster, DELAY } from "../version-2024-09-16.ts";
import { hostCluster, openCloud } from "../version-2026-09-15.ts";

async function openWorkspace() {
  const cloud = openCloud();
  const { id: host } = await cloud.ask("POST /clusters", hostCluster());
  cloud.fetch.advance(DELAY);
  const { workspaces } = await cloud.ask("GET /virtual-cluster-workspaces");
  return { ...cloud, host, workspace: workspaces[0], path: `/virtual-cluster-workspaces/${workspaces[0].id}` };
}

test("a host cluster has an edition instead of a plan, and a workspace once it is ready", async () => {
  const { ask, fetch } = openCloud();
  await ask("POST /clusters", basicCluster());
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
  ["a plan with an edition", { plan: "STANDARD" }, "spec.plan: cannot be combined with an edition"],
  [
    "a plan of a host cluster",
    { plan: "STANDARD", edition: undefined },
    "spec.plan: cannot be combined with an edition",
  ],
  ["two configurations", { dedicated: { region_nodes: { "us-east-1": 3 }, hardware: { storage_gib: 0 } } }, "spec: "],
  ["no configuration", { host: undefined }, "spec: "],
  [
    "MISSION_CRITICAL with serverless",
    { host: undefined, serverless: { regions: ["us-west-2"] } },
    "spec.edition: MISSION_CRITICAL cannot be combined with serverless",
  ],
  [
    "STANDARD with dedicated",
    {
      host: undefined,
      edition: "STANDARD",
      dedicated: { region_nodes: { "us-east-1": 3 }, hardware: { storage_gib: 0 } },
    },
    "spec.edition: STANDARD cannot be combined with dedicated",
  ],
])("clusters.create rejects %s", async (_, spec, message) => {
  const { status, body } = await openCloud().call("POST /clusters", hostCluster("steady-ferry", spec));
  expect([status, body.message]).toEqual([400, expect.stringContaining(`invalid argument: ${message}`)]);
});

test("a cluster with the edition STANDARD has serverless, and one with MISSION_CRITICAL has dedicated", async () => {
  const { ask } = openCloud();
  const serverless = { regions: ["us-west-2"] };
  const standard = await ask(
    "POST /clusters",
    hostCluster("steady-ferry", { host: undefined, edition: "STANDARD", serverless }),
  );
  expect(standard).toMatchObject({ edition: "STANDARD", state: "CREATED", config: { serverless: {} } });
  const hardware = { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 150 };
  const dedicated = { region_nodes: { "us-east-1": 3 }, hardware };
  const critical = await ask("POST /clusters", hostCluster("sturdy-ferry", { host: undefined, dedicated }));
  expect(critical).toMatchObject({ edition: "MISSION_CRITICAL", state: "CREATING", config: { dedicated: {} } });
  const changed = await ask(`PATCH /clusters/${standard.id}`, { labels: { team: "a" } });
  expect(changed).toMatchObject({ edition: "STANDARD", labels: { team: "a" } });
  expect(changed).not.toHaveProperty("plan");
});

test("clusters.update scales a host cluster with host, and rejects dedicated and plan", async () => {
  const { ask, call, fetch, host } = await openWorkspace();
  const region_nodes = { "us-east-1": 4, "us-west-2": 3, "eu-central-1": 3 };
  const problem = async (body: object): Promise<string> => (await call(`PATCH /clusters/${host}`, body)).body.message;
  expect(await problem({ dedicated: { region_nodes } })).toContain("dedicated: is not allowed for a host cluster");
  expect(await problem({ plan: "ADVANCED" })).toContain("plan: is not allowed for a cluster that has an edition");
  await ask(`PATCH /clusters/${host}`, { host: { region_nodes } });
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${host}`)).regions[0].node_count).toBe(4);
});

test("a new virtual cluster takes its edition, regions and CPU limit from its workspace", async () => {
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

test("virtualClusterWorkspaces.updateCluster only changes the fields you send", async () => {
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

test("to set a virtual CPU limit or change a workspace, you need a role on the host cluster", async () => {
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

test("whoever creates a virtual cluster may change it, but not its virtual CPU limit", async () => {
  const { call, fetch, path } = await openWorkspace();
  const { apiKey } = fetch.addKey({ roles: ["CLUSTER_CREATOR"] });
  const body = { name: "reporting", regions: ["us-east-1"] };
  const { id } = (await call(`POST ${path}/clusters`, body, apiKey)).body;
  const change = (sent: object) => call(`PATCH ${path}/clusters/${id}`, sent, apiKey);
  expect(await change({ virtual_cpu_burst_limit: 8 })).toMatchObject({
    status: 403,
    body: { message: "unauthorized: this requires CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER on the host cluster" },
  });
  expect(await change({ labels: { a: "1" } })).toMatchObject({ status: 200, body: { labels: { a: "1" } } });
});

test("a virtual cluster can be created in a folder, and can move to another folder or back to the root", async () => {
  const { ask, call, path } = await openWorkspace();
  const [one, other] = [
    (await ask("POST /folders", { name: "payments" })).resource_id,
    (await ask("POST /folders", { name: "shop" })).resource_id,
  ];
  const body = { name: "reporting", regions: ["us-east-1"] };
  const { id, parent_id } = await ask(`POST ${path}/clusters`, { ...body, parent_id: one });
  expect(parent_id).toBe(one);
  const change = async (sent: object): Promise<string> => (await ask(`PATCH ${path}/clusters/${id}`, sent)).parent_id;
  expect(await change({ labels: {} })).toBe(one);
  expect(await change({ parent_id: other })).toBe(other);
  expect(await change({ parent_id: "root" })).toBe("root");
  const parent = { parent_id: "00000000-0000-4000-8000-000000000000" };
  expect((await call(`PATCH ${path}/clusters/${id}`, parent)).body.message).toContain("the parent must exist");
  const rejected = await call(`POST ${path}/clusters`, { ...body, name: "checkout", ...parent });
  expect(rejected.body.message).toContain("the parent must exist");
});

test("a virtual cluster has its host's version, and labels and delete protection only if you set them", async () => {
  const { ask, call, path, host } = await openWorkspace();
  const { cockroach_version } = await ask(`GET /clusters/${host}`);
  const body = { name: "reporting", regions: ["us-west-2", "us-east-1"], primary_region: "us-east-1" };
  const plain = await ask(`POST ${path}/clusters`, body);
  expect(plain).toMatchObject({ cockroach_version, cloud_provider: "AWS", labels: {}, delete_protection: "DISABLED" });
  expect(primaries(plain)).toEqual(["us-east-1"]);
  expect((await call(`POST ${path}/clusters`, body)).status).toBe(409);
  const sent = { name: "checkout", regions: ["us-west-2"], labels: { a: "1" }, delete_protection: "ENABLED" };
  const full = await ask(`POST ${path}/clusters`, sent);
  expect(full).toMatchObject({ labels: { a: "1" }, delete_protection: "ENABLED" });
  expect(primaries(full)).toEqual(["us-west-2"]);
});

test("a virtual cluster keeps its primary region while it runs there, unless you choose another", async () => {
  const { ask, call, path } = await openWorkspace();
  const { id } = await ask(`POST ${path}/clusters`, { name: "reporting", primary_region: "us-west-2" });
  const change = async (sent: object): Promise<string[]> => primaries(await ask(`PATCH ${path}/clusters/${id}`, sent));
  expect(await change({ regions: ["us-east-1", "us-west-2"] })).toEqual(["us-west-2"]);
  expect(await change({ primary_region: "us-east-1" })).toEqual(["us-east-1"]);
  const lost = await call(`PATCH ${path}/clusters/${id}`, { regions: ["us-west-2", "eu-central-1"] });
  expect(lost.body.message).toContain("primary_region: is required for several regions");
  expect(await change({ regions: ["us-west-2"], delete_protection: "ENABLED" })).toEqual(["us-west-2"]);
  expect(await ask(`PATCH ${path}/clusters/${id}`, {})).toMatchObject({
    delete_protection: "ENABLED",
    config: { virtual: { virtual_cpu_burst_limit: 4 } },
  });
});

test.each([
  [
    { regions: ["ap-south-1"] },
    "regions: ap-south-1 is not a region of the workspace: us-east-1, us-west-2, eu-central-1",
  ],
  [{ regions: [] }, "regions: must not be empty"],
  [{}, "primary_region: is required for several regions"],
  [{ regions: ["us-east-1"], primary_region: "us-west-2" }, "primary_region: must be one of us-east-1"],
])("virtualClusterWorkspaces.createCluster with %j is rejected: %s", async (body, message) => {
  const { call, path } = await openWorkspace();
  const reply = await call(`POST ${path}/clusters`, { name: "reporting", ...body });
  expect(reply.body.message).toBe(`invalid argument: ${message}`);
});

test("changing a workspace keeps the fields that you omit, and sets updated_at", async () => {
  const { ask, call, fetch, path, workspace } = await openWorkspace();
  expect(workspace.updated_at).toBe(workspace.created_at);
  fetch.advance(DELAY);
  const renamed = await ask(`PATCH ${path}`, { name: "production" });
  expect(renamed).toEqual({ ...workspace, name: "production", updated_at: renamed.updated_at });
  expect(renamed.updated_at > workspace.updated_at).toBe(true);
  const limited = await ask(`PATCH ${path}`, { default_virtual_cpu_burst_limit: 1 });
  expect(limited).toMatchObject({ name: "production", default_virtual_cpu_burst_limit: 1 });
  const { body } = await call(`PATCH ${path}`, { default_virtual_cpu_burst_limit: 0 });
  expect(body.message).toBe("invalid argument: default_virtual_cpu_burst_limit: must be at least 1");
});

test("workspaces are sorted by name, and can't change each other's clusters", async () => {
  const { ask, call, fetch, path } = await openWorkspace();
  await ask("POST /clusters", hostCluster("early-ferry"));
  fetch.advance(DELAY);
  const { workspaces } = await ask("GET /virtual-cluster-workspaces");
  expect(workspaces.map(({ name }: { name: string }) => name)).toEqual(["early-ferry", "steady-ferry"]);
  const { id } = await ask(`POST ${path}/clusters`, { name: "reporting", regions: ["us-east-1"] });
  const elsewhere = await call(`PATCH /virtual-cluster-workspaces/${workspaces[0].id}/clusters/${id}`, {});
  expect([elsewhere.status, elsewhere.body.message]).toEqual([404, `the workspace has no cluster ${id}`]);
  await ask(`DELETE /clusters/${id}`);
  expect((await call(`PATCH ${path}/clusters/${id}`, {})).status).toBe(404);
  const unknown = "00000000-0000-4000-8000-000000000000";
  expect((await call(`PATCH ${path}/clusters/${unknown}`, {})).status).toBe(404);
});

test("a fault makes the creation of a virtual cluster fail", async () => {
  const { ask, fetch, path } = await openWorkspace();
  fetch.fault({ creationFailed: true });
  const { id, state } = await ask(`POST ${path}/clusters`, { name: "reporting", regions: ["us-east-1"] });
  expect(state).toBe("CREATING");
  fetch.advance(DELAY / 2);
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATING");
  fetch.advance(DELAY / 2);
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATION_FAILED");
});

function primaries({ regions }: { regions: readonly { name: string; primary: boolean }[] }): string[] {
  return regions.filter(({ primary }) => primary).map(({ name }) => name);
}
