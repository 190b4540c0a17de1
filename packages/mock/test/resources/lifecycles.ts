import type { ApiVersion } from "../../src/generated/api-versions.gen.ts";
import { freeCluster, type Reply } from "../request.ts";
import {
  advancedCluster,
  basicCluster,
  hostCluster,
  role,
  seedReplicas,
  type TestCloud,
} from "../version-2024-09-16.ts";

type Body = Reply["body"];

/**
 * A request that changes something, and what a GET request shows during the change, after it, and after it failed: some
 * fields of the response, or the status of an error. A change without `after` takes effect immediately.
 */
export type Step = readonly [
  request: string,
  body: object | undefined,
  during: unknown,
  after?: unknown,
  failed?: unknown,
];

/** A resource's lifecycle, from its creation to its deletion. */
export interface Lifecycle {
  /** The path of the requests. It contains ids from `PLACES` in braces; in steps, `{id}` is the created item's id. */
  readonly path: string;
  /** The requests that make changes. Their paths are relative to `path`, unless they begin with a tilde. */
  readonly steps: readonly Step[];
  /** The path of the GET request that shows a change, like those of `steps`. @default `path`, and `/{id}` for items */
  readonly read?: string;
  /**
   * The fields of the response to compare, such as `state config.dedicated.storage_gib`, whose values are joined by
   * spaces, or a function that returns what to compare. @default the whole body
   */
  readonly show?: string | ((body: Body) => unknown);
  /** What it shows before the first step. @default 404 */
  readonly before?: unknown;
  /** Returns an item's id from the response to the first step. @default the `id` field */
  readonly id?: (body: Body) => string;
  /** The field of the list at `path` that contains the items. */
  readonly list?: string;
  /** A request to send before the first step. */
  readonly setup?: readonly [line: string, body: object];
  /** The job that locks the cluster during each step, as named in `operation_status`. */
  readonly job?: string;
  /** The status if the first step is repeated, and if it is repeated after it failed. @default 200 and 200 */
  readonly repeated?: readonly [number, number?];
  /** The methods of the requests that succeed even if there is nothing yet. @default only the first step's */
  readonly sets?: readonly string[];
  /** Whether clusters on all plans have the resource. @default only Advanced clusters have it */
  readonly onAllPlans?: true;
  /** The first API version that has the resource. @default 2024-09-16 */
  readonly since?: ApiVersion;
  /** The last API version that has all of its operations. @default the latest */
  readonly until?: ApiVersion;
}

/** What paths and bodies refer to in braces. Each function creates such a resource and returns its id. */
export const PLACES: Readonly<Record<string, (cloud: TestCloud) => string | Promise<string>>> = {
  cluster: ({ fetch }) => fetch.seedCluster({ provider: "AWS", regions: ["us-east-1"] }).id,
  basic: ({ fetch }) => fetch.seedCluster({ plan: "BASIC" }).id,
  standard: ({ fetch }) => fetch.seedCluster({ plan: "STANDARD" }).id,
  primary: ({ fetch }) => seedReplicas(fetch, ["primary"])[0],
  standby: ({ fetch }) => fetch.seedCluster({ provider: "AWS", regions: ["us-west-2"] }).id,
  user: ({ fetch }) => fetch.seedUser({ email: "grace@acme.example" }).id,
  group: ({ fetch }) => fetch.seedGroup({ name: "platform" }).id,
  organization: async ({ ask }) => (await ask("GET /organization")).id,
  account: async ({ ask }) => (await ask("POST /service-accounts", ACCOUNT)).id,
  workspace: async ({ ask, fetch }) => {
    await ask("POST /clusters", hostCluster());
    fetch.advance("1m");
    return (await ask("GET /virtual-cluster-workspaces")).workspaces[0].id;
  },
};

