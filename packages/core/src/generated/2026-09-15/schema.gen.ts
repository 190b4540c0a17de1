// Generated from spec/2026-09-15 by `pnpm generate`. Do not edit.

import type {
  HttpResponse,
  HttpBodyOperation,
  HttpEmptyResponse,
  HttpOperation,
  HttpPathParameters,
  HttpQueryParameters,
} from "../../methods/http-operation.ts";

/** The paths of the API. */
export type paths = {
  "/api/v1/clusters": {
    get: operations["clusters.list"];
    post: operations["clusters.create"];
  };
  "/api/v1/clusters/available-regions": {
    get: operations["clusters.listAvailableRegions"];
  };
  "/api/v1/clusters/{cluster_id}": {
    get: operations["clusters.get"];
    patch: operations["clusters.update"];
    delete: operations["clusters.delete"];
  };
  "/api/v1/clusters/{cluster_id}/connection-string": {
    get: operations["clusters.getConnectionString"];
  };
  "/api/v1/clusters/{cluster_id}/nodes": {
    get: operations["clusters.listNodes"];
  };
  "/api/v1/cluster-versions": {
    get: operations["clusters.listVersions"];
  };
  "/api/v1/clusters/{cluster_id}/sql-users": {
    get: operations["sqlUsers.list"];
    post: operations["sqlUsers.create"];
  };
  "/api/v1/clusters/{cluster_id}/sql-users/{name}": {
    delete: operations["sqlUsers.delete"];
  };
  "/api/v1/clusters/{cluster_id}/sql-users/{name}/password": {
    put: operations["sqlUsers.resetPassword"];
  };
  "/api/v1/clusters/{cluster_id}/databases": {
    get: operations["databases.list"];
    post: operations["databases.create"];
    patch: operations["databases.rename"];
  };
  "/api/v1/clusters/{cluster_id}/databases/{name}": {
    patch: operations["databases.update"];
    delete: operations["databases.delete"];
  };
  "/api/v1/clusters/{cluster_id}/networking/allowlist": {
    get: operations["allowlist.list"];
    post: operations["allowlist.create"];
  };
  "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}": {
    put: operations["allowlist.put"];
    patch: operations["allowlist.update"];
    delete: operations["allowlist.delete"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-rules": {
    get: operations["egressRules.list"];
    post: operations["egressRules.create"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy": {
    post: operations["egressRules.setTrafficPolicy"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}": {
    get: operations["egressRules.get"];
    patch: operations["egressRules.update"];
    delete: operations["egressRules.delete"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints": {
    get: operations["egressPrivateEndpoints.list"];
    post: operations["egressPrivateEndpoints.create"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}": {
    get: operations["egressPrivateEndpoints.get"];
    patch: operations["egressPrivateEndpoints.update"];
    delete: operations["egressPrivateEndpoints.delete"];
  };
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names": {
    patch: operations["egressPrivateEndpoints.setDomainNames"];
  };
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections": {
    get: operations["privateEndpoints.listAwsConnections"];
  };
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}": {
    patch: operations["privateEndpoints.setAwsConnectionStatus"];
  };
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections": {
    get: operations["privateEndpoints.listConnections"];
    post: operations["privateEndpoints.createConnection"];
  };
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}": {
    delete: operations["privateEndpoints.deleteConnection"];
  };
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services": {
    get: operations["privateEndpoints.listServices"];
    post: operations["privateEndpoints.createServices"];
  };
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners": {
    get: operations["privateEndpoints.listTrustedOwners"];
    post: operations["privateEndpoints.addTrustedOwner"];
  };
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}": {
    get: operations["privateEndpoints.getTrustedOwner"];
    delete: operations["privateEndpoints.removeTrustedOwner"];
  };
  "/api/v1/clusters/{cluster_id}/backups": {
    get: operations["backups.list"];
  };
  "/api/v1/clusters/{cluster_id}/backups-config": {
    get: operations["backups.getConfig"];
    patch: operations["backups.updateConfig"];
  };
  "/api/v1/clusters/{cluster_id}/restores": {
    get: operations["restores.list"];
    post: operations["restores.create"];
  };
  "/api/v1/clusters/{cluster_id}/restores/{restore_id}": {
    get: operations["restores.get"];
  };
  "/api/v1/clusters/{cluster_id}/cmek": {
    get: operations["cmek.get"];
    post: operations["cmek.enable"];
    put: operations["cmek.update"];
    patch: operations["cmek.updateStatus"];
  };
  "/api/v1/clusters/{cluster_id}/client-ca-cert": {
    get: operations["clientCaCert.get"];
    post: operations["clientCaCert.set"];
    patch: operations["clientCaCert.update"];
    delete: operations["clientCaCert.delete"];
  };
  "/api/v1/clusters/{cluster_id}/logexport": {
    get: operations["logExport.get"];
    post: operations["logExport.enable"];
    delete: operations["logExport.delete"];
  };
  "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch": {
    get: operations["metricExport.cloudWatch.get"];
    post: operations["metricExport.cloudWatch.enable"];
    delete: operations["metricExport.cloudWatch.delete"];
  };
  "/api/v1/clusters/{cluster_id}/metricexport/datadog": {
    get: operations["metricExport.datadog.get"];
    post: operations["metricExport.datadog.enable"];
    delete: operations["metricExport.datadog.delete"];
  };
  "/api/v1/clusters/{cluster_id}/metricexport/prometheus": {
    get: operations["metricExport.prometheus.get"];
    post: operations["metricExport.prometheus.enable"];
    delete: operations["metricExport.prometheus.delete"];
  };
  "/api/v1/clusters/{cluster_id}/maintenance-window": {
    get: operations["maintenanceWindow.get"];
    put: operations["maintenanceWindow.set"];
    delete: operations["maintenanceWindow.delete"];
  };
  "/api/v1/clusters/{cluster_id}/blackout-windows": {
    get: operations["blackoutWindows.list"];
    post: operations["blackoutWindows.create"];
  };
  "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}": {
    get: operations["blackoutWindows.get"];
    patch: operations["blackoutWindows.update"];
    delete: operations["blackoutWindows.delete"];
  };
  "/api/v1/clusters/{cluster_id}/version-deferral": {
    get: operations["versionDeferral.get"];
    put: operations["versionDeferral.set"];
  };
  "/api/v1/clusters/{cluster_id}/disrupt": {
    get: operations["disruption.get"];
    put: operations["disruption.set"];
  };
  "/api/v1/physical-replication-streams": {
    get: operations["physicalReplication.list"];
    post: operations["physicalReplication.create"];
  };
  "/api/v1/physical-replication-streams/{id}": {
    get: operations["physicalReplication.get"];
    patch: operations["physicalReplication.update"];
  };
  "/api/v1/clusters/{cluster_id}/runtime-scanning": {
    get: operations["runtimeScanning.get"];
    post: operations["runtimeScanning.enable"];
    delete: operations["runtimeScanning.disable"];
  };
  "/api/v1/folders": {
    get: operations["folders.list"];
    post: operations["folders.create"];
  };
  "/api/v1/folders/{folder_id}": {
    get: operations["folders.get"];
    patch: operations["folders.update"];
    delete: operations["folders.delete"];
  };
  "/api/v1/folders/{folder_id}/contents": {
    get: operations["folders.listContents"];
  };
  "/api/v1/organization": {
    get: operations["organization.get"];
  };
  "/api/v1/roles": {
    get: operations["roles.list"];
  };
  "/api/v1/roles/{user_id}": {
    get: operations["roles.get"];
    put: operations["roles.set"];
  };
  "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}": {
    post: operations["roles.add"];
    delete: operations["roles.remove"];
  };
  "/api/v1/users/persons-by-email": {
    get: operations["users.findByEmail"];
  };
  "/api/v1/service-accounts": {
    get: operations["serviceAccounts.list"];
    post: operations["serviceAccounts.create"];
  };
  "/api/v1/service-accounts/{id}": {
    get: operations["serviceAccounts.get"];
    patch: operations["serviceAccounts.update"];
    delete: operations["serviceAccounts.delete"];
  };
  "/api/v1/service-accounts/{service_account_id}/credentials": {
    get: operations["serviceAccounts.credentials.list"];
    post: operations["serviceAccounts.credentials.create"];
  };
  "/api/v1/service-accounts/{service_account_id}/credentials/{credential_id}": {
    delete: operations["serviceAccounts.credentials.delete"];
  };
  "/api/v1/api-keys": {
    get: operations["apiKeys.list"];
    post: operations["apiKeys.create"];
  };
  "/api/v1/api-keys/{id}": {
    get: operations["apiKeys.get"];
    patch: operations["apiKeys.update"];
    delete: operations["apiKeys.delete"];
  };
  "/api/v1/jwt-issuers": {
    get: operations["jwtIssuers.list"];
    post: operations["jwtIssuers.create"];
  };
  "/api/v1/jwt-issuers/{id}": {
    get: operations["jwtIssuers.get"];
    patch: operations["jwtIssuers.update"];
    delete: operations["jwtIssuers.delete"];
  };
  "/api/v1/auditlogevents": {
    get: operations["auditLogs.list"];
  };
  "/api/v1/invoices": {
    get: operations["invoices.list"];
  };
  "/api/v1/invoices/{invoice_id}": {
    get: operations["invoices.get"];
  };
  "/api/scim/v2/Groups": {
    get: operations["scim.groups.list"];
    post: operations["scim.groups.create"];
  };
  "/api/scim/v2/Groups/.search": {
    post: operations["scim.groups.search"];
    put: operations["scim.groups.searchByPut"];
  };
  "/api/scim/v2/Groups/{id}": {
    get: operations["scim.groups.get"];
    put: operations["scim.groups.replace"];
    patch: operations["scim.groups.patch"];
    delete: operations["scim.groups.delete"];
  };
  "/api/scim/v2/Groups/{id}/.search": {
    post: operations["scim.groups.searchOne"];
    put: operations["scim.groups.searchOneByPut"];
  };
  "/api/scim/v2/ResourceTypes": {
    get: operations["scim.resourceTypes.list"];
  };
  "/api/scim/v2/ResourceTypes/{resourceId}": {
    get: operations["scim.resourceTypes.get"];
  };
  "/api/scim/v2/Schemas": {
    get: operations["scim.schemas.list"];
  };
  "/api/scim/v2/Schemas/{schemaId}": {
    get: operations["scim.schemas.get"];
  };
  "/api/scim/v2/ServiceProviderConfig": {
    get: operations["scim.serviceProviderConfig.get"];
  };
  "/api/scim/v2/Users": {
    get: operations["scim.users.list"];
    post: operations["scim.users.create"];
  };
  "/api/scim/v2/Users/.search": {
    post: operations["scim.users.search"];
    put: operations["scim.users.searchByPut"];
  };
  "/api/scim/v2/Users/{id}": {
    get: operations["scim.users.get"];
    put: operations["scim.users.replace"];
    patch: operations["scim.users.patch"];
    delete: operations["scim.users.delete"];
  };
  "/api/scim/v2/Users/{id}/.search": {
    post: operations["scim.users.searchOne"];
    put: operations["scim.users.searchOneByPut"];
  };
  "/api/v1/clusters/{cluster_id}/migration-assistant": {
    get: operations["migrationAssistant.get"];
    post: operations["migrationAssistant.create"];
    delete: operations["migrationAssistant.delete"];
  };
  "/api/v1/clusters/{cluster_id}/migration-assistant/source-ca-cert": {
    get: operations["migrationAssistant.sourceCaCert.get"];
    patch: operations["migrationAssistant.sourceCaCert.update"];
    delete: operations["migrationAssistant.sourceCaCert.delete"];
  };
  "/api/v1/virtual-cluster-workspaces": {
    get: operations["virtualClusterWorkspaces.list"];
  };
  "/api/v1/virtual-cluster-workspaces/{workspace_id}": {
    get: operations["virtualClusterWorkspaces.get"];
    patch: operations["virtualClusterWorkspaces.update"];
  };
  "/api/v1/virtual-cluster-workspaces/{workspace_id}/clusters": {
    post: operations["virtualClusterWorkspaces.createCluster"];
  };
  "/api/v1/virtual-cluster-workspaces/{workspace_id}/clusters/{cluster_id}": {
    patch: operations["virtualClusterWorkspaces.updateCluster"];
  };
};

