import { expect, test } from "vitest";
import { parseTimestamp } from "../../src/time/timestamp.ts";
import { DELAY, openCluster } from "../version-2024-09-16.ts";

const OTLP = { type: "OTLP_HTTP", log_name: "cockroach", otlp_endpoint: "https://otlp.example.com" };
const AZURE = {
  type: "AZURE_LOG_ANALYTICS_V2",
  log_name: "cockroach",
  azure_tenant_id: "tenant",
  azure_client_id: "client",
  azure_client_secret: "not a real secret",
  azure_dce_endpoint: "https://logs.ingest.monitor.azure.com",
  azure_dcr_immutable_id: "dcr-1",
  azure_dcr_resource_id: "/subscriptions/1",
  azure_workspace_resource_id: "/subscriptions/2",
};

type Provider = "AWS" | "AZURE" | "GCP";
type Row = [Provider, object, string?];

function openExport(provider: Provider) {
  const cloud = openCluster({ provider });
  const path = `${cloud.path}/logexport`;
  const enable = async (body: object): Promise<Record<string, string>> => {
    await cloud.apply(`POST ${path}`, body);
    return cloud.ask(`GET ${path}`);
  };
  return { ...cloud, path, enable };
}

test("a log export to OTLP_HTTP keeps its headers until new ones replace them, and never returns their values", async () => {
  const { enable, ask, path } = openExport("GCP");
  expect(await enable(OTLP)).toMatchObject({ spec: { otlp_header_names: [] } });
  const otlp_headers = { authorization: "Bearer horse", "x-tenant": "battery" };
  const first = await enable({ ...OTLP, otlp_headers });
  const spec = { auth_principal: "", otlp_header_names: ["authorization", "x-tenant"] };
  expect(first).toMatchObject({ status: "ENABLED", delivery_status: "DELIVERY_HEALTHY", spec });
  for (const kept of [{ otlp_headers: {} }, {}]) expect((await enable({ ...OTLP, ...kept })).spec).toEqual(first.spec);
  const last = await enable({ ...OTLP, otlp_headers: { "x-key": "staple" } });
  expect(last).toMatchObject({ spec: { otlp_header_names: ["x-key"] } });
  const audit = await ask("GET /auditlogevents");
  expect(JSON.stringify([first, last, await ask(`GET ${path}`), audit])).not.toMatch(/horse|battery|staple/);
});

test("a log export has created_at and updated_at, a new created_at after its deletion, and a user_message after a failure", async () => {
  const { enable, ask, apply, path, fetch } = openExport("AWS");
  const cloudwatch = { type: "AWS_CLOUDWATCH", log_name: "log", auth_principal: "arn" };
  const first = await ask(`POST ${path}`, cloudwatch);
  expect(first).toMatchObject({ status: "ENABLING", user_message: "" });
  expect(Date.parse(first.updated_at)).toBe(Date.parse(first.created_at));
  fetch.advance(DELAY);
  const enabled = await ask(`GET ${path}`);
  expect(enabled).toEqual({ ...first, status: "ENABLED", updated_at: enabled.updated_at });
  expect(Date.parse(enabled.updated_at) - Date.parse(first.updated_at)).toBe(DELAY);
  expect(enabled.spec).toEqual({
    ...cloudwatch,
    ...{ aws_external_id: "", region: "", groups: [], omitted_channels: [], azure_shared_key: "" },
  });
  const changed = await ask(`POST ${path}`, { ...cloudwatch, log_name: "other" });
  expect(changed.created_at).toBe(first.created_at);
  expect(parseTimestamp(changed.updated_at)).toBeGreaterThan(parseTimestamp(enabled.updated_at) as number);
  fetch.advance(DELAY);
  await apply(`DELETE ${path}`);
  fetch.fault({ jobFailed: true, count: 1 });
  const failed = await enable(cloudwatch);
  expect(failed).toMatchObject({ status: "ENABLE_FAILED", user_message: "an injected fault caused the failure" });
  expect(Date.parse(String(failed.created_at))).toBeGreaterThan(Date.parse(changed.updated_at));
  expect(Date.parse(String(failed.updated_at)) - Date.parse(String(failed.created_at))).toBe(DELAY);
  expect(await enable(cloudwatch)).toMatchObject({ status: "ENABLED", user_message: "" });
});

const AZURE_V1 = { type: "AZURE_LOG_ANALYTICS", log_name: "2nd log", auth_principal: "id", azure_shared_key: "staple" };
const queue = (...enabled: boolean[]): object => ({
  groups: enabled.map((enable_sending_queue) => ({ log_name: "log", channels: ["OPS"], enable_sending_queue })),
});
const WORDS = "log_name: must start with a letter and contain only letters, digits and underscores";