const C = "/clusters/{cluster}";
const NETWORK = `${C}/networking`;
const ASSISTANT = `${C}/migration-assistant`;
const PEM = "-----BEGIN CERTIFICATE-----\nMIIC\n-----END CERTIFICATE-----";
const MEMBER = role("ORG_MEMBER");
const ACCOUNT = { name: "robot-{n}", description: "", roles: [MEMBER] };
const ISSUER = { issuer_url: "https://{n}.example", audience: "tests", claim: "email", jwks: '{"keys":[]}' };
const MAPPED = { audience: "others", identity_map: [{ token_identity: "/^sso_(.*)$", cc_identity: "\\1@b.example" }] };
const CREDENTIAL = { name: "ci", public_key: "-----BEGIN PUBLIC KEY-----", algorithm: "ES256" };
const RULE = { name: "rule-{n}", type: "FQDN", destination: "a.example", description: "", ports: [443] };
const QUEUE = { region: "us-east-1", target_service_identifier: "queue", target_service_type: "PRIVATE_SERVICE" };
const RANGE = { cidr_ip: "203.0.113.0", cidr_mask: 24, name: "Lab", sql: true, ui: false };
const LOGS = { type: "AWS_CLOUDWATCH", log_name: "logs", auth_principal: "arn:aws:iam::1:role/a" };
const GROUP = { log_name: "sql", channels: ["SQL_SCHEMA"], min_level: "UNSPECIFIED", redact: false };
const METRICS = { role_arn: "arn:aws:iam::1:role/a", log_group_name: "example", target_region: "us-east-1" };
const WINDOW = { offset_duration: "172800s", window_duration: "21600s" };
const SALE = { start_time: "2022-05-01T00:00:00Z", end_time: "2022-05-03T00:00:00Z" };
const REPLICATION = { primary_cluster_id: "{primary}", standby_cluster_id: "{standby}" };
const OUTAGE = { region_code: "us-east-1", is_whole_region: true };
const SCIM_USER = { schemas: [], userName: "user-{n}", emails: [{ value: "{n}@acme.example", primary: true }] };
const TEAM = { schemas: [], displayName: "team-{n}", members: [{ value: "{user}" }] };
const ADD_EXTERNAL_ID = { schemas: [], Operations: [{ op: "add", path: "externalId", value: "7" }] };

const key = (uri: string): object => ({
  region_specs: [{ region: "us-east-1", key_spec: { type: "AWS_KMS", uri, auth_principal: "arn" } }],
});
const setCertificate = (shown: string): [string, string, string] => ["PENDING ", `IS_SET ${shown}`, "FAILED "];
const withNames = (names: string, ...states: [string, string, string]): [string, string, string] =>
  states.map((state) => `AVAILABLE ${state} ${names}`) as [string, string, string];

const KEYS = {
  path: `${C}/cmek`,
  job: "CRDB_CMEK_OPERATION",
  before: "DISABLED",
  show: ({ status, region_infos: [info] }: Body): string =>
    [status, ...(info?.key_infos ?? []).map((one: Body) => `${one.spec.uri} ${one.status}`)].join(),
};
const ENABLED_KEY = ["ENABLING,a ENABLING", "ENABLED,a ENABLED", "ENABLE_FAILED,a ENABLE_FAILED"] as const;
const ROTATED_KEY = ["ROTATING,b ENABLING,a ENABLED", "ENABLED,b ENABLED,a DISABLED"] as const;
const REVOKED_KEY = ["REVOKING,b REVOKING,a ENABLED", "REVOKED,b REVOKED,a DISABLED"] as const;

const resource = (path: string, rules: Omit<Lifecycle, "path" | "steps">, ...steps: Step[]): Lifecycle => ({
  ...{ path, steps },
  ...rules,
});

/** An export of logs or metrics, which a POST request enables or changes. `statuses` are those of the last change. */
const exporting = (
  kind: string,
  bodies: readonly object[],
  { ended = "NOT_DEPLOYED", failed = "ERROR" } = {},
): Lifecycle => ({
  path: `${C}/${kind}`,
  job: kind === "logexport" ? "CRDB_LOG_EXPORT_OPERATION" : "CRDB_EDIT_CLUSTER",
  sets: ["POST"],
  show: ({ spec = {}, ...body }) => ({ ...body, ...spec }),
  steps: [
    ...bodies.map((body): Step => {
      const shown = "api_key" in body ? { ...body, api_key: "9f3a" } : body;
      return ["POST", body, { ...shown, status: "ENABLING" }, { ...shown, status: "ENABLED" }, { status: failed }];
    }),
    ["DELETE", undefined, { status: "DISABLING" }, { status: ended }, { status: failed.replace("EN", "DIS") }],
  ],
});

