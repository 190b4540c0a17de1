import { afterAll, beforeAll, expect, test } from "vitest";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { type Reply, request } from "../request.ts";
import { advancedCluster } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

type Body = Reply["body"];

/** One of the vendor's clients. Like the Go SDK, it names its API version in each request. */
type Client = (line: string, body?: unknown) => Promise<Body>;

const PEM = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";

let cloud: MockCloud;
beforeAll(async () => {
  cloud = await startMockCloud({ delayMs: 20 });
});
afterAll(() => cloud.close());

function client(version: string, agent: string): Client {
  return async (line, body) => {
    const headers = { "cc-version": version, "user-agent": agent };
    const reply = await request(cloud.url, line.replace(" ", " /api/v1"), { key: cloud.apiKey, body, headers });
    expect([line, reply.status, reply.headers.get("cc-version")]).toEqual([line, 200, version]);
    return reply.body;
  };
}

/** Polls as the provider does after a change. */
async function poll(read: () => Promise<Body>, isDone: (body: Body) => boolean): Promise<Body> {
  for (;;) {
    const body = await read();
    if (isDone(body)) return body;
  }
}

const isReady = ({ state }: Body): boolean => state === "CREATED";

/** `terraform apply` and `destroy` of a cluster with settings, by version 1.22 of the provider with SDK 8. */
async function runProvider(call: Client, name: string): Promise<string> {
  const { id } = await call("POST /clusters", advancedCluster(name));
  const cluster = `/clusters/${id}`;
  await poll(() => call(`GET ${cluster}`), isReady);
  const entry = { cidr_ip: "198.51.100.0", cidr_mask: 24, name: "office", sql: true, ui: true };
  await call(`POST ${cluster}/networking/allowlist`, entry);
  await call(`POST ${cluster}/sql-users`, { name: "ada", password: "not a real one" });
  await call(`PATCH ${cluster}/databases/defaultdb`, { name: "", new_name: "shop" });
  const logs = { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/logs", groups: [] };
  await call(`POST ${cluster}/logexport`, logs);
  const logged = await poll(
    () => call(`GET ${cluster}/logexport`),
    ({ status }) => status === "ENABLED",
  );
  expect(logged.spec).toMatchObject({ type: "AWS_CLOUDWATCH", log_name: "logs" });
  await poll(() => call(`GET ${cluster}`), isReady);
  await call(`PATCH ${cluster}`, { dedicated: { region_nodes: { "us-east-1": 4 } } });
  const scaled = await poll(() => call(`GET ${cluster}`), isReady);
  expect(scaled).toMatchObject({ plan: "ADVANCED", regions: [{ node_count: 4 }] });
  await call(`POST ${cluster}/runtime-scanning`, { type: "WIZ" });
  await poll(
    () => call(`GET ${cluster}/runtime-scanning`),
    ({ type }) => type === "WIZ",
  );
  const { allowlist } = await call(`GET ${cluster}/networking/allowlist`);
  expect(allowlist).toEqual([entry]);
  await call(`DELETE ${cluster}`);
  return id;
}

/** What SDK 10 adds: editions, virtual clusters, the migration assistant, and credentials. */
async function runSdk(call: Client, name: string): Promise<string> {
  const host = await call("POST /clusters", hostCluster(name));
  expect(host).toMatchObject({ edition: "MISSION_CRITICAL", state: "CREATING" });
  await poll(() => call(`GET /clusters/${host.id}`), isReady);
  const { workspaces } = await poll(
    () => call("GET /virtual-cluster-workspaces"),
    (body) => body.workspaces.some((one: Body) => one.name === name),
  );
  const { id: workspace } = workspaces.find((one: Body) => one.name === name);
  const path = `/virtual-cluster-workspaces/${workspace}/clusters`;
  const virtual = await call(`POST ${path}`, {
    name: `v-${name}`,
    regions: ["us-east-1"],
    primary_region: "us-east-1",
  });
  await call(`PATCH ${path}/${virtual.id}`, { virtual_cpu_burst_limit: 8, labels: { team: "a" } });
  const read = await call(`GET /clusters/${virtual.id}`);
  expect(read).toMatchObject({ config: { virtual: { virtual_cpu_burst_limit: 8 } }, labels: { team: "a" } });
  expect(read).not.toHaveProperty("plan");
  const { id } = await call("POST /clusters", advancedCluster(`m-${name}`));
  await poll(() => call(`GET /clusters/${id}`), isReady);
  const assistant = `/clusters/${id}/migration-assistant`;
  await call(`POST ${assistant}`, { region: "us-east-1" });
  await call(`PATCH ${assistant}/source-ca-cert`, { x509_pem_cert: PEM });
  await poll(
    () => call(`GET ${assistant}`),
    ({ status }) => status === "RUNNING",
  );
  expect(await call(`GET ${assistant}/source-ca-cert`)).toEqual({ x509_pem_cert: PEM });
  const roles = [{ name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } }];
  const account = await call("POST /service-accounts", { name, description: "", roles });
  const key = { name: "ci", public_key: "-----BEGIN PUBLIC KEY-----", algorithm: "ES256" };
  const expires_at = "2199-01-01T00:00:00Z";
  const credential = await call(`POST /service-accounts/${account.id}/credentials`, { ...key, expires_at });
  const { credentials } = await call(`GET /service-accounts/${account.id}/credentials?status_filter=ACTIVE`);
  expect(credentials).toEqual([credential]);
  await call(`DELETE /clusters/${virtual.id}`);
  await call(`DELETE /clusters/${host.id}`);
  return id;
}

test("the Terraform provider (2024-09-16) and SDK 10 (2026-09-15) can use one mock at the same time", async () => {
  const [older, newer] = [
    client("2024-09-16", "terraform-provider-cockroach/1.22.0"),
    client("2026-09-15", "ccloud-sdk-go/10.0.0"),
  ];
  const [deleted, , kept] = await Promise.all([
    runProvider(older, "badger-one"),
    runProvider(older, "badger-two"),
    runSdk(newer, "ferry-one"),
    runSdk(newer, "ferry-two"),
  ]);
  expect(await newer(`GET /clusters/${deleted}`)).toMatchObject({ state: "DELETED", plan: "ADVANCED" });
  expect(await older(`GET /clusters/${kept}`)).toMatchObject({ state: "CREATED", plan: "ADVANCED" });
  const names = async (call: Client): Promise<string[]> =>
    (await call("GET /clusters")).clusters.map(({ name }: Body) => name);
  expect(await names(older)).toEqual(await names(newer));
  expect(new Set(cloud.requests.map(({ apiVersion }) => apiVersion))).toEqual(new Set(["2024-09-16", "2026-09-15"]));
});
