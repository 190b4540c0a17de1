import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { advancedCluster, basicCluster, DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";
import { openCloud as openLatest } from "../version-2026-09-15.ts";

// What the acceptance tests of version 1.23.1 of the vendor's Terraform provider do, by resource.

const spec = (region: string): object => ({
  region,
  key_spec: { type: "AWS_KMS", uri: `arn:aws:kms:${region}:1:key/one`, auth_principal: "arn" },
});

test("cockroach_cmek enables keys for regions that an update adds to the cluster", async () => {
  const { ask, fetch } = openCloud();
  const { id } = await ask("POST /clusters", advancedCluster());
  fetch.advance(DELAY);
  await ask(`POST /clusters/${id}/cmek`, { region_specs: [spec("us-east-1")] });
  fetch.advance(DELAY);
  const region_nodes = { "us-east-1": 3, "us-east-2": 3, "us-west-2": 3 };
  const cmek_region_specs = [spec("us-east-2"), spec("us-west-2")];
  await ask(`PATCH /clusters/${id}`, { dedicated: { region_nodes, cmek_region_specs } });
  const shown = async (): Promise<unknown> => {
    const { status, region_infos } = await ask(`GET /clusters/${id}/cmek`);
    return [status, ...region_infos.map((info: Record<string, string>) => `${info.region} ${info.status}`)];
  };
  expect(await shown()).toEqual(["ENABLED", "us-east-1 ENABLED", "us-east-2 ENABLING", "us-west-2 ENABLING"]);
  fetch.advance(DELAY);
  expect(await shown()).toEqual(["ENABLED", "us-east-1 ENABLED", "us-east-2 ENABLED", "us-west-2 ENABLED"]);
  const { region_infos } = await ask(`GET /clusters/${id}/cmek`);
  expect(region_infos[1].key_infos).toMatchObject([{ status: "ENABLED", spec: { type: "AWS_KMS" } }]);
});

test("cockroach_cluster has a default backup configuration, which rejects an invalid value and names its field", async () => {
  const { ask, call } = openCloud();
  const serverless = { regions: ["us-central1"], usage_limits: { provisioned_virtual_cpus: "2" } };
  const { id } = await ask("POST /clusters", {
    name: "tftest-serverless-a1",
    provider: "GCP",
    spec: { plan: "STANDARD", serverless },
  });
  const path = `/clusters/${id}/backups-config`;
  const initial = { enabled: true, frequency_minutes: 60, retention_days: 30 };
  expect(await ask(`GET ${path}`)).toEqual(initial);
  expect(await ask(`PATCH ${path}`, { enabled: false })).toEqual({ ...initial, enabled: false });
  expect(await ask(`PATCH ${path}`, initial)).toEqual(initial);
  const changed = { enabled: true, frequency_minutes: 5, retention_days: 7 };
  expect(await ask(`PATCH ${path}`, changed)).toEqual(changed);
  for (const field of ["retention_days", "frequency_minutes"]) {
    const { status, body } = await call(`PATCH ${path}`, { [field]: 12345 });
    expect([status, body.message]).toEqual([400, expect.stringMatching(`${field}.*must be one of`)]);
  }
  expect(await ask(`GET ${path}`)).toEqual(changed);
});

test.each(["POST", "PATCH"])(
  "cockroach_cluster: %s with an unknown folder says that the parent must exist",
  async (method) => {
    const { ask, call } = openCloud();
    const parent_id = "00000000-0000-0000-0000-000000000002";
    const { id } = await ask("POST /clusters", basicCluster("tftest-parent-c-a1"));
    const { status, body } = await (method === "POST"
      ? call("POST /clusters", basicCluster("tftest-parent-c-a2", { parent_id }))
      : call(`PATCH /clusters/${id}`, { parent_id }));
    expect([status, body.message]).toEqual([400, "invalid argument: the parent must exist"]);
  },
);

test.each([
  ["PUT", "maintenance-window", { offset_duration: "0s", window_duration: "21600s" }, "maintenance windows"],
  [
    "POST",
    "blackout-windows",
    { start_time: "2022-03-30T00:00:00Z", end_time: "2022-04-01T00:00:00Z" },
    "blackout windows",
  ],
])(
  "%s /%s on a Standard cluster fails with a message that only Advanced clusters support it",
  async (method, path, sent, label) => {
    const { call, fetch } = openCloud();
    const { id } = fetch.seedCluster({ plan: "STANDARD" });
    const { status, body } = await call(`${method} /clusters/${id}/${path}`, sent);
    expect([status, body.message]).toEqual([
      400,
      `invalid argument: ${label} are supported for advanced clusters only`,
    ]);
  },
);

test("cockroach_user_role_grant reads and removes a deleted service account's roles", async () => {
  const { ask, call } = openCloud();
  const member = { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } };
  const { id } = await ask("POST /service-accounts", { name: "robot", description: "", roles: [member] });
  const { id: cluster } = await ask("POST /clusters", basicCluster("tftest-rg-resource-a1b2"));
  const role = `/roles/${id}/CLUSTER/${cluster}/CLUSTER_OPERATOR_WRITER`;
  const { roles } = await ask(`POST ${role}`);
  await ask(`DELETE /service-accounts/${id}`);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual(roles);
  expect((await ask(`DELETE ${role}`)).roles).toEqual([member]);
  expect((await ask(`GET /roles/${id}`)).roles).toEqual([member]);
  for (const line of [`GET /service-accounts/${id}`, `POST ${role}`, `DELETE ${role}`])
    expect((await call(line)).status).toBe(404);
  expect((await call(`PUT /roles/${id}`, { roles: [member] })).status).toBe(404);
  expect(JSON.stringify(await ask("GET /roles"))).not.toContain(id);
});

