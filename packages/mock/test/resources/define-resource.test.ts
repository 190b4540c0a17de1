import { expect, test } from "vitest";
import { readState } from "../read-state.ts";
import { DELAY, openCloud, seedReplicas, type TestCloud } from "../version-2024-09-16.ts";

interface Rule {
  readonly id: string;
  readonly name: string;
}

async function openRules(): Promise<TestCloud & { path: string; create(name: string): Promise<Rule> }> {
  const cloud = openCloud();
  const { id } = cloud.fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  const path = `/clusters/${id}/networking/egress-rules`;
  const create = async (name: string): Promise<Rule> => {
    const body = { name, type: "FQDN", destination: `${name}.example.com`, description: "" };
    return (await cloud.ask(`POST ${path}`, body)).Rule;
  };
  return { ...cloud, path, create };
}

test("ids in paths are case-insensitive", async () => {
  const { ask, path, create } = await openRules();
  const { id } = await create("storage");
  expect((await ask(`GET ${path}/${id.toUpperCase()}`)).rule.id).toBe(id);
});

test("a changed item can keep its name, but can't take another item's name", async () => {
  const { ask, call } = openCloud();
  const { resource_id: id } = await ask("POST /folders", { name: "payments" });
  await ask("POST /folders", { name: "orders" });
  const taken = await call(`PATCH /folders/${id}`, { name: "orders" });
  expect([taken.status, taken.body.message]).toEqual([409, 'name: another folder has "orders"']);
  expect(await ask(`PATCH /folders/${id}`, { name: "payments", labels: { a: "b" } })).toMatchObject({
    name: "payments",
    labels: { a: "b" },
  });
});

test("a list with as_of_time shows the items that existed at that time, as they were then", async () => {
  const { ask, call, fetch, path, create } = await openRules();
  const first = await create("storage");
  const asOf = new Date(readState(fetch).clock.last / 1000 + 1).toISOString();
  fetch.advance(DELAY);
  await create("queue");
  await ask(`DELETE ${path}/${first.id}`);
  fetch.advance(DELAY);
  const show = async (query: string): Promise<string[]> =>
    (await ask(`GET ${path}${query}`)).rules.map(({ name, state }: Rule & { state: string }) => `${name} ${state}`);
  expect(await show("")).toEqual(["queue ACTIVE"]);
  expect(await show(`?pagination.as_of_time=${asOf}`)).toEqual(["storage PENDING_CREATION"]);
  expect((await call(`GET ${path}?pagination.page=none`)).status).toBe(400);
});

test("to see a replication stream, you need a role on one of its clusters; to change it, on both", async () => {
  const { ask, call, fetch } = openCloud();
  const [primary, standby, other] = seedReplicas(fetch, ["cluster-a", "cluster-b", "cluster-c"]);
  const createKey = async (...ids: string[]): Promise<string> => {
    const roles = ids.map((id) => ({ name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id } }));
    const account = await ask("POST /service-accounts", { name: "deployer", description: "", roles });
    return (await ask("POST /api-keys", { name: "ci", service_account_id: account.id })).secret;
  };
  const path = "/physical-replication-streams";
  const pair = { primary_cluster_id: primary, standby_cluster_id: standby };
  const [one, both, none] = [await createKey(standby), await createKey(primary, standby), await createKey(other)];
  expect((await call(`POST ${path}`, pair, one)).status).toBe(404);
  const { id } = await ask(`POST ${path}`, pair, both);
  fetch.advance(DELAY);
  const listed = async (key: string): Promise<string[]> =>
    (await ask(`GET ${path}`, undefined, key)).physical_replication_streams.map((stream: Rule) => stream.id);
  expect([await listed(one), await listed(both), await listed(none)]).toEqual([[id], [id], []]);
  for (const [query, ids] of [
    [`primary_cluster_id=${primary}&standby_cluster_id=${standby}`, [id]],
    [`primary_cluster_id=${primary}&standby_cluster_id=${other}`, []],
    [`primary_cluster_id=${other}&standby_cluster_id=${standby}`, []],
    [`cluster_id=${standby}`, [id]],
    [`cluster_id=${other}`, []],
  ]) {
    const { physical_replication_streams: found } = await ask(`GET ${path}?${query}`);
    expect([query, found.map((stream: Rule) => stream.id)]).toEqual([query, ids]);
  }
  const cancel = async (key: string): Promise<number> =>
    (await call(`PATCH ${path}/${id}`, { status: "CANCELED" }, key)).status;
  expect((await call(`GET ${path}/${id}`, undefined, none)).status).toBe(404);
  expect(await ask(`GET ${path}/${id}`)).toMatchObject({ replication_lag_seconds: 1, canceled_at: null });
  expect([await cancel(none), await cancel(one), await cancel(both)]).toEqual([404, 404, 200]);
  const { canceled_at, replicated_time } = await ask(`GET ${path}/${id}`);
  expect([canceled_at, replicated_time]).toEqual([expect.any(String), null]);
});

