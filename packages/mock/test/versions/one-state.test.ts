import { expect, test } from "vitest";
import { ROLES } from "../../src/access/access-key.ts";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import { createMockFetch, type MockFetch } from "../../src/server/create-mock-fetch.ts";
import { freeCluster, type Reply, request } from "../request.ts";
import { advancedCluster, basicCluster, openCloud, role } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

const [EARLIEST, MIDDLE] = ["2022-03-31", "2024-09-16"] as const;
const LATEST = apiVersions.at(-1) as ApiVersion;

type Caller = (version: string | undefined, line: string, body?: unknown) => Promise<Reply>;

function caller(fetch: MockFetch, key = fetch.apiKey): Caller {
  return (version, line, body) =>
    request("https://cloud.invalid", line.replace(" ", " /api/v1"), {
      ...{ key, fetch, body },
      ...(version !== undefined && { headers: { "cc-version": version } }),
    });
}

const names = ({ body }: Reply): string[] => body.clusters.map(({ name }: { name: string }) => name);

test.each([
  [undefined, undefined, LATEST],
  [undefined, MIDDLE, MIDDLE],
  [EARLIEST, MIDDLE, EARLIEST],
  ["latest", MIDDLE, LATEST],
])("with Cc-Version: %s and apiVersion: %s, the mock uses API version %s", async (header, apiVersion, expected) => {
  const fetch = createMockFetch({ ...(apiVersion && { apiVersion }) });
  const { status, headers } = await caller(fetch)(header, "GET /clusters");
  expect([status, headers.get("cc-version")]).toEqual([200, expected]);
  expect(fetch.requests.at(-1)?.apiVersion).toBe(expected);
});

test.each([
  ["2019-01-01", "invalid Cc-Version"],
  ["", "invalid Cc-Version"],
  [`${MIDDLE}, ${LATEST}`, "invalid Cc-Version"],
  ...["2022-09-20", "2023-04-10"].map((version) => [
    version,
    `invalid Cc-Version: the service has ${version}, but the mock cannot simulate it; the mock simulates ${apiVersions.join(", ")}`,
  ]),
])("a request with Cc-Version: %j is rejected, and its body is recorded without secrets", async (version, message) => {
  const fetch = createMockFetch({ apiVersion: MIDDLE });
  const reply = await caller(fetch)(version, "POST /clusters/x/sql-users", { name: "ada", password: "not a real one" });
  expect(reply).toMatchObject({ status: 400, body: { message } });
  expect(reply.headers.get("cc-version")).toBe(MIDDLE);
  expect(fetch.requests).toMatchObject([
    { apiVersion: undefined, operation: undefined, status: 400, body: { name: "ada", password: "[redacted]" } },
  ]);
});

test("with the option apiVersions, a mock serves only those versions, and uses the latest one by default", async () => {
  const fetch = createMockFetch({ apiVersions: [MIDDLE, EARLIEST] });
  const call = caller(fetch);
  for (const header of [undefined, "latest", MIDDLE, EARLIEST]) {
    const { status, headers } = await call(header, "GET /clusters");
    expect([status, headers.get("cc-version")]).toEqual([200, header === EARLIEST ? EARLIEST : MIDDLE]);
  }
  const message = `invalid Cc-Version: this mock does not serve ${LATEST}, only ${EARLIEST}, ${MIDDLE}: see its apiVersions option`;
  expect(await call(LATEST, "GET /clusters")).toMatchObject({ status: 400, body: { message } });
  expect((await call("2023-04-10", "GET /clusters")).body.message).toMatch(/simulates 2022-03-31, 2024-09-16$/);
});

test.each([
  [{ clock: "virtul" }, 'clock must be real or virtual, not "virtul"'],
  [{ delayMs: "20m" }, 'delayMs must be a non-negative number, not "20m"'],
  [{ apiVersions: [] }, "apiVersions must contain at least one version"],
  [{ apiVersions: ["2023-04-10"] }, `apiVersions must be ${apiVersions.join(" or ")}, not "2023-04-10"`],
  [{ apiVersion: "1999-01-01" }, `apiVersion must be ${apiVersions.join(" or ")}, not "1999-01-01"`],
  [{ apiVersions: [MIDDLE], apiVersion: LATEST }, `apiVersion must be ${MIDDLE}, not "${LATEST}"`],
])("createMockFetch(%j) throws: %s", (options, message) => {
  expect(() => createMockFetch(options as never)).toThrow(new RangeError(message));
});

