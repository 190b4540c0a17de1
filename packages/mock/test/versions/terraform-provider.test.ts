import { expect, test } from "vitest";
import type { Reply } from "../request.ts";
import { advancedCluster, DELAY, openCloud, type TestCloud } from "../version-2024-09-16.ts";

type Body = Reply["body"];

/** A Terraform resource, with the requests that version 1.22 of the provider sends. */
interface Resource {
  /** The path of the collection. `{cluster}` is replaced by the id of an Advanced cluster on AWS. */
  readonly path: string;
  readonly create: readonly ["POST" | "PUT", object?];
  /**
   * The requests that change the resource. Each has a method and a body. The changed resource must contain the fields
   * of the body.
   */
  readonly updates: readonly (readonly ["POST" | "PUT" | "PATCH", object])[];
  /** The method and the body of the request that removes the resource. @default a DELETE request without a body */
  readonly remove?: readonly ["PUT" | "POST" | "PATCH", object];
  /** Returns the part of a response that must contain the fields of the sent body. @default the whole response */
  readonly show?: (response: Body) => unknown;
  /** The field that contains the id of a created resource. If omitted, `path` is also the path of the resource. */
  readonly id?: string;
  /** Set if the API can't return a single resource. The test then reads the list of all resources. */
  readonly isRead?: "in the list";
  /** The expected response when the test reads the removed resource: an error status, or fields of the body. */
  readonly removed: number | object;
  /** The requests that are sent before the resource is created. */
  readonly before?: readonly (readonly [line: string, body?: object])[];
}

const key = (name: string): object => ({
  region_specs: [
    {
      region: "us-east-1",
      key_spec: { type: "AWS_KMS", uri: `arn:aws:kms:us-east-1:1:key/${name}`, auth_principal: "arn" },
    },
  ],
});
const logs = (spec: object): object => ({
  auth_principal: "arn",
  log_name: "example",
  type: "AWS_CLOUDWATCH",
  ...spec,
});
const group = { log_name: "sql", channels: ["SQL_SCHEMA"], min_level: "UNSPECIFIED", redact: false };
const rule = (fields: object): object => ({
  name: "external-api",
  description: "d",
  type: "FQDN",
  destination: "a.example.com",
  ports: [443],
  ...fields,
});
const CLOUDWATCH = { role_arn: "arn:aws:iam::1:role/metrics", log_group_name: "example", target_region: "us-east-1" };
const PEM = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----\n";
const ISSUER = { issuer_url: "https://accounts.example.com", audience: "tests", claim: "email", jwks: '{"keys":[]}' };
const ENDPOINT = {
  region: "us-east-1",
  target_service_type: "PRIVATE_SERVICE",
  target_service_identifier: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
};
const WINDOW: readonly [string, object] = [
  "PUT /clusters/{cluster}/maintenance-window",
  { offset_duration: "172800s", window_duration: "21600s" },
];
const SERVICES: readonly [string] = ["POST /clusters/{cluster}/networking/private-endpoint-services"];

