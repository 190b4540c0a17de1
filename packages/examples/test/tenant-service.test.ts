import { expect, test } from "vitest";
import { openMock } from "../../cli/test/start-command.ts";
import { startService } from "./run-node.ts";

test("tenant-service responds to each tenant with its own organization's clusters, and prints a span for each call", async () => {
  const mock = await openMock();
  const { apiKey } = mock.addKey({ organization: "globex" });
  mock.seedCluster({ name: "notorious-moose", plan: "BASIC" });
  const TENANT_KEYS = JSON.stringify({ acme: mock.apiKey, globex: apiKey, hooli: "CCDB1_revoked" });
  const { url, output } = await startService("tenant-service", { COCKROACH_SERVER: mock.url, TENANT_KEYS });
  const get = async (tenant: string): Promise<[number, unknown]> => {
    const response = await fetch(`${url}/tenants/${tenant}/clusters`, { headers: { connection: "close" } });
    return [response.status, await response.json()];
  };
  expect(await get("acme")).toEqual([200, [{ name: "notorious-moose", plan: "BASIC", state: "CREATED" }]]);
  // The call's span is a child of the incoming request's span.
  await expect.poll(() => output.out).toContain("name: 'GET /tenants/{tenant}/clusters'");
  const [call = "", request = ""] = output.out.split(/(?<=^\}\n)/m);
  expect(call).toContain("name: 'clusters.list'");
  const [, id] = /^ {2}id: '(\w+)'/m.exec(request) ?? [];
  expect(call).toMatch(new RegExp(`parentSpanContext: \\{[^}]*spanId: '${id}'`));
  expect(await get("globex")).toEqual([200, []]);
  expect(await get("initech")).toEqual([404, { error: "unknown tenant" }]);
  const error = expect.stringMatching(/^clusters\.list: 401 UNAUTHENTICATED: .*the key of hooli/);
  expect(await get("hooli")).toEqual([502, { error }]);
});