/** The operations by their ids. */
export type operations = {
  "clusters.list": HttpOperation<
    HttpQueryParameters<parameters["ShowInactive"] & parameters["ClusterSortKey"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ClusterList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "clusters.create": HttpBodyOperation<
    HttpQueryParameters,
    ClusterCreate,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "clusters.listAvailableRegions": HttpOperation<
    HttpQueryParameters<parameters["Provider"] & parameters["ServerlessOnly"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<AvailableRegionList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "clusters.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClusterUpdate,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "clusters.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "clusters.getConnectionString": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["ConnectionDatabase"] & parameters["ConnectionUser"] & parameters["ConnectionSystem"]>,
    { 200: HttpResponse<ConnectionString> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.listNodes": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["NodeRegion"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ClusterNodeList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.listVersions": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ClusterVersionList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "sqlUsers.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<SqlUserList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "sqlUsers.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    SqlUserCreate,
    { 200: HttpResponse<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "sqlUsers.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["SqlUserName"]>,
    { 200: HttpResponse<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "sqlUsers.resetPassword": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["SqlUserName"]>,
    SqlUserPasswordReset,
    { 200: HttpResponse<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "databases.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<DatabaseList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "databases.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatabaseCreate,
    { 200: HttpResponse<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "databases.rename": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatabaseRename,
    { 200: HttpResponse<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "databases.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["DatabaseName"]>,
    DatabaseUpdate,
    { 200: HttpResponse<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "databases.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["DatabaseName"]>,
    { 200: HttpResponse<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "allowlist.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<AllowlistEntryList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "allowlist.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    AllowlistEntryCreate,
    { 200: HttpResponse<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "allowlist.put": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    AllowlistEntrySettings,
    { 200: HttpResponse<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "allowlist.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    AllowlistEntrySettings,
    { 200: HttpResponse<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "allowlist.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    { 200: HttpResponse<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressRules.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<EgressRuleList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "egressRules.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressRuleCreate,
    { 200: HttpResponse<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressRules.setTrafficPolicy": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressTrafficPolicy,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressRules.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"]>,
    { 200: HttpResponse<EgressRuleResponse> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "egressRules.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"]>,
    EgressRuleUpdate,
    { 200: HttpResponse<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressRules.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"], parameters["IdempotencyKey"]>,
    { 200: HttpResponse<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<EgressPrivateEndpointList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressPrivateEndpointCreate,
    { 200: HttpResponse<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    { 200: HttpResponse<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    EgressPrivateEndpointUpdate,
    { 200: HttpResponse<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "egressPrivateEndpoints.setDomainNames": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    EgressPrivateEndpointUpdate,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.listAwsConnections": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<AwsConnectionList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "privateEndpoints.setAwsConnectionStatus": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EndpointId"]>,
    AwsConnectionDecision,
    { 200: HttpResponse<AwsConnection> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.listConnections": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<PrivateEndpointConnectionList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "privateEndpoints.createConnection": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    PrivateEndpointConnectionCreate,
    { 200: HttpResponse<PrivateEndpointConnection> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.deleteConnection": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EndpointId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.listServices": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<PrivateEndpointServiceList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "privateEndpoints.createServices": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<PrivateEndpointServiceList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.listTrustedOwners": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<TrustedOwnerList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "privateEndpoints.addTrustedOwner": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    TrustedOwnerAdd,
    { 200: HttpResponse<TrustedOwnerResponse> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "privateEndpoints.getTrustedOwner": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["TrustedOwnerId"]>,
    { 200: HttpResponse<TrustedOwnerResponse> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "privateEndpoints.removeTrustedOwner": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["TrustedOwnerId"]>,
    { 200: HttpResponse<TrustedOwnerResponse> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "backups.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["RangeStart"] & parameters["RangeEnd"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<BackupList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "backups.getConfig": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<BackupConfig> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "backups.updateConfig": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    BackupConfigUpdate,
    { 200: HttpResponse<BackupConfig> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "restores.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["RangeStart"] & parameters["RangeEnd"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<RestoreList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "restores.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    RestoreCreate,
    { 200: HttpResponse<Restore> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "restores.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["RestoreId"]>,
    { 200: HttpResponse<Restore> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "cmek.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "cmek.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekSpec,
    { 200: HttpResponse<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "cmek.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekSpec,
    { 200: HttpResponse<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "cmek.updateStatus": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekStatusUpdate,
    { 200: HttpResponse<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "clientCaCert.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clientCaCert.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClientCaCertSet,
    { 200: HttpResponse<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "clientCaCert.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClientCaCertUpdate,
    { 200: HttpResponse<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "clientCaCert.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "logExport.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "logExport.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    LogExportEnable,
    { 200: HttpResponse<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "logExport.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.cloudWatch.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<CloudWatchExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "metricExport.cloudWatch.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CloudWatchExportEnable,
    { 200: HttpResponse<CloudWatchExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.cloudWatch.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.datadog.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<DatadogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "metricExport.datadog.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatadogExportEnable,
    { 200: HttpResponse<DatadogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.datadog.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.prometheus.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<PrometheusExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "metricExport.prometheus.enable": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<PrometheusExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "metricExport.prometheus.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "maintenanceWindow.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "maintenanceWindow.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    MaintenanceWindow,
    { 200: HttpResponse<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "maintenanceWindow.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "blackoutWindows.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<BlackoutWindowList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "blackoutWindows.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    BlackoutWindowCreate,
    { 200: HttpResponse<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "blackoutWindows.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    { 200: HttpResponse<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "blackoutWindows.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    BlackoutWindowUpdate,
    { 200: HttpResponse<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "blackoutWindows.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    { 200: HttpResponse<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "versionDeferral.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<VersionDeferral> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "versionDeferral.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    VersionDeferralUpdate,
    { 200: HttpResponse<VersionDeferral> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "disruption.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<Disruption> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "disruption.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DisruptionUpdate,
    { 200: HttpResponse<Disruption> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "physicalReplication.list": HttpOperation<
    HttpQueryParameters<parameters["StreamsFrom"] & parameters["StreamsInto"] & parameters["StreamsOf"] & parameters["ShowCompleted"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ReplicationStreamList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "physicalReplication.create": HttpBodyOperation<
    HttpQueryParameters,
    ReplicationStreamCreate,
    { 200: HttpResponse<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "physicalReplication.get": HttpOperation<
    HttpPathParameters<parameters["ReplicationStreamId"]>,
    { 200: HttpResponse<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "physicalReplication.update": HttpBodyOperation<
    HttpPathParameters<parameters["ReplicationStreamId"]>,
    ReplicationStreamUpdate,
    { 200: HttpResponse<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "runtimeScanning.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<RuntimeScanning> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "runtimeScanning.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    RuntimeScanningEnable,
    { 200: HttpResponse<RuntimeScanning> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "runtimeScanning.disable": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<RuntimeScanning> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "folders.list": HttpOperation<
    HttpQueryParameters<parameters["FolderPath"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<FolderList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "folders.create": HttpBodyOperation<
    HttpQueryParameters,
    FolderCreate,
    { 200: HttpResponse<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "folders.get": HttpOperation<
    HttpPathParameters<parameters["FolderId"]>,
    { 200: HttpResponse<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "folders.update": HttpBodyOperation<
    HttpPathParameters<parameters["FolderId"]>,
    FolderUpdate,
    { 200: HttpResponse<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "folders.delete": HttpOperation<
    HttpPathParameters<parameters["FolderId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "folders.listContents": HttpOperation<
    HttpPathParameters<parameters["FolderIdOrRoot"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<FolderContents> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "organization.get": HttpOperation<
    HttpQueryParameters,
    { 200: HttpResponse<Organization> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "roles.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<RoleGrantList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "roles.get": HttpOperation<
    HttpPathParameters<parameters["UserId"]>,
    { 200: HttpResponse<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "roles.set": HttpBodyOperation<
    HttpPathParameters<parameters["UserId"]>,
    UserRolesSet,
    { 200: HttpResponse<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "roles.add": HttpOperation<
    HttpPathParameters<parameters["UserId"] & parameters["GrantedResourceType"] & parameters["GrantedResourceId"] & parameters["GrantedRole"]>,
    { 200: HttpResponse<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "roles.remove": HttpOperation<
    HttpPathParameters<parameters["UserId"] & parameters["GrantedResourceType"] & parameters["GrantedResourceId"] & parameters["GrantedRole"]>,
    { 200: HttpResponse<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "users.findByEmail": HttpOperation<
    { query: parameters["PersonEmail"]; header?: never; path?: never; cookie?: never },
    { 200: HttpResponse<PersonFound> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "serviceAccounts.list": HttpOperation<
    HttpQueryParameters<parameters["ServiceAccountName"] & parameters["HeldRoles"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ServiceAccountList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "serviceAccounts.create": HttpBodyOperation<
    HttpQueryParameters,
    ServiceAccountCreate,
    { 200: HttpResponse<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "serviceAccounts.get": HttpOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    { 200: HttpResponse<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "serviceAccounts.update": HttpBodyOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    ServiceAccountUpdate,
    { 200: HttpResponse<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "serviceAccounts.delete": HttpOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    { 200: HttpResponse<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "serviceAccounts.credentials.list": HttpOperation<
    HttpPathParameters<parameters["CredentialOwner"], parameters["CredentialsOfStatus"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ServiceAccountCredentialList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "serviceAccounts.credentials.create": HttpBodyOperation<
    HttpPathParameters<parameters["CredentialOwner"]>,
    ServiceAccountCredentialCreate,
    { 200: HttpResponse<ServiceAccountCredential> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "serviceAccounts.credentials.delete": HttpOperation<
    HttpPathParameters<parameters["CredentialOwner"] & parameters["CredentialId"]>,
    { 200: HttpResponse<ServiceAccountCredential> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "apiKeys.list": HttpOperation<
    HttpQueryParameters<parameters["KeyOwner"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<ApiKeyList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "apiKeys.create": HttpBodyOperation<
    HttpQueryParameters,
    ApiKeyCreate,
    { 200: HttpResponse<ApiKeyCreated> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "apiKeys.get": HttpOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    { 200: HttpResponse<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "apiKeys.update": HttpBodyOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    ApiKeyUpdate,
    { 200: HttpResponse<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "apiKeys.delete": HttpOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    { 200: HttpResponse<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "jwtIssuers.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<JwtIssuerList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "jwtIssuers.create": HttpBodyOperation<
    HttpQueryParameters,
    JwtIssuerCreate,
    { 200: HttpResponse<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "jwtIssuers.get": HttpOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    { 200: HttpResponse<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "jwtIssuers.update": HttpBodyOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    JwtIssuerUpdate,
    { 200: HttpResponse<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "jwtIssuers.delete": HttpOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    { 200: HttpResponse<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "auditLogs.list": HttpOperation<
    HttpQueryParameters<parameters["AuditLogStart"] & parameters["AuditLogOrder"] & parameters["AuditLogLimit"]>,
    { 200: HttpResponse<AuditLogPage> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "invoices.list": HttpOperation<
    HttpQueryParameters<parameters["InvoicesOfStatus"] & parameters["InvoicesFrom"] & parameters["InvoicesUntil"]>,
    { 200: HttpResponse<InvoiceList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "invoices.get": HttpOperation<
    HttpPathParameters<parameters["InvoiceId"]>,
    { 200: HttpResponse<Invoice> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.groups.list": HttpOperation<
    HttpQueryParameters<parameters["ScimFilter"] & parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"] & parameters["ScimCount"] & parameters["ScimStartIndex"]>,
    { 200: HttpResponse<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.groups.create": HttpBodyOperation<
    HttpQueryParameters,
    ScimGroupWrite,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "scim.groups.search": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpResponse<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.groups.searchByPut": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpResponse<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.groups.get": HttpOperation<
    HttpPathParameters<parameters["ScimGroupId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.groups.replace": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimGroupWrite,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "scim.groups.patch": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimPatch,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "scim.groups.delete": HttpOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.groups.searchOne": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimSelection,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.groups.searchOneByPut": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimSelection,
    { 200: HttpResponse<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.resourceTypes.list": HttpOperation<
    HttpQueryParameters<parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimResourceTypeList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.resourceTypes.get": HttpOperation<
    HttpPathParameters<parameters["ScimResourceTypeId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimResourceType> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.schemas.list": HttpOperation<
    HttpQueryParameters<parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimSchemaList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.schemas.get": HttpOperation<
    HttpPathParameters<parameters["ScimSchemaId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimSchema> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.serviceProviderConfig.get": HttpOperation<
    HttpQueryParameters,
    { 200: HttpResponse<ScimServiceProviderConfig> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.users.list": HttpOperation<
    HttpQueryParameters<parameters["ScimFilter"] & parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"] & parameters["ScimCount"] & parameters["ScimStartIndex"]>,
    { 200: HttpResponse<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.users.create": HttpBodyOperation<
    HttpQueryParameters,
    ScimUserCreate,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "scim.users.search": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpResponse<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.users.searchByPut": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpResponse<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "scim.users.get": HttpOperation<
    HttpPathParameters<parameters["ScimUserId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.users.replace": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimUserReplace,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "scim.users.patch": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimPatch,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "scim.users.delete": HttpOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.users.searchOne": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimSelection,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "scim.users.searchOneByPut": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimSelection,
    { 200: HttpResponse<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "migrationAssistant.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MigrationAssistant> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "migrationAssistant.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    MigrationAssistantCreate,
    { 200: HttpResponse<MigrationAssistant> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "migrationAssistant.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MigrationAssistant> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "migrationAssistant.sourceCaCert.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MigrationAssistantSourceCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "migrationAssistant.sourceCaCert.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    MigrationAssistantSourceCaCertUpdate,
    { 200: HttpResponse<MigrationAssistantSourceCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "migrationAssistant.sourceCaCert.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<MigrationAssistantSourceCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "virtualClusterWorkspaces.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpResponse<VirtualClusterWorkspaceList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "virtualClusterWorkspaces.get": HttpOperation<
    HttpPathParameters<parameters["WorkspaceId"]>,
    { 200: HttpResponse<VirtualClusterWorkspace> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "virtualClusterWorkspaces.update": HttpBodyOperation<
    HttpPathParameters<parameters["WorkspaceId"]>,
    VirtualClusterWorkspaceUpdate,
    { 200: HttpResponse<VirtualClusterWorkspace> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "virtualClusterWorkspaces.createCluster": HttpBodyOperation<
    HttpPathParameters<parameters["WorkspaceId"]>,
    VirtualClusterCreate,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  "virtualClusterWorkspaces.updateCluster": HttpBodyOperation<
    HttpPathParameters<parameters["WorkspaceId"] & parameters["ClusterId"]>,
    VirtualClusterUpdate,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
};

/** Error responses that operations share, by status. */
export type errorResponses = {
  400: components["responses"]["BadRequest"];
  401: components["responses"]["Unauthorized"];
  403: components["responses"]["Forbidden"];
  429: components["responses"]["TooManyRequests"];
  "5XX": components["responses"]["ServerFailure"];
  409: components["responses"]["Conflict"];
  404: components["responses"]["NotFound"];
};

/** The parameters of operations, by the names of their components. */
export type parameters = {
  ShowInactive: {
    /**
     * If `true`, the list also includes clusters that were deleted or whose creation failed. The caller needs
     * permission to read all clusters of the organization.
     * @default false
     * @example true
     */
    show_inactive?: boolean | undefined;
  };
  ClusterSortKey: {
    /**
     * The property that the list of clusters is sorted by. The default is the name.
     * @example CREATED_AT
     */
    "pagination.sort_by"?: components["schemas"]["ClusterSortBy"] | undefined;
  };
  PaginationPage: {
    /**
     * The page to return: the `pagination.next_page` value of the previous page. By default, the service
     * returns the first page.
     * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
     */
    "pagination.page"?: string | undefined;
  };
  PaginationLimit: {
    /**
     * The maximum number of items per page. By default, and with 0, a page has up to 100 items.
     * Format: int32
     * @example 500
     */
    "pagination.limit"?: number | undefined;
  };
  PaginationAsOfTime: {
    /**
     * The time at which to read the list, in ISO 8601. Send the same time with each page, so that resources
     * created or deleted in the meantime don't shift the pages.
     * Format: date-time
     * @example 2026-03-14T14:15:22Z
     */
    "pagination.as_of_time"?: string | undefined;
  };
  PaginationSortOrder: {
    /**
     * The sort order of the items. The default is ascending, unless the operation documents another order.
     * @example ASC
     */
    "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
  };
  Provider: {
    /**
     * Lists only the regions of this cloud provider. By default, the service lists the regions of all
     * providers.
     * @example GCP
     */
    provider?: components["schemas"]["CloudProvider"] | undefined;
  };
  ServerlessOnly: {
    /**
     * If `true`, lists only regions that support Basic and Standard clusters.
     * @default false
     * @example true
     */
    serverless?: boolean | undefined;
  };
  ClusterId: {
    /**
     * The id of the cluster, a UUID. The id is the `id` field in the responses of `clusters.create` and
     * `clusters.list`. The routing id in connection strings, such as `funky-skunk-123`, is not accepted.
     * Format: uuid
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    cluster_id: string;
  };
  ConnectionDatabase: {
    /**
     * The database to connect to.
     * @default defaultdb
     * @example shop
     */
    database?: string | undefined;
  };
  ConnectionUser: {
    /**
     * The SQL user to connect as. If it is missing, the connection string contains no user.
     * @example ada
     */
    sql_user?: string | undefined;
  };
  ConnectionSystem: {
    /**
     * The operating system of the SQL client. It determines the path of the certificate authority (CA) file
     * in the connection string. Required for Advanced clusters.
     * @example LINUX
     */
    os?: components["schemas"]["OperatingSystem"] | undefined;
  };
  NodeRegion: {
    /**
     * Lists only nodes in this region, such as `us-central1`.
     * @example us-east-1
     */
    region_name?: string | undefined;
  };
  SqlUserName: {
    /**
     * The name of the SQL user.
     * @example ada
     */
    name: string;
  };
  DatabaseName: {
    /**
     * The name of the database.
     * @example shop
     */
    name: string;
  };
  CidrIp: {
    /**
     * The first IPv4 address of the IP range: the `cidr_ip` of the allowlist entry.
     * Format: ipv4
     * @example 203.0.113.0
     */
    cidr_ip: string;
  };
  CidrMask: {
    /**
     * The prefix length of the IP range, in bits: the `cidr_mask` of the allowlist entry.
     * Format: int32
     * @example 24
     */
    cidr_mask: number;
  };
  EgressRuleId: {
    /**
     * The id of the egress rule, a UUID.
     * Format: uuid
     * @example d47c2b90-3e15-4f68-9a0d-71b8c5e6f243
     */
    rule_id: string;
  };
  IdempotencyKey: {
    /**
     * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
     * service generates one.
     * @example delete-object-storage-rule
     */
    idempotency_key?: string | undefined;
  };
  EgressPrivateEndpointId: {
    /**
     * The id of the egress private endpoint in the Cloud API, a UUID. The cloud provider assigns a different
     * id to the same endpoint.
     * Format: uuid
     * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
     */
    id: string;
  };
  EndpointId: {
    /**
     * The id that the cloud provider assigned to the endpoint in the customer's network. If the id contains
     * slashes, pass the slashes unencoded: the client encodes them.
     * @example vpce-0a1b2c3d4e5f67890
     */
    endpoint_id: string;
  };
  TrustedOwnerId: {
    /**
     * The `id` of the trusted account, a UUID. The `external_owner_id` of the account is not accepted.
     * Format: uuid
     * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
     */
    owner_id: string;
  };
  RangeStart: {
    /**
     * The start of the time range to list, in ISO 8601. Items with exactly this time are included.
     * Format: date-time
     * @example 2026-03-01T00:00:00Z
     */
    start_time?: string | undefined;
  };
  RangeEnd: {
    /**
     * The end of the time range to list, in ISO 8601. Items with exactly this time are excluded.
     * Format: date-time
     * @example 2026-04-01T00:00:00Z
     */
    end_time?: string | undefined;
  };
  RestoreId: {
    /**
     * The id of the restore. The id is the `id` field in the responses of `restores.create` and
     * `restores.list`.
     * @example 9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358
     */
    restore_id: string;
  };
  BlackoutWindowId: {
    /**
     * The id of the blackout window. The id is the `id` field in the responses of `blackoutWindows.create`
     * and `blackoutWindows.list`.
     * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
     */
    blackout_window_id: string;
  };
  StreamsFrom: {
    /**
     * The id of a primary cluster. Lists only the replication streams that copy data from this cluster.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    primary_cluster_id?: string | undefined;
  };
  StreamsInto: {
    /**
     * The id of a standby cluster. Lists only the replication streams that copy data to this cluster.
     * @example 4d0f7a6e-2c39-4c1b-b8e4-93a2d65f1b07
     */
    standby_cluster_id?: string | undefined;
  };
  StreamsOf: {
    /**
     * The id of a cluster. Lists only the replication streams that copy data from or to this cluster.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    cluster_id?: string | undefined;
  };
  ShowCompleted: {
    /**
     * If `true`, the list also includes replication streams whose status is `COMPLETED`.
     * @example true
     */
    show_completed?: boolean | undefined;
  };
  ReplicationStreamId: {
    /**
     * The id of the replication stream.
     * @example 58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35
     */
    id: string;
  };
  FolderPath: {
    /**
     * Lists only the folder at this path. A path consists of the folder names from the top level down,
     * separated by slashes. A leading or trailing slash has no effect. If no folder has this path, the list
     * is empty.
     * @example payments/production
     */
    path?: string | undefined;
  };
  FolderId: {
    /**
     * The id of the folder.
     * @example e27b5f83-16ca-4d09-92e4-b8a3c07d51f6
     */
    folder_id: string;
  };
  FolderIdOrRoot: {
    /**
     * The id of the folder, or `root` for the top level.
     * @example root
     */
    folder_id: string;
  };
  UserId: {
    /**
     * The id of a user, a service account or a group. `users.findByEmail` returns the id of a user.
     * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
     */
    user_id: string;
  };
  GrantedResourceType: {
    /**
     * The type of the resource that the role applies to.
     * @example CLUSTER
     */
    resource_type: components["schemas"]["RoleResourceType"];
  };
  GrantedResourceId: {
    /**
     * The id of the cluster or folder that the role applies to. For the organization, the vendor's
     * documentation asks for an empty id. The client can't send one, so change the roles on the organization
     * with `roles.set`.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    resource_id: string;
  };
  GrantedRole: {
    /**
     * The role.
     * @example CLUSTER_DEVELOPER
     */
    role_name: components["schemas"]["RoleName"];
  };
  PersonEmail: {
    /**
     * The e-mail address that the user signs in with.
     * @example ada@acme.example
     */
    email: string;
  };
  ServiceAccountName: {
    /**
     * Lists only service accounts with this name. The service ignores the case of letters.
     * @example deployer
     */
    service_account_name?: string | undefined;
  };
  HeldRoles: {
    /**
     * Lists only service accounts that have at least one of these roles, directly or through a group.
     * @example [
     *   "ORG_ADMIN",
     *   "CLUSTER_ADMIN"
     * ]
     */
    roles?: components["schemas"]["RoleName"][] | undefined;
  };
  ServiceAccountId: {
    /**
     * The id of the service account.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    id: string;
  };
  CredentialOwner: {
    /**
     * The id of the service account that the credential belongs to.
     * Format: uuid
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    service_account_id: string;
  };
  CredentialsOfStatus: {
    /**
     * Lists only credentials with this status. By default, the service lists active and disabled credentials.
     * @example ACTIVE
     */
    status_filter?: components["schemas"]["ServiceAccountCredentialStatus"] | undefined;
  };
  CredentialId: {
    /**
     * The id of the credential.
     * Format: uuid
     * @example a7f4d9e1-35b8-4c06-92de-f1c8037b5a64
     */
    credential_id: string;
  };
  KeyOwner: {
    /**
     * Lists only the API keys of this service account. By default, the service lists the API keys of all
     * service accounts.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    service_account_id?: string | undefined;
  };
  ApiKeyId: {
    /**
     * The id of the API key, `CCDB1_…`. The id is the first part of the secret key.
     * @example CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd
     */
    id: string;
  };
  JwtIssuerId: {
    /**
     * The id of the JWT issuer, a UUID.
     * Format: uuid
     * @example c1f5a8d2-6e04-4b97-83da-9e2b7c40f518
     */
    id: string;
  };
  AuditLogStart: {
    /**
     * The time at which the list starts, in ISO 8601. The list contains the audit log entries after this
     * time, or before this time with `sort_order=DESC`. Entries with exactly this time are excluded. By
     * default, the list starts with the oldest entry, or with the newest entry for `sort_order=DESC`.
     * Format: date-time
     * @example 2026-03-14T14:15:22.285067Z
     */
    starting_from?: string | undefined;
  };
  AuditLogOrder: {
    /**
     * The sort order of the entries: oldest first (`ASC`, the default) or newest first (`DESC`).
     * @example DESC
     */
    sort_order?: components["schemas"]["SortOrder"] | undefined;
  };
  AuditLogLimit: {
    /**
     * The maximum number of entries to return, about 200 by default. The response may contain a few more,
     * because entries with the same time are never split across pages.
     * Format: int32
     * @example 500
     */
    limit?: number | undefined;
  };
  InvoicesOfStatus: {
    /**
     * Lists only invoices with this status. By default, the service lists invoices of both statuses.
     * @example FINALIZED
     */
    status?: components["schemas"]["InvoiceStatus"] | undefined;
  };
  InvoicesFrom: {
    /**
     * Lists invoices whose billing period starts at or after this time, in ISO 8601. By default, the list
     * starts with the first invoice.
     * Format: date-time
     * @example 2026-01-01T00:00:00Z
     */
    start_time?: string | undefined;
  };
  InvoicesUntil: {
    /**
     * Lists invoices whose billing period ends at or before this time, in ISO 8601. The default is the
     * current time.
     * Format: date-time
     * @example 2026-04-01T00:00:00Z
     */
    end_time?: string | undefined;
  };
  InvoiceId: {
    /**
     * The id of the invoice.
     * @example 7b90c3e5-4d2a-4861-bf37-05e9a1d8c624
     */
    invoice_id: string;
  };
  ScimFilter: {
    /**
     * Lists only resources that match this filter expression (RFC 7644, section 3.4.2.2).
     * @example userName eq "ada@acme.example"
     */
    filter?: string | undefined;
  };
  ScimAttributes: {
    /**
     * The SCIM attributes to return, separated by commas. By default, the response contains the default
     * attributes of the resource type.
     * @example userName,emails
     */
    attributes?: string | undefined;
  };
  ScimExcludedAttributes: {
    /**
     * The SCIM attributes to omit from the response, separated by commas.
     * @example groups,meta
     */
    excludedAttributes?: string | undefined;
  };
  ScimCount: {
    /**
     * The maximum number of resources in the response, 20 by default. With 0, the response contains only
     * `totalResults`.
     * Format: int32
     * @example 100
     */
    count?: number | undefined;
  };
  ScimStartIndex: {
    /**
     * The position of the first returned resource in the list of all matching resources. Positions are
     * counted from 1, which is also the default. Values below 1 count as 1.
     * Format: int32
     * @example 21
     */
    startIndex?: number | undefined;
  };
  ScimGroupId: {
    /**
     * The id of the group.
     * @example f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32
     */
    id: string;
  };
  ScimResourceTypeId: {
    /**
     * The id of the resource type: `User` or `Group`.
     * @example User
     */
    resourceId: string;
  };
  ScimSchemaId: {
    /**
     * The URI of the schema.
     * @example urn:ietf:params:scim:schemas:core:2.0:Group
     */
    schemaId: string;
  };
  ScimUserId: {
    /**
     * The id of the user.
     * @example 3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256
     */
    id: string;
  };
  WorkspaceId: {
    /**
     * The id of the workspace.
     * @example 35c4f1d2-8b60-4a97-9e3d-7f12c6a5b084
     */
    workspace_id: string;
  };
};

/** The components that operations refer to. */
export interface components {
  /** The components of the kind `schemas`. */
  schemas: {
    ClusterSortBy: "NAME" | "CREATED_AT" | "DELETED_AT";
    SortOrder: "ASC" | "DESC";
    ClusterUpgradeStatus: "FINALIZED" | "MAJOR_UPGRADE_RUNNING" | "UPGRADE_AVAILABLE" | "PENDING_FINALIZATION" | "ROLLBACK_RUNNING";
    ClusterPlan: "BASIC" | "STANDARD" | "ADVANCED";
    ClusterEdition: "STANDARD" | "MISSION_CRITICAL";
    CloudProvider: "GCP" | "AWS" | "AZURE";
    AwsCustomerAccount: AwsCustomerAccount;
    AzureCustomerAccount: AzureCustomerAccount;
    GcpCustomerAccount: GcpCustomerAccount;
    CustomerCloudAccount: CustomerCloudAccount;
    ClusterState: "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
    ClusterOperationStatus: "UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | "CRDB_LOG_EXPORT_OPERATION_RUNNING" | "CRDB_LOG_EXPORT_OPERATION_FAILED" | "CRDB_CLUSTER_DISRUPTION_RUNNING" | "CRDB_CLUSTER_DISRUPTION_FAILED" | "CRDB_REPAVE_RUNNING" | "CRDB_REPAVE_FAILED" | "CRDB_CUSTOM_CLIENT_CA_RUNNING" | "CRDB_CUSTOM_CLIENT_CA_FAILED" | "DEDICATED_FULL_CLUSTER_RESTORE_RUNNING" | "DEDICATED_FULL_CLUSTER_RESTORE_FAILED" | (string & {});
    UpgradeType: "MANUAL" | "AUTOMATIC";
    UsageLimits: UsageLimits;
    ServerlessConfig: ServerlessConfig;
    DedicatedConfig: DedicatedConfig;
    VirtualConfig: VirtualConfig;
    ClusterConfig: ClusterConfig;
    ClusterRegion: ClusterRegion;
    NetworkVisibility: "PUBLIC" | "PRIVATE";
    EgressPolicy: "UNSPECIFIED" | "ERROR" | "ALLOW_ALL" | "DEFAULT_DENY" | "UPDATING" | (string & {});
    DeleteProtection: "ENABLED" | "DISABLED";
    Cluster: Cluster;
    Pagination: Pagination;
    ClusterList: ClusterList;
    ErrorDetail: ErrorDetail;
    ErrorStatus: ErrorStatus;
    UsageLimitsSpec: UsageLimitsSpec;
    ServerlessCreateSpec: ServerlessCreateSpec;
    MachineSpec: MachineSpec;
    HardwareCreateSpec: HardwareCreateSpec;
    DedicatedCreateSpec: DedicatedCreateSpec;
    HostCreateSpec: HostCreateSpec;
    Labels: {
      [key: string]: string;
    };
    ClusterCreateSpec: ClusterCreateSpec;
    ClusterCreate: ClusterCreate;
    AvailableRegion: AvailableRegion;
    AvailableRegionList: AvailableRegionList;
    ServerlessUpdateSpec: ServerlessUpdateSpec;
    HardwareUpdateSpec: HardwareUpdateSpec;
    CmekKeyType: "AWS_KMS" | "GCP_CLOUD_KMS" | "NULL_KMS" | "AZURE_KEY_VAULT";
    CmekKeySpec: CmekKeySpec;
    CmekRegionSpec: CmekRegionSpec;
    DedicatedUpdateSpec: DedicatedUpdateSpec;
    ClusterUpdate: ClusterUpdate;
    OperatingSystem: "MAC" | "LINUX" | "WINDOWS";
    ConnectionStringParams: ConnectionStringParams;
    ConnectionString: ConnectionString;
    NodeStatus: "LIVE" | "NOT_READY" | (string & {});
    ClusterNode: ClusterNode;
    ClusterNodeList: ClusterNodeList;
    VersionSupportStatus: "UNSUPPORTED" | "SUPPORTED" | "PREVIEW" | (string & {});
    ReleaseType: "REGULAR" | "INNOVATION" | (string & {});
    ClusterVersion: ClusterVersion;
    ClusterVersionList: ClusterVersionList;
    SqlUser: SqlUser;
    SqlUserList: SqlUserList;
    SqlUserCreate: SqlUserCreate;
    SqlUserPasswordReset: SqlUserPasswordReset;
    Database: Database;
    DatabaseList: DatabaseList;
    DatabaseCreate: DatabaseCreate;
    DatabaseRename: DatabaseRename;
    DatabaseUpdate: DatabaseUpdate;
    AllowlistEntry: AllowlistEntry;
    AllowlistEntryList: AllowlistEntryList;
    AllowlistEntryCreate: AllowlistEntryCreate;
    AllowlistEntrySettings: AllowlistEntrySettings;
    EgressRule: EgressRule;
    EgressRuleList: EgressRuleList;
    EgressRuleCreate: EgressRuleCreate;
    EgressRuleChange: EgressRuleChange;
    EgressTrafficPolicy: EgressTrafficPolicy;
    EgressRuleResponse: EgressRuleResponse;
    EgressRuleUpdate: EgressRuleUpdate;
    EgressTargetServiceType: "PRIVATE_SERVICE" | "MSK_SASL_SCRAM" | "MSK_SASL_IAM" | "MSK_TLS";
    EgressPrivateEndpointState: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
    EgressDomainNamesState: "EMPTY" | "PENDING" | "AVAILABLE" | "FAILED" | (string & {});
    EgressPrivateEndpoint: EgressPrivateEndpoint;
    EgressPrivateEndpointList: EgressPrivateEndpointList;
    EgressPrivateEndpointCreate: EgressPrivateEndpointCreate;
    EgressPrivateEndpointUpdate: EgressPrivateEndpointUpdate;
    AwsConnectionStatus: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
    AwsConnection: AwsConnection;
    AwsConnectionList: AwsConnectionList;
    AwsConnectionVerdict: "AVAILABLE" | "REJECTED";
    AwsConnectionDecision: AwsConnectionDecision;
    PrivateEndpointConnectionStatus: "STATUS_PENDING" | "STATUS_PENDING_ACCEPTANCE" | "STATUS_AVAILABLE" | "STATUS_DELETING" | "STATUS_DELETED" | "STATUS_REJECTED" | "STATUS_FAILED" | "STATUS_EXPIRED" | "STATUS_STALE" | (string & {});
    PrivateEndpointConnection: PrivateEndpointConnection;
    PrivateEndpointConnectionList: PrivateEndpointConnectionList;
    PrivateEndpointConnectionCreate: PrivateEndpointConnectionCreate;
    PrivateEndpointServiceStatus: "CREATING" | "AVAILABLE" | "CREATE_FAILED" | "DELETING" | "DELETE_FAILED" | (string & {});
    AwsPrivateLinkService: AwsPrivateLinkService;
    PrivateEndpointService: PrivateEndpointService;
    PrivateEndpointServiceList: PrivateEndpointServiceList;
    TrustedOwnerType: "AWS_ACCOUNT_ID";
    TrustedOwner: TrustedOwner;
    TrustedOwnerList: TrustedOwnerList;
    TrustedOwnerAdd: TrustedOwnerAdd;
    TrustedOwnerResponse: TrustedOwnerResponse;
    Backup: Backup;
    BackupList: BackupList;
    BackupConfig: BackupConfig;
    BackupConfigUpdate: BackupConfigUpdate;
    RestoreType: "CLUSTER" | "DATABASE" | "TABLE";
    RestoreItem: RestoreItem;
    RestoreOptions: RestoreOptions;
    RestoreStatus: "PENDING" | "SUCCESS" | "FAILED" | (string & {});
    Restore: Restore;
    RestoreList: RestoreList;
    RestoreCreate: RestoreCreate;
    CmekStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "ROTATING" | "ROTATE_FAILED" | "REVOKED" | "REVOKING" | "REVOKE_FAILED" | (string & {});
    CmekKeyInfo: CmekKeyInfo;
    CmekRegionInfo: CmekRegionInfo;
    CmekInfo: CmekInfo;
    CmekSpec: CmekSpec;
    CmekAction: "REVOKE";
    CmekStatusUpdate: CmekStatusUpdate;
    ClientCaCertStatus: "NOT_SET" | "IS_SET" | "PENDING" | "FAILED" | (string & {});
    ClientCaCert: ClientCaCert;
    ClientCaCertSet: ClientCaCertSet;
    ClientCaCertUpdateMode: "REPLACE" | "APPEND";
    ClientCaCertUpdate: ClientCaCertUpdate;
    LogExportType: "AWS_CLOUDWATCH" | "GCP_CLOUD_LOGGING" | "AZURE_LOG_ANALYTICS" | "AZURE_LOG_ANALYTICS_V2" | "OTLP_HTTP";
    LogLevel: "UNSPECIFIED" | "WARNING" | "ERROR" | "FATAL";
    LogExportGroup: LogExportGroup;
    LogExportSpec: LogExportSpec;
    LogExportStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "CREDENTIALS_ERROR" | (string & {});
    LogExportDeliveryStatus: "DELIVERY_HEALTHY" | "DELIVERY_UNHEALTHY" | (string & {});
    LogExport: LogExport;
    LogExportEnable: LogExportEnable;
    MetricExportStatus: "NOT_DEPLOYED" | "DISABLING" | "ENABLING" | "ENABLED" | "ERROR" | (string & {});
    CloudWatchExport: CloudWatchExport;
    CloudWatchExportEnable: CloudWatchExportEnable;
    MetricExportRemoval: MetricExportRemoval;
    DatadogSite: "US1" | "US3" | "US5" | "US1_GOV" | "EU1";
    DatadogExport: DatadogExport;
    DatadogExportEnable: DatadogExportEnable;
    PrometheusExport: PrometheusExport;
    MaintenanceWindow: MaintenanceWindow;
    BlackoutWindow: BlackoutWindow;
    BlackoutWindowList: BlackoutWindowList;
    BlackoutWindowCreate: BlackoutWindowCreate;
    BlackoutWindowUpdate: BlackoutWindowUpdate;
    DeferralPolicy: "NOT_DEFERRED" | "DEFERRAL_60_DAYS" | "FIXED_DEFERRAL" | "DEFERRAL_30_DAYS" | "DEFERRAL_90_DAYS";
    VersionDeferral: VersionDeferral;
    VersionDeferralUpdate: VersionDeferralUpdate;
    RegionalDisruption: RegionalDisruption;
    Disruption: Disruption;
    DisruptionUpdate: DisruptionUpdate;
    ReplicationStreamStatus: "STARTING" | "REPLICATING" | "FAILING_OVER" | "COMPLETED" | "CANCELED" | (string & {});
    ReplicationStream: ReplicationStream;
    ReplicationStreamList: ReplicationStreamList;
    ReplicationStreamCreate: ReplicationStreamCreate;
    ReplicationStreamEnding: "FAILING_OVER" | "CANCELED" | "STARTING";
    ReplicationStreamUpdate: ReplicationStreamUpdate;
    RuntimeScanningType: "NONE" | "WIZ";
    RuntimeScanning: RuntimeScanning;
    RuntimeScanningEnable: RuntimeScanningEnable;
    FolderResourceType: "FOLDER" | "CLUSTER" | (string & {});
    PathSegment: PathSegment;
    FolderResource: FolderResource;
    FolderList: FolderList;
    FolderCreate: FolderCreate;
    FolderUpdate: FolderUpdate;
    FolderContents: FolderContents;
    AwsPrincipal: AwsPrincipal;
    AzurePrincipal: AzurePrincipal;
    GcpPrincipal: GcpPrincipal;
    ServicePrincipals: ServicePrincipals;
    Organization: Organization;
    RoleName: "BILLING_COORDINATOR" | "ORG_ADMIN" | "ORG_MEMBER" | "CLUSTER_ADMIN" | "CLUSTER_OPERATOR_WRITER" | "CLUSTER_DEVELOPER" | "CLUSTER_CREATOR" | "FOLDER_ADMIN" | "FOLDER_MOVER" | "METRICS_VIEWER" | "CLUSTER_MONITOR" | "BILLING_VIEWER" | "AUDITOR" | "CLUSTER_DATA_ACCESSOR";
    RoleResourceType: "ORGANIZATION" | "CLUSTER" | "FOLDER";
    RoleResource: RoleResource;
    Role: Role;
    UserRoleGrant: UserRoleGrant;
    GroupRole: GroupRole;
    UserGroupRoleGrant: UserGroupRoleGrant;
    RoleGrantList: RoleGrantList;
    UserRoles: UserRoles;
    RoleAssignmentResource: RoleAssignmentResource;
    RoleAssignment: RoleAssignment;
    UserRolesSet: UserRolesSet;
    Person: Person;
    PersonFound: PersonFound;
    ServiceAccount: ServiceAccount;
    ServiceAccountList: ServiceAccountList;
    ServiceAccountCreate: ServiceAccountCreate;
    ServiceAccountUpdate: ServiceAccountUpdate;
    ServiceAccountCredentialStatus: "ACTIVE" | "DISABLED";
    ServiceAccountCredentialType: "JWT_BEARER" | (string & {});
    ServiceAccountCredentialAlgorithm: "RS256" | "PS256" | "ES256" | "ES384";
    ServiceAccountCredential: ServiceAccountCredential;
    ServiceAccountCredentialList: ServiceAccountCredentialList;
    ServiceAccountCredentialCreate: ServiceAccountCredentialCreate;
    ApiKey: ApiKey;
    ApiKeyList: ApiKeyList;
    ApiKeyCreate: ApiKeyCreate;
    ApiKeyCreated: ApiKeyCreated;
    ApiKeyUpdate: ApiKeyUpdate;
    JwtIdentityMapping: JwtIdentityMapping;
    JwtIssuer: JwtIssuer;
    JwtIssuerList: JwtIssuerList;
    JwtIssuerCreate: JwtIssuerCreate;
    JwtIssuerUpdate: JwtIssuerUpdate;
    AuditLogAction: "AUDIT_LOG_ACTION_CREATE_CLUSTER" | "AUDIT_LOG_ACTION_DELETE_CLUSTER" | "AUDIT_LOG_ACTION_INVITE_USER_TO_ORGANIZATION" | "AUDIT_LOG_ACTION_EDIT_USER_INVITE" | "AUDIT_LOG_ACTION_REVOKE_USER_INVITE" | "AUDIT_LOG_ACTION_ACCEPT_USER_INVITE" | "AUDIT_LOG_ACTION_ASSIGN_USER_ROLE" | "AUDIT_LOG_ACTION_DELETE_USER_FROM_ORGANIZATION" | "AUDIT_LOG_ACTION_CREATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_UPDATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_DELETE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_CREATE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_API_KEY" | "AUDIT_LOG_ACTION_DELETE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER" | "AUDIT_LOG_ACTION_CREATE_SQL_USER" | "AUDIT_LOG_ACTION_CHANGE_SQL_USER_PASSWORD" | "AUDIT_LOG_ACTION_DELETE_SQL_USER" | "AUDIT_LOG_ACTION_ADD_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_EDIT_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_DELETE_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_CREATE_VPC_PEERING" | "AUDIT_LOG_ACTION_DELETE_VPC_PEERING" | "AUDIT_LOG_ACTION_CREATE_PRIVATE_LINK" | "AUDIT_LOG_ACTION_ACCEPT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_REJECT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_USER_LOGIN" | "AUDIT_LOG_ACTION_ADD_USER_TO_ROLE" | "AUDIT_LOG_ACTION_REMOVE_USER_FROM_ROLE" | "AUDIT_LOG_ACTION_CREATE_USER" | "AUDIT_LOG_ACTION_DELETE_USER" | "AUDIT_LOG_ACTION_UPDATE_USER" | "AUDIT_LOG_ACTION_CREATE_GROUP" | "AUDIT_LOG_ACTION_DELETE_GROUP" | "AUDIT_LOG_ACTION_UPDATE_GROUP" | "AUDIT_LOG_ACTION_SET_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_UPDATE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_DELETE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_CREATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_DELETE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_UPDATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_CREATE_FOLDER" | "AUDIT_LOG_ACTION_DELETE_FOLDER" | "AUDIT_LOG_ACTION_UPDATE_FOLDER" | "AUDIT_LOG_ACTION_ADD_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_REMOVE_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_ADD_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_REMOVE_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_TOGGLE_ALERTS" | "AUDIT_LOG_ACTION_TEST_ALERT_EMAIL" | "AUDIT_LOG_ACTION_UPDATE_CMEK" | "AUDIT_LOG_ACTION_REVOKE_CMEK" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_RESTORE_CLUSTER" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_MAJOR_VERSION" | "AUDIT_LOG_ACTION_ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_VERSION_UPGRADE_DEFERRAL" | "AUDIT_LOG_ACTION_SET_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_SET_EGRESS_TRAFFIC_POLICY" | "AUDIT_LOG_ACTION_ADD_EGRESS_RULE" | "AUDIT_LOG_ACTION_EDIT_EGRESS_RULE" | "AUDIT_LOG_ACTION_DELETE_EGRESS_RULE" | "AUDIT_LOG_ACTION_ENABLE_CLOUD_ORG_SSO" | "AUDIT_LOG_ACTION_ADD_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_UPDATE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_DELETE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_SET_DELETE_PROTECTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CREATE_SUBSCRIPTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CANCEL_SUBSCRIPTION" | "AUDIT_LOG_ACTION_ADD_JWT_ISSUER" | "AUDIT_LOG_ACTION_DELETE_JWT_ISSUER" | "AUDIT_LOG_ACTION_UPDATE_JWT_ISSUER" | "AUDIT_LOG_ACTION_CREATE_LICENSE" | "AUDIT_LOG_ACTION_UPDATE_ORGANIZATION_NAME" | "AUDIT_LOG_ACTION_CREATE_LICENSES" | "AUDIT_LOG_ACTION_CREATE_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CANCEL_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CUTOVER_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CREATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_DELETE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_UPDATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_CREATE_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_FAILOVER_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CANCEL_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CREATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_START_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_END_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_DISRUPTION" | "AUDIT_LOG_ACTION_SET_CLUSTER_SETTING" | "AUDIT_LOG_ACTION_EVICT_BYOC_CLUSTER" | "AUDIT_LOG_ACTION_MCP_OAUTH_CONSENT" | "AUDIT_LOG_ACTION_ENABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_DISABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_RESET_USER_MFA" | "AUDIT_LOG_ACTION_ENROLL_USER_MFA" | "AUDIT_LOG_ACTION_REGENERATE_RECOVERY_CODES" | "AUDIT_LOG_ACTION_CREATE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_DELETE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_UPDATE_BACKUP_CONFIGURATION" | "AUDIT_LOG_ACTION_ADD_DISPOSABLE_EMAIL_OVERRIDE" | "AUDIT_LOG_ACTION_REMOVE_DISPOSABLE_EMAIL_OVERRIDE" | "AUDIT_LOG_ACTION_CREATE_SA_CREDENTIAL" | "AUDIT_LOG_ACTION_DELETE_SA_CREDENTIAL" | "AUDIT_LOG_ACTION_CREATE_AEGIS_CONNECTOR" | "AUDIT_LOG_ACTION_UPDATE_MIGRATION_ASSISTANT_CA" | "AUDIT_LOG_ACTION_DELETE_MIGRATION_ASSISTANT_CA" | "AUDIT_LOG_ACTION_CREATE_VIRTUAL_CLUSTER_WORKSPACE" | "AUDIT_LOG_ACTION_UPDATE_VIRTUAL_CLUSTER_WORKSPACE" | "AUDIT_LOG_ACTION_DELETE_VIRTUAL_CLUSTER_WORKSPACE" | (string & {});
    AuditLogSource: "AUDIT_LOG_SOURCE_CC_API" | "AUDIT_LOG_SOURCE_CLI" | "AUDIT_LOG_SOURCE_UI" | "AUDIT_LOG_SOURCE_INTERNAL" | "AUDIT_LOG_SOURCE_MCP" | "AUDIT_LOG_SOURCE_SSH_GATEWAY" | (string & {});
    SystemActorName: "SYSTEM_ACTOR_NAME_SYSTEM" | (string & {});
    AuditLogMetadata: AuditLogMetadata;
    AuditLogEntry: AuditLogEntry;
    AuditLogPage: AuditLogPage;
    InvoiceStatus: "FINALIZED" | "DRAFT";
    Currency: "USD" | "CRDB_CLOUD_CREDITS" | "COCKROACH_CREDITS" | (string & {});
    CurrencyAmount: CurrencyAmount;
    QuantityUnit: "HOURS" | "REQUEST_UNITS" | "GIB" | "GIB_HOURS" | "VCPU_HOURS" | (string & {});
    InvoiceLine: InvoiceLine;
    InvoiceItem: InvoiceItem;
    InvoiceAdjustment: InvoiceAdjustment;
    Invoice: Invoice;
    InvoiceList: InvoiceList;
    ScimReference: ScimReference;
    ScimMetadata: ScimMetadata;
    ScimGroup: ScimGroup;
    ScimGroupList: ScimGroupList;
    ScimGroupWrite: ScimGroupWrite;
    ScimSearch: ScimSearch;
    ScimPatchOperation: ScimPatchOperation;
    ScimPatch: ScimPatch;
    ScimSelection: ScimSelection;
    ScimResourceType: ScimResourceType;
    ScimResourceTypeList: ScimResourceTypeList;
    ScimSchemaAttribute: ScimSchemaAttribute;
    ScimSchema: ScimSchema;
    ScimSchemaList: ScimSchemaList;
    ScimBulkSupport: ScimBulkSupport;
    ScimFilterSupport: ScimFilterSupport;
    ScimChangePasswordSupport: ScimChangePasswordSupport;
    ScimSortSupport: ScimSortSupport;
    ScimEtagSupport: ScimEtagSupport;
    ScimAuthenticationScheme: ScimAuthenticationScheme;
    ScimServiceProviderConfig: ScimServiceProviderConfig;
    ScimName: ScimName;
    ScimEmail: ScimEmail;
    ScimUser: ScimUser;
    ScimUserList: ScimUserList;
    ScimUserCreate: ScimUserCreate;
    ScimUserReplace: ScimUserReplace;
    MigrationAssistantStatus: "PENDING" | "RUNNING" | "DELETING" | "FAILED" | (string & {});
    MigrationAssistantHealth: "NOT_COMPUTED" | "HEALTHY" | "UNAVAILABLE" | "UNKNOWN" | (string & {});
    MigrationAssistant: MigrationAssistant;
    MigrationAssistantCreate: MigrationAssistantCreate;
    MigrationAssistantSourceCaCert: MigrationAssistantSourceCaCert;
    MigrationAssistantSourceCaCertUpdate: MigrationAssistantSourceCaCertUpdate;
    VirtualClusterWorkspace: VirtualClusterWorkspace;
    VirtualClusterWorkspaceList: VirtualClusterWorkspaceList;
    VirtualClusterWorkspaceUpdate: VirtualClusterWorkspaceUpdate;
    VirtualClusterCreate: VirtualClusterCreate;
    VirtualClusterUpdate: VirtualClusterUpdate;
  };
  /** The components of the kind `responses`. */
  responses: {
    /**
     * The request is invalid. Correct the request before you send it again. Exception: if the message
     * contains the word `lock`, another operation has locked the cluster. Send the same request again later.
     */
    BadRequest: HttpResponse<ErrorStatus>;
    /** The secret key or token is missing, wrong, expired or revoked. */
    Unauthorized: HttpResponse<ErrorStatus>;
    /** The caller lacks the required role. */
    Forbidden: HttpResponse<ErrorStatus>;
    /** More than 10 requests were sent within one second. Wait for the time given in `Retry-After`. */
    TooManyRequests: HttpResponse<ErrorStatus>;
    /**
     * The service failed, and may or may not have applied the request. Status 503 means that the service is
     * temporarily unavailable, or that another operation has locked the cluster.
     */
    ServerFailure: HttpResponse<ErrorStatus>;
    /**
     * The request conflicts with an existing resource, such as one of the same name, or another operation has
     * locked the cluster.
     */
    Conflict: HttpResponse<ErrorStatus>;
    /**
     * The organization has no resource with this id or name, or the caller is not allowed to see it. The
     * service also sends 404 for resources of a cluster that is not ready yet.
     */
    NotFound: HttpResponse<ErrorStatus>;
  };
  /** The components of the kind `parameters`. */
  parameters: {
    ShowInactive: boolean;
    ClusterSortKey: components["schemas"]["ClusterSortBy"];
    PaginationPage: string;
    PaginationLimit: number;
    PaginationAsOfTime: string;
    PaginationSortOrder: components["schemas"]["SortOrder"];
    Provider: components["schemas"]["CloudProvider"];
    ServerlessOnly: boolean;
    ClusterId: string;
    ConnectionDatabase: string;
    ConnectionUser: string;
    ConnectionSystem: components["schemas"]["OperatingSystem"];
    NodeRegion: string;
    SqlUserName: string;
    DatabaseName: string;
    CidrIp: string;
    CidrMask: number;
    EgressRuleId: string;
    IdempotencyKey: string;
    EgressPrivateEndpointId: string;
    EndpointId: string;
    TrustedOwnerId: string;
    RangeStart: string;
    RangeEnd: string;
    RestoreId: string;
    BlackoutWindowId: string;
    StreamsFrom: string;
    StreamsInto: string;
    StreamsOf: string;
    ShowCompleted: boolean;
    ReplicationStreamId: string;
    FolderPath: string;
    FolderId: string;
    FolderIdOrRoot: string;
    UserId: string;
    GrantedResourceType: components["schemas"]["RoleResourceType"];
    GrantedResourceId: string;
    GrantedRole: components["schemas"]["RoleName"];
    PersonEmail: string;
    ServiceAccountName: string;
    HeldRoles: components["schemas"]["RoleName"][];
    ServiceAccountId: string;
    CredentialOwner: string;
    CredentialsOfStatus: components["schemas"]["ServiceAccountCredentialStatus"];
    CredentialId: string;
    KeyOwner: string;
    ApiKeyId: string;
    JwtIssuerId: string;
    AuditLogStart: string;
    AuditLogOrder: components["schemas"]["SortOrder"];
    AuditLogLimit: number;
    InvoicesOfStatus: components["schemas"]["InvoiceStatus"];
    InvoicesFrom: string;
    InvoicesUntil: string;
    InvoiceId: string;
    ScimFilter: string;
    ScimAttributes: string;
    ScimExcludedAttributes: string;
    ScimCount: number;
    ScimStartIndex: number;
    ScimGroupId: string;
    ScimResourceTypeId: string;
    ScimSchemaId: string;
    ScimUserId: string;
    WorkspaceId: string;
  };
}

/**
 * The property that clusters are sorted by: the name (`NAME`), the creation time (`CREATED_AT`) or the
 * deletion time (`DELETED_AT`). With `DELETED_AT`, clusters that are not deleted are sorted by their creation
 * time.
 */
export type ClusterSortBy = components["schemas"]["ClusterSortBy"];

/** The sort order of a list: ascending (`ASC`) or descending (`DESC`). */
export type SortOrder = components["schemas"]["SortOrder"];

/**
 * The progress of an upgrade to another major version.
 *
 * - `FINALIZED`: the cluster runs the latest version, and no upgrade is in progress.
 * - `UPGRADE_AVAILABLE`: a later version is available. It may be a preview version if the organization uses preview
 *   versions.
 * - `MAJOR_UPGRADE_RUNNING`: the upgrade is running.
 * - `PENDING_FINALIZATION`: the cluster runs the later version and can still be rolled back. The service finalizes the
 *   upgrade automatically after 72 hours.
 * - `ROLLBACK_RUNNING`: the cluster is returning to the previous version.
 */
export type ClusterUpgradeStatus = components["schemas"]["ClusterUpgradeStatus"];

/**
 * The plan of a cluster.
 *
 * - `BASIC`: shared hardware, billed by usage.
 * - `STANDARD`: shared hardware, billed by a fixed number of virtual CPUs.
 * - `ADVANCED`: dedicated hardware.
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];

/**
 * The edition of a cluster, which determines what its license includes. Only organizations on Cockroach
 * Continuum have editions; their clusters have an edition instead of a plan.
 *
 * - `STANDARD`: the standard features.
 * - `MISSION_CRITICAL`: the standard features, and those for mission-critical applications.
 */
export type ClusterEdition = components["schemas"]["ClusterEdition"];

/** A cloud provider: Google Cloud (`GCP`), Amazon Web Services (`AWS`) or Microsoft Azure (`AZURE`). */
export type CloudProvider = components["schemas"]["CloudProvider"];

/** An AWS account owned by the customer. */
export type AwsCustomerAccount = {
  /**
   * The Amazon Resource Name (ARN) of the IAM role that CockroachDB Cloud assumes in the customer's
   * account. The account id is part of the ARN.
   */
  arn: string;
};

/** An Azure subscription owned by the customer. */
export type AzureCustomerAccount = {
  /** The id of the Azure subscription that contains the clusters. */
  subscription_id: string;
  /** The id of the Azure tenant that the subscription belongs to. */
  tenant_id: string;
};

/** A GCP project owned by the customer. */
export type GcpCustomerAccount = {
  /**
   * The e-mail address of the service account that CockroachDB Cloud uses in the project. The address
   * contains the project id.
   */
  service_account_email: string;
};

/**
 * A cloud account owned by the customer, for an Advanced cluster to run in. Exactly one property is present,
 * depending on the cloud provider.
 */
export type CustomerCloudAccount = {
  /** How CockroachDB Cloud accesses the customer's AWS account. */
  aws?: AwsCustomerAccount | undefined;
  /** How CockroachDB Cloud accesses the customer's Azure subscription. */
  azure?: AzureCustomerAccount | undefined;
  /** How CockroachDB Cloud accesses the customer's GCP project. */
  gcp?: GcpCustomerAccount | undefined;
};

/**
 * The state of a cluster.
 *
 * - `CREATING`: the cluster is being created.
 * - `CREATED`: the cluster is ready.
 * - `CREATION_FAILED`: the creation failed.
 * - `LOCKED`: an operation is running, and the service rejects other changes.
 * - `DELETED`: the cluster is deleted.
 */
export type ClusterState = components["schemas"]["ClusterState"];

/**
 * The operation that is running on a cluster (`…_RUNNING`), or the last operation if it failed (`…_FAILED`).
 * `UNSPECIFIED` means that no operation is running and that the last one did not fail. A failed operation
 * does not change the cluster's `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];

/**
 * Who starts the major version upgrades of a Basic or Standard cluster: the service (`AUTOMATIC`), or you
 * (`MANUAL`). Only Standard clusters support `MANUAL`.
 */
export type UpgradeType = components["schemas"]["UpgradeType"];

/** The usage limits of a Basic or Standard cluster. An absent limit, or `"0"`, means no limit. */
export type UsageLimits = {
  /**
   * The maximum number of virtual CPUs of a Standard cluster, a 64-bit integer as a string. A cluster that
   * reaches the limit becomes slower.
   * Format: int64
   */
  provisioned_virtual_cpus?: string;
  /**
   * The maximum number of request units (a measure of compute and I/O) that a Basic cluster may use per
   * month, a 64-bit integer as a string. A cluster that reaches the limit stops until the next month, or
   * until the limit is raised.
   * Format: int64
   */
  request_unit_limit?: string;
  /**
   * The maximum storage of a Basic cluster in MiB, a 64-bit integer as a string. A cluster that exceeds the
   * limit allows only one SQL connection, so that you can delete data.
   * Format: int64
   */
  storage_mib_limit?: string;
};

/** The configuration of a Basic or Standard cluster. */
export type ServerlessConfig = {
  /**
   * The routing id of the cluster, such as `funky-skunk-123`, which consists of the cluster's name and
   * tenant number. Connection strings use the routing id. API calls use the cluster's `id` instead.
   */
  readonly routing_id: string;
  /** Who starts major version upgrades. */
  upgrade_type: components["schemas"]["UpgradeType"] | (string & {});
  /** The usage limits of the cluster. `null` or absent if the cluster has no limits. */
  usage_limits?: UsageLimits | null;
};

/** The hardware of a cluster that does not share it with others. */
export type DedicatedConfig = {
  /** The cloud provider's name of the machine type, such as `n2-standard-4`. */
  machine_type: string;
  /**
   * The number of virtual CPUs of each node.
   * Format: int32
   */
  num_virtual_cpus: number;
  /**
   * The storage of each node, in GiB.
   * Format: int32
   */
  storage_gib: number;
  /**
   * The memory of each node, in GiB.
   * Format: float
   */
  memory_gib: number;
  /**
   * The provisioned number of disk operations per second, for each node. This number may differ from the
   * requested number. 0 means the cloud provider's default. On GCP and Azure, the disk size determines the
   * number.
   * Format: int32
   */
  disk_iops: number;
};

/** The configuration of a virtual cluster. */
export type VirtualConfig = {
  /** The id of the cluster in connection strings. */
  routing_id: string;
  /** The id of the workspace that the cluster belongs to. */
  workspace_id: string;
  /**
   * The maximum number of virtual CPUs that the cluster may use at once.
   * Format: int32
   */
  virtual_cpu_burst_limit: number;
};

/** The configuration of a cluster. Exactly one property is present. */
export type ClusterConfig = {
  /**
   * The configuration of a Basic or Standard cluster. These clusters share their hardware with other
   * clusters.
   */
  serverless?: ServerlessConfig;
  /** The hardware of an Advanced cluster. */
  dedicated?: DedicatedConfig;
  /** The hardware of a host cluster, which runs virtual clusters. */
  host?: DedicatedConfig;
  /** The configuration of a virtual cluster, which runs on a host cluster. */
  virtual?: VirtualConfig;
};

/** A region of a cluster. */
export type ClusterRegion = {
  /** The cloud provider's name for the region, such as `us-central1`. */
  name: string;
  /**
   * The host name that SQL clients on the internet connect to. The allowlist restricts which addresses may
   * connect.
   */
  sql_dns: string;
  /**
   * The host name of the DB Console. `""` if the cluster has no DB Console, as for a Basic or Standard
   * cluster.
   */
  ui_dns: string;
  /**
   * The host name that SQL clients connect to through AWS PrivateLink, Azure Private Link or GCP VPC
   * Peering. `""` if the region has no such host name.
   */
  internal_dns: string;
  /**
   * The host name that SQL clients connect to through GCP Private Service Connect. `""` if the region has
   * no such host name.
   */
  private_endpoint_dns: string;
  /**
   * The number of nodes in the region. 0 for a Basic or Standard cluster.
   * Format: int32
   */
  node_count: number;
  /** Whether the region is the primary region of a Basic or Standard cluster with several regions. */
  primary?: boolean;
  /**
   * The cloud provider's name of the machine type of this region's nodes. Only for Advanced clusters. It
   * may differ between regions.
   */
  machine_type?: string;
  /**
   * The number of virtual CPUs of each node in this region. Only for Advanced clusters.
   * Format: int32
   */
  num_virtual_cpus?: number;
  /**
   * The maximum number of disk operations per second of a node in this region. Only for Advanced clusters
   * on AWS. On other cloud providers, the disk size determines the limit.
   * Format: int32
   */
  disk_iops?: number;
  /**
   * The id of the VPC endpoint through which an Advanced cluster on AWS accesses S3. Use this id in S3
   * bucket policies to give access only to the cluster.
   */
  s3_vpc_endpoint_id?: string;
};

/**
 * The network visibility of a cluster: its nodes have public IP addresses (`PUBLIC`), or they have none
 * (`PRIVATE`).
 */
export type NetworkVisibility = components["schemas"]["NetworkVisibility"];

/**
 * The egress traffic policy of a cluster: to which destinations the cluster may connect.
 *
 * - `ALLOW_ALL`: any destination.
 * - `DEFAULT_DENY`: only destinations that an egress rule or the service itself allows.
 * - `UPDATING`: the policy is being changed.
 * - `ERROR`: changing the policy failed.
 * - `UNSPECIFIED`: the policy does not apply to the cluster.
 */
export type EgressPolicy = components["schemas"]["EgressPolicy"];

/**
 * The deletion protection of a cluster. If it is `ENABLED`, `clusters.delete` fails. If it is `DISABLED`, the
 * cluster can be deleted.
 */
export type DeleteProtection = components["schemas"]["DeleteProtection"];

/** A cluster. */
export type Cluster = {
  /**
   * The id of the cluster, a UUID. Connection strings use a different id, `config.serverless.routing_id`.
   * Format: uuid
   */
  readonly id: string;
  /** The name of the cluster. The name can't be changed after creation. */
  name: string;
  /**
   * The CockroachDB version that the cluster runs. The format is not fixed: it may be `v25.4.1` or a long
   * build name.
   */
  cockroach_version: string;
  /** The progress of an upgrade to another major version. */
  upgrade_status: components["schemas"]["ClusterUpgradeStatus"] | (string & {});
  /** The plan of the cluster. Absent if the cluster has an edition instead. */
  plan?: components["schemas"]["ClusterPlan"] | (string & {});
  /** The edition of the cluster. Absent if the cluster has a plan instead. */
  edition?: components["schemas"]["ClusterEdition"] | (string & {});
  /** The cloud provider that hosts the cluster. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /**
   * The id of the cloud provider account that hosts the cluster. On GCP, it is the id of a project. Use
   * this id to grant the cluster access to your own resources. The id changes when the cluster moves
   * between the Basic and Standard plans. `""` if no id is available. The creator of the cluster is in
   * `creator_id`.
   */
  readonly account_id: string;
  /** Whether the cluster runs in a cloud account owned by the customer. */
  readonly is_customer_cloud_account: boolean;
  /**
   * The customer's cloud account that the cluster runs in. `null` or absent if the cluster runs in an
   * account of Cockroach Labs.
   */
  customer_cloud_account?: CustomerCloudAccount | null;
  /**
   * The client id of the cluster's identity in Azure. Grant this identity access to your encryption keys.
   * `""` or absent on other cloud providers.
   */
  readonly azure_cluster_identity_client_id?: string;
  /** The state of the cluster. */
  state: components["schemas"]["ClusterState"];
  /**
   * The id of the cluster's creator: a user or a service account. A request with a secret key acts as the
   * key's service account.
   */
  readonly creator_id: string;
  /** The operation that is running on the cluster, or the last operation if it failed. */
  operation_status: components["schemas"]["ClusterOperationStatus"];
  /** The configuration of the cluster. The kind of cluster determines which field is present. */
  config: ClusterConfig;
  /** The regions of the cluster, in no particular order. */
  regions: ClusterRegion[];
  /**
   * The host name of the whole cluster, for SQL clients. The service routes each client to a region. `""`
   * or absent if the cluster has no such host name.
   */
  readonly sql_dns?: string;
  /** Whether the nodes have public IP addresses. */
  network_visibility?: components["schemas"]["NetworkVisibility"] | (string & {});
  /** The egress traffic policy of the cluster: to which destinations the cluster may connect. */
  egress_traffic_policy?: components["schemas"]["EgressPolicy"];
  /**
   * The IPv4 range of the cluster's network, in CIDR notation. Only Advanced clusters on GCP have one; for
   * other clusters it is `""`.
   */
  cidr_range: string;
  /**
   * The id of the folder that contains the cluster. `root` or `""` if the cluster is at the top level.
   * Folders are a preview feature.
   */
  parent_id?: string;
  /** Whether the cluster is protected from deletion. */
  delete_protection?: components["schemas"]["DeleteProtection"] | (string & {});
  /** The labels of the cluster: an object of keys and values. `{}` if the cluster has no labels. */
  labels: {
    [key: string]: string;
  };
  /**
   * The time when the cluster was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string | null;
  /**
   * The time when the cluster was last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly updated_at: string | null;
  /**
   * The time when the cluster was deleted, in ISO 8601 with 0 to 9 fraction digits. `null` if the cluster
   * is not deleted.
   * Format: date-time
   */
  readonly deleted_at?: string | null;
};

/**
 * The values that select the previous and the next page of a list. Pass these values unchanged as
 * `pagination.page`.
 */
export type Pagination = {
  /** The `pagination.page` value of the next page. `""` or absent on the last page. */
  next_page?: string;
  /** The `pagination.page` value of the previous page. `""` or absent on the first page. */
  previous_page?: string;
};

/** A page of clusters. */
export type ClusterList = {
  /** The clusters on this page. */
  clusters: Cluster[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/**
 * Additional information about an error: a protobuf `Any` message in JSON. The field `@type` determines the
 * other fields.
 */
export type ErrorDetail = {
  /** The URL that identifies the type of this error detail. */
  "@type": string;
} & {
  [key: string]: unknown;
};

/**
 * The body of an error response. All fields are optional, because a proxy between client and service may send
 * a different body.
 */
export type ErrorStatus = {
  /**
   * The gRPC status code, which differs from the HTTP status. For example, 3 is INVALID_ARGUMENT and 5 is
   * NOT_FOUND.
   * Format: int32
   */
  code?: number;
  /** A human-readable error message. Its wording may change. */
  message?: string;
  /** Additional machine-readable information about the error. Often empty. */
  details?: ErrorDetail[];
};

/**
 * The usage limits of a Basic or Standard cluster. For no limit, omit the field: the service rejects `"0"`.
 */
export type UsageLimitsSpec = {
  /**
   * The maximum number of virtual CPUs of a Standard cluster, a 64-bit integer as a string, such as `"2"`.
   * The limit can be lowered at most three times in seven days.
   * Format: int64
   */
  provisioned_virtual_cpus?: string | undefined;
  /**
   * The maximum number of request units (a measure of compute and I/O) that a Basic cluster may use per
   * month, a 64-bit integer as a string, such as `"50000000"`.
   * Format: int64
   */
  request_unit_limit?: string | undefined;
  /**
   * The maximum storage of a Basic cluster in MiB, a 64-bit integer as a string. For example, `"10240"` is
   * 10 GiB.
   * Format: int64
   */
  storage_mib_limit?: string | undefined;
};

/** The regions and usage limits of a Basic or Standard cluster. */
export type ServerlessCreateSpec = {
  /**
   * The cloud provider's names of the regions to run the cluster in. Names differ between providers:
   * `us-west2` is a GCP region, `us-west-2` an AWS region. `clusters.listAvailableRegions` with
   * `serverless: true` lists the supported regions. Regions can't be removed later.
   */
  regions: readonly string[];
  /** The primary region of the cluster. Required if `regions` contains more than one region. */
  primary_region?: string | undefined;
  /** Who starts major version upgrades. A Basic cluster does not support `MANUAL`. */
  upgrade_type?: components["schemas"]["UpgradeType"] | undefined;
  /** The usage limits of the cluster. If the limits are missing, a Basic cluster has no limits. */
  usage_limits?: UsageLimitsSpec | undefined;
  /**
   * If `true`, the cluster starts with an empty allowlist, so that it can't be reached from the internet
   * until you add an entry. By default, the allowlist starts with an entry that allows all addresses.
   * @default false
   */
  with_empty_ip_allowlist?: boolean | undefined;
};

/** A machine, specified by its machine type or by its number of virtual CPUs. */
export type MachineSpec = {
  /** The cloud provider's name of the machine type, such as `m6i.xlarge` or `n2-standard-4`. */
  machine_type?: string | undefined;
  /**
   * The number of virtual CPUs. The service chooses a machine type with this number.
   * Format: int32
   */
  num_virtual_cpus?: number | undefined;
};

/** The hardware of each node of an Advanced cluster. */
export type HardwareCreateSpec = {
  /** The machine of each node. Required unless `region_machine_specs` is set. */
  machine_spec?: MachineSpec | undefined;
  /**
   * The storage of each node, in GiB. 0 means the minimum for the machine type.
   * Format: int32
   */
  storage_gib: number;
  /**
   * The maximum number of disk operations per second, for each node. Only for AWS; the service ignores it
   * on other cloud providers. If it is 0 or missing, the service chooses a number based on the machine type
   * and the storage.
   * Format: int32
   */
  disk_iops?: number | undefined;
};

/** The hardware and network of an Advanced cluster. */
export type DedicatedCreateSpec = {
  /**
   * The number of nodes in each region, keyed by the cloud provider's region name: `{ "us-west-2": 3 }`.
   * For production, use at least three nodes per region, and either one region or at least three regions.
   */
  region_nodes: {
    [key: string]: number;
  };
  /** The hardware of the nodes. */
  hardware: HardwareCreateSpec;
  /**
   * The machine specification of each region, for clusters whose regions use different machines. The object
   * needs one entry for each region in `region_nodes`, and can't be combined with `hardware.machine_spec`.
   * Storage and disk operations per second are the same in all regions. This field is available only to
   * some organizations.
   */
  region_machine_specs?: {
    [key: string]: MachineSpec;
  } | undefined;
  /**
   * The major version of CockroachDB to run, such as `v25.4`. The version must be a supported one. The
   * default is the latest version.
   */
  cockroach_version?: string | undefined;
  /** Whether the nodes have public IP addresses. */
  network_visibility?: components["schemas"]["NetworkVisibility"] | undefined;
  /**
   * The IPv4 range of the cluster's network, in CIDR notation, with a prefix length of at most 19. Only for
   * clusters on GCP. The default is `172.28.0.0/14`.
   */
  cidr_range?: string | undefined;
  /**
   * If `true`, the cluster can make outbound connections only to destinations that its egress rules allow.
   * The restriction applies as soon as the cluster exists. This field is a preview feature.
   */
  restrict_egress_traffic?: boolean | undefined;
  /** Whether the cluster can be the primary or the standby cluster of a replication stream. */
  supports_cluster_virtualization?: boolean | undefined;
};

/** The hardware and network of a host cluster, which runs virtual clusters. */
export type HostCreateSpec = {
  /**
   * The number of nodes in each region, keyed by the cloud provider's region name: `{ "us-west-2": 3 }`.
   * For production, use at least three nodes per region, and either one region or at least three regions.
   */
  region_nodes: {
    [key: string]: number;
  };
  /** The hardware of the nodes. */
  hardware: HardwareCreateSpec;
  /**
   * The machine specification of each region, for clusters whose regions use different machines. The object
   * needs one entry for each region in `region_nodes`, and can't be combined with `hardware.machine_spec`.
   * Storage and disk operations per second are the same in all regions. This field is available only to
   * some organizations.
   */
  region_machine_specs?: {
    [key: string]: MachineSpec;
  } | undefined;
  /**
   * The major version of CockroachDB to run, such as `v25.4`. The version must be a supported one. The
   * default is the latest version.
   */
  cockroach_version?: string | undefined;
  /** Whether the nodes have public IP addresses. */
  network_visibility?: components["schemas"]["NetworkVisibility"] | undefined;
  /**
   * The IPv4 range of the cluster's network, in CIDR notation, with a prefix length of at most 19. Only for
   * clusters on GCP. The default is `172.28.0.0/14`.
   */
  cidr_range?: string | undefined;
  /**
   * If `true`, the cluster can make outbound connections only to destinations that its egress rules allow.
   * The restriction applies as soon as the cluster exists. This field is a preview feature.
   */
  restrict_egress_traffic?: boolean | undefined;
};

/**
 * Labels: an object of keys and values, with at most 50 labels. A key has 1 to 63 characters: lowercase
 * letters, digits, dashes and underscores, starting with a letter. A value has 0 to 63 of these characters.
 */
export type Labels = components["schemas"]["Labels"];

/**
 * The configuration of the new cluster. Set exactly one of `serverless`, for a Basic or Standard cluster,
 * `dedicated`, for a cluster on its own hardware, and `host`, for a host cluster. To create a virtual
 * cluster, call `virtualClusterWorkspaces.createCluster`.
 */
export type ClusterCreateSpec = {
  /**
   * The plan of the cluster. The plan must match the configuration: `serverless` for `BASIC` and
   * `STANDARD`, `dedicated` for `ADVANCED`. If `plan` is missing and `serverless` is set, the cluster gets
   * the Standard plan. Set `plan` inside `spec`: the service ignores a `plan` next to `spec`. A cluster
   * with an `edition` has no plan.
   */
  plan?: components["schemas"]["ClusterPlan"] | undefined;
  /**
   * The edition of the cluster, instead of a plan. Only for organizations on Cockroach Continuum: the
   * service rejects requests of other organizations.
   */
  edition?: components["schemas"]["ClusterEdition"] | undefined;
  /** The configuration of a Basic or Standard cluster, which shares its hardware with other clusters. */
  serverless?: ServerlessCreateSpec | undefined;
  /** The configuration of a cluster that runs on its own hardware, such as an Advanced cluster. */
  dedicated?: DedicatedCreateSpec | undefined;
  /** The configuration of a host cluster, which runs virtual clusters. */
  host?: HostCreateSpec | undefined;
  /**
   * The customer's cloud account to run an Advanced cluster in. By default, the cluster runs in an account
   * of Cockroach Labs.
   */
  customer_cloud_account?: CustomerCloudAccount | undefined;
  /** Whether to protect the cluster from deletion. */
  delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
  /** The labels of the cluster: an object of keys and values. */
  labels?: components["schemas"]["Labels"] | undefined;
  /**
   * The id of the folder to create the cluster in. If it is missing, `root` or `""`, the cluster is created
   * at the top level. Folders are a preview feature.
   */
  parent_id?: string | undefined;
};

/** The cluster to create. */
export type ClusterCreate = {
  /**
   * The name of the cluster: lowercase letters, digits and dashes. The name can't start or end with a dash,
   * must be unique in the organization, and can't be changed later. Use 6 to 20 characters, as documented;
   * the service also accepts longer names.
   */
  name: string;
  /** The cloud provider to create the cluster on. */
  provider: components["schemas"]["CloudProvider"];
  /** The configuration of the new cluster. */
  spec: ClusterCreateSpec;
};

/** A region in which clusters can be created. */
export type AvailableRegion = {
  /** The cloud provider's name for the region, such as `us-central1`. `clusters.create` takes this name. */
  name: string;
  /** The human-readable location of the region. */
  location: string;
  /** The cloud provider of the region. */
  provider: components["schemas"]["CloudProvider"] | (string & {});
  /** Whether the region supports Basic and Standard clusters. */
  serverless: boolean;
  /**
   * The distance between the region and the caller, in miles. The service estimates it from the caller's IP
   * address.
   * Format: float
   */
  distance: number;
};

/** A page of regions. */
export type AvailableRegionList = {
  /** The regions on this page. */
  regions: AvailableRegion[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The changes to a Basic or Standard cluster. */
export type ServerlessUpdateSpec = {
  /** The cloud provider's names of all regions of the cluster. Regions can be added but not removed. */
  regions?: readonly string[] | undefined;
  /** The primary region of the cluster. Required if `regions` contains more than one region. */
  primary_region?: string | undefined;
  /** Who starts major version upgrades. A Basic cluster does not support `MANUAL`. */
  upgrade_type?: components["schemas"]["UpgradeType"] | undefined;
  /**
   * The new usage limits of the cluster. The new limits replace all existing limits: an omitted limit is
   * removed.
   */
  usage_limits?: UsageLimitsSpec | undefined;
};

/** The changes to the hardware of each node. */
export type HardwareUpdateSpec = {
  /** The machine of each node. */
  machine_spec?: MachineSpec | undefined;
  /**
   * The storage of each node, in GiB.
   * Format: int32
   */
  storage_gib?: number | undefined;
  /**
   * The maximum number of disk operations per second, for each node. Only for AWS; the service ignores it
   * on other cloud providers. If it is 0 or missing, the service chooses a number based on the machine type
   * and the storage.
   * Format: int32
   */
  disk_iops?: number | undefined;
};

/**
 * The key management service that stores a key: AWS KMS, Google Cloud KMS or Azure Key Vault. `NULL_KMS`
 * means none.
 */
export type CmekKeyType = components["schemas"]["CmekKeyType"];

/** A key in a customer's key management service, and the identity with which the cluster accesses the key. */
export type CmekKeySpec = {
  /** The key management service that stores the key. */
  type?: components["schemas"]["CmekKeyType"] | (string & {}) | undefined;
  /**
   * The name of the key in the key management service. On AWS, it is the Amazon Resource Name (ARN). On
   * GCP, it is the resource name without a version.
   */
  uri?: string | undefined;
  /**
   * The identity that the cluster uses to access the key. On AWS, it is the Amazon Resource Name (ARN) of
   * an IAM role. On GCP, it is the e-mail address of a service account.
   */
  auth_principal?: string | undefined;
};

/** The key for one region of a cluster. */
export type CmekRegionSpec = {
  /** The cloud provider's name for the region, such as `us-central1`. */
  region?: string | undefined;
  /** The key that encrypts the data of the region. */
  key_spec?: CmekKeySpec | undefined;
};

/** The changes to a cluster that does not share its hardware with others. */
export type DedicatedUpdateSpec = {
  /**
   * The number of nodes in each region, keyed by the cloud provider's region name. A region that is not
   * listed is removed from the cluster.
   */
  region_nodes?: {
    [key: string]: number;
  } | undefined;
  /** The hardware of the nodes. */
  hardware?: HardwareUpdateSpec | undefined;
  /**
   * The machine specifications of some regions, keyed by the cloud provider's region name. The regions may
   * be new. Other regions keep their machines. This field can't be combined with `hardware.machine_spec`.
   * This field is available only to some organizations.
   */
  region_machine_specs?: {
    [key: string]: MachineSpec;
  } | undefined;
  /**
   * The encryption keys of the regions that the request adds, for a cluster with customer-managed keys. The
   * list can't contain regions that the cluster already has.
   */
  cmek_region_specs?: readonly CmekRegionSpec[] | undefined;
};

/**
 * The changes to a cluster. Omitted fields keep their values. A request with `cockroach_version` or
 * `upgrade_status` can't contain any other change.
 */
export type ClusterUpdate = {
  /** The plan to change to. Only changes between Basic and Standard are possible. */
  plan?: components["schemas"]["ClusterPlan"] | undefined;
  /** The changes to a Basic or Standard cluster. */
  serverless?: ServerlessUpdateSpec | undefined;
  /** The changes to a cluster that runs on its own hardware, such as an Advanced cluster. */
  dedicated?: DedicatedUpdateSpec | undefined;
  /** The changes to a host cluster. */
  host?: DedicatedUpdateSpec | undefined;
  /** Whether to protect the cluster from deletion. */
  delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
  /** The new labels of the cluster. The new labels replace all existing labels. */
  labels?: components["schemas"]["Labels"] | undefined;
  /**
   * The id of the folder to move the cluster to. `root` or `""` moves it to the top level. Folders are a
   * preview feature.
   */
  parent_id?: string | undefined;
  /**
   * The major version to change to, such as `v26.1`. To start an upgrade, set a later version. To roll the
   * upgrade back before it is finalized, set the previous version. Not supported for Basic clusters.
   */
  cockroach_version?: string | undefined;
  /**
   * The action on a major version upgrade: `FINALIZED` finalizes the upgrade, and `ROLLBACK_RUNNING` rolls
   * the upgrade back. The service accepts no other value.
   */
  upgrade_status?: components["schemas"]["ClusterUpgradeStatus"] | undefined;
};

/** The operating system of the machine that a SQL client runs on. */
export type OperatingSystem = components["schemas"]["OperatingSystem"];

/**
 * The parts of a connection string. The property names start with a capital letter, unlike other property
 * names of the API.
 */
export type ConnectionStringParams = {
  /** The host name. */
  Host: string;
  /** The port number, as a string. */
  Port: string;
  /** The name of the database. */
  Database: string;
  /** The SQL user. `""` or absent if the request named no user. */
  Username?: string;
};

/** The information that a SQL client needs to connect to a cluster. */
export type ConnectionString = {
  /** The connection string: a `postgresql://` URL without a password. */
  connection_string: string;
  /** The parts of the connection string. */
  params: ConnectionStringParams;
};

/**
 * The status of a node.
 *
 * - `LIVE`: the node serves requests.
 * - `NOT_READY`: the node doesn't serve requests, for example while it starts.
 * - `NODE_STATUS_UNSPECIFIED`: no value is set.
 */
export type NodeStatus = components["schemas"]["NodeStatus"];

/** A node of an Advanced cluster. */
export type ClusterNode = {
  /** The name of the node. */
  name: string;
  /** The cloud provider's name for the region that the node runs in. */
  region_name: string;
  /** Whether the node serves requests. */
  status: components["schemas"]["NodeStatus"];
};

/** A page of nodes. */
export type ClusterNodeList = {
  /** The nodes on this page. */
  nodes: ClusterNode[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/**
 * The support status of a major version: no longer supported (`UNSUPPORTED`), fully supported (`SUPPORTED`),
 * or available only for testing (`PREVIEW`).
 */
export type VersionSupportStatus = components["schemas"]["VersionSupportStatus"];

/**
 * The release type of a major version.
 *
 * - `REGULAR`: a version that clusters can't skip when they are upgraded.
 * - `INNOVATION`: a version that clusters can skip. Its support period is shorter.
 */
export type ReleaseType = components["schemas"]["ReleaseType"];

/** A major version of CockroachDB. */
export type ClusterVersion = {
  /** The major version, such as `v25.4`. */
  version: string;
  /** The support status of the version. */
  support_status: components["schemas"]["VersionSupportStatus"];
  /**
   * The time when support for the version ends, in ISO 8601. `null` if the date is not set.
   * Format: date-time
   */
  support_end: string | null;
  /** The release type of the version. */
  release_type: components["schemas"]["ReleaseType"];
  /** The versions that a cluster can be upgraded to from this version. */
  allowed_upgrades: string[];
};

/** A page of major versions. */
export type ClusterVersionList = {
  /** The major versions on this page. */
  versions: ClusterVersion[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** A SQL user of a cluster. */
export type SqlUser = {
  /** The name of the SQL user. */
  name: string;
};

/** A page of SQL users. */
export type SqlUserList = {
  /** The SQL users on this page. */
  users: SqlUser[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The SQL user to create. */
export type SqlUserCreate = {
  /** The name of the SQL user. CockroachDB converts it to lowercase. */
  name: string;
  /**
   * The password of the SQL user, at least 12 characters long. Responses never contain it.
   * Format: password
   */
  password: string;
};

/** The new password of a SQL user. */
export type SqlUserPasswordReset = {
  /**
   * The password of the SQL user, at least 12 characters long. Responses never contain it.
   * Format: password
   */
  password: string;
};

/** A database of a cluster. */
export type Database = {
  /** The name of the database. */
  name: string;
  /**
   * The number of tables in the database, a 64-bit integer as a string. Absent if the service did not count
   * the tables.
   * Format: int64
   */
  table_count?: string;
};

/** A page of databases. */
export type DatabaseList = {
  /** The databases on this page. */
  databases: Database[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The database to create. */
export type DatabaseCreate = {
  /** The name of the database. */
  name: string;
};

/** The database to rename and its new name. */
export type DatabaseRename = {
  /** The current name of the database. */
  name: string;
  /** The new name of the database. */
  new_name: string;
};

/** The changes to a database. */
export type DatabaseUpdate = {
  /** The new name of the database. */
  new_name: string;
};

/** An IP range that may connect to a cluster. */
export type AllowlistEntry = {
  /**
   * The first IPv4 address of the IP range.
   * Format: ipv4
   */
  cidr_ip: string;
  /**
   * The prefix length of the IP range, in bits, 0 to 32. For example, 32 is a single address and 0 is the
   * whole internet.
   * Format: int32
   */
  cidr_mask: number;
  /** The name of the allowlist entry. `""` if the entry has no name. */
  name: string;
  /** Whether SQL clients may connect from the IP range. */
  sql: boolean;
  /**
   * Whether browsers may open the DB Console, the web interface of a CockroachDB cluster, from the IP
   * range.
   */
  ui: boolean;
};

/** A page of the IP ranges that may connect to a cluster. */
export type AllowlistEntryList = {
  /** The allowlist entries on this page. */
  allowlist: AllowlistEntry[];
  /**
   * Whether changes to the allowlist are still being applied to the cluster. While this field is `true`,
   * the cluster may still use the previous entries.
   */
  propagating: boolean;
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The IP range to allow, and what it may access. */
export type AllowlistEntryCreate = {
  /**
   * The first IPv4 address of the IP range.
   * Format: ipv4
   */
  cidr_ip: string;
  /**
   * The prefix length of the IP range, in bits, 0 to 32. For example, 32 is a single address and 0 is the
   * whole internet.
   * Format: int32
   */
  cidr_mask: number;
  /** The name of the entry. */
  name?: string | undefined;
  /** Whether SQL clients may connect from the IP range. */
  sql: boolean;
  /**
   * Whether browsers may open the DB Console, the web interface of a CockroachDB cluster, from the IP
   * range.
   */
  ui: boolean;
};

/**
 * The name of an allowlist entry, and what its IP range may access. The URL path contains the IP range
 * itself.
 */
export type AllowlistEntrySettings = {
  /** The name of the entry. */
  name?: string | undefined;
  /** Whether SQL clients may connect from the IP range. */
  sql: boolean;
  /**
   * Whether browsers may open the DB Console, the web interface of a CockroachDB cluster, from the IP
   * range.
   */
  ui: boolean;
};

/**
 * An egress rule: a destination that a cluster may connect to while its egress traffic policy denies all
 * other destinations.
 */
export type EgressRule = {
  /**
   * The id of the egress rule, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The id of the cluster that the rule applies to.
   * Format: uuid
   */
  cluster_id: string;
  /** The name of the rule. */
  name: string;
  /** The format of `destination`: a domain name (`FQDN`) or an IP range (`CIDR`). */
  type: string;
  /**
   * The state of the egress rule in the cluster's firewall.
   *
   * - `ACTIVE`: the rule has taken effect.
   * - `PENDING_CREATION`, `PENDING_UPDATE`, `PENDING_DELETION`: the change has not taken effect yet.
   * - `CREATION_FAILED`, `DELETION_FAILED`, `INCONSISTENT`: the change failed. Contact Cockroach Labs support.
   */
  state: string;
  /** Whether Cockroach Labs manages the rule for its own services. */
  crl_managed: boolean;
  /** The allowed domain name or IP range. */
  destination: string;
  /** The allowed TCP ports. An empty list allows all ports. */
  ports?: number[];
  /**
   * This field has no effect and may be removed from the API.
   * @deprecated
   */
  paths?: string[];
  /** A description of the egress rule's purpose. */
  description: string;
  /**
   * The time when the egress rule was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
};

/** A page of the egress rules of a cluster. */
export type EgressRuleList = {
  /** The egress rules on this page. */
  rules: EgressRule[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The destination that an egress rule allows. */
export type EgressRuleCreate = {
  /** The name of the rule. */
  name: string;
  /** The format of `destination`: a domain name (`FQDN`) or an IP range (`CIDR`). */
  type: string;
  /**
   * The destination: a domain name, such as `storage.googleapis.com`, or an IP range, such as
   * `203.0.113.0/24`.
   */
  destination: string;
  /** The TCP ports to allow. An empty or missing list allows all ports. */
  ports?: readonly number[] | undefined;
  /**
   * This field has no effect and may be removed from the API.
   * @deprecated
   */
  paths?: readonly string[] | undefined;
  /** A description of the egress rule's purpose. */
  description: string;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string | undefined;
};

/** An egress rule after the service accepted a change. The change may not have taken effect yet. */
export type EgressRuleChange = {
  /**
   * The egress rule. The property name starts with a capital letter here, but `egressRules.get` returns
   * `rule`.
   */
  Rule: EgressRule;
};

/** The egress traffic policy of a cluster: to which destinations the cluster may connect. */
export type EgressTrafficPolicy = {
  /**
   * If `true`, the cluster may connect to any destination. If `false`, it may connect only to the
   * destinations of its egress rules.
   */
  allow_all: boolean;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string | undefined;
};

/** The current egress rule. */
export type EgressRuleResponse = {
  /** The egress rule. */
  rule: EgressRule;
};

/** The changes to an egress rule. Omitted fields keep their values. */
export type EgressRuleUpdate = {
  /** The format of `destination`: a domain name (`FQDN`) or an IP range (`CIDR`). */
  type?: string | undefined;
  /** The new destination: a domain name or an IP range. */
  destination?: string | undefined;
  /** The new list of allowed TCP ports. An empty list allows all ports. */
  ports?: readonly number[] | undefined;
  /**
   * This field has no effect and may be removed from the API.
   * @deprecated
   */
  paths?: readonly string[] | undefined;
  /** A description of the egress rule's purpose. */
  description?: string | undefined;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string | undefined;
};

/**
 * The type of a target service.
 *
 * - `PRIVATE_SERVICE`: a privately published service, such as an AWS endpoint service or a GCP service attachment.
 * - `MSK_SASL_SCRAM`: an Amazon MSK (Kafka) cluster with SASL/SCRAM authentication.
 * - `MSK_SASL_IAM`: an Amazon MSK (Kafka) cluster with IAM authentication.
 * - `MSK_TLS`: an Amazon MSK (Kafka) cluster with TLS client certificates.
 */
export type EgressTargetServiceType = components["schemas"]["EgressTargetServiceType"];

/**
 * The state of an egress private endpoint.
 *
 * - `PENDING`: the endpoint is being created.
 * - `PENDING_ACCEPTANCE`: the endpoint waits until the owner of the target service accepts it.
 * - `AVAILABLE`: the endpoint can be used.
 * - `REJECTED`: the owner of the target service rejected the endpoint.
 * - `FAILED`: the endpoint failed.
 * - `EXPIRED`: the endpoint was not accepted in time.
 * - `DELETING`: the endpoint is being deleted.
 * - `DELETED`: the endpoint is deleted.
 */
export type EgressPrivateEndpointState = components["schemas"]["EgressPrivateEndpointState"];

/**
 * The status of the domain names of an egress private endpoint.
 *
 * - `EMPTY`: the endpoint has no domain names.
 * - `PENDING`: the domain names are being set.
 * - `AVAILABLE`: the cluster resolves the domain names.
 * - `FAILED`: setting the domain names failed.
 */
export type EgressDomainNamesState = components["schemas"]["EgressDomainNamesState"];

/** A private connection from a cluster to a service outside the cluster. */
export type EgressPrivateEndpoint = {
  /**
   * The id of the egress private endpoint in the Cloud API, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The cloud provider's id of the endpoint, such as `vpce-…` on AWS. The owner of the target service sees
   * this id. `""` until the cloud provider has assigned it.
   */
  endpoint_connection_id: string;
  /** The cloud provider's name for the region that contains the endpoint. */
  region: string;
  /**
   * The target service's identifier: the service name on AWS, the service attachment on GCP, or the Amazon
   * Resource Name (ARN) of an Amazon MSK (Kafka) cluster.
   */
  target_service_identifier: string;
  /** The type of the target service. */
  target_service_type: components["schemas"]["EgressTargetServiceType"] | (string & {});
  /**
   * The IP address or host name at which the cluster reaches the target service. `""` until the address is
   * assigned.
   */
  endpoint_address: string;
  /** The state of the egress private endpoint. */
  state: components["schemas"]["EgressPrivateEndpointState"];
  /**
   * The domain names that the cluster resolves to the endpoint. The TLS certificate of the target service
   * should be valid for these names.
   */
  domain_names: string[];
  /** The status of the domain names: whether the cluster already resolves them to the endpoint. */
  domain_names_state?: components["schemas"]["EgressDomainNamesState"];
};

/** A page of the egress private endpoints of a cluster. */
export type EgressPrivateEndpointList = {
  /** The egress private endpoints on this page. */
  egress_private_endpoints: EgressPrivateEndpoint[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The private connection to create, from a cluster to a target service. */
export type EgressPrivateEndpointCreate = {
  /** The region of the cluster to connect from, such as `us-east-1`. */
  region: string;
  /**
   * The target service's identifier: the service name on AWS, the service attachment on GCP, or the Amazon
   * Resource Name (ARN) of an Amazon MSK (Kafka) cluster.
   */
  target_service_identifier: string;
  /** The type of the target service. */
  target_service_type: components["schemas"]["EgressTargetServiceType"];
};

/** The domain names of an egress private endpoint. */
export type EgressPrivateEndpointUpdate = {
  /**
   * The domain names that the cluster resolves to the endpoint. The new names replace all existing names.
   * An empty list removes all names.
   */
  domain_names: readonly string[];
};

/**
 * The status of a connection from AWS.
 *
 * - `PENDING`: the connection is being established.
 * - `PENDING_ACCEPTANCE`: the connection waits for acceptance.
 * - `AVAILABLE`: the connection can be used.
 * - `REJECTED`: the connection was rejected.
 * - `FAILED`: the connection failed.
 * - `EXPIRED`: the connection was not accepted in time.
 * - `DELETING`: the connection is being deleted.
 * - `DELETED`: the connection is deleted.
 */
export type AwsConnectionStatus = components["schemas"]["AwsConnectionStatus"];

/**
 * A connection from a VPC endpoint in an AWS account to a cluster. The connection may still be waiting for
 * acceptance.
 */
export type AwsConnection = {
  /** The cluster's region to which the connection leads, such as `us-east-1`. */
  region_name: string;
  /** The cloud provider of the connection: `AWS`. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** The status of the private endpoint connection. */
  status: components["schemas"]["AwsConnectionStatus"];
  /** The id of the VPC endpoint, the customer's end of the connection. */
  endpoint_id: string;
  /** The id of the endpoint service, the cluster's end of the connection. */
  service_id: string;
  /** The id of the AWS account that owns the VPC endpoint, with 12 digits. */
  external_owner_id?: string;
};

/** The connections from AWS endpoints to a cluster. */
export type AwsConnectionList = {
  /** The AWS PrivateLink connections to the cluster, of all regions and with any status. */
  connections: AwsConnection[];
};

/**
 * The decision on a connection: accept it (`AVAILABLE`) or reject it (`REJECTED`). Rejecting an accepted
 * connection ends the connection.
 */
export type AwsConnectionVerdict = components["schemas"]["AwsConnectionVerdict"];

/** The decision to accept or to reject a connection from an AWS endpoint. */
export type AwsConnectionDecision = {
  /** Whether to accept or reject the connection. */
  status: components["schemas"]["AwsConnectionVerdict"];
};

/**
 * The status of a private endpoint connection.
 *
 * - `STATUS_PENDING`: the connection is being established.
 * - `STATUS_PENDING_ACCEPTANCE`: the connection waits for acceptance.
 * - `STATUS_AVAILABLE`: the connection can be used.
 * - `STATUS_REJECTED`: the connection was rejected.
 * - `STATUS_FAILED`: the connection failed.
 * - `STATUS_EXPIRED`: the connection was not accepted in time.
 * - `STATUS_DELETING`: the connection is being deleted.
 * - `STATUS_DELETED`: the connection is deleted.
 * - `STATUS_STALE`: the endpoint was deleted at the cloud provider. Delete the connection to remove it from the list.
 */
export type PrivateEndpointConnectionStatus = components["schemas"]["PrivateEndpointConnectionStatus"];

/** A connection from an endpoint in the customer's network to a cluster. */
export type PrivateEndpointConnection = {
  /** The region of the cluster that the connection leads to, such as `us-east-1`. */
  region_name: string;
  /** The cloud provider of the connection. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** The status of the private endpoint connection. */
  status: components["schemas"]["PrivateEndpointConnectionStatus"];
  /** The id that the cloud provider assigned to the endpoint, the customer's end of the connection. */
  endpoint_id: string;
  /** The id of the endpoint service, the cluster's end of the connection. */
  endpoint_service_id: string;
  /** The name of the endpoint service. */
  service_name: string;
  /**
   * The id of the AWS account that owns the endpoint, with 12 digits. `""` or absent on other cloud
   * providers.
   */
  external_owner_id?: string;
};

/** The connections from endpoints to a cluster. */
export type PrivateEndpointConnectionList = {
  /** The private endpoint connections to the cluster, of all regions and with any status. */
  connections: PrivateEndpointConnection[];
};

/** The endpoint to connect. */
export type PrivateEndpointConnectionCreate = {
  /** The id that the cloud provider assigned to the endpoint. */
  endpoint_id: string;
};

/**
 * The status of a private endpoint service.
 *
 * - `CREATING`: the endpoint service is being created.
 * - `AVAILABLE`: the endpoint service can be used.
 * - `CREATE_FAILED`: the creation failed.
 * - `DELETING`: the endpoint service is being deleted.
 * - `DELETE_FAILED`: the deletion failed.
 */
export type PrivateEndpointServiceStatus = components["schemas"]["PrivateEndpointServiceStatus"];

/** The AWS identifiers of an endpoint service. */
export type AwsPrivateLinkService = {
  /** The name of the endpoint service, `com.amazonaws.vpce.…`. Use this name when you create a VPC endpoint. */
  service_name: string;
  /** The id of the endpoint service, `vpce-svc-…`. */
  service_id: string;
  /** The ids of the availability zones in which the endpoint service can be reached, such as `use1-az1`. */
  availability_zone_ids: string[];
};

/**
 * The private endpoint service of a cluster in one region, to which endpoints in the customer's network
 * connect.
 */
export type PrivateEndpointService = {
  /** The cloud provider's name for the region that contains the endpoint service. */
  region_name: string;
  /** The cloud provider of the cluster. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** The status of the private endpoint service. */
  status: components["schemas"]["PrivateEndpointServiceStatus"];
  /**
   * The name of the endpoint service. Use this name when you create an endpoint. `""` until the service has
   * a name.
   */
  name: string;
  /** The id that the cloud provider assigned to the endpoint service. `""` until the id is assigned. */
  endpoint_service_id: string;
  /**
   * The ids of the availability zones in which the endpoint service can be reached. On AWS, zone names such
   * as `us-east-1a` differ between accounts, but zone ids such as `use1-az1` are the same in all accounts.
   */
  availability_zone_ids: string[];
  /** The AWS identifiers of the endpoint service. `null` or absent on other cloud providers. */
  aws?: AwsPrivateLinkService | null;
};

/** The private endpoint services of a cluster. */
export type PrivateEndpointServiceList = {
  /** The private endpoint services, one per region. */
  services: PrivateEndpointService[];
};

/**
 * The type of an account at a cloud provider. The only value is `AWS_ACCOUNT_ID`: an AWS account, whose id
 * has 12 digits.
 */
export type TrustedOwnerType = components["schemas"]["TrustedOwnerType"];

/** A cloud provider account whose endpoints may connect to a cluster without individual acceptance. */
export type TrustedOwner = {
  /**
   * The id of the trusted account in the Cloud API, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The id of the cluster that trusts the account.
   * Format: uuid
   */
  cluster_id: string;
  /** The type of the account. */
  type: components["schemas"]["TrustedOwnerType"] | (string & {});
  /** The id of the account, or `*` for all accounts. */
  external_owner_id: string;
  /**
   * The time when the trusted account was added, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string | null;
};

/** The accounts whose endpoints may connect to a cluster without individual acceptance. */
export type TrustedOwnerList = {
  /** The trusted accounts. */
  trusted_owners: TrustedOwner[];
};

/** The account to trust. */
export type TrustedOwnerAdd = {
  /** The type of the account. */
  type: components["schemas"]["TrustedOwnerType"];
  /** The id of the account, or `*` to trust all accounts. */
  external_owner_id: string;
};

/** A trusted account of a cluster. In the response to a deletion, this is the removed account. */
export type TrustedOwnerResponse = {
  /** The trusted account. */
  trusted_owner: TrustedOwner;
};

/** A backup of a cluster. */
export type Backup = {
  /** The id of the backup. `restores.create` takes it as `backup_id`. */
  id: string;
  /**
   * The time of the data in the backup, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  as_of_time: string;
};

/** A page of backups. */
export type BackupList = {
  /** The backups on this page. */
  backups: Backup[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The configuration of the backups that the service creates of a cluster. */
export type BackupConfig = {
  /** Whether the service creates backups. */
  enabled: boolean;
  /**
   * The retention time of a backup, in days.
   * Format: int32
   */
  retention_days: number;
  /**
   * The interval between two backups, in minutes.
   * Format: int32
   */
  frequency_minutes: number;
};

/** The changes to the backup configuration. Omitted fields keep their values. */
export type BackupConfigUpdate = {
  /** Whether the service creates backups. */
  enabled?: boolean | undefined;
  /**
   * The retention time of a backup, in days. The retention time can be changed only once. For further
   * changes, contact Cockroach Labs support.
   * Format: int32
   */
  retention_days?: 2 | 7 | 30 | 90 | 365 | undefined;
  /**
   * The interval between two backups, in minutes. A restore can lose the changes made within one interval.
   * Format: int32
   */
  frequency_minutes?: 5 | 10 | 15 | 30 | 60 | 240 | 1440 | undefined;
};

/** The scope of a restore: a whole cluster (`CLUSTER`), databases (`DATABASE`) or tables (`TABLE`). */
export type RestoreType = components["schemas"]["RestoreType"];

/** A database, or a table in a database. */
export type RestoreItem = {
  /** The name of the database. */
  database: string;
  /** The SQL schema that contains the table, such as `public`. */
  schema?: string | undefined;
  /** The name of the table. */
  table?: string | undefined;
};

/** The options of a restore. */
export type RestoreOptions = {
  /** The new name of a restored database. The default is its name in the backup. */
  new_db_name?: string | undefined;
  /** The database to restore tables into. The default is the database that contained them in the backup. */
  into_db?: string | undefined;
  /** If `true`, restores tables without their rows. */
  schema_only?: boolean | undefined;
  /**
   * If `true`, restores the backup even if it contains localities (such as regions) that the cluster does
   * not have. Set this option to restore multi-region tables into a cluster with fewer regions.
   */
  skip_localities_check?: boolean | undefined;
  /**
   * If `true`, restores tables even if their foreign keys refer to missing tables, and removes these
   * foreign keys.
   */
  skip_missing_foreign_keys?: boolean | undefined;
  /** If `true`, restores tables even if sequences that they use are missing. */
  skip_missing_sequences?: boolean | undefined;
  /** If `true`, does not restore views that depend on objects that are not restored. */
  skip_missing_views?: boolean | undefined;
};

/** The status of a restore: in progress (`PENDING`), completed (`SUCCESS`) or failed (`FAILED`). */
export type RestoreStatus = components["schemas"]["RestoreStatus"];

/** A restore of a backup into a cluster. */
export type Restore = {
  /** The id of the restore. */
  id: string;
  /** The id of the restored backup. */
  backup_id: string;
  /**
   * The time of the restored data, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  backup_end_time: string | null;
  /** The scope of the restore: a cluster, databases or tables. */
  type: components["schemas"]["RestoreType"] | (string & {});
  /** The restored databases or tables. `[]` or absent if a whole cluster is restored. */
  objects?: RestoreItem[];
  /** The options of the restore. `null` or absent if the request contained no options. */
  restore_opts?: RestoreOptions | null;
  /** The status of the restore. */
  status: components["schemas"]["RestoreStatus"];
  /**
   * The completed share of the restore, from 0 to 1. Despite the field's name, it is not a percentage.
   * Format: float
   */
  completion_percent: number;
  /** The name of the cluster that the backup belongs to. */
  source_cluster_name: string;
  /** The name of the cluster that the backup is restored into. */
  destination_cluster_name: string;
  /** The id of the restore job in the cluster. The SQL statement `SHOW JOBS` shows the job. */
  crdb_job_id?: string;
  /**
   * The error code of a failed restore. 0 or absent if the restore did not fail.
   * Format: int32
   */
  client_error_code?: number;
  /** The error message of a failed restore. `""` or absent if the restore did not fail. */
  client_error_message?: string;
  /**
   * The time when the restore started, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * The time when the restore ended, in ISO 8601 with 0 to 9 fraction digits. `null` or absent while the
   * restore is running.
   * Format: date-time
   */
  completed_at?: string | null;
};

/** A page of restores. */
export type RestoreList = {
  /** The restores on this page. */
  restores: Restore[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The scope of the restore: a cluster, databases or tables. */
export type RestoreCreate = {
  /** The scope of the restore: a cluster, databases or tables. */
  type: components["schemas"]["RestoreType"];
  /**
   * The id of the backup to restore, from `backups.list`. The default is the latest backup of
   * `source_cluster_id`.
   */
  backup_id?: string | undefined;
  /**
   * The id of the cluster that the backup belongs to.
   * Format: uuid
   */
  source_cluster_id?: string | undefined;
  /** The databases or tables to restore. Required unless `type` is `CLUSTER`. */
  objects?: readonly RestoreItem[] | undefined;
  /** The options of the restore. */
  restore_opts?: RestoreOptions | undefined;
};

/**
 * The encryption status of a cluster, a region or a key.
 *
 * - `ENABLED`: the key is in use.
 * - `DISABLED`: no customer-managed key is in use, as for a new cluster.
 * - `REVOKED`: the customer has revoked access to the key.
 * - `ENABLING`, `ROTATING`, `DISABLING`, `REVOKING`: a change is in progress. `ROTATING` replaces one key with another.
 * - `ENABLE_FAILED`, `ROTATE_FAILED`, `DISABLE_FAILED`, `REVOKE_FAILED`: the change failed.
 */
export type CmekStatus = components["schemas"]["CmekStatus"];

/** A customer-managed encryption key that a region of a cluster uses or used in the past. */
export type CmekKeyInfo = {
  /** The status of the key. */
  status: components["schemas"]["CmekStatus"];
  /** A human-readable explanation of the status. `""` if the status has no explanation. */
  user_message: string;
  /** The key, and the identity with which the cluster accesses the key. */
  spec?: CmekKeySpec | null;
  /**
   * The time when the encryption key was added to the cluster, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * The time when the status of the encryption key last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
};

/** The customer-managed encryption keys (CMEK) of one region. */
export type CmekRegionInfo = {
  /** The cloud provider's name for the region, such as `us-central1`. */
  region: string;
  /** The encryption status of the region. */
  status: components["schemas"]["CmekStatus"];
  /** The current key and the previous keys of the region. */
  key_infos: CmekKeyInfo[];
};

/** The customer-managed encryption keys (CMEK) of a cluster. */
export type CmekInfo = {
  /** The encryption status of the whole cluster. */
  status: components["schemas"]["CmekStatus"];
  /** The encryption status and the keys of each region. */
  region_infos: CmekRegionInfo[];
};

/** The keys that encrypt the data of a cluster. */
export type CmekSpec = {
  /** The encryption key for each region. */
  region_specs: readonly CmekRegionSpec[];
};

/**
 * The action on the customer-managed encryption keys of a cluster. The only value is `REVOKE`: the cluster
 * stops using the keys.
 */
export type CmekAction = components["schemas"]["CmekAction"];

/** The action on the customer-managed keys of a cluster. */
export type CmekStatusUpdate = {
  /** The action. */
  action: components["schemas"]["CmekAction"];
};

/**
 * The status of client certificate authentication.
 *
 * - `NOT_SET`: no CA is set, as for a new cluster.
 * - `IS_SET`: a CA is set, so clients can log in with certificates.
 * - `PENDING`: a change is being applied to the cluster.
 * - `FAILED`: the last change failed.
 */
export type ClientCaCertStatus = components["schemas"]["ClientCaCertStatus"];

/** The certificate authority (CA) whose client certificates a cluster accepts. */
export type ClientCaCert = {
  /** Whether a certificate authority (CA) is set, and whether a change is in progress. */
  status: components["schemas"]["ClientCaCertStatus"];
  /**
   * The certificates of the certificate authority (CA), in PEM format. `""` if no CA is set or while a
   * change is in progress.
   */
  x509_pem_cert: string;
};

/** The certificate authority (CA) whose client certificates the cluster accepts. */
export type ClientCaCertSet = {
  /**
   * The X.509 certificate of the certificate authority (CA), in PEM format. The text may contain several
   * certificates, so that an old and a new CA are valid at the same time.
   */
  x509_pem_cert: string;
};

/**
 * How to change the certificates of the certificate authority (CA).
 *
 * - `REPLACE`: removes the current certificates. This is the default.
 * - `APPEND`: keeps them.
 */
export type ClientCaCertUpdateMode = components["schemas"]["ClientCaCertUpdateMode"];

/** The change to the certificate authority (CA). */
export type ClientCaCertUpdate = {
  /**
   * The X.509 certificate of the new certificate authority (CA), in PEM format. The text may contain
   * several certificates.
   */
  x509_pem_cert?: string | undefined;
  /** Whether the new certificate replaces the current ones (`REPLACE`, the default) or is added (`APPEND`). */
  update_mode?: components["schemas"]["ClientCaCertUpdateMode"] | undefined;
};

/**
 * The service that receives the logs.
 *
 * - `AWS_CLOUDWATCH`: Amazon CloudWatch.
 * - `GCP_CLOUD_LOGGING`: Google Cloud Logging.
 * - `AZURE_LOG_ANALYTICS`: Azure Log Analytics, with the HTTP Data Collector API. Deprecated: Azure retires this API on
 *   2026-09-14, so use `AZURE_LOG_ANALYTICS_V2`.
 * - `AZURE_LOG_ANALYTICS_V2`: Azure Log Analytics, with the Logs Ingestion API and a data collection rule (DCR).
 * - `OTLP_HTTP`: any endpoint that accepts OpenTelemetry logs over HTTP.
 */
export type LogExportType = components["schemas"]["LogExportType"];

/**
 * The severity of a log entry.
 *
 * - `WARNING`: a condition that may need attention.
 * - `ERROR`: an operation failed.
 * - `FATAL`: a server had to stop.
 * - `UNSPECIFIED`: no minimum severity; all entries are exported.
 */
export type LogLevel = components["schemas"]["LogLevel"];

/** A group of log channels (categories of log entries) that is written to a separate log. */
export type LogExportGroup = {
  /**
   * The name of the log in the logging service. For `AZURE_LOG_ANALYTICS_V2`, it starts with a letter and
   * only has letters, digits and underscores.
   */
  log_name: string;
  /** The CockroachDB log channels that are written to this log, such as `OPS` and `HEALTH`. */
  channels: string[];
  /** The minimum severity of the exported entries. By default, all entries are exported. */
  min_level?: components["schemas"]["LogLevel"] | (string & {}) | undefined;
  /** Whether to redact potentially sensitive data. The default is the setting of the whole export. */
  redact?: boolean | undefined;
  /**
   * Whether a queue stores log entries that can't be delivered at once. Only one group of a log export can
   * have the value `true`.
   */
  enable_sending_queue?: boolean | undefined;
};

/** The configuration of the log export. */
export type LogExportSpec = {
  /** The service that receives the logs. */
  type?: components["schemas"]["LogExportType"] | (string & {});
  /** The name of the log in the logging service. */
  log_name?: string;
  /**
   * The identity or destination of the export: an IAM role on AWS, a project on GCP, or the workspace of
   * `AZURE_LOG_ANALYTICS`. `""` for other types.
   */
  auth_principal?: string;
  /**
   * The external id that the cluster sends to AWS when it assumes the IAM role. `""` or absent if no
   * external id is set.
   */
  aws_external_id?: string;
  /**
   * A shared key of the Log Analytics workspace, for `AZURE_LOG_ANALYTICS`. `""` or absent for other types.
   * Deprecated with this type.
   * @deprecated
   */
  azure_shared_key?: string;
  /**
   * The id of the Azure tenant of the app registration. `""` or absent for types other than
   * `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_tenant_id?: string;
  /** The client id of the app registration. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`. */
  azure_client_id?: string;
  /** A client secret of the app registration. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`. */
  azure_client_secret?: string;
  /**
   * The address at which the data collection endpoint (DCE) accepts logs, such as
   * `https://acme-logs.westeurope-1.ingest.monitor.azure.com`. `""` or absent for types other than
   * `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_dce_endpoint?: string;
  /**
   * The immutable id of the data collection rule (DCR), `dcr-…`. `""` or absent for types other than
   * `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_dcr_immutable_id?: string;
  /**
   * The resource id of the data collection rule (DCR), `/subscriptions/…`. The service adds a stream to
   * this rule for each log. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_dcr_resource_id?: string;
  /**
   * The resource id of the Log Analytics workspace, `/subscriptions/…`. The service creates or changes a
   * table for each log. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_workspace_resource_id?: string;
  /** The URL of the OpenTelemetry endpoint. `""` or absent for types other than `OTLP_HTTP`. */
  otlp_endpoint?: string;
  /**
   * The names of the HTTP headers sent to the OpenTelemetry endpoint. The service never returns their
   * values.
   */
  otlp_header_names?: string[];
  /** The region that all logs are written to. `""` if the logs of each region are written in that region. */
  region?: string;
  /**
   * Whether to redact potentially sensitive data before the logs are exported. Groups can override this
   * setting.
   */
  redact?: boolean;
  /** The groups of log channels (categories of log entries) that are written to separate logs. */
  groups?: LogExportGroup[];
  /** The log channels (categories of log entries) that are not exported. */
  omitted_channels?: string[];
};

/**
 * The status of a log export.
 *
 * - `DISABLED`: logs are not exported.
 * - `ENABLED`: logs are exported.
 * - `DISABLING`, `ENABLING`: the export is being disabled or enabled.
 * - `DISABLE_FAILED`, `ENABLE_FAILED`: disabling or enabling the export failed.
 * - `CREDENTIALS_ERROR`: the logging service rejects the cluster's credentials.
 */
export type LogExportStatus = components["schemas"]["LogExportStatus"];

/**
 * Whether the logs arrive. It doesn't depend on the status of the export.
 *
 * - `DELIVERY_HEALTHY`: the logs arrive.
 * - `DELIVERY_UNHEALTHY`: many log records are rejected or don't arrive. The credentials or the address may be wrong, or
 *   the receiver may be down.
 */
export type LogExportDeliveryStatus = components["schemas"]["LogExportDeliveryStatus"];

/** The export of a cluster's logs. */
export type LogExport = {
  /**
   * The id of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The configuration of the log export. */
  spec?: LogExportSpec | null;
  /** The status of the export. */
  status: components["schemas"]["LogExportStatus"];
  /** A human-readable explanation of the status. `""` if the status has no explanation. */
  user_message: string;
  /** Whether the logs arrive. Only exports to `OTLP_HTTP` have this field. */
  delivery_status?: components["schemas"]["LogExportDeliveryStatus"];
  /** Why the logs don't arrive. `""` or absent if they do, or if the export has no `delivery_status`. */
  delivery_status_message?: string;
  /**
   * The time when the log export was enabled, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * The time when the log export or its status last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
};

/** The configuration of the log export. */
export type LogExportEnable = {
  /**
   * The service that receives the logs. A logging service of a cloud provider must belong to the provider
   * of the cluster.
   */
  type: components["schemas"]["LogExportType"];
  /**
   * The name of the log in the logging service. On CloudWatch, it is the log group. This log receives all
   * log channels that are not in a group of `groups`. For `AZURE_LOG_ANALYTICS_V2`, the name starts with a
   * letter and only has letters, digits and underscores.
   */
  log_name: string;
  /**
   * The identity or destination of the export: the Amazon Resource Name (ARN) of the IAM role that the
   * cluster assumes (`AWS_CLOUDWATCH`), the id of the project that grants write access
   * (`GCP_CLOUD_LOGGING`), or the id of the workspace (`AZURE_LOG_ANALYTICS`). Required for these three
   * types. The other types don't use it.
   */
  auth_principal?: string | undefined;
  /**
   * The external id to send to AWS when the cluster assumes the IAM role. Set an external id if the role's
   * trust policy requires one. Only Advanced clusters on AWS support an external id. For a Standard
   * cluster, the service rejects the request.
   */
  aws_external_id?: string | undefined;
  /**
   * One of the two shared keys of the Log Analytics workspace, for `AZURE_LOG_ANALYTICS`. Deprecated: use
   * `AZURE_LOG_ANALYTICS_V2` and its fields.
   * @deprecated
   */
  azure_shared_key?: string | undefined;
  /** The id of the Azure tenant of the app registration. Required for `AZURE_LOG_ANALYTICS_V2`. */
  azure_tenant_id?: string | undefined;
  /** The client id of the app registration. Required for `AZURE_LOG_ANALYTICS_V2`. */
  azure_client_id?: string | undefined;
  /** A client secret of the app registration. Required for `AZURE_LOG_ANALYTICS_V2`. */
  azure_client_secret?: string | undefined;
  /**
   * The address at which the data collection endpoint (DCE) accepts logs, such as
   * `https://acme-logs.westeurope-1.ingest.monitor.azure.com`. Required for `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_dce_endpoint?: string | undefined;
  /** The immutable id of the data collection rule (DCR), `dcr-…`. Required for `AZURE_LOG_ANALYTICS_V2`. */
  azure_dcr_immutable_id?: string | undefined;
  /**
   * The resource id of the data collection rule (DCR), `/subscriptions/…`. The service adds a stream to
   * this rule for each log. Required for `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_dcr_resource_id?: string | undefined;
  /**
   * The resource id of the Log Analytics workspace, `/subscriptions/…`. The service creates or changes a
   * table for each log. Required for `AZURE_LOG_ANALYTICS_V2`.
   */
  azure_workspace_resource_id?: string | undefined;
  /** The URL of the OpenTelemetry endpoint, with or without the path `/v1/logs`. Required for `OTLP_HTTP`. */
  otlp_endpoint?: string | undefined;
  /**
   * The HTTP headers with which the cluster authenticates to the OpenTelemetry endpoint, such as
   * `authorization`. The service never returns their values. If an export to `OTLP_HTTP` exists, an absent
   * field or `{}` keeps the stored headers, and any other value replaces all of them.
   */
  otlp_headers?: {
    [key: string]: string;
  } | undefined;
  /** The region to write all logs to. By default, the logs of each region are written in that region. */
  region?: string | undefined;
  /**
   * Whether to redact potentially sensitive data before the logs are exported. Groups can override this
   * setting.
   */
  redact?: boolean | undefined;
  /** The groups of log channels (categories of log entries) that are written to separate logs. */
  groups?: readonly LogExportGroup[] | undefined;
  /** The log channels (categories of log entries) that are not exported, such as `SQL_PERF`. */
  omitted_channels?: readonly string[] | undefined;
};

/**
 * The status of a metric export.
 *
 * - `NOT_DEPLOYED`: metrics are not exported.
 * - `ENABLED`: metrics are exported.
 * - `DISABLING`, `ENABLING`: the export is being disabled or enabled.
 * - `ERROR`: the export failed.
 */
export type MetricExportStatus = components["schemas"]["MetricExportStatus"];

/** The export of a cluster's metrics to Amazon CloudWatch. */
export type CloudWatchExport = {
  /**
   * The id of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The Amazon Resource Name (ARN) of the IAM role that the cluster assumes to write to CloudWatch. */
  role_arn: string;
  /**
   * The external id that the cluster sends to AWS when it assumes the IAM role. `""` or absent if no
   * external id is set.
   */
  external_id?: string;
  /** The CloudWatch log group that receives the metrics. */
  log_group_name?: string;
  /** The AWS region that receives the metrics. */
  target_region?: string;
  /** The status of the export. */
  status: components["schemas"]["MetricExportStatus"];
  /** A human-readable explanation of the status. `""` if the status has no explanation. */
  user_message: string;
};

/** The configuration of a metric export to Amazon CloudWatch. */
export type CloudWatchExportEnable = {
  /**
   * The Amazon Resource Name (ARN) of the IAM role that the cluster assumes. The role must trust the
   * cluster's AWS account, which is the cluster's `account_id`.
   */
  role_arn: string;
  /**
   * The external id to send to AWS when the cluster assumes the IAM role. Set an external id if the role's
   * trust policy requires one. Only Advanced clusters support an external id. For a Standard cluster, the
   * service rejects the request.
   */
  external_id?: string | undefined;
  /** The CloudWatch log group to write to. */
  log_group_name?: string | undefined;
  /** The AWS region to write to, such as `us-east-1`. */
  target_region?: string | undefined;
};

/** A metric export that is being disabled. */
export type MetricExportRemoval = {
  /**
   * The id of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The status of the export. */
  status: components["schemas"]["MetricExportStatus"];
};

/**
 * The Datadog site of an account. Each Datadog account belongs to one site. `US1_GOV` is the site for US
 * government agencies.
 */
export type DatadogSite = components["schemas"]["DatadogSite"];

/** The export of a cluster's metrics to Datadog. */
export type DatadogExport = {
  /**
   * The id of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The Datadog site that receives the metrics. */
  site: components["schemas"]["DatadogSite"] | (string & {});
  /** The last four characters of the Datadog API key. The service never returns the whole key. */
  api_key?: string;
  /** The status of the export. */
  status: components["schemas"]["MetricExportStatus"];
  /** A human-readable explanation of the status. `""` if the status has no explanation. */
  user_message: string;
};

/** The configuration of a metric export to Datadog. */
export type DatadogExportEnable = {
  /** The Datadog site of the account. */
  site: components["schemas"]["DatadogSite"];
  /** The API key of the Datadog account. Responses contain only its last four characters. */
  api_key: string;
};

/** The export of a cluster's metrics to Prometheus. */
export type PrometheusExport = {
  /**
   * The id of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The status of the export. */
  status: components["schemas"]["MetricExportStatus"];
  /**
   * The URLs at which Prometheus reads (scrapes) the metrics, keyed by region. `{}` until the export is
   * enabled. Prometheus must send a bearer token, like an API request.
   */
  targets: {
    [key: string]: string;
  };
  /** A human-readable explanation of the status. `""` if the status has no explanation. */
  user_message: string;
};

/**
 * The weekly time window in which the service may perform maintenance on an Advanced cluster. Both properties
 * are numbers of seconds followed by `s`. For example, a day is `86400s`.
 */
export type MaintenanceWindow = {
  /**
   * The time between Monday 00:00 UTC and the start of the maintenance window, in seconds followed by `s`.
   * The time must be less than a week (`604800s`).
   */
  offset_duration: string;
  /**
   * The length of the maintenance window, in seconds followed by `s`. The length must be at least six hours
   * (`21600s`) and less than a week (`604800s`).
   */
  window_duration: string;
};

/**
 * A period during which the service performs no maintenance on an Advanced cluster that could disrupt SQL
 * clients or restart nodes.
 */
export type BlackoutWindow = {
  /** The id of the blackout window. */
  readonly id: string;
  /**
   * The id of the cluster.
   * Format: uuid
   */
  readonly cluster_id: string;
  /**
   * The start of the blackout window, in ISO 8601 in UTC.
   * Format: date-time
   */
  start_time: string;
  /**
   * The end of the blackout window, in ISO 8601 in UTC.
   * Format: date-time
   */
  end_time: string;
};

/** A page of blackout windows. */
export type BlackoutWindowList = {
  /** The blackout windows on this page. */
  blackout_windows: BlackoutWindow[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The blackout window to create. */
export type BlackoutWindowCreate = {
  /**
   * The start of the blackout window, in ISO 8601 in UTC. The start must be at least 7 days in the future.
   * Format: date-time
   */
  start_time: string;
  /**
   * The end of the blackout window, in ISO 8601 in UTC. The end must be at most 14 days after the start and
   * at most 3 months in the future.
   * Format: date-time
   */
  end_time: string;
};

/** The changes to a blackout window. Omitted fields keep their values. */
export type BlackoutWindowUpdate = {
  /**
   * The start of the blackout window, in ISO 8601 in UTC. The start must be at least 7 days in the future.
   * Format: date-time
   */
  start_time?: string | undefined;
  /**
   * The end of the blackout window, in ISO 8601 in UTC. The end must be at most 14 days after the start and
   * at most 3 months in the future.
   * Format: date-time
   */
  end_time?: string | undefined;
};

/**
 * The delay between the release of a patch version and its installation on a cluster.
 *
 * - `NOT_DEFERRED`: the patch version is installed without a delay.
 * - `DEFERRAL_30_DAYS`, `DEFERRAL_60_DAYS`, `DEFERRAL_90_DAYS`: the patch version is installed when 30, 60 or 90 days
 *   have passed since its release, in the next maintenance window.
 * - `FIXED_DEFERRAL`: the former name of `DEFERRAL_60_DAYS`. This value will be removed.
 */
export type DeferralPolicy = components["schemas"]["DeferralPolicy"];

/**
 * The patch version deferral of a cluster: the delay between the release of a patch version and its automatic
 * installation.
 */
export type VersionDeferral = {
  /** The delay between the release of a patch version and its installation on the cluster. */
  deferral_policy: components["schemas"]["DeferralPolicy"] | (string & {});
  /**
   * The time until which upgrades are deferred, in ISO 8601. `null` or absent if there is no such time.
   * Format: date-time
   */
  deferred_until?: string | null;
};

/**
 * The new patch version deferral of a cluster: the delay between the release of a patch version and its
 * automatic installation.
 */
export type VersionDeferralUpdate = {
  /** The delay between the release of a patch version and its installation on the cluster. */
  deferral_policy: components["schemas"]["DeferralPolicy"];
  /**
   * This field has no effect.
   * Format: date-time
   * @deprecated
   */
  deferred_until?: string | undefined;
};

/**
 * An artificial outage (disruption) of a region, or of some of its availability zones or nodes. At least one
 * of the fields `is_whole_region`, `azs` and `pods` must be set.
 */
export type RegionalDisruption = {
  /** The cloud provider's name for the region: the `region_name` in the response of `clusters.listNodes`. */
  region_code: string;
  /** Whether the whole region is disrupted. `false` if `azs` or `pods` names the disrupted parts. */
  is_whole_region: boolean;
  /** The cloud provider's names of the disrupted availability zones. */
  azs?: string[] | undefined;
  /** The names of the disrupted nodes: the `name` values in the response of `clusters.listNodes`. */
  pods?: string[] | undefined;
};

/**
 * The regions, availability zones and nodes of a cluster that an artificial outage (a disruption) makes
 * unavailable.
 */
export type Disruption = {
  /** The regions with disrupted parts. `[]` if no part of the cluster is disrupted. */
  regional_disruptor_specifications: RegionalDisruption[];
};

/** The parts of a cluster to make unavailable for a test. */
export type DisruptionUpdate = {
  /**
   * The regions to disrupt. The service ends the disruption of all other regions. If the list is empty or
   * missing, the service ends every disruption.
   */
  regional_disruptor_specifications?: readonly RegionalDisruption[] | undefined;
};

/**
 * The status of a replication stream.
 *
 * - `STARTING`: the stream is starting.
 * - `REPLICATING`: the standby cluster receives changes continuously.
 * - `FAILING_OVER`: the standby cluster is becoming an independent cluster.
 * - `COMPLETED`: the failover is complete.
 * - `CANCELED`: the stream was canceled.
 */
export type ReplicationStreamStatus = components["schemas"]["ReplicationStreamStatus"];

/** A stream that replicates a primary cluster to a standby cluster. */
export type ReplicationStream = {
  /** The id of the replication stream, a UUID. */
  id: string;
  /** The status of the stream. */
  status: components["schemas"]["ReplicationStreamStatus"];
  /** The id of the primary cluster, which the stream replicates. */
  primary_cluster_id: string;
  /** The id of the standby cluster, which receives the data. */
  standby_cluster_id: string;
  /**
   * The time when the replication stream was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * The time up to which the standby cluster has the data, in ISO 8601 with 0 to 9 fraction digits. Set
   * only while `status` is `REPLICATING`.
   * Format: date-time
   */
  replicated_time?: string | null;
  /**
   * How far the standby cluster is behind the primary cluster, in seconds. Set only while `status` is
   * `REPLICATING`.
   * Format: int32
   */
  replication_lag_seconds?: number;
  /**
   * The earliest allowed value of `failover_at`, in ISO 8601 with 0 to 9 fraction digits. Set only while
   * `status` is `REPLICATING`.
   * Format: date-time
   */
  retained_time?: string | null;
  /**
   * The requested failover time, in ISO 8601 with 0 to 9 fraction digits. `null` or absent if no time was
   * requested.
   * Format: date-time
   */
  failover_at?: string | null;
  /**
   * The failover time that was used: the standby cluster became active with the data of this time. The time
   * is in ISO 8601 with 0 to 9 fraction digits, is measured by the database clock and may differ from
   * `failover_at`. Set only when `status` is `COMPLETED`.
   * Format: date-time
   */
  activated_at?: string | null;
  /**
   * The time when the replication stream was canceled, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  canceled_at?: string | null;
};

/** A page of replication streams. */
export type ReplicationStreamList = {
  /** The replication streams on this page. */
  physical_replication_streams: ReplicationStream[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The replication stream to create. */
export type ReplicationStreamCreate = {
  /** The id of the primary cluster, which the stream replicates. */
  primary_cluster_id: string;
  /** The id of the standby cluster, which receives the data. */
  standby_cluster_id: string;
};

/**
 * The way to end a stream: with a failover to the standby cluster (`FAILING_OVER`), or without one
 * (`CANCELED`). In the vendor's documentation, a failover request contains `STARTING` and `failover_at`
 * instead.
 */
export type ReplicationStreamEnding = components["schemas"]["ReplicationStreamEnding"];

/** How to end a replication stream. */
export type ReplicationStreamUpdate = {
  /**
   * How to end the stream: `FAILING_OVER` fails over to the standby cluster, and `CANCELED` ends the
   * replication.
   */
  status?: components["schemas"]["ReplicationStreamEnding"] | undefined;
  /**
   * The failover time, in ISO 8601: the standby cluster becomes active with the data of this time. The
   * earliest allowed time is `retained_time`, the latest is one hour from now. By default, the failover
   * uses the latest replicated data. Not allowed with `CANCELED`.
   * Format: date-time
   */
  failover_at?: string | undefined;
};

/**
 * The agent that scans the nodes of a cluster for threats.
 *
 * - `NONE`: no agent. Runtime scanning is disabled.
 * - `WIZ`: the Wiz sensor.
 */
export type RuntimeScanningType = components["schemas"]["RuntimeScanningType"];

/** The runtime scanning of a cluster. */
export type RuntimeScanning = {
  /** The agent that scans the nodes of the cluster. */
  type: components["schemas"]["RuntimeScanningType"] | (string & {});
};

/** The runtime scanning to enable. */
export type RuntimeScanningEnable = {
  /**
   * The agent to install. You can only enable `WIZ`; to disable runtime scanning, call
   * `runtimeScanning.disable`.
   */
  type: components["schemas"]["RuntimeScanningType"];
};

/** The type of a resource in a folder: another folder (`FOLDER`) or a cluster (`CLUSTER`). */
export type FolderResourceType = components["schemas"]["FolderResourceType"];

/** A folder on the path to a folder or a cluster. */
export type PathSegment = {
  /** The id of the folder. */
  id: string;
  /** The name of the folder. */
  name: string;
};

/** A folder or a cluster and its location in the folder tree. */
export type FolderResource = {
  /** The id of the folder or cluster. */
  readonly resource_id: string;
  /** The type of the resource: a folder or a cluster. */
  resource_type: components["schemas"]["FolderResourceType"];
  /** The name of the folder or cluster. */
  name: string;
  /** The id of the parent folder. `root` if the resource is at the top level. */
  parent_id: string;
  /** The id of the organization. */
  readonly organization_id: string;
  /** The folders that contain the resource, starting at the top level. */
  readonly path: PathSegment[];
  /** The labels: an object of keys and values. */
  labels: {
    [key: string]: string;
  };
};

/** A page of folders. */
export type FolderList = {
  /** The folders on this page. */
  folders: FolderResource[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The folder to create. */
export type FolderCreate = {
  /** The name of the folder. */
  name: string;
  /** The id of the parent folder. If it is missing, `""` or `root`, the folder is created at the top level. */
  parent_id?: string | undefined;
  /** The labels: an object of keys and values. */
  labels?: components["schemas"]["Labels"] | undefined;
};

/** The changes to a folder. Omitted fields keep their values. */
export type FolderUpdate = {
  /** The new name. */
  name?: string | undefined;
  /** The id of the new parent folder. `""` or `root` moves the folder to the top level. */
  parent_id?: string | undefined;
  /** The new labels of the folder. The new labels replace all existing labels. */
  labels?: components["schemas"]["Labels"] | undefined;
};

/** A page of the contents of a folder. */
export type FolderContents = {
  /** The folders and clusters on this page. */
  resources: FolderResource[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The account of CockroachDB Cloud at AWS. */
export type AwsPrincipal = {
  /** The Amazon Resource Name (ARN) of CockroachDB Cloud's IAM user. */
  user_arn?: string;
};

/** The account of CockroachDB Cloud at Azure. */
export type AzurePrincipal = {
  /** The client id of CockroachDB Cloud's app registration in Azure. */
  app_registration_client_id?: string;
  /** The name of CockroachDB Cloud's app registration in Azure. */
  app_registration_name?: string;
};

/** The account of CockroachDB Cloud at Google Cloud. */
export type GcpPrincipal = {
  /** The e-mail address of CockroachDB Cloud's service account in Google Cloud. */
  service_account_email?: string;
};

/**
 * The accounts of CockroachDB Cloud at AWS, Azure and Google Cloud. Grant them access to your own cloud
 * resources.
 */
export type ServicePrincipals = {
  /** The account of CockroachDB Cloud at AWS. */
  aws?: AwsPrincipal | null;
  /** The account of CockroachDB Cloud at Azure. */
  azure?: AzurePrincipal | null;
  /** The account of CockroachDB Cloud at Google Cloud. */
  gcp?: GcpPrincipal | null;
};

/** An organization of CockroachDB Cloud. */
export type Organization = {
  /** The id of the organization. */
  id: string;
  /** The short name of the organization, which appears in URLs of the CockroachDB Cloud Console. */
  label: string;
  /** The name of the organization. */
  name: string;
  /**
   * The time when the organization was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * The accounts of CockroachDB Cloud at AWS, Azure and Google Cloud. Grant them access to your own cloud
   * resources, such as a key or a log group, so that clusters can use them.
   */
  cockroach_cloud_service_principals?: ServicePrincipals | null;
};

/**
 * The name of a role.
 *
 * - `ORG_ADMIN`: manages the organization and its users.
 * - `ORG_MEMBER`: belongs to the organization. All users and service accounts have this role.
 * - `BILLING_COORDINATOR`: manages the payment of the organization.
 * - `BILLING_VIEWER`: reads the billing information of the organization.
 * - `CLUSTER_ADMIN`: has full access to clusters.
 * - `CLUSTER_OPERATOR_WRITER`: operates clusters.
 * - `CLUSTER_DEVELOPER`: views clusters.
 * - `CLUSTER_CREATOR`: creates clusters.
 * - `CLUSTER_MONITOR`: monitors the health of clusters.
 * - `METRICS_VIEWER`: reads the metrics of clusters.
 * - `FOLDER_ADMIN`: manages folders. In preview.
 * - `FOLDER_MOVER`: moves clusters between folders. In preview.
 * - `AUDITOR`: reads the configuration, users, roles and audit log of the organization, and the configuration of its
 *   clusters, but changes nothing. Only some organizations have this role.
 * - `CLUSTER_DATA_ACCESSOR`: has access to databases, the SQL shell and the DB Console, but doesn't manage clusters.
 *   Only some organizations have this role.
 */
export type RoleName = components["schemas"]["RoleName"];

/**
 * The type of the resource that a role applies to: the organization (`ORGANIZATION`), a cluster (`CLUSTER`)
 * or a folder (`FOLDER`). Folders are a preview feature.
 */
export type RoleResourceType = components["schemas"]["RoleResourceType"];

/** The organization, cluster or folder that a role applies to. */
export type RoleResource = {
  /** The type of the resource. */
  type: components["schemas"]["RoleResourceType"] | (string & {});
  /** The id of the organization, cluster or folder. May be `""` or absent for the organization. */
  id?: string;
};

/** A role and the resource that it applies to. */
export type Role = {
  /** The role. */
  name: components["schemas"]["RoleName"] | (string & {});
  /** The resource that the role applies to. */
  resource: RoleResource;
};

/** A user, service account or group, and the roles granted to it directly. */
export type UserRoleGrant = {
  /** The id of the user, service account or group. */
  user_id: string;
  /** The roles granted directly to the user, service account or group. */
  roles: Role[];
};

/** A role that a user or service account has as a member of groups. */
export type GroupRole = {
  /** The role. */
  role: Role;
  /** The names of the groups that grant the role. */
  group_names: string[];
};

/** A user or service account and the roles that it has through groups. */
export type UserGroupRoleGrant = {
  /** The id of the user or service account. */
  user_id: string;
  /** The roles that the user or service account has through groups, and these groups. */
  group_roles: GroupRole[];
};

/** A page of users and service accounts with their roles. */
export type RoleGrantList = {
  /** The users and service accounts on this page, with the roles granted to them directly. */
  grants: UserRoleGrant[];
  /** The users and service accounts on this page that have roles through groups. */
  user_group_grants: UserGroupRoleGrant[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The roles of a user, service account or group. */
export type UserRoles = {
  /** The roles granted directly to the user, service account or group. */
  roles: Role[];
  /** The roles that the user or service account has as a member of groups. */
  group_roles: GroupRole[];
};

/** The organization, cluster or folder that a role applies to. */
export type RoleAssignmentResource = {
  /** The type of the resource. */
  type: components["schemas"]["RoleResourceType"];
  /** The id of the cluster or folder. Not required for the organization. */
  id?: string | undefined;
};

/** A role to grant. */
export type RoleAssignment = {
  /** The role. */
  name: components["schemas"]["RoleName"];
  /** The resource that the role applies to. */
  resource: RoleAssignmentResource;
};

/** The new roles of a user, service account or group. */
export type UserRolesSet = {
  /**
   * The roles to grant. The service removes roles that are not listed. For a user or service account, the
   * list must contain `ORG_MEMBER`.
   */
  roles: readonly RoleAssignment[];
};

/** A user of the organization. */
export type Person = {
  /** The id of the user. Operations on roles, such as `roles.get`, take this id as `user_id`. */
  id: string;
  /** The e-mail address that the user signs in with. */
  email?: string;
};

/** The result of a search for a user. */
export type PersonFound = {
  /** The user with the e-mail address. `null` or absent if no user has the address. */
  user?: Person | null;
};

/** A service account: an account for a program instead of a human user. */
export type ServiceAccount = {
  /** The id of the service account. */
  readonly id: string;
  /** The name of the service account. */
  name: string;
  /** The description of the service account. `""` if the account has no description. */
  description: string;
  /** The name of the user or service account that created this service account. */
  readonly creator_name: string;
  /**
   * The time when the service account was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
  /** The roles granted directly to the user or service account. */
  roles: Role[];
  /** The roles that the user or service account has as a member of groups. */
  readonly group_roles: GroupRole[];
};

/** A page of service accounts. */
export type ServiceAccountList = {
  /** The service accounts on this page. */
  service_accounts: ServiceAccount[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The service account to create. */
export type ServiceAccountCreate = {
  /** The name of the service account. */
  name: string;
  /** The description of the service account. May be `""`. */
  description: string;
  /** The initial roles of the service account. */
  roles: readonly RoleAssignment[];
};

/** The changes to a service account. Omitted fields keep their values. */
export type ServiceAccountUpdate = {
  /** The new name. */
  name?: string | undefined;
  /** The description of the service account. */
  description?: string | undefined;
};

/** The status of a credential. */
export type ServiceAccountCredentialStatus = components["schemas"]["ServiceAccountCredentialStatus"];

/**
 * The type of a credential. `JWT_BEARER`: the program exchanges a signed JSON Web Token (JWT) for an access
 * token.
 */
export type ServiceAccountCredentialType = components["schemas"]["ServiceAccountCredentialType"];

/**
 * The algorithm of a signature.
 *
 * - `RS256`: RSA, PKCS #1, with SHA-256.
 * - `PS256`: RSA, PSS, with SHA-256.
 * - `ES256`: ECDSA on the curve P-256, with SHA-256.
 * - `ES384`: ECDSA on the curve P-384, with SHA-384.
 */
export type ServiceAccountCredentialAlgorithm = components["schemas"]["ServiceAccountCredentialAlgorithm"];

/**
 * A credential with which a service account gets access tokens (OAuth 2.0, grant type JWT bearer). It
 * contains no secret.
 */
export type ServiceAccountCredential = {
  /**
   * The id of the credential.
   * Format: uuid
   */
  readonly id: string;
  /**
   * The id of the service account that the credential belongs to.
   * Format: uuid
   */
  readonly service_account_id: string;
  /** The name of the credential. */
  name: string;
  /** The type of the credential. */
  credential_type: components["schemas"]["ServiceAccountCredentialType"];
  /**
   * The OAuth client id, `crl-sa_…`. It is the `iss` and the `sub` of each JSON Web Token (JWT) signed with
   * the private key. The client id is not confidential.
   */
  readonly client_id: string;
  /** The algorithm that signs the JSON Web Tokens (JWT). */
  algorithm: components["schemas"]["ServiceAccountCredentialAlgorithm"] | (string & {});
  /**
   * The time when the credential was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
  /**
   * The time when the credential expires, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  expires_at: string;
  /** The description of the credential. `""` or absent if it has no description. */
  description?: string;
  /**
   * The time when the credential was disabled, in ISO 8601 with 0 to 9 fraction digits. `null` or absent
   * while it is active.
   * Format: date-time
   */
  readonly disabled_at?: string | null;
};

/** A page of credentials. */
export type ServiceAccountCredentialList = {
  /** The credentials on this page. */
  credentials: ServiceAccountCredential[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The credential to create. */
export type ServiceAccountCredentialCreate = {
  /** The name of the credential. */
  name: string;
  /**
   * The public key, in PEM format. The service verifies signatures with it. It must fit the algorithm: an
   * RSA key for `RS256` and `PS256`, or a key on the curve of `ES256` or `ES384`.
   */
  public_key: string;
  /** The algorithm with which you sign the JSON Web Tokens (JWT). */
  algorithm: components["schemas"]["ServiceAccountCredentialAlgorithm"];
  /**
   * The time when the credential expires, in ISO 8601. It must be in the future. There is no maximum.
   * Format: date-time
   */
  expires_at: string;
  /** The description of the credential. */
  description?: string | undefined;
};

/** An API key of a service account, without the secret key. */
export type ApiKey = {
  /** The id of the API key, `CCDB1_…`. The id is the first part of the secret key, and is not confidential. */
  readonly id: string;
  /**
   * The id of the service account that the API key belongs to. Requests with the key have the roles of this
   * service account.
   * Format: uuid
   */
  readonly service_account_id: string;
  /** The display name of the API key. */
  name: string;
  /**
   * The time when the API key was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
};

/** A page of API keys. */
export type ApiKeyList = {
  /** The API keys on this page. */
  api_keys: ApiKey[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The API key to create. */
export type ApiKeyCreate = {
  /** The display name of the API key. */
  name: string;
  /**
   * The id of the service account that the API key belongs to.
   * Format: uuid
   */
  service_account_id: string;
};

/** A new API key and its secret. */
export type ApiKeyCreated = {
  /** The API key without its secret. */
  api_key: ApiKey;
  /**
   * The secret key, `CCDB1_…`, to send as the bearer token. The service returns the secret key only in this
   * response. If the secret key is lost, create another API key.
   * Format: password
   */
  secret: string;
};

/** The changes to an API key. */
export type ApiKeyUpdate = {
  /** The new name. */
  name?: string | undefined;
};

/**
 * A mapping from the identity in a JSON Web Token (JWT) to a user or service account of CockroachDB Cloud.
 */
export type JwtIdentityMapping = {
  /**
   * The value of the token's claim, or a regular expression that matches the value. A regular expression
   * starts with a slash and uses the syntax of the RE2 library.
   */
  token_identity: string;
  /**
   * The CockroachDB Cloud identity: the e-mail address of a user or the id of a service account. If
   * `token_identity` is a regular expression, `\1` stands for the text that the first group of the
   * expression matched. In JSON, `\1` is written `"\\1"`.
   */
  cc_identity: string;
};

/** An issuer whose JSON Web Tokens (JWT) the API accepts. */
export type JwtIssuer = {
  /**
   * The id of the issuer.
   * Format: uuid
   */
  readonly id: string;
  /** The URL of the JWT issuer. The URL must equal the `iss` claim of the tokens. */
  issuer_url: string;
  /** The audience of the tokens, which must equal their `aud` claim. */
  audience: string;
  /**
   * The public keys that verify the tokens: a JSON Web Key Set (RFC 7517) as text. `""` or absent if the
   * service fetches the keys from the issuer.
   */
  jwks?: string;
  /** The claim that contains the identity of the token's user. `""` or absent if the claim is `sub`. */
  claim?: string;
  /**
   * The mappings from token identities to CockroachDB Cloud identities. If the list is empty, the claim
   * itself contains the CockroachDB Cloud identity.
   */
  identity_map: JwtIdentityMapping[];
};

/** A page of JWT issuers. */
export type JwtIssuerList = {
  /** The JWT issuers on this page. */
  jwt_issuers: JwtIssuer[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The JWT issuer to register. */
export type JwtIssuerCreate = {
  /** The URL of the JWT issuer. The URL must equal the `iss` claim of the tokens. */
  issuer_url: string;
  /** The audience of the tokens, which must equal their `aud` claim. */
  audience: string;
  /**
   * The public keys that verify the tokens: a JSON Web Key Set (RFC 7517) as text. By default, the service
   * fetches the keys from the issuer.
   */
  jwks?: string | undefined;
  /** The claim that contains the identity of the token's user. The default is `sub`. */
  claim?: string | undefined;
  /**
   * The mappings from token identities to CockroachDB Cloud identities. Without mappings, the claim itself
   * contains the CockroachDB Cloud identity.
   */
  identity_map?: readonly JwtIdentityMapping[] | undefined;
};

/** The changes to a JWT issuer. Omitted fields keep their values. */
export type JwtIssuerUpdate = {
  /** The URL of the JWT issuer. The URL must equal the `iss` claim of the tokens. */
  issuer_url?: string | undefined;
  /** The audience of the tokens, which must equal their `aud` claim. */
  audience?: string | undefined;
  /** The public keys that verify the tokens: a JSON Web Key Set (RFC 7517) as text. */
  jwks?: string | undefined;
  /** The claim that contains the identity of the token's user. */
  claim?: string | undefined;
  /**
   * The mappings from token identities to CockroachDB Cloud identities. The new mappings replace all
   * existing mappings.
   */
  identity_map?: readonly JwtIdentityMapping[] | undefined;
};

/**
 * The action recorded in the audit log. The service adds actions at any time, so expect values that are not
 * listed here.
 */
export type AuditLogAction = components["schemas"]["AuditLogAction"];

/**
 * The interface through which an action was performed.
 *
 * - `AUDIT_LOG_SOURCE_CC_API`: the Cloud API.
 * - `AUDIT_LOG_SOURCE_CLI`: the command line.
 * - `AUDIT_LOG_SOURCE_UI`: the CockroachDB Cloud Console.
 * - `AUDIT_LOG_SOURCE_MCP`: an MCP server.
 * - `AUDIT_LOG_SOURCE_SSH_GATEWAY`: an SSH gateway.
 * - `AUDIT_LOG_SOURCE_INTERNAL`: CockroachDB Cloud itself.
 */
export type AuditLogSource = components["schemas"]["AuditLogSource"];

/** A component of CockroachDB Cloud that performs actions automatically. */
export type SystemActorName = components["schemas"]["SystemActorName"];

/** The origin of a request. */
export type AuditLogMetadata = {
  /** The IP address of the caller. */
  ip_address?: string;
};

/**
 * An action recorded in the audit log. One of the fields `user_email`, `service_account_name` and
 * `system_actor_name` identifies who performed the action.
 */
export type AuditLogEntry = {
  /** The id of the audit log entry. */
  id: string;
  /** The action. */
  action: components["schemas"]["AuditLogAction"];
  /** The interface through which the action was performed. */
  source: components["schemas"]["AuditLogSource"];
  /**
   * The time when the audit log entry was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /** The e-mail address of the actor, if a user performed the action. Otherwise `""`. */
  user_email?: string;
  /** The name of the actor, if a service account performed the action. Otherwise `""`. */
  service_account_name?: string;
  /**
   * The component of CockroachDB Cloud that performed the action automatically. Absent if the actor was a
   * user or a service account.
   */
  system_actor_name?: components["schemas"]["SystemActorName"];
  /** The id of the cluster that the action applied to. `""` if the action did not apply to a cluster. */
  cluster_id?: string;
  /** The name of the cluster that the action applied to. `""` if the action did not apply to a cluster. */
  cluster_name?: string;
  /** The details of the request that performed the action, as text. The text is often JSON. */
  payload?: string;
  /** The error message of a failed action. `""` if the action succeeded. */
  error?: string;
  /** An opaque id that all audit log entries of one operation share. */
  trace_id?: string;
  /**
   * An opaque id that all audit log entries of one session share, such as a user's session in the
   * CockroachDB Cloud Console.
   */
  session_id?: string;
  /** Where the request came from. `null` or absent if the origin is unknown. */
  metadata?: AuditLogMetadata | null;
};

/** A page of the audit log. */
export type AuditLogPage = {
  /** The audit log entries on this page, in the requested order and without gaps. */
  entries: AuditLogEntry[];
  /**
   * The `starting_from` value of the next page in the same sort order, in ISO 8601 with 0 to 9 fraction
   * digits. `null` or absent if there are no further entries.
   * Format: date-time
   */
  next_starting_from?: string | null;
};

/** The status of an invoice: final (`FINALIZED`), or a draft while its month is not over (`DRAFT`). */
export type InvoiceStatus = components["schemas"]["InvoiceStatus"];

/**
 * The currency of an amount.
 *
 * - `USD`: US dollars.
 * - `CRDB_CLOUD_CREDITS`: CockroachDB Cloud credits.
 * - `COCKROACH_CREDITS`: the same credits, in organizations on Cockroach Continuum.
 */
export type Currency = components["schemas"]["Currency"];

/** An amount in a currency. */
export type CurrencyAmount = {
  /**
   * The amount in dollars or credits, with a fraction: `12.5` is 12 dollars and 50 cents. The service
   * calculates with decimal numbers, and this value is the nearest floating-point number. Round the result
   * when you add amounts.
   * Format: double
   */
  amount: number;
  /** The currency. */
  currency: components["schemas"]["Currency"];
};

/**
 * The unit of a billed quantity.
 *
 * - `HOURS`: hours.
 * - `REQUEST_UNITS`: request units.
 * - `GIB`: GiB.
 * - `GIB_HOURS`: GiB multiplied by hours.
 * - `VCPU_HOURS`: virtual CPUs multiplied by hours.
 */
export type QuantityUnit = components["schemas"]["QuantityUnit"];

/** The usage and cost of one item on an invoice, such as storage. */
export type InvoiceLine = {
  /** A human-readable description of the item on the invoice. */
  description: string;
  /**
   * The quantity used, in the unit `quantity_unit`.
   * Format: double
   */
  quantity: number;
  /** The unit of `quantity`. */
  quantity_unit: components["schemas"]["QuantityUnit"];
  /**
   * The price per unit, in the currency of `total`.
   * Format: double
   */
  unit_cost: number;
  /** The cost of the item. */
  total: CurrencyAmount;
};

/** The cost of a cluster in one month. */
export type InvoiceItem = {
  /** The cluster. */
  cluster: Cluster;
  /** The total cost of the cluster, one amount per currency. */
  totals: CurrencyAmount[];
  /** The items that make up the total cost of the cluster. */
  line_items: InvoiceLine[];
};

/** An addition to an invoice, or a deduction from it. */
export type InvoiceAdjustment = {
  /** The reason for the adjustment of the invoice. */
  name: string;
  /** The amount. A deduction is negative. */
  amount: CurrencyAmount;
};

/** The invoice of an organization for one month. */
export type Invoice = {
  /** The id of the invoice. */
  invoice_id: string;
  /** Whether the invoice is final. */
  status: components["schemas"]["InvoiceStatus"] | (string & {});
  /**
   * The start of the billing period, in ISO 8601 with 0 to 9 fraction digits. A billing period is one
   * month.
   * Format: date-time
   */
  period_start: string;
  /**
   * The end of the billing period, in ISO 8601 with 0 to 9 fraction digits. The period ends just before
   * this time, which is the start of the next month.
   * Format: date-time
   */
  period_end: string;
  /** The total cost of the month, one amount per currency. */
  totals: CurrencyAmount[];
  /** The remaining balance in each currency at the time when the invoice was created. */
  balances: CurrencyAmount[];
  /** The cost of each cluster, sorted by cluster name. */
  invoice_items: InvoiceItem[];
  /** The additions and deductions that don't belong to a cluster, such as free credits or premium support. */
  adjustments: InvoiceAdjustment[];
  /**
   * The folders and clusters of the organization and their locations, for cost reports by folder. This
   * field is a preview feature.
   */
  folder_resources: FolderResource[];
};

/** The invoices of an organization. */
export type InvoiceList = {
  /** The invoices, sorted by `period_start`. */
  invoices: Invoice[];
};

/** A reference to another SCIM resource: a member of a group, or a group of a user. */
export type ScimReference = {
  /** The id of the resource. */
  value?: string | undefined;
  /** The display name of the resource. */
  display?: string | undefined;
  /** The type of the SCIM resource, such as `User`. */
  type?: string | undefined;
  /** The URL of the resource. The SCIM standard names this field `$ref`. */
  ref?: string | undefined;
};

/** The metadata of a SCIM resource. */
export type ScimMetadata = {
  /** The type of the SCIM resource, such as `User`. */
  resourceType?: string;
  /** The time when the resource was created, in ISO 8601. `""` if it is unknown. */
  created?: string;
  /** The time when the resource was last changed, in ISO 8601. `""` if it is unknown. */
  lastModified?: string;
  /** The URL of the resource. */
  location?: string;
};

/** A SCIM group of users. */
export type ScimGroup = {
  /** The URIs of the schemas that the group conforms to. */
  schemas: string[];
  /** The id of the group. */
  readonly id: string;
  /** The identity provider's id of the group. `""` or absent if the identity provider has not set it. */
  externalId?: string;
  /** The name of the group. */
  displayName: string;
  /** The users in the group. */
  members?: ScimReference[];
  /** The metadata of the group, such as its creation time. `null` or absent if it is unknown. */
  readonly meta?: ScimMetadata | null;
};

/** A page of SCIM groups. */
export type ScimGroupList = {
  /** The URI of the list schema: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
  schemas: string[];
  /**
   * The total number of groups that match the request.
   * Format: int32
   */
  totalResults: number;
  /**
   * The number of resources in this response.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first resource in this response, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The groups in this response. May be absent if no group matches. */
  Resources?: ScimGroup[];
};

/** The attributes of a SCIM group. */
export type ScimGroupWrite = {
  /** The URIs of the schemas that the group conforms to: `urn:ietf:params:scim:schemas:core:2.0:Group`. */
  schemas: readonly string[];
  /** The identity provider's id of the group. */
  externalId?: string | undefined;
  /** The name of the group. */
  displayName: string;
  /** The users in the group. The `value` of each member is the id of the user. */
  members?: readonly ScimReference[] | undefined;
};

/** A SCIM search request. */
export type ScimSearch = {
  /** The filter expression that the resources must match (RFC 7644, section 3.4.2.2). */
  filter?: string | undefined;
  /**
   * The SCIM attributes to return, separated by commas. By default, the response contains the default
   * attributes of the resource type.
   */
  attributes?: string | undefined;
  /** The SCIM attributes to omit from the response, separated by commas. */
  excludedAttributes?: string | undefined;
  /**
   * The maximum number of resources in the response, 20 by default. With 0, the response contains only
   * `totalResults`.
   * Format: int32
   */
  count?: number | undefined;
  /**
   * The position of the first returned resource in the list of all matching resources. Positions are
   * counted from 1, which is also the default. Values below 1 count as 1.
   * Format: int32
   */
  startIndex?: number | undefined;
};

/** One operation of a SCIM patch request. */
export type ScimPatchOperation = {
  /** The type of the operation: `add`, `remove` or `replace`. */
  op: string;
  /**
   * The attribute to change, such as `members` or `emails[type eq "work"]`. Without `path`, `value` is an
   * object with the attributes to change.
   */
  path?: string | undefined;
  /** The new value, or the values to add to a list. Not required for `remove`. */
  value?: string | number | boolean | {
    [key: string]: unknown;
  } | readonly unknown[] | null | undefined;
};

/** The operations of a SCIM patch request. */
export type ScimPatch = {
  /** The URI of the request schema: `urn:ietf:params:scim:api:messages:2.0:PatchOp`. */
  schemas: readonly string[];
  /** The operations, in the order in which the service applies them. */
  Operations: readonly ScimPatchOperation[];
};

/** Which attributes of the SCIM resource to return. */
export type ScimSelection = {
  /**
   * The SCIM attributes to return, separated by commas. By default, the response contains the default
   * attributes of the resource type.
   */
  attributes?: string | undefined;
  /** The SCIM attributes to omit from the response, separated by commas. */
  excludedAttributes?: string | undefined;
};

/** A type of SCIM resource that the service supports. */
export type ScimResourceType = {
  /** The URI of the schema of this object: `urn:ietf:params:scim:schemas:core:2.0:ResourceType`. */
  schemas?: string[];
  /** The id of the SCIM resource type, which often equals its name. */
  id?: string;
  /** The name of the resource type, such as `User`. */
  name: string;
  /** A human-readable description of the resource type. */
  description?: string;
  /** The path of the resource type's endpoint, such as `/Users`, relative to the SCIM base URL. */
  endpoint: string;
  /** The URI of the schema of the resource type. */
  schema: string;
  /** The metadata of this object. `null` or absent if it is unknown. */
  meta?: ScimMetadata | null;
};

/** The types of SCIM resource that the service supports. */
export type ScimResourceTypeList = {
  /** The URI of the list schema: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
  schemas: string[];
  /**
   * The total number of resource types.
   * Format: int32
   */
  totalResults: number;
  /**
   * The number of resources in this response.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first resource in this response, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The resource types. */
  Resources?: ScimResourceType[];
};

/** An attribute of a SCIM schema (RFC 7643, section 7). */
export type ScimSchemaAttribute = {
  /** The name of the SCIM attribute. */
  name?: string;
  /** The data type of the attribute, such as `string`, `boolean` or `complex`. */
  type?: string;
  /** Whether the attribute has a list of values. */
  multiValued?: boolean;
  /** A human-readable description of the attribute. */
  description?: string;
  /** Whether the attribute is required. */
  required?: boolean;
  /** The suggested values of the attribute, such as `work` and `home`. */
  canonicalValues?: string[];
  /** Whether the attribute is case-sensitive. */
  caseExact?: boolean;
  /** The mutability of the attribute: `readOnly`, `readWrite`, `immutable` or `writeOnly`. */
  mutability?: string;
  /** When SCIM responses contain the attribute: `always`, `never`, `default` or `request`. */
  returned?: string;
  /** The scope in which values of the attribute are unique: `none`, `server` or `global`. */
  uniqueness?: string;
  /** The types of resource that the attribute may refer to. */
  referenceTypes?: string[];
  /** The sub-attributes of a `complex` attribute. */
  subAttributes?: ScimSchemaAttribute[];
};

/** A SCIM schema: the attributes of a type of resource. */
export type ScimSchema = {
  /** The URI of the schema. */
  id: string;
  /** The name of the schema, such as `Group`. */
  name?: string;
  /** A human-readable description of the schema. */
  description?: string;
  /** The attributes of the schema. */
  attributes?: ScimSchemaAttribute[];
  /** The metadata of this object. `null` or absent if it is unknown. */
  meta?: ScimMetadata | null;
};

/** The SCIM schemas of users and groups. */
export type ScimSchemaList = {
  /** The URI of the list schema: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
  schemas: string[];
  /**
   * The total number of schemas.
   * Format: int32
   */
  totalResults: number;
  /**
   * The number of resources in this response.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first resource in this response, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The schemas. */
  Resources?: ScimSchema[];
};

/** The service's support for bulk requests, which contain several operations. */
export type ScimBulkSupport = {
  /** Whether the service supports bulk requests. */
  supported: boolean;
  /**
   * The maximum number of operations in a bulk request. 0 if bulk requests are not supported.
   * Format: int32
   */
  maxOperations: number;
  /**
   * The maximum body size of a bulk request, in bytes. 0 if bulk requests are not supported.
   * Format: int32
   */
  maxPayloadSize: number;
};

/** The service's support for filters in lists. */
export type ScimFilterSupport = {
  /** Whether the service supports filters in lists. */
  supported: boolean;
  /**
   * The maximum number of resources in a response.
   * Format: int32
   */
  maxResults: number;
};

/** The service's support for changing passwords through SCIM. */
export type ScimChangePasswordSupport = {
  /** Whether the service supports changing passwords through SCIM. */
  supported: boolean;
};

/** The service's support for sorted lists. */
export type ScimSortSupport = {
  /** Whether the service supports sorted lists. */
  supported: boolean;
};

/**
 * The service's support for ETags. With an ETag, a request changes a resource only if nobody else has changed
 * it.
 */
export type ScimEtagSupport = {
  /** Whether the service supports ETags. */
  supported: boolean;
  /**
   * A number without a documented meaning. Clients can ignore it.
   * Format: int32
   */
  maxResults?: number;
};

/** An authentication scheme for SCIM requests (RFC 7643, section 5). */
export type ScimAuthenticationScheme = {
  /** The type of the authentication scheme, such as `oauthbearertoken`. */
  type: string;
  /** The human-readable name of the authentication scheme. */
  name: string;
  /** A human-readable description of the authentication scheme. */
  description: string;
  /** The URL of the specification of the authentication scheme. */
  specUri?: string;
  /** The URL of the documentation of the authentication scheme. */
  documentationUri?: string;
  /** Whether this is the preferred authentication scheme. */
  primary?: boolean;
};

/** The SCIM features that the service supports. */
export type ScimServiceProviderConfig = {
  /** The URI of the schema of this object: `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`. */
  schemas: string[];
  /** The service's support for bulk requests, which contain several operations. */
  bulk: ScimBulkSupport;
  /** The service's support for filters in lists. */
  filter: ScimFilterSupport;
  /** The service's support for changing passwords through SCIM. */
  changePassword: ScimChangePasswordSupport;
  /** The service's support for sorted lists. */
  sort: ScimSortSupport;
  /** The service's support for ETags. */
  etag: ScimEtagSupport;
  /** The authentication schemes that the service supports. */
  authenticationSchemes: ScimAuthenticationScheme[];
  /** The metadata of this object. `null` or absent if it is unknown. */
  meta?: ScimMetadata | null;
};

/** The components of a user's name, such as the given name. */
export type ScimName = {
  /** The given name. */
  givenName?: string | undefined;
  /** The family name. */
  familyName?: string | undefined;
};

/** An e-mail address of a user. */
export type ScimEmail = {
  /** The e-mail address. */
  value: string;
  /** The e-mail address as it is displayed. */
  display?: string | undefined;
  /** The type of the e-mail address, such as `work`. */
  type?: string | undefined;
  /** Whether this is the user's primary e-mail address. */
  primary?: boolean | undefined;
};

/** A SCIM user. */
export type ScimUser = {
  /** The URIs of the schemas that the user conforms to. */
  schemas: string[];
  /** The id of the user. Operations on roles, such as `roles.get`, take this id as `user_id`. */
  readonly id: string;
  /** The identity provider's id of the user. `""` or absent if the identity provider has not set it. */
  externalId?: string;
  /** The name that the user signs in with: an e-mail address. */
  userName?: string;
  /** The components of the user's name. `null` or absent if they are unknown. */
  name?: ScimName | null;
  /** The display name of the user. */
  displayName?: string;
  /** The e-mail addresses of the user. */
  emails?: ScimEmail[];
  /** Whether the user may sign in. */
  active?: boolean;
  /** The groups of the user. This list is read-only. To change it, change the members of a group. */
  readonly groups?: ScimReference[];
  /** The metadata of the user, such as the creation time. `null` or absent if it is unknown. */
  readonly meta?: ScimMetadata | null;
};

/** A page of SCIM users. */
export type ScimUserList = {
  /** The URI of the list schema: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
  schemas: string[];
  /**
   * The total number of users that match the request.
   * Format: int32
   */
  totalResults: number;
  /**
   * The number of resources in this response.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first resource in this response, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The users in this response. May be absent if no user matches. */
  Resources?: ScimUser[];
};

/** The user to create. */
export type ScimUserCreate = {
  /** The URIs of the schemas that the user conforms to: `urn:ietf:params:scim:schemas:core:2.0:User`. */
  schemas: readonly string[];
  /** The identity provider's id of the user. */
  externalId?: string | undefined;
  /** The name that the user signs in with: an e-mail address. */
  userName?: string | undefined;
  /** The components of the user's name. */
  name?: ScimName | undefined;
  /** The display name of the user. */
  displayName?: string | undefined;
  /** The e-mail addresses of the user. */
  emails: readonly ScimEmail[];
  /** Whether the user may sign in. */
  active?: boolean | undefined;
};

/** The attributes of a SCIM user. */
export type ScimUserReplace = {
  /** The URIs of the schemas that the user conforms to: `urn:ietf:params:scim:schemas:core:2.0:User`. */
  schemas?: readonly string[] | undefined;
  /** The identity provider's id of the user. */
  externalId?: string | undefined;
  /** The name that the user signs in with: an e-mail address. */
  userName?: string | undefined;
  /** The components of the user's name. */
  name?: ScimName | undefined;
  /** The display name of the user. */
  displayName?: string | undefined;
  /** The e-mail addresses of the user. */
  emails?: readonly ScimEmail[] | undefined;
  /** Whether the user may sign in. */
  active?: boolean | undefined;
};

/**
 * The status of a migration assistant.
 *
 * - `PENDING`: it is being created.
 * - `RUNNING`: it is ready, and you can sign in.
 * - `DELETING`: it is being deleted.
 * - `FAILED`: its creation or deletion failed.
 */
export type MigrationAssistantStatus = components["schemas"]["MigrationAssistantStatus"];

/**
 * Whether a migration assistant responds.
 *
 * - `NOT_COMPUTED`: unknown, because its status is not `RUNNING`.
 * - `HEALTHY`: it responds.
 * - `UNAVAILABLE`: it doesn't respond at the moment, for example because it restarts.
 * - `UNKNOWN`: the service can't tell at the moment.
 */
export type MigrationAssistantHealth = components["schemas"]["MigrationAssistantHealth"];

/** The migration assistant of a cluster. */
export type MigrationAssistant = {
  /** The id of the migration assistant. */
  readonly id: string;
  /** The id of the cluster. */
  readonly cluster_id: string;
  /** The region in which the migration assistant runs. */
  deployed_region: string;
  /** The status of the migration assistant. */
  status: components["schemas"]["MigrationAssistantStatus"];
  /** Whether the migration assistant responds. */
  health: components["schemas"]["MigrationAssistantHealth"];
  /** The URL at which you sign in. `""` or absent unless `status` is `RUNNING`. */
  readonly url?: string;
  /** The user name to sign in with. `""` or absent unless `status` is `RUNNING`. */
  readonly username?: string;
  /** The password to sign in with. `""` or absent unless `status` is `RUNNING`. */
  readonly password?: string;
  /**
   * The identity that needs access to the bucket with your data: the ARN of an IAM role on AWS, the email
   * address of a service account on GCP, or an object id on Azure. `""` or absent unless `status` is
   * `RUNNING`.
   */
  readonly bucket_grantee?: string;
  /** Why the migration assistant failed. `""` or absent unless `status` is `FAILED`. */
  readonly last_error?: string;
  /**
   * The time when the migration assistant was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
  /**
   * The time when the migration assistant was last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly updated_at: string;
};

/** Where to run the migration assistant. */
export type MigrationAssistantCreate = {
  /**
   * The region in which the migration assistant runs. It must be a region of the cluster. By default, or
   * with `""`, the service takes the first region by locality, which may differ from the primary region.
   */
  region?: string | undefined;
};

/**
 * The certificate authority (CA) that a migration assistant trusts when it connects to the source database.
 */
export type MigrationAssistantSourceCaCert = {
  /**
   * The X.509 certificates, in PEM format. `""` if the migration assistant trusts the root certificates of
   * its system.
   */
  x509_pem_cert?: string;
};

/** The new certificate authority (CA). */
export type MigrationAssistantSourceCaCertUpdate = {
  /** The X.509 certificates, in PEM format. They replace the current ones. */
  x509_pem_cert: string;
};

/** A workspace, which runs virtual clusters on a host cluster. */
export type VirtualClusterWorkspace = {
  /** The id of the workspace. */
  readonly id: string;
  /** The name of the workspace. */
  name: string;
  /** The cloud provider that hosts the workspace. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** The regions of the workspace. Its virtual clusters run in some or all of them. */
  regions: string[];
  /**
   * The maximum number of virtual CPUs that a virtual cluster may use at once, unless the cluster sets its
   * own limit.
   * Format: int32
   */
  default_virtual_cpu_burst_limit: number;
  /**
   * The time when the workspace was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
  /**
   * The time when the workspace was last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly updated_at: string;
};

/** A page of workspaces. */
export type VirtualClusterWorkspaceList = {
  /** The workspaces on this page. */
  workspaces: VirtualClusterWorkspace[];
  /** The values that select the previous and the next page. `null` or absent if the list has only one page. */
  pagination?: Pagination | null;
};

/** The changes to a workspace. Omitted fields keep their values. */
export type VirtualClusterWorkspaceUpdate = {
  /** The new name. */
  name?: string | undefined;
  /**
   * The new maximum number of virtual CPUs of virtual clusters that are created later.
   * Format: int32
   */
  default_virtual_cpu_burst_limit?: number | undefined;
};

/** The virtual cluster to create. */
export type VirtualClusterCreate = {
  /** The name of the cluster. */
  name: string;
  /**
   * The regions of the workspace in which the cluster runs, by the cloud provider's names, such as
   * `us-east-1`. By default, all of them.
   */
  regions?: readonly string[] | undefined;
  /** The primary region. Required if the cluster runs in more than one region, and one of them. */
  primary_region?: string | undefined;
  /**
   * The id of the folder to create the cluster in. If it is missing, `root` or `""`, the cluster is created
   * at the top level.
   */
  parent_id?: string | undefined;
  /** Whether to protect the cluster from deletion. */
  delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
  /** The labels of the cluster, an object of keys and values. */
  labels?: components["schemas"]["Labels"] | undefined;
  /**
   * The maximum number of virtual CPUs that the cluster may use at once. The default is that of the
   * workspace.
   * Format: int32
   */
  virtual_cpu_burst_limit?: number | undefined;
};

/** The changes to a virtual cluster. Omitted fields keep their values. */
export type VirtualClusterUpdate = {
  /**
   * The regions of the workspace in which the cluster runs, by the cloud provider's names, such as
   * `us-east-1`.
   */
  regions?: readonly string[] | undefined;
  /**
   * The primary region, one of the regions in which the cluster runs. By default, the primary region stays
   * the same if the cluster still runs in it.
   */
  primary_region?: string | undefined;
  /** The id of the folder to move the cluster to. `root` or `""` moves it to the top level. */
  parent_id?: string | undefined;
  /** Whether to protect the cluster from deletion. */
  delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
  /** The new labels of the cluster. They replace all existing labels. */
  labels?: components["schemas"]["Labels"] | undefined;
  /**
   * The maximum number of virtual CPUs that the cluster may use at once.
   * Format: int32
   */
  virtual_cpu_burst_limit?: number | undefined;
};