test.each<Row>([
  ["AWS", OTLP],
  ["AWS", { type: "AWS_CLOUDWATCH", log_name: "log", auth_principal: "arn" }],
  ["AZURE", OTLP],
  ["AZURE", AZURE_V1],
  ["GCP", { type: "GCP_CLOUD_LOGGING", log_name: "2nd-log", auth_principal: "id" }],
  ["AWS", AZURE, "type: must be AWS_CLOUDWATCH or OTLP_HTTP for a cluster on AWS"],
  ["AZURE", { ...AZURE_V1, auth_principal: undefined }, "auth_principal: is required for AZURE_LOG_ANALYTICS"],
  ["AWS", { type: "AWS_CLOUDWATCH", log_name: "log" }, "auth_principal: is required for AWS_CLOUDWATCH"],
  ["AWS", { type: "OTLP_HTTP", log_name: "log" }, "otlp_endpoint: is required for OTLP_HTTP"],
  ["GCP", AZURE, "type: must be GCP_CLOUD_LOGGING or OTLP_HTTP for a cluster on GCP"],
  ["GCP", { ...OTLP, otlp_endpoint: "" }, "otlp_endpoint: is required for OTLP_HTTP"],
  ...["a", "Z", "log_2", "LOG2a"].map((log_name): Row => ["AZURE", { ...AZURE, log_name }]),
  ...["2", "_log", "a-b", "a b", "log!", "lög"].map((log_name): Row => ["AZURE", { ...AZURE, log_name }, WORDS]),
  ...Object.keys(AZURE)
    .filter((field) => field.startsWith("azure_"))
    .map((field): Row => ["AZURE", { ...AZURE, [field]: "" }, `${field}: is required for ${AZURE.type}`]),
  ["GCP", { ...OTLP, groups: [{ log_name: "log", channels: ["ops", "Sql_Exec"] }], omitted_channels: ["dev"] }],
  [
    "GCP",
    { ...OTLP, groups: [{ log_name: "log", channels: ["OPS", "NO"] }] },
    "groups.channels: NO is not a log channel",
  ],
  ["GCP", { ...OTLP, omitted_channels: ["nope"] }, "groups.channels: nope is not a log channel"],
  ["GCP", { ...OTLP, ...queue(true, false) }],
  ["GCP", { ...OTLP, ...queue(true, true) }, "groups: only one group can set enable_sending_queue to true"],
])("logExport.enable for a cluster on %s with %j; it returns no secret: %s", async (provider, body, problem) => {
  const { call, path } = openExport(provider);
  const reply = await call(`POST ${path}`, body);
  const message = problem && `invalid argument: ${problem}`;
  expect([reply.status, reply.body.message]).toEqual([problem ? 400 : 200, message]);
  const { azure_client_secret = "", azure_shared_key = "" } = reply.body.spec ?? {};
  expect([azure_client_secret, azure_shared_key]).toEqual(["", ""]);
});

test("metricExport.prometheus returns a target for each region while the export is enabled", async () => {
  const regions = ["us-east-1", "us-west-2", "eu-west-1"];
  const { ask, apply, id: cluster_id, path } = openCluster({ provider: "AWS", regions });
  const enabling = { cluster_id, status: "ENABLING", user_message: "", targets: {} };
  expect(await apply(`POST ${path}/metricexport/prometheus`)).toEqual(enabling);
  const { targets } = await ask(`GET ${path}/metricexport/prometheus`);
  expect(Object.keys(targets)).toEqual(regions);
  for (const [region, url] of Object.entries<string>(targets))
    expect(new URL(url).hostname).toMatch(new RegExp(`^[a-z0-9-]+\\.${region}\\.metrics\\.crdb\\.invalid$`));
  await apply(`DELETE ${path}/metricexport/prometheus`);
  expect(await ask(`GET ${path}/metricexport/prometheus`)).toMatchObject({ status: "NOT_DEPLOYED", targets: {} });
  expect(await ask(`POST ${path}/metricexport/prometheus`)).toEqual(enabling);
});

test("only clusters on AWS support metricExport.cloudWatch, whose optional fields are empty", async () => {
  const body = { role_arn: "arn:aws:iam::1:role/a" };
  const [gcp, aws] = [openCluster({ provider: "GCP" }), openCluster({ provider: "AWS" })];
  expect(await gcp.problem(`POST ${gcp.path}/metricexport/cloudwatch`, body)).toMatch(/^400 .*AWS/);
  const shown = { ...body, external_id: "", log_group_name: "", target_region: "" };
  expect(await aws.ask(`POST ${aws.path}/metricexport/cloudwatch`, body)).toMatchObject(shown);
});