test("cockroach_log_export_config created without redact is read back without it", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  const body = { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" };
  for (const redact of [undefined, false, true]) {
    await ask(`POST /clusters/${id}/logexport`, { ...body, redact });
    fetch.advance(DELAY);
    expect((await ask(`GET /clusters/${id}/logexport`)).spec.redact).toBe(redact);
  }
});

/** Sends a request, and waits for the job that it starts to end, as the provider does. */
async function apply({ ask, fetch }: TestCloud, line: string, body?: object): Promise<Reply["body"]> {
  const response = await ask(line, body);
  fetch.advance(DELAY);
  return response;
}

const limits = (usage_limits: object): object => ({ serverless: { primary_region: "", usage_limits } });

test("cockroach_cluster switches between Basic with limits, Basic without limits and Standard", async () => {
  const cloud = openCloud();
  const name = "tftest-serverless-with-a-long-id1";
  const { id } = await apply(cloud, "POST /clusters", basicCluster(name));
  const shown = async (plan: string, change: object): Promise<unknown> => {
    const { config } = await apply(cloud, `PATCH /clusters/${id}`, { plan, ...change });
    const read = await cloud.ask(`GET /clusters/${id}`);
    expect(read).toMatchObject({ plan, name, state: "CREATED", config });
    return config.serverless.usage_limits;
  };
  const basic = { request_unit_limit: "1000000", storage_mib_limit: "1024" };
  expect(await shown("BASIC", limits(basic))).toEqual(basic);
  expect(await shown("BASIC", limits({}))).toBeNull();
  expect(await shown("STANDARD", limits({ provisioned_virtual_cpus: "6" }))).toEqual({ provisioned_virtual_cpus: "6" });
  expect(await shown("BASIC", limits({}))).toBeNull();
});

