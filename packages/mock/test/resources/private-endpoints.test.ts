import { expect, test } from "vitest";
import { DELAY, openCloud, openCluster } from "../version-2024-09-16.ts";

const ZONES = ["us-east-1-az1", "us-east-1-az2", "us-east-1-az3"];
const CODE = "(?=.*[1-9])[0-9a-f]{17}";

test.each([
  {
    provider: "AWS",
    region: "us-east-1",
    service: {
      name: expect.stringMatching(`^com\\.amazonaws\\.vpce\\.us-east-1\\.vpce-svc-${CODE}$`),
      endpoint_service_id: expect.stringMatching(`^vpce-svc-${CODE}$`),
      availability_zone_ids: ZONES,
    },
    external_owner_id: "123456789012",
  },
  {
    provider: "GCP",
    region: "us-east1",
    service: {
      name: expect.stringMatching(`^crdb-${CODE}\\.us-east1\\.service\\.invalid$`),
      endpoint_service_id: expect.stringMatching(`^${CODE}$`),
      availability_zone_ids: [],
    },
    external_owner_id: "",
  },
] as const)("a cluster on $provider has a private endpoint service for connections", async (expected) => {
  const { provider, region, service, external_owner_id } = expected;
  const { ask, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster({ provider, regions: [region] }).id}/networking`;
  const creating = await ask(`POST ${path}/private-endpoint-services`);
  const unnamed = { name: "", endpoint_service_id: "", availability_zone_ids: [], aws: null };
  const place = { region_name: region, cloud_provider: provider };
  expect(creating.services).toEqual([{ ...place, status: "CREATING", ...unnamed }]);
  fetch.advance(DELAY);
  const { services } = await ask(`GET ${path}/private-endpoint-services`);
  const { name: service_name, endpoint_service_id, availability_zone_ids } = services[0];
  const aws = provider === "AWS" ? { service_name, service_id: endpoint_service_id, availability_zone_ids } : null;
  expect(services).toEqual([{ ...place, status: "AVAILABLE", ...service, aws }]);
  await ask(`POST ${path}/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  fetch.advance(DELAY);
  const connection = { endpoint_id: "vpce-0a", endpoint_service_id, service_name, external_owner_id };
  expect((await ask(`GET ${path}/private-endpoint-connections`)).connections).toEqual([
    { ...place, status: "STATUS_AVAILABLE", ...connection },
  ]);
});

test("a connection requires an AVAILABLE private endpoint service, which a Standard cluster always has", async () => {
  const { ask, problem, fetch, id } = openCluster();
  const connect = (cluster: string): Promise<string> =>
    problem(`POST /clusters/${cluster}/networking/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  const message = "400 no private endpoint service is AVAILABLE: create the services first";
  expect(await connect(id)).toBe(message);
  await ask(`POST /clusters/${id}/networking/private-endpoint-services`);
  expect(await connect(id)).toBe(message);
  expect(await connect(fetch.seedCluster({ plan: "STANDARD" }).id)).toBe("200");
});

test.each([
  ["AWS", "vpc-0a"],
  ["AWS", "vpce-0g"],
  ["AWS", "x-vpce-0a"],
  ["GCP", "vpce-0a"],
] as const)(
  "privateEndpoints.setAwsConnectionStatus on %s responds with 404 for the connection %s",
  async (provider, endpoint) => {
    const { status, path } = openCluster({ provider });
    const connection = `${path}/networking/aws-endpoint-connections/${endpoint}`;
    expect(await status(`PATCH ${connection}`, { status: "AVAILABLE" })).toBe(404);
  },
);

test("privateEndpoints.createServices returns existing services, one for each region, and rejects plans other than Advanced", async () => {
  const { ask, apply, problem, fetch, path } = openCluster({ provider: "AWS", regions: ["us-east-1", "us-west-2"] });
  const creating = await ask(`POST ${path}/networking/private-endpoint-services`);
  const regions = creating.services.map(({ region_name, status }: Record<string, string>) => [region_name, status]);
  expect(regions).toEqual([
    ["us-east-1", "CREATING"],
    ["us-west-2", "CREATING"],
  ]);
  expect(await apply(`POST ${path}/networking/private-endpoint-services`)).toEqual(creating);
  const created = await ask(`GET ${path}/networking/private-endpoint-services`);
  expect(created.services).toMatchObject([{ status: "AVAILABLE" }, { status: "AVAILABLE" }]);
  expect(await ask(`POST ${path}/networking/private-endpoint-services`)).toEqual(created);
  for (const plan of ["BASIC", "STANDARD"] as const) {
    const shared = fetch.seedCluster({ plan, provider: "AWS", regions: ["us-east-1", "eu-central-1"] });
    const line = `/clusters/${shared.id}/networking/private-endpoint-services`;
    const { services } = await ask(`GET ${line}`);
    expect(services).toMatchObject([{ status: "AVAILABLE" }, { region_name: "eu-central-1", status: "AVAILABLE" }]);
    expect(await problem(`POST ${line}`)).toBe(`400 a ${plan} cluster already has private endpoint services`);
  }
});

test("a GCP cluster's private_endpoint_dns is set once its private endpoint services are AVAILABLE", async () => {
  const { ask, fetch } = openCloud();
  const dns = async (id: string): Promise<string> => (await ask(`GET /clusters/${id}`)).regions[0].private_endpoint_dns;
  const seed = { provider: "GCP", regions: ["us-east1"] } as const;
  const { id } = fetch.seedCluster({ ...seed, name: "private-moose" });
  await ask(`POST /clusters/${id}/networking/private-endpoint-services`);
  expect(await dns(id)).toBe("");
  fetch.advance(DELAY);
  expect(await dns(id)).toMatch(/^private-private-moose-\d{4}\.gcp-us-east1\.crdb\.invalid$/);
  for (const plan of ["STANDARD", "BASIC"] as const) {
    const { regions } = await ask(`GET /clusters/${fetch.seedCluster({ ...seed, plan }).id}`);
    expect(regions[0].private_endpoint_dns).toBe(regions[0].internal_dns);
  }
  const aws = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] }).id;
  await ask(`POST /clusters/${aws}/networking/private-endpoint-services`);
  fetch.advance(DELAY);
  expect(await dns(aws)).toBe("");
});

test("each region of a running Advanced cluster on AWS has its own s3_vpc_endpoint_id, which doesn't change", async () => {
  const { ask, fetch } = openCloud();
  const read = async (id: string): Promise<string[]> =>
    (await ask(`GET /clusters/${id}`)).regions.map((region: Record<string, string>) => region.s3_vpc_endpoint_id);
  const regions = ["us-east-1", "us-east-2", "us-west-2"];
  const { id } = fetch.seedCluster({ provider: "AWS", regions, delayMs: DELAY });
  expect(await read(id)).toEqual(["", "", ""]);
  fetch.advance(DELAY);
  const ids = await read(id);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toEqual(regions.map(() => expect.stringMatching(`^vpce-${CODE}$`)));
  expect(await read(id)).toEqual(ids);
  for (const seed of [{ provider: "GCP" }, { provider: "AWS", failed: true, regions: ["us-east-1"] }] as const)
    expect(await read(fetch.seedCluster(seed).id)).toEqual([""]);
  expect(await read(fetch.seedCluster({ provider: "AWS", plan: "STANDARD" }).id)).toEqual([""]);
});
