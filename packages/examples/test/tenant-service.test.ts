import { spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { type MockCloud, startMockCloud } from "@crdb-cloud/mock";
import { createClient } from "@crdb-cloud/node";
import { beforeAll, expect, test } from "vitest";

const program = fileURLToPath(new URL("../src/tenant-service.ts", import.meta.url));

interface Service extends AsyncDisposable {
  readonly url: string;
  /** Returns the text that the service has written to stdout so far. */
  output(): string;
}

async function startService(mock: MockCloud, tenants: Readonly<Record<string, string>>): Promise<Service> {
  const env = { COCKROACH_SERVER: mock.url, TENANT_KEYS: JSON.stringify(tenants), PORT: "0" };
  const { PATH, NODE_COMPILE_CACHE } = process.env;
  const child = spawn(process.execPath, [program], { env: { PATH, NODE_COMPILE_CACHE, ...env } });
  let output = "";
  child.stdout.on("data", (chunk: Buffer) => {
    output += chunk;
  });
  const [line] = await once(child.stderr, "data");
  const [url = ""] = /http:\S+/.exec(String(line)) ?? [];
  return {
    url,
    output: () => output,
    async [Symbol.asyncDispose]() {
      child.kill();
      await once(child, "exit");
    },
  };
}

async function get(url: string): Promise<[number, unknown]> {
  const response = await fetch(url, { headers: { connection: "close" } });
  return [response.status, await response.json()];
}

let mock: MockCloud;
let service: Service;
beforeAll(async () => {
  mock = await startMockCloud();
  const globex = mock.addKey({ organization: "globex" });
  service = await startService(mock, { acme: mock.apiKey, globex: globex.apiKey, hooli: "CCDB1_revoked" });
  return async () => {
    await service[Symbol.asyncDispose]();
    await mock.close();
  };
});

test("tenant-service responds to each tenant with its own organization's clusters", async () => {
  await createClient({ baseUrl: mock.url, apiKey: mock.apiKey }).clusters.create({
    name: "notorious-moose",
    provider: "GCP",
    spec: { plan: "BASIC", serverless: { regions: ["us-central1"] } },
  });
  expect(await get(`${service.url}/tenants/acme/clusters`)).toEqual([
    200,
    [{ name: "notorious-moose", plan: "BASIC", state: "CREATED" }],
  ]);
  expect(await get(`${service.url}/tenants/globex/clusters`)).toEqual([200, []]);
  expect(await get(`${service.url}/tenants/initech/clusters`)).toEqual([404, { error: "there is no such tenant" }]);
});

test("tenant-service responds with an error that names the tenant if the tenant's API key is rejected", async () => {
  const [status, body] = await get(`${service.url}/tenants/hooli/clusters`);
  expect(status).toBe(502);
  expect(body).toEqual({ error: expect.stringMatching(/^clusters\.list: 401 UNAUTHENTICATED: .*the key of hooli/) });
});

test("tenant-service prints a span for each call, as a child of the incoming request's span", async () => {
  await get(`${service.url}/tenants/acme/clusters`);
  await expect.poll(service.output).toContain("name: 'GET /tenants/{tenant}/clusters'");
  const [call = "", request = ""] = service.output().split(/(?<=^\}\n)/m);
  expect(call).toContain("name: 'clusters.list'");
  const [, id] = /^ {2}id: '(\w+)'/m.exec(request) ?? [];
  expect(call).toMatch(new RegExp(`parentSpanContext: \\{[^}]*spanId: '${id}'`));
});
