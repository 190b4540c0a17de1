import { expect, test } from "vitest";
import { DELAY, openCloud, openCluster } from "../version-2024-09-16.ts";

const ZONES = ["us-east-1-az1", "us-east-1-az2", "us-east-1-az3"];
const CODE = "(?=.*[1-9])[0-9a-f]{17}";
const PRIVATE_DNS = /^private-private-moose-\d{4}\.gcp-us-east1\.crdb\.invalid$/;

test.each([
  ["AWS", "us-east-1", `com\\.amazonaws\\.vpce\\.us-east-1\\.vpce-svc-${CODE}`, "vpce-svc-", ZONES, "123456789012"],
  ["GCP", "us-east1", `crdb-${CODE}\\.us-east1\\.service\\.invalid`, "", [], ""],
] as const)(
  "a cluster on %s has a private endpoint service for connections and, on GCP, its private_endpoint_dns",
  async (provider, region, name, prefix, zones, owner) => {
    const { ask, fetch, path } = openCluster({ name: "private-moose", provider, regions: [region] });
    const readDns = async (): Promise<string> => (await ask(`GET ${path}`)).regions[0].private_endpoint_dns;
    const creating = await ask(`POST ${path}/networking/private-endpoint-services`);
    expect(await readDns()).toBe("");
    fetch.advance(DELAY);
    expect(await readDns()).toMatch(provider === "GCP" ? PRIVATE_DNS : /^$/);
    const unnamed = { name: "", endpoint_service_id: "", availability_zone_ids: [], aws: null };
    const place = { region_name: region, cloud_provider: provider };
    expect(creating.services).toEqual([{ ...place, status: "CREATING", ...unnamed }]);
    const [service] = (await ask(`GET ${path}/networking/private-endpoint-services`)).services;
    const { name: service_name, endpoint_service_id, availability_zone_ids } = service;
    expect(service).toEqual({
      ...{ ...place, status: "AVAILABLE", availability_zone_ids: zones },
      name: expect.stringMatching(`^${name}$`),
      endpoint_service_id: expect.stringMatching(`^${prefix}${CODE}$`),
      aws: provider === "AWS" ? { service_name, service_id: endpoint_service_id, availability_zone_ids } : null,
    });
    await ask(`POST ${path}/networking/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
    fetch.advance(DELAY);
    const connection = { endpoint_id: "vpce-0a", endpoint_service_id, service_name, external_owner_id: owner };
    const { connections } = await ask(`GET ${path}/networking/private-endpoint-connections`);
    expect(connections).toEqual([{ ...place, status: "STATUS_AVAILABLE", ...connection }]);
  },
);

test("a connection requires an AVAILABLE service, which a Standard cluster always has; its status can only be set on AWS", async () => {
  const { ask, problem, fetch, id } = openCluster();
  const connect = (cluster: string): Promise<string> =>
    problem(`POST /clusters/${cluster}/networking/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  const message = "400 no private endpoint service is AVAILABLE: create the services first";
  expect(await connect(id)).toBe(message);
  await ask(`POST /clusters/${id}/networking/private-endpoint-services`);
  expect(await connect(id)).toBe(message);
  expect(await connect(fetch.seedCluster({ plan: "STANDARD" }).id)).toBe("200");
  const accept = (cluster: string, endpoint: string): Promise<string> =>
    problem(`PATCH /clusters/${cluster}/networking/aws-endpoint-connections/${endpoint}`, { status: "AVAILABLE" });
  const aws = fetch.seedCluster({ provider: "AWS" }).id;
  for (const endpoint of ["vpc-0a", "vpce-0g", "x-vpce-0a"]) expect(await accept(aws, endpoint)).toMatch(/^404 /);
  expect([await accept(aws, "vpce-0a"), await accept(id, "vpce-0a")]).toEqual(["200", expect.stringMatching(/^404 /)]);
});

test("privateEndpoints.createServices returns existing services, one for each region, and rejects plans other than Advanced", async () => {
  const { ask, apply, problem, fetch, path } = openCluster({ provider: "AWS", regions: ["us-east-1", "us-west-2"] });
  const creating = await ask(`POST ${path}/networking/private-endpoint-services`);
  const shown = creating.services.map(({ region_name, status }: Record<string, string>) => `${region_name} ${status}`);
  expect(shown).toEqual(["us-east-1 CREATING", "us-west-2 CREATING"]);
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
