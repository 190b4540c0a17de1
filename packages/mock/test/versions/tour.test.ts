import { expect, test } from "vitest";
import { type ApiVersion, apiVersions } from "../../src/generated/api-versions.gen.ts";
import type { MockCloud } from "../../src/server/mock-cloud.ts";
import { startMockCloud } from "../../src/server/start-mock-cloud.ts";
import { findVersion } from "../../src/versions/find-version.ts";
import { type Reply, request } from "../request.ts";
import { advancedCluster, basicCluster } from "../version-2024-09-16.ts";
import { hostCluster } from "../version-2026-09-15.ts";

type Body = Reply["body"];

/** A request that reads what another request changed, with the expected response: some of its fields, or its status. */
type Proof = readonly [line: string, expected: object | number];

const PEM = "-----BEGIN CERTIFICATE-----";
const containing = (field: string, item: object): object => ({
  [field]: expect.arrayContaining([expect.objectContaining(item)]),
});

/** Sends requests to a mock cloud in one API version, and records their operations. */
function tourist(cloud: MockCloud, version: ApiVersion) {
  const [done, proven] = [new Set<string>(), new Set<string>()];
  const call = async (line: string, body?: unknown): Promise<Reply> => {
    const [method, path = ""] = line.split(" ");
    const full = path.startsWith("/") ? `/api/v1${path}` : `/api/scim/v2/${path}`;
    return request(cloud.url, `${method} ${full}`, { key: cloud.apiKey, body, headers: { "cc-version": version } });
  };
  /** Sends a request that must succeed. */
  const read = async (line: string, body?: unknown): Promise<Body> => {
    const reply = await call(line, body);
    expect([line, reply.status]).toEqual([line, 200]);
    done.add(cloud.requests.at(-1)?.operation ?? "");
    return reply.body;
  };
  /** Sends a change, waits until it is complete, and checks that another operation shows it. */
  const change = async (line: string, body: unknown, prove: Proof | ((response: Body) => Proof)): Promise<Body> => {
    const response = await read(line, body);
    const operation = cloud.requests.at(-1)?.operation ?? "";
    cloud.advance("1m");
    const [proof, expected] = typeof prove === "function" ? prove(response) : prove;
    if (typeof expected === "number") expect([line, (await call(proof)).status]).toEqual([line, expected]);
    else expect(await read(proof), `${line} ${JSON.stringify(body)}`).toMatchObject(expected);
    proven.add(operation);
    return response;
  };
  return { read, change, done, proven };
}

type Tourist = ReturnType<typeof tourist>;

/** Where the tour goes: the mock cloud, and the ids of an Advanced and a Basic cluster. */
interface Place {
  readonly cloud: MockCloud;
  readonly advanced: string;
  readonly basic: string;
}