const RESOURCES: Readonly<Record<string, Resource>> = {
  cockroach_cmek: {
    path: "/clusters/{cluster}/cmek",
    create: ["POST", key("one")],
    updates: [["PUT", key("two")]],
    // The provider reads the first encryption key of each region. The newest key comes first.
    show: ({ region_infos }) => ({
      region_specs: region_infos.map(({ region, key_infos }: Body) => ({ region, key_spec: key_infos[0].spec })),
    }),
    remove: ["PATCH", { action: "REVOKE" }],
    removed: { status: "REVOKED" },
  },
  cockroach_egress_rule: {
    path: "/clusters/{cluster}/networking/egress-rules",
    before: [["POST /clusters/{cluster}/networking/egress-rules/egress-traffic-policy", { allow_all: false }]],
    create: ["POST", rule({})],
    updates: [["PATCH", { description: "other", type: "FQDN", destination: "a.example.com", ports: [443, 8443] }]],
    show: ({ rule, Rule }) => rule ?? Rule,
    id: "id",
    removed: 404,
  },
  cockroach_egress_traffic_policy: {
    path: "/clusters/{cluster}/networking/egress-rules/egress-traffic-policy",
    create: ["POST", { allow_all: false }],
    updates: [["POST", { allow_all: true }]],
    remove: ["POST", { allow_all: true }],
    removed: { allow_all: true },
  },
  cockroach_egress_private_endpoint: {
    path: "/clusters/{cluster}/networking/egress-private-endpoints",
    create: ["POST", ENDPOINT],
    updates: [
      ["PATCH", { domain_names: ["*.custom.domain", "another.domain"] }],
      ["PATCH", { domain_names: [] }],
    ],
    id: "id",
    removed: 404,
  },
  cockroach_private_endpoint_trusted_owner: {
    path: "/clusters/{cluster}/networking/private-endpoint-trusted-owners",
    create: ["POST", { external_owner_id: "012345678901", type: "AWS_ACCOUNT_ID" }],
    updates: [],
    show: ({ trusted_owner }) => trusted_owner,
    id: "id",
    removed: 404,
  },
  cockroach_private_endpoint_connection: {
    path: "/clusters/{cluster}/networking/private-endpoint-connections",
    before: [SERVICES],
    create: ["POST", { endpoint_id: "vpce-0123456789abcdef0" }],
    updates: [],
    show: ({ connections, ...connection }) => (connections ? connections[0] : connection),
    id: "endpoint_id",
    isRead: "in the list",
    removed: { connections: [] },
  },
  cockroach_maintenance_window: {
    path: "/clusters/{cluster}/maintenance-window",
    create: ["PUT", { offset_duration: "172800s", window_duration: "21600s" }],
    updates: [["PUT", { offset_duration: "86400s", window_duration: "22000s" }]],
    removed: 404,
  },
  cockroach_blackout_window: {
    path: "/clusters/{cluster}/blackout-windows",
    before: [WINDOW],
    create: ["POST", { start_time: "2022-03-30T00:00:00Z", end_time: "2022-04-01T00:00:00Z" }],
    updates: [["PATCH", { end_time: "2022-04-02T00:00:00Z" }]],
    id: "id",
    removed: 404,
  },
  cockroach_version_deferral: {
    path: "/clusters/{cluster}/version-deferral",
    create: ["PUT", { deferral_policy: "FIXED_DEFERRAL" }],
    updates: [["PUT", { deferral_policy: "DEFERRAL_30_DAYS" }]],
    remove: ["PUT", { deferral_policy: "NOT_DEFERRED" }],
    removed: { deferral_policy: "NOT_DEFERRED" },
  },
  cockroach_jwt_issuer: {
    path: "/jwt-issuers",
    create: ["POST", { ...ISSUER, identity_map: [{ token_identity: "a", cc_identity: "a@example.com" }] }],
    updates: [
      [
        "PATCH",
        {
          ...ISSUER,
          audience: "others",
          identity_map: [{ token_identity: "/^sso_(.*)$", cc_identity: "\\1@example.com" }],
        },
      ],
    ],
    id: "id",
    removed: 404,
  },
  cockroach_log_export_config: {
    path: "/clusters/{cluster}/logexport",
    create: ["POST", logs({ redact: true, groups: [group], omitted_channels: ["SQL_PERF"] })],
    updates: [
      ["POST", logs({ redact: false, groups: [group] })],
      ["POST", logs({ redact: true, aws_external_id: "ext" })],
    ],
    show: ({ spec }) => spec,
    removed: { status: "DISABLED" },
  },
  cockroach_metric_export_datadog_config: {
    path: "/clusters/{cluster}/metricexport/datadog",
    create: ["POST", { site: "US1", api_key: "abcdefgh12345678" }],
    updates: [["POST", { site: "EU1", api_key: "abcdefgh12345678" }]],
    // The response contains only the last four characters of the API key.
    show: ({ api_key, ...shown }) => ({ ...shown, api_key: api_key === "5678" ? "abcdefgh12345678" : api_key }),
    removed: { status: "NOT_DEPLOYED" },
  },
  cockroach_metric_export_prometheus_config: {
    path: "/clusters/{cluster}/metricexport/prometheus",
    create: ["POST"],
    updates: [],
    removed: { status: "NOT_DEPLOYED" },
  },
  cockroach_metric_export_cloudwatch_config: {
    path: "/clusters/{cluster}/metricexport/cloudwatch",
    create: ["POST", CLOUDWATCH],
    updates: [
      ["POST", { ...CLOUDWATCH, target_region: "us-west-2" }],
      ["POST", { ...CLOUDWATCH, external_id: "ext" }],
    ],
    removed: { status: "NOT_DEPLOYED" },
  },
  cockroach_client_ca_cert: {
    path: "/clusters/{cluster}/client-ca-cert",
    create: ["POST", { x509_pem_cert: PEM }],
    updates: [["PATCH", { x509_pem_cert: PEM.replace("MIIC", "MIID") }]],
    removed: { status: "NOT_SET" },
  },
  cockroach_folder: {
    path: "/folders",
    create: ["POST", { name: "terraformed", parent_id: "root" }],
    updates: [["PATCH", { name: "terra formed", parent_id: "root", labels: { a: "b" } }]],
    id: "resource_id",
    removed: 404,
  },
  cockroach_service_account: {
    path: "/service-accounts",
    create: ["POST", { name: "robot", description: "d", roles: [] }],
    updates: [["PATCH", { name: "robot 2", description: "d2" }]],
    show: ({ roles: _, ...shown }) => ({ roles: [], ...shown }),
    id: "id",
    removed: 404,
  },
};

