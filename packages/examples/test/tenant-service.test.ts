import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Service, startService } from "./run-node.ts";

async function get(tenant: string): Promise<[number, unknown]> {
  const response = await fetch(`${service.url}/tenants/${tenant}/clusters`, { headers: { connection: "close" } });
  return [response.status, await response.json()];
}

let mock: MockCloud;
let service: Service;
const kills: Service["kill"][] = [];
beforeAll(async () => {
  mock = await startMockCloud();
  const { apiKey } = mock.addKey({ organization: "globex" });
  const TENANT_KEYS = JSON.stringify({ acme: mock.apiKey, globex: apiKey, hooli: "CCDB1_revoked" });
  service = await startService("tenant-service", { COCKROACH_SERVER: mock.url, TENANT_KEYS }, (kill) =>
    kills.push(kill),
  );
});
afterAll(() => Promise.all([...kills.map((kill) => kill()), mock.close()]));

test("tenant-service responds to each tenant with its own organization's clusters", async () => {
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create({
    name: "notorious-moose",
    provider: "GCP",
    spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
  });
  expect(await get("acme")).toEqual([200, [{ name: "notorious-moose", plan: "BASIC", state: "CREATED" }]]);
  expect(await get("globex")).toEqual([200, []]);
  expect(await get("initech")).toEqual([404, { error: "there is no such tenant" }]);
});

test("tenant-service responds with an error that names the tenant if the tenant's API key is rejected", async () => {
  const error = expect.stringMatching(/^clusters\.list: 401 UNAUTHENTICATED: .*the key of hooli/);
  expect(await get("hooli")).toEqual([502, { error }]);
});

test("tenant-service prints a span for each call, as a child of the incoming request's span", async () => {
  await get("acme");
  await expect.poll(service.output).toContain("name: 'GET /tenants/{tenant}/clusters'");
  const [call = "", request = ""] = service.output().split(/(?<=^\}\n)/m);
  expect(call).toContain("name: 'clusters.list'");
  const [, id] = /^ {2}id: '(\w+)'/m.exec(request) ?? [];
  expect(call).toMatch(new RegExp(`parentSpanContext: \\{[^}]*spanId: '${id}'`));
});