test("cockroach_cluster keeps an omitted upgrade_type, and can only become Basic if it is AUTOMATIC", async () => {
  const cloud = openCloud();
  const { id } = await apply(cloud, "POST /clusters", basicCluster("tftest-serverless", { plan: "STANDARD" }));
  const change = async (body: object): Promise<unknown> => {
    const reply = await cloud.call(`PATCH /clusters/${id}`, body);
    return reply.status === 200 ? reply.body.config.serverless.upgrade_type : reply.status;
  };
  expect(await change({ serverless: { upgrade_type: "MANUAL" } })).toBe("MANUAL");
  expect(await change({ serverless: { usage_limits: { provisioned_virtual_cpus: "6" } } })).toBe("MANUAL");
  expect(await change({ plan: "BASIC", ...limits({}) })).toBe(400);
  expect(await change({ serverless: { upgrade_type: "AUTOMATIC" } })).toBe("AUTOMATIC");
  expect(await change({ plan: "BASIC", ...limits({}) })).toBe("AUTOMATIC");
  expect(await change({ serverless: { upgrade_type: "MANUAL" } })).toBe(400);
});

test.each([
  [true, 0],
  [false, 1],
  [undefined, 1],
])(
  "if with_empty_ip_allowlist is %s, a new cockroach_cluster has %i allowlist entries",
  async (with_empty_ip_allowlist, count) => {
    const cloud = openCloud();
    const serverless = { regions: ["us-central1"], with_empty_ip_allowlist };
    const { id } = await apply(cloud, "POST /clusters", basicCluster("tftest-serverless", { serverless }));
    expect((await cloud.ask(`GET /clusters/${id}/networking/allowlist`)).allowlist).toHaveLength(count);
  },
);

test("cockroach_cluster keeps its labels if a change omits them, and otherwise replaces or clears them all", async () => {
  const cloud = openCloud();
  const labels = { environment: "test", "cost-center": "" };
  const { id } = await apply(cloud, "POST /clusters", basicCluster("tftest-labels", { labels }));
  const change = async (body: object): Promise<unknown> => (await apply(cloud, `PATCH /clusters/${id}`, body)).labels;
  expect(await change({ delete_protection: "DISABLED" })).toEqual(labels);
  expect(await change({ labels: {} })).toEqual({});
  expect(await change({ labels: { team: "a" } })).toEqual({ team: "a" });
  const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`key${index}`, "value"]));
  for (const invalid of [many, { Key: "a" }, { "9": "a" }, { key: "A B" }])
    expect((await cloud.call(`PATCH /clusters/${id}`, { labels: invalid })).status).toBe(400);
});

test("cockroach_cluster on GCP is created with a CIDR range, gets private endpoints, and is upgraded from v25.4 to v26.2", async () => {
  const cloud = openCloud();
  const spec = {
    region_nodes: { "us-central1": 1 },
    hardware: { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } },
    cockroach_version: "v25.4",
    cidr_range: "172.28.0.0/16",
    supports_cluster_virtualization: true,
  };
  const { id } = await apply(cloud, "POST /clusters", {
    ...advancedCluster("tftest-dedicated-a1", spec),
    provider: "GCP",
  });
  const read = (): Promise<Reply["body"]> => cloud.ask(`GET /clusters/${id}`);
  expect(await read()).toMatchObject({
    plan: "ADVANCED",
    cidr_range: "172.28.0.0/16",
    regions: [{ private_endpoint_dns: "" }],
  });
  await apply(cloud, `POST /clusters/${id}/networking/private-endpoint-services`);
  expect((await read()).regions[0].private_endpoint_dns).not.toBe("");
  await apply(cloud, `PATCH /clusters/${id}`, { cockroach_version: "v26.2" });
  expect(await read()).toMatchObject({
    cockroach_version: expect.stringMatching(/^v26\.2\./),
    upgrade_status: "PENDING_FINALIZATION",
  });
  await apply(cloud, `PATCH /clusters/${id}`, { upgrade_status: "FINALIZED" });
  await apply(cloud, `PATCH /clusters/${id}`, { delete_protection: "ENABLED" });
  expect((await cloud.call(`DELETE /clusters/${id}`)).status).toBe(400);
  await apply(cloud, `PATCH /clusters/${id}`, { delete_protection: "DISABLED" });
  await apply(cloud, `DELETE /clusters/${id}`);
});

