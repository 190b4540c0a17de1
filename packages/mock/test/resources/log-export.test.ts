import { expect, test } from "vitest";
import { DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";

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

function openCluster(
  provider: "AWS" | "AZURE" | "GCP",
): TestCloud & { path: string; enable(body: object): Promise<unknown> } {
  const cloud = openCloud();
  const path = `/clusters/${cloud.fetch.seedCluster({ provider }).id}/logexport`;
  const enable = async (body: object): Promise<unknown> => {
    await cloud.ask(`POST ${path}`, body);
    cloud.fetch.advance(DELAY);
    return cloud.ask(`GET ${path}`);
  };
  return { ...cloud, path, enable };
}

test("an export to OTLP_HTTP keeps its headers until new ones replace them, and never returns their values", async () => {
  const { enable, ask, path } = openCluster("GCP");
  const otlp_headers = { authorization: "Bearer horse", "x-tenant": "battery" };
  const first = await enable({ ...OTLP, otlp_headers });
  expect(first).toMatchObject({
    status: "ENABLED",
    delivery_status: "DELIVERY_HEALTHY",
    spec: { auth_principal: "", otlp_header_names: ["authorization", "x-tenant"] },
  });
  expect(await enable({ ...OTLP, otlp_headers: {} })).toMatchObject({
    spec: { otlp_header_names: ["authorization", "x-tenant"] },
  });
  expect(await enable(OTLP)).toMatchObject({ spec: { otlp_header_names: ["authorization", "x-tenant"] } });
  const last = await enable({ ...OTLP, otlp_headers: { "x-key": "staple" } });
  expect(last).toMatchObject({ spec: { otlp_header_names: ["x-key"] } });
  const audit = await ask("GET /auditlogevents");
  expect(JSON.stringify([first, last, await ask(`GET ${path}`), audit])).not.toMatch(/horse|battery|staple/);
});

test("an export to AZURE_LOG_ANALYTICS_V2 does not return the secret, and has no delivery status", async () => {
  const { enable } = openCluster("AZURE");
  const shown = await enable(AZURE);
  expect(shown).toMatchObject({ status: "ENABLED", spec: { ...AZURE, azure_client_secret: "" } });
  expect(shown).not.toHaveProperty("delivery_status");
});

test.each([
  ["AWS", AZURE, "type"],
  ["AZURE", { ...AZURE, azure_client_secret: "" }, "azure_client_secret"],
  ["AZURE", { ...AZURE, log_name: "2nd-log" }, "log_name"],
  ["AZURE", { type: "AZURE_LOG_ANALYTICS", log_name: "log" }, "auth_principal"],
  ["AWS", { type: "AWS_CLOUDWATCH", log_name: "log" }, "auth_principal"],
  ["AWS", { type: "OTLP_HTTP", log_name: "log" }, "otlp_endpoint"],
] as const)("logExport.enable on %s rejects %o because of %s", async (provider, body, field) => {
  const { call, path } = openCluster(provider);
  const { status, body: error } = await call(`POST ${path}`, body);
  expect([status, JSON.stringify(error)]).toEqual([400, expect.stringContaining(field)]);
});