export const LIFECYCLES: Readonly<Record<string, Lifecycle>> = {
  cmek: {
    ...KEYS,
    repeated: [409, 409],
    sets: ["POST", "PUT"],
    steps: [
      ["POST", key("a"), ...ENABLED_KEY],
      ["PUT", key("b"), ...ROTATED_KEY, "ROTATE_FAILED,b ENABLE_FAILED,a ENABLED"],
      ["PATCH", { action: "REVOKE" }, ...REVOKED_KEY, "REVOKE_FAILED,b REVOKE_FAILED,a ENABLED"],
    ],
  },
  "cmek, enabled by cmek.update": { ...KEYS, steps: [["PUT", key("a"), ...ENABLED_KEY]] },
  clientCaCert: resource(
    `${C}/client-ca-cert`,
    { job: "CRDB_CUSTOM_CLIENT_CA", show: "status x509_pem_cert", before: "NOT_SET ", repeated: [409, 409] },
    ["POST", { x509_pem_cert: PEM }, ...setCertificate(PEM)],
    ["PATCH", { x509_pem_cert: `${PEM}\n\n` }, ...setCertificate(`${PEM}\n\n`)],
    ["PATCH", { x509_pem_cert: PEM, update_mode: "APPEND" }, ...setCertificate(`${PEM}\n${PEM}`)],
    ["PATCH", { x509_pem_cert: PEM, update_mode: "APPEND" }, ...setCertificate(`${PEM}\n${PEM}\n${PEM}`)],
    ["PATCH", { x509_pem_cert: PEM, update_mode: "REPLACE" }, ...setCertificate(PEM)],
    ["PATCH", { update_mode: "REPLACE" }, ...setCertificate(PEM)],
    ["DELETE", undefined, "PENDING ", "NOT_SET ", "FAILED "],
  ),
  logExport: exporting(
    "logexport",
    [
      { ...LOGS, redact: true, groups: [GROUP], omitted_channels: ["SQL_PERF"] },
      { ...LOGS, redact: false, aws_external_id: "ext" },
    ],
    { ended: "DISABLED", failed: "ENABLE_FAILED" },
  ),
  "metricExport.datadog": exporting("metricexport/datadog", [
    { site: "US1", api_key: "not a real key 9f3a" },
    { site: "EU1", api_key: "nor this one 9f3a" },
  ]),
  "metricExport.cloudWatch": exporting("metricexport/cloudwatch", [
    METRICS,
    { ...METRICS, target_region: "us-west-2", external_id: "ext" },
  ]),
  "metricExport.prometheus": exporting("metricexport/prometheus", [{}]),
  runtimeScanning: resource(
    `${C}/runtime-scanning`,
    { show: "type", before: "NONE" },
    ["POST", { type: "WIZ" }, "NONE", "WIZ", "NONE"],
    ["POST", { type: "WIZ" }, "WIZ", "WIZ", "NONE"],
    ["DELETE", undefined, "NONE"],
  ),
  migrationAssistant: resource(
    ASSISTANT,
    { since: "2026-09-15", show: "status", repeated: [409] },
    ["POST", {}, "PENDING", "RUNNING", "FAILED"],
    ["DELETE", undefined, "DELETING", 404, "FAILED"],
  ),
  "migrationAssistant.sourceCaCert": resource(
    `${ASSISTANT}/source-ca-cert`,
    { since: "2026-09-15", setup: [`POST ${ASSISTANT}`, {}], show: "x509_pem_cert", before: "", onAllPlans: true },
    ["PATCH", { x509_pem_cert: PEM }, PEM],
    ["DELETE", undefined, ""],
  ),
  maintenanceWindow: resource(
    `${C}/maintenance-window`,
    { sets: ["PUT"] },
    ["PUT", WINDOW, WINDOW],
    ["PUT", { ...WINDOW, window_duration: "22000s" }, { ...WINDOW, window_duration: "22000s" }],
    ["DELETE", undefined, 404],
  ),
  blackoutWindows: resource(
    `${C}/blackout-windows`,
    { list: "blackout_windows" },
    ["POST", SALE, SALE],
    ["PATCH /{id}", { end_time: "2022-05-04T00:00:00Z" }, { ...SALE, end_time: "2022-05-04T00:00:00Z" }],
    ["DELETE /{id}", undefined, 404],
  ),
  versionDeferral: resource(
    `${C}/version-deferral`,
    { show: "deferral_policy", before: "NOT_DEFERRED", sets: ["PUT"] },
    ...["FIXED_DEFERRAL", "DEFERRAL_30_DAYS"].map((one): Step => ["PUT", { deferral_policy: one }, one]),
  ),
  disruption: resource(
    `${C}/disrupt`,
    { job: "CRDB_CLUSTER_DISRUPTION", show: "regional_disruptor_specifications", before: [], sets: ["PUT"] },
    ["PUT", { regional_disruptor_specifications: [OUTAGE] }, [OUTAGE]],
    ["PUT", {}, []],
  ),
  egressRules: resource(
    `${NETWORK}/egress-rules`,
    { list: "rules", show: "rule.state rule.description rule.ports", id: ({ Rule }) => Rule.id, repeated: [409, 409] },
    ["POST", RULE, "PENDING_CREATION  443", "ACTIVE  443", "CREATION_FAILED  443"],
    ["PATCH /{id}", { description: "d", ports: [80] }, "PENDING_UPDATE d 80", "ACTIVE d 80", "INCONSISTENT d 80"],
    ["DELETE /{id}", undefined, "PENDING_DELETION d 80", 404, "DELETION_FAILED d 80"],
  ),
  "egressRules.setTrafficPolicy": resource(
    `${NETWORK}/egress-rules/egress-traffic-policy`,
    { read: `~${C}`, show: "egress_traffic_policy", before: "ALLOW_ALL", sets: ["POST"] },
    ["POST", { allow_all: false }, "UPDATING", "DEFAULT_DENY", "ERROR"],
    ["POST", { allow_all: true }, "UPDATING", "ALLOW_ALL", "ERROR"],
  ),
  egressPrivateEndpoints: resource(
    `${NETWORK}/egress-private-endpoints`,
    { list: "egress_private_endpoints", show: "state domain_names_state domain_names" },
    ["POST", QUEUE, "PENDING EMPTY ", "AVAILABLE EMPTY ", "FAILED EMPTY "],
    ["PATCH /{id}", { domain_names: ["*.a", "b"] }, ...withNames("*.a,b", "PENDING", "AVAILABLE", "FAILED")],
    ["PATCH /{id}/domain-names", { domain_names: [] }, ...withNames("", "PENDING", "EMPTY", "FAILED")],
    ["DELETE /{id}", undefined, "DELETING EMPTY ", 404, "FAILED EMPTY "],
  ),
  "privateEndpoints.createServices": resource(
    `${NETWORK}/private-endpoint-services`,
    { read: `~${NETWORK}/private-endpoint-services`, show: "services.status", before: [] },
    ["POST", undefined, ["CREATING"], ["AVAILABLE"], ["CREATE_FAILED"]],
  ),
  "privateEndpoints.createConnection": resource(
    "/clusters/{standard}/networking/private-endpoint-connections",
    { show: "connections.endpoint_id connections.status", before: " ", repeated: [409] },
    ["POST", { endpoint_id: "a" }, "a STATUS_PENDING", "a STATUS_AVAILABLE", "a STATUS_FAILED"],
    ["DELETE /a", undefined, "a STATUS_DELETING", " ", "a STATUS_FAILED"],
  ),
  "privateEndpoints.setAwsConnectionStatus": resource(
    `${NETWORK}/aws-endpoint-connections`,
    { show: "connections.status", before: [], sets: ["PATCH"], onAllPlans: true },
    ["PATCH /vpce-0a", { status: "REJECTED" }, ["PENDING_ACCEPTANCE"], ["REJECTED"], ["FAILED"]],
    ["PATCH /vpce-0a", { status: "AVAILABLE" }, ["PENDING_ACCEPTANCE"], ["AVAILABLE"], ["FAILED"]],
  ),
  "privateEndpoints.addTrustedOwner": resource(
    `${NETWORK}/private-endpoint-trusted-owners`,
    {
      list: "trusted_owners",
      show: "trusted_owner.type trusted_owner.external_owner_id",
      id: ({ trusted_owner }) => trusted_owner.id,
      repeated: [409],
    },
    ["POST", { type: "AWS_ACCOUNT_ID", external_owner_id: "owner-{n}" }, "AWS_ACCOUNT_ID owner-1"],
    ["DELETE /{id}", undefined, 404],
  ),
  allowlist: resource(
    "/clusters/{basic}/networking/allowlist",
    { show: "allowlist.name", before: [""], repeated: [409], sets: ["POST", "PUT"] },
    ["POST", RANGE, ["", "Lab"]],
    ["PUT /198.51.100.7/32", { name: "Home", sql: true, ui: true }, ["", "Home", "Lab"]],
    ["PATCH /198.51.100.7/32", { name: "Office", sql: true, ui: false }, ["", "Office", "Lab"]],
    ["DELETE /203.0.113.0/24", undefined, ["", "Office"]],
  ),
  databases: resource(
    "/clusters/{basic}/databases",
    { show: "databases.name", before: ["defaultdb"], repeated: [409] },
    ["POST", { name: "shop" }, ["defaultdb", "shop"]],
    ["PATCH /shop", { name: "", new_name: "store" }, ["defaultdb", "store"]],
    ["PATCH", { name: "store", new_name: "market" }, ["defaultdb", "market"]],
    ["DELETE /market", undefined, ["defaultdb"]],
  ),
  sqlUsers: resource(
    "/clusters/{basic}/sql-users",
    { show: "users.name", before: [], repeated: [409] },
    ["POST", { name: "ada", password: "not a real one" }, ["ada"]],
    ["PUT /ada/password", { password: "nor this one" }, ["ada"]],
    ["DELETE /ada", undefined, []],
  ),
  "backups.updateConfig": resource(
    "/clusters/{standard}/backups-config",
    { show: "enabled frequency_minutes retention_days", before: "true 60 30", sets: ["PATCH"] },
    ["PATCH", { enabled: false }, "false 60 30"],
    ["PATCH", { enabled: true, frequency_minutes: 5, retention_days: 7 }, "true 5 7"],
  ),
  restores: resource(
    `${C}/restores`,
    { list: "restores", job: "DEDICATED_FULL_CLUSTER_RESTORE", show: "type status", onAllPlans: true },
    ["POST", { type: "CLUSTER" }, "CLUSTER PENDING", "CLUSTER SUCCESS", "CLUSTER FAILED"],
  ),
  clusters: resource(
    "/clusters",
    { list: "clusters", show: "state operation_status config.dedicated.storage_gib", repeated: [409] },
    ["POST", advancedCluster("cluster-{n}"), "CREATING UNSPECIFIED 150", "CREATED UNSPECIFIED 150"],
    [
      "PATCH /{id}",
      { dedicated: { hardware: { storage_gib: 300 } } },
      "LOCKED CRDB_INSTANCE_UPDATE_RUNNING 150",
      "CREATED UNSPECIFIED 300",
      "CREATED CRDB_INSTANCE_UPDATE_FAILED 150",
    ],
    ["DELETE /{id}", undefined, "DELETED UNSPECIFIED 300"],
  ),
  "clusters on the Basic plan": resource(
    "/clusters",
    { list: "clusters", show: "state plan labels.a labels.c delete_protection", repeated: [409] },
    ["POST", basicCluster("cluster-{n}"), "CREATED BASIC   DISABLED"],
    ["PATCH /{id}", { plan: "STANDARD", labels: { a: "b" } }, "CREATED STANDARD b  DISABLED"],
    ["PATCH /{id}", { delete_protection: "ENABLED" }, "CREATED STANDARD b  ENABLED"],
    ["PATCH /{id}", { delete_protection: "DISABLED", labels: { c: "d" } }, "CREATED STANDARD  d DISABLED"],
    ["DELETE /{id}", undefined, "DELETED STANDARD  d DISABLED"],
  ),
  "clusters of the earliest version": resource(
    "/clusters",
    { since: "2022-03-31", until: "2022-03-31", list: "clusters", show: "state plan config.serverless.spend_limit" },
    ["POST", freeCluster("cluster-{n}"), "CREATING SERVERLESS 0", "CREATED SERVERLESS 0"],
    ["PUT /{id}/spend-limit", { spendLimit: 1000 }, "CREATED SERVERLESS 1000"],
    ["PUT /{id}/spend-limit", { spend_limit: 2000 }, "CREATED SERVERLESS 2000"],
    ["DELETE /{id}", undefined, "DELETED SERVERLESS 2000"],
  ),
  virtualClusterWorkspaces: resource(
    "/virtual-cluster-workspaces/{workspace}",
    { since: "2026-09-15", show: "name default_virtual_cpu_burst_limit", before: "steady-ferry 4" },
    ["PATCH", { name: "production", default_virtual_cpu_burst_limit: 6 }, "production 6"],
  ),
  "virtualClusterWorkspaces.createCluster": resource(
    "/virtual-cluster-workspaces/{workspace}/clusters",
    {
      since: "2026-09-15",
      read: "~/clusters/{id}",
      show: "state config.virtual.virtual_cpu_burst_limit labels.team",
      repeated: [409],
    },
    ["POST", { name: "virtual-{n}", regions: ["us-east-1"] }, "CREATED 4 "],
    ["PATCH /{id}", { virtual_cpu_burst_limit: 80, labels: { team: "a" } }, "CREATED 80 a"],
    ["DELETE ~/clusters/{id}", undefined, "DELETED 80 a"],
  ),
  physicalReplication: resource(
    "/physical-replication-streams",
    {
      list: "physical_replication_streams",
      show: ({ status, replicated_time }) => (replicated_time?.startsWith("0001") ? "STARTING" : status),
      repeated: [409],
    },
    ["POST", REPLICATION, "STARTING", "REPLICATING", "CANCELED"],
    ["PATCH /{id}", { status: "FAILING_OVER" }, "FAILING_OVER", "COMPLETED"],
  ),
  folders: resource(
    "/folders",
    { list: "folders", id: ({ resource_id }) => resource_id, repeated: [409] },
    ["POST", { name: "folder-{n}" }, { name: "folder-1", parent_id: "root", labels: {} }],
    ["PATCH /{id}", { name: "terra formed", labels: { a: "b" } }, { name: "terra formed", labels: { a: "b" } }],
    ["DELETE /{id}", undefined, 404],
  ),
  serviceAccounts: resource(
    "/service-accounts",
    { list: "service_accounts" },
    ["POST", ACCOUNT, { ...ACCOUNT, name: "robot-1", creator_name: "mock" }],
    ["PATCH /{id}", { description: "d" }, { name: "robot-1", description: "d", roles: [MEMBER] }],
    ["DELETE /{id}", undefined, 404],
  ),
  "serviceAccounts.credentials": resource(
    "/service-accounts/{account}/credentials",
    { list: "credentials", read: "", show: "credentials.name", before: [] },
    ["POST", { ...CREDENTIAL, expires_at: "2100-01-01T00:00:00Z" }, ["ci"]],
    ["DELETE /{id}", undefined, []],
  ),
  apiKeys: resource(
    "/api-keys",
    { list: "api_keys", id: ({ api_key }) => api_key.id },
    ["POST", { name: "ci", service_account_id: "{account}" }, { name: "ci" }],
    ["PATCH /{id}", { name: "cd" }, { name: "cd" }],
    ["DELETE /{id}", undefined, 404],
  ),
  jwtIssuers: resource(
    "/jwt-issuers",
    { list: "jwt_issuers", repeated: [409] },
    ["POST", ISSUER, { ...ISSUER, issuer_url: "https://1.example" }],
    ["PATCH /{id}", MAPPED, { ...ISSUER, issuer_url: "https://1.example", ...MAPPED }],
    ["DELETE /{id}", undefined, 404],
  ),
  roles: resource(
    "/roles/{user}",
    { show: "roles.name", before: ["ORG_MEMBER"], sets: ["POST", "PUT"] },
    ["POST /ORGANIZATION/{organization}/AUDITOR", undefined, ["ORG_MEMBER", "AUDITOR"]],
    ["DELETE /ORGANIZATION//AUDITOR", undefined, ["ORG_MEMBER"]],
    ["PUT", { roles: [MEMBER, role("AUDITOR")] }, ["ORG_MEMBER", "AUDITOR"]],
  ),
  "roles of a group": resource(
    "/roles/{group}",
    { show: "roles.name", before: [], sets: ["POST", "PUT"] },
    ["POST /ORGANIZATION//AUDITOR", undefined, ["AUDITOR"]],
    ["PUT", { roles: [role("CLUSTER_CREATOR")] }, ["CLUSTER_CREATOR"]],
    ["POST /ORGANIZATION//AUDITOR", undefined, ["CLUSTER_CREATOR", "AUDITOR"]],
    ["DELETE /ORGANIZATION//CLUSTER_CREATOR", undefined, ["AUDITOR"]],
  ),
  "scim.users": resource(
    "/scim/v2/Users",
    { list: "Resources", repeated: [409] },
    ["POST", SCIM_USER, { userName: "user-1", active: true }],
    ["PUT /{id}", { ...SCIM_USER, displayName: "Ada" }, { displayName: "Ada" }],
    ["PATCH /{id}", ADD_EXTERNAL_ID, { externalId: "7", displayName: "Ada" }],
    ["DELETE /{id}", undefined, 404],
  ),
  "scim.groups": resource(
    "/scim/v2/Groups",
    { list: "Resources", repeated: [409] },
    ["POST", TEAM, { displayName: "team-1", members: [{}] }],
    ["PUT /{id}", { ...TEAM, displayName: "another", members: [] }, { displayName: "another", members: [] }],
    ["PATCH /{id}", ADD_EXTERNAL_ID, { externalId: "7", displayName: "another" }],
    ["DELETE /{id}", undefined, 404],
  ),
};
