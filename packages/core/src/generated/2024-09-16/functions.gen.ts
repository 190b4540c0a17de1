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
export const clustersList: OperationFunction<"2024-09-16", ClustersResource["list"]> = /* @__PURE__ */ list(
  "clusters.list",
  clustersListRow,
);

/** Create a cluster. */
export const clustersCreate: OperationFunction<"2024-09-16", ClustersResource["create"]> = /* @__PURE__ */ call(
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
export const clustersListAvailableRegions: OperationFunction<"2024-09-16", ClustersResource["listAvailableRegions"]> = /* @__PURE__ */ list(
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
export const clustersGet: OperationFunction<"2024-09-16", ClustersResource["get"]> = /* @__PURE__ */ call(
  "clusters.get",
  clustersGetRow,
);

/** Scale, reconfigure or upgrade a cluster. */
export const clustersUpdate: OperationFunction<"2024-09-16", ClustersResource["update"]> = /* @__PURE__ */ call(
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
export const clustersDelete: OperationFunction<"2024-09-16", ClustersResource["delete"]> = /* @__PURE__ */ call(
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
export const clustersGetConnectionString: OperationFunction<"2024-09-16", ClustersResource["getConnectionString"]> = /* @__PURE__ */ call(
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
export const clustersListNodes: OperationFunction<"2024-09-16", ClustersResource["listNodes"]> = /* @__PURE__ */ list(
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
export const clustersListVersions: OperationFunction<"2024-09-16", ClustersResource["listVersions"]> = /* @__PURE__ */ list(
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
export const sqlUsersList: OperationFunction<"2024-09-16", SqlUsersResource["list"]> = /* @__PURE__ */ list(
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
export const sqlUsersCreate: OperationFunction<"2024-09-16", SqlUsersResource["create"]> = /* @__PURE__ */ call(
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
export const sqlUsersDelete: OperationFunction<"2024-09-16", SqlUsersResource["delete"]> = /* @__PURE__ */ call(
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
export const sqlUsersResetPassword: OperationFunction<"2024-09-16", SqlUsersResource["resetPassword"]> = /* @__PURE__ */ call(
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
export const databasesList: OperationFunction<"2024-09-16", DatabasesResource["list"]> = /* @__PURE__ */ list(
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
export const databasesCreate: OperationFunction<"2024-09-16", DatabasesResource["create"]> = /* @__PURE__ */ call(
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
export const databasesRename: OperationFunction<"2024-09-16", DatabasesResource["rename"]> = /* @__PURE__ */ call(
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
export const databasesUpdate: OperationFunction<"2024-09-16", DatabasesResource["update"]> = /* @__PURE__ */ call(
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
export const databasesDelete: OperationFunction<"2024-09-16", DatabasesResource["delete"]> = /* @__PURE__ */ call(
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
export const allowlistList: OperationFunction<"2024-09-16", AllowlistResource["list"]> = /* @__PURE__ */ list(
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
export const allowlistCreate: OperationFunction<"2024-09-16", AllowlistResource["create"]> = /* @__PURE__ */ call(
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

/** Add an IP range to the allowlist, with the range in the URL path. */
export const allowlistPut: OperationFunction<"2024-09-16", AllowlistResource["put"]> = /* @__PURE__ */ call(
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
export const allowlistUpdate: OperationFunction<"2024-09-16", AllowlistResource["update"]> = /* @__PURE__ */ call(
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
export const allowlistDelete: OperationFunction<"2024-09-16", AllowlistResource["delete"]> = /* @__PURE__ */ call(
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
export const egressRulesList: OperationFunction<"2024-09-16", EgressRulesResource["list"]> = /* @__PURE__ */ list(
  "egressRules.list",
  egressRulesListRow,
);

/** Create an egress rule. */
export const egressRulesCreate: OperationFunction<"2024-09-16", EgressRulesResource["create"]> = /* @__PURE__ */ call(
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
export const egressRulesSetTrafficPolicy: OperationFunction<"2024-09-16", EgressRulesResource["setTrafficPolicy"]> = /* @__PURE__ */ call(
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
export const egressRulesGet: OperationFunction<"2024-09-16", EgressRulesResource["get"]> = /* @__PURE__ */ call(
  "egressRules.get",
  egressRulesGetRow,
);

/** Change an egress rule. */
export const egressRulesUpdate: OperationFunction<"2024-09-16", EgressRulesResource["update"]> = /* @__PURE__ */ call(
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
export const egressRulesDelete: OperationFunction<"2024-09-16", EgressRulesResource["delete"]> = /* @__PURE__ */ call(
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
export const egressPrivateEndpointsList: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["list"]> = /* @__PURE__ */ list(
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
export const egressPrivateEndpointsCreate: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["create"]> = /* @__PURE__ */ call(
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
export const egressPrivateEndpointsGet: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["get"]> = /* @__PURE__ */ call(
  "egressPrivateEndpoints.get",
  egressPrivateEndpointsGetRow,
);

/** Set the domain names of an egress private endpoint. */
export const egressPrivateEndpointsUpdate: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["update"]> = /* @__PURE__ */ call(
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
export const egressPrivateEndpointsDelete: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["delete"]> = /* @__PURE__ */ call(
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
 * Set the domain names of an egress private endpoint (deprecated).
 *
 * @deprecated The service may remove it.
 */
export const egressPrivateEndpointsSetDomainNames: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["setDomainNames"]> = /* @__PURE__ */ call(
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
export const privateEndpointsListAwsConnections: OperationFunction<"2024-09-16", PrivateEndpointsResource["listAwsConnections"]> = /* @__PURE__ */ call(
  "privateEndpoints.listAwsConnections",
  privateEndpointsListAwsConnectionsRow,
);

/** Accept or reject an AWS endpoint connection. */
export const privateEndpointsSetAwsConnectionStatus: OperationFunction<"2024-09-16", PrivateEndpointsResource["setAwsConnectionStatus"]> = /* @__PURE__ */ call(
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
export const privateEndpointsListConnections: OperationFunction<"2024-09-16", PrivateEndpointsResource["listConnections"]> = /* @__PURE__ */ call(
  "privateEndpoints.listConnections",
  privateEndpointsListConnectionsRow,
);

/** Connect an endpoint to a cluster. */
export const privateEndpointsCreateConnection: OperationFunction<"2024-09-16", PrivateEndpointsResource["createConnection"]> = /* @__PURE__ */ call(
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
export const privateEndpointsDeleteConnection: OperationFunction<"2024-09-16", PrivateEndpointsResource["deleteConnection"]> = /* @__PURE__ */ call(
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
export const privateEndpointsListServices: OperationFunction<"2024-09-16", PrivateEndpointsResource["listServices"]> = /* @__PURE__ */ call(
  "privateEndpoints.listServices",
  privateEndpointsListServicesRow,
);

/** Create the endpoint services of a cluster. */
export const privateEndpointsCreateServices: OperationFunction<"2024-09-16", PrivateEndpointsResource["createServices"]> = /* @__PURE__ */ call(
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
export const privateEndpointsListTrustedOwners: OperationFunction<"2024-09-16", PrivateEndpointsResource["listTrustedOwners"]> = /* @__PURE__ */ call(
  "privateEndpoints.listTrustedOwners",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners",
    permissions: clustersUpdateRoles,
  },
);

/** Add a trusted account. */
export const privateEndpointsAddTrustedOwner: OperationFunction<"2024-09-16", PrivateEndpointsResource["addTrustedOwner"]> = /* @__PURE__ */ call(
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
export const privateEndpointsGetTrustedOwner: OperationFunction<"2024-09-16", PrivateEndpointsResource["getTrustedOwner"]> = /* @__PURE__ */ call(
  "privateEndpoints.getTrustedOwner",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}",
    permissions: clustersUpdateRoles,
  },
);

/** Remove a trusted account. */
export const privateEndpointsRemoveTrustedOwner: OperationFunction<"2024-09-16", PrivateEndpointsResource["removeTrustedOwner"]> = /* @__PURE__ */ call(
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
export const backupsList: OperationFunction<"2024-09-16", BackupsResource["list"]> = /* @__PURE__ */ list(
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
export const backupsGetConfig: OperationFunction<"2024-09-16", BackupsResource["getConfig"]> = /* @__PURE__ */ call(
  "backups.getConfig",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/backups-config",
    permissions: clustersUpdateRoles,
  },
);

/** Change the backup configuration of a cluster. */
export const backupsUpdateConfig: OperationFunction<"2024-09-16", BackupsResource["updateConfig"]> = /* @__PURE__ */ call(
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
export const restoresList: OperationFunction<"2024-09-16", RestoresResource["list"]> = /* @__PURE__ */ list(
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
export const restoresCreate: OperationFunction<"2024-09-16", RestoresResource["create"]> = /* @__PURE__ */ call(
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
export const restoresGet: OperationFunction<"2024-09-16", RestoresResource["get"]> = /* @__PURE__ */ call(
  "restores.get",
  restoresGetRow,
);

/** Get the customer-managed encryption keys of a cluster. */
export const cmekGet: OperationFunction<"2024-09-16", CmekResource["get"]> = /* @__PURE__ */ call(
  "cmek.get",
  cmekGetRow,
);

/** Enable customer-managed encryption keys. */
export const cmekEnable: OperationFunction<"2024-09-16", CmekResource["enable"]> = /* @__PURE__ */ call(
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
export const cmekUpdate: OperationFunction<"2024-09-16", CmekResource["update"]> = /* @__PURE__ */ call(
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
export const cmekUpdateStatus: OperationFunction<"2024-09-16", CmekResource["updateStatus"]> = /* @__PURE__ */ call(
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

/** Get the client certificate authority (CA) of a cluster. */
export const clientCaCertGet: OperationFunction<"2024-09-16", ClientCaCertResource["get"]> = /* @__PURE__ */ call(
  "clientCaCert.get",
  clientCaCertGetRow,
);

/** Set the client certificate authority (CA) of a cluster. */
export const clientCaCertSet: OperationFunction<"2024-09-16", ClientCaCertResource["set"]> = /* @__PURE__ */ call(
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

/** Replace the client certificate authority (CA) of a cluster. */
export const clientCaCertUpdate: OperationFunction<"2024-09-16", ClientCaCertResource["update"]> = /* @__PURE__ */ call(
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

/** Remove the client certificate authority (CA) of a cluster. */
export const clientCaCertDelete: OperationFunction<"2024-09-16", ClientCaCertResource["delete"]> = /* @__PURE__ */ call(
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
export const logExportGet: OperationFunction<"2024-09-16", LogExportResource["get"]> = /* @__PURE__ */ call(
  "logExport.get",
  logExportGetRow,
);

/** Export the logs of a cluster. */
export const logExportEnable: OperationFunction<"2024-09-16", LogExportResource["enable"]> = /* @__PURE__ */ call(
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
export const logExportDelete: OperationFunction<"2024-09-16", LogExportResource["delete"]> = /* @__PURE__ */ call(
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
export const metricExportCloudWatchGet: OperationFunction<"2024-09-16", MetricExportCloudWatchResource["get"]> = /* @__PURE__ */ call(
  "metricExport.cloudWatch.get",
  metricExportCloudWatchGetRow,
);

/** Export the metrics of a cluster to Amazon CloudWatch. */
export const metricExportCloudWatchEnable: OperationFunction<"2024-09-16", MetricExportCloudWatchResource["enable"]> = /* @__PURE__ */ call(
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
export const metricExportCloudWatchDelete: OperationFunction<"2024-09-16", MetricExportCloudWatchResource["delete"]> = /* @__PURE__ */ call(
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
export const metricExportDatadogGet: OperationFunction<"2024-09-16", MetricExportDatadogResource["get"]> = /* @__PURE__ */ call(
  "metricExport.datadog.get",
  metricExportDatadogGetRow,
);

/** Export the metrics of a cluster to Datadog. */
export const metricExportDatadogEnable: OperationFunction<"2024-09-16", MetricExportDatadogResource["enable"]> = /* @__PURE__ */ call(
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
export const metricExportDatadogDelete: OperationFunction<"2024-09-16", MetricExportDatadogResource["delete"]> = /* @__PURE__ */ call(
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
export const metricExportPrometheusGet: OperationFunction<"2024-09-16", MetricExportPrometheusResource["get"]> = /* @__PURE__ */ call(
  "metricExport.prometheus.get",
  metricExportPrometheusGetRow,
);

/** Export the metrics of a cluster to Prometheus. */
export const metricExportPrometheusEnable: OperationFunction<"2024-09-16", MetricExportPrometheusResource["enable"]> = /* @__PURE__ */ call(
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
export const metricExportPrometheusDelete: OperationFunction<"2024-09-16", MetricExportPrometheusResource["delete"]> = /* @__PURE__ */ call(
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
export const maintenanceWindowGet: OperationFunction<"2024-09-16", MaintenanceWindowResource["get"]> = /* @__PURE__ */ call(
  "maintenanceWindow.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/maintenance-window",
    permissions: clustersUpdateRoles,
  },
);

/** Set the maintenance window of a cluster. */
export const maintenanceWindowSet: OperationFunction<"2024-09-16", MaintenanceWindowResource["set"]> = /* @__PURE__ */ call(
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
export const maintenanceWindowDelete: OperationFunction<"2024-09-16", MaintenanceWindowResource["delete"]> = /* @__PURE__ */ call(
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
export const blackoutWindowsList: OperationFunction<"2024-09-16", BlackoutWindowsResource["list"]> = /* @__PURE__ */ list(
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
export const blackoutWindowsCreate: OperationFunction<"2024-09-16", BlackoutWindowsResource["create"]> = /* @__PURE__ */ call(
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
export const blackoutWindowsGet: OperationFunction<"2024-09-16", BlackoutWindowsResource["get"]> = /* @__PURE__ */ call(
  "blackoutWindows.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
    permissions: clustersUpdateRoles,
  },
);

/** Change a blackout window. */
export const blackoutWindowsUpdate: OperationFunction<"2024-09-16", BlackoutWindowsResource["update"]> = /* @__PURE__ */ call(
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
export const blackoutWindowsDelete: OperationFunction<"2024-09-16", BlackoutWindowsResource["delete"]> = /* @__PURE__ */ call(
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
export const versionDeferralGet: OperationFunction<"2024-09-16", VersionDeferralResource["get"]> = /* @__PURE__ */ call(
  "versionDeferral.get",
  {
    method: "GET",
    path: "/api/v1/clusters/{cluster_id}/version-deferral",
    permissions: clustersUpdateRoles,
  },
);

/** Set the patch version deferral of a cluster. */
export const versionDeferralSet: OperationFunction<"2024-09-16", VersionDeferralResource["set"]> = /* @__PURE__ */ call(
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
export const disruptionGet: OperationFunction<"2024-09-16", DisruptionResource["get"]> = /* @__PURE__ */ call(
  "disruption.get",
  { method: "GET", path: "/api/v1/clusters/{cluster_id}/disrupt", permissions: clustersUpdateRoles },
);

/** Disrupt parts of a cluster, or end a disruption. */
export const disruptionSet: OperationFunction<"2024-09-16", DisruptionResource["set"]> = /* @__PURE__ */ call(
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
export const physicalReplicationList: OperationFunction<"2024-09-16", PhysicalReplicationResource["list"]> = /* @__PURE__ */ list(
  "physicalReplication.list",
  physicalReplicationListRow,
);

/** Create a replication stream. */
export const physicalReplicationCreate: OperationFunction<"2024-09-16", PhysicalReplicationResource["create"]> = /* @__PURE__ */ call(
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
export const physicalReplicationGet: OperationFunction<"2024-09-16", PhysicalReplicationResource["get"]> = /* @__PURE__ */ call(
  "physicalReplication.get",
  physicalReplicationGetRow,
);

/** Fail over to the standby cluster, or cancel a replication stream. */
export const physicalReplicationUpdate: OperationFunction<"2024-09-16", PhysicalReplicationResource["update"]> = /* @__PURE__ */ call(
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
export const foldersList: OperationFunction<"2024-09-16", FoldersResource["list"]> = /* @__PURE__ */ list(
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
export const foldersCreate: OperationFunction<"2024-09-16", FoldersResource["create"]> = /* @__PURE__ */ call(
  "folders.create",
  { method: "POST", path: "/api/v1/folders", permissions: foldersCreateRoles, body: true },
  BODY,
);

/** Get a folder. */
export const foldersGet: OperationFunction<"2024-09-16", FoldersResource["get"]> = /* @__PURE__ */ call(
  "folders.get",
  { method: "GET", path: "/api/v1/folders/{folder_id}", permissions: foldersListRoles },
);

/** Rename, move or label a folder. */
export const foldersUpdate: OperationFunction<"2024-09-16", FoldersResource["update"]> = /* @__PURE__ */ call(
  "folders.update",
  { method: "PATCH", path: "/api/v1/folders/{folder_id}", permissions: ["FOLDER_ADMIN", "FOLDER_MOVER"], body: true },
  BODY,
);

/** Delete a folder. */
export const foldersDelete: OperationFunction<"2024-09-16", FoldersResource["delete"]> = /* @__PURE__ */ call(
  "folders.delete",
  { method: "DELETE", path: "/api/v1/folders/{folder_id}", permissions: foldersCreateRoles, empty: true },
);

/** List the contents of a folder. */
export const foldersListContents: OperationFunction<"2024-09-16", FoldersResource["listContents"]> = /* @__PURE__ */ list(
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
export const organizationGet: OperationFunction<"2024-09-16", OrganizationResource["get"]> = /* @__PURE__ */ call(
  "organization.get",
  { method: "GET", path: "/api/v1/organization", permissions: ["ORG_ADMIN", "ORG_MEMBER"] },
);

/** List the roles of all users and service accounts. */
export const rolesList: OperationFunction<"2024-09-16", RolesResource["list"]> = /* @__PURE__ */ list(
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
export const rolesGet: OperationFunction<"2024-09-16", RolesResource["get"]> = /* @__PURE__ */ call(
  "roles.get",
  { method: "GET", path: "/api/v1/roles/{user_id}", permissions: rolesListRoles },
);

/** Replace the roles of a user or a service account. */
export const rolesSet: OperationFunction<"2024-09-16", RolesResource["set"]> = /* @__PURE__ */ call(
  "roles.set",
  { method: "PUT", path: "/api/v1/roles/{user_id}", permissions: rolesListRoles, body: true },
  BODY,
);

/** Grant a role to a service account or user. */
export const rolesAdd: OperationFunction<"2024-09-16", RolesResource["add"]> = /* @__PURE__ */ call(
  "roles.add",
  {
    method: "POST",
    path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
    permissions: rolesListRoles,
  },
);

/** Revoke a role of a user or service account. */
export const rolesRemove: OperationFunction<"2024-09-16", RolesResource["remove"]> = /* @__PURE__ */ call(
  "roles.remove",
  {
    method: "DELETE",
    path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
    permissions: rolesListRoles,
  },
);

/** Find a user of the organization by e-mail address. */
export const usersFindByEmail: OperationFunction<"2024-09-16", UsersResource["findByEmail"]> = /* @__PURE__ */ call(
  "users.findByEmail",
  { method: "GET", path: "/api/v1/users/persons-by-email", permissions: rolesListRoles, query: ["email"] },
  QUERY,
);

/** List the service accounts of the organization. */
export const serviceAccountsList: OperationFunction<"2024-09-16", ServiceAccountsResource["list"]> = /* @__PURE__ */ list(
  "serviceAccounts.list",
  serviceAccountsListRow,
);

/** Create a service account. */
export const serviceAccountsCreate: OperationFunction<"2024-09-16", ServiceAccountsResource["create"]> = /* @__PURE__ */ call(
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
export const serviceAccountsGet: OperationFunction<"2024-09-16", ServiceAccountsResource["get"]> = /* @__PURE__ */ call(
  "serviceAccounts.get",
  { method: "GET", path: "/api/v1/service-accounts/{id}", permissions: serviceAccountsListRoles },
);

/** Change the name or description of a service account. */
export const serviceAccountsUpdate: OperationFunction<"2024-09-16", ServiceAccountsResource["update"]> = /* @__PURE__ */ call(
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
export const serviceAccountsDelete: OperationFunction<"2024-09-16", ServiceAccountsResource["delete"]> = /* @__PURE__ */ call(
  "serviceAccounts.delete",
  { method: "DELETE", path: "/api/v1/service-accounts/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the API keys of the organization. */
export const apiKeysList: OperationFunction<"2024-09-16", ApiKeysResource["list"]> = /* @__PURE__ */ list(
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
export const apiKeysCreate: OperationFunction<"2024-09-16", ApiKeysResource["create"]> = /* @__PURE__ */ call(
  "apiKeys.create",
  { method: "POST", path: "/api/v1/api-keys", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Get an API key. */
export const apiKeysGet: OperationFunction<"2024-09-16", ApiKeysResource["get"]> = /* @__PURE__ */ call(
  "apiKeys.get",
  { method: "GET", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsListRoles },
);

/** Rename an API key. */
export const apiKeysUpdate: OperationFunction<"2024-09-16", ApiKeysResource["update"]> = /* @__PURE__ */ call(
  "apiKeys.update",
  { method: "PATCH", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Delete an API key. */
export const apiKeysDelete: OperationFunction<"2024-09-16", ApiKeysResource["delete"]> = /* @__PURE__ */ call(
  "apiKeys.delete",
  { method: "DELETE", path: "/api/v1/api-keys/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the JWT issuers of the organization. */
export const jwtIssuersList: OperationFunction<"2024-09-16", JwtIssuersResource["list"]> = /* @__PURE__ */ list(
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
export const jwtIssuersCreate: OperationFunction<"2024-09-16", JwtIssuersResource["create"]> = /* @__PURE__ */ call(
  "jwtIssuers.create",
  { method: "POST", path: "/api/v1/jwt-issuers", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Get a JWT issuer. */
export const jwtIssuersGet: OperationFunction<"2024-09-16", JwtIssuersResource["get"]> = /* @__PURE__ */ call(
  "jwtIssuers.get",
  { method: "GET", path: "/api/v1/jwt-issuers/{id}", permissions: serviceAccountsUpdateRoles },
);

/** Change a JWT issuer. */
export const jwtIssuersUpdate: OperationFunction<"2024-09-16", JwtIssuersResource["update"]> = /* @__PURE__ */ call(
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
export const jwtIssuersDelete: OperationFunction<"2024-09-16", JwtIssuersResource["delete"]> = /* @__PURE__ */ call(
  "jwtIssuers.delete",
  { method: "DELETE", path: "/api/v1/jwt-issuers/{id}", permissions: serviceAccountsUpdateRoles },
);

/** List the audit log entries of the organization. */
export const auditLogsList: OperationFunction<"2024-09-16", AuditLogsResource["list"]> = /* @__PURE__ */ list(
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
export const invoicesList: OperationFunction<"2024-09-16", InvoicesResource["list"]> = /* @__PURE__ */ call(
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
export const invoicesGet: OperationFunction<"2024-09-16", InvoicesResource["get"]> = /* @__PURE__ */ call(
  "invoices.get",
  { method: "GET", path: "/api/v1/invoices/{invoice_id}", permissions: invoicesListRoles },
);

/** List SCIM groups. */
export const scimGroupsList: OperationFunction<"2024-09-16", ScimGroupsResource["list"]> = /* @__PURE__ */ list(
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
export const scimGroupsCreate: OperationFunction<"2024-09-16", ScimGroupsResource["create"]> = /* @__PURE__ */ call(
  "scim.groups.create",
  { method: "POST", path: "/api/scim/v2/Groups", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Search SCIM groups. */
export const scimGroupsSearch: OperationFunction<"2024-09-16", ScimGroupsResource["search"]> = /* @__PURE__ */ list(
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
export const scimGroupsSearchByPut: OperationFunction<"2024-09-16", ScimGroupsResource["searchByPut"]> = /* @__PURE__ */ call(
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
export const scimGroupsGet: OperationFunction<"2024-09-16", ScimGroupsResource["get"]> = /* @__PURE__ */ call(
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
export const scimGroupsReplace: OperationFunction<"2024-09-16", ScimGroupsResource["replace"]> = /* @__PURE__ */ call(
  "scim.groups.replace",
  { method: "PUT", path: "/api/scim/v2/Groups/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Change a SCIM group. */
export const scimGroupsPatch: OperationFunction<"2024-09-16", ScimGroupsResource["patch"]> = /* @__PURE__ */ call(
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
export const scimGroupsDelete: OperationFunction<"2024-09-16", ScimGroupsResource["delete"]> = /* @__PURE__ */ call(
  "scim.groups.delete",
  {
    method: "DELETE",
    path: "/api/scim/v2/Groups/{id}",
    permissions: serviceAccountsUpdateRoles,
    empty: true,
  },
);

/** Get a SCIM group, with the parameters in the body. */
export const scimGroupsSearchOne: OperationFunction<"2024-09-16", ScimGroupsResource["searchOne"]> = /* @__PURE__ */ call(
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
export const scimGroupsSearchOneByPut: OperationFunction<"2024-09-16", ScimGroupsResource["searchOneByPut"]> = /* @__PURE__ */ call(
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
export const scimResourceTypesList: OperationFunction<"2024-09-16", ScimResourceTypesResource["list"]> = /* @__PURE__ */ call(
  "scim.resourceTypes.list",
  { method: "GET", path: "/api/scim/v2/ResourceTypes", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get a SCIM resource type. */
export const scimResourceTypesGet: OperationFunction<"2024-09-16", ScimResourceTypesResource["get"]> = /* @__PURE__ */ call(
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
export const scimSchemasList: OperationFunction<"2024-09-16", ScimSchemasResource["list"]> = /* @__PURE__ */ call(
  "scim.schemas.list",
  { method: "GET", path: "/api/scim/v2/Schemas", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get a SCIM schema. */
export const scimSchemasGet: OperationFunction<"2024-09-16", ScimSchemasResource["get"]> = /* @__PURE__ */ call(
  "scim.schemas.get",
  { method: "GET", path: "/api/scim/v2/Schemas/{schemaId}", permissions: [], query: scimGroupsGetQuery },
  QUERY,
);

/** Get the SCIM service configuration. */
export const scimServiceProviderConfigGet: OperationFunction<"2024-09-16", ScimServiceProviderConfigResource["get"]> = /* @__PURE__ */ call(
  "scim.serviceProviderConfig.get",
  { method: "GET", path: "/api/scim/v2/ServiceProviderConfig", permissions: [] },
);

/** List SCIM users. */
export const scimUsersList: OperationFunction<"2024-09-16", ScimUsersResource["list"]> = /* @__PURE__ */ list(
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
export const scimUsersCreate: OperationFunction<"2024-09-16", ScimUsersResource["create"]> = /* @__PURE__ */ call(
  "scim.users.create",
  { method: "POST", path: "/api/scim/v2/Users", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Search SCIM users. */
export const scimUsersSearch: OperationFunction<"2024-09-16", ScimUsersResource["search"]> = /* @__PURE__ */ list(
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
export const scimUsersSearchByPut: OperationFunction<"2024-09-16", ScimUsersResource["searchByPut"]> = /* @__PURE__ */ call(
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
export const scimUsersGet: OperationFunction<"2024-09-16", ScimUsersResource["get"]> = /* @__PURE__ */ call(
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
export const scimUsersReplace: OperationFunction<"2024-09-16", ScimUsersResource["replace"]> = /* @__PURE__ */ call(
  "scim.users.replace",
  { method: "PUT", path: "/api/scim/v2/Users/{id}", permissions: serviceAccountsUpdateRoles, body: true },
  BODY,
);

/** Change the attributes of a SCIM user. */
export const scimUsersPatch: OperationFunction<"2024-09-16", ScimUsersResource["patch"]> = /* @__PURE__ */ call(
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
export const scimUsersDelete: OperationFunction<"2024-09-16", ScimUsersResource["delete"]> = /* @__PURE__ */ call(
  "scim.users.delete",
  {
    method: "DELETE",
    path: "/api/scim/v2/Users/{id}",
    permissions: serviceAccountsUpdateRoles,
    empty: true,
  },
);

/** Get a SCIM user, with the parameters in the body. */
export const scimUsersSearchOne: OperationFunction<"2024-09-16", ScimUsersResource["searchOne"]> = /* @__PURE__ */ call(
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
export const scimUsersSearchOneByPut: OperationFunction<"2024-09-16", ScimUsersResource["searchOneByPut"]> = /* @__PURE__ */ call(
  "scim.users.searchOneByPut",
  {
    method: "PUT",
    path: "/api/scim/v2/Users/{id}/.search",
    permissions: serviceAccountsUpdateRoles,
    body: true,
  },
  BODY,
);

/** Waits until the `state` of the cluster is `CREATED`, so that SQL clients can connect. */
export const clustersWaitUntilReady: OperationFunction<"2024-09-16", ClustersResource["waitUntilReady"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilReady",
  { poll: "clusters.get", until: { state: ["CREATED"] }, fails: { state: ["CREATION_FAILED", "DELETED"] } },
  clustersGetRow,
);

/**
 * Waits until a change of the cluster is complete: `state` is `CREATED`, and no operation is running on the
 * cluster.
 */
export const clustersWaitUntilUpdated: OperationFunction<"2024-09-16", ClustersResource["waitUntilUpdated"]> = /* @__PURE__ */ wait(
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

/**
 * Waits until the cluster runs another major version: `upgrade_status` is `PENDING_FINALIZATION` or
 * `FINALIZED`.
 */
export const clustersWaitUntilUpgraded: OperationFunction<"2024-09-16", ClustersResource["waitUntilUpgraded"]> = /* @__PURE__ */ wait(
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

/** Waits until the `state` of the cluster is `DELETED`, or until the service responds with 404. */
export const clustersWaitUntilDeleted: OperationFunction<"2024-09-16", ClustersResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "clusters.waitUntilDeleted",
  { poll: "clusters.get", until: { state: ["DELETED"] }, gone: true },
  clustersGetRow,
);

/** Waits until the egress rule has taken effect. */
export const egressRulesWaitUntilActive: OperationFunction<"2024-09-16", EgressRulesResource["waitUntilActive"]> = /* @__PURE__ */ wait(
  "egressRules.waitUntilActive",
  {
    poll: "egressRules.get",
    until: { "rule.state": ["ACTIVE"] },
    fails: { "rule.state": ["CREATION_FAILED", "DELETION_FAILED", "INCONSISTENT"] },
  },
  egressRulesGetRow,
);

/** Waits until the egress rule is deleted and no longer has effect. */
export const egressRulesWaitUntilDeleted: OperationFunction<"2024-09-16", EgressRulesResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "egressRules.waitUntilDeleted",
  {
    poll: "egressRules.get",
    until: { "rule.state": ["DELETED"] },
    fails: { "rule.state": ["DELETION_FAILED", "INCONSISTENT"] },
    gone: true,
  },
  egressRulesGetRow,
);

/** Waits until the egress private endpoint can be used. */
export const egressPrivateEndpointsWaitUntilAvailable: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["waitUntilAvailable"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilAvailable",
  {
    poll: "egressPrivateEndpoints.get",
    until: { state: ["AVAILABLE"] },
    fails: { state: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
  },
  egressPrivateEndpointsGetRow,
);

/**
 * Waits until the cluster resolves the domain names of the egress private endpoint, or until the endpoint has
 * no domain names.
 */
export const egressPrivateEndpointsWaitUntilDomainNamesSet: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["waitUntilDomainNamesSet"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilDomainNamesSet",
  {
    poll: "egressPrivateEndpoints.get",
    until: { domain_names_state: ["AVAILABLE", "EMPTY"] },
    fails: { domain_names_state: ["FAILED"] },
  },
  egressPrivateEndpointsGetRow,
);

/** Waits until the egress private endpoint is deleted. */
export const egressPrivateEndpointsWaitUntilDeleted: OperationFunction<"2024-09-16", EgressPrivateEndpointsResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "egressPrivateEndpoints.waitUntilDeleted",
  { poll: "egressPrivateEndpoints.get", until: { state: ["DELETED"] }, gone: true },
  egressPrivateEndpointsGetRow,
);

/** Waits until the connection of a VPC endpoint can be used. */
export const privateEndpointsWaitUntilAwsConnected: OperationFunction<"2024-09-16", PrivateEndpointsResource["waitUntilAwsConnected"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilAwsConnected",
  {
    poll: "privateEndpoints.listAwsConnections",
    until: { status: ["AVAILABLE"] },
    fails: { status: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
    item: { among: "connections", by: "endpoint_id" },
  },
  privateEndpointsListAwsConnectionsRow,
);

/** Waits until the connection of a private endpoint can be used. */
export const privateEndpointsWaitUntilConnected: OperationFunction<"2024-09-16", PrivateEndpointsResource["waitUntilConnected"]> = /* @__PURE__ */ wait(
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

/**
 * Waits until a private endpoint is disconnected from the cluster, or until the list of connections no longer
 * contains it.
 */
export const privateEndpointsWaitUntilDisconnected: OperationFunction<"2024-09-16", PrivateEndpointsResource["waitUntilDisconnected"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilDisconnected",
  {
    poll: "privateEndpoints.listConnections",
    until: { status: ["STATUS_DELETED"] },
    item: { among: "connections", by: "endpoint_id" },
    gone: true,
  },
  privateEndpointsListConnectionsRow,
);

/** Waits until endpoints can connect to the private endpoint service of a region. */
export const privateEndpointsWaitUntilServiceAvailable: OperationFunction<"2024-09-16", PrivateEndpointsResource["waitUntilServiceAvailable"]> = /* @__PURE__ */ wait(
  "privateEndpoints.waitUntilServiceAvailable",
  {
    poll: "privateEndpoints.listServices",
    until: { status: ["AVAILABLE"] },
    fails: { status: ["CREATE_FAILED", "DELETING", "DELETE_FAILED"] },
    item: { among: "services", by: "region_name" },
  },
  privateEndpointsListServicesRow,
);

/** Waits until the restore is complete (`SUCCESS`). */
export const restoresWaitUntilDone: OperationFunction<"2024-09-16", RestoresResource["waitUntilDone"]> = /* @__PURE__ */ wait(
  "restores.waitUntilDone",
  { poll: "restores.get", until: { status: ["SUCCESS"] }, fails: { status: ["FAILED"] }, deadlineMs: 7200000 },
  restoresGetRow,
);

/** Waits until all regions of the cluster use the encryption keys set by `cmek.enable` or `cmek.update`. */
export const cmekWaitUntilEnabled: OperationFunction<"2024-09-16", CmekResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "cmek.waitUntilEnabled",
  {
    poll: "cmek.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ENABLE_FAILED", "ROTATE_FAILED"] },
    deadlineMs: 7200000,
  },
  cmekGetRow,
);

/** Waits until the cluster no longer uses the customer-managed encryption keys. */
export const cmekWaitUntilRevoked: OperationFunction<"2024-09-16", CmekResource["waitUntilRevoked"]> = /* @__PURE__ */ wait(
  "cmek.waitUntilRevoked",
  { poll: "cmek.get", until: { status: ["REVOKED"] }, fails: { status: ["REVOKE_FAILED"] }, deadlineMs: 7200000 },
  cmekGetRow,
);

/** Waits until SQL clients can log in with certificates of the certificate authority (CA). */
export const clientCaCertWaitUntilSet: OperationFunction<"2024-09-16", ClientCaCertResource["waitUntilSet"]> = /* @__PURE__ */ wait(
  "clientCaCert.waitUntilSet",
  { poll: "clientCaCert.get", until: { status: ["IS_SET"] }, fails: { status: ["FAILED"] } },
  clientCaCertGetRow,
);

/** Waits until the cluster no longer accepts client certificates. */
export const clientCaCertWaitUntilDeleted: OperationFunction<"2024-09-16", ClientCaCertResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
  "clientCaCert.waitUntilDeleted",
  { poll: "clientCaCert.get", until: { status: ["NOT_SET"] }, fails: { status: ["FAILED"] } },
  clientCaCertGetRow,
);

/** Waits until all nodes of the cluster export their logs. */
export const logExportWaitUntilEnabled: OperationFunction<"2024-09-16", LogExportResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "logExport.waitUntilEnabled",
  {
    poll: "logExport.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ENABLE_FAILED", "CREDENTIALS_ERROR"] },
    deadlineMs: 7200000,
  },
  logExportGetRow,
);

/** Waits until no node of the cluster exports logs. */
export const logExportWaitUntilDisabled: OperationFunction<"2024-09-16", LogExportResource["waitUntilDisabled"]> = /* @__PURE__ */ wait(
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

/** Waits until all nodes of the cluster export their metrics. */
export const metricExportCloudWatchWaitUntilEnabled: OperationFunction<"2024-09-16", MetricExportCloudWatchResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.cloudWatch.waitUntilEnabled",
  {
    poll: "metricExport.cloudWatch.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportCloudWatchGetRow,
);

/** Waits until no node of the cluster exports metrics. */
export const metricExportCloudWatchWaitUntilDeleted: OperationFunction<"2024-09-16", MetricExportCloudWatchResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
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

/** Waits until all nodes of the cluster export their metrics. */
export const metricExportDatadogWaitUntilEnabled: OperationFunction<"2024-09-16", MetricExportDatadogResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.datadog.waitUntilEnabled",
  {
    poll: "metricExport.datadog.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportDatadogGetRow,
);

/** Waits until no node of the cluster exports metrics. */
export const metricExportDatadogWaitUntilDeleted: OperationFunction<"2024-09-16", MetricExportDatadogResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
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

/** Waits until all nodes of the cluster export their metrics. */
export const metricExportPrometheusWaitUntilEnabled: OperationFunction<"2024-09-16", MetricExportPrometheusResource["waitUntilEnabled"]> = /* @__PURE__ */ wait(
  "metricExport.prometheus.waitUntilEnabled",
  {
    poll: "metricExport.prometheus.get",
    until: { status: ["ENABLED"] },
    fails: { status: ["ERROR"] },
    deadlineMs: 7200000,
  },
  metricExportPrometheusGetRow,
);

/** Waits until no node of the cluster exports metrics. */
export const metricExportPrometheusWaitUntilDeleted: OperationFunction<"2024-09-16", MetricExportPrometheusResource["waitUntilDeleted"]> = /* @__PURE__ */ wait(
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

/** Waits until the replication stream replicates continuously (`REPLICATING`). */
export const physicalReplicationWaitUntilReplicating: OperationFunction<"2024-09-16", PhysicalReplicationResource["waitUntilReplicating"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilReplicating",
  {
    poll: "physicalReplication.get",
    until: { status: ["REPLICATING"] },
    fails: { status: ["FAILING_OVER", "COMPLETED", "CANCELED"] },
    deadlineMs: 7200000,
  },
  physicalReplicationGetRow,
);

/** Waits until the failover to the standby cluster is complete (`COMPLETED`). */
export const physicalReplicationWaitUntilCompleted: OperationFunction<"2024-09-16", PhysicalReplicationResource["waitUntilCompleted"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilCompleted",
  {
    poll: "physicalReplication.get",
    until: { status: ["COMPLETED"] },
    fails: { status: ["CANCELED"] },
    deadlineMs: 7200000,
  },
  physicalReplicationGetRow,
);

/** Waits until the replication stream is canceled (`CANCELED`). */
export const physicalReplicationWaitUntilCanceled: OperationFunction<"2024-09-16", PhysicalReplicationResource["waitUntilCanceled"]> = /* @__PURE__ */ wait(
  "physicalReplication.waitUntilCanceled",
  { poll: "physicalReplication.get", until: { status: ["CANCELED"] }, fails: { status: ["COMPLETED"] } },
  physicalReplicationGetRow,
);