test("404s and 409s name the resource's id, unless a cluster can only have one such resource", async () => {
  const { call, fetch } = openCloud();
  const path = `/clusters/${fetch.seedCluster({ provider: "AWS" }).id}`;
  const message = async (line: string, body?: object): Promise<string> => (await call(line, body)).body.message;
  expect(await message(`DELETE ${path}/sql-users/nobody`)).toContain("nobody");
  expect(await message(`GET ${path}/maintenance-window`)).not.toContain(":");
  expect(await message(`POST ${path}/databases`, { name: "defaultdb" })).toContain('"defaultdb"');
  const certificate = { x509_pem_cert: "-----BEGIN CERTIFICATE-----" };
  await call(`POST ${path}/client-ca-cert`, certificate);
  fetch.advance(DELAY);
  expect(await message(`POST ${path}/client-ca-cert`, certificate)).not.toContain('"');
});

test.each([
  ["PUT", "maintenance-window", { offset_duration: "0s", window_duration: "21600s" }, "maintenance windows"],
  ["GET", "blackout-windows", undefined, "blackout windows"],
  ["POST", "cmek", { region_specs: [] }, "customer-managed encryption keys"],
  ["GET", "client-ca-cert", undefined, "client CA certificates"],
])("%s /%s of a Standard cluster says which plan is needed", async (method, path, sent, label) => {
  const { call, fetch } = openCloud();
  const { status, body } = await call(
    `${method} /clusters/${fetch.seedCluster({ plan: "STANDARD" }).id}/${path}`,
    sent,
  );
  expect([status, body.message]).toEqual([400, `invalid argument: ${label} are supported for advanced clusters only`]);
});

test("an organization can't see any of another organization's resources", async () => {
  const { ask, call, fetch } = openCloud();
  const other = fetch.addKey({ organization: "other" }).apiKey;
  const { id } = await ask("POST /jwt-issuers", { issuer_url: "https://idp.example", audience: "crdb" });
  expect((await call(`GET /jwt-issuers/${id}`, undefined, other)).status).toBe(404);
  expect((await ask("GET /jwt-issuers", undefined, other)).jwt_issuers).toEqual([]);
  expect((await call("POST /jwt-issuers", { issuer_url: "https://idp.example", audience: "crdb" }, other)).status).toBe(
    200,
  );
});

test("egressRules.setTrafficPolicy takes effect after delayMs, and rules can't change meanwhile", async () => {
  const { ask, call, fetch, path, create } = await openRules();
  const { id } = await create("storage");
  const cluster = path.replace("/networking/egress-rules", "");
  const policy = async (): Promise<string> => (await ask(`GET ${cluster}`)).egress_traffic_policy;
  const seen = [await policy()];
  const set = async (allow_all: boolean): Promise<number> =>
    (await call(`POST ${path}/egress-traffic-policy`, { allow_all })).status;
  for (const [allow_all, fails] of [[false], [true], [false, true]]) {
    const remove = fails ? fetch.fault({ jobFailed: true }) : undefined;
    expect([await set(allow_all === true), await set(true)]).toEqual([200, 503]);
    remove?.();
    fetch.advance(DELAY - 1);
    seen.push(await policy());
    expect((await call(`PATCH ${path}/${id}`, { ports: [443] })).status).toBe(503);
    fetch.advance(1);
    seen.push(await policy());
    expect((await call(`PATCH ${path}/${id}`, { ports: [443] })).status).toBe(200);
    fetch.advance(DELAY);
  }
  expect(seen).toEqual(["ALLOW_ALL", "UPDATING", "DEFAULT_DENY", "UPDATING", "ALLOW_ALL", "UPDATING", "ERROR"]);
  const { id: gcp } = fetch.seedCluster({ plan: "STANDARD" });
  const rejected = await call(`POST /clusters/${gcp}/networking/egress-rules/egress-traffic-policy`, {
    allow_all: true,
  });
  expect(rejected.status).toBe(400);
});

