import { expect, test } from "vitest";
import { openCluster } from "../version-2024-09-16.ts";

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
