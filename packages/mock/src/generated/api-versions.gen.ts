// Generated from the folders of spec/ by `pnpm generate`. Do not edit.

/** The versions of the API, oldest first. */
export const apiVersions: readonly ApiVersion[] = ["2022-03-31", "2024-09-16", "2026-09-15"];

/** The default API version of a mock cloud. The main entry points of the clients use the same API version. */
export const defaultVersion: ApiVersion = "2026-09-15";

/** An API version, as the `Cc-Version` header contains it. */
export type ApiVersion = "2022-03-31" | "2024-09-16" | "2026-09-15";

/** The id of an operation of any API version. */
export type OperationId =
  | "allowlist.create"
  | "allowlist.delete"
  | "allowlist.list"
  | "allowlist.put"
  | "allowlist.update"
  | "apiKeys.create"
  | "apiKeys.delete"
  | "apiKeys.get"
  | "apiKeys.list"
  | "apiKeys.update"
  | "auditLogs.list"
  | "backups.getConfig"
  | "backups.list"
  | "backups.updateConfig"
  | "blackoutWindows.create"
  | "blackoutWindows.delete"
  | "blackoutWindows.get"
  | "blackoutWindows.list"
  | "blackoutWindows.update"
  | "clientCaCert.delete"
  | "clientCaCert.get"
  | "clientCaCert.set"
  | "clientCaCert.update"
  | "clusters.create"
  | "clusters.delete"
  | "clusters.get"
  | "clusters.getConnectionString"
  | "clusters.list"
  | "clusters.listAvailableRegions"
  | "clusters.listNodes"
  | "clusters.listVersions"
  | "clusters.setSpendLimit"
  | "clusters.update"
  | "cmek.enable"
  | "cmek.get"
  | "cmek.update"
  | "cmek.updateStatus"
  | "databases.create"
  | "databases.delete"
  | "databases.list"
  | "databases.rename"
  | "databases.update"
  | "disruption.get"
  | "disruption.set"
  | "egressPrivateEndpoints.create"
  | "egressPrivateEndpoints.delete"
  | "egressPrivateEndpoints.get"
  | "egressPrivateEndpoints.list"
  | "egressPrivateEndpoints.setDomainNames"
  | "egressPrivateEndpoints.update"
  | "egressRules.create"
  | "egressRules.delete"
  | "egressRules.get"
  | "egressRules.list"
  | "egressRules.setTrafficPolicy"
  | "egressRules.update"
  | "folders.create"
  | "folders.delete"
  | "folders.get"
  | "folders.list"
  | "folders.listContents"
  | "folders.update"
  | "invoices.get"
  | "invoices.list"
  | "jwtIssuers.create"
  | "jwtIssuers.delete"
  | "jwtIssuers.get"
  | "jwtIssuers.list"
  | "jwtIssuers.update"
  | "logExport.delete"
  | "logExport.enable"
  | "logExport.get"
  | "maintenanceWindow.delete"
  | "maintenanceWindow.get"
  | "maintenanceWindow.set"
  | "metricExport.cloudWatch.delete"
  | "metricExport.cloudWatch.enable"
  | "metricExport.cloudWatch.get"
  | "metricExport.datadog.delete"
  | "metricExport.datadog.enable"
  | "metricExport.datadog.get"
  | "metricExport.prometheus.delete"
  | "metricExport.prometheus.enable"
  | "metricExport.prometheus.get"
  | "migrationAssistant.create"
  | "migrationAssistant.delete"
  | "migrationAssistant.get"
  | "migrationAssistant.sourceCaCert.delete"
  | "migrationAssistant.sourceCaCert.get"
  | "migrationAssistant.sourceCaCert.update"
  | "organization.get"
  | "physicalReplication.create"
  | "physicalReplication.get"
  | "physicalReplication.list"
  | "physicalReplication.update"
  | "privateEndpoints.addTrustedOwner"
  | "privateEndpoints.createConnection"
  | "privateEndpoints.createServices"
  | "privateEndpoints.deleteConnection"
  | "privateEndpoints.getTrustedOwner"
  | "privateEndpoints.listAwsConnections"
  | "privateEndpoints.listConnections"
  | "privateEndpoints.listServices"
  | "privateEndpoints.listTrustedOwners"
  | "privateEndpoints.removeTrustedOwner"
  | "privateEndpoints.setAwsConnectionStatus"
  | "restores.create"
  | "restores.get"
  | "restores.list"
  | "roles.add"
  | "roles.get"
  | "roles.list"
  | "roles.remove"
  | "roles.set"
  | "runtimeScanning.disable"
  | "runtimeScanning.enable"
  | "runtimeScanning.get"
  | "scim.groups.create"
  | "scim.groups.delete"
  | "scim.groups.get"
  | "scim.groups.list"
  | "scim.groups.patch"
  | "scim.groups.replace"
  | "scim.groups.search"
  | "scim.groups.searchByPut"
  | "scim.groups.searchOne"
  | "scim.groups.searchOneByPut"
  | "scim.resourceTypes.get"
  | "scim.resourceTypes.list"
  | "scim.schemas.get"
  | "scim.schemas.list"
  | "scim.serviceProviderConfig.get"
  | "scim.users.create"
  | "scim.users.delete"
  | "scim.users.get"
  | "scim.users.list"
  | "scim.users.patch"
  | "scim.users.replace"
  | "scim.users.search"
  | "scim.users.searchByPut"
  | "scim.users.searchOne"
  | "scim.users.searchOneByPut"
  | "serviceAccounts.create"
  | "serviceAccounts.credentials.create"
  | "serviceAccounts.credentials.delete"
  | "serviceAccounts.credentials.list"
  | "serviceAccounts.delete"
  | "serviceAccounts.get"
  | "serviceAccounts.list"
  | "serviceAccounts.update"
  | "sqlUsers.create"
  | "sqlUsers.delete"
  | "sqlUsers.list"
  | "sqlUsers.resetPassword"
  | "users.findByEmail"
  | "versionDeferral.get"
  | "versionDeferral.set"
  | "virtualClusterWorkspaces.createCluster"
  | "virtualClusterWorkspaces.get"
  | "virtualClusterWorkspaces.list"
  | "virtualClusterWorkspaces.update"
  | "virtualClusterWorkspaces.updateCluster";