async function visitClusterContents({ read, change }: Tourist, { cloud, basic }: Place): Promise<void> {
  const users = `/clusters/${basic}/sql-users`;
  await read(`GET /clusters/${basic}/connection-string?sql_user=ada`);
  await change(`POST ${users}`, { name: "ada", password: "not a real one" }, [
    `GET ${users}`,
    { users: [{ name: "ada" }] },
  ]);
  const log = "GET /auditlogevents?sort_order=DESC&limit=1";
  await change(`PUT ${users}/ada/password`, { password: "nor this one" }, [
    log,
    { entries: [{ action: "AUDIT_LOG_ACTION_CHANGE_SQL_USER_PASSWORD", cluster_id: basic }] },
  ]);
  await change(`DELETE ${users}/ada`, undefined, [`GET ${users}`, { users: [] }]);
  const databases = `/clusters/${basic}/databases`;
  const named = (...names: string[]): Proof => [`GET ${databases}`, { databases: names.map((name) => ({ name })) }];
  await change(`POST ${databases}`, { name: "shop" }, named("defaultdb", "shop"));
  await change(`PATCH ${databases}/shop`, { new_name: "store" }, named("defaultdb", "store"));
  await change(`PATCH ${databases}`, { name: "store", new_name: "market" }, named("defaultdb", "market"));
  await change(`DELETE ${databases}/market`, undefined, named("defaultdb"));
  const list = `/clusters/${basic}/networking/allowlist`;
  const allowed = (...names: string[]): Proof => [`GET ${list}`, { allowlist: names.map((name) => ({ name })) }];
  const range = { cidr_ip: "203.0.113.0", cidr_mask: 24, name: "Lab", sql: true, ui: false };
  await change(`DELETE ${list}/0.0.0.0/0`, undefined, allowed());
  await change(`POST ${list}`, range, allowed("Lab"));
  await change(`PUT ${list}/198.51.100.7/32`, { name: "Home", sql: true, ui: true }, allowed("Home", "Lab"));
  await change(`PATCH ${list}/198.51.100.7/32`, { name: "Office", sql: true, ui: false }, allowed("Office", "Lab"));
  cloud.advance("1d");
  await read(`GET /clusters/${basic}/backups`);
  const restores = `/clusters/${basic}/restores`;
  await change(`POST ${restores}`, { type: "CLUSTER" }, ({ id }) => [`GET ${restores}/${id}`, { status: "SUCCESS" }]);
  await read(`GET ${restores}`);
}

async function visitOrganization({ read, change }: Tourist, { cloud, advanced }: Place): Promise<void> {
  const { id: organization } = await read("GET /organization");
  const roles = [{ name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } }];
  const { id: account } = await change(
    "POST /service-accounts",
    { name: "deployer", description: "", roles },
    ({ id }) => [
      "GET /service-accounts?service_account_name=DEPLOYER&roles=AUDITOR&roles=ORG_MEMBER",
      { service_accounts: [{ id }] },
    ],
  );
  const path = `/service-accounts/${account}`;
  await change(`PATCH ${path}`, { name: "runner" }, [`GET ${path}`, { name: "runner" }]);
  const signer = { name: "ci", algorithm: "ES256", expires_at: "2100-01-01T00:00:00Z" };
  const { id: credential } = await change(
    `POST ${path}/credentials`,
    { ...signer, public_key: "-----BEGIN PUBLIC KEY-----" },
    ({ id }) => [
      `GET ${path}/credentials?status_filter=ACTIVE`,
      { credentials: [{ name: "ci", algorithm: "ES256", id }] },
    ],
  );
  await change(`DELETE ${path}/credentials/${credential}`, undefined, [`GET ${path}/credentials`, { credentials: [] }]);
  const { api_key } = await change("POST /api-keys", { name: "ci", service_account_id: account }, ({ api_key }) => [
    `GET /api-keys/${api_key.id}`,
    { name: "ci", service_account_id: account },
  ]);
  await change(`PATCH /api-keys/${api_key.id}`, { name: "cd" }, [
    "GET /api-keys",
    containing("api_keys", { name: "cd" }),
  ]);
  await change(`DELETE /api-keys/${api_key.id}`, undefined, [`GET /api-keys/${api_key.id}`, 404]);
  const held = (...names: string[]): Proof => [`GET /roles/${account}`, { roles: names.map((name) => ({ name })) }];
  const role = `/roles/${account}/ORGANIZATION/${organization}/CLUSTER_ADMIN`;
  await change(`POST ${role}`, undefined, held("ORG_MEMBER", "CLUSTER_ADMIN"));
  await change(`DELETE ${role}`, undefined, held("ORG_MEMBER"));
  const auditor = { name: "AUDITOR", resource: { type: "ORGANIZATION" } };
  await change(`PUT /roles/${account}`, { roles: [...roles, auditor] }, held("ORG_MEMBER", "AUDITOR"));
  await read("GET /roles");
  await change(`DELETE ${path}`, undefined, [`GET ${path}`, 404]);
  const issuer = { issuer_url: "https://idp.example", audience: "crdb" };
  const { id } = await change("POST /jwt-issuers", issuer, ({ id }) => [`GET /jwt-issuers/${id}`, issuer]);
  await change(`PATCH /jwt-issuers/${id}`, { claim: "email" }, [
    "GET /jwt-issuers",
    { jwt_issuers: [{ id, claim: "email" }] },
  ]);
  await change(`DELETE /jwt-issuers/${id}`, undefined, [`GET /jwt-issuers/${id}`, 404]);
  const { id: invoice } = cloud.seedInvoice({ month: "2022-03", clusters: [{ cluster_id: advanced, amount: 12.5 }] });
  expect(await read("GET /invoices")).toMatchObject({ invoices: [{ totals: [{ amount: 12.5 }] }] });
  await read(`GET /invoices/${invoice}`);
}

