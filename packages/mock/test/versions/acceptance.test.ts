import { expect, test } from "vitest";
import { advancedCluster, basicCluster, DELAY, openCloud } from "../version-2024-09-16.ts";

// What the acceptance tests of version 1.22 of the vendor's Terraform provider do, by resource.

const spec = (region: string): object => ({
  region,
  key_spec: { type: "AWS_KMS", uri: `arn:aws:kms:${region}:1:key/one`, auth_principal: "arn" },
});

test("cockroach_cmek enables the keys of regions that an update of the cluster adds", async () => {
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

test("cockroach_cluster has a default backup config, and its invalid values are named", async () => {
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
  "cockroach_cluster: %s with the id of no folder says that the parent must exist",
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
])("%s /%s of a Standard cluster says that it is for Advanced clusters", async (method, path, sent, label) => {
  const { call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ plan: "STANDARD" });
  const { status, body } = await call(`${method} /clusters/${id}/${path}`, sent);
  expect([status, body.message]).toEqual([400, `invalid argument: ${label} are supported for advanced clusters only`]);
});

test("cockroach_user_role_grant reads and removes the roles of a deleted service account", async () => {
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

test("cockroach_log_export_config without redact reads back no redact", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  const body = { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" };
  for (const redact of [undefined, false, true]) {
    await ask(`POST /clusters/${id}/logexport`, { ...body, redact });
    fetch.advance(DELAY);
    expect((await ask(`GET /clusters/${id}/logexport`)).spec.redact).toBe(redact);
  }
});
