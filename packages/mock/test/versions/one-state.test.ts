import { expect, test } from "vitest";
import { ROLES } from "../../src/access/access-key.ts";
import type { MockOptions } from "../../src/cloud/mock-options.ts";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch, type MockFetch } from "../../src/server/create-mock-fetch.ts";
import { type Caller, createCaller, freeCluster } from "../request.ts";
import { advancedCluster, basicCluster, hostCluster, openCloud, role } from "../version-2024-09-16.ts";

const [EARLIEST, MIDDLE] = ["2022-03-31", "2024-09-16"] as const;
const LATEST = apiVersions.at(-1) as ApiVersion;

/** Returns functions that send requests with an API version or, if none is given, with the mock's default version. */
function client(fetch: MockFetch, version?: string, key = fetch.apiKey): Caller {
  const headers = version === undefined ? {} : { "cc-version": version };
  return createCaller("https://cloud.invalid", { key, fetch, headers });
}

/** Opens a cloud with a virtual clock and a client for each API version. */
function openVersions() {
  const fetch = createMockFetch({ clock: "virtual" });
  return { fetch, old: client(fetch, EARLIEST), middle: client(fetch, MIDDLE), latest: client(fetch, LATEST) };
}

const BOTH = { apiVersions: [MIDDLE, EARLIEST] };

test.each<[header: string | undefined, options: MockOptions, expected: ApiVersion]>([
  [undefined, {}, LATEST],
  [undefined, { apiVersion: MIDDLE }, MIDDLE],
  [EARLIEST, { apiVersion: MIDDLE }, EARLIEST],
  ["latest", { apiVersion: MIDDLE }, LATEST],
  ...[undefined, "latest", MIDDLE].map((header): [string | undefined, MockOptions, ApiVersion] => [
    header,
    BOTH,
    MIDDLE,
  ]),
  [EARLIEST, BOTH, EARLIEST],
])("with Cc-Version: %s and the options %j, the mock uses API version %s", async (header, options, expected) => {
  const fetch = createMockFetch(options);
  const { status, headers } = await client(fetch, header).call("GET /clusters");
  expect([status, headers.get("cc-version")]).toEqual([200, expected]);
  expect(fetch.requests.at(-1)?.apiVersion).toBe(expected);
});

test.each(["2023-04-10", "", `${MIDDLE}, ${LATEST}`])(
  "Cc-Version: %j is rejected despite a fault, and the body recorded without secrets",
  async (version) => {
    const fetch = createMockFetch({ apiVersion: MIDDLE, faults: [{ status: 503 }] });
    const message = `invalid Cc-Version: this mock only serves ${apiVersions.join(", ")}`;
    const reply = await client(fetch, version).call("POST /clusters/x/sql-users", { name: "ada", password: "hush" });
    expect(reply).toMatchObject({ status: 400, body: { message } });
    expect(reply.headers.get("cc-version")).toBe(MIDDLE);
    expect(fetch.requests).toMatchObject([
      { apiVersion: undefined, operation: undefined, status: 400, body: { name: "ada", password: "[redacted]" } },
    ]);
    const others = `invalid Cc-Version: this mock only serves ${EARLIEST}, ${MIDDLE}; to serve ${LATEST} too, add it to the apiVersions option`;
    expect(await client(createMockFetch(BOTH), LATEST).problem("GET /clusters")).toBe(`400 ${others}`);
  },
);