test.each(["FQDN", "CIDR", "OTHER"])("egressRules.create only accepts the types FQDN and CIDR: %s", async (type) => {
  const { call, path } = await openRules();
  const { status } = await call(`POST ${path}`, {
    name: "storage",
    type,
    destination: "10.0.0.0/8",
    description: "",
  });
  expect(status).toBe(type === "OTHER" ? 400 : 200);
});

test("an AWS endpoint connection's status can't be set while the connection is being deleted", async () => {
  const { ask, call, fetch } = openCloud();
  const { id } = fetch.seedCluster({ plan: "STANDARD", provider: "AWS" });
  const path = `/clusters/${id}/networking`;
  await ask(`POST ${path}/private-endpoint-connections`, { endpoint_id: "vpce-0a" });
  fetch.advance(DELAY);
  await ask(`DELETE ${path}/private-endpoint-connections/vpce-0a`);
  const accept = (): ReturnType<typeof call> =>
    call(`PATCH ${path}/aws-endpoint-connections/vpce-0a`, { status: "AVAILABLE" });
  const { status, body } = await accept();
  expect([status, body.message]).toEqual([400, "the AWS endpoint connection is being deleted"]);
  fetch.advance(DELAY);
  expect((await ask(`GET ${path}/aws-endpoint-connections`)).connections).toEqual([]);
  expect((await accept()).status).toBe(200);
});

test("an egress private endpoint that is updated while it is PENDING still becomes AVAILABLE", async () => {
  const { ask, fetch } = openCloud();
  const { id: cluster } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
  const path = `/clusters/${cluster}/networking/egress-private-endpoints`;
  const target = { target_service_identifier: "vpce-svc-0a", target_service_type: "PRIVATE_SERVICE" };
  const { id } = await ask(`POST ${path}`, { region: "us-east-1", ...target });
  const changed = await ask(`PATCH ${path}/${id}`, { domain_names: ["db.example.com"] });
  expect(changed).toMatchObject({ state: "PENDING", domain_names_state: "PENDING" });
  fetch.advance(DELAY);
  const { state, domain_names_state, endpoint_address } = await ask(`GET ${path}/${id}`);
  expect([state, domain_names_state, endpoint_address]).toEqual(["AVAILABLE", "AVAILABLE", expect.stringMatching(/./)]);
});

test.each([
  ["nothing", "AVAILABLE", ["PENDING", "AVAILABLE", "PENDING", "EMPTY"]],
  ["egressPrivateEndpoints.update", "AVAILABLE", ["PENDING", "FAILED", "PENDING", "FAILED"]],
  ["egressPrivateEndpoints.create", "FAILED", ["PENDING", "AVAILABLE", "PENDING", "EMPTY"]],
] as const)(
  "if %s fails, an egress private endpoint becomes %s, and its domain_names_state goes through %j",
  async (operation, expected, states) => {
    const { ask, fetch } = openCloud();
    const { id: cluster } = fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] });
    const path = `/clusters/${cluster}/networking/egress-private-endpoints`;
    const target = { target_service_identifier: "vpce-svc-0a", target_service_type: "PRIVATE_SERVICE" };
    if (operation !== "nothing") fetch.fault({ operation, jobFailed: true });
    const { id, domain_names, domain_names_state } = await ask(`POST ${path}`, { region: "us-east-1", ...target });
    expect([domain_names, domain_names_state]).toEqual([[], "EMPTY"]);
    fetch.advance(DELAY);
    const found: string[] = [];
    for (const names of [["db.example.com"], []]) {
      found.push((await ask(`PATCH ${path}/${id}`, { domain_names: names })).domain_names_state);
      fetch.advance(DELAY);
      const row = await ask(`GET ${path}/${id}`);
      expect(row.state).toBe(expected);
      found.push(row.domain_names_state);
    }
    expect(found).toEqual(states);
  },
);

test.each([
  "/clusters",
  "/clusters/{id}/nodes",
  "/clusters/{id}/blackout-windows",
  "/clusters/{id}/networking/egress-rules",
  "/clusters/{id}/networking/egress-private-endpoints",
  "/folders",
  "/folders/root/contents",
  "/service-accounts",
  "/api-keys",
  "/roles",
  "/jwt-issuers",
  "/physical-replication-streams",
])("GET %s rejects a page token that the mock didn't create", async (path) => {
  const { call, fetch } = openCloud();
  const { status, body } = await call(`GET ${path.replace("{id}", fetch.seedCluster().id)}?pagination.page=none`);
  const message = "invalid argument: pagination.page: is not a page token of this list and sort order";
  expect([status, body.message]).toEqual([400, message]);
});