/** The operationIds of each API version. */
export const operationIds: Readonly<Record<ApiVersion, readonly OperationId[]>> = {
  "2022-03-31": [
    "clusters.list",
    "clusters.create",
    "clusters.listAvailableRegions",
    "clusters.get",
    "clusters.delete",
    "clusters.listNodes",
    "clusters.setSpendLimit",
  ],
  "2024-09-16": [
    "clusters.list",
    "clusters.create",
    "clusters.listAvailableRegions",
    "clusters.get",
    "clusters.update",
    "clusters.delete",
    "clusters.getConnectionString",
    "clusters.listNodes",
    "clusters.listVersions",
    "sqlUsers.list",
    "sqlUsers.create",
    "sqlUsers.delete",
    "sqlUsers.resetPassword",
    "databases.list",
    "databases.create",
    "databases.rename",
    "databases.update",
    "databases.delete",
    "allowlist.list",
    "allowlist.create",
    "allowlist.put",
    "allowlist.update",
    "allowlist.delete",
    "egressRules.list",
    "egressRules.create",
    "egressRules.setTrafficPolicy",
    "egressRules.get",
    "egressRules.update",
    "egressRules.delete",
    "egressPrivateEndpoints.list",
    "egressPrivateEndpoints.create",
    "egressPrivateEndpoints.get",
    "egressPrivateEndpoints.update",
    "egressPrivateEndpoints.delete",
    "egressPrivateEndpoints.setDomainNames",
    "privateEndpoints.listAwsConnections",
    "privateEndpoints.setAwsConnectionStatus",
    "privateEndpoints.listConnections",
    "privateEndpoints.createConnection",
    "privateEndpoints.deleteConnection",
    "privateEndpoints.listServices",
    "privateEndpoints.createServices",
    "privateEndpoints.listTrustedOwners",
    "privateEndpoints.addTrustedOwner",
    "privateEndpoints.getTrustedOwner",
    "privateEndpoints.removeTrustedOwner",
    "backups.list",
    "backups.getConfig",
    "backups.updateConfig",
    "restores.list",
    "restores.create",
    "restores.get",
    "cmek.get",
    "cmek.enable",
    "cmek.update",
    "cmek.updateStatus",
    "clientCaCert.get",
    "clientCaCert.set",
    "clientCaCert.update",
    "clientCaCert.delete",
    "logExport.get",
    "logExport.enable",
    "logExport.delete",
    "metricExport.cloudWatch.get",
    "metricExport.cloudWatch.enable",
    "metricExport.cloudWatch.delete",
    "metricExport.datadog.get",
    "metricExport.datadog.enable",
    "metricExport.datadog.delete",
    "metricExport.prometheus.get",
    "metricExport.prometheus.enable",
    "metricExport.prometheus.delete",
    "maintenanceWindow.get",
    "maintenanceWindow.set",
    "maintenanceWindow.delete",
    "blackoutWindows.list",
    "blackoutWindows.create",
    "blackoutWindows.get",
    "blackoutWindows.update",
    "blackoutWindows.delete",
    "versionDeferral.get",
    "versionDeferral.set",
    "disruption.get",
    "disruption.set",
    "physicalReplication.list",
    "physicalReplication.create",
    "physicalReplication.get",
    "physicalReplication.update",
    "runtimeScanning.get",
    "runtimeScanning.enable",
    "runtimeScanning.disable",
    "folders.list",
    "folders.create",
    "folders.get",
    "folders.update",
    "folders.delete",
    "folders.listContents",
    "organization.get",
    "roles.list",
    "roles.get",
    "roles.set",
    "roles.add",
    "roles.remove",
    "users.findByEmail",
    "serviceAccounts.list",
    "serviceAccounts.create",
    "serviceAccounts.get",
    "serviceAccounts.update",
    "serviceAccounts.delete",
    "serviceAccounts.credentials.list",
    "serviceAccounts.credentials.create",
    "serviceAccounts.credentials.delete",
    "apiKeys.list",
    "apiKeys.create",
    "apiKeys.get",
    "apiKeys.update",
    "apiKeys.delete",
    "jwtIssuers.list",
    "jwtIssuers.create",
    "jwtIssuers.get",
    "jwtIssuers.update",
    "jwtIssuers.delete",
    "auditLogs.list",
    "invoices.list",
    "invoices.get",
    "scim.groups.list",
    "scim.groups.create",
    "scim.groups.search",
    "scim.groups.searchByPut",
    "scim.groups.get",
    "scim.groups.replace",
    "scim.groups.patch",
    "scim.groups.delete",
    "scim.groups.searchOne",
    "scim.groups.searchOneByPut",
    "scim.resourceTypes.list",
    "scim.resourceTypes.get",
    "scim.schemas.list",
    "scim.schemas.get",
    "scim.serviceProviderConfig.get",
    "scim.users.list",
    "scim.users.create",
    "scim.users.search",
    "scim.users.searchByPut",
    "scim.users.get",
    "scim.users.replace",
    "scim.users.patch",
    "scim.users.delete",
    "scim.users.searchOne",
    "scim.users.searchOneByPut",
  ],
  "2026-09-15": [
    "clusters.list",
    "clusters.create",
    "clusters.listAvailableRegions",
    "clusters.get",
    "clusters.update",
    "clusters.delete",
    "clusters.getConnectionString",
    "clusters.listNodes",
    "clusters.listVersions",
    "sqlUsers.list",
    "sqlUsers.create",
    "sqlUsers.delete",
    "sqlUsers.resetPassword",
    "databases.list",
    "databases.create",
    "databases.rename",
    "databases.update",
    "databases.delete",
    "allowlist.list",
    "allowlist.create",
    "allowlist.put",
    "allowlist.update",
    "allowlist.delete",
    "egressRules.list",
    "egressRules.create",
    "egressRules.setTrafficPolicy",
    "egressRules.get",
    "egressRules.update",
    "egressRules.delete",
    "egressPrivateEndpoints.list",
    "egressPrivateEndpoints.create",
    "egressPrivateEndpoints.get",
    "egressPrivateEndpoints.update",
    "egressPrivateEndpoints.delete",
    "egressPrivateEndpoints.setDomainNames",
    "privateEndpoints.listAwsConnections",
    "privateEndpoints.setAwsConnectionStatus",
    "privateEndpoints.listConnections",
    "privateEndpoints.createConnection",
    "privateEndpoints.deleteConnection",
    "privateEndpoints.listServices",
    "privateEndpoints.createServices",
    "privateEndpoints.listTrustedOwners",
    "privateEndpoints.addTrustedOwner",
    "privateEndpoints.getTrustedOwner",
    "privateEndpoints.removeTrustedOwner",
    "backups.list",
    "backups.getConfig",
    "backups.updateConfig",
    "restores.list",
    "restores.create",
    "restores.get",
    "cmek.get",
    "cmek.enable",
    "cmek.update",
    "cmek.updateStatus",
    "clientCaCert.get",
    "clientCaCert.set",
    "clientCaCert.update",
    "clientCaCert.delete",
    "logExport.get",
    "logExport.enable",
    "logExport.delete",
    "metricExport.cloudWatch.get",
    "metricExport.cloudWatch.enable",
    "metricExport.cloudWatch.delete",
    "metricExport.datadog.get",
    "metricExport.datadog.enable",
    "metricExport.datadog.delete",
    "metricExport.prometheus.get",
    "metricExport.prometheus.enable",
    "metricExport.prometheus.delete",
    "maintenanceWindow.get",
    "maintenanceWindow.set",
    "maintenanceWindow.delete",
    "blackoutWindows.list",
    "blackoutWindows.create",
    "blackoutWindows.get",
    "blackoutWindows.update",
    "blackoutWindows.delete",
    "versionDeferral.get",
    "versionDeferral.set",
    "disruption.get",
    "disruption.set",
    "physicalReplication.list",
    "physicalReplication.create",
    "physicalReplication.get",
    "physicalReplication.update",
    "runtimeScanning.get",
    "runtimeScanning.enable",
    "runtimeScanning.disable",
    "folders.list",
    "folders.create",
    "folders.get",
    "folders.update",
    "folders.delete",
    "folders.listContents",
    "organization.get",
    "roles.list",
    "roles.get",
    "roles.set",
    "roles.add",
    "roles.remove",
    "users.findByEmail",
    "serviceAccounts.list",
    "serviceAccounts.create",
    "serviceAccounts.get",
    "serviceAccounts.update",
    "serviceAccounts.delete",
    "serviceAccounts.credentials.list",
    "serviceAccounts.credentials.create",
    "serviceAccounts.credentials.delete",
    "apiKeys.list",
    "apiKeys.create",
    "apiKeys.get",
    "apiKeys.update",
    "apiKeys.delete",
    "jwtIssuers.list",
    "jwtIssuers.create",
    "jwtIssuers.get",
    "jwtIssuers.update",
    "jwtIssuers.delete",
    "auditLogs.list",
    "invoices.list",
    "invoices.get",
    "scim.groups.list",
    "scim.groups.create",
    "scim.groups.search",
    "scim.groups.searchByPut",
    "scim.groups.get",
    "scim.groups.replace",
    "scim.groups.patch",
    "scim.groups.delete",
    "scim.groups.searchOne",
    "scim.groups.searchOneByPut",
    "scim.resourceTypes.list",
    "scim.resourceTypes.get",
    "scim.schemas.list",
    "scim.schemas.get",
    "scim.serviceProviderConfig.get",
    "scim.users.list",
    "scim.users.create",
    "scim.users.search",
    "scim.users.searchByPut",
    "scim.users.get",
    "scim.users.replace",
    "scim.users.patch",
    "scim.users.delete",
    "scim.users.searchOne",
    "scim.users.searchOneByPut",
    "migrationAssistant.get",
    "migrationAssistant.create",
    "migrationAssistant.delete",
    "migrationAssistant.sourceCaCert.get",
    "migrationAssistant.sourceCaCert.update",
    "migrationAssistant.sourceCaCert.delete",
    "virtualClusterWorkspaces.list",
    "virtualClusterWorkspaces.get",
    "virtualClusterWorkspaces.update",
    "virtualClusterWorkspaces.createCluster",
    "virtualClusterWorkspaces.updateCluster",
  ],
};

const slimDocuments: Readonly<Record<ApiVersion, () => Promise<{ document: object }>>> = {
  "2022-03-31": () => import("./2022-03-31.slim.gen.ts"),
  "2024-09-16": () => import("./2024-09-16.slim.gen.ts"),
  "2026-09-15": () => import("./2026-09-15.slim.gen.ts"),
};

/** Loads the part of an API version's OpenAPI document that the simulator reads. */
export async function loadSlim(apiVersion: ApiVersion): Promise<object> {
  return (await slimDocuments[apiVersion]()).document;
}