test("each version's client lists the clusters that the other versions' clients create", async () => {
  const fetch = createMockFetch({ clock: "virtual" });
  const call = caller(fetch);
  const free = (await call(EARLIEST, "POST /clusters", freeCluster("first-cluster"))).body;
  const basic = (await call(MIDDLE, "POST /clusters", basicCluster("second-cluster"))).body;
  const advanced = (await call(LATEST, "POST /clusters", advancedCluster("third-cluster"))).body;
  expect(free).toMatchObject({ plan: "SERVERLESS", state: "CREATING" });
  fetch.advance("1h");
  for (const version of [EARLIEST, MIDDLE, LATEST]) {
    expect(names(await call(version, "GET /clusters"))).toEqual([free, basic, advanced].map(({ name }) => name));
  }
  expect((await call(MIDDLE, `GET /clusters/${free.id}`)).body).toMatchObject({ plan: "BASIC", state: "CREATED" });
  const { routing_id } = basic.config.serverless;
  const asServerless = { plan: "SERVERLESS", config: { serverless: { routing_id } } };
  expect((await call(EARLIEST, `GET /clusters/${basic.id}`)).body).toMatchObject(asServerless);
  const { cockroach_version, config } = advanced;
  const asDedicated = { plan: "DEDICATED", cockroach_version, config };
  expect((await call(EARLIEST, `GET /clusters/${advanced.id}`)).body).toMatchObject(asDedicated);
  expect((await call(MIDDLE, `GET /clusters/${free.id}/networking/allowlist`)).body.allowlist).toHaveLength(1);
  await call(EARLIEST, `DELETE /clusters/${basic.id}`);
  expect((await call(LATEST, `GET /clusters/${basic.id}`)).body.state).toBe("DELETED");
});

test("an API version doesn't list clusters that it can't express, and getting one returns 404", async () => {
  const fetch = createMockFetch({ clock: "virtual" });
  const call = caller(fetch);
  const azure = fetch.seedCluster({ name: "on-azure", provider: "AZURE" });
  const { dedicated } = (advancedCluster() as { spec: { dedicated: object } }).spec;
  const withEdition = { ...advancedCluster("with-edition"), spec: { edition: "MISSION_CRITICAL", dedicated } };
  const edition = (await call(LATEST, "POST /clusters", withEdition)).body;
  const host = (await call(LATEST, "POST /clusters", hostCluster("the-host"))).body;
  fetch.advance("1h");
  const { workspaces } = (await call(LATEST, "GET /virtual-cluster-workspaces")).body;
  const body = { name: "virtual-one", regions: ["us-east-1"] };
  const virtual = (await call(LATEST, `POST /virtual-cluster-workspaces/${workspaces[0].id}/clusters`, body)).body;
  expect(names(await call(LATEST, "GET /clusters"))).toEqual(["on-azure", "the-host", "virtual-one", "with-edition"]);
  expect(names(await call(MIDDLE, "GET /clusters"))).toEqual(["on-azure"]);
  expect(names(await call(EARLIEST, "GET /clusters?show_inactive=true"))).toEqual([]);
  for (const { id } of [edition, host, virtual]) {
    for (const line of [`GET /clusters/${id}`, `DELETE /clusters/${id}`, `GET /clusters/${id}/databases`])
      expect((await call(MIDDLE, line)).status).toBe(404);
  }
  for (const method of ["GET", "DELETE"])
    expect((await call(EARLIEST, `${method} /clusters/${azure.id}`)).status).toBe(404);
  const { resources } = (await call(MIDDLE, "GET /folders/root/contents")).body;
  expect(resources.map(({ name }: { name: string }) => name)).toEqual(["on-azure"]);
  const clusters = [azure, host].map(({ id }) => ({ cluster_id: id, amount: 5 }));
  const { id: invoice } = fetch.seedInvoice({ month: "2022-03", clusters });
  const items = async (version: string): Promise<unknown> => {
    const { totals, invoice_items, folder_resources } = (await call(version, `GET /invoices/${invoice}`)).body;
    return [totals[0].amount, invoice_items.length, folder_resources.length];
  };
  expect([await items(LATEST), await items(MIDDLE)]).toEqual([
    [10, 2, 2],
    [10, 1, 1],
  ]);
});

