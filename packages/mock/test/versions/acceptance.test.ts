import { expect, test } from "vitest";
import { advancedCluster, DELAY, openCloud } from "../version-2024-09-16.ts";

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