test("each version's client lists the clusters that the other versions' clients create", async () => {
  const { fetch, old, middle, latest } = openVersions();
  const free = await old.ask("POST /clusters", freeCluster("first-cluster"));
  const basic = await middle.ask("POST /clusters", basicCluster("second-cluster"));
  const advanced = await latest.ask("POST /clusters", advancedCluster("third-cluster"));
  expect(free).toMatchObject({ plan: "SERVERLESS", state: "CREATING" });
  fetch.advance("1h");
  const ids = [free.id, basic.id, advanced.id];
  for (const { list } of [old, middle, latest]) expect(await list("GET /clusters", "id")).toEqual(ids);
  expect(await middle.ask(`GET /clusters/${free.id}`)).toMatchObject({ plan: "BASIC", state: "CREATED" });
  const { routing_id } = basic.config.serverless;
  const asServerless = { plan: "SERVERLESS", config: { serverless: { routing_id } } };
  expect(await old.ask(`GET /clusters/${basic.id}`)).toMatchObject(asServerless);
  const { cockroach_version, config } = advanced;
  const asDedicated = { plan: "DEDICATED", cockroach_version, config };
  expect(await old.ask(`GET /clusters/${advanced.id}`)).toMatchObject(asDedicated);
  expect(await middle.list(`GET /clusters/${free.id}/networking/allowlist`)).toHaveLength(1);
  await old.ask(`DELETE /clusters/${basic.id}`);
  expect(await latest.ask(`GET /clusters/${basic.id}`)).toMatchObject({ state: "DELETED" });
});

test("an API version doesn't list clusters that it can't express, and getting one returns 404", async () => {
  const { fetch, old, middle, latest } = openVersions();
  const azure = fetch.seedCluster({ name: "on-azure", provider: "AZURE" });
  const { dedicated } = (advancedCluster() as { spec: { dedicated: object } }).spec;
  const withEdition = { ...advancedCluster("with-edition"), spec: { edition: "MISSION_CRITICAL", dedicated } };
  const edition = await latest.ask("POST /clusters", withEdition);
  const host = await latest.ask("POST /clusters", hostCluster("the-host"));
  fetch.advance("1h");
  const [workspace] = await latest.list("GET /virtual-cluster-workspaces", "id");
  const body = { name: "virtual-one", regions: ["us-east-1"] };
  const virtual = await latest.ask(`POST /virtual-cluster-workspaces/${workspace}/clusters`, body);
  expect(await latest.list("GET /clusters")).toEqual(["on-azure", "the-host", "virtual-one", "with-edition"]);
  expect(await middle.list("GET /clusters")).toEqual(["on-azure"]);
  expect(await old.list("GET /clusters?show_inactive=true")).toEqual([]);
  for (const { id } of [edition, host, virtual])
    for (const line of [`GET /clusters/${id}`, `DELETE /clusters/${id}`, `GET /clusters/${id}/databases`])
      expect(await middle.status(line)).toBe(404);
  for (const method of ["GET", "DELETE"]) expect(await old.status(`${method} /clusters/${azure.id}`)).toBe(404);
  expect(await middle.list("GET /folders/root/contents")).toEqual(["on-azure"]);
  const clusters = [azure, host].map(({ id }) => ({ cluster_id: id, amount: 5 }));
  const { id: invoice } = fetch.seedInvoice({ month: "2022-03", clusters });
  const items = async ({ ask }: Caller): Promise<unknown> => {
    const { totals, invoice_items, folder_resources } = await ask(`GET /invoices/${invoice}`);
    return `${totals[0].amount} ${invoice_items.length} ${folder_resources.length}`;
  };
  expect([await items(latest), await items(middle)]).toEqual(["10 2 2", "10 1 1"]);
});

test("an earlier version's audit log omits actions that only a later version has", async () => {
  const { fetch, middle, latest } = openVersions();
  const { id } = fetch.seedCluster();
  await latest.ask(`POST /clusters/${id}/migration-assistant`, {});
  await latest.ask("POST /clusters", hostCluster());
  fetch.advance("1h");
  const certificate = { x509_pem_cert: "-----BEGIN CERTIFICATE-----" };
  await latest.ask(`PATCH /clusters/${id}/migration-assistant/source-ca-cert`, certificate);
  const [workspace] = await latest.list("GET /virtual-cluster-workspaces", "id");
  await latest.ask(`PATCH /virtual-cluster-workspaces/${workspace}`, { name: "other" });
  const prefixed = (...names: string[]): string[] => names.map((name) => `AUDIT_LOG_ACTION_${name}`);
  const known = prefixed("CREATE_MIGRATION_ASSISTANT", "CREATE_CLUSTER");
  expect(await middle.list("GET /auditlogevents", "action")).toEqual(known);
  const later = prefixed("UPDATE_MIGRATION_ASSISTANT_CA", "UPDATE_VIRTUAL_CLUSTER_WORKSPACE");
  expect(await latest.list("GET /auditlogevents", "action")).toEqual([...known, ...later]);
});

