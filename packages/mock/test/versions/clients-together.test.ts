import { expect, test } from "vitest";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { type Reply, request } from "../request.ts";
import { advancedCluster } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

type Body = Reply["body"];

/** One of the vendor's clients. Like the Go SDK, it names its API version in each request. */
type Client = (line: string, body?: unknown) => Promise<Body>;

/** Polls as the clients do after a change. */
async function poll(read: () => Promise<Body>, isDone: (body: Body) => boolean): Promise<Body> {
  for (;;) {
    const body = await read();
    if (isDone(body)) return body;
  }
}

const isReady = ({ state }: Body): boolean => state === "CREATED";

/** `terraform apply` and `destroy` of a cluster with a log export, by version 1.22 of the provider with SDK 8. */
async function runProvider(call: Client, name: string): Promise<string> {
  const { id } = await call("POST /clusters", advancedCluster(name));
  await poll(() => call(`GET /clusters/${id}`), isReady);
  const logs = { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/logs", groups: [] };
  await call(`POST /clusters/${id}/logexport`, logs);
  const isEnabled = ({ status }: Body): boolean => status === "ENABLED";
  expect((await poll(() => call(`GET /clusters/${id}/logexport`), isEnabled)).spec).toMatchObject(logs);
  await poll(() => call(`GET /clusters/${id}`), isReady);
  await call(`PATCH /clusters/${id}`, { dedicated: { region_nodes: { "us-east-1": 4 } } });
  const scaled = await poll(() => call(`GET /clusters/${id}`), isReady);
  expect(scaled).toMatchObject({ plan: "ADVANCED", regions: [{ node_count: 4 }] });
  await call(`DELETE /clusters/${id}`);
  return id;
}

/** What SDK 10 adds: a host cluster with an edition, and a virtual cluster on it. */
async function runSdk(call: Client, name: string): Promise<string> {
  const host = await call("POST /clusters", hostCluster(name));
  await poll(() => call(`GET /clusters/${host.id}`), isReady);
  const { workspaces } = await call("GET /virtual-cluster-workspaces");
  const path = `/virtual-cluster-workspaces/${workspaces.find((one: Body) => one.name === name).id}/clusters`;
  const virtual = await call(`POST ${path}`, { name: `v-${name}`, regions: ["us-east-1"] });
  await call(`PATCH ${path}/${virtual.id}`, { virtual_cpu_burst_limit: 8 });
  const read = await call(`GET /clusters/${virtual.id}`);
  expect(read).toMatchObject({ edition: "MISSION_CRITICAL", config: { virtual: { virtual_cpu_burst_limit: 8 } } });
  await call(`DELETE /clusters/${virtual.id}`);
  await call(`DELETE /clusters/${host.id}`);
  return (await call("POST /clusters", advancedCluster(`m-${name}`))).id;
}

test("the Terraform provider (2024-09-16) and SDK 10 (2026-09-15) can use one mock at the same time", async () => {
  await using cloud = await startMockCloud({ delayMs: 20 });
  const [older, newer] = ["2024-09-16", "2026-09-15"].map(
    (version): Client =>
      async (line, body) => {
        const parts = { key: cloud.apiKey, body, headers: { "cc-version": version } };
        const reply = await request(cloud.url, line.replace(" ", " /api/v1"), parts);
        expect([line, reply.status, reply.headers.get("cc-version")]).toEqual([line, 200, version]);
        return reply.body;
      },
  ) as [Client, Client];
  const [deleted, , kept] = await Promise.all([
    runProvider(older, "badger-one"),
    runProvider(older, "badger-two"),
    runSdk(newer, "ferry-one"),
    runSdk(newer, "ferry-two"),
  ]);
  expect(await newer(`GET /clusters/${deleted}`)).toMatchObject({ state: "DELETED", plan: "ADVANCED" });
  expect(await older(`GET /clusters/${kept}`)).toMatchObject({ plan: "ADVANCED" });
  const names = async (call: Client): Promise<string[]> =>
    (await call("GET /clusters")).clusters.map(({ name }: Body) => name);
  expect(await names(older)).toEqual(await names(newer));
  expect(new Set(cloud.requests.map(({ apiVersion }) => apiVersion))).toEqual(new Set(["2024-09-16", "2026-09-15"]));
});
