// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

import type { ApiDefinition } from "../../request/api-definition.ts";

const clustersListRoles: readonly string[] = [
  "AUDITOR",
  "CLUSTER_ADMIN",
  "CLUSTER_DATA_ACCESSOR",
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

const databasesCreateRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "CLUSTER_DATA_ACCESSOR"];

const allowlistListRoles: readonly string[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_OPERATOR_WRITER",
  "CLUSTER_DEVELOPER",
  "AUDITOR",
];

const egressRulesListRoles: readonly string[] = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "AUDITOR"];

const logExportEnableRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"];

const metricExportCloudWatchGetRoles: readonly string[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_OPERATOR_WRITER",
  "METRICS_VIEWER",
  "AUDITOR",
];

const physicalReplicationListRoles: readonly string[] = [
  "CLUSTER_ADMIN",
  "CLUSTER_OPERATOR_WRITER",
  "CLUSTER_DEVELOPER",
];

const foldersListRoles: readonly string[] = [
  "AUDITOR",
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DATA_ACCESSOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_MONITOR",
  "CLUSTER_OPERATOR_WRITER",
  "FOLDER_ADMIN",
  "FOLDER_MOVER",
  "METRICS_VIEWER",
  "ORG_ADMIN",
];

const foldersCreateRoles: readonly string[] = ["FOLDER_ADMIN"];

const rolesListRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "FOLDER_ADMIN", "AUDITOR"];

const rolesSetRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "FOLDER_ADMIN"];

const serviceAccountsListRoles: readonly string[] = ["ORG_ADMIN", "CLUSTER_ADMIN", "AUDITOR"];

const serviceAccountsUpdateRoles: readonly string[] = ["ORG_ADMIN"];

const jwtIssuersListRoles: readonly string[] = ["ORG_ADMIN", "AUDITOR"];

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

const databasesCreateFields: readonly string[] = ["name"];

const allowlistPutFields: readonly string[] = ["name", "sql", "ui"];

const egressPrivateEndpointsUpdateFields: readonly string[] = ["domain_names"];

const cmekEnableFields: readonly string[] = ["region_specs"];

const blackoutWindowsCreateFields: readonly string[] = ["start_time", "end_time"];

const foldersCreateFields: readonly string[] = ["name", "parent_id", "labels"];

const jwtIssuersCreateFields: readonly string[] = ["issuer_url", "audience", "jwks", "claim", "identity_map"];

const scimGroupsCreateFields: readonly string[] = ["schemas", "externalId", "displayName", "members"];

const scimGroupsSearchFields: readonly string[] = ["filter", "attributes", "excludedAttributes", "count", "startIndex"];

const scimGroupsPatchFields: readonly string[] = ["schemas", "Operations"];

const scimGroupsSearchOneFields: readonly string[] = ["attributes", "excludedAttributes"];

const scimUsersCreateFields: readonly string[] = [
  "schemas",
  "externalId",
  "userName",
  "name",
  "displayName",
  "emails",
  "active",
];