async function visitNetworking({ change }: Tourist, { advanced }: Place): Promise<void> {
  const network = `/clusters/${advanced}/networking`;
  const rules = `${network}/egress-rules`;
  const storage = { name: "storage", type: "FQDN", destination: "storage.example.com", description: "" };
  const { Rule } = await change(`POST ${rules}`, storage, ({ Rule }) => [
    `GET ${rules}/${Rule.id}`,
    { rule: { ...storage, state: "ACTIVE" } },
  ]);
  await change(`PATCH ${rules}/${Rule.id}`, { ports: [443] }, [`GET ${rules}`, { rules: [{ ports: [443] }] }]);
  await change(`DELETE ${rules}/${Rule.id}`, undefined, [`GET ${rules}`, { rules: [] }]);
  const policy = { egress_traffic_policy: "DEFAULT_DENY" };
  await change(`POST ${rules}/egress-traffic-policy`, { allow_all: false }, [`GET /clusters/${advanced}`, policy]);

  const endpoints = `${network}/egress-private-endpoints`;
  const target = { region: "us-east-1", target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" };
  const { id } = await change(`POST ${endpoints}`, target, ({ id }) => [
    `GET ${endpoints}/${id}`,
    { ...target, state: "AVAILABLE" },
  ]);
  const named = (...domain_names: string[]): Proof => [
    `GET ${endpoints}`,
    { egress_private_endpoints: [{ domain_names }] },
  ];
  await change(`PATCH ${endpoints}/${id}`, { domain_names: ["queue.example.com"] }, named("queue.example.com"));
  await change(`PATCH ${endpoints}/${id}/domain-names`, { domain_names: [] }, named());
  await change(`DELETE ${endpoints}/${id}`, undefined, [`GET ${endpoints}/${id}`, 404]);

  const services = `${network}/private-endpoint-services`;
  await change(`POST ${services}`, undefined, [`GET ${services}`, { services: [{ status: "AVAILABLE" }] }]);
  const connections = `${network}/private-endpoint-connections`;
  const connection = { endpoint_id: "vpce-0a1b" };
  await change(`POST ${connections}`, connection, [`GET ${connections}`, { connections: [connection] }]);
  const aws = `${network}/aws-endpoint-connections`;
  await change(`PATCH ${aws}/vpce-0a1b`, { status: "REJECTED" }, [
    `GET ${aws}`,
    { connections: [{ status: "REJECTED" }] },
  ]);
  await change(`DELETE ${connections}/vpce-0a1b`, undefined, [`GET ${connections}`, { connections: [] }]);
  const owners = `${network}/private-endpoint-trusted-owners`;
  const owner = { type: "AWS_ACCOUNT_ID", external_owner_id: "123456789012" };
  const { trusted_owner } = await change(`POST ${owners}`, owner, ({ trusted_owner }) => [
    `GET ${owners}/${trusted_owner.id}`,
    { trusted_owner: owner },
  ]);
  await change(`DELETE ${owners}/${trusted_owner.id}`, undefined, [`GET ${owners}`, { trusted_owners: [] }]);
}

async function visitSettings({ change }: Tourist, { advanced }: Place): Promise<void> {
  const cluster = `/clusters/${advanced}`;
  const hourly = { frequency_minutes: 240 };
  await change(`PATCH ${cluster}/backups-config`, hourly, [`GET ${cluster}/backups-config`, hourly]);
  const keys = (name: string): object => ({
    region_specs: [
      {
        region: "us-east-1",
        key_spec: {
          type: "AWS_KMS",
          uri: `arn:aws:kms:us-east-1:1:key/${name}`,
          auth_principal: "arn:aws:iam::1:role/a",
        },
      },
    ],
  });
  const used = (count: number, status = "ENABLED"): Proof => [
    `GET ${cluster}/cmek`,
    { status, region_infos: [{ key_infos: Array.from({ length: count }, () => ({})) }] },
  ];
  await change(`POST ${cluster}/cmek`, keys("one"), used(1));
  await change(`PUT ${cluster}/cmek`, keys("two"), used(2));
  await change(`PATCH ${cluster}/cmek`, { action: "REVOKE" }, used(2, "REVOKED"));

  const ca = `${cluster}/client-ca-cert`;
  const set = (x509_pem_cert: string): Proof => [`GET ${ca}`, { status: "IS_SET", x509_pem_cert }];
  await change(`POST ${ca}`, { x509_pem_cert: `${PEM}\n` }, set(`${PEM}\n`));
  await change(`PATCH ${ca}`, { x509_pem_cert: PEM, update_mode: "APPEND" }, set(`${PEM}\n${PEM}`));
  await change(`DELETE ${ca}`, undefined, [`GET ${ca}`, { status: "NOT_SET" }]);

  const exports = {
    logexport: {
      type: "OTLP_HTTP",
      log_name: "logs",
      otlp_endpoint: "https://otlp.example",
      otlp_headers: { "x-key": "a" },
    },
    "metricexport/cloudwatch": { role_arn: "arn:aws:iam::1:role/a" },
    "metricexport/datadog": { site: "EU1", api_key: "not a real key 9f3a" },
    "metricexport/prometheus": undefined,
  };
  for (const [path, body] of Object.entries(exports)) {
    await change(`POST ${cluster}/${path}`, body, [`GET ${cluster}/${path}`, { status: "ENABLED" }]);
    const disabled = path === "logexport" ? "DISABLED" : "NOT_DEPLOYED";
    await change(`DELETE ${cluster}/${path}`, undefined, [`GET ${cluster}/${path}`, { status: disabled }]);
  }
  const scanning = `${cluster}/runtime-scanning`;
  await change(`POST ${scanning}`, { type: "WIZ" }, [`GET ${scanning}`, { type: "WIZ" }]);
  await change(`DELETE ${scanning}`, undefined, [`GET ${scanning}`, { type: "NONE" }]);

  const maintenance = `${cluster}/maintenance-window`;
  const window = { offset_duration: "172800s", window_duration: "21600s" };
  await change(`PUT ${maintenance}`, window, [`GET ${maintenance}`, window]);
  const blackouts = `${cluster}/blackout-windows`;
  const sale = { start_time: "2022-04-01T00:00:00Z", end_time: "2022-04-05T00:00:00Z" };
  const { id } = await change(`POST ${blackouts}`, sale, ({ id }) => [`GET ${blackouts}/${id}`, { id }]);
  const end = (day: number): Proof => [
    `GET ${blackouts}`,
    { blackout_windows: [{ end_time: expect.stringContaining(`2022-04-0${day}`) }] },
  ];
  await change(`PATCH ${blackouts}/${id}`, { end_time: "2022-04-06T00:00:00Z" }, end(6));
  await change(`DELETE ${blackouts}/${id}`, undefined, [`GET ${blackouts}/${id}`, 404]);
  await change(`DELETE ${maintenance}`, undefined, [`GET ${maintenance}`, 404]);
  const deferral = { deferral_policy: "DEFERRAL_30_DAYS" };
  await change(`PUT ${cluster}/version-deferral`, deferral, [`GET ${cluster}/version-deferral`, deferral]);
  const outage = { regional_disruptor_specifications: [{ region_code: "us-east-1", is_whole_region: true }] };
  await change(`PUT ${cluster}/disrupt`, outage, [`GET ${cluster}/disrupt`, outage]);

  const standby = advancedCluster("standby-badger", {
    region_nodes: { "us-east-2": 3 },
    supports_cluster_virtualization: true,
  });
  const { id: standby_cluster_id } = await change("POST /clusters", standby, ({ id }) => [
    `GET /clusters/${id}`,
    { state: "CREATED" },
  ]);
  const streams = "/physical-replication-streams";
  const pair = { primary_cluster_id: advanced, standby_cluster_id };
  const { id: stream } = await change(`POST ${streams}`, pair, [
    `GET ${streams}`,
    containing("physical_replication_streams", { ...pair, status: "REPLICATING" }),
  ]);
  await change(`PATCH ${streams}/${stream}`, { status: "FAILING_OVER" }, [
    `GET ${streams}/${stream}`,
    { status: "COMPLETED" },
  ]);
}

async function visitScim({ read, change }: Tourist): Promise<void> {
  const ada = { schemas: [], userName: "ada@acme.example", emails: [{ value: "ada@acme.example", primary: true }] };
  const { id: user } = await change("POST Users", ada, [
    "GET /users/persons-by-email?email=ada@acme.example",
    { user: { email: "ada@acme.example" } },
  ]);
  const payments = { schemas: [], displayName: "payments", members: [{ value: user }] };
  const { id: group } = await change("POST Groups", payments, ({ id }) => [
    `GET Groups/${id}`,
    { members: [{ value: user }] },
  ]);
  for (const [path, name, body] of [
    [`Users/${user}`, "userName", { ...ada, displayName: "Ada" }],
    [`Groups/${group}`, "displayName", { schemas: [], displayName: "another team" }],
  ] as const) {
    const kind = path.slice(0, path.indexOf("/"));
    for (const method of ["POST", "PUT"]) {
      await read(`${method} ${kind}/.search`, { filter: `${name} pr` });
      await read(`${method} ${path}/.search`, { attributes: name });
    }
    await change(`PUT ${path}`, body, [`GET ${path}`, { displayName: body.displayName }]);
    const Operations = [{ op: "replace", path: "externalId", value: "7" }];
    const found = { Resources: [{ externalId: "7" }] };
    await change(`PATCH ${path}`, { schemas: [], Operations }, [
      `GET ${kind}?filter=externalId%20eq%20%227%22&count=1`,
      found,
    ]);
    await change(`DELETE ${path}`, undefined, [`GET ${path}`, 404]);
  }
  await read("GET ResourceTypes");
  await read("GET ResourceTypes/User");
  await read("GET Schemas");
  await read("GET Schemas/urn:ietf:params:scim:schemas:core:2.0:Group");
  await read("GET ServiceProviderConfig");
}

async function visitMigrationAssistant({ change }: Tourist, { advanced }: Place): Promise<void> {
  const assistant = `/clusters/${advanced}/migration-assistant`;
  const running = { status: "RUNNING", health: "HEALTHY", deployed_region: "us-east-1" };
  await change(`POST ${assistant}`, {}, [`GET ${assistant}`, running]);
  const ca = `${assistant}/source-ca-cert`;
  await change(`PATCH ${ca}`, { x509_pem_cert: PEM }, [`GET ${ca}`, { x509_pem_cert: PEM }]);
  await change(`DELETE ${ca}`, undefined, [`GET ${ca}`, { x509_pem_cert: "" }]);
  await change(`DELETE ${assistant}`, undefined, [`GET ${assistant}`, 404]);
}

async function visitWorkspaces({ read, change }: Tourist): Promise<void> {
  const { name } = hostCluster() as { name: string };
  await change("POST /clusters", hostCluster(), ["GET /virtual-cluster-workspaces", { workspaces: [{ name }] }]);
  const { workspaces } = await read("GET /virtual-cluster-workspaces");
  const workspace = `/virtual-cluster-workspaces/${workspaces[0].id}`;
  const renamed = { name: "production", default_virtual_cpu_burst_limit: 6 };
  await change(`PATCH ${workspace}`, renamed, [`GET ${workspace}`, renamed]);
  const limited = (virtual_cpu_burst_limit: number): object => ({ config: { virtual: { virtual_cpu_burst_limit } } });
  const virtual = { name: "reporting", primary_region: "us-east-1" };
  const { id } = await change(`POST ${workspace}/clusters`, virtual, ({ id }) => [`GET /clusters/${id}`, limited(6)]);
  await change(`PATCH ${workspace}/clusters/${id}`, { virtual_cpu_burst_limit: 8 }, [
    `GET /clusters/${id}`,
    limited(8),
  ]);
}

/** All but 2022-03-31, whose seven operations `start-mock-cloud.test.ts` calls. */
const toured = apiVersions.filter((version) => version !== "2022-03-31");

test.each(toured)(
  "startMockCloud() executes each operation of %s, and shows each change in another operation",
  async (version) => {
    await using cloud = await startMockCloud({ clock: "virtual" });
    const all = Object.keys(findVersion(version)?.handlers ?? {});
    const traveller = tourist(cloud, version);
    const { read, change, done, proven } = traveller;
    await read("GET /cluster-versions");
    await read("GET /clusters/available-regions?provider=GCP");
    const { resource_id: folder } = await change("POST /folders", { name: "payments" }, [
      "GET /folders",
      { folders: [{ name: "payments" }] },
    ]);
    const labels = { labels: { team: "payments" } };
    await change(`PATCH /folders/${folder}`, labels, [`GET /folders/${folder}`, labels]);
    const ready = ({ id }: Body): Proof => [`GET /clusters/${id}`, { state: "CREATED" }];
    const dedicated = { supports_cluster_virtualization: true };
    const { id: advanced } = await change("POST /clusters", advancedCluster("sturdy-badger", dedicated), ready);
    const { id: basic } = await change("POST /clusters", basicCluster("notorious-moose", { parent_id: folder }), [
      `GET /folders/${folder}/contents`,
      { resources: [{ name: "notorious-moose" }] },
    ]);
    const hardware = { dedicated: { hardware: { storage_gib: 300 } } };
    await change(`PATCH /clusters/${advanced}`, hardware, [
      "GET /clusters",
      containing("clusters", {
        config: expect.objectContaining({ dedicated: expect.objectContaining({ storage_gib: 300 }) }),
      }),
    ]);
    await read(`GET /clusters/${advanced}/nodes`);
    const place = { cloud, advanced, basic };
    await visitClusterContents(traveller, place);
    await visitOrganization(traveller, place);
    await visitNetworking(traveller, place);
    await visitSettings(traveller, place);
    await visitScim(traveller);
    if (all.includes("migrationAssistant.get")) await visitMigrationAssistant(traveller, place);
    if (all.includes("virtualClusterWorkspaces.get")) await visitWorkspaces(traveller);
    await change(`DELETE /clusters/${basic}`, undefined, [`GET /clusters/${basic}`, { state: "DELETED" }]);
    await change(`DELETE /folders/${folder}`, undefined, [`GET /folders/${folder}`, 404]);

    expect([...done].toSorted()).toEqual(all.toSorted());
    const changes = all.filter((id) => !/\.(get|list|search|find)[^.]*$/.test(id));
    expect([...proven].toSorted()).toEqual(changes.toSorted());
  },
);