test("cockroach_cluster gets a machine type for each region, and keeps it when nodes are added", async () => {
  const cloud = openCloud();
  const region_nodes = { "us-east-1": 3, "us-east-2": 3, "us-west-2": 3 };
  const { id } = await apply(cloud, "POST /clusters", advancedCluster("tftest-het-a1", { region_nodes }));
  const cpus = async (): Promise<unknown> =>
    (await cloud.ask(`GET /clusters/${id}`)).regions.map((region: Record<string, unknown>) => region.num_virtual_cpus);
  expect(await cpus()).toEqual([4, 4, 4]);
  const region_machine_specs = { "us-east-2": { num_virtual_cpus: 8 }, "us-west-2": { num_virtual_cpus: 8 } };
  await apply(cloud, `PATCH /clusters/${id}`, { dedicated: { region_nodes, region_machine_specs } });
  expect(await cpus()).toEqual([4, 8, 8]);
  await apply(cloud, `PATCH /clusters/${id}`, { dedicated: { region_nodes: { ...region_nodes, "us-east-1": 4 } } });
  expect(await cpus()).toEqual([4, 8, 8]);
});

test("cockroach_private_endpoint_services and _connection work on a serverless cluster without creating services", async () => {
  const cloud = openCloud();
  const serverless = { regions: ["us-east-1"] };
  const { id } = await apply(cloud, "POST /clusters", {
    ...basicCluster("tftest-endpt-svc-a1", { serverless }),
    provider: "AWS",
  });
  const path = `/clusters/${id}/networking`;
  const { services } = await cloud.ask(`GET ${path}/private-endpoint-services`);
  const [{ name, endpoint_service_id, availability_zone_ids }] = services;
  expect(services).toMatchObject([
    {
      region_name: "us-east-1",
      status: "AVAILABLE",
      aws: { service_name: name, service_id: endpoint_service_id, availability_zone_ids },
    },
  ]);
  await apply(cloud, `POST ${path}/private-endpoint-connections`, { endpoint_id: "vpce-0123456789abcdef0" });
  const { connections } = await cloud.ask(`GET ${path}/private-endpoint-connections`);
  expect(connections).toMatchObject([{ region_name: "us-east-1", status: "STATUS_AVAILABLE", endpoint_service_id }]);
  await apply(cloud, `DELETE ${path}/private-endpoint-connections/vpce-0123456789abcdef0`);
  expect((await cloud.ask(`GET ${path}/private-endpoint-connections`)).connections).toEqual([]);
});

test("cockroach_physical_replication_stream connects GCP clusters in one region with different CIDR ranges", async () => {
  const cloud = openCloud();
  const create = async (name: string, cidr_range: string): Promise<string> => {
    const spec = { region_nodes: { "us-east1": 1 }, cidr_range, supports_cluster_virtualization: true };
    return (await apply(cloud, "POST /clusters", { ...advancedCluster(name, spec), provider: "GCP" })).id;
  };
  const primary_cluster_id = await create("tftest-primary", "172.28.0.0/19");
  const standby_cluster_id = await create("tftest-standby", "172.29.0.0/19");
  const { id } = await apply(cloud, "POST /physical-replication-streams", { primary_cluster_id, standby_cluster_id });
  expect((await cloud.ask(`GET /physical-replication-streams/${id}`)).status).toBe("REPLICATING");
});

