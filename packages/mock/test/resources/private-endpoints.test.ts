import { expect, test } from "vitest";
import { DELAY, openCloud } from "../version-2024-09-16.ts";

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
  const { ask, call, fetch } = openCloud();
  const connect = (id: string): ReturnType<typeof call> =>
    call(`POST /clusters/${id}/networking/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  const { id } = fetch.seedCluster();
  const message = "no private endpoint service is AVAILABLE: create the services first";
  expect((await connect(id)).body.message).toBe(message);
  await ask(`POST /clusters/${id}/networking/private-endpoint-services`);
  expect((await connect(id)).body.message).toBe(message);
  expect((await connect(fetch.seedCluster({ plan: "STANDARD" }).id)).status).toBe(200);
});

test.each([
  ["AWS", "vpc-0a"],
  ["AWS", "vpce-0g"],
  ["AWS", "x-vpce-0a"],
  ["GCP", "vpce-0a"],
] as const)(
  "privateEndpoints.setAwsConnectionStatus on %s responds with 404 for the connection %s",
  async (provider, endpoint) => {
    const { call, fetch } = openCloud();
    const { id } = fetch.seedCluster({ provider });
    const path = `/clusters/${id}/networking/aws-endpoint-connections/${endpoint}`;
    expect((await call(`PATCH ${path}`, { status: "AVAILABLE" })).status).toBe(404);
  },
);