test("an earlier version's audit log omits actions that only a later version has", async () => {
  const fetch = createMockFetch({ clock: "virtual" });
  const call = caller(fetch);
  const { id } = fetch.seedCluster();
  await call(LATEST, `POST /clusters/${id}/migration-assistant`, {});
  await call(LATEST, "POST /clusters", hostCluster());
  fetch.advance("1h");
  const certificate = { x509_pem_cert: "-----BEGIN CERTIFICATE-----" };
  await call(LATEST, `PATCH /clusters/${id}/migration-assistant/source-ca-cert`, certificate);
  const { workspaces } = (await call(LATEST, "GET /virtual-cluster-workspaces")).body;
  await call(LATEST, `PATCH /virtual-cluster-workspaces/${workspaces[0].id}`, { name: "other" });
  const actions = async (version: string): Promise<string[]> =>
    (await call(version, "GET /auditlogevents")).body.entries.map(({ action }: { action: string }) =>
      action.replace("AUDIT_LOG_ACTION_", ""),
    );
  const known = ["CREATE_MIGRATION_ASSISTANT", "CREATE_CLUSTER"];
  expect(await actions(MIDDLE)).toEqual(known);
  const later = ["UPDATE_MIGRATION_ASSISTANT_CA", "UPDATE_VIRTUAL_CLUSTER_WORKSPACE"];
  expect(await actions(LATEST)).toEqual([...known, ...later]);
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
    const call = caller(fetch, fetch.addKey({ roles: [role] }).apiKey);
    statuses.push([role, (await call(EARLIEST, line.replace("{id}", id), body)).status]);
  }
  expect(statuses).toEqual(ROLES.map((role) => [role, (allowed as readonly string[]).includes(role) ? 200 : 403]));
});

test("in 2022-03-31, a CLUSTER_CREATOR on a folder can't create a cluster outside it", async () => {
  const { ask, createKey, fetch } = openCloud();
  const { resource_id } = await ask("POST /folders", { name: "payments" });
  const { secret } = await createKey(role("CLUSTER_CREATOR", "FOLDER", resource_id));
  expect((await caller(fetch, secret)(EARLIEST, "POST /clusters", freeCluster())).status).toBe(403);
});

test.each([
  ["client-ca-cert", { x509_pem_cert: "-----BEGIN CERTIFICATE-----" }, "CLUSTER_STATUS_UNSPECIFIED"],
  [
    "cmek",
    { region_specs: [{ region: "us-east-1", key_spec: { type: "AWS_KMS", uri: "a" } }] },
    "CRDB_CMEK_OPERATION_RUNNING",
  ],
])(
  "in 2022-03-31, an operation_status that this version doesn't have becomes UNSPECIFIED: %s",
  async (path, sent, expected) => {
    const fetch = createMockFetch({ clock: "virtual" });
    const call = caller(fetch);
    const { id } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
    await call(LATEST, `POST /clusters/${id}/${path}`, sent);
    const { state, operation_status } = (await call(EARLIEST, `GET /clusters/${id}`)).body;
    expect([state, operation_status]).toEqual(["LOCKED", expected]);
  },
);

test("a fault can name any version's operation, and affects it in every version that has it", async () => {
  const fetch = createMockFetch();
  const call = caller(fetch);
  fetch.fault({ operation: ["clusters.setSpendLimit", "virtualClusterWorkspaces.list", "clusters.list"], status: 500 });
  const { id } = fetch.seedCluster({ plan: "BASIC" });
  const statuses = [
    await call(EARLIEST, `PUT /clusters/${id}/spend-limit`, { spendLimit: 5 }),
    await call(LATEST, "GET /virtual-cluster-workspaces"),
    ...(await Promise.all([EARLIEST, MIDDLE, LATEST].map((version) => call(version, "GET /clusters")))),
  ].map(({ status }) => status);
  expect(statuses).toEqual([500, 500, 500, 500, 500]);
});