const READERS = "AUDITOR CLUSTER_ADMIN CLUSTER_DATA_ACCESSOR CLUSTER_DEVELOPER CLUSTER_MONITOR CLUSTER_OPERATOR_WRITER \
FOLDER_ADMIN FOLDER_MOVER METRICS_VIEWER ORG_ADMIN".split(" ");

test.each([
  ["GET /clusters", undefined, READERS],
  ["GET /clusters/{id}", undefined, READERS],
  ["GET /clusters/{id}/nodes", undefined, READERS],
  ["GET /clusters/available-regions?provider=GCP", undefined, READERS],
  ["POST /clusters", freeCluster("another"), ["CLUSTER_ADMIN", "CLUSTER_CREATOR"]],
  ["PUT /clusters/{id}/spend-limit", { spendLimit: 5 }, ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"]],
  ["DELETE /clusters/{id}", undefined, ["CLUSTER_ADMIN"]],
])("in 2022-03-31, %s with the body %j is allowed for %s", async (line, body, allowed) => {
  const statuses: [string, number][] = [];
  for (const role of ROLES) {
    const fetch = createMockFetch({ clock: "virtual" });
    const { id } = fetch.seedCluster({ plan: "BASIC" });
    const { status } = client(fetch, EARLIEST, fetch.addKey({ roles: [role] }).apiKey);
    statuses.push([role, await status(line.replace("{id}", id), body)]);
  }
  expect(statuses).toEqual(ROLES.map((role) => [role, (allowed as readonly string[]).includes(role) ? 200 : 403]));
});

test("in 2022-03-31, a CLUSTER_CREATOR on a folder can't create a cluster outside it", async () => {
  const { ask, createKey, fetch } = openCloud();
  const { resource_id } = await ask("POST /folders", { name: "payments" });
  const { secret } = await createKey(role("CLUSTER_CREATOR", "FOLDER", resource_id));
  expect(await client(fetch, EARLIEST, secret).status("POST /clusters", freeCluster())).toBe(403);
});

test.each([
  ["client-ca-cert", { x509_pem_cert: "-----BEGIN CERTIFICATE-----" }, "CLUSTER_STATUS_UNSPECIFIED"],
  ["cmek", { region_specs: [{ region: "us-east-1", key_spec: {} }] }, "CRDB_CMEK_OPERATION_RUNNING"],
])("in 2022-03-31, operation_status during a change of %s is known or UNSPECIFIED", async (path, sent, expected) => {
  const { fetch, old, latest } = openVersions();
  const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  await latest.ask(`POST /clusters/${id}/${path}`, sent);
  expect(await old.ask(`GET /clusters/${id}`)).toMatchObject({ state: "LOCKED", operation_status: expected });
});

test("a fault can name any version's operation, and affects it in every version that has it", async () => {
  const { fetch, old, middle, latest } = openVersions();
  fetch.fault({ operation: ["clusters.setSpendLimit", "virtualClusterWorkspaces.list", "clusters.list"], status: 500 });
  const { id } = fetch.seedCluster({ plan: "BASIC" });
  expect(await old.status(`PUT /clusters/${id}/spend-limit`, { spendLimit: 5 })).toBe(500);
  expect(await latest.status("GET /virtual-cluster-workspaces")).toBe(500);
  for (const { status } of [old, middle, latest]) expect(await status("GET /clusters")).toBe(500);
  expect((await latest.call("GET /clusters")).headers.has("retry-after")).toBe(false);
});