/**
 * Sends a request as the Terraform provider does. Repeats the request while the cluster is locked, and then waits until
 * the requested change is complete.
 */
async function apply({ call, fetch }: TestCloud, line: string, body?: object): Promise<Body> {
  let reply = await call(line, body);
  for (; reply.status === 503 && /lock/.test(reply.body.message); reply = await call(line, body)) fetch.advance(DELAY);
  if (reply.status !== 200) throw new Error(`${line}: ${reply.status} ${JSON.stringify(reply.body)}`);
  fetch.advance(DELAY);
  return reply.body;
}

test.each(Object.entries(RESOURCES))(
  "the Terraform resource %s has the applied values when it is read, until it is removed",
  async (_, one) => {
    const cloud = openCloud();
    const { id: cluster } = await apply(cloud, "POST /clusters", advancedCluster());
    const fill = (text: string): string => text.replace("{cluster}", cluster);
    const show = one.show ?? ((response: Body) => response);
    for (const [line, body] of one.before ?? []) await apply(cloud, fill(line), body);

    const [method, sent = {}] = one.create;
    const created = await apply(cloud, `${method} ${fill(one.path)}`, one.create[1]);
    const first = show(created);
    const path = fill(one.path) + (one.id === undefined ? "" : `/${first[one.id]}`);
    const readPath = one.isRead === "in the list" ? fill(one.path) : path;
    const isPolicy = one.path.endsWith("policy"); // The policy has no GET operation. It is a field of the cluster.
    const read = async (): Promise<Body> => {
      if (!isPolicy) return cloud.ask(`GET ${readPath}`);
      const { egress_traffic_policy } = await cloud.ask(`GET /clusters/${cluster}`);
      return { allow_all: egress_traffic_policy === "ALLOW_ALL" };
    };

    const { created_at } = await read();
    expect(show(await read())).toMatchObject(sent);
    for (const [update, changed] of one.updates) {
      await apply(cloud, `${update} ${path}`, changed);
      const after = await read();
      expect(show(after)).toMatchObject(changed);
      expect([after.created_at, await read()]).toEqual([created_at, after]);
    }

    if (one.remove) await apply(cloud, `${one.remove[0]} ${path}`, one.remove[1]);
    else await apply(cloud, `DELETE ${path}`);
    const gone = isPolicy ? { status: 200, body: await read() } : await cloud.call(`GET ${readPath}`);
    if (typeof one.removed === "number") expect(gone.status).toBe(one.removed);
    else expect(gone).toMatchObject({ status: 200, body: one.removed });
  },
);