test("cockroach_physical_replication_stream keeps both clusters from being deleted until it is canceled", async () => {
  const cloud = openCloud();
  const create = async (name: string, cidr_range: string): Promise<string> => {
    const spec = { region_nodes: { "us-east1": 1 }, cidr_range, supports_cluster_virtualization: true };
    return (await apply(cloud, "POST /clusters", { ...advancedCluster(name, spec), provider: "GCP" })).id;
  };
  const primary_cluster_id = await create("tftest-primary", "172.28.0.0/19");
  const standby_cluster_id = await create("tftest-standby", "172.29.0.0/19");
  const { id } = await apply(cloud, "POST /physical-replication-streams", { primary_cluster_id, standby_cluster_id });
  const destroy = (): Promise<number[]> =>
    Promise.all(
      [primary_cluster_id, standby_cluster_id].map(async (one) => (await cloud.call(`DELETE /clusters/${one}`)).status),
    );
  expect(await destroy()).toEqual([400, 400]);
  await apply(cloud, `PATCH /physical-replication-streams/${id}`, { status: "CANCELED" });
  expect(await destroy()).toEqual([200, 200]);
});

test.each([
  ["STANDARD", { serverless: { regions: ["us-east1"] } }],
  [
    "MISSION_CRITICAL",
    {
      dedicated: {
        region_nodes: { "us-east1": 3 },
        hardware: { machine_spec: { num_virtual_cpus: 4 }, storage_gib: 35 },
      },
    },
  ],
])(
  "cockroach_cluster with the edition %s is read back without a plan, changed and destroyed",
  async (edition, config) => {
    const cloud = openLatest();
    const body = { name: "tftest-edition-a1b2", provider: "GCP", spec: { edition, ...config } };
    const { id } = await apply(cloud, "POST /clusters", body);
    const read = await cloud.ask(`GET /clusters/${id}`);
    expect(read).toMatchObject({ edition, state: "CREATED", config: { [Object.keys(config)[0] as string]: {} } });
    expect(read).not.toHaveProperty("plan");
    const changed = await apply(cloud, `PATCH /clusters/${id}`, {
      labels: { team: "a" },
      delete_protection: "ENABLED",
    });
    expect(changed).toMatchObject({ edition, labels: { team: "a" } });
    expect((await cloud.call(`DELETE /clusters/${id}`)).status).toBe(400);
    await apply(cloud, `PATCH /clusters/${id}`, { delete_protection: "DISABLED" });
    expect((await cloud.ask(`DELETE /clusters/${id}`)).state).toBe("DELETED");
  },
);

test("cockroach_cluster_runtime_scanning is enabled, read, imported and disabled, and is gone with its cluster", async () => {
  const cloud = openCloud();
  const spec = {
    region_nodes: { "us-east1": 3 },
    hardware: { storage_gib: 35, machine_spec: { num_virtual_cpus: 4 } },
  };
  const { id } = await apply(cloud, "POST /clusters", { ...advancedCluster("tftest-scanning", spec), provider: "GCP" });
  const path = `/clusters/${id}/runtime-scanning`;
  expect(await apply(cloud, `POST ${path}`, { type: "WIZ" })).toEqual({ type: "WIZ" });
  expect(await cloud.ask(`GET ${path}`)).toEqual({ type: "WIZ" });
  expect(await apply(cloud, `DELETE ${path}`)).toEqual({ type: "NONE" });
  await cloud.ask(`DELETE /clusters/${id}`);
  expect((await cloud.call(`DELETE ${path}`)).status).toBe(404);
});

test("cockroach_user_role_grant grants a role to a service account without roles, and removes it again", async () => {
  const { ask } = openCloud();
  const { id } = await ask("POST /service-accounts", { name: "robot", description: "", roles: [] });
  const before = (await ask(`GET /roles/${id}`)).roles;
  const role = `/roles/${id}/ORGANIZATION//CLUSTER_CREATOR`;
  expect((await ask(`POST ${role}`)).roles).toContainEqual({
    name: "CLUSTER_CREATOR",
    resource: { type: "ORGANIZATION" },
  });
  expect((await ask(`DELETE ${role}`)).roles).toEqual(before);
});
