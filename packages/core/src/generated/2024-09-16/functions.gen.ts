// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

import {
  adoption,
  BODY,
  call,
  type Feature,
  list,
  lockWait,
  type OperationFunction,
  QUERY,
  wait,
} from "../../operations/operation-function.ts";
import type { Operation } from "../../request/api-definition.ts";
import type {
  AllowlistResource,
  ApiKeysResource,
  AuditLogsResource,
  BackupsResource,
  BlackoutWindowsResource,
  ClientCaCertResource,
  ClustersResource,
  CmekResource,
  DatabasesResource,
  DisruptionResource,
  EgressPrivateEndpointsResource,
  EgressRulesResource,
  FoldersResource,
  InvoicesResource,
  JwtIssuersResource,
  LogExportResource,
  MaintenanceWindowResource,
  MetricExportCloudWatchResource,
  MetricExportDatadogResource,
  MetricExportPrometheusResource,
  OrganizationResource,
  PhysicalReplicationResource,
  PrivateEndpointsResource,
  RestoresResource,
  RolesResource,
  ScimGroupsResource,
  ScimResourceTypesResource,
  ScimSchemasResource,
  ScimServiceProviderConfigResource,
  ScimUsersResource,
  ServiceAccountsResource,
  SqlUsersResource,
  UsersResource,
  VersionDeferralResource,
} from "./resources.gen.ts";

type Fn<Method> = OperationFunction<"2024-09-16", Method>;