test("cockroach_physical_replication_stream replicates, and fails over if its status is set to FAILING_OVER", async () => {
  const cloud = openCloud();
  const spec = { supports_cluster_virtualization: true };
  const [primary, standby] = [
    await apply(cloud, "POST /clusters", advancedCluster("primary", spec)),
    await apply(cloud, "POST /clusters", advancedCluster("standby", { ...spec, region_nodes: { "us-east-2": 3 } })),
  ];
  const pair = { primary_cluster_id: primary.id, standby_cluster_id: standby.id };
  const { id } = await apply(cloud, "POST /physical-replication-streams", pair);
  const path = `/physical-replication-streams/${id}`;
  expect(await cloud.ask(`GET ${path}`)).toMatchObject({ ...pair, status: "REPLICATING" });
  await apply(cloud, `PATCH ${path}`, { status: "FAILING_OVER" });
  expect(await cloud.ask(`GET ${path}`)).toMatchObject({ ...pair, status: "COMPLETED" });
});

test("the Terraform provider's data sources return the applied resources", async () => {
  const cloud = openCloud();
  const { ask, fetch } = cloud;
  fetch.seedUser({ email: "person@example.com", roles: ["ORG_MEMBER"] });
  await apply(cloud, "POST /folders", { name: "parent folder", parent_id: "root" });
  const { id } = await apply(cloud, "POST /clusters", advancedCluster());
  expect((await ask("GET /organization")).id).toMatch(/^[0-9a-f-]{36}$/);
  expect((await ask(`GET /clusters/${id}`)).state).toBe("CREATED");
  expect((await ask("GET /folders?path=%2Fparent+folder")).folders).toMatchObject([{ name: "parent folder" }]);
  expect(
    (await ask(`GET /clusters/${id}/connection-string?sql_user=app&database=defaultdb&os=LINUX`)).params,
  ).toMatchObject({ Username: "app" });
  expect((await ask(`GET /clusters/${id}/backups`)).backups).toHaveLength(1);
  expect((await ask(`GET /clusters/${id}/restores`)).restores).toEqual([]);
  expect((await ask(`GET /clusters/${id}/blackout-windows`)).blackout_windows).toEqual([]);
  expect((await ask("GET /users/persons-by-email?email=person@example.com")).user.email).toBe("person@example.com");
});

const SERVERLESS = { regions: ["us-east1"] };
const HARDWARE = { storage_gib: 15, machine_spec: { num_virtual_cpus: 4 } };
const REGIONS = ["us-central1", "us-east1", "us-west2"];

