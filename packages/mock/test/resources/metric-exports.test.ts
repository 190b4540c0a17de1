import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

test("metricExport.datadog only returns the API key's last four characters", async () => {
  const { ask, fetch } = openCloud();
  const { id } = fetch.seedCluster({ provider: "AWS" });
  const enabling = await ask(`POST /clusters/${id}/metricexport/datadog`, { site: "EU1", api_key: "0123456789abcdef" });
  expect(enabling).toEqual({ cluster_id: id, site: "EU1", api_key: "cdef", status: "ENABLING", user_message: "" });
  fetch.advance(DELAY);
  expect((await ask(`GET /clusters/${id}/metricexport/datadog`)).api_key).toBe("cdef");
});

test("metricExport.prometheus returns a target for each region while the export is enabled", async () => {
  const { ask, fetch } = openCloud();
  const regions = ["us-east-1", "us-west-2", "eu-west-1"];
  const { id } = fetch.seedCluster({ provider: "AWS", regions });
  const path = `/clusters/${id}/metricexport/prometheus`;
  expect((await ask(`POST ${path}`)).targets).toEqual({});
  fetch.advance(DELAY);
  const { targets } = await ask(`GET ${path}`);
  expect(Object.keys(targets)).toEqual(regions);
  for (const [region, url] of Object.entries<string>(targets))
    expect(new URL(url).hostname).toMatch(new RegExp(`^[a-z0-9-]+\\.${region}\\.metrics\\.crdb\\.invalid$`));
  await ask(`DELETE ${path}`);
  fetch.advance(DELAY);
  expect(await ask(`GET ${path}`)).toMatchObject({ status: "NOT_DEPLOYED", targets: {} });
});

test("only clusters on AWS support metricExport.cloudWatch", async () => {
  const { ask, call, fetch } = openCloud();
  const body = { role_arn: "arn:aws:iam::1:role/a" };
  const { id: gcp } = fetch.seedCluster({ provider: "GCP" });
  const { status, body: error } = await call(`POST /clusters/${gcp}/metricexport/cloudwatch`, body);
  expect([status, error.message]).toEqual([400, expect.stringContaining("AWS")]);
  expect((await call(`POST /clusters/${gcp}/metricexport/prometheus`)).status).toBe(200);
  const { id } = fetch.seedCluster({ provider: "AWS" });
  expect(await ask(`POST /clusters/${id}/metricexport/cloudwatch`, body)).toMatchObject({
    ...body,
    external_id: "",
    log_group_name: "",
    target_region: "",
  });
});