const clustersListRoles: readonly string[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_DEVELOPER",
  "CLUSTER_MONITOR",
  "CLUSTER_OPERATOR_WRITER",
  "FOLDER_ADMIN",
  "FOLDER_MOVER",
  "METRICS_VIEWER",
  "ORG_ADMIN",
];
const clustersUpdateRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"];
const clustersDeleteRoles: readonly string[] = ["CLUSTER_ADMIN"];
const sqlUsersListRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"];
const allowlistListRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "CLUSTER_DEVELOPER"];
const logExportEnableRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"];
const metricExportCloudWatchGetRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"];
const foldersListRoles: readonly string[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_MONITOR",
  "CLUSTER_OPERATOR_WRITER",
  "FOLDER_ADMIN",
  "FOLDER_MOVER",
  "METRICS_VIEWER",
  "ORG_ADMIN",
];
const foldersCreateRoles: readonly string[] = ["FOLDER_ADMIN"];
const rolesListRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "FOLDER_ADMIN"];
const serviceAccountsListRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN"];
const serviceAccountsUpdateRoles: readonly string[] = ["ORG_ADMIN"];
const invoicesListRoles: readonly string[] = ["BILLING_COORDINATOR", "CLUSTER_ADMIN"];
const clustersListVersionsQuery: readonly string[] = [
  "pagination.page",
  "pagination.limit",
  "pagination.as_of_time",
  "pagination.sort_order",
];
const backupsListQuery: readonly string[] = [
  "start_time",
  "end_time",
  "pagination.page",
  "pagination.limit",
  "pagination.as_of_time",
  "pagination.sort_order",
];
const scimGroupsListQuery: readonly string[] = ["filter", "attributes", "excludedAttributes", "count", "startIndex"];
const scimGroupsGetQuery: readonly string[] = ["attributes", "excludedAttributes"];
const clustersGetRow: Operation = { method: "GET", path: "/api/v1/clusters/{cluster_id}", permissions: clustersListRoles };
const egressRulesGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
  permissions: clustersUpdateRoles,
};
const egressPrivateEndpointsGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
  permissions: clustersUpdateRoles,
};
const privateEndpointsListAwsConnectionsRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections",
  permissions: clustersUpdateRoles,
};
const privateEndpointsListConnectionsRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections",
  permissions: clustersUpdateRoles,
};
const privateEndpointsListServicesRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services",
  permissions: clustersUpdateRoles,
};
const restoresGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/restores/{restore_id}",
  permissions: clustersUpdateRoles,
};
const cmekGetRow: Operation = { method: "GET", path: "/api/v1/clusters/{cluster_id}/cmek", permissions: clustersUpdateRoles };
const clientCaCertGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
  permissions: clustersUpdateRoles,
};
const logExportGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/logexport",
  permissions: ["ORG_ADMIN", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER"],
};
const metricExportCloudWatchGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
  permissions: metricExportCloudWatchGetRoles,
};
const metricExportDatadogGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
  permissions: metricExportCloudWatchGetRoles,
};
const metricExportPrometheusGetRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
  permissions: metricExportCloudWatchGetRoles,
};
const physicalReplicationGetRow: Operation = { method: "GET", path: "/api/v1/physical-replication-streams/{id}", permissions: allowlistListRoles };
const clustersListRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters",
  permissions: clustersListRoles,
  query: [
    "show_inactive",
    "pagination.sort_by",
    "pagination.page",
    "pagination.limit",
    "pagination.as_of_time",
    "pagination.sort_order",
  ],
  page: {
    items: "clusters",
    request: "pagination.page",
    response: "pagination.next_page",
    asOf: "pagination.as_of_time",
  },
};
const egressRulesListRow: Operation = {
  method: "GET",
  path: "/api/v1/clusters/{cluster_id}/networking/egress-rules",
  permissions: clustersUpdateRoles,
  query: clustersListVersionsQuery,
  page: {
    items: "rules",
    request: "pagination.page",
    response: "pagination.next_page",
    asOf: "pagination.as_of_time",
  },
};
const physicalReplicationListRow: Operation = {
  method: "GET",
  path: "/api/v1/physical-replication-streams",
  permissions: allowlistListRoles,
  query: [
    "primary_cluster_id",
    "standby_cluster_id",
    "cluster_id",
    "show_completed",
    "pagination.page",
    "pagination.limit",
    "pagination.as_of_time",
    "pagination.sort_order",
  ],
  page: {
    items: "physical_replication_streams",
    request: "pagination.page",
    response: "pagination.next_page",
    asOf: "pagination.as_of_time",
  },
};
const serviceAccountsListRow: Operation = {
  method: "GET",
  path: "/api/v1/service-accounts",
  permissions: serviceAccountsListRoles,
  query: clustersListVersionsQuery,
  page: {
    items: "service_accounts",
    request: "pagination.page",
    response: "pagination.next_page",
    asOf: "pagination.as_of_time",
  },
};
const clustersWaitUntilReadyLock: Feature = /* @__PURE__ */ lockWait(
  "clusters.waitUntilReady",
  { poll: "clusters.get", until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
  clustersGetRow,
);

/** List the clusters of the organization. */
export const clustersList: Fn<ClustersResource["list"]> = /* @__PURE__ */ list("clusters.list", clustersListRow);

/** Create a cluster. */
export const clustersCreate: Fn<ClustersResource["create"]> = /* @__PURE__ */ call(
  "clusters.create",
  {
    method: "POST",
    path: "/api/v1/clusters",
    permissions: ["CLUSTER_ADMIN", "CLUSTER_CREATOR"],
    body: true,
    adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
  },
  BODY,
  /* @__PURE__ */ adoption(clustersListRow),
);

/** List the regions that support new clusters. */
export const clustersListAvailableRegions: Fn<ClustersResource["listAvailableRegions"]> = /* @__PURE__ */ list(
  "clusters.listAvailableRegions",
  {
    method: "GET",
    path: "/api/v1/clusters/available-regions",
    permissions: [],
    query: [
      "provider",
      "serverless",
      "pagination.page",
      "pagination.limit",
      "pagination.as_of_time",
      "pagination.sort_order",
    ],
    page: {
      items: "regions",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Get a cluster. */
export const clustersGet: Fn<ClustersResource["get"]> = /* @__PURE__ */ call("clusters.get", clustersGetRow);

/** Scale, reconfigure or upgrade a cluster. */
export const clustersUpdate: Fn<ClustersResource["update"]> = /* @__PURE__ */ call(
  "clusters.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete a cluster and its data. */
export const clustersDelete: Fn<ClustersResource["delete"]> = /* @__PURE__ */ call(
  "clusters.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}",
    permissions: clustersDeleteRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the connection string of a cluster. */
export const clustersGetConnectionString: Fn<ClustersResource["getConnectionString"]> = /* @__PURE__ */ call(
  "clusters.getConnectionString",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/connection-string",
    permissions: clustersListRoles,
    query: ["database", "sql_user", "os"],
  },
  QUERY,
);

/** List the nodes of a cluster. */
export const clustersListNodes: Fn<ClustersResource["listNodes"]> = /* @__PURE__ */ list(
  "clusters.listNodes",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/nodes",
    permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER", "ORG_ADMIN"],
    query: ["region_name", "pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
    page: {
      items: "nodes",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** List the major versions available for clusters. */
export const clustersListVersions: Fn<ClustersResource["listVersions"]> = /* @__PURE__ */ list(
  "clusters.listVersions",
  {
    method: "GET",
    path: "/api/v1/cluster-versions",
    permissions: [],
    query: clustersListVersionsQuery,
    page: {
      items: "versions",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** List the SQL users of a cluster. */
export const sqlUsersList: Fn<SqlUsersResource["list"]> = /* @__PURE__ */ list(
  "sqlUsers.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/sql-users",
    permissions: sqlUsersListRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "users",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create a SQL user. */
export const sqlUsersCreate: Fn<SqlUsersResource["create"]> = /* @__PURE__ */ call(
  "sqlUsers.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/sql-users",
    permissions: clustersDeleteRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete a SQL user. */
export const sqlUsersDelete: Fn<SqlUsersResource["delete"]> = /* @__PURE__ */ call(
  "sqlUsers.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/sql-users/{name}",
    permissions: clustersDeleteRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Set the password of a SQL user. */
export const sqlUsersResetPassword: Fn<SqlUsersResource["resetPassword"]> = /* @__PURE__ */ call(
  "sqlUsers.resetPassword",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/sql-users/{name}/password",
    permissions: clustersDeleteRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** List the databases of a cluster. */
export const databasesList: Fn<DatabasesResource["list"]> = /* @__PURE__ */ list(
  "databases.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/databases",
    permissions: sqlUsersListRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "databases",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create a database. */
export const databasesCreate: Fn<DatabasesResource["create"]> = /* @__PURE__ */ call(
  "databases.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/databases",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Rename a database whose name contains a slash. */
export const databasesRename: Fn<DatabasesResource["rename"]> = /* @__PURE__ */ call(
  "databases.rename",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/databases",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Rename a database. */
export const databasesUpdate: Fn<DatabasesResource["update"]> = /* @__PURE__ */ call(
  "databases.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/databases/{name}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete a database and its data. */
export const databasesDelete: Fn<DatabasesResource["delete"]> = /* @__PURE__ */ call(
  "databases.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/databases/{name}",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the allowlist entries of a cluster. */
export const allowlistList: Fn<AllowlistResource["list"]> = /* @__PURE__ */ list(
  "allowlist.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/allowlist",
    permissions: allowlistListRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "allowlist",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Add an IP range to the allowlist. */
export const allowlistCreate: Fn<AllowlistResource["create"]> = /* @__PURE__ */ call(
  "allowlist.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/allowlist",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Add the IP range in the path to the allowlist. */
export const allowlistPut: Fn<AllowlistResource["put"]> = /* @__PURE__ */ call(
  "allowlist.put",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Change an allowlist entry. */
export const allowlistUpdate: Fn<AllowlistResource["update"]> = /* @__PURE__ */ call(
  "allowlist.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Remove an IP range from the allowlist. */
export const allowlistDelete: Fn<AllowlistResource["delete"]> = /* @__PURE__ */ call(
  "allowlist.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the egress rules of a cluster. */
export const egressRulesList: Fn<EgressRulesResource["list"]> = /* @__PURE__ */ list(
  "egressRules.list",
  egressRulesListRow,
);

/** Create an egress rule. */
export const egressRulesCreate: Fn<EgressRulesResource["create"]> = /* @__PURE__ */ call(
  "egressRules.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-rules",
    permissions: clustersUpdateRoles,
    body: true,
    adopt: { list: "egressRules.list", match: ["name", "type", "destination"], since: "created_at" },
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  /* @__PURE__ */ adoption(egressRulesListRow),
  clustersWaitUntilReadyLock,
);

/** Set the egress traffic policy of a cluster. */
export const egressRulesSetTrafficPolicy: Fn<EgressRulesResource["setTrafficPolicy"]> = /* @__PURE__ */ call(
  "egressRules.setTrafficPolicy",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy",
    permissions: clustersUpdateRoles,
    body: true,
    empty: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get an egress rule. */
export const egressRulesGet: Fn<EgressRulesResource["get"]> = /* @__PURE__ */ call(
  "egressRules.get",
  egressRulesGetRow,
);

/** Change an egress rule. */
export const egressRulesUpdate: Fn<EgressRulesResource["update"]> = /* @__PURE__ */ call(
  "egressRules.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete an egress rule. */
export const egressRulesDelete: Fn<EgressRulesResource["delete"]> = /* @__PURE__ */ call(
  "egressRules.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
    permissions: clustersUpdateRoles,
    query: ["idempotency_key"],
    lockWait: "clusters.waitUntilReady",
  },
  QUERY,
  clustersWaitUntilReadyLock,
);

/** List the egress private endpoints of a cluster. */
export const egressPrivateEndpointsList: Fn<EgressPrivateEndpointsResource["list"]> = /* @__PURE__ */ list(
  "egressPrivateEndpoints.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints",
    permissions: clustersUpdateRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "egress_private_endpoints",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create an egress private endpoint. */
export const egressPrivateEndpointsCreate: Fn<EgressPrivateEndpointsResource["create"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get an egress private endpoint. */
export const egressPrivateEndpointsGet: Fn<EgressPrivateEndpointsResource["get"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.get",
  egressPrivateEndpointsGetRow,
);

/** Set the domain names of an egress private endpoint. */
export const egressPrivateEndpointsUpdate: Fn<EgressPrivateEndpointsResource["update"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete an egress private endpoint. */
export const egressPrivateEndpointsDelete: Fn<EgressPrivateEndpointsResource["delete"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
    permissions: clustersUpdateRoles,
    empty: true,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/**
 * Set the domain names of an egress private endpoint (old operation).
 *
 * @deprecated The service may remove it.
 */
export const egressPrivateEndpointsSetDomainNames: Fn<EgressPrivateEndpointsResource["setDomainNames"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.setDomainNames",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names",
    permissions: clustersUpdateRoles,
    body: true,
    empty: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** List the AWS endpoint connections of a cluster. */
export const privateEndpointsListAwsConnections: Fn<PrivateEndpointsResource["listAwsConnections"]> = /* @__PURE__ */ call(
  "privateEndpoints.listAwsConnections",
  privateEndpointsListAwsConnectionsRow,
);

/** Accept or reject an AWS endpoint connection. */
export const privateEndpointsSetAwsConnectionStatus: Fn<PrivateEndpointsResource["setAwsConnectionStatus"]> = /* @__PURE__ */ call(
  "privateEndpoints.setAwsConnectionStatus",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** List the endpoint connections of a cluster. */
export const privateEndpointsListConnections: Fn<PrivateEndpointsResource["listConnections"]> = /* @__PURE__ */ call(
  "privateEndpoints.listConnections",
  privateEndpointsListConnectionsRow,
);

/** Connect an endpoint to a cluster. */
export const privateEndpointsCreateConnection: Fn<PrivateEndpointsResource["createConnection"]> = /* @__PURE__ */ call(
  "privateEndpoints.createConnection",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Disconnect an endpoint from a cluster. */
export const privateEndpointsDeleteConnection: Fn<PrivateEndpointsResource["deleteConnection"]> = /* @__PURE__ */ call(
  "privateEndpoints.deleteConnection",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}",
    permissions: clustersUpdateRoles,
    empty: true,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the endpoint services of a cluster. */
export const privateEndpointsListServices: Fn<PrivateEndpointsResource["listServices"]> = /* @__PURE__ */ call(
  "privateEndpoints.listServices",
  privateEndpointsListServicesRow,
);

/** Create the endpoint services of a cluster. */
export const privateEndpointsCreateServices: Fn<PrivateEndpointsResource["createServices"]> = /* @__PURE__ */ call(
  "privateEndpoints.createServices",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the trusted accounts of a cluster. */
export const privateEndpointsListTrustedOwners: Fn<PrivateEndpointsResource["listTrustedOwners"]> = /* @__PURE__ */ call(
  "privateEndpoints.listTrustedOwners",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners",
    permissions: clustersUpdateRoles,
  },
);

/** Add a trusted account. */
export const privateEndpointsAddTrustedOwner: Fn<PrivateEndpointsResource["addTrustedOwner"]> = /* @__PURE__ */ call(
  "privateEndpoints.addTrustedOwner",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners",
    permissions: clustersDeleteRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get a trusted account of a cluster. */
export const privateEndpointsGetTrustedOwner: Fn<PrivateEndpointsResource["getTrustedOwner"]> = /* @__PURE__ */ call(
  "privateEndpoints.getTrustedOwner",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}",
    permissions: clustersUpdateRoles,
  },
);

/** Remove a trusted account. */
export const privateEndpointsRemoveTrustedOwner: Fn<PrivateEndpointsResource["removeTrustedOwner"]> = /* @__PURE__ */ call(
  "privateEndpoints.removeTrustedOwner",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}",
    permissions: clustersDeleteRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the backups of a cluster. */
export const backupsList: Fn<BackupsResource["list"]> = /* @__PURE__ */ list(
  "backups.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/backups",
    permissions: clustersUpdateRoles,
    query: backupsListQuery,
    page: {
      items: "backups",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Get the backup configuration of a cluster. */
export const backupsGetConfig: Fn<BackupsResource["getConfig"]> = /* @__PURE__ */ call(
  "backups.getConfig",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/backups-config",
    permissions: clustersUpdateRoles,
  },
);

/** Change the backup configuration of a cluster. */
export const backupsUpdateConfig: Fn<BackupsResource["updateConfig"]> = /* @__PURE__ */ call(
  "backups.updateConfig",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/backups-config",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** List the restores into a cluster. */
export const restoresList: Fn<RestoresResource["list"]> = /* @__PURE__ */ list(
  "restores.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/restores",
    permissions: clustersUpdateRoles,
    query: backupsListQuery,
    page: {
      items: "restores",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Restore a backup into a cluster. */
export const restoresCreate: Fn<RestoresResource["create"]> = /* @__PURE__ */ call(
  "restores.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/restores",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get a restore. */
export const restoresGet: Fn<RestoresResource["get"]> = /* @__PURE__ */ call("restores.get", restoresGetRow);

/** Get the customer-managed encryption keys of a cluster. */
export const cmekGet: Fn<CmekResource["get"]> = /* @__PURE__ */ call("cmek.get", cmekGetRow);

/** Enable customer-managed encryption keys. */
export const cmekEnable: Fn<CmekResource["enable"]> = /* @__PURE__ */ call(
  "cmek.enable",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/cmek",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Replace the customer-managed encryption keys of a cluster. */
export const cmekUpdate: Fn<CmekResource["update"]> = /* @__PURE__ */ call(
  "cmek.update",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/cmek",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Revoke the customer-managed encryption keys of a cluster. */
export const cmekUpdateStatus: Fn<CmekResource["updateStatus"]> = /* @__PURE__ */ call(
  "cmek.updateStatus",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/cmek",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get the client CA of a cluster. */
export const clientCaCertGet: Fn<ClientCaCertResource["get"]> = /* @__PURE__ */ call(
  "clientCaCert.get",
  clientCaCertGetRow,
);

/** Set the client CA of a cluster. */
export const clientCaCertSet: Fn<ClientCaCertResource["set"]> = /* @__PURE__ */ call(
  "clientCaCert.set",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Replace the client CA of a cluster. */
export const clientCaCertUpdate: Fn<ClientCaCertResource["update"]> = /* @__PURE__ */ call(
  "clientCaCert.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Remove the client CA of a cluster. */
export const clientCaCertDelete: Fn<ClientCaCertResource["delete"]> = /* @__PURE__ */ call(
  "clientCaCert.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the log export of a cluster. */
export const logExportGet: Fn<LogExportResource["get"]> = /* @__PURE__ */ call("logExport.get", logExportGetRow);

/** Export the logs of a cluster. */
export const logExportEnable: Fn<LogExportResource["enable"]> = /* @__PURE__ */ call(
  "logExport.enable",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/logexport",
    permissions: logExportEnableRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Stop exporting the logs of a cluster. */
export const logExportDelete: Fn<LogExportResource["delete"]> = /* @__PURE__ */ call(
  "logExport.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/logexport",
    permissions: logExportEnableRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the export of a cluster's metrics to Amazon CloudWatch. */
export const metricExportCloudWatchGet: Fn<MetricExportCloudWatchResource["get"]> = /* @__PURE__ */ call(
  "metricExport.cloudWatch.get",
  metricExportCloudWatchGetRow,
);

/** Export the metrics of a cluster to Amazon CloudWatch. */
export const metricExportCloudWatchEnable: Fn<MetricExportCloudWatchResource["enable"]> = /* @__PURE__ */ call(
  "metricExport.cloudWatch.enable",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Stop exporting the metrics of a cluster to Amazon CloudWatch. */
export const metricExportCloudWatchDelete: Fn<MetricExportCloudWatchResource["delete"]> = /* @__PURE__ */ call(
  "metricExport.cloudWatch.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the export of a cluster's metrics to Datadog. */
export const metricExportDatadogGet: Fn<MetricExportDatadogResource["get"]> = /* @__PURE__ */ call(
  "metricExport.datadog.get",
  metricExportDatadogGetRow,
);

/** Export the metrics of a cluster to Datadog. */
export const metricExportDatadogEnable: Fn<MetricExportDatadogResource["enable"]> = /* @__PURE__ */ call(
  "metricExport.datadog.enable",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Stop exporting the metrics of a cluster to Datadog. */
export const metricExportDatadogDelete: Fn<MetricExportDatadogResource["delete"]> = /* @__PURE__ */ call(
  "metricExport.datadog.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the export of a cluster's metrics to Prometheus. */
export const metricExportPrometheusGet: Fn<MetricExportPrometheusResource["get"]> = /* @__PURE__ */ call(
  "metricExport.prometheus.get",
  metricExportPrometheusGetRow,
);

/** Export the metrics of a cluster to Prometheus. */
export const metricExportPrometheusEnable: Fn<MetricExportPrometheusResource["enable"]> = /* @__PURE__ */ call(
  "metricExport.prometheus.enable",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Stop exporting the metrics of a cluster to Prometheus. */
export const metricExportPrometheusDelete: Fn<MetricExportPrometheusResource["delete"]> = /* @__PURE__ */ call(
  "metricExport.prometheus.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the maintenance window of a cluster. */
export const maintenanceWindowGet: Fn<MaintenanceWindowResource["get"]> = /* @__PURE__ */ call(
  "maintenanceWindow.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/maintenance-window",
    permissions: clustersUpdateRoles,
  },
);

/** Set the maintenance window of a cluster. */
export const maintenanceWindowSet: Fn<MaintenanceWindowResource["set"]> = /* @__PURE__ */ call(
  "maintenanceWindow.set",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/maintenance-window",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete the maintenance window of a cluster. */
export const maintenanceWindowDelete: Fn<MaintenanceWindowResource["delete"]> = /* @__PURE__ */ call(
  "maintenanceWindow.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/maintenance-window",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** List the blackout windows of a cluster. */
export const blackoutWindowsList: Fn<BlackoutWindowsResource["list"]> = /* @__PURE__ */ list(
  "blackoutWindows.list",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows",
    permissions: clustersUpdateRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "blackout_windows",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create a blackout window. */
export const blackoutWindowsCreate: Fn<BlackoutWindowsResource["create"]> = /* @__PURE__ */ call(
  "blackoutWindows.create",
  {
    method: "POST",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get a blackout window. */
export const blackoutWindowsGet: Fn<BlackoutWindowsResource["get"]> = /* @__PURE__ */ call(
  "blackoutWindows.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
    permissions: clustersUpdateRoles,
  },
);

/** Change a blackout window. */
export const blackoutWindowsUpdate: Fn<BlackoutWindowsResource["update"]> = /* @__PURE__ */ call(
  "blackoutWindows.update",
  {
    method: "PATCH",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Delete a blackout window. */
export const blackoutWindowsDelete: Fn<BlackoutWindowsResource["delete"]> = /* @__PURE__ */ call(
  "blackoutWindows.delete",
  {
    method: "DELETE",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
    permissions: clustersUpdateRoles,
    lockWait: "clusters.waitUntilReady",
  },
  clustersWaitUntilReadyLock,
);

/** Get the patch version deferral of a cluster. */
export const versionDeferralGet: Fn<VersionDeferralResource["get"]> = /* @__PURE__ */ call(
  "versionDeferral.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/version-deferral",
    permissions: clustersUpdateRoles,
  },
);

/** Set the patch version deferral of a cluster. */
export const versionDeferralSet: Fn<VersionDeferralResource["set"]> = /* @__PURE__ */ call(
  "versionDeferral.set",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/version-deferral",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** Get the disrupted parts of a cluster. */
export const disruptionGet: Fn<DisruptionResource["get"]> = /* @__PURE__ */ call(
  "disruption.get",
  { method: "GET", path: "/api/v1/clusters/{cluster_id}/disrupt", permissions: clustersUpdateRoles },
);

/** Disrupt parts of a cluster, or end a disruption. */
export const disruptionSet: Fn<DisruptionResource["set"]> = /* @__PURE__ */ call(
  "disruption.set",
  {
    method: "PUT",
    path: "/api/v1/clusters/{cluster_id}/disrupt",
    permissions: clustersUpdateRoles,
    body: true,
    lockWait: "clusters.waitUntilReady",
  },
  BODY,
  clustersWaitUntilReadyLock,
);

/** List the replication streams of the organization. */
export const physicalReplicationList: Fn<PhysicalReplicationResource["list"]> = /* @__PURE__ */ list(
  "physicalReplication.list",
  physicalReplicationListRow,
);

/** Create a replication stream. */
export const physicalReplicationCreate: Fn<PhysicalReplicationResource["create"]> = /* @__PURE__ */ call(
  "physicalReplication.create",
  {
    method: "POST",
    path: "/api/v1/physical-replication-streams",
    permissions: clustersDeleteRoles,
    body: true,
    adopt: {
      list: "physicalReplication.list",
      match: ["primary_cluster_id", "standby_cluster_id"],
      since: "created_at",
    },
  },
  BODY,
  /* @__PURE__ */ adoption(physicalReplicationListRow),
);

/** Get a replication stream. */
export const physicalReplicationGet: Fn<PhysicalReplicationResource["get"]> = /* @__PURE__ */ call(
  "physicalReplication.get",
  physicalReplicationGetRow,
);

/** Fail over to the standby cluster, or cancel a replication stream. */
export const physicalReplicationUpdate: Fn<PhysicalReplicationResource["update"]> = /* @__PURE__ */ call(
  "physicalReplication.update",
  {
    method: "PATCH",
    path: "/api/v1/physical-replication-streams/{id}",
    permissions: clustersDeleteRoles,
    body: true,
  },
  BODY,
);

/** List the folders of the organization. */
export const foldersList: Fn<FoldersResource["list"]> = /* @__PURE__ */ list(
  "folders.list",
  {
    method: "GET",
    path: "/api/v1/folders",
    permissions: foldersListRoles,
    query: ["path", "pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
    page: {
      items: "folders",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create a folder. */
export const foldersCreate: Fn<FoldersResource["create"]> = /* @__PURE__ */ call(
  "folders.create",
  { method: "POST", path: "/api/v1/folders", permissions: foldersCreateRoles, body: true },
  BODY,
);

/** Get a folder. */
export const foldersGet: Fn<FoldersResource["get"]> = /* @__PURE__ */ call(
  "folders.get",
  { method: "GET", path: "/api/v1/folders/{folder_id}", permissions: foldersListRoles },
);

/** Rename, move or label a folder. */
export const foldersUpdate: Fn<FoldersResource["update"]> = /* @__PURE__ */ call(
  "folders.update",
  { method: "PATCH", path: "/api/v1/folders/{folder_id}", permissions: ["FOLDER_ADMIN", "FOLDER_MOVER"], body: true },
  BODY,
);

/** Delete a folder. */
export const foldersDelete: Fn<FoldersResource["delete"]> = /* @__PURE__ */ call(
  "folders.delete",
  { method: "DELETE", path: "/api/v1/folders/{folder_id}", permissions: foldersCreateRoles, empty: true },
);

/** List the contents of a folder. */
export const foldersListContents: Fn<FoldersResource["listContents"]> = /* @__PURE__ */ list(
  "folders.listContents",
  {
    method: "GET",
    path: "/api/v1/folders/{folder_id}/contents",
    permissions: clustersListRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "resources",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Get the organization of the caller. */
export const organizationGet: Fn<OrganizationResource["get"]> = /* @__PURE__ */ call(
  "organization.get",
  { method: "GET", path: "/api/v1/organization", permissions: ["ORG_ADMIN", "ORG_MEMBER"] },
);

/** List the roles of all users and service accounts. */
export const rolesList: Fn<RolesResource["list"]> = /* @__PURE__ */ list(
  "roles.list",
  {
    method: "GET",
    path: "/api/v1/roles",
    permissions: rolesListRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "grants",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Get the roles of a user or a service account. */
export const rolesGet: Fn<RolesResource["get"]> = /* @__PURE__ */ call(
  "roles.get",
  { method: "GET", path: "/api/v1/roles/{user_id}", permissions: rolesListRoles },
);

/** Replace the roles of a user or a service account. */
export const rolesSet: Fn<RolesResource["set"]> = /* @__PURE__ */ call(
  "roles.set",
  { method: "PUT", path: "/api/v1/roles/{user_id}", permissions: rolesListRoles, body: true },
  BODY,
);

/** Grant a role to a service account or user. */
export const rolesAdd: Fn<RolesResource["add"]> = /* @__PURE__ */ call(
  "roles.add",
  {
    method: "POST",
    path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
    permissions: rolesListRoles,
  },
);

/** Revoke a role of a user or service account. */
export const rolesRemove: Fn<RolesResource["remove"]> = /* @__PURE__ */ call(
  "roles.remove",
  {
    method: "DELETE",
    path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
    permissions: rolesListRoles,
  },
);

/** Find a user of the organization by e-mail address. */
export const usersFindByEmail: Fn<UsersResource["findByEmail"]> = /* @__PURE__ */ call(
  "users.findByEmail",
  { method: "GET", path: "/api/v1/users/persons-by-email", permissions: rolesListRoles, query: ["email"] },
  QUERY,
);

/** List the service accounts of the organization. */
export const serviceAccountsList: Fn<ServiceAccountsResource["list"]> = /* @__PURE__ */ list(
  "serviceAccounts.list",
  serviceAccountsListRow,
);

/** Create a service account. */
export const serviceAccountsCreate: Fn<ServiceAccountsResource["create"]> = /* @__PURE__ */ call(
  "serviceAccounts.create",
  {
    method: "POST",
    path: "/api/v1/service-accounts",
    permissions: serviceAccountsListRoles,
    body: true,
    adopt: { list: "serviceAccounts.list", match: ["name", "description"], since: "created_at" },
  },
  BODY,
  /* @__PURE__ */ adoption(serviceAccountsListRow),
);

/** Get a service account. */
export const serviceAccountsGet: Fn<ServiceAccountsResource["get"]> = /* @__PURE__ */ call(
  "serviceAccounts.get",
  { method: "GET", path: "/api/v1/service-accounts/{id}", permissions: serviceAccountsListRoles },
);

/** Change the name or description of a service account. */
export const serviceAccountsUpdate: Fn<ServiceAccountsResource["update"]> = /* @__PURE__ */ call(
  "serviceAccounts.update",
  {
    method: "PATCH",
    path: "/api/v1/service-accounts/{id}",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Delete a service account. */
export const serviceAccountsDelete: Fn<ServiceAccountsResource["delete"]> = /* @__PURE__ */ call(
  "serviceAccounts.delete",
  { method: "DELETE", path: "/api/v1/service-accounts/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the API keys of the organization. */
export const apiKeysList: Fn<ApiKeysResource["list"]> = /* @__PURE__ */ list(
  "apiKeys.list",
  {
    method: "GET",
    path: "/api/v1/api-keys",
    permissions: serviceAccountsListRoles,
    query: [
      "service_account_id",
      "pagination.page",
      "pagination.limit",
      "pagination.as_of_time",
      "pagination.sort_order",
    ],
    page: {
      items: "api_keys",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Create an API key for a service account. */
export const apiKeysCreate: Fn<ApiKeysResource["create"]> = /* @__PURE__ */ call(
  "apiKeys.create",
  { method: "POST", path: "/api/v1/api-keys", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Get an API key. */
export const apiKeysGet: Fn<ApiKeysResource["get"]> = /* @__PURE__ */ call(
  "apiKeys.get",
  { method: "GET", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsListRoles },
);

/** Rename an API key. */
export const apiKeysUpdate: Fn<ApiKeysResource["update"]> = /* @__PURE__ */ call(
  "apiKeys.update",
  { method: "PATCH", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Delete an API key. */
export const apiKeysDelete: Fn<ApiKeysResource["delete"]> = /* @__PURE__ */ call(
  "apiKeys.delete",
  { method: "DELETE", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the JWT issuers of the organization. */
export const jwtIssuersList: Fn<JwtIssuersResource["list"]> = /* @__PURE__ */ list(
  "jwtIssuers.list",
  {
    method: "GET",
    path: "/api/v1/jwt-issuers",
    permissions: serviceAccountsUpdateRoles,
    query: clustersListVersionsQuery,
    page: {
      items: "jwt_issuers",
      request: "pagination.page",
      response: "pagination.next_page",
      asOf: "pagination.as_of_time",
    },
  },
);

/** Register a JWT issuer. */
export const jwtIssuersCreate: Fn<JwtIssuersResource["create"]> = /* @__PURE__ */ call(
  "jwtIssuers.create",
  { method: "POST", path: "/api/v1/jwt-issuers", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Get a JWT issuer. */
export const jwtIssuersGet: Fn<JwtIssuersResource["get"]> = /* @__PURE__ */ call(
  "jwtIssuers.get",
  { method: "GET", path: "/api/v1/jwt-issuers/{id}", permissions: serviceAccountsUpdateRoles },
);

/** Change a JWT issuer. */
export const jwtIssuersUpdate: Fn<JwtIssuersResource["update"]> = /* @__PURE__ */ call(
  "jwtIssuers.update",
  {
    method: "PATCH",
    path: "/api/v1/jwt-issuers/{id}",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Remove a JWT issuer. */
export const jwtIssuersDelete: Fn<JwtIssuersResource["delete"]> = /* @__PURE__ */ call(
  "jwtIssuers.delete",
  { method: "DELETE", path: "/api/v1/jwt-issuers/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the audit log entries of the organization. */
export const auditLogsList: Fn<AuditLogsResource["list"]> = /* @__PURE__ */ list(
  "auditLogs.list",
  {
    method: "GET",
    path: "/api/v1/auditlogevents",
    permissions: serviceAccountsUpdateRoles,
    query: ["starting_from", "sort_order", "limit"],
    page: { items: "entries", request: "starting_from", response: "next_starting_from", endless: true },
  },
);

/** List the invoices of the organization. */
export const invoicesList: Fn<InvoicesResource["list"]> = /* @__PURE__ */ call(
  "invoices.list",
  {
    method: "GET",
    path: "/api/v1/invoices",
    permissions: invoicesListRoles,
    query: ["status", "start_time", "end_time"],
  },
  QUERY,
);

/** Get an invoice. */
export const invoicesGet: Fn<InvoicesResource["get"]> = /* @__PURE__ */ call(
  "invoices.get",
  { method: "GET", path: "/api/v1/invoices/{invoice_id}", permissions: invoicesListRoles },
);

/** List SCIM groups. */
export const scimGroupsList: Fn<ScimGroupsResource["list"]> = /* @__PURE__ */ list(
  "scim.groups.list",
  {
    method: "GET",
    path: "/api/scim/v2/Groups",
    permissions: serviceAccountsUpdateRoles,
    query: scimGroupsListQuery,
    page: { items: "Resources", request: "startIndex", total: "totalResults" },
  },
);

/** Create a SCIM group. */
export const scimGroupsCreate: Fn<ScimGroupsResource["create"]> = /* @__PURE__ */ call(
  "scim.groups.create",
  { method: "POST", path: "/api/scim/v2/Groups", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Search SCIM groups. */
export const scimGroupsSearch: Fn<ScimGroupsResource["search"]> = /* @__PURE__ */ list(
  "scim.groups.search",
  {
    method: "POST",
    path: "/api/scim/v2/Groups/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
    page: { items: "Resources", request: "startIndex", total: "totalResults" },
  },
);

/**
 * Search SCIM groups with PUT.
 *
 * @deprecated The service may remove it.
 */
export const scimGroupsSearchByPut: Fn<ScimGroupsResource["searchByPut"]> = /* @__PURE__ */ call(
  "scim.groups.searchByPut",
  {
    method: "PUT",
    path: "/api/scim/v2/Groups/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Get a SCIM group. */
export const scimGroupsGet: Fn<ScimGroupsResource["get"]> = /* @__PURE__ */ call(
  "scim.groups.get",
  {
    method: "GET",
    path: "/api/scim/v2/Groups/{id}",
    permissions: serviceAccountsUpdateRoles,
    query: scimGroupsGetQuery,
  },
  QUERY,
);

/** Replace a SCIM group. */
export const scimGroupsReplace: Fn<ScimGroupsResource["replace"]> = /* @__PURE__ */ call(
  "scim.groups.replace",
  { method: "PUT", path: "/api/scim/v2/Groups/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Change a SCIM group. */
export const scimGroupsPatch: Fn<ScimGroupsResource["patch"]> = /* @__PURE__ */ call(
  "scim.groups.patch",
  {
    method: "PATCH",
    path: "/api/scim/v2/Groups/{id}",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Delete a SCIM group. */
export const scimGroupsDelete: Fn<ScimGroupsResource["delete"]> = /* @__PURE__ */ call(
  "scim.groups.delete",
  {
    method: "DELETE",
    path: "/api/scim/v2/Groups/{id}",
    permissions: serviceAccountsUpdateRoles,
    empty: true,
  },
);

/** Get a SCIM group, with the parameters in the body. */
export const scimGroupsSearchOne: Fn<ScimGroupsResource["searchOne"]> = /* @__PURE__ */ call(
  "scim.groups.searchOne",
  {
    method: "POST",
    path: "/api/scim/v2/Groups/{id}/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/**
 * Get a SCIM group with PUT.
 *
 * @deprecated The service may remove it.
 */
export const scimGroupsSearchOneByPut: Fn<ScimGroupsResource["searchOneByPut"]> = /* @__PURE__ */ call(
  "scim.groups.searchOneByPut",
  {
    method: "PUT",
    path: "/api/scim/v2/Groups/{id}/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** List the SCIM resource types. */
export const scimResourceTypesList: Fn<ScimResourceTypesResource["list"]> = /* @__PURE__ */ call(
  "scim.resourceTypes.list",
  { method: "GET", path: "/api/scim/v2/ResourceTypes", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get a SCIM resource type. */
export const scimResourceTypesGet: Fn<ScimResourceTypesResource["get"]> = /* @__PURE__ */ call(
  "scim.resourceTypes.get",
  {
    method: "GET",
    path: "/api/scim/v2/ResourceTypes/{resourceId}",
    permissions: [],
    query: scimGroupsGetQuery,
  },
  QUERY,
);

/** List the SCIM schemas. */
export const scimSchemasList: Fn<ScimSchemasResource["list"]> = /* @__PURE__ */ call(
  "scim.schemas.list",
  { method: "GET", path: "/api/scim/v2/Schemas", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get a SCIM schema. */
export const scimSchemasGet: Fn<ScimSchemasResource["get"]> = /* @__PURE__ */ call(
  "scim.schemas.get",
  { method: "GET", path: "/api/scim/v2/Schemas/{schemaId}", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get the SCIM service configuration. */
export const scimServiceProviderConfigGet: Fn<ScimServiceProviderConfigResource["get"]> = /* @__PURE__ */ call(
  "scim.serviceProviderConfig.get",
  { method: "GET", path: "/api/scim/v2/ServiceProviderConfig", permissions: [] },
);

/** List SCIM users. */
export const scimUsersList: Fn<ScimUsersResource["list"]> = /* @__PURE__ */ list(
  "scim.users.list",
  {
    method: "GET",
    path: "/api/scim/v2/Users",
    permissions: serviceAccountsUpdateRoles,
    query: scimGroupsListQuery,
    page: { items: "Resources", request: "startIndex", total: "totalResults" },
  },
);

/** Create a SCIM user. */
export const scimUsersCreate: Fn<ScimUsersResource["create"]> = /* @__PURE__ */ call(
  "scim.users.create",
  { method: "POST", path: "/api/scim/v2/Users", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Search SCIM users. */
export const scimUsersSearch: Fn<ScimUsersResource["search"]> = /* @__PURE__ */ list(
  "scim.users.search",
  {
    method: "POST",
    path: "/api/scim/v2/Users/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
    page: { items: "Resources", request: "startIndex", total: "totalResults" },
  },
);

/**
 * Search SCIM users with PUT.
 *
 * @deprecated The service may remove it.
 */
export const scimUsersSearchByPut: Fn<ScimUsersResource["searchByPut"]> = /* @__PURE__ */ call(
  "scim.users.searchByPut",
  {
    method: "PUT",
    path: "/api/scim/v2/Users/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Get a SCIM user. */
export const scimUsersGet: Fn<ScimUsersResource["get"]> = /* @__PURE__ */ call(
  "scim.users.get",
  {
    method: "GET",
    path: "/api/scim/v2/Users/{id}",
    permissions: serviceAccountsUpdateRoles,
    query: scimGroupsGetQuery,
  },
  QUERY,
);

/** Replace the attributes of a SCIM user. */
export const scimUsersReplace: Fn<ScimUsersResource["replace"]> = /* @__PURE__ */ call(
  "scim.users.replace",
  { method: "PUT", path: "/api/scim/v2/Users/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Change the attributes of a SCIM user. */
export const scimUsersPatch: Fn<ScimUsersResource["patch"]> = /* @__PURE__ */ call(
  "scim.users.patch",
  {
    method: "PATCH",
    path: "/api/scim/v2/Users/{id}",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Delete a SCIM user. */
export const scimUsersDelete: Fn<ScimUsersResource["delete"]> = /* @__PURE__ */ call(
  "scim.users.delete",
  {
    method: "DELETE",
    path: "/api/scim/v2/Users/{id}",
    permissions: serviceAccountsUpdateRoles,
    empty: true,
  },
);

/** Get a SCIM user, with the parameters in the body. */
export const scimUsersSearchOne: Fn<ScimUsersResource["searchOne"]> = /* @__PURE__ */ call(
  "scim.users.searchOne",
  {
    method: "POST",
    path: "/api/scim/v2/Users/{id}/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/**
 * Get a SCIM user with PUT.
 *
 * @deprecated The service may remove it.
 */
export const scimUsersSearchOneByPut: Fn<ScimUsersResource["searchOneByPut"]> = /* @__PURE__ */ call(
  "scim.users.searchOneByPut",
  {
    method: "PUT",
    path: "/api/scim/v2/Users/{id}/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Waits until `state` is `CREATED`, so that SQL clients can connect. */
export const clustersWaitUntilReady: Fn<ClustersResource["waitUntilReady"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilReady",
  { poll: "clusters.get", until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
  clustersGetRow,
);

/** Waits until a change is complete: `state` is `CREATED`, and no operation is running on the cluster. */
export const clustersWaitUntilUpdated: Fn<ClustersResource["waitUntilUpdated"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilUpdated",
  {
    poll: "clusters.get",
    until: { state: ["CREATED"], operation_status: ["UNSPECIFIED"] },
    fails: {
      state: ["CREATION_FAILED", "DELETED"],
      operation_status: [
        "CRDB_MAJOR_UPGRADE_FAILED",
        "CRDB_MAJOR_ROLLBACK_FAILED",
        "CRDB_PATCH_FAILED",
        "CRDB_SCALE_FAILED",
        "CRDB_INSTANCE_UPDATE_FAILED",
        "CRDB_EDIT_CLUSTER_FAILED",
        "CRDB_CMEK_OPERATION_FAILED",
        "TENANT_RESTORE_FAILED",
        "CRDB_LOG_EXPORT_OPERATION_FAILED",
        "CRDB_CLUSTER_DISRUPTION_FAILED",
        "CRDB_REPAVE_FAILED",
        "CRDB_CUSTOM_CLIENT_CA_FAILED",
        "DEDICATED_FULL_CLUSTER_RESTORE_FAILED",
      ],
    },
    deadlineMs: 7200000,
  },
  clustersGetRow,
);

/** Waits until an upgrade to another major version is complete: its finalization is pending or done. */
export const clustersWaitUntilUpgraded: Fn<ClustersResource["waitUntilUpgraded"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilUpgraded",
  {
    poll: "clusters.get",
    until: { upgrade_status: ["PENDING_FINALIZATION", "FINALIZED"] },
    fails: {
      state: ["DELETED"],
      upgrade_status: ["ROLLBACK_RUNNING"],
      operation_status: ["CRDB_MAJOR_UPGRADE_FAILED"],
    },
    deadlineMs: 7200000,
  },
  clustersGetRow,
);

/** Waits until `state` is `DELETED`, or until the service responds with 404. */
export const clustersWaitUntilDeleted: Fn<ClustersResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilDeleted",
  { poll: "clusters.get", until: { state: ["DELETED"] }, gone: true },
  clustersGetRow,
);

/** Waits until the rule is in force. */
export const egressRulesWaitUntilActive: Fn<EgressRulesResource["waitUntilActive"]> = /* @__PURE__ */ wait(
  "egressRules.waitUntilActive",
  {
    poll: "egressRules.get",
    until: { "rule.state": ["ACTIVE"] },
    fails: { "rule.state": ["CREATION_FAILED", "DELETION_FAILED", "INCONSISTENT"] },
  },
  egressRulesGetRow,
);

/** Waits until the rule is deleted and no longer in force. */
export const egressRulesWaitUntilDeleted: Fn<EgressRulesResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "egressRules.waitUntilDeleted",
  {
    poll: "egressRules.get",
    until: { "rule.state": ["DELETED"] },
    fails: { "rule.state": ["DELETION_FAILED", "INCONSISTENT"] },
    gone: true,
  },
  egressRulesGetRow,
);

/** Waits until the endpoint can be used. */
export const egressPrivateEndpointsWaitUntilAvailable: Fn<EgressPrivateEndpointsResource["waitUntilAvailable"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilAvailable",
  {
    poll: "egressPrivateEndpoints.get",
    until: { state: ["AVAILABLE"] },
    fails: { state: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
  },
  egressPrivateEndpointsGetRow,
);

/**
 * Waits until the cluster resolves the domain names of the endpoint, or until the endpoint has no domain
 * names.
 */
export const egressPrivateEndpointsWaitUntilDomainNamesSet: Fn<EgressPrivateEndpointsResource["waitUntilDomainNamesSet"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilDomainNamesSet",
  {
    poll: "egressPrivateEndpoints.get",
    until: { domain_names_state: ["AVAILABLE", "EMPTY"] },
    fails: { domain_names_state: ["FAILED"] },
  },
  egressPrivateEndpointsGetRow,
);

/** Waits until the endpoint is deleted. */
export const egressPrivateEndpointsWaitUntilDeleted: Fn<EgressPrivateEndpointsResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilDeleted",
  { poll: "egressPrivateEndpoints.get", until: { state: ["DELETED"] }, gone: true },
  egressPrivateEndpointsGetRow,
);

/** Waits until the connection of a VPC endpoint can be used. */
export const privateEndpointsWaitUntilAwsConnected: Fn<PrivateEndpointsResource["waitUntilAwsConnected"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilAwsConnected",
  {
    poll: "privateEndpoints.listAwsConnections",
    until: { status: ["AVAILABLE"] },
    fails: { status: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
    item: { among: "connections", by: "endpoint_id" },
  },
  privateEndpointsListAwsConnectionsRow,
);

/** Waits until the connection of an endpoint can be used. */
export const privateEndpointsWaitUntilConnected: Fn<PrivateEndpointsResource["waitUntilConnected"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilConnected",
  {
    poll: "privateEndpoints.listConnections",
    until: { status: ["STATUS_AVAILABLE"] },
    fails: {
      status: [
        "STATUS_REJECTED",
        "STATUS_FAILED",
        "STATUS_EXPIRED",
        "STATUS_DELETING",
        "STATUS_DELETED",
        "STATUS_STALE",
      ],
    },
    item: { among: "connections", by: "endpoint_id" },
  },
  privateEndpointsListConnectionsRow,
);

/** Waits until an endpoint is disconnected, or until the list no longer contains its connection. */
export const privateEndpointsWaitUntilDisconnected: Fn<PrivateEndpointsResource["waitUntilDisconnected"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilDisconnected",
  {
    poll: "privateEndpoints.listConnections",
    until: { status: ["STATUS_DELETED"] },
    item: { among: "connections", by: "endpoint_id" },
    gone: true,
  },
  privateEndpointsListConnectionsRow,
);

/** Waits until endpoints can connect to the endpoint service of a region. */
export const privateEndpointsWaitUntilServiceAvailable: Fn<PrivateEndpointsResource["waitUntilServiceAvailable"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilServiceAvailable",
  {
    poll: "privateEndpoints.listServices",
    until: { status: ["AVAILABLE"] },
    fails: { status: ["CREATE_FAILED", "DELETING", "DELETE_FAILED"] },
    item: { among: "services", by: "region_name" },
  },
  privateEndpointsListServicesRow,
);

/** Waits until `status` is `SUCCESS`. */
export const restoresWaitUntilDone: Fn<RestoresResource["waitUntilDone"]> = /* @__PURE__ */ wait(
  "restores.waitUntilDone",
  { poll: "restores.get", until: { status: ["SUCCESS"] }, fails: { status: ["FAILED"] }, deadlineMs: 7200000 },
  restoresGetRow,
);

/** Waits until the keys are in use in all regions. */
export const cmekWaitUntilEnabled: Fn<CmekResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "cmek.waitUntilEnabled",
  {
    poll: "cmek.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ENABLE_FAILED", "ROTATE_FAILED"] },
    deadlineMs: 7200000,
  },
  cmekGetRow,
);

/** Waits until the cluster no longer uses the keys. */
export const cmekWaitUntilRevoked: Fn<CmekResource["waitUntilRevoked"]> = /* @__PURE__ */ wait(
  "cmek.waitUntilRevoked",
  { poll: "cmek.get", until: { status: ["REVOKED"] }, fails: { status: ["REVOKE_FAILED"] }, deadlineMs: 7200000 },
  cmekGetRow,
);

/** Waits until clients can log in with certificates of the CA. */
export const clientCaCertWaitUntilSet: Fn<ClientCaCertResource["waitUntilSet"]> = /* @__PURE__ */ wait(
  "clientCaCert.waitUntilSet",
  { poll: "clientCaCert.get", until: { status: ["IS_SET"] }, fails: { status: ["FAILED"] } },
  clientCaCertGetRow,
);

/** Waits until the cluster no longer accepts client certificates. */
export const clientCaCertWaitUntilDeleted: Fn<ClientCaCertResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "clientCaCert.waitUntilDeleted",
  { poll: "clientCaCert.get", until: { status: ["NOT_SET"] }, fails: { status: ["FAILED"] } },
  clientCaCertGetRow,
);

/** Waits until all nodes export their logs. */
export const logExportWaitUntilEnabled: Fn<LogExportResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "logExport.waitUntilEnabled",
  {
    poll: "logExport.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ENABLE_FAILED", "CREDENTIALS_ERROR"] },
    deadlineMs: 7200000,
  },
  logExportGetRow,
);

/** Waits until no node exports logs. */
export const logExportWaitUntilDisabled: Fn<LogExportResource["waitUntilDisabled"]> = /* @__PURE__ */ wait(
  "logExport.waitUntilDisabled",
  {
    poll: "logExport.get",
    until: { status: ["DISABLED"] },
    fails: { status: ["DISABLE_FAILED"] },
    gone: true,
    deadlineMs: 7200000,
  },
  logExportGetRow,
);

/** Waits until all nodes export their metrics. */
export const metricExportCloudWatchWaitUntilEnabled: Fn<MetricExportCloudWatchResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.cloudWatch.waitUntilEnabled",
  {
    poll: "metricExport.cloudWatch.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportCloudWatchGetRow,
);

/** Waits until no node exports metrics. */
export const metricExportCloudWatchWaitUntilDeleted: Fn<MetricExportCloudWatchResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "metricExport.cloudWatch.waitUntilDeleted",
  {
    poll: "metricExport.cloudWatch.get",
    until: { status: ["NOT_DEPLOYED"] },
    fails: { status: ["ERROR"] },
    gone: true,
    deadlineMs: 7200000,
  },
  metricExportCloudWatchGetRow,
);

/** Waits until all nodes export their metrics. */
export const metricExportDatadogWaitUntilEnabled: Fn<MetricExportDatadogResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.datadog.waitUntilEnabled",
  {
    poll: "metricExport.datadog.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportDatadogGetRow,
);

/** Waits until no node exports metrics. */
export const metricExportDatadogWaitUntilDeleted: Fn<MetricExportDatadogResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "metricExport.datadog.waitUntilDeleted",
  {
    poll: "metricExport.datadog.get",
    until: { status: ["NOT_DEPLOYED"] },
    fails: { status: ["ERROR"] },
    gone: true,
    deadlineMs: 7200000,
  },
  metricExportDatadogGetRow,
);

/** Waits until all nodes export their metrics. */
export const metricExportPrometheusWaitUntilEnabled: Fn<MetricExportPrometheusResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.prometheus.waitUntilEnabled",
  {
    poll: "metricExport.prometheus.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportPrometheusGetRow,
);

/** Waits until no node exports metrics. */
export const metricExportPrometheusWaitUntilDeleted: Fn<MetricExportPrometheusResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "metricExport.prometheus.waitUntilDeleted",
  {
    poll: "metricExport.prometheus.get",
    until: { status: ["NOT_DEPLOYED"] },
    fails: { status: ["ERROR"] },
    gone: true,
    deadlineMs: 7200000,
  },
  metricExportPrometheusGetRow,
);

/** Waits until `status` is `REPLICATING`. */
export const physicalReplicationWaitUntilReplicating: Fn<PhysicalReplicationResource["waitUntilReplicating"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilReplicating",
  {
    poll: "physicalReplication.get",
    until: { status: ["REPLICATING"] },
    fails: { status: ["FAILING_OVER", "COMPLETED", "CANCELED"] },
    deadlineMs: 7200000,
  },
  physicalReplicationGetRow,
);

/** Waits until the failover is complete (`COMPLETED`). */
export const physicalReplicationWaitUntilCompleted: Fn<PhysicalReplicationResource["waitUntilCompleted"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilCompleted",
  {
    poll: "physicalReplication.get",
    until: { status: ["COMPLETED"] },
    fails: { status: ["CANCELED"] },
    deadlineMs: 7200000,
  },
  physicalReplicationGetRow,
);

/** Waits until `status` is `CANCELED`. */
export const physicalReplicationWaitUntilCanceled: Fn<PhysicalReplicationResource["waitUntilCanceled"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilCanceled",
  { poll: "physicalReplication.get", until: { status: ["CANCELED"] }, fails: { status: ["COMPLETED"] } },
  physicalReplicationGetRow,
);