test.each([
  [
    "BASIC",
    { serverless: SERVERLESS, labels: { team: "a" } },
    { serverless: { primary_region: "", ...SERVERLESS, usage_limits: { request_unit_limit: "5000000" } }, labels: {} },
  ],
  [
    "STANDARD",
    { serverless: { ...SERVERLESS, upgrade_type: "AUTOMATIC", usage_limits: { provisioned_virtual_cpus: "2" } } },
    {
      serverless: {
        primary_region: "",
        ...SERVERLESS,
        upgrade_type: "MANUAL",
        usage_limits: { provisioned_virtual_cpus: "4" },
      },
    },
  ],
  [
    "STANDARD",
    { serverless: { regions: REGIONS, primary_region: "us-east1", usage_limits: { provisioned_virtual_cpus: "4" } } },
    { delete_protection: "ENABLED" },
  ],
  [
    "ADVANCED",
    { dedicated: { region_nodes: { "us-east1": 3 }, hardware: HARDWARE, supports_cluster_virtualization: false } },
    { dedicated: { region_nodes: { "us-east1": 4 }, hardware: HARDWARE } },
  ],
  [
    "ADVANCED",
    { dedicated: { region_nodes: { "us-east1": 3 }, hardware: HARDWARE, network_visibility: "PRIVATE" } },
    { dedicated: { hardware: { ...HARDWARE, storage_gib: 30 } } },
  ],
  [
    "ADVANCED",
    {
      dedicated: {
        region_nodes: Object.fromEntries(REGIONS.map((name) => [name, 3])),
        region_machine_specs: Object.fromEntries(
          REGIONS.map((name, index) => [name, { num_virtual_cpus: 4 * 2 ** Math.min(index, 1) }]),
        ),
        hardware: { storage_gib: 15 },
      },
    },
    { delete_protection: "ENABLED" },
  ],
  [
    "ADVANCED",
    {
      customer_cloud_account: { gcp: { service_account_email: "a@b.iam.gserviceaccount.com" } },
      dedicated: { region_nodes: { "us-east1": 3 }, hardware: HARDWARE },
    },
    { labels: { a: "b" } },
  ],
])("cockroach_cluster %s with %j is created, changed by %j and deleted", async (plan, spec, change) => {
  const cloud = openCloud();
  const sent = { name: "terraformed", provider: "GCP", spec: { plan, delete_protection: "DISABLED", ...spec } };
  const { id } = await apply(cloud, "POST /clusters", sent);
  const created = await cloud.ask(`GET /clusters/${id}`);
  expect(created).toMatchObject({ state: "CREATED", plan, operation_status: "UNSPECIFIED" });
  await apply(cloud, `PATCH /clusters/${id}`, { plan, ...change });
  const changed = await cloud.ask(`GET /clusters/${id}`);
  expect(changed).toMatchObject({ state: "CREATED", plan, id, created_at: created.created_at, name: sent.name });
  expect(changed).not.toEqual(created);
  expect(await cloud.ask(`GET /clusters/${id}`)).toEqual(changed);
  if (changed.delete_protection === "ENABLED")
    await apply(cloud, `PATCH /clusters/${id}`, { delete_protection: "DISABLED" });
  await apply(cloud, `DELETE /clusters/${id}`);
  expect((await cloud.ask(`GET /clusters/${id}`)).state).toBe("DELETED");
});

test("cockroach_sql_user, _database, _allow_list, _api_key and _restore read back the values that were applied", async () => {
  const cloud = openCloud();
  const { ask } = cloud;
  const standard = {
    name: "contents",
    provider: "GCP",
    spec: {
      plan: "STANDARD",
      serverless: { ...SERVERLESS, usage_limits: { provisioned_virtual_cpus: "2" }, with_empty_ip_allowlist: true },
    },
  };
  const { id } = await apply(cloud, "POST /clusters", standard);
  const path = `/clusters/${id}`;

  await ask(`POST ${path}/sql-users`, { name: "app", password: "cockroach@123456" });
  await ask(`PUT ${path}/sql-users/app/password`, { password: "cockroach@1234567" });
  expect((await ask(`GET ${path}/sql-users`)).users).toEqual([{ name: "app" }]);
  await ask(`POST ${path}/databases`, { name: "shop" });
  await ask(`PATCH ${path}/databases/shop`, { name: "", new_name: "store" });
  expect((await ask(`GET ${path}/databases`)).databases).toMatchObject([{ name: "defaultdb" }, { name: "store" }]);
  await ask(`POST ${path}/networking/allowlist`, {
    cidr_ip: "123.123.1.1",
    cidr_mask: 32,
    name: "home",
    sql: true,
    ui: true,
  });
  await ask(`PATCH ${path}/networking/allowlist/123.123.1.1/32`, { name: "home2", sql: true, ui: false });
  expect((await ask(`GET ${path}/networking/allowlist`)).allowlist).toMatchObject([
    { cidr_ip: "123.123.1.1", name: "home2", ui: false },
  ]);

  const { id: account } = await ask("POST /service-accounts", { name: "robot", description: "d", roles: [] });
  const key = await ask("POST /api-keys", { name: "k", service_account_id: account });
  await ask(`PATCH /api-keys/${key.api_key.id}`, { name: "k2" });
  expect(await ask(`GET /api-keys/${key.api_key.id}`)).toMatchObject({ name: "k2", service_account_id: account });

  const restore = await ask(`POST ${path}/restores`, { type: "CLUSTER" });
  cloud.fetch.advance(DELAY);
  expect(await ask(`GET ${path}/restores/${restore.id}`)).toMatchObject({
    type: "CLUSTER",
    status: "SUCCESS",
    completion_percent: 1,
  });
});