/** The operations of this API version. */
export const api: ApiDefinition = {
  version: "2024-09-16",
  operations: {
    "clusters.list": {
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
    },
    "clusters.create": {
      method: "POST",
      path: "/api/v1/clusters",
      permissions: ["CLUSTER_ADMIN", "CLUSTER_CREATOR"],
      body: ["name", "provider", "spec"],
      adopt: { list: "clusters.list", match: ["name"], since: "created_at" },
    },
    "clusters.listAvailableRegions": {
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
    "clusters.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}",
      permissions: clustersListRoles,
    },
    "clusters.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}",
      permissions: clustersUpdateRoles,
      body: [
        "plan",
        "serverless",
        "dedicated",
        "delete_protection",
        "labels",
        "parent_id",
        "cockroach_version",
        "upgrade_status",
      ],
      lockWait: true,
    },
    "clusters.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}",
      permissions: clustersDeleteRoles,
      lockWait: true,
    },
    "clusters.getConnectionString": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/connection-string",
      permissions: clustersListRoles,
      query: ["database", "sql_user", "os"],
    },
    "clusters.listNodes": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/nodes",
      permissions: [
        "CLUSTER_ADMIN",
        "CLUSTER_DEVELOPER",
        "CLUSTER_OPERATOR_WRITER",
        "ORG_ADMIN",
        "AUDITOR",
        "CLUSTER_DATA_ACCESSOR",
      ],
      query: ["region_name", "pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
      page: {
        items: "nodes",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "clusters.listVersions": {
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
    "sqlUsers.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/sql-users",
      permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER"],
      query: clustersListVersionsQuery,
      page: {
        items: "users",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "sqlUsers.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/sql-users",
      permissions: clustersDeleteRoles,
      body: ["name", "password"],
      lockWait: true,
    },
    "sqlUsers.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/sql-users/{name}",
      permissions: clustersDeleteRoles,
      lockWait: true,
    },
    "sqlUsers.resetPassword": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/sql-users/{name}/password",
      permissions: clustersDeleteRoles,
      body: ["password"],
      lockWait: true,
    },
    "databases.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/databases",
      permissions: ["CLUSTER_ADMIN", "CLUSTER_DEVELOPER", "CLUSTER_OPERATOR_WRITER", "CLUSTER_DATA_ACCESSOR"],
      query: clustersListVersionsQuery,
      page: {
        items: "databases",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "databases.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/databases",
      permissions: databasesCreateRoles,
      body: databasesCreateFields,
      lockWait: true,
    },
    "databases.rename": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/databases",
      permissions: databasesCreateRoles,
      body: ["name", "new_name"],
      lockWait: true,
    },
    "databases.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/databases/{name}",
      permissions: databasesCreateRoles,
      body: ["new_name"],
      lockWait: true,
    },
    "databases.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/databases/{name}",
      permissions: databasesCreateRoles,
      lockWait: true,
    },
    "allowlist.list": {
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
    "allowlist.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/allowlist",
      permissions: clustersUpdateRoles,
      body: ["cidr_ip", "cidr_mask", "name", "sql", "ui"],
      lockWait: true,
    },
    "allowlist.put": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
      permissions: clustersUpdateRoles,
      body: allowlistPutFields,
      lockWait: true,
    },
    "allowlist.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
      permissions: clustersUpdateRoles,
      body: allowlistPutFields,
      lockWait: true,
    },
    "allowlist.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "egressRules.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules",
      permissions: egressRulesListRoles,
      query: clustersListVersionsQuery,
      page: {
        items: "rules",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "egressRules.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules",
      permissions: clustersUpdateRoles,
      body: ["name", "type", "destination", "ports", "paths", "description", "idempotency_key"],
      adopt: { list: "egressRules.list", match: ["name", "type", "destination"], since: "created_at" },
      lockWait: true,
    },
    "egressRules.setTrafficPolicy": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy",
      permissions: clustersUpdateRoles,
      body: ["allow_all", "idempotency_key"],
      empty: true,
      lockWait: true,
    },
    "egressRules.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
      permissions: egressRulesListRoles,
    },
    "egressRules.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
      permissions: clustersUpdateRoles,
      body: ["type", "destination", "ports", "paths", "description", "idempotency_key"],
      lockWait: true,
    },
    "egressRules.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}",
      permissions: clustersUpdateRoles,
      query: ["idempotency_key"],
      lockWait: true,
    },
    "egressPrivateEndpoints.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints",
      permissions: allowlistListRoles,
      query: clustersListVersionsQuery,
      page: {
        items: "egress_private_endpoints",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "egressPrivateEndpoints.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints",
      permissions: clustersUpdateRoles,
      body: ["region", "target_service_identifier", "target_service_type"],
      lockWait: true,
    },
    "egressPrivateEndpoints.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
      permissions: allowlistListRoles,
    },
    "egressPrivateEndpoints.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
      permissions: clustersUpdateRoles,
      body: egressPrivateEndpointsUpdateFields,
      lockWait: true,
    },
    "egressPrivateEndpoints.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}",
      permissions: clustersUpdateRoles,
      empty: true,
      lockWait: true,
    },
    "egressPrivateEndpoints.setDomainNames": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names",
      permissions: clustersUpdateRoles,
      body: egressPrivateEndpointsUpdateFields,
      empty: true,
      lockWait: true,
    },
    "privateEndpoints.listAwsConnections": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections",
      permissions: allowlistListRoles,
      page: { items: "connections" },
    },
    "privateEndpoints.setAwsConnectionStatus": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}",
      permissions: clustersUpdateRoles,
      body: ["status"],
      lockWait: true,
    },
    "privateEndpoints.listConnections": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections",
      permissions: allowlistListRoles,
      page: { items: "connections" },
    },
    "privateEndpoints.createConnection": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections",
      permissions: clustersUpdateRoles,
      body: ["endpoint_id"],
      lockWait: true,
    },
    "privateEndpoints.deleteConnection": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}",
      permissions: clustersUpdateRoles,
      empty: true,
      lockWait: true,
    },
    "privateEndpoints.listServices": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services",
      permissions: allowlistListRoles,
      page: { items: "services" },
    },
    "privateEndpoints.createServices": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "privateEndpoints.listTrustedOwners": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners",
      permissions: egressRulesListRoles,
      page: { items: "trusted_owners" },
    },
    "privateEndpoints.addTrustedOwner": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners",
      permissions: clustersDeleteRoles,
      body: ["type", "external_owner_id"],
      lockWait: true,
    },
    "privateEndpoints.getTrustedOwner": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}",
      permissions: egressRulesListRoles,
    },
    "privateEndpoints.removeTrustedOwner": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}",
      permissions: clustersDeleteRoles,
      lockWait: true,
    },
    "backups.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/backups",
      permissions: egressRulesListRoles,
      query: backupsListQuery,
      page: {
        items: "backups",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "backups.getConfig": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/backups-config",
      permissions: egressRulesListRoles,
    },
    "backups.updateConfig": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/backups-config",
      permissions: clustersUpdateRoles,
      body: ["enabled", "retention_days", "frequency_minutes"],
      lockWait: true,
    },
    "restores.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/restores",
      permissions: egressRulesListRoles,
      query: backupsListQuery,
      page: {
        items: "restores",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "restores.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/restores",
      permissions: clustersUpdateRoles,
      body: ["type", "backup_id", "source_cluster_id", "objects", "restore_opts"],
      lockWait: true,
    },
    "restores.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/restores/{restore_id}",
      permissions: egressRulesListRoles,
    },
    "cmek.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/cmek",
      permissions: egressRulesListRoles,
    },
    "cmek.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/cmek",
      permissions: clustersUpdateRoles,
      body: cmekEnableFields,
      lockWait: true,
    },
    "cmek.update": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/cmek",
      permissions: clustersUpdateRoles,
      body: cmekEnableFields,
      lockWait: true,
    },
    "cmek.updateStatus": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/cmek",
      permissions: clustersUpdateRoles,
      body: ["action"],
      lockWait: true,
    },
    "clientCaCert.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
      permissions: clustersUpdateRoles,
    },
    "clientCaCert.set": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
      permissions: clustersUpdateRoles,
      body: ["x509_pem_cert"],
      lockWait: true,
    },
    "clientCaCert.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
      permissions: clustersUpdateRoles,
      body: ["x509_pem_cert", "update_mode"],
      lockWait: true,
    },
    "clientCaCert.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/client-ca-cert",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "logExport.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/logexport",
      permissions: ["ORG_ADMIN", "CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER", "METRICS_VIEWER", "AUDITOR"],
    },
    "logExport.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/logexport",
      permissions: logExportEnableRoles,
      body: [
        "type",
        "log_name",
        "auth_principal",
        "aws_external_id",
        "azure_shared_key",
        "azure_tenant_id",
        "azure_client_id",
        "azure_client_secret",
        "azure_dce_endpoint",
        "azure_dcr_immutable_id",
        "azure_dcr_resource_id",
        "azure_workspace_resource_id",
        "otlp_endpoint",
        "otlp_headers",
        "region",
        "redact",
        "groups",
        "omitted_channels",
      ],
      lockWait: true,
    },
    "logExport.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/logexport",
      permissions: logExportEnableRoles,
      lockWait: true,
    },
    "metricExport.cloudWatch.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
      permissions: metricExportCloudWatchGetRoles,
    },
    "metricExport.cloudWatch.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
      permissions: clustersUpdateRoles,
      body: ["role_arn", "external_id", "log_group_name", "target_region"],
      lockWait: true,
    },
    "metricExport.cloudWatch.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "metricExport.datadog.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
      permissions: metricExportCloudWatchGetRoles,
    },
    "metricExport.datadog.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
      permissions: clustersUpdateRoles,
      body: ["site", "api_key"],
      lockWait: true,
    },
    "metricExport.datadog.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/metricexport/datadog",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "metricExport.prometheus.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
      permissions: metricExportCloudWatchGetRoles,
    },
    "metricExport.prometheus.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "metricExport.prometheus.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/metricexport/prometheus",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "maintenanceWindow.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/maintenance-window",
      permissions: egressRulesListRoles,
    },
    "maintenanceWindow.set": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/maintenance-window",
      permissions: clustersUpdateRoles,
      body: ["offset_duration", "window_duration"],
      lockWait: true,
    },
    "maintenanceWindow.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/maintenance-window",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "blackoutWindows.list": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/blackout-windows",
      permissions: egressRulesListRoles,
      query: clustersListVersionsQuery,
      page: {
        items: "blackout_windows",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "blackoutWindows.create": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/blackout-windows",
      permissions: clustersUpdateRoles,
      body: blackoutWindowsCreateFields,
      lockWait: true,
    },
    "blackoutWindows.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
      permissions: egressRulesListRoles,
    },
    "blackoutWindows.update": {
      method: "PATCH",
      path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
      permissions: clustersUpdateRoles,
      body: blackoutWindowsCreateFields,
      lockWait: true,
    },
    "blackoutWindows.delete": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "versionDeferral.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/version-deferral",
      permissions: egressRulesListRoles,
    },
    "versionDeferral.set": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/version-deferral",
      permissions: clustersUpdateRoles,
      body: ["deferral_policy", "deferred_until"],
      lockWait: true,
    },
    "disruption.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/disrupt",
      permissions: clustersUpdateRoles,
    },
    "disruption.set": {
      method: "PUT",
      path: "/api/v1/clusters/{cluster_id}/disrupt",
      permissions: clustersUpdateRoles,
      body: ["regional_disruptor_specifications"],
      lockWait: true,
    },
    "physicalReplication.list": {
      method: "GET",
      path: "/api/v1/physical-replication-streams",
      permissions: physicalReplicationListRoles,
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
    },
    "physicalReplication.create": {
      method: "POST",
      path: "/api/v1/physical-replication-streams",
      permissions: clustersDeleteRoles,
      body: ["primary_cluster_id", "standby_cluster_id"],
      adopt: {
        list: "physicalReplication.list",
        match: ["primary_cluster_id", "standby_cluster_id"],
        since: "created_at",
      },
    },
    "physicalReplication.get": {
      method: "GET",
      path: "/api/v1/physical-replication-streams/{id}",
      permissions: physicalReplicationListRoles,
    },
    "physicalReplication.update": {
      method: "PATCH",
      path: "/api/v1/physical-replication-streams/{id}",
      permissions: clustersDeleteRoles,
      body: ["status", "failover_at"],
    },
    "runtimeScanning.get": {
      method: "GET",
      path: "/api/v1/clusters/{cluster_id}/runtime-scanning",
      permissions: [
        "CLUSTER_ADMIN",
        "CLUSTER_OPERATOR_WRITER",
        "CLUSTER_DEVELOPER",
        "AUDITOR",
        "CLUSTER_DATA_ACCESSOR",
      ],
    },
    "runtimeScanning.enable": {
      method: "POST",
      path: "/api/v1/clusters/{cluster_id}/runtime-scanning",
      permissions: clustersUpdateRoles,
      body: ["type"],
      lockWait: true,
    },
    "runtimeScanning.disable": {
      method: "DELETE",
      path: "/api/v1/clusters/{cluster_id}/runtime-scanning",
      permissions: clustersUpdateRoles,
      lockWait: true,
    },
    "folders.list": {
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
    "folders.create": {
      method: "POST",
      path: "/api/v1/folders",
      permissions: foldersCreateRoles,
      body: foldersCreateFields,
    },
    "folders.get": { method: "GET", path: "/api/v1/folders/{folder_id}", permissions: foldersListRoles },
    "folders.update": {
      method: "PATCH",
      path: "/api/v1/folders/{folder_id}",
      permissions: ["FOLDER_ADMIN", "FOLDER_MOVER"],
      body: foldersCreateFields,
    },
    "folders.delete": {
      method: "DELETE",
      path: "/api/v1/folders/{folder_id}",
      permissions: foldersCreateRoles,
      empty: true,
    },
    "folders.listContents": {
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
    "organization.get": {
      method: "GET",
      path: "/api/v1/organization",
      permissions: ["ORG_ADMIN", "ORG_MEMBER", "AUDITOR"],
    },
    "roles.list": {
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
    "roles.get": { method: "GET", path: "/api/v1/roles/{user_id}", permissions: rolesListRoles },
    "roles.set": {
      method: "PUT",
      path: "/api/v1/roles/{user_id}",
      permissions: rolesSetRoles,
      body: ["roles"],
    },
    "roles.add": {
      method: "POST",
      path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
      permissions: rolesSetRoles,
    },
    "roles.remove": {
      method: "DELETE",
      path: "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}",
      permissions: rolesSetRoles,
    },
    "users.findByEmail": {
      method: "GET",
      path: "/api/v1/users/persons-by-email",
      permissions: rolesListRoles,
      query: ["email"],
    },
    "serviceAccounts.list": {
      method: "GET",
      path: "/api/v1/service-accounts",
      permissions: serviceAccountsListRoles,
      query: [
        "service_account_name",
        "roles",
        "pagination.page",
        "pagination.limit",
        "pagination.as_of_time",
        "pagination.sort_order",
      ],
      page: {
        items: "service_accounts",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "serviceAccounts.create": {
      method: "POST",
      path: "/api/v1/service-accounts",
      permissions: ["ORG_ADMIN", "CLUSTER_ADMIN"],
      body: ["name", "description", "roles"],
      adopt: { list: "serviceAccounts.list", match: ["name", "description"], since: "created_at" },
    },
    "serviceAccounts.get": {
      method: "GET",
      path: "/api/v1/service-accounts/{id}",
      permissions: serviceAccountsListRoles,
    },
    "serviceAccounts.update": {
      method: "PATCH",
      path: "/api/v1/service-accounts/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: ["name", "description"],
    },
    "serviceAccounts.delete": {
      method: "DELETE",
      path: "/api/v1/service-accounts/{id}",
      permissions: serviceAccountsUpdateRoles,
    },
    "serviceAccounts.credentials.list": {
      method: "GET",
      path: "/api/v1/service-accounts/{service_account_id}/credentials",
      permissions: serviceAccountsListRoles,
      query: ["status_filter", "pagination.page", "pagination.limit", "pagination.as_of_time", "pagination.sort_order"],
      page: {
        items: "credentials",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "serviceAccounts.credentials.create": {
      method: "POST",
      path: "/api/v1/service-accounts/{service_account_id}/credentials",
      permissions: serviceAccountsUpdateRoles,
      body: ["name", "public_key", "algorithm", "expires_at", "description"],
      adopt: { list: "serviceAccounts.credentials.list", match: ["name", "algorithm"], since: "created_at" },
    },
    "serviceAccounts.credentials.delete": {
      method: "DELETE",
      path: "/api/v1/service-accounts/{service_account_id}/credentials/{credential_id}",
      permissions: serviceAccountsUpdateRoles,
    },
    "apiKeys.list": {
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
    "apiKeys.create": {
      method: "POST",
      path: "/api/v1/api-keys",
      permissions: serviceAccountsUpdateRoles,
      body: ["name", "service_account_id"],
    },
    "apiKeys.get": {
      method: "GET",
      path: "/api/v1/api-keys/{id}",
      permissions: serviceAccountsListRoles,
    },
    "apiKeys.update": {
      method: "PATCH",
      path: "/api/v1/api-keys/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: databasesCreateFields,
    },
    "apiKeys.delete": {
      method: "DELETE",
      path: "/api/v1/api-keys/{id}",
      permissions: serviceAccountsUpdateRoles,
    },
    "jwtIssuers.list": {
      method: "GET",
      path: "/api/v1/jwt-issuers",
      permissions: jwtIssuersListRoles,
      query: clustersListVersionsQuery,
      page: {
        items: "jwt_issuers",
        request: "pagination.page",
        response: "pagination.next_page",
        asOf: "pagination.as_of_time",
      },
    },
    "jwtIssuers.create": {
      method: "POST",
      path: "/api/v1/jwt-issuers",
      permissions: serviceAccountsUpdateRoles,
      body: jwtIssuersCreateFields,
    },
    "jwtIssuers.get": {
      method: "GET",
      path: "/api/v1/jwt-issuers/{id}",
      permissions: jwtIssuersListRoles,
    },
    "jwtIssuers.update": {
      method: "PATCH",
      path: "/api/v1/jwt-issuers/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: jwtIssuersCreateFields,
    },
    "jwtIssuers.delete": {
      method: "DELETE",
      path: "/api/v1/jwt-issuers/{id}",
      permissions: serviceAccountsUpdateRoles,
    },
    "auditLogs.list": {
      method: "GET",
      path: "/api/v1/auditlogevents",
      permissions: jwtIssuersListRoles,
      query: ["starting_from", "sort_order", "limit"],
      page: { items: "entries", request: "starting_from", response: "next_starting_from", endless: true },
    },
    "invoices.list": {
      method: "GET",
      path: "/api/v1/invoices",
      permissions: invoicesListRoles,
      query: ["status", "start_time", "end_time"],
      page: { items: "invoices" },
    },
    "invoices.get": {
      method: "GET",
      path: "/api/v1/invoices/{invoice_id}",
      permissions: invoicesListRoles,
    },
    "scim.groups.list": {
      method: "GET",
      path: "/api/scim/v2/Groups",
      permissions: jwtIssuersListRoles,
      query: scimGroupsSearchFields,
      page: { items: "Resources", request: "startIndex", total: "totalResults" },
    },
    "scim.groups.create": {
      method: "POST",
      path: "/api/scim/v2/Groups",
      permissions: serviceAccountsUpdateRoles,
      body: scimGroupsCreateFields,
    },
    "scim.groups.search": {
      method: "POST",
      path: "/api/scim/v2/Groups/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchFields,
      page: { items: "Resources", request: "startIndex", total: "totalResults" },
    },
    "scim.groups.searchByPut": {
      method: "PUT",
      path: "/api/scim/v2/Groups/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchFields,
    },
    "scim.groups.get": {
      method: "GET",
      path: "/api/scim/v2/Groups/{id}",
      permissions: jwtIssuersListRoles,
      query: scimGroupsSearchOneFields,
    },
    "scim.groups.replace": {
      method: "PUT",
      path: "/api/scim/v2/Groups/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: scimGroupsCreateFields,
    },
    "scim.groups.patch": {
      method: "PATCH",
      path: "/api/scim/v2/Groups/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: scimGroupsPatchFields,
    },
    "scim.groups.delete": {
      method: "DELETE",
      path: "/api/scim/v2/Groups/{id}",
      permissions: serviceAccountsUpdateRoles,
      empty: true,
    },
    "scim.groups.searchOne": {
      method: "POST",
      path: "/api/scim/v2/Groups/{id}/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchOneFields,
    },
    "scim.groups.searchOneByPut": {
      method: "PUT",
      path: "/api/scim/v2/Groups/{id}/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchOneFields,
    },
    "scim.resourceTypes.list": {
      method: "GET",
      path: "/api/scim/v2/ResourceTypes",
      permissions: [],
      query: scimGroupsSearchOneFields,
      page: { items: "Resources" },
    },
    "scim.resourceTypes.get": {
      method: "GET",
      path: "/api/scim/v2/ResourceTypes/{resourceId}",
      permissions: [],
      query: scimGroupsSearchOneFields,
    },
    "scim.schemas.list": {
      method: "GET",
      path: "/api/scim/v2/Schemas",
      permissions: [],
      query: scimGroupsSearchOneFields,
      page: { items: "Resources" },
    },
    "scim.schemas.get": {
      method: "GET",
      path: "/api/scim/v2/Schemas/{schemaId}",
      permissions: [],
      query: scimGroupsSearchOneFields,
    },
    "scim.serviceProviderConfig.get": { method: "GET", path: "/api/scim/v2/ServiceProviderConfig", permissions: [] },
    "scim.users.list": {
      method: "GET",
      path: "/api/scim/v2/Users",
      permissions: jwtIssuersListRoles,
      query: scimGroupsSearchFields,
      page: { items: "Resources", request: "startIndex", total: "totalResults" },
    },
    "scim.users.create": {
      method: "POST",
      path: "/api/scim/v2/Users",
      permissions: serviceAccountsUpdateRoles,
      body: scimUsersCreateFields,
    },
    "scim.users.search": {
      method: "POST",
      path: "/api/scim/v2/Users/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchFields,
      page: { items: "Resources", request: "startIndex", total: "totalResults" },
    },
    "scim.users.searchByPut": {
      method: "PUT",
      path: "/api/scim/v2/Users/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchFields,
    },
    "scim.users.get": {
      method: "GET",
      path: "/api/scim/v2/Users/{id}",
      permissions: jwtIssuersListRoles,
      query: scimGroupsSearchOneFields,
    },
    "scim.users.replace": {
      method: "PUT",
      path: "/api/scim/v2/Users/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: scimUsersCreateFields,
    },
    "scim.users.patch": {
      method: "PATCH",
      path: "/api/scim/v2/Users/{id}",
      permissions: serviceAccountsUpdateRoles,
      body: scimGroupsPatchFields,
    },
    "scim.users.delete": {
      method: "DELETE",
      path: "/api/scim/v2/Users/{id}",
      permissions: serviceAccountsUpdateRoles,
      empty: true,
    },
    "scim.users.searchOne": {
      method: "POST",
      path: "/api/scim/v2/Users/{id}/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchOneFields,
    },
    "scim.users.searchOneByPut": {
      method: "PUT",
      path: "/api/scim/v2/Users/{id}/.search",
      permissions: jwtIssuersListRoles,
      body: scimGroupsSearchOneFields,
    },
  },
  waits: {
    "clusters.waitUntilReady": {
      poll: "clusters.get",
      until: { state: ["CREATED"] },
      fails: { state: ["CREATION_FAILED", "DELETED"] },
    },
    "clusters.waitUntilUpdated": {
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
    "clusters.waitUntilUpgraded": {
      poll: "clusters.get",
      until: { upgrade_status: ["PENDING_FINALIZATION", "FINALIZED"] },
      fails: {
        state: ["DELETED"],
        upgrade_status: ["ROLLBACK_RUNNING"],
        operation_status: ["CRDB_MAJOR_UPGRADE_FAILED"],
      },
      deadlineMs: 7200000,
    },
    "clusters.waitUntilDeleted": { poll: "clusters.get", until: { state: ["DELETED"] }, gone: true },
    "egressRules.waitUntilActive": {
      poll: "egressRules.get",
      until: { "rule.state": ["ACTIVE"] },
      fails: { "rule.state": ["CREATION_FAILED", "DELETION_FAILED", "INCONSISTENT"] },
    },
    "egressRules.waitUntilDeleted": {
      poll: "egressRules.get",
      until: { "rule.state": ["DELETED"] },
      fails: { "rule.state": ["DELETION_FAILED", "INCONSISTENT"] },
      gone: true,
    },
    "egressPrivateEndpoints.waitUntilAvailable": {
      poll: "egressPrivateEndpoints.get",
      until: { state: ["AVAILABLE"] },
      fails: { state: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
    },
    "egressPrivateEndpoints.waitUntilDomainNamesSet": {
      poll: "egressPrivateEndpoints.get",
      until: { domain_names_state: ["AVAILABLE", "EMPTY"] },
      fails: { domain_names_state: ["FAILED"] },
    },
    "egressPrivateEndpoints.waitUntilDeleted": {
      poll: "egressPrivateEndpoints.get",
      until: { state: ["DELETED"] },
      gone: true,
    },
    "privateEndpoints.waitUntilAwsConnected": {
      poll: "privateEndpoints.listAwsConnections",
      until: { status: ["AVAILABLE"] },
      fails: { status: ["REJECTED", "FAILED", "EXPIRED", "DELETING", "DELETED"] },
      item: { among: "connections", by: "endpoint_id" },
    },
    "privateEndpoints.waitUntilConnected": {
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
    "privateEndpoints.waitUntilDisconnected": {
      poll: "privateEndpoints.listConnections",
      until: { status: ["STATUS_DELETED"] },
      item: { among: "connections", by: "endpoint_id" },
      gone: true,
    },
    "privateEndpoints.waitUntilServiceAvailable": {
      poll: "privateEndpoints.listServices",
      until: { status: ["AVAILABLE"] },
      fails: { status: ["CREATE_FAILED", "DELETING", "DELETE_FAILED"] },
      item: { among: "services", by: "region_name" },
    },
    "restores.waitUntilDone": {
      poll: "restores.get",
      until: { status: ["SUCCESS"] },
      fails: { status: ["FAILED"] },
      deadlineMs: 7200000,
    },
    "cmek.waitUntilEnabled": {
      poll: "cmek.get",
      until: { status: ["ENABLED"] },
      fails: { status: ["ENABLE_FAILED", "ROTATE_FAILED"] },
      deadlineMs: 7200000,
    },
    "cmek.waitUntilRevoked": {
      poll: "cmek.get",
      until: { status: ["REVOKED"] },
      fails: { status: ["REVOKE_FAILED"] },
      deadlineMs: 7200000,
    },
    "clientCaCert.waitUntilSet": {
      poll: "clientCaCert.get",
      until: { status: ["IS_SET"] },
      fails: { status: ["FAILED"] },
    },
    "clientCaCert.waitUntilDeleted": {
      poll: "clientCaCert.get",
      until: { status: ["NOT_SET"] },
      fails: { status: ["FAILED"] },
    },
    "logExport.waitUntilEnabled": {
      poll: "logExport.get",
      until: { status: ["ENABLED"] },
      fails: { status: ["ENABLE_FAILED", "CREDENTIALS_ERROR"] },
      deadlineMs: 7200000,
    },
    "logExport.waitUntilDisabled": {
      poll: "logExport.get",
      until: { status: ["DISABLED"] },
      fails: { status: ["DISABLE_FAILED"] },
      gone: true,
      deadlineMs: 7200000,
    },
    "metricExport.cloudWatch.waitUntilEnabled": {
      poll: "metricExport.cloudWatch.get",
      until: { status: ["ENABLED"] },
      fails: { status: ["ERROR"] },
      deadlineMs: 7200000,
    },
    "metricExport.cloudWatch.waitUntilDeleted": {
      poll: "metricExport.cloudWatch.get",
      until: { status: ["NOT_DEPLOYED"] },
      fails: { status: ["ERROR"] },
      gone: true,
      deadlineMs: 7200000,
    },
    "metricExport.datadog.waitUntilEnabled": {
      poll: "metricExport.datadog.get",
      until: { status: ["ENABLED"] },
      fails: { status: ["ERROR"] },
      deadlineMs: 7200000,
    },
    "metricExport.datadog.waitUntilDeleted": {
      poll: "metricExport.datadog.get",
      until: { status: ["NOT_DEPLOYED"] },
      fails: { status: ["ERROR"] },
      gone: true,
      deadlineMs: 7200000,
    },
    "metricExport.prometheus.waitUntilEnabled": {
      poll: "metricExport.prometheus.get",
      until: { status: ["ENABLED"] },
      fails: { status: ["ERROR"] },
      deadlineMs: 7200000,
    },
    "metricExport.prometheus.waitUntilDeleted": {
      poll: "metricExport.prometheus.get",
      until: { status: ["NOT_DEPLOYED"] },
      fails: { status: ["ERROR"] },
      gone: true,
      deadlineMs: 7200000,
    },
    "physicalReplication.waitUntilReplicating": {
      poll: "physicalReplication.get",
      until: { status: ["REPLICATING"] },
      fails: { status: ["FAILING_OVER", "COMPLETED", "CANCELED"] },
      deadlineMs: 7200000,
    },
    "physicalReplication.waitUntilCompleted": {
      poll: "physicalReplication.get",
      until: { status: ["COMPLETED"] },
      fails: { status: ["CANCELED"] },
      deadlineMs: 7200000,
    },
    "physicalReplication.waitUntilCanceled": {
      poll: "physicalReplication.get",
      until: { status: ["CANCELED"] },
      fails: { status: ["COMPLETED"] },
    },
    "runtimeScanning.waitUntilEnabled": { poll: "runtimeScanning.get", until: { type: ["WIZ"] }, deadlineMs: 7200000 },
    "runtimeScanning.waitUntilDisabled": {
      poll: "runtimeScanning.get",
      until: { type: ["NONE"] },
      deadlineMs: 7200000,
    },
  },
  secrets: ["api_key", "azure_client_secret", "azure_shared_key", "otlp_headers", "password", "secret"],
};
