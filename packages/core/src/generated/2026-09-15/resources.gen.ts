// Generated from spec/2026-09-15 by `pnpm generate`. Do not edit.

import type {
  AdoptOptions,
  CallOptions,
  ChangeOptions,
  DeleteOptions,
  WaitOptions,
} from "../../request/call-options.ts";
import type { List } from "../../methods/list-method.ts";
import type { ResponsePromise } from "../../methods/response-promise.ts";
import type {
  AllowlistEntry,
  AllowlistEntryCreate,
  AllowlistEntryList,
  AllowlistEntrySettings,
  ApiKey,
  ApiKeyCreate,
  ApiKeyCreated,
  ApiKeyList,
  ApiKeyUpdate,
  AuditLogEntry,
  AuditLogPage,
  AvailableRegion,
  AvailableRegionList,
  AwsConnection,
  AwsConnectionDecision,
  AwsConnectionList,
  Backup,
  BackupConfig,
  BackupConfigUpdate,
  BackupList,
  BlackoutWindow,
  BlackoutWindowCreate,
  BlackoutWindowList,
  BlackoutWindowUpdate,
  ClientCaCert,
  ClientCaCertSet,
  ClientCaCertUpdate,
  CloudWatchExport,
  CloudWatchExportEnable,
  Cluster,
  ClusterCreate,
  ClusterList,
  ClusterNode,
  ClusterNodeList,
  ClusterUpdate,
  ClusterVersion,
  ClusterVersionList,
  CmekInfo,
  CmekSpec,
  CmekStatusUpdate,
  ConnectionString,
  Database,
  DatabaseCreate,
  DatabaseList,
  DatabaseRename,
  DatabaseUpdate,
  DatadogExport,
  DatadogExportEnable,
  Disruption,
  DisruptionUpdate,
  EgressPrivateEndpoint,
  EgressPrivateEndpointCreate,
  EgressPrivateEndpointList,
  EgressPrivateEndpointUpdate,
  EgressRule,
  EgressRuleChange,
  EgressRuleCreate,
  EgressRuleList,
  EgressRuleResponse,
  EgressRuleUpdate,
  EgressTrafficPolicy,
  FolderContents,
  FolderCreate,
  FolderList,
  FolderResource,
  FolderUpdate,
  Invoice,
  InvoiceList,
  JwtIssuer,
  JwtIssuerCreate,
  JwtIssuerList,
  JwtIssuerUpdate,
  LogExport,
  LogExportEnable,
  MaintenanceWindow,
  MetricExportRemoval,
  MigrationAssistant,
  MigrationAssistantCreate,
  MigrationAssistantSourceCaCert,
  MigrationAssistantSourceCaCertUpdate,
  Organization,
  PersonFound,
  PrivateEndpointConnection,
  PrivateEndpointConnectionCreate,
  PrivateEndpointConnectionList,
  PrivateEndpointService,
  PrivateEndpointServiceList,
  PrometheusExport,
  ReplicationStream,
  ReplicationStreamCreate,
  ReplicationStreamList,
  ReplicationStreamUpdate,
  Restore,
  RestoreCreate,
  RestoreList,
  RoleGrantList,
  RuntimeScanning,
  RuntimeScanningEnable,
  ScimGroup,
  ScimGroupList,
  ScimGroupWrite,
  ScimPatch,
  ScimResourceType,
  ScimResourceTypeList,
  ScimSchema,
  ScimSchemaList,
  ScimSearch,
  ScimSelection,
  ScimServiceProviderConfig,
  ScimUser,
  ScimUserCreate,
  ScimUserList,
  ScimUserReplace,
  ServiceAccount,
  ServiceAccountCreate,
  ServiceAccountCredential,
  ServiceAccountCredentialCreate,
  ServiceAccountCredentialList,
  ServiceAccountList,
  ServiceAccountUpdate,
  SqlUser,
  SqlUserCreate,
  SqlUserList,
  SqlUserPasswordReset,
  TrustedOwner,
  TrustedOwnerAdd,
  TrustedOwnerList,
  TrustedOwnerResponse,
  UserRoleGrant,
  UserRoles,
  UserRolesSet,
  VersionDeferral,
  VersionDeferralUpdate,
  VirtualClusterCreate,
  VirtualClusterUpdate,
  VirtualClusterWorkspace,
  VirtualClusterWorkspaceList,
  VirtualClusterWorkspaceUpdate,
  operations,
} from "./schema.gen.ts";

/** The parameters of `clusters.list`. */
export type ClustersListParams = NonNullable<operations["clusters.list"]["parameters"]["query"]>;

/** The parameters of `clusters.create`. */
export type ClustersCreateParams = ClusterCreate;

/** The parameters of `clusters.get`. */
export type ClustersGetParams = operations["clusters.get"]["parameters"]["path"];

/** The parameters of `clusters.update`. */
export type ClustersUpdateParams = operations["clusters.update"]["parameters"]["path"] & ClusterUpdate;

/** The parameters of `clusters.delete`. */
export type ClustersDeleteParams = operations["clusters.delete"]["parameters"]["path"];

/** The parameters of `clusters.listAvailableRegions`. */
export type ClustersListAvailableRegionsParams =
  NonNullable<operations["clusters.listAvailableRegions"]["parameters"]["query"]>;

/** The parameters of `clusters.getConnectionString`. */
export type ClustersGetConnectionStringParams =
  operations["clusters.getConnectionString"]["parameters"]["path"] &
  NonNullable<operations["clusters.getConnectionString"]["parameters"]["query"]>;

/** The parameters of `clusters.listNodes`. */
export type ClustersListNodesParams =
  operations["clusters.listNodes"]["parameters"]["path"] &
  NonNullable<operations["clusters.listNodes"]["parameters"]["query"]>;

/** The parameters of `clusters.listVersions`. */
export type ClustersListVersionsParams = NonNullable<operations["clusters.listVersions"]["parameters"]["query"]>;

/** The parameters of `sqlUsers.list`. */
export type SqlUsersListParams =
  operations["sqlUsers.list"]["parameters"]["path"] &
  NonNullable<operations["sqlUsers.list"]["parameters"]["query"]>;

/** The parameters of `sqlUsers.create`. */
export type SqlUsersCreateParams = operations["sqlUsers.create"]["parameters"]["path"] & SqlUserCreate;

/** The parameters of `sqlUsers.delete`. */
export type SqlUsersDeleteParams = operations["sqlUsers.delete"]["parameters"]["path"];

/** The parameters of `sqlUsers.resetPassword`. */
export type SqlUsersResetPasswordParams =
  operations["sqlUsers.resetPassword"]["parameters"]["path"] &
  SqlUserPasswordReset;

/** The parameters of `databases.list`. */
export type DatabasesListParams =
  operations["databases.list"]["parameters"]["path"] &
  NonNullable<operations["databases.list"]["parameters"]["query"]>;

/** The parameters of `databases.create`. */
export type DatabasesCreateParams = operations["databases.create"]["parameters"]["path"] & DatabaseCreate;

/** The parameters of `databases.rename`. */
export type DatabasesRenameParams = operations["databases.rename"]["parameters"]["path"] & DatabaseRename;

/** The parameters of `databases.update`. */
export type DatabasesUpdateParams = operations["databases.update"]["parameters"]["path"] & DatabaseUpdate;

/** The parameters of `databases.delete`. */
export type DatabasesDeleteParams = operations["databases.delete"]["parameters"]["path"];

/** The parameters of `allowlist.list`. */
export type AllowlistListParams =
  operations["allowlist.list"]["parameters"]["path"] &
  NonNullable<operations["allowlist.list"]["parameters"]["query"]>;

/** The parameters of `allowlist.create`. */
export type AllowlistCreateParams = operations["allowlist.create"]["parameters"]["path"] & AllowlistEntryCreate;

/** The parameters of `allowlist.put`. */
export type AllowlistPutParams = operations["allowlist.put"]["parameters"]["path"] & AllowlistEntrySettings;

/** The parameters of `allowlist.update`. */
export type AllowlistUpdateParams = operations["allowlist.update"]["parameters"]["path"] & AllowlistEntrySettings;

/** The parameters of `allowlist.delete`. */
export type AllowlistDeleteParams = operations["allowlist.delete"]["parameters"]["path"];

/** The parameters of `egressRules.list`. */
export type EgressRulesListParams =
  operations["egressRules.list"]["parameters"]["path"] &
  NonNullable<operations["egressRules.list"]["parameters"]["query"]>;

/** The parameters of `egressRules.create`. */
export type EgressRulesCreateParams = operations["egressRules.create"]["parameters"]["path"] & EgressRuleCreate;

/** The parameters of `egressRules.setTrafficPolicy`. */
export type EgressRulesSetTrafficPolicyParams =
  operations["egressRules.setTrafficPolicy"]["parameters"]["path"] &
  EgressTrafficPolicy;

/** The parameters of `egressRules.get`. */
export type EgressRulesGetParams = operations["egressRules.get"]["parameters"]["path"];

/** The parameters of `egressRules.update`. */
export type EgressRulesUpdateParams = operations["egressRules.update"]["parameters"]["path"] & EgressRuleUpdate;

/** The parameters of `egressRules.delete`. */
export type EgressRulesDeleteParams =
  operations["egressRules.delete"]["parameters"]["path"] &
  NonNullable<operations["egressRules.delete"]["parameters"]["query"]>;

/** The parameters of `egressPrivateEndpoints.list`. */
export type EgressPrivateEndpointsListParams =
  operations["egressPrivateEndpoints.list"]["parameters"]["path"] &
  NonNullable<operations["egressPrivateEndpoints.list"]["parameters"]["query"]>;

/** The parameters of `egressPrivateEndpoints.create`. */
export type EgressPrivateEndpointsCreateParams =
  operations["egressPrivateEndpoints.create"]["parameters"]["path"] &
  EgressPrivateEndpointCreate;

/** The parameters of `egressPrivateEndpoints.get`. */
export type EgressPrivateEndpointsGetParams = operations["egressPrivateEndpoints.get"]["parameters"]["path"];

/** The parameters of `egressPrivateEndpoints.update`. */
export type EgressPrivateEndpointsUpdateParams =
  operations["egressPrivateEndpoints.update"]["parameters"]["path"] &
  EgressPrivateEndpointUpdate;

/** The parameters of `egressPrivateEndpoints.delete`. */
export type EgressPrivateEndpointsDeleteParams = operations["egressPrivateEndpoints.delete"]["parameters"]["path"];

/** The parameters of `egressPrivateEndpoints.setDomainNames`. */
export type EgressPrivateEndpointsSetDomainNamesParams =
  operations["egressPrivateEndpoints.setDomainNames"]["parameters"]["path"] &
  EgressPrivateEndpointUpdate;

/** The parameters of `privateEndpoints.listAwsConnections`. */
export type PrivateEndpointsListAwsConnectionsParams =
  operations["privateEndpoints.listAwsConnections"]["parameters"]["path"];

/** The parameters of `privateEndpoints.setAwsConnectionStatus`. */
export type PrivateEndpointsSetAwsConnectionStatusParams =
  operations["privateEndpoints.setAwsConnectionStatus"]["parameters"]["path"] &
  AwsConnectionDecision;

/** The parameters of `privateEndpoints.listConnections`. */
export type PrivateEndpointsListConnectionsParams =
  operations["privateEndpoints.listConnections"]["parameters"]["path"];

/** The parameters of `privateEndpoints.createConnection`. */
export type PrivateEndpointsCreateConnectionParams =
  operations["privateEndpoints.createConnection"]["parameters"]["path"] &
  PrivateEndpointConnectionCreate;

/** The parameters of `privateEndpoints.deleteConnection`. */
export type PrivateEndpointsDeleteConnectionParams =
  operations["privateEndpoints.deleteConnection"]["parameters"]["path"];

/** The parameters of `privateEndpoints.listServices`. */
export type PrivateEndpointsListServicesParams = operations["privateEndpoints.listServices"]["parameters"]["path"];

/** The parameters of `privateEndpoints.createServices`. */
export type PrivateEndpointsCreateServicesParams = operations["privateEndpoints.createServices"]["parameters"]["path"];

/** The parameters of `privateEndpoints.listTrustedOwners`. */
export type PrivateEndpointsListTrustedOwnersParams =
  operations["privateEndpoints.listTrustedOwners"]["parameters"]["path"];

/** The parameters of `privateEndpoints.addTrustedOwner`. */
export type PrivateEndpointsAddTrustedOwnerParams =
  operations["privateEndpoints.addTrustedOwner"]["parameters"]["path"] &
  TrustedOwnerAdd;

/** The parameters of `privateEndpoints.getTrustedOwner`. */
export type PrivateEndpointsGetTrustedOwnerParams =
  operations["privateEndpoints.getTrustedOwner"]["parameters"]["path"];

/** The parameters of `privateEndpoints.removeTrustedOwner`. */
export type PrivateEndpointsRemoveTrustedOwnerParams =
  operations["privateEndpoints.removeTrustedOwner"]["parameters"]["path"];

/** The parameters of `backups.list`. */
export type BackupsListParams =
  operations["backups.list"]["parameters"]["path"] &
  NonNullable<operations["backups.list"]["parameters"]["query"]>;

/** The parameters of `backups.getConfig`. */
export type BackupsGetConfigParams = operations["backups.getConfig"]["parameters"]["path"];

/** The parameters of `backups.updateConfig`. */
export type BackupsUpdateConfigParams = operations["backups.updateConfig"]["parameters"]["path"] & BackupConfigUpdate;

/** The parameters of `restores.list`. */
export type RestoresListParams =
  operations["restores.list"]["parameters"]["path"] &
  NonNullable<operations["restores.list"]["parameters"]["query"]>;

/** The parameters of `restores.create`. */
export type RestoresCreateParams = operations["restores.create"]["parameters"]["path"] & RestoreCreate;

/** The parameters of `restores.get`. */
export type RestoresGetParams = operations["restores.get"]["parameters"]["path"];

/** The parameters of `cmek.get`. */
export type CmekGetParams = operations["cmek.get"]["parameters"]["path"];

/** The parameters of `cmek.enable`. */
export type CmekEnableParams = operations["cmek.enable"]["parameters"]["path"] & CmekSpec;

/** The parameters of `cmek.update`. */
export type CmekUpdateParams = operations["cmek.update"]["parameters"]["path"] & CmekSpec;

/** The parameters of `cmek.updateStatus`. */
export type CmekUpdateStatusParams = operations["cmek.updateStatus"]["parameters"]["path"] & CmekStatusUpdate;

/** The parameters of `clientCaCert.get`. */
export type ClientCaCertGetParams = operations["clientCaCert.get"]["parameters"]["path"];

/** The parameters of `clientCaCert.set`. */
export type ClientCaCertSetParams = operations["clientCaCert.set"]["parameters"]["path"] & ClientCaCertSet;

/** The parameters of `clientCaCert.update`. */
export type ClientCaCertUpdateParams = operations["clientCaCert.update"]["parameters"]["path"] & ClientCaCertUpdate;

/** The parameters of `clientCaCert.delete`. */
export type ClientCaCertDeleteParams = operations["clientCaCert.delete"]["parameters"]["path"];

/** The parameters of `logExport.get`. */
export type LogExportGetParams = operations["logExport.get"]["parameters"]["path"];

/** The parameters of `logExport.enable`. */
export type LogExportEnableParams = operations["logExport.enable"]["parameters"]["path"] & LogExportEnable;

/** The parameters of `logExport.delete`. */
export type LogExportDeleteParams = operations["logExport.delete"]["parameters"]["path"];

/** The parameters of `metricExport.cloudWatch.get`. */
export type MetricExportCloudWatchGetParams = operations["metricExport.cloudWatch.get"]["parameters"]["path"];

/** The parameters of `metricExport.cloudWatch.enable`. */
export type MetricExportCloudWatchEnableParams =
  operations["metricExport.cloudWatch.enable"]["parameters"]["path"] &
  CloudWatchExportEnable;

/** The parameters of `metricExport.cloudWatch.delete`. */
export type MetricExportCloudWatchDeleteParams = operations["metricExport.cloudWatch.delete"]["parameters"]["path"];

/** The parameters of `metricExport.datadog.get`. */
export type MetricExportDatadogGetParams = operations["metricExport.datadog.get"]["parameters"]["path"];

/** The parameters of `metricExport.datadog.enable`. */
export type MetricExportDatadogEnableParams =
  operations["metricExport.datadog.enable"]["parameters"]["path"] &
  DatadogExportEnable;

/** The parameters of `metricExport.datadog.delete`. */
export type MetricExportDatadogDeleteParams = operations["metricExport.datadog.delete"]["parameters"]["path"];

/** The parameters of `metricExport.prometheus.get`. */
export type MetricExportPrometheusGetParams = operations["metricExport.prometheus.get"]["parameters"]["path"];

/** The parameters of `metricExport.prometheus.enable`. */
export type MetricExportPrometheusEnableParams = operations["metricExport.prometheus.enable"]["parameters"]["path"];

/** The parameters of `metricExport.prometheus.delete`. */
export type MetricExportPrometheusDeleteParams = operations["metricExport.prometheus.delete"]["parameters"]["path"];

/** The parameters of `maintenanceWindow.get`. */
export type MaintenanceWindowGetParams = operations["maintenanceWindow.get"]["parameters"]["path"];

/** The parameters of `maintenanceWindow.set`. */
export type MaintenanceWindowSetParams = operations["maintenanceWindow.set"]["parameters"]["path"] & MaintenanceWindow;

/** The parameters of `maintenanceWindow.delete`. */
export type MaintenanceWindowDeleteParams = operations["maintenanceWindow.delete"]["parameters"]["path"];

/** The parameters of `blackoutWindows.list`. */
export type BlackoutWindowsListParams =
  operations["blackoutWindows.list"]["parameters"]["path"] &
  NonNullable<operations["blackoutWindows.list"]["parameters"]["query"]>;

/** The parameters of `blackoutWindows.create`. */
export type BlackoutWindowsCreateParams =
  operations["blackoutWindows.create"]["parameters"]["path"] &
  BlackoutWindowCreate;

/** The parameters of `blackoutWindows.get`. */
export type BlackoutWindowsGetParams = operations["blackoutWindows.get"]["parameters"]["path"];

/** The parameters of `blackoutWindows.update`. */
export type BlackoutWindowsUpdateParams =
  operations["blackoutWindows.update"]["parameters"]["path"] &
  BlackoutWindowUpdate;

/** The parameters of `blackoutWindows.delete`. */
export type BlackoutWindowsDeleteParams = operations["blackoutWindows.delete"]["parameters"]["path"];

/** The parameters of `versionDeferral.get`. */
export type VersionDeferralGetParams = operations["versionDeferral.get"]["parameters"]["path"];

/** The parameters of `versionDeferral.set`. */
export type VersionDeferralSetParams = operations["versionDeferral.set"]["parameters"]["path"] & VersionDeferralUpdate;

/** The parameters of `disruption.get`. */
export type DisruptionGetParams = operations["disruption.get"]["parameters"]["path"];

/** The parameters of `disruption.set`. */
export type DisruptionSetParams = operations["disruption.set"]["parameters"]["path"] & DisruptionUpdate;

/** The parameters of `physicalReplication.list`. */
export type PhysicalReplicationListParams = NonNullable<operations["physicalReplication.list"]["parameters"]["query"]>;

/** The parameters of `physicalReplication.create`. */
export type PhysicalReplicationCreateParams = ReplicationStreamCreate;

/** The parameters of `physicalReplication.get`. */
export type PhysicalReplicationGetParams = operations["physicalReplication.get"]["parameters"]["path"];

/** The parameters of `physicalReplication.update`. */
export type PhysicalReplicationUpdateParams =
  operations["physicalReplication.update"]["parameters"]["path"] &
  ReplicationStreamUpdate;

/** The parameters of `runtimeScanning.get`. */
export type RuntimeScanningGetParams = operations["runtimeScanning.get"]["parameters"]["path"];

/** The parameters of `runtimeScanning.enable`. */
export type RuntimeScanningEnableParams =
  operations["runtimeScanning.enable"]["parameters"]["path"] &
  RuntimeScanningEnable;

/** The parameters of `runtimeScanning.disable`. */
export type RuntimeScanningDisableParams = operations["runtimeScanning.disable"]["parameters"]["path"];

/** The parameters of `folders.list`. */
export type FoldersListParams = NonNullable<operations["folders.list"]["parameters"]["query"]>;

/** The parameters of `folders.create`. */
export type FoldersCreateParams = FolderCreate;

/** The parameters of `folders.get`. */
export type FoldersGetParams = operations["folders.get"]["parameters"]["path"];

/** The parameters of `folders.update`. */
export type FoldersUpdateParams = operations["folders.update"]["parameters"]["path"] & FolderUpdate;

/** The parameters of `folders.delete`. */
export type FoldersDeleteParams = operations["folders.delete"]["parameters"]["path"];

/** The parameters of `folders.listContents`. */
export type FoldersListContentsParams =
  operations["folders.listContents"]["parameters"]["path"] &
  NonNullable<operations["folders.listContents"]["parameters"]["query"]>;

/** The parameters of `users.findByEmail`. */
export type UsersFindByEmailParams = operations["users.findByEmail"]["parameters"]["query"];

/** The parameters of `roles.list`. */
export type RolesListParams = NonNullable<operations["roles.list"]["parameters"]["query"]>;

/** The parameters of `roles.get`. */
export type RolesGetParams = operations["roles.get"]["parameters"]["path"];

/** The parameters of `roles.set`. */
export type RolesSetParams = operations["roles.set"]["parameters"]["path"] & UserRolesSet;

/** The parameters of `roles.add`. */
export type RolesAddParams = operations["roles.add"]["parameters"]["path"];

/** The parameters of `roles.remove`. */
export type RolesRemoveParams = operations["roles.remove"]["parameters"]["path"];

/** The parameters of `serviceAccounts.list`. */
export type ServiceAccountsListParams = NonNullable<operations["serviceAccounts.list"]["parameters"]["query"]>;

/** The parameters of `serviceAccounts.create`. */
export type ServiceAccountsCreateParams = ServiceAccountCreate;

/** The parameters of `serviceAccounts.get`. */
export type ServiceAccountsGetParams = operations["serviceAccounts.get"]["parameters"]["path"];

/** The parameters of `serviceAccounts.update`. */
export type ServiceAccountsUpdateParams =
  operations["serviceAccounts.update"]["parameters"]["path"] &
  ServiceAccountUpdate;

/** The parameters of `serviceAccounts.delete`. */
export type ServiceAccountsDeleteParams = operations["serviceAccounts.delete"]["parameters"]["path"];

/** The parameters of `serviceAccounts.credentials.list`. */
export type ServiceAccountsCredentialsListParams =
  operations["serviceAccounts.credentials.list"]["parameters"]["path"] &
  NonNullable<operations["serviceAccounts.credentials.list"]["parameters"]["query"]>;

/** The parameters of `serviceAccounts.credentials.create`. */
export type ServiceAccountsCredentialsCreateParams =
  operations["serviceAccounts.credentials.create"]["parameters"]["path"] &
  ServiceAccountCredentialCreate;

/** The parameters of `serviceAccounts.credentials.delete`. */
export type ServiceAccountsCredentialsDeleteParams =
  operations["serviceAccounts.credentials.delete"]["parameters"]["path"];

/** The parameters of `apiKeys.list`. */
export type ApiKeysListParams = NonNullable<operations["apiKeys.list"]["parameters"]["query"]>;

/** The parameters of `apiKeys.create`. */
export type ApiKeysCreateParams = ApiKeyCreate;

/** The parameters of `apiKeys.get`. */
export type ApiKeysGetParams = operations["apiKeys.get"]["parameters"]["path"];

/** The parameters of `apiKeys.update`. */
export type ApiKeysUpdateParams = operations["apiKeys.update"]["parameters"]["path"] & ApiKeyUpdate;

/** The parameters of `apiKeys.delete`. */
export type ApiKeysDeleteParams = operations["apiKeys.delete"]["parameters"]["path"];

/** The parameters of `jwtIssuers.list`. */
export type JwtIssuersListParams = NonNullable<operations["jwtIssuers.list"]["parameters"]["query"]>;

/** The parameters of `jwtIssuers.create`. */
export type JwtIssuersCreateParams = JwtIssuerCreate;

/** The parameters of `jwtIssuers.get`. */
export type JwtIssuersGetParams = operations["jwtIssuers.get"]["parameters"]["path"];

/** The parameters of `jwtIssuers.update`. */
export type JwtIssuersUpdateParams = operations["jwtIssuers.update"]["parameters"]["path"] & JwtIssuerUpdate;

/** The parameters of `jwtIssuers.delete`. */
export type JwtIssuersDeleteParams = operations["jwtIssuers.delete"]["parameters"]["path"];

/** The parameters of `auditLogs.list`. */
export type AuditLogsListParams = NonNullable<operations["auditLogs.list"]["parameters"]["query"]>;

/** The parameters of `invoices.list`. */
export type InvoicesListParams = NonNullable<operations["invoices.list"]["parameters"]["query"]>;

/** The parameters of `invoices.get`. */
export type InvoicesGetParams = operations["invoices.get"]["parameters"]["path"];

/** The parameters of `scim.users.list`. */
export type ScimUsersListParams = NonNullable<operations["scim.users.list"]["parameters"]["query"]>;

/** The parameters of `scim.users.create`. */
export type ScimUsersCreateParams = ScimUserCreate;

/** The parameters of `scim.users.search`. */
export type ScimUsersSearchParams = ScimSearch;

/** The parameters of `scim.users.searchByPut`. */
export type ScimUsersSearchByPutParams = ScimSearch;

/** The parameters of `scim.users.get`. */
export type ScimUsersGetParams =
  operations["scim.users.get"]["parameters"]["path"] &
  NonNullable<operations["scim.users.get"]["parameters"]["query"]>;

/** The parameters of `scim.users.replace`. */
export type ScimUsersReplaceParams = operations["scim.users.replace"]["parameters"]["path"] & ScimUserReplace;

/** The parameters of `scim.users.patch`. */
export type ScimUsersPatchParams = operations["scim.users.patch"]["parameters"]["path"] & ScimPatch;

/** The parameters of `scim.users.delete`. */
export type ScimUsersDeleteParams = operations["scim.users.delete"]["parameters"]["path"];

/** The parameters of `scim.users.searchOne`. */
export type ScimUsersSearchOneParams = operations["scim.users.searchOne"]["parameters"]["path"] & ScimSelection;

/** The parameters of `scim.users.searchOneByPut`. */
export type ScimUsersSearchOneByPutParams =
  operations["scim.users.searchOneByPut"]["parameters"]["path"] &
  ScimSelection;

/** The parameters of `scim.groups.list`. */
export type ScimGroupsListParams = NonNullable<operations["scim.groups.list"]["parameters"]["query"]>;

/** The parameters of `scim.groups.create`. */
export type ScimGroupsCreateParams = ScimGroupWrite;

/** The parameters of `scim.groups.search`. */
export type ScimGroupsSearchParams = ScimSearch;

/** The parameters of `scim.groups.searchByPut`. */
export type ScimGroupsSearchByPutParams = ScimSearch;

/** The parameters of `scim.groups.get`. */
export type ScimGroupsGetParams =
  operations["scim.groups.get"]["parameters"]["path"] &
  NonNullable<operations["scim.groups.get"]["parameters"]["query"]>;

/** The parameters of `scim.groups.replace`. */
export type ScimGroupsReplaceParams = operations["scim.groups.replace"]["parameters"]["path"] & ScimGroupWrite;

/** The parameters of `scim.groups.patch`. */
export type ScimGroupsPatchParams = operations["scim.groups.patch"]["parameters"]["path"] & ScimPatch;

/** The parameters of `scim.groups.delete`. */
export type ScimGroupsDeleteParams = operations["scim.groups.delete"]["parameters"]["path"];

/** The parameters of `scim.groups.searchOne`. */
export type ScimGroupsSearchOneParams = operations["scim.groups.searchOne"]["parameters"]["path"] & ScimSelection;

/** The parameters of `scim.groups.searchOneByPut`. */
export type ScimGroupsSearchOneByPutParams =
  operations["scim.groups.searchOneByPut"]["parameters"]["path"] &
  ScimSelection;

/** The parameters of `scim.schemas.list`. */
export type ScimSchemasListParams = NonNullable<operations["scim.schemas.list"]["parameters"]["query"]>;

/** The parameters of `scim.schemas.get`. */
export type ScimSchemasGetParams =
  operations["scim.schemas.get"]["parameters"]["path"] &
  NonNullable<operations["scim.schemas.get"]["parameters"]["query"]>;

/** The parameters of `scim.resourceTypes.list`. */
export type ScimResourceTypesListParams = NonNullable<operations["scim.resourceTypes.list"]["parameters"]["query"]>;

/** The parameters of `scim.resourceTypes.get`. */
export type ScimResourceTypesGetParams =
  operations["scim.resourceTypes.get"]["parameters"]["path"] &
  NonNullable<operations["scim.resourceTypes.get"]["parameters"]["query"]>;

/** The parameters of `migrationAssistant.get`. */
export type MigrationAssistantGetParams = operations["migrationAssistant.get"]["parameters"]["path"];

/** The parameters of `migrationAssistant.create`. */
export type MigrationAssistantCreateParams =
  operations["migrationAssistant.create"]["parameters"]["path"] &
  MigrationAssistantCreate;

/** The parameters of `migrationAssistant.delete`. */
export type MigrationAssistantDeleteParams = operations["migrationAssistant.delete"]["parameters"]["path"];

/** The parameters of `migrationAssistant.sourceCaCert.get`. */
export type MigrationAssistantSourceCaCertGetParams =
  operations["migrationAssistant.sourceCaCert.get"]["parameters"]["path"];

/** The parameters of `migrationAssistant.sourceCaCert.update`. */
export type MigrationAssistantSourceCaCertUpdateParams =
  operations["migrationAssistant.sourceCaCert.update"]["parameters"]["path"] &
  MigrationAssistantSourceCaCertUpdate;

/** The parameters of `migrationAssistant.sourceCaCert.delete`. */
export type MigrationAssistantSourceCaCertDeleteParams =
  operations["migrationAssistant.sourceCaCert.delete"]["parameters"]["path"];

/** The parameters of `virtualClusterWorkspaces.list`. */
export type VirtualClusterWorkspacesListParams =
  NonNullable<operations["virtualClusterWorkspaces.list"]["parameters"]["query"]>;

/** The parameters of `virtualClusterWorkspaces.get`. */
export type VirtualClusterWorkspacesGetParams = operations["virtualClusterWorkspaces.get"]["parameters"]["path"];

/** The parameters of `virtualClusterWorkspaces.update`. */
export type VirtualClusterWorkspacesUpdateParams =
  operations["virtualClusterWorkspaces.update"]["parameters"]["path"] &
  VirtualClusterWorkspaceUpdate;

/** The parameters of `virtualClusterWorkspaces.createCluster`. */
export type VirtualClusterWorkspacesCreateClusterParams =
  operations["virtualClusterWorkspaces.createCluster"]["parameters"]["path"] &
  VirtualClusterCreate;

/** The parameters of `virtualClusterWorkspaces.updateCluster`. */
export type VirtualClusterWorkspacesUpdateClusterParams =
  operations["virtualClusterWorkspaces.updateCluster"]["parameters"]["path"] &
  VirtualClusterUpdate;

/**
 * The organization's clusters, their nodes and connection strings, and the regions and versions to choose
 * from.
 */
export interface ClustersResource {
  /**
   * List the organization's clusters.
   *
   * Lists the active clusters that you can view, paginated and sorted by name unless you pick another order.
   * `show_inactive: true` adds deleted clusters and those that couldn't be created.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or `ORG_ADMIN` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters`
   *
   * @example
   * ```ts
   * for await (const cluster of cloud.clusters.list()) {
   *   console.log(cluster);
   * }
   * ```
   */
  list(params?: ClustersListParams, options?: CallOptions): List<ClusterList, Cluster>;

  /**
   * Create a cluster.
   *
   * Creates a cluster. A Basic or Standard cluster is ready within seconds, so its `state` in the response is
   * usually `CREATED`. An Advanced cluster stays in `CREATING` for 20 to 30 minutes: wait with
   * `clusters.waitUntilReady`.
   *
   * To create a virtual cluster, call `virtualClusterWorkspaces.createCluster` instead.
   *
   * If the response is lost, check `clusters.list` for the cluster's name before you retry: if the first
   * request succeeded, the name is taken, and a second one fails with status 409.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_CREATOR` role on the organization or a folder.
   *
   * `POST /api/v1/clusters`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.create({
   *   name: "notorious-moose",
   *   provider: "GCP",
   *   spec: {
   *     plan: "BASIC",
   *     serverless: {
   *       regions: ["us-central1"],
   *       usage_limits: {
   *         request_unit_limit: "50000000",
   *         storage_mib_limit: "10240",
   *       },
   *     },
   *   },
   * });
   * ```
   */
  create(params: ClustersCreateParams, options?: AdoptOptions): ResponsePromise<Cluster>;

  /**
   * Get a cluster.
   *
   * Returns a cluster. If it was deleted, its `state` is `DELETED`.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or `ORG_ADMIN` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: ClustersGetParams, options?: CallOptions): ResponsePromise<Cluster>;

  /**
   * Scale, reconfigure or upgrade a cluster.
   *
   * Starts a change to a cluster and responds before the change is complete: wait with
   * `clusters.waitUntilUpdated`. Meanwhile, an Advanced cluster's `state` is `LOCKED`, and the service
   * rejects other changes. Adding or removing regions takes about 30 minutes per region.
   *
   * Put the fields at the top level of the request body, not inside `spec` as you do for `clusters.create`.
   *
   * The same operation upgrades a cluster to another major version if its `upgrade_status` is
   * `UPGRADE_AVAILABLE`:
   *
   * - To start the upgrade, set `cockroach_version` to one of the current version's `allowed_upgrades` from
   *   `clusters.listVersions`. The service restarts the nodes one after another, so a cluster with a single node is
   *   down during the restart.
   * - To finalize the upgrade, set `upgrade_status` to `FINALIZED`. If you don't, the service finalizes it after 72
   *   hours.
   * - To roll back before then, set `upgrade_status` to `ROLLBACK_RUNNING`, or `cockroach_version` to the previous
   *   version.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   serverless: {
   *     usage_limits: {
   *       request_unit_limit: "50000000",
   *       storage_mib_limit: "10240",
   *     },
   *   },
   * });
   * ```
   */
  update(params: ClustersUpdateParams, options?: ChangeOptions): ResponsePromise<Cluster>;

  /**
   * Delete a cluster and its data.
   *
   * Permanently deletes the cluster and all its data, even while it's `LOCKED`. Fails while
   * `delete_protection` is `ENABLED`.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.clusters.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(params: ClustersDeleteParams, options?: ChangeOptions & DeleteOptions): ResponsePromise<Cluster | undefined>;

  /**
   * List the regions where you can create clusters.
   *
   * Lists the regions that `clusters.create` accepts, nearest to you first, one page at a time. Names can be
   * similar across cloud providers: `us-west2` is a GCP region, and `us-west-2` is an AWS region.
   *
   * `GET /api/v1/clusters/available-regions`
   *
   * @example
   * ```ts
   * for await (const region of cloud.clusters.listAvailableRegions()) {
   *   console.log(region);
   * }
   * ```
   */
  listAvailableRegions(
    params?: ClustersListAvailableRegionsParams,
    options?: CallOptions,
  ): List<AvailableRegionList, AvailableRegion>;

  /**
   * Get a cluster's connection string.
   *
   * Returns a connection string and its parts. The string doesn't contain a password, so add your SQL user's
   * password to it. For an Advanced cluster, you also need the CA certificate, which isn't in the response:
   * download it from `/clusters/{cluster_id}/cert`, which requires no secret key.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or `ORG_ADMIN` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/connection-string`
   *
   * @example
   * ```ts
   * const connectionString = await cloud.clusters.getConnectionString({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  getConnectionString(
    params: ClustersGetConnectionStringParams,
    options?: CallOptions,
  ): ResponsePromise<ConnectionString>;

  /**
   * List a cluster's nodes.
   *
   * Lists an Advanced cluster's nodes with their statuses, paginated and sorted by region and name. Clusters
   * on other plans have no nodes of their own, so the list is empty.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_OPERATOR_WRITER`, `ORG_ADMIN`, `AUDITOR` or
   * `CLUSTER_DATA_ACCESSOR` role on the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/nodes`
   *
   * @example
   * ```ts
   * for await (const node of cloud.clusters.listNodes({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(node);
   * }
   * ```
   */
  listNodes(params: ClustersListNodesParams, options?: CallOptions): List<ClusterNodeList, ClusterNode>;

  /**
   * List the major versions of CockroachDB.
   *
   * Lists the major versions of CockroachDB, latest first, one page at a time. Each comes with its support
   * status, the date when support ends, and the versions that you can upgrade to from it.
   *
   * `GET /api/v1/cluster-versions`
   *
   * @example
   * ```ts
   * for await (const version of cloud.clusters.listVersions()) {
   *   console.log(version);
   * }
   * ```
   */
  listVersions(params?: ClustersListVersionsParams, options?: CallOptions): List<ClusterVersionList, ClusterVersion>;

  /**
   * Waits until the cluster's `state` is `CREATED`, so SQL clients can connect. Fails if `state` is
   * `CREATION_FAILED` or `DELETED`.
   *
   * Polls `clusters.get`, which requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`,
   * `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`,
   * `METRICS_VIEWER` or `ORG_ADMIN` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilReady({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilReady(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until a change to the cluster is complete: `state` is `CREATED`, and no operation is running on it.
   * Fails if `operation_status` shows that the operation failed, or if `state` is `DELETED`.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `clusters.get`, which requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`,
   * `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`,
   * `METRICS_VIEWER` or `ORG_ADMIN` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilUpdated({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilUpdated(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until the cluster runs another major version: `upgrade_status` is `PENDING_FINALIZATION` or
   * `FINALIZED`. Fails if the upgrade failed, if it is being rolled back, or if `state` is `DELETED`.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `clusters.get`, which requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`,
   * `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`,
   * `METRICS_VIEWER` or `ORG_ADMIN` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilUpgraded({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilUpgraded(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until the cluster's `state` is `DELETED`, or the service responds with 404.
   *
   * Polls `clusters.get`, which requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`,
   * `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`,
   * `METRICS_VIEWER` or `ORG_ADMIN` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.clusters.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<void>;
}

/** The SQL users who can connect to a cluster. */
export interface SqlUsersResource {
  /**
   * List a cluster's SQL users.
   *
   * Lists a cluster's SQL users, paginated and sorted by name.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER` or `CLUSTER_OPERATOR_WRITER` role on the organization,
   * a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/sql-users`
   *
   * @example
   * ```ts
   * for await (const user of cloud.sqlUsers.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(user);
   * }
   * ```
   */
  list(params: SqlUsersListParams, options?: CallOptions): List<SqlUserList, SqlUser>;

  /**
   * Create a SQL user.
   *
   * Creates a SQL user with CockroachDB's `admin` role, which has full access to the cluster.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/sql-users`
   *
   * @example
   * ```ts
   * const { name } = await cloud.sqlUsers.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "ada",
   *   password: "correct horse battery staple",
   * });
   * ```
   */
  create(params: SqlUsersCreateParams, options?: ChangeOptions): ResponsePromise<SqlUser>;

  /**
   * Delete a SQL user.
   *
   * Deletes a SQL user. The service rejects this while the user owns tables or other database objects, so
   * transfer them to another SQL user first.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/sql-users/{name}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.sqlUsers.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "ada",
   * });
   * ```
   */
  delete(params: SqlUsersDeleteParams, options?: ChangeOptions & DeleteOptions): ResponsePromise<SqlUser | undefined>;

  /**
   * Set a SQL user's password.
   *
   * Sets a SQL user's password. Existing connections stay open.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/sql-users/{name}/password`
   *
   * @example
   * ```ts
   * const { name } = await cloud.sqlUsers.resetPassword({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "ada",
   *   password: "wrong mule charger paperclip",
   * });
   * ```
   */
  resetPassword(params: SqlUsersResetPasswordParams, options?: ChangeOptions): ResponsePromise<SqlUser>;
}

/** The databases in a cluster. */
export interface DatabasesResource {
  /**
   * List a cluster's databases.
   *
   * Lists a cluster's databases, paginated and sorted by name.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DATA_ACCESSOR`
   * role on the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/databases`
   *
   * @example
   * ```ts
   * for await (const database of cloud.databases.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(database);
   * }
   * ```
   */
  list(params: DatabasesListParams, options?: CallOptions): List<DatabaseList, Database>;

  /**
   * Create a database.
   *
   * Creates an empty database. To create tables in it, connect with a SQL client.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DATA_ACCESSOR` role on the
   * organization, a folder or the cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/databases`
   *
   * @example
   * ```ts
   * const database = await cloud.databases.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "shop",
   * });
   * ```
   */
  create(params: DatabasesCreateParams, options?: ChangeOptions): ResponsePromise<Database>;

  /**
   * Rename a database whose name contains a slash.
   *
   * Like `databases.update`, but takes the current name in the request body instead of the path, so it works
   * for names with a slash.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DATA_ACCESSOR` role on the
   * organization, a folder or the cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/databases`
   *
   * @example
   * ```ts
   * const database = await cloud.databases.rename({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "shop",
   *   new_name: "store",
   * });
   * ```
   */
  rename(params: DatabasesRenameParams, options?: ChangeOptions): ResponsePromise<Database>;

  /**
   * Rename a database.
   *
   * Renames a database. Connection strings with the old name stop working.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DATA_ACCESSOR` role on the
   * organization, a folder or the cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/databases/{name}`
   *
   * @example
   * ```ts
   * const database = await cloud.databases.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "shop",
   *   new_name: "store",
   * });
   * ```
   */
  update(params: DatabasesUpdateParams, options?: ChangeOptions): ResponsePromise<Database>;

  /**
   * Delete a database and its data.
   *
   * Permanently deletes a database and all its tables.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DATA_ACCESSOR` role on the
   * organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/databases/{name}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.databases.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "shop",
   * });
   * ```
   */
  delete(
    params: DatabasesDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<Database | undefined>;
}

/** The IP ranges that can connect to a cluster. */
export interface AllowlistResource {
  /**
   * List a cluster's allowlist entries.
   *
   * Lists the IP ranges that can connect to a cluster, paginated and sorted by address. Changes don't take
   * effect immediately: `propagating` is `true` until they do.
   *
   * A host cluster has no allowlist, but each of its virtual clusters has one.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/allowlist`
   *
   * @example
   * ```ts
   * for await (const allowlistEntry of cloud.allowlist.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(allowlistEntry);
   * }
   * ```
   */
  list(params: AllowlistListParams, options?: CallOptions): List<AllowlistEntryList, AllowlistEntry>;

  /**
   * Add an IP range to the allowlist.
   *
   * Adds an IP range to the allowlist. Clients in the range can connect as soon as `allowlist.list` returns
   * `propagating: false`.
   *
   * Entries have no id: the address and the prefix length identify them.
   *
   * A host cluster has no allowlist, but each of its virtual clusters has one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/allowlist`
   *
   * @example
   * ```ts
   * const allowlistEntry = await cloud.allowlist.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   cidr_ip: "203.0.113.0",
   *   cidr_mask: 24,
   *   name: "Office",
   *   sql: true,
   *   ui: true,
   * });
   * ```
   */
  create(params: AllowlistCreateParams, options?: ChangeOptions): ResponsePromise<AllowlistEntry>;

  /**
   * Add an IP range to the allowlist, with the range in the URL path.
   *
   * Like `allowlist.create`, but sends the range in the path instead of the request body. The client's two
   * methods take the same parameters, so you only need `allowlist.create`. A host cluster has no allowlist,
   * but each of its virtual clusters has one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`
   *
   * @example
   * ```ts
   * const allowlistEntry = await cloud.allowlist.put({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   cidr_ip: "203.0.113.0",
   *   cidr_mask: 24,
   *   name: "Office",
   *   sql: true,
   *   ui: true,
   * });
   * ```
   */
  put(params: AllowlistPutParams, options?: ChangeOptions): ResponsePromise<AllowlistEntry>;

  /**
   * Change an allowlist entry.
   *
   * Changes an allowlist entry's name, or what its IP range can access. Send both `sql` and `ui`, even if
   * only one changes. To change the range, delete the entry and create another one. A host cluster has no
   * allowlist, but each of its virtual clusters has one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`
   *
   * @example
   * ```ts
   * const allowlistEntry = await cloud.allowlist.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   cidr_ip: "203.0.113.0",
   *   cidr_mask: 24,
   *   name: "Office",
   *   sql: true,
   *   ui: true,
   * });
   * ```
   */
  update(params: AllowlistUpdateParams, options?: ChangeOptions): ResponsePromise<AllowlistEntry>;

  /**
   * Remove an IP range from the allowlist.
   *
   * Removes an IP range from the allowlist. Once the change takes effect, the cluster rejects new connections
   * from the range. A host cluster has no allowlist, but each of its virtual clusters has one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.allowlist.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   cidr_ip: "203.0.113.0",
   *   cidr_mask: 24,
   * });
   * ```
   */
  delete(
    params: AllowlistDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<AllowlistEntry | undefined>;
}

/** The destinations that an Advanced cluster can connect to, and the policy for all others. */
export interface EgressRulesResource {
  /**
   * List a cluster's egress rules.
   *
   * Lists a cluster's egress rules, paginated and sorted by name, including those that Cockroach Labs manages
   * for its own services (`crl_managed`). The rules only apply while the egress traffic policy denies
   * everything else.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-rules`
   *
   * @example
   * ```ts
   * for await (const rule of cloud.egressRules.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(rule);
   * }
   * ```
   */
  list(params: EgressRulesListParams, options?: CallOptions): List<EgressRuleList, EgressRule>;

  /**
   * Create an egress rule.
   *
   * Creates a rule that lets the cluster connect to a destination. The service responds before the rule takes
   * effect, while its `state` is `PENDING_CREATION`: poll `egressRules.get` until `state` is `ACTIVE`. If
   * it's `CREATION_FAILED`, contact Cockroach Labs support.
   *
   * Only for Advanced clusters on AWS or GCP whose `network_visibility` is `PRIVATE` or that have the
   * advanced security features. The response field that contains the rule is capitalized: `Rule`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/egress-rules`
   *
   * @example
   * ```ts
   * const { Rule } = await cloud.egressRules.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   name: "object-storage",
   *   type: "FQDN",
   *   destination: "storage.googleapis.com",
   *   ports: [443],
   *   description: "A changefeed to object storage",
   * });
   * ```
   */
  create(params: EgressRulesCreateParams, options?: AdoptOptions & ChangeOptions): ResponsePromise<EgressRuleChange>;

  /**
   * Set a cluster's egress traffic policy.
   *
   * Sets whether a cluster can connect anywhere (the default) or only to the destinations in its egress
   * rules. Connections that Cockroach Labs needs to run the cluster are always allowed.
   *
   * The service responds before the policy takes effect. Until then, it may reject changes to egress rules
   * with a message that contains `POLICY_UPDATING`. The cluster's `egress_traffic_policy` shows the current
   * policy.
   *
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy`
   *
   * @example
   * ```ts
   * await cloud.egressRules.setTrafficPolicy({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   allow_all: false,
   * });
   * ```
   */
  setTrafficPolicy(params: EgressRulesSetTrafficPolicyParams, options?: ChangeOptions): ResponsePromise<void>;

  /**
   * Get an egress rule.
   *
   * Returns an egress rule and its state in the cluster's firewall.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`
   *
   * @example
   * ```ts
   * const { rule } = await cloud.egressRules.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  get(params: EgressRulesGetParams, options?: CallOptions): ResponsePromise<EgressRuleResponse>;

  /**
   * Change an egress rule.
   *
   * Changes an egress rule's destination, ports or description, but not its name. Its `state` is
   * `PENDING_UPDATE` until the change takes effect: poll `egressRules.get` until `state` is `ACTIVE`.
   *
   * The response field that contains the rule is capitalized: `Rule`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`
   *
   * @example
   * ```ts
   * const { Rule } = await cloud.egressRules.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   *   ports: [80, 443],
   * });
   * ```
   */
  update(params: EgressRulesUpdateParams, options?: ChangeOptions): ResponsePromise<EgressRuleChange>;

  /**
   * Delete an egress rule.
   *
   * Starts deleting an egress rule. Until that takes effect, its `state` is `PENDING_DELETION`, and the
   * cluster may still connect to the destination.
   *
   * The response field that contains the rule is capitalized: `Rule`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.egressRules.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  delete(
    params: EgressRulesDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<EgressRuleChange | undefined>;

  /**
   * Waits until the egress rule has taken effect. Fails if the cluster couldn't apply it.
   *
   * Polls `egressRules.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role
   * on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const { rule } = await cloud.egressRules.waitUntilActive({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  waitUntilActive(
    params: EgressRulesGetParams,
    options?: WaitOptions<EgressRuleResponse>,
  ): Promise<EgressRuleResponse>;

  /**
   * Waits until the egress rule is deleted and no longer applies. Fails if it couldn't be deleted.
   *
   * Polls `egressRules.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role
   * on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.egressRules.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  waitUntilDeleted(params: EgressRulesGetParams, options?: WaitOptions<EgressRuleResponse>): Promise<void>;
}

/** Private connections from a cluster to services in your network. */
export interface EgressPrivateEndpointsResource {
  /**
   * List a cluster's egress private endpoints.
   *
   * Lists a cluster's egress private endpoints, one page at a time. They let the cluster reach services
   * without using the internet.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints`
   *
   * @example
   * ```ts
   * for await (const item of cloud.egressPrivateEndpoints.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(item);
   * }
   * ```
   */
  list(
    params: EgressPrivateEndpointsListParams,
    options?: CallOptions,
  ): List<EgressPrivateEndpointList, EgressPrivateEndpoint>;

  /**
   * Create an egress private endpoint.
   *
   * Creates an egress private endpoint, which lets a cluster reach a target service without using the
   * internet. The response arrives before the endpoint is ready: its `state` is first `PENDING`, then usually
   * `PENDING_ACCEPTANCE` until the target service's owner accepts the endpoint at the cloud provider. Poll
   * `egressPrivateEndpoints.get` until `state` is `AVAILABLE`.
   *
   * If the response is lost, check `egressPrivateEndpoints.list` for the target service before you retry,
   * since a second request may create a second endpoint.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints`
   *
   * @example
   * ```ts
   * const egressPrivateEndpoint = await cloud.egressPrivateEndpoints.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   region: "us-east-1",
   *   target_service_identifier: "com.amazonaws.vpce.us-east-1.vpce-svc-0123456789abcdef0",
   *   target_service_type: "PRIVATE_SERVICE",
   * });
   * ```
   */
  create(params: EgressPrivateEndpointsCreateParams, options?: ChangeOptions): ResponsePromise<EgressPrivateEndpoint>;

  /**
   * Get an egress private endpoint.
   *
   * Returns an egress private endpoint, its state, and whether the cluster already resolves its domain names.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}`
   *
   * @example
   * ```ts
   * const egressPrivateEndpoint = await cloud.egressPrivateEndpoints.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   * });
   * ```
   */
  get(params: EgressPrivateEndpointsGetParams, options?: CallOptions): ResponsePromise<EgressPrivateEndpoint>;

  /**
   * Set an egress private endpoint's domain names.
   *
   * Sets the domain names that the cluster resolves to the endpoint, replacing all existing ones. The target
   * service's TLS certificate should be valid for them. Poll `egressPrivateEndpoints.get` until
   * `domain_names_state` is `AVAILABLE`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}`
   *
   * @example
   * ```ts
   * const egressPrivateEndpoint = await cloud.egressPrivateEndpoints.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   *   domain_names: ["events.acme.example", "queue.acme.example"],
   * });
   * ```
   */
  update(params: EgressPrivateEndpointsUpdateParams, options?: ChangeOptions): ResponsePromise<EgressPrivateEndpoint>;

  /**
   * Delete an egress private endpoint.
   *
   * Starts deleting an egress private endpoint, which breaks the connections through it. Until it's gone, its
   * `state` is `DELETING`.
   *
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}`
   *
   * @example
   * ```ts
   * await cloud.egressPrivateEndpoints.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   * });
   * ```
   */
  delete(params: EgressPrivateEndpointsDeleteParams, options?: ChangeOptions & DeleteOptions): ResponsePromise<void>;

  /**
   * Set an egress private endpoint's domain names (deprecated).
   *
   * Sets an egress private endpoint's domain names. This operation will be removed: use
   * `egressPrivateEndpoints.update`, which also returns the endpoint.
   *
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * await cloud.egressPrivateEndpoints.setDomainNames({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   *   domain_names: ["events.acme.example", "queue.acme.example"],
   * });
   * ```
   */
  setDomainNames(params: EgressPrivateEndpointsSetDomainNamesParams, options?: ChangeOptions): ResponsePromise<void>;

  /**
   * Waits until you can use the egress private endpoint. The target service's owner must accept it first.
   * Fails if the endpoint is rejected, expires, fails or is deleted.
   *
   * Polls `egressPrivateEndpoints.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.egressPrivateEndpoints.waitUntilAvailable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   * });
   * ```
   */
  waitUntilAvailable(
    params: EgressPrivateEndpointsGetParams,
    options?: WaitOptions<EgressPrivateEndpoint>,
  ): Promise<EgressPrivateEndpoint>;

  /**
   * Waits until the cluster resolves the egress private endpoint's domain names, if any are set. Fails if
   * they couldn't be set.
   *
   * Polls `egressPrivateEndpoints.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.egressPrivateEndpoints.waitUntilDomainNamesSet({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   * });
   * ```
   */
  waitUntilDomainNamesSet(
    params: EgressPrivateEndpointsGetParams,
    options?: WaitOptions<EgressPrivateEndpoint>,
  ): Promise<EgressPrivateEndpoint>;

  /**
   * Waits until the egress private endpoint is deleted.
   *
   * Polls `egressPrivateEndpoints.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.egressPrivateEndpoints.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   id: "6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35",
   * });
   * ```
   */
  waitUntilDeleted(
    params: EgressPrivateEndpointsGetParams,
    options?: WaitOptions<EgressPrivateEndpoint>,
  ): Promise<void>;
}

/** Private connections from your network to a cluster. */
export interface PrivateEndpointsResource {
  /**
   * List a cluster's AWS endpoint connections.
   *
   * Lists the VPC endpoints that connect to a cluster on AWS, including those waiting for acceptance
   * (`PENDING_ACCEPTANCE`), all in one response. To list endpoints on any cloud provider, use
   * `privateEndpoints.listConnections`.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections`
   *
   * @example
   * ```ts
   * for await (const connection of cloud.privateEndpoints.listAwsConnections({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(connection);
   * }
   * ```
   */
  listAwsConnections(
    params: PrivateEndpointsListAwsConnectionsParams,
    options?: CallOptions,
  ): List<AwsConnectionList, AwsConnection>;

  /**
   * Accept or reject an AWS endpoint connection.
   *
   * Accepts or rejects a VPC endpoint's connection. Rejecting an accepted connection ends it.
   *
   * The response shows the status before the change. Accepting takes about 30 seconds: wait with
   * `privateEndpoints.waitUntilAwsConnected`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}`
   *
   * @example
   * ```ts
   * const awsConnection = await cloud.privateEndpoints.setAwsConnectionStatus({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   *   status: "AVAILABLE",
   * });
   * ```
   */
  setAwsConnectionStatus(
    params: PrivateEndpointsSetAwsConnectionStatusParams,
    options?: ChangeOptions,
  ): ResponsePromise<AwsConnection>;

  /**
   * List a cluster's endpoint connections.
   *
   * Lists the endpoints that connect to a cluster on any cloud provider, all in one response.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`
   *
   * @example
   * ```ts
   * for await (const connection of cloud.privateEndpoints.listConnections({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(connection);
   * }
   * ```
   */
  listConnections(
    params: PrivateEndpointsListConnectionsParams,
    options?: CallOptions,
  ): List<PrivateEndpointConnectionList, PrivateEndpointConnection>;

  /**
   * Connect an endpoint to a cluster.
   *
   * Connects an endpoint that you created at the cloud provider to a cluster. This takes about 30 seconds:
   * wait with `privateEndpoints.waitUntilConnected`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`
   *
   * @example
   * ```ts
   * const result = await cloud.privateEndpoints.createConnection({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  createConnection(
    params: PrivateEndpointsCreateConnectionParams,
    options?: ChangeOptions,
  ): ResponsePromise<PrivateEndpointConnection>;

  /**
   * Disconnect an endpoint from a cluster.
   *
   * Ends an endpoint's connection. The endpoint still exists at the cloud provider: delete it there.
   *
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}`
   *
   * @example
   * ```ts
   * await cloud.privateEndpoints.deleteConnection({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  deleteConnection(
    params: PrivateEndpointsDeleteConnectionParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<void>;

  /**
   * List a cluster's endpoint services.
   *
   * Lists a cluster's endpoint services, one per region, all in one response. To connect to one, create an
   * endpoint in your network, in the same region, and give the cloud provider the endpoint service's `name`.
   * SQL clients then use the region's `internal_dns` from `clusters.get` as their host.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-services`
   *
   * @example
   * ```ts
   * for await (const service of cloud.privateEndpoints.listServices({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(service);
   * }
   * ```
   */
  listServices(
    params: PrivateEndpointsListServicesParams,
    options?: CallOptions,
  ): List<PrivateEndpointServiceList, PrivateEndpointService>;

  /**
   * Create a cluster's endpoint services.
   *
   * Creates an endpoint service in each of a cluster's regions and responds before they are ready: their
   * `status` is `CREATING` for a few minutes. Wait for each region with
   * `privateEndpoints.waitUntilServiceAvailable`. The API can't delete endpoint services.
   *
   * The request has no body.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/private-endpoint-services`
   *
   * @example
   * ```ts
   * const { services } = await cloud.privateEndpoints.createServices({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  createServices(
    params: PrivateEndpointsCreateServicesParams,
    options?: ChangeOptions,
  ): ResponsePromise<PrivateEndpointServiceList>;

  /**
   * List a cluster's trusted accounts.
   *
   * Lists the accounts whose endpoints can connect to a cluster without being accepted individually. The list
   * isn't paginated.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners`
   *
   * @example
   * ```ts
   * for await (const trustedOwner of cloud.privateEndpoints.listTrustedOwners({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(trustedOwner);
   * }
   * ```
   */
  listTrustedOwners(
    params: PrivateEndpointsListTrustedOwnersParams,
    options?: CallOptions,
  ): List<TrustedOwnerList, TrustedOwner>;

  /**
   * Add a trusted account.
   *
   * Trusts an account: its endpoints can connect to the cluster without being accepted individually. `*`
   * trusts all accounts, so anyone who knows the endpoint service's name can connect. Clients still need a
   * SQL user.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners`
   *
   * @example
   * ```ts
   * const { trusted_owner } = await cloud.privateEndpoints.addTrustedOwner({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   type: "AWS_ACCOUNT_ID",
   *   external_owner_id: "123456789012",
   * });
   * ```
   */
  addTrustedOwner(
    params: PrivateEndpointsAddTrustedOwnerParams,
    options?: ChangeOptions,
  ): ResponsePromise<TrustedOwnerResponse>;

  /**
   * Get a trusted account.
   *
   * Returns an account whose endpoints can connect to a cluster without being accepted individually.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}`
   *
   * @example
   * ```ts
   * const { trusted_owner } = await cloud.privateEndpoints.getTrustedOwner({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   owner_id: "92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14",
   * });
   * ```
   */
  getTrustedOwner(
    params: PrivateEndpointsGetTrustedOwnerParams,
    options?: CallOptions,
  ): ResponsePromise<TrustedOwnerResponse>;

  /**
   * Remove a trusted account.
   *
   * Removes a trusted account. New endpoints from that account must then be accepted individually.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.privateEndpoints.removeTrustedOwner({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   owner_id: "92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14",
   * });
   * ```
   */
  removeTrustedOwner(
    params: PrivateEndpointsRemoveTrustedOwnerParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<TrustedOwnerResponse | undefined>;

  /**
   * Waits until you can use a VPC endpoint's connection. Fails if the connection is rejected, expires, fails
   * or is being deleted.
   *
   * Polls `privateEndpoints.listAwsConnections`, which requires the `CLUSTER_ADMIN`,
   * `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the
   * cluster.
   *
   * @example
   * ```ts
   * const connection = await cloud.privateEndpoints.waitUntilAwsConnected({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  waitUntilAwsConnected(
    params: PrivateEndpointsListAwsConnectionsParams & { endpoint_id: string },
    options?: WaitOptions<AwsConnection>,
  ): Promise<AwsConnection>;

  /**
   * Waits until you can use a private endpoint's connection. Fails if the connection is rejected, expires,
   * fails or is being deleted.
   *
   * Polls `privateEndpoints.listConnections`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const connection = await cloud.privateEndpoints.waitUntilConnected({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  waitUntilConnected(
    params: PrivateEndpointsListConnectionsParams & { endpoint_id: string },
    options?: WaitOptions<PrivateEndpointConnection>,
  ): Promise<PrivateEndpointConnection>;

  /**
   * Waits until a private endpoint is disconnected or no longer listed.
   *
   * Polls `privateEndpoints.listConnections`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.privateEndpoints.waitUntilDisconnected({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  waitUntilDisconnected(
    params: PrivateEndpointsListConnectionsParams & { endpoint_id: string },
    options?: WaitOptions<PrivateEndpointConnection>,
  ): Promise<void>;

  /**
   * Waits until endpoints can connect to a region's private endpoint service. Fails if it couldn't be
   * created, or is being deleted.
   *
   * Polls `privateEndpoints.listServices`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const service = await cloud.privateEndpoints.waitUntilServiceAvailable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   region_name: "us-east-1",
   * });
   * ```
   */
  waitUntilServiceAvailable(
    params: PrivateEndpointsListServicesParams & { region_name: string },
    options?: WaitOptions<PrivateEndpointService>,
  ): Promise<PrivateEndpointService>;
}

/** A cluster's backups, how often they're made, and how long they're kept. */
export interface BackupsResource {
  /**
   * List a cluster's backups.
   *
   * Lists a cluster's backups, one page at a time. To list only those whose `as_of_time` is in a certain
   * range, pass `start_time` and `end_time`.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/backups`
   *
   * @example
   * ```ts
   * for await (const backup of cloud.backups.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(backup);
   * }
   * ```
   */
  list(params: BackupsListParams, options?: CallOptions): List<BackupList, Backup>;

  /**
   * Get a cluster's backup configuration.
   *
   * Returns how often the service backs up a cluster, and how long it keeps the backups.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/backups-config`
   *
   * @example
   * ```ts
   * const backupConfig = await cloud.backups.getConfig({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  getConfig(params: BackupsGetConfigParams, options?: CallOptions): ResponsePromise<BackupConfig>;

  /**
   * Change a cluster's backup configuration.
   *
   * Changes how often the service backs up a cluster, how long it keeps the backups, or whether it backs up
   * at all. You can only change `retention_days` once.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/backups-config`
   *
   * @example
   * ```ts
   * const backupConfig = await cloud.backups.updateConfig({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   frequency_minutes: 60,
   * });
   * ```
   */
  updateConfig(params: BackupsUpdateConfigParams, options?: ChangeOptions): ResponsePromise<BackupConfig>;
}

/** Restores of backups into a cluster. */
export interface RestoresResource {
  /**
   * List the restores into a cluster.
   *
   * Lists the restores into a cluster, one page at a time. To list only those whose `created_at` is in a
   * certain range, pass `start_time` and `end_time`.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/restores`
   *
   * @example
   * ```ts
   * for await (const restore of cloud.restores.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(restore);
   * }
   * ```
   */
  list(params: RestoresListParams, options?: CallOptions): List<RestoreList, Restore>;

  /**
   * Restore a backup into a cluster.
   *
   * Starts restoring a backup into the cluster and responds before the restore is done: wait with
   * `restores.waitUntilDone`. The backup may come from another cluster, `source_cluster_id`.
   *
   * Restoring a whole cluster replaces everything in the destination.
   *
   * If the response is lost, check `restores.list` for the restore before you retry, since a second request
   * may start a second restore.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/restores`
   *
   * @example
   * ```ts
   * const restore = await cloud.restores.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   type: "TABLE",
   *   backup_id: "6a1d4f80-2b97-4e35-a0c6-d8f3715e9b24",
   *   objects: [{ database: "shop", schema: "public", table: "orders" }],
   *   restore_opts: { into_db: "shop_march" },
   * });
   * ```
   */
  create(params: RestoresCreateParams, options?: ChangeOptions): ResponsePromise<Restore>;

  /**
   * Get a restore.
   *
   * Returns a restore's progress and, if it failed, why.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/restores/{restore_id}`
   *
   * @example
   * ```ts
   * const restore = await cloud.restores.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   restore_id: "9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358",
   * });
   * ```
   */
  get(params: RestoresGetParams, options?: CallOptions): ResponsePromise<Restore>;

  /**
   * Waits until the restore is complete (`SUCCESS`). Fails if it's `FAILED`: `client_error_message` says why.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `restores.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on
   * the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const restore = await cloud.restores.waitUntilDone({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   restore_id: "9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358",
   * });
   * ```
   */
  waitUntilDone(params: RestoresGetParams, options?: WaitOptions<Restore>): Promise<Restore>;
}

/** An Advanced cluster's customer-managed encryption keys (CMEK). */
export interface CmekResource {
  /**
   * Get a cluster's customer-managed encryption keys.
   *
   * Returns the customer-managed encryption keys that a cluster's regions use or have used, with their
   * statuses. Only for Advanced clusters with the advanced security features.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/cmek`
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: CmekGetParams, options?: CallOptions): ResponsePromise<CmekInfo>;

  /**
   * Enable customer-managed encryption keys.
   *
   * Encrypts a cluster's data with keys that you manage at the cloud provider. Send a key for each of the
   * cluster's regions, or the request fails. First grant the cluster access to the keys at the cloud
   * provider. A new grant can take a few minutes to take effect; before that, the service may respond with
   * status 400, 401 or 403.
   *
   * The service responds before the change is complete: poll `cmek.get` until `status` is `ENABLED` or
   * `ENABLE_FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/cmek`
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   region_specs: [
   *     {
   *       region: "us-central1",
   *       key_spec: {
   *         type: "GCP_CLOUD_KMS",
   *         uri: "projects/acme-keys/locations/us-central1/keyRings/cockroach/cryptoKeys/main",
   *         auth_principal: "cockroach-cmek@acme-keys.iam.gserviceaccount.com",
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  enable(params: CmekEnableParams, options?: ChangeOptions): ResponsePromise<CmekInfo>;

  /**
   * Replace a cluster's customer-managed encryption keys.
   *
   * Replaces the encryption keys of the regions in the request; all other regions keep theirs. If the cluster
   * doesn't use customer-managed keys yet, this is the same as `cmek.enable`.
   *
   * Keep the old keys usable until the rotation is complete: poll `cmek.get` until `status` is `ENABLED` or
   * `ROTATE_FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/cmek`
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   region_specs: [
   *     {
   *       region: "us-central1",
   *       key_spec: {
   *         type: "GCP_CLOUD_KMS",
   *         uri: "projects/acme-keys/locations/us-central1/keyRings/cockroach/cryptoKeys/next",
   *         auth_principal: "cockroach-cmek@acme-keys.iam.gserviceaccount.com",
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  update(params: CmekUpdateParams, options?: ChangeOptions): ResponsePromise<CmekInfo>;

  /**
   * Revoke a cluster's customer-managed encryption keys.
   *
   * Stops a cluster from using its keys (the `REVOKE` action), which makes its data unreadable. Only do this
   * in an emergency or before you delete the cluster. First revoke the cluster's access to the keys at the
   * cloud provider. You can't undo this through the API, but Cockroach Labs support can.
   *
   * Poll `cmek.get` until `status` is `REVOKED` or `REVOKE_FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/cmek`
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.updateStatus({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   action: "REVOKE",
   * });
   * ```
   */
  updateStatus(params: CmekUpdateStatusParams, options?: ChangeOptions): ResponsePromise<CmekInfo>;

  /**
   * Waits until all of the cluster's regions use the encryption keys that you set with `cmek.enable` or
   * `cmek.update`. Fails if a key couldn't be enabled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `cmek.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(params: CmekGetParams, options?: WaitOptions<CmekInfo>): Promise<CmekInfo>;

  /**
   * Waits until the cluster no longer uses the customer-managed encryption keys. Fails if they couldn't be
   * revoked.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `cmek.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.waitUntilRevoked({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilRevoked(params: CmekGetParams, options?: WaitOptions<CmekInfo>): Promise<CmekInfo>;
}

/** The certificate authority (CA) that an Advanced cluster trusts for client certificates. */
export interface ClientCaCertResource {
  /**
   * Get a cluster's client certificate authority (CA).
   *
   * Returns the certificate authority (CA) that an Advanced cluster trusts for client certificates, and
   * whether a change is in progress.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: ClientCaCertGetParams, options?: CallOptions): ResponsePromise<ClientCaCert>;

  /**
   * Set a cluster's client certificate authority (CA).
   *
   * Sets the certificate authority (CA) that a cluster trusts for client certificates. A certificate's common
   * name must be the SQL user's name.
   *
   * The service responds before the change is complete: poll `clientCaCert.get` until `status` is `IS_SET` or
   * `FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.set({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   x509_pem_cert: "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUExampleExampleExampleExampleExample\n-----END CERTIFICATE-----\n",
   * });
   * ```
   */
  set(params: ClientCaCertSetParams, options?: ChangeOptions): ResponsePromise<ClientCaCert>;

  /**
   * Change a cluster's client certificate authority (CA).
   *
   * Replaces the certificate authority (CA) that a cluster trusts for client certificates, or adds another
   * one. After a replacement, SQL clients with certificates from the old CA can't open new connections. To
   * avoid that, first add the new CA with `update_mode: APPEND`. When all clients have new certificates,
   * replace both CAs with the new one.
   *
   * The service responds before the change is complete: poll `clientCaCert.get` until `status` is `IS_SET` or
   * `FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   x509_pem_cert: "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUExampleExampleExampleExampleExample\n-----END CERTIFICATE-----\n",
   * });
   * ```
   */
  update(params: ClientCaCertUpdateParams, options?: ChangeOptions): ResponsePromise<ClientCaCert>;

  /**
   * Remove a cluster's client certificate authority (CA).
   *
   * Removes the certificate authority (CA) that a cluster trusts for client certificates, so SQL clients can
   * no longer log in with certificates.
   *
   * The service responds before the change is complete: poll `clientCaCert.get` until `status` is `NOT_SET`
   * or `FAILED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.clientCaCert.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: ClientCaCertDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<ClientCaCert | undefined>;

  /**
   * Waits until SQL clients can log in with certificates from the certificate authority (CA). Fails if the CA
   * couldn't be set.
   *
   * Polls `clientCaCert.get`, which requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the
   * organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.waitUntilSet({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilSet(params: ClientCaCertGetParams, options?: WaitOptions<ClientCaCert>): Promise<ClientCaCert>;

  /**
   * Waits until the cluster no longer accepts client certificates. Fails if the certificate authority (CA)
   * couldn't be removed.
   *
   * Polls `clientCaCert.get`, which requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the
   * organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: ClientCaCertGetParams, options?: WaitOptions<ClientCaCert>): Promise<ClientCaCert>;
}

/** Log export from a cluster to its cloud provider's logging service or an OpenTelemetry endpoint. */
export interface LogExportResource {
  /**
   * Get a cluster's log export.
   *
   * Returns the log export's configuration and status. If the cluster has never exported logs, the service
   * may respond with status 404.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `METRICS_VIEWER` or `AUDITOR` role
   * on the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/logexport`
   *
   * @example
   * ```ts
   * const logExport = await cloud.logExport.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: LogExportGetParams, options?: CallOptions): ResponsePromise<LogExport>;

  /**
   * Export a cluster's logs.
   *
   * Exports a cluster's logs to its cloud provider's logging service or to an OpenTelemetry endpoint, or
   * changes the export's configuration. First grant the cluster access to the logging service. A new grant
   * can take a few minutes to take effect; before that, `logExport.enable` may fail with status 400, 401 or
   * 403.
   *
   * The service sets up the nodes one after another: poll `logExport.get` until `status` is `ENABLED`.
   *
   * Logs are divided into channels: `SESSIONS`, `OPS`, `HEALTH`, `STORAGE`, `SQL_SCHEMA`, `USER_ADMIN`,
   * `PRIVILEGES`, `SENSITIVE_ACCESS`, `SQL_EXEC` and `SQL_PERF`.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder
   * or the cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/logexport`
   *
   * @example
   * ```ts
   * const logExport = await cloud.logExport.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   type: "GCP_CLOUD_LOGGING",
   *   log_name: "cockroach",
   *   auth_principal: "acme-logs",
   *   redact: true,
   * });
   * ```
   */
  enable(params: LogExportEnableParams, options?: ChangeOptions): ResponsePromise<LogExport>;

  /**
   * Stop exporting a cluster's logs.
   *
   * Stops exporting a cluster's logs. Logs that were already exported stay in the logging service.
   *
   * Poll `logExport.get` until `status` is `DISABLED`.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder
   * or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/logexport`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.logExport.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: LogExportDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<LogExport | undefined>;

  /**
   * Waits until all the cluster's nodes export their logs. Fails if the export couldn't be enabled, or if the
   * logging service rejects the cluster's credentials.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `logExport.get`, which requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const logExport = await cloud.logExport.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(params: LogExportGetParams, options?: WaitOptions<LogExport>): Promise<LogExport>;

  /**
   * Waits until none of the cluster's nodes export logs. Fails if the export couldn't be disabled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `logExport.get`, which requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.logExport.waitUntilDisabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDisabled(params: LogExportGetParams, options?: WaitOptions<LogExport>): Promise<void>;
}

/** Metric export from a cluster to Amazon CloudWatch. */
export interface MetricExportCloudWatchResource {
  /**
   * Get a cluster's metric export to Amazon CloudWatch.
   *
   * Returns the CloudWatch log group that receives a cluster's metrics, and the export's status.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `METRICS_VIEWER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/metricexport/cloudwatch`
   *
   * @example
   * ```ts
   * const cloudWatchExport = await cloud.metricExport.cloudWatch.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: MetricExportCloudWatchGetParams, options?: CallOptions): ResponsePromise<CloudWatchExport>;

  /**
   * Export a cluster's metrics to Amazon CloudWatch.
   *
   * Exports a cluster's metrics to Amazon CloudWatch, or changes the export's configuration. Only for
   * clusters on AWS. Each node sends a few hundred metrics, and CloudWatch charges for each metric.
   *
   * The service sets up the nodes one after another: poll `metricExport.cloudWatch.get` until `status` is
   * `ENABLED` or `ERROR`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/metricexport/cloudwatch`
   *
   * @example
   * ```ts
   * const cloudWatchExport = await cloud.metricExport.cloudWatch.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   role_arn: "arn:aws:iam::123456789012:role/CockroachMetrics",
   *   log_group_name: "cockroach-metrics",
   *   target_region: "us-east-1",
   * });
   * ```
   */
  enable(params: MetricExportCloudWatchEnableParams, options?: ChangeOptions): ResponsePromise<CloudWatchExport>;

  /**
   * Stop exporting a cluster's metrics to Amazon CloudWatch.
   *
   * Stops exporting a cluster's metrics to CloudWatch. Metrics that were already exported stay there. Poll
   * `metricExport.cloudWatch.get` until `status` is `NOT_DEPLOYED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/cloudwatch`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.metricExport.cloudWatch.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MetricExportCloudWatchDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MetricExportRemoval | undefined>;

  /**
   * Waits until all the cluster's nodes export their metrics. Fails if the export's `status` is `ERROR`.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.cloudWatch.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.metricExport.cloudWatch.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(
    params: MetricExportCloudWatchGetParams,
    options?: WaitOptions<CloudWatchExport>,
  ): Promise<CloudWatchExport>;

  /**
   * Waits until none of the cluster's nodes export metrics. Fails if the export couldn't be disabled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.cloudWatch.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.metricExport.cloudWatch.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: MetricExportCloudWatchGetParams, options?: WaitOptions<CloudWatchExport>): Promise<void>;
}

/** Metric export from a cluster to Datadog. */
export interface MetricExportDatadogResource {
  /**
   * Get a cluster's metric export to Datadog.
   *
   * Returns the Datadog site that receives a cluster's metrics, the last four characters of the Datadog API
   * key, and the export's status.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `METRICS_VIEWER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/metricexport/datadog`
   *
   * @example
   * ```ts
   * const datadogExport = await cloud.metricExport.datadog.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: MetricExportDatadogGetParams, options?: CallOptions): ResponsePromise<DatadogExport>;

  /**
   * Export a cluster's metrics to Datadog.
   *
   * Exports a cluster's metrics to Datadog, or changes the export's configuration.
   *
   * The service sets up the nodes one after another: poll `metricExport.datadog.get` until `status` is
   * `ENABLED` or `ERROR`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/metricexport/datadog`
   *
   * @example
   * ```ts
   * const datadogExport = await cloud.metricExport.datadog.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   site: "EU1",
   *   api_key: "not-a-key-9f3a",
   * });
   * ```
   */
  enable(params: MetricExportDatadogEnableParams, options?: ChangeOptions): ResponsePromise<DatadogExport>;

  /**
   * Stop exporting a cluster's metrics to Datadog.
   *
   * Stops exporting a cluster's metrics to Datadog. Poll `metricExport.datadog.get` until `status` is
   * `NOT_DEPLOYED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/datadog`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.metricExport.datadog.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MetricExportDatadogDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MetricExportRemoval | undefined>;

  /**
   * Waits until all the cluster's nodes export their metrics. Fails if the export's `status` is `ERROR`.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.datadog.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const datadogExport = await cloud.metricExport.datadog.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(params: MetricExportDatadogGetParams, options?: WaitOptions<DatadogExport>): Promise<DatadogExport>;

  /**
   * Waits until none of the cluster's nodes export metrics. Fails if the export couldn't be disabled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.datadog.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.metricExport.datadog.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: MetricExportDatadogGetParams, options?: WaitOptions<DatadogExport>): Promise<void>;
}

/** Metric export from a cluster to Prometheus. */
export interface MetricExportPrometheusResource {
  /**
   * Get a cluster's metric export to Prometheus.
   *
   * Returns the URLs where Prometheus can scrape a cluster's metrics, one per region, and the export's
   * status.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `METRICS_VIEWER` or `AUDITOR` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/metricexport/prometheus`
   *
   * @example
   * ```ts
   * const prometheusExport = await cloud.metricExport.prometheus.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: MetricExportPrometheusGetParams, options?: CallOptions): ResponsePromise<PrometheusExport>;

  /**
   * Export a cluster's metrics to Prometheus.
   *
   * Creates a metrics URL for each of a cluster's regions. The request has no body. Once `status` is
   * `ENABLED`, `targets` from `metricExport.prometheus.get` contains the URLs. Prometheus must send one of
   * the organization's secret keys with each scrape.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/metricexport/prometheus`
   *
   * @example
   * ```ts
   * const prometheusExport = await cloud.metricExport.prometheus.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  enable(params: MetricExportPrometheusEnableParams, options?: ChangeOptions): ResponsePromise<PrometheusExport>;

  /**
   * Stop exporting a cluster's metrics to Prometheus.
   *
   * Stops exporting a cluster's metrics to Prometheus, so it can no longer scrape the URLs. Poll
   * `metricExport.prometheus.get` until `status` is `NOT_DEPLOYED`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/prometheus`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.metricExport.prometheus.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MetricExportPrometheusDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MetricExportRemoval | undefined>;

  /**
   * Waits until all the cluster's nodes export their metrics. Fails if the export's `status` is `ERROR`.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.prometheus.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.metricExport.prometheus.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(
    params: MetricExportPrometheusGetParams,
    options?: WaitOptions<PrometheusExport>,
  ): Promise<PrometheusExport>;

  /**
   * Waits until none of the cluster's nodes export metrics. Fails if the export couldn't be disabled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `metricExport.prometheus.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `METRICS_VIEWER` or `AUDITOR` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * await cloud.metricExport.prometheus.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: MetricExportPrometheusGetParams, options?: WaitOptions<PrometheusExport>): Promise<void>;
}

/** Metric export from a cluster to Amazon CloudWatch, Datadog or Prometheus. */
export interface MetricExportResource {
  /** Metric export from a cluster to Amazon CloudWatch. */
  readonly cloudWatch: MetricExportCloudWatchResource;

  /** Metric export from a cluster to Datadog. */
  readonly datadog: MetricExportDatadogResource;

  /** Metric export from a cluster to Prometheus. */
  readonly prometheus: MetricExportPrometheusResource;
}

/** The weekly window in which the service can carry out maintenance on a cluster. */
export interface MaintenanceWindowResource {
  /**
   * Get a cluster's maintenance window.
   *
   * Returns the weekly window in which the service can carry out maintenance on an Advanced cluster. If no
   * window is set, the service responds with status 404.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/maintenance-window`
   *
   * @example
   * ```ts
   * const maintenanceWindow = await cloud.maintenanceWindow.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: MaintenanceWindowGetParams, options?: CallOptions): ResponsePromise<MaintenanceWindow>;

  /**
   * Set a cluster's maintenance window.
   *
   * Sets the weekly window in which the service can carry out maintenance on an Advanced cluster. This
   * replaces any existing window.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/maintenance-window`
   *
   * @example
   * ```ts
   * const maintenanceWindow = await cloud.maintenanceWindow.set({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   offset_duration: "511200s",
   *   window_duration: "28800s",
   * });
   * ```
   */
  set(params: MaintenanceWindowSetParams, options?: ChangeOptions): ResponsePromise<MaintenanceWindow>;

  /**
   * Delete a cluster's maintenance window.
   *
   * Deletes an Advanced cluster's maintenance window. The service can then carry out maintenance at any time.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/maintenance-window`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.maintenanceWindow.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MaintenanceWindowDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MaintenanceWindow | undefined>;
}

/** Periods in which maintenance can't disrupt a cluster. */
export interface BlackoutWindowsResource {
  /**
   * List a cluster's blackout windows.
   *
   * Lists an Advanced cluster's blackout windows, one page at a time.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/blackout-windows`
   *
   * @example
   * ```ts
   * for await (const blackoutWindow of cloud.blackoutWindows.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(blackoutWindow);
   * }
   * ```
   */
  list(params: BlackoutWindowsListParams, options?: CallOptions): List<BlackoutWindowList, BlackoutWindow>;

  /**
   * Create a blackout window.
   *
   * Creates a blackout window for an Advanced cluster: up to 14 days in which maintenance can't disrupt SQL
   * clients or restart nodes. It must start at least 7 days and end at most 3 months from now.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/blackout-windows`
   *
   * @example
   * ```ts
   * const blackoutWindow = await cloud.blackoutWindows.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   start_time: "2026-11-23T00:00:00Z",
   *   end_time: "2026-12-01T00:00:00Z",
   * });
   * ```
   */
  create(params: BlackoutWindowsCreateParams, options?: ChangeOptions): ResponsePromise<BlackoutWindow>;

  /**
   * Get a blackout window.
   *
   * Returns when a blackout window starts and ends.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`
   *
   * @example
   * ```ts
   * const blackoutWindow = await cloud.blackoutWindows.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   blackout_window_id: "3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943",
   * });
   * ```
   */
  get(params: BlackoutWindowsGetParams, options?: CallOptions): ResponsePromise<BlackoutWindow>;

  /**
   * Change a blackout window.
   *
   * Changes when a blackout window starts or ends, within the limits of `blackoutWindows.create`.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`
   *
   * @example
   * ```ts
   * const blackoutWindow = await cloud.blackoutWindows.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   blackout_window_id: "3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943",
   *   end_time: "2026-12-04T00:00:00Z",
   * });
   * ```
   */
  update(params: BlackoutWindowsUpdateParams, options?: ChangeOptions): ResponsePromise<BlackoutWindow>;

  /**
   * Delete a blackout window.
   *
   * Deletes a blackout window, so the service can carry out maintenance during that time again.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.blackoutWindows.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   blackout_window_id: "3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943",
   * });
   * ```
   */
  delete(
    params: BlackoutWindowsDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<BlackoutWindow | undefined>;
}

/** How long the service holds back new patch versions. */
export interface VersionDeferralResource {
  /**
   * Get a cluster's patch version deferral.
   *
   * Returns how long the service waits before it installs new patch versions of CockroachDB on a cluster.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `AUDITOR` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/version-deferral`
   *
   * @example
   * ```ts
   * const versionDeferral = await cloud.versionDeferral.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: VersionDeferralGetParams, options?: CallOptions): ResponsePromise<VersionDeferral>;

  /**
   * Set a cluster's patch version deferral.
   *
   * Sets how long the service waits before it installs new patch versions of CockroachDB on a cluster: not at
   * all, or at least 30, 60 or 90 days.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/version-deferral`
   *
   * @example
   * ```ts
   * const versionDeferral = await cloud.versionDeferral.set({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   deferral_policy: "DEFERRAL_30_DAYS",
   * });
   * ```
   */
  set(params: VersionDeferralSetParams, options?: ChangeOptions): ResponsePromise<VersionDeferral>;
}

/** Artificial outages, to test how your application copes with them. */
export interface DisruptionResource {
  /**
   * Get the disrupted parts of a cluster.
   *
   * Returns which regions, availability zones and nodes of an Advanced cluster are disrupted for a test.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/disrupt`
   *
   * @example
   * ```ts
   * const { regional_disruptor_specifications } = await cloud.disruption.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: DisruptionGetParams, options?: CallOptions): ResponsePromise<Disruption>;

  /**
   * Disrupt parts of a cluster, or end a disruption.
   *
   * Makes regions, availability zones or nodes of an Advanced cluster unavailable, so you can test how your
   * application copes with an outage. The outage lasts until another request ends it: each request replaces
   * the whole list of disruptions.
   *
   * With too many nodes down, the cluster stops responding to SQL clients. Don't do this to a production
   * cluster.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/disrupt`
   *
   * @example
   * ```ts
   * const { regional_disruptor_specifications } = await cloud.disruption.set({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   regional_disruptor_specifications: [
   *     { region_code: "us-east-1", is_whole_region: true },
   *   ],
   * });
   * ```
   */
  set(params: DisruptionSetParams, options?: ChangeOptions): ResponsePromise<Disruption>;
}

/** Streams that replicate a primary cluster to a standby cluster. */
export interface PhysicalReplicationResource {
  /**
   * List the organization's replication streams.
   *
   * Lists the replication streams of all clusters that you can view, or of one cluster, one page at a time.
   * `show_completed: true` adds those whose status is `COMPLETED`.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DEVELOPER` role on the organization,
   * a folder or the cluster.
   *
   * `GET /api/v1/physical-replication-streams`
   *
   * @example
   * ```ts
   * for await (const replicationStream of cloud.physicalReplication.list()) {
   *   console.log(replicationStream);
   * }
   * ```
   */
  list(params?: PhysicalReplicationListParams, options?: CallOptions): List<ReplicationStreamList, ReplicationStream>;

  /**
   * Create a replication stream.
   *
   * Starts replicating a primary cluster to a standby cluster. The replication continues until you fail over
   * or cancel the stream. Wait with `physicalReplication.waitUntilReplicating` until the standby has all
   * data, which may take up to one hour.
   *
   * Your role must apply to both clusters.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `POST /api/v1/physical-replication-streams`
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.create({
   *   primary_cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   standby_cluster_id: "4d0f7a6e-2c39-4c1b-b8e4-93a2d65f1b07",
   * });
   * ```
   */
  create(params: PhysicalReplicationCreateParams, options?: AdoptOptions): ResponsePromise<ReplicationStream>;

  /**
   * Get a replication stream.
   *
   * Returns a replication stream, including how far the standby lags behind the primary cluster or how the
   * stream ended.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or `CLUSTER_DEVELOPER` role on the organization,
   * a folder or the cluster.
   *
   * `GET /api/v1/physical-replication-streams/{id}`
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.get({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  get(params: PhysicalReplicationGetParams, options?: CallOptions): ResponsePromise<ReplicationStream>;

  /**
   * Fail over to the standby cluster, or cancel a replication stream.
   *
   * Ends a replication stream whose status is `REPLICATING`:
   *
   * - `FAILING_OVER` turns the standby into an independent cluster, with the data as of `failover_at` or, by
   *   default, the latest replicated data. This only works once `replicated_time` is set.
   * - `CANCELED` ends the replication without a failover. You can't undo this.
   *
   * `failover_at` must be between `retained_time` and one hour from now. `retained_time` keeps moving
   * forward: if it has passed `failover_at` when the failover starts, the service uses `retained_time`
   * instead.
   *
   * Requires the `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `PATCH /api/v1/physical-replication-streams/{id}`
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.update({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   *   status: "FAILING_OVER",
   * });
   * ```
   */
  update(params: PhysicalReplicationUpdateParams, options?: CallOptions): ResponsePromise<ReplicationStream>;

  /**
   * Waits until the standby has all existing data and receives each new change (`REPLICATING`, with a
   * `replicated_time`). Fails if the stream is canceled, or if a failover has started or is complete.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `physicalReplication.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or
   * `CLUSTER_DEVELOPER` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.physicalReplication.waitUntilReplicating({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilReplicating(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;

  /**
   * Waits until the failover to the standby cluster is complete (`COMPLETED`). A failover can be scheduled up
   * to an hour ahead, and the wait includes that time. Fails if the stream is canceled.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `physicalReplication.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or
   * `CLUSTER_DEVELOPER` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.physicalReplication.waitUntilCompleted({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilCompleted(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;

  /**
   * Waits until the stream is canceled (`CANCELED`). Fails if a failover has completed instead (`COMPLETED`).
   *
   * Polls `physicalReplication.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` or
   * `CLUSTER_DEVELOPER` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const result = await cloud.physicalReplication.waitUntilCanceled({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilCanceled(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;
}

/** Agents that scan a cluster's nodes for threats. */
export interface RuntimeScanningResource {
  /**
   * Get the agent that scans a cluster's nodes.
   *
   * Returns which agent, if any, scans an Advanced cluster's nodes for threats.
   *
   * Requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER`, `AUDITOR` or
   * `CLUSTER_DATA_ACCESSOR` role on the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/runtime-scanning`
   *
   * @example
   * ```ts
   * const { type } = await cloud.runtimeScanning.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: RuntimeScanningGetParams, options?: CallOptions): ResponsePromise<RuntimeScanning>;

  /**
   * Scan a cluster's nodes for threats.
   *
   * Installs an agent on each of an Advanced cluster's nodes. The agent looks for threats while the node
   * runs.
   *
   * The response already names the new agent, but `runtimeScanning.get` returns `NONE` until the agent runs
   * on all nodes.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/runtime-scanning`
   *
   * @example
   * ```ts
   * const { type } = await cloud.runtimeScanning.enable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   type: "WIZ",
   * });
   * ```
   */
  enable(params: RuntimeScanningEnableParams, options?: ChangeOptions): ResponsePromise<RuntimeScanning>;

  /**
   * Stop scanning a cluster's nodes.
   *
   * Removes the agent from the cluster's nodes. If there is none, the service may respond with status 404.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/runtime-scanning`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.runtimeScanning.disable({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  disable(
    params: RuntimeScanningDisableParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<RuntimeScanning | undefined>;

  /**
   * Waits until the agent is running on all the cluster's nodes.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `runtimeScanning.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER`, `AUDITOR` or `CLUSTER_DATA_ACCESSOR` role on the organization, a folder or the
   * cluster.
   *
   * @example
   * ```ts
   * const { type } = await cloud.runtimeScanning.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(params: RuntimeScanningGetParams, options?: WaitOptions<RuntimeScanning>): Promise<RuntimeScanning>;

  /**
   * Waits until no agent scans the cluster's nodes.
   *
   * `deadlineMs` defaults to 2 hours.
   *
   * Polls `runtimeScanning.get`, which requires the `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`,
   * `CLUSTER_DEVELOPER`, `AUDITOR` or `CLUSTER_DATA_ACCESSOR` role on the organization, a folder or the
   * cluster.
   *
   * @example
   * ```ts
   * const { type } = await cloud.runtimeScanning.waitUntilDisabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDisabled(
    params: RuntimeScanningGetParams,
    options?: WaitOptions<RuntimeScanning>,
  ): Promise<RuntimeScanning>;
}

/** Folders, which contain clusters and other folders. */
export interface FoldersResource {
  /**
   * List the organization's folders.
   *
   * Lists all folders that you can view, including nested ones, paginated and sorted by name. `path` selects
   * a single folder. To see what's in a folder, use `folders.listContents`.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`,
   * `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or
   * `ORG_ADMIN` role on the organization or a folder.
   *
   * `GET /api/v1/folders`
   *
   * @example
   * ```ts
   * for await (const folderResource of cloud.folders.list()) {
   *   console.log(folderResource);
   * }
   * ```
   */
  list(params?: FoldersListParams, options?: CallOptions): List<FolderList, FolderResource>;

  /**
   * Create a folder.
   *
   * Creates a folder inside another folder or at the top level.
   *
   * Requires the `FOLDER_ADMIN` role on the organization or a folder.
   *
   * `POST /api/v1/folders`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.create({
   *   name: "payments",
   *   labels: { team: "payments" },
   * });
   * ```
   */
  create(params: FoldersCreateParams, options?: CallOptions): ResponsePromise<FolderResource>;

  /**
   * Get a folder.
   *
   * Returns a folder, its labels and the folders that contain it.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`,
   * `CLUSTER_MONITOR`, `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or
   * `ORG_ADMIN` role on the organization or a folder.
   *
   * `GET /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.get({
   *   folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6",
   * });
   * ```
   */
  get(params: FoldersGetParams, options?: CallOptions): ResponsePromise<FolderResource>;

  /**
   * Rename, move or label a folder.
   *
   * Changes a folder's name, parent or labels. Fields that you omit stay the same. A folder moves with all
   * its contents. New labels replace all existing ones.
   *
   * Requires the `FOLDER_ADMIN` or `FOLDER_MOVER` role on the organization or a folder.
   *
   * `PATCH /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.update({
   *   folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6",
   *   name: "live",
   * });
   * ```
   */
  update(params: FoldersUpdateParams, options?: CallOptions): ResponsePromise<FolderResource>;

  /**
   * Delete a folder.
   *
   * Deletes a folder. The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `FOLDER_ADMIN` role on the organization or a folder.
   *
   * `DELETE /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * await cloud.folders.delete({
   *   folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6",
   * });
   * ```
   */
  delete(params: FoldersDeleteParams, options?: DeleteOptions): ResponsePromise<void>;

  /**
   * List a folder's contents.
   *
   * Lists the direct contents of a folder, one page at a time: folders first, then clusters, each sorted by
   * name. For the top level, pass `root` as the id.
   *
   * Requires the `AUDITOR`, `CLUSTER_ADMIN`, `CLUSTER_DATA_ACCESSOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` or `ORG_ADMIN` role on the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/folders/{folder_id}/contents`
   *
   * @example
   * ```ts
   * for await (const resource of cloud.folders.listContents({
   *   folder_id: "root",
   * })) {
   *   console.log(resource);
   * }
   * ```
   */
  listContents(params: FoldersListContentsParams, options?: CallOptions): List<FolderContents, FolderResource>;
}

/** The organization that your secret key or token belongs to. */
export interface OrganizationResource {
  /**
   * Get your organization.
   *
   * Returns the organization that your secret key or token belongs to, including the identities that
   * CockroachDB Cloud uses to access your own cloud resources, such as keys and buckets.
   *
   * Requires the `ORG_ADMIN`, `ORG_MEMBER` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/organization`
   *
   * @example
   * ```ts
   * const organization = await cloud.organization.get();
   * ```
   */
  get(params?: Record<string, never>, options?: CallOptions): ResponsePromise<Organization>;
}

/** Find the organization's users by e-mail address. */
export interface UsersResource {
  /**
   * Find a user of the organization by e-mail address.
   *
   * Returns the id of the user who signs in with an e-mail address. Pass the id as `user_id` to `roles.get`,
   * `roles.set` and the other role operations.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `FOLDER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/users/persons-by-email`
   *
   * @example
   * ```ts
   * const { user } = await cloud.users.findByEmail({
   *   email: "ada@acme.example",
   * });
   * ```
   */
  findByEmail(params: UsersFindByEmailParams, options?: CallOptions): ResponsePromise<PersonFound>;
}

/** What users, service accounts and groups can do. */
export interface RolesResource {
  /**
   * List the roles of all users and service accounts.
   *
   * Lists the organization's users and service accounts with their roles, one page at a time. A page has two
   * lists: roles granted directly, and roles granted through groups.
   *
   * If there are more than 100 users, pages sometimes skip some of them. If you need them all, call
   * `roles.get` for each user.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `FOLDER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/roles`
   *
   * @example
   * ```ts
   * for await (const grant of cloud.roles.list()) {
   *   console.log(grant);
   * }
   * ```
   */
  list(params?: RolesListParams, options?: CallOptions): List<RoleGrantList, UserRoleGrant>;

  /**
   * Get the roles of a user, service account or group.
   *
   * Returns the roles of a user, service account or group, whether granted directly or through groups.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `FOLDER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/roles/{user_id}`
   *
   * @example
   * ```ts
   * const userRoles = await cloud.roles.get({
   *   user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   * });
   * ```
   */
  get(params: RolesGetParams, options?: CallOptions): ResponsePromise<UserRoles>;

  /**
   * Replace the roles of a user, service account or group.
   *
   * Replaces the roles of a user, service account or group: grants those in the request and removes all
   * others, except those granted through groups. For a user or service account, always include `ORG_MEMBER`,
   * because all of them must have it. Groups can't have it.
   *
   * An `ORG_ADMIN` can grant and remove any role, a `CLUSTER_ADMIN` can do so for roles on clusters, and a
   * `FOLDER_ADMIN` for roles on folders.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `FOLDER_ADMIN` role on the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/roles/{user_id}`
   *
   * @example
   * ```ts
   * const userRoles = await cloud.roles.set({
   *   user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   roles: [
   *     { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } },
   *     {
   *       name: "CLUSTER_DEVELOPER",
   *       resource: {
   *         type: "CLUSTER",
   *         id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  set(params: RolesSetParams, options?: CallOptions): ResponsePromise<UserRoles>;

  /**
   * Grant a role to a user, service account or group.
   *
   * Grants a role on a resource to a user, service account or group, which keeps its other roles. The request
   * has no body.
   *
   * An `ORG_ADMIN` can grant any role, a `CLUSTER_ADMIN` can grant roles on clusters, and a `FOLDER_ADMIN`
   * can grant roles on folders.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `FOLDER_ADMIN` role on the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}`
   *
   * @example
   * ```ts
   * const userRoles = await cloud.roles.add({
   *   user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   resource_type: "CLUSTER",
   *   resource_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   role_name: "CLUSTER_DEVELOPER",
   * });
   * ```
   */
  add(params: RolesAddParams, options?: CallOptions): ResponsePromise<UserRoles>;

  /**
   * Revoke a role from a user, service account or group.
   *
   * Removes one role on a resource from a user, service account or group. To revoke a role granted through a
   * group, remove the user or service account from the group instead.
   *
   * You can't remove the last role: users and service accounts always keep `ORG_MEMBER`, and a group must
   * keep at least one role.
   *
   * An `ORG_ADMIN` can remove any role, a `CLUSTER_ADMIN` can remove roles on clusters, and a `FOLDER_ADMIN`
   * can remove roles on folders.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `FOLDER_ADMIN` role on the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.roles.remove({
   *   user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   resource_type: "CLUSTER",
   *   resource_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   role_name: "CLUSTER_DEVELOPER",
   * });
   * ```
   */
  remove(params: RolesRemoveParams, options?: DeleteOptions): ResponsePromise<UserRoles | undefined>;
}

/** OAuth credentials that programs use to get short-lived access tokens for a service account. */
export interface ServiceAccountsCredentialsResource {
  /**
   * List a service account's credentials.
   *
   * Lists a service account's credentials, oldest first, one page at a time.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/service-accounts/{service_account_id}/credentials`
   *
   * @example
   * ```ts
   * for await (const credential of cloud.serviceAccounts.credentials.list({
   *   service_account_id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   * })) {
   *   console.log(credential);
   * }
   * ```
   */
  list(
    params: ServiceAccountsCredentialsListParams,
    options?: CallOptions,
  ): List<ServiceAccountCredentialList, ServiceAccountCredential>;

  /**
   * Create a credential for a service account.
   *
   * Creates a credential that a program uses to get short-lived access tokens (OAuth 2.0 with the JWT bearer
   * grant). Create a key pair, keep the private key, and send the public one, which is all that the service
   * stores.
   *
   * Your program then signs JSON Web Tokens (JWT) with the private key and exchanges them for access tokens.
   * A JWT's `iss` and `sub` claims must be the `client_id` from the response.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `POST /api/v1/service-accounts/{service_account_id}/credentials`
   *
   * @example
   * ```ts
   * const result = await cloud.serviceAccounts.credentials.create({
   *   service_account_id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   *   name: "ci-signer",
   *   public_key: "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEExampleExampleExampleExample\n-----END PUBLIC KEY-----\n",
   *   algorithm: "ES256",
   *   expires_at: "2027-09-01T00:00:00Z",
   *   description: "Signs in from CI",
   * });
   * ```
   */
  create(
    params: ServiceAccountsCredentialsCreateParams,
    options?: AdoptOptions,
  ): ResponsePromise<ServiceAccountCredential>;

  /**
   * Delete a service account's credential.
   *
   * Deletes a credential, so programs can no longer use it to get access tokens.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/v1/service-accounts/{service_account_id}/credentials/{credential_id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.serviceAccounts.credentials.delete({
   *   service_account_id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   *   credential_id: "a7f4d9e1-35b8-4c06-92de-f1c8037b5a64",
   * });
   * ```
   */
  delete(
    params: ServiceAccountsCredentialsDeleteParams,
    options?: DeleteOptions,
  ): ResponsePromise<ServiceAccountCredential | undefined>;
}

/** Service accounts, which programs use instead of user accounts. */
export interface ServiceAccountsResource {
  /** OAuth credentials that programs use to get short-lived access tokens for a service account. */
  readonly credentials: ServiceAccountsCredentialsResource;

  /**
   * List the organization's service accounts.
   *
   * Lists the service accounts with their roles, paginated and sorted by name.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/service-accounts`
   *
   * @example
   * ```ts
   * for await (const serviceAccount of cloud.serviceAccounts.list()) {
   *   console.log(serviceAccount);
   * }
   * ```
   */
  list(params?: ServiceAccountsListParams, options?: CallOptions): List<ServiceAccountList, ServiceAccount>;

  /**
   * Create a service account.
   *
   * Creates a service account with its initial roles. To call the API, it needs an API key: create one with
   * `apiKeys.create`.
   *
   * Requires the `ORG_ADMIN` or `CLUSTER_ADMIN` role on the organization.
   *
   * `POST /api/v1/service-accounts`
   *
   * @example
   * ```ts
   * const serviceAccount = await cloud.serviceAccounts.create({
   *   name: "deployer",
   *   description: "Deploys from CI",
   *   roles: [
   *     { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } },
   *     {
   *       name: "CLUSTER_ADMIN",
   *       resource: {
   *         type: "CLUSTER",
   *         id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *       },
   *     },
   *   ],
   * });
   * ```
   */
  create(params: ServiceAccountsCreateParams, options?: AdoptOptions): ResponsePromise<ServiceAccount>;

  /**
   * Get a service account.
   *
   * Returns a service account and its roles, whether granted directly or through groups.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/service-accounts/{id}`
   *
   * @example
   * ```ts
   * const serviceAccount = await cloud.serviceAccounts.get({
   *   id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   * });
   * ```
   */
  get(params: ServiceAccountsGetParams, options?: CallOptions): ResponsePromise<ServiceAccount>;

  /**
   * Change a service account's name or description.
   *
   * Changes a service account's name or description. Fields that you omit stay the same. To change its roles,
   * pass its id as `user_id` to `roles.set`, `roles.add` or `roles.remove`.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PATCH /api/v1/service-accounts/{id}`
   *
   * @example
   * ```ts
   * const serviceAccount = await cloud.serviceAccounts.update({
   *   id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   *   name: "release-bot",
   *   description: "Deploys releases from CI",
   * });
   * ```
   */
  update(params: ServiceAccountsUpdateParams, options?: CallOptions): ResponsePromise<ServiceAccount>;

  /**
   * Delete a service account.
   *
   * Deletes a service account. Its API keys stop working.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/v1/service-accounts/{id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.serviceAccounts.delete({
   *   id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   * });
   * ```
   */
  delete(params: ServiceAccountsDeleteParams, options?: DeleteOptions): ResponsePromise<ServiceAccount | undefined>;
}

/** API keys (secret keys) of service accounts. */
export interface ApiKeysResource {
  /**
   * List the organization's API keys.
   *
   * Lists the API keys, oldest first, one page at a time. Their secrets aren't included: only
   * `apiKeys.create` returns a secret.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/api-keys`
   *
   * @example
   * ```ts
   * for await (const apiKey of cloud.apiKeys.list()) {
   *   console.log(apiKey);
   * }
   * ```
   */
  list(params?: ApiKeysListParams, options?: CallOptions): List<ApiKeyList, ApiKey>;

  /**
   * Create an API key for a service account.
   *
   * Creates an API key and returns its secret. Store the secret right away: the service doesn't keep it and
   * can't return it again. If the response is lost, find the API key with `apiKeys.list`, delete it and
   * create another one.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `POST /api/v1/api-keys`
   *
   * @example
   * ```ts
   * const apiKeyCreated = await cloud.apiKeys.create({
   *   name: "deployments",
   *   service_account_id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4",
   * });
   * ```
   */
  create(params: ApiKeysCreateParams, options?: CallOptions): ResponsePromise<ApiKeyCreated>;

  /**
   * Get an API key.
   *
   * Returns an API key's name and service account, but not its secret.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/api-keys/{id}`
   *
   * @example
   * ```ts
   * const apiKey = await cloud.apiKeys.get({
   *   id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd",
   * });
   * ```
   */
  get(params: ApiKeysGetParams, options?: CallOptions): ResponsePromise<ApiKey>;

  /**
   * Rename an API key.
   *
   * Renames an API key. Its secret and its service account stay the same.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PATCH /api/v1/api-keys/{id}`
   *
   * @example
   * ```ts
   * const apiKey = await cloud.apiKeys.update({
   *   id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd",
   *   name: "deployments-2026",
   * });
   * ```
   */
  update(params: ApiKeysUpdateParams, options?: CallOptions): ResponsePromise<ApiKey>;

  /**
   * Delete an API key.
   *
   * Deletes an API key. Requests that use its secret key then fail with status 401.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/v1/api-keys/{id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.apiKeys.delete({ id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd" });
   * ```
   */
  delete(params: ApiKeysDeleteParams, options?: DeleteOptions): ResponsePromise<ApiKey | undefined>;
}

/** The issuers whose JSON Web Tokens (JWT) you can use in place of a secret key. */
export interface JwtIssuersResource {
  /**
   * List the organization's JWT issuers.
   *
   * Lists the JWT issuers whose tokens the API accepts, one page at a time.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/jwt-issuers`
   *
   * @example
   * ```ts
   * for await (const jwtIssuer of cloud.jwtIssuers.list()) {
   *   console.log(jwtIssuer);
   * }
   * ```
   */
  list(params?: JwtIssuersListParams, options?: CallOptions): List<JwtIssuerList, JwtIssuer>;

  /**
   * Register a JWT issuer.
   *
   * Registers an issuer of JSON Web Tokens (JWT), so you can use its tokens instead of secret keys. The API
   * accepts a token if it's signed with one of the issuer's keys, has the registered `audience`, and maps to
   * a user or service account of the organization.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `POST /api/v1/jwt-issuers`
   *
   * @example
   * ```ts
   * const jwtIssuer = await cloud.jwtIssuers.create({
   *   issuer_url: "https://login.acme.example",
   *   audience: "acme-cockroach",
   *   claim: "email",
   * });
   * ```
   */
  create(params: JwtIssuersCreateParams, options?: CallOptions): ResponsePromise<JwtIssuer>;

  /**
   * Get a JWT issuer.
   *
   * Returns a JWT issuer, its keys and its identity mappings.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/jwt-issuers/{id}`
   *
   * @example
   * ```ts
   * const jwtIssuer = await cloud.jwtIssuers.get({
   *   id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518",
   * });
   * ```
   */
  get(params: JwtIssuersGetParams, options?: CallOptions): ResponsePromise<JwtIssuer>;

  /**
   * Change a JWT issuer.
   *
   * Changes a JWT issuer. Fields that you omit stay the same. New identity mappings replace all existing
   * ones.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PATCH /api/v1/jwt-issuers/{id}`
   *
   * @example
   * ```ts
   * const jwtIssuer = await cloud.jwtIssuers.update({
   *   id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518",
   *   claim: "preferred_username",
   *   identity_map: [
   *     { token_identity: "/^acme_(.*)$", cc_identity: "\\1@acme.example" },
   *   ],
   * });
   * ```
   */
  update(params: JwtIssuersUpdateParams, options?: CallOptions): ResponsePromise<JwtIssuer>;

  /**
   * Remove a JWT issuer.
   *
   * Removes a JWT issuer. The service then rejects its tokens with status 401.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/v1/jwt-issuers/{id}`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.jwtIssuers.delete({
   *   id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518",
   * });
   * ```
   */
  delete(params: JwtIssuersDeleteParams, options?: DeleteOptions): ResponsePromise<JwtIssuer | undefined>;
}

/** Who changed what in the organization, and when. */
export interface AuditLogsResource {
  /**
   * List the organization's audit log entries.
   *
   * Lists the audit log entries, about 200 per page. The oldest come first, unless you pass
   * `sort_order=DESC`.
   *
   * To get the next page, pass this page's `next_starting_from` as `starting_from`. In ascending order, even
   * the last page has a `next_starting_from`: store it to list newer entries later. In descending order, the
   * last page has none.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/auditlogevents`
   *
   * @example
   * ```ts
   * for await (const auditLogEntry of cloud.auditLogs.list()) {
   *   console.log(auditLogEntry);
   * }
   * ```
   */
  list(params?: AuditLogsListParams, options?: CallOptions): List<AuditLogPage, AuditLogEntry>;
}

/** What the organization's clusters cost each month. */
export interface InvoicesResource {
  /**
   * List the organization's invoices.
   *
   * Lists the monthly invoices, oldest first, all in one response. The current month's invoice is a `DRAFT`.
   *
   * Requires the `BILLING_COORDINATOR` or `CLUSTER_ADMIN` role on the organization.
   *
   * `GET /api/v1/invoices`
   *
   * @example
   * ```ts
   * for await (const invoice of cloud.invoices.list()) {
   *   console.log(invoice);
   * }
   * ```
   */
  list(params?: InvoicesListParams, options?: CallOptions): List<InvoiceList, Invoice>;

  /**
   * Get an invoice.
   *
   * Returns a month's invoice, including the cost of each cluster.
   *
   * Requires the `BILLING_COORDINATOR` or `CLUSTER_ADMIN` role on the organization.
   *
   * `GET /api/v1/invoices/{invoice_id}`
   *
   * @example
   * ```ts
   * const invoice = await cloud.invoices.get({
   *   invoice_id: "7b90c3e5-4d2a-4861-bf37-05e9a1d8c624",
   * });
   * ```
   */
  get(params: InvoicesGetParams, options?: CallOptions): ResponsePromise<Invoice>;
}

/** Users that an identity provider manages with SCIM 2.0. */
export interface ScimUsersResource {
  /**
   * List SCIM users.
   *
   * Lists the organization's users, or those that match `filter`, 20 per page by default. `startIndex` is the
   * 1-based index of the first user on the page.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/scim/v2/Users`
   *
   * @example
   * ```ts
   * for await (const scimUser of cloud.scim.users.list()) {
   *   console.log(scimUser);
   * }
   * ```
   */
  list(params?: ScimUsersListParams, options?: CallOptions): List<ScimUserList, ScimUser>;

  /**
   * Create a SCIM user.
   *
   * Adds a user to the organization. This is for identity providers; without one, invite users in the
   * CockroachDB Cloud Console.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `POST /api/scim/v2/Users`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.create({
   *   schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
   *   externalId: "00u7k2ada",
   *   userName: "ada@acme.example",
   *   name: { givenName: "Ada", familyName: "Byron" },
   *   displayName: "Ada Byron",
   *   emails: [{ value: "ada@acme.example", type: "work", primary: true }],
   *   active: true,
   * });
   * ```
   */
  create(params: ScimUsersCreateParams, options?: CallOptions): ResponsePromise<ScimUser>;

  /**
   * Search SCIM users.
   *
   * Like `scim.users.list`, but with the parameters in the request body (RFC 7644, section 3.4.3). That keeps
   * e-mail addresses in filters out of URLs, which servers often log.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `POST /api/scim/v2/Users/.search`
   *
   * @example
   * ```ts
   * for await (const scimUser of cloud.scim.users.search({
   *   filter: "userName eq \"ada@acme.example\"",
   *   count: 1,
   * })) {
   *   console.log(scimUser);
   * }
   * ```
   */
  search(params: ScimUsersSearchParams, options?: CallOptions): List<ScimUserList, ScimUser>;

  /**
   * Search SCIM users with PUT.
   *
   * Like `scim.users.search`, but with PUT, which the SCIM standard doesn't define for searches. Use
   * `scim.users.search` instead.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `PUT /api/scim/v2/Users/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimUserList = await cloud.scim.users.searchByPut({
   *   filter: "userName eq \"ada@acme.example\"",
   *   count: 1,
   * });
   * ```
   */
  searchByPut(params: ScimUsersSearchByPutParams, options?: CallOptions): ResponsePromise<ScimUserList>;

  /**
   * Get a SCIM user.
   *
   * Returns a user and their groups.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.get({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   * });
   * ```
   */
  get(params: ScimUsersGetParams, options?: CallOptions): ResponsePromise<ScimUser>;

  /**
   * Replace a SCIM user's attributes.
   *
   * Replaces all of a user's attributes: those that aren't in the request are unset. To change individual
   * ones, use `scim.users.patch`. To lock the user out but keep their data, set `active` to `false`.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PUT /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.replace({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   schemas: ["urn:ietf:params:scim:schemas:core:2.0:User"],
   *   userName: "ada@acme.example",
   *   displayName: "Ada Byron",
   *   emails: [{ value: "ada@acme.example", primary: true }],
   *   active: true,
   * });
   * ```
   */
  replace(params: ScimUsersReplaceParams, options?: CallOptions): ResponsePromise<ScimUser>;

  /**
   * Change a SCIM user's attributes.
   *
   * Changes a user with a list of `add`, `remove` and `replace` operations, applied in order (RFC 7644, section
   * 3.5.2). If one fails, none is applied.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PATCH /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.patch({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
   *   Operations: [
   *     {
   *       op: "replace",
   *       value: {
   *         displayName: "Ada King",
   *         name: { givenName: "Ada", familyName: "King" },
   *       },
   *     },
   *     { op: "remove", path: "externalId" },
   *   ],
   * });
   * ```
   */
  patch(params: ScimUsersPatchParams, options?: CallOptions): ResponsePromise<ScimUser>;

  /**
   * Delete a SCIM user.
   *
   * Removes a user from the organization. The vendor doesn't document a response body, so ignore it if there
   * is one.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * await cloud.scim.users.delete({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   * });
   * ```
   */
  delete(params: ScimUsersDeleteParams, options?: DeleteOptions): ResponsePromise<void>;

  /**
   * Get a SCIM user with parameters in the request body.
   *
   * Like `scim.users.get`, but with the parameters in the request body (RFC 7644, section 3.4.3).
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `POST /api/scim/v2/Users/{id}/.search`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.searchOne({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   attributes: "displayName,externalId",
   * });
   * ```
   */
  searchOne(params: ScimUsersSearchOneParams, options?: CallOptions): ResponsePromise<ScimUser>;

  /**
   * Get a SCIM user with PUT.
   *
   * Like `scim.users.searchOne`, but with PUT, which the SCIM standard doesn't define for searches. Use
   * `scim.users.searchOne` or `scim.users.get` instead.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `PUT /api/scim/v2/Users/{id}/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.searchOneByPut({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   attributes: "displayName,externalId",
   * });
   * ```
   */
  searchOneByPut(params: ScimUsersSearchOneByPutParams, options?: CallOptions): ResponsePromise<ScimUser>;
}

/** Groups that an identity provider manages with SCIM 2.0. */
export interface ScimGroupsResource {
  /**
   * List SCIM groups.
   *
   * Lists the organization's groups, or those that match `filter`, 20 per page by default. `startIndex` is
   * the 1-based index of the first group on the page.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/scim/v2/Groups`
   *
   * @example
   * ```ts
   * for await (const scimGroup of cloud.scim.groups.list()) {
   *   console.log(scimGroup);
   * }
   * ```
   */
  list(params?: ScimGroupsListParams, options?: CallOptions): List<ScimGroupList, ScimGroup>;

  /**
   * Create a SCIM group.
   *
   * Creates a group with its initial members. A role that you grant to the group applies to all its members.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `POST /api/scim/v2/Groups`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.create({
   *   schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
   *   displayName: "payments-team",
   *   members: [{ value: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" }],
   * });
   * ```
   */
  create(params: ScimGroupsCreateParams, options?: CallOptions): ResponsePromise<ScimGroup>;

  /**
   * Search SCIM groups.
   *
   * Like `scim.groups.list`, but with the parameters in the request body (RFC 7644, section 3.4.3).
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `POST /api/scim/v2/Groups/.search`
   *
   * @example
   * ```ts
   * for await (const scimGroup of cloud.scim.groups.search({
   *   filter: "displayName eq \"payments-team\"",
   * })) {
   *   console.log(scimGroup);
   * }
   * ```
   */
  search(params: ScimGroupsSearchParams, options?: CallOptions): List<ScimGroupList, ScimGroup>;

  /**
   * Search SCIM groups with PUT.
   *
   * Like `scim.groups.search`, but with PUT, which the SCIM standard doesn't define for searches. Use
   * `scim.groups.search` instead.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `PUT /api/scim/v2/Groups/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimGroupList = await cloud.scim.groups.searchByPut({
   *   filter: "displayName eq \"payments-team\"",
   * });
   * ```
   */
  searchByPut(params: ScimGroupsSearchByPutParams, options?: CallOptions): ResponsePromise<ScimGroupList>;

  /**
   * Get a SCIM group.
   *
   * Returns a group and its members.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `GET /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.get({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   * });
   * ```
   */
  get(params: ScimGroupsGetParams, options?: CallOptions): ResponsePromise<ScimGroup>;

  /**
   * Replace a SCIM group.
   *
   * Replaces a group's name and members: anyone who isn't in the request is removed from the group. To add or
   * remove individual members, use `scim.groups.patch`.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PUT /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.replace({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   *   schemas: ["urn:ietf:params:scim:schemas:core:2.0:Group"],
   *   displayName: "payments-team",
   *   members: [{ value: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" }],
   * });
   * ```
   */
  replace(params: ScimGroupsReplaceParams, options?: CallOptions): ResponsePromise<ScimGroup>;

  /**
   * Change a SCIM group.
   *
   * Changes a group with a list of `add`, `remove` and `replace` operations, applied in order (RFC 7644, section
   * 3.5.2). If one fails, none is applied.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `PATCH /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.patch({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   *   schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
   *   Operations: [
   *     { op: "remove", path: "members" },
   *     {
   *       op: "add",
   *       path: "members",
   *       value: [{ value: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" }],
   *     },
   *     { op: "replace", path: "displayName", value: "payments-team" },
   *   ],
   * });
   * ```
   */
  patch(params: ScimGroupsPatchParams, options?: CallOptions): ResponsePromise<ScimGroup>;

  /**
   * Delete a SCIM group.
   *
   * Deletes a group but not its members, who lose the roles that it granted them. The vendor doesn't document
   * a response body, so ignore it if there is one.
   *
   * Requires the `ORG_ADMIN` role on the organization.
   *
   * `DELETE /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * await cloud.scim.groups.delete({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   * });
   * ```
   */
  delete(params: ScimGroupsDeleteParams, options?: DeleteOptions): ResponsePromise<void>;

  /**
   * Get a SCIM group with parameters in the request body.
   *
   * Like `scim.groups.get`, but with the parameters in the request body (RFC 7644, section 3.4.3).
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `POST /api/scim/v2/Groups/{id}/.search`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.searchOne({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   *   attributes: "displayName,externalId",
   * });
   * ```
   */
  searchOne(params: ScimGroupsSearchOneParams, options?: CallOptions): ResponsePromise<ScimGroup>;

  /**
   * Get a SCIM group with PUT.
   *
   * Like `scim.groups.searchOne`, but with PUT, which the SCIM standard doesn't define for searches. Use
   * `scim.groups.searchOne` or `scim.groups.get` instead.
   *
   * Requires the `ORG_ADMIN` or `AUDITOR` role on the organization.
   *
   * `PUT /api/scim/v2/Groups/{id}/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.searchOneByPut({
   *   id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32",
   *   attributes: "displayName,externalId",
   * });
   * ```
   */
  searchOneByPut(params: ScimGroupsSearchOneByPutParams, options?: CallOptions): ResponsePromise<ScimGroup>;
}

/** The SCIM 2.0 schemas of users and groups. */
export interface ScimSchemasResource {
  /**
   * List the SCIM schemas.
   *
   * Lists the user and group schemas, including their attributes, in a single response.
   *
   * `GET /api/scim/v2/Schemas`
   *
   * @example
   * ```ts
   * for await (const scimSchema of cloud.scim.schemas.list()) {
   *   console.log(scimSchema);
   * }
   * ```
   */
  list(params?: ScimSchemasListParams, options?: CallOptions): List<ScimSchemaList, ScimSchema>;

  /**
   * Get a SCIM schema.
   *
   * Returns a schema with its attributes.
   *
   * `GET /api/scim/v2/Schemas/{schemaId}`
   *
   * @example
   * ```ts
   * const scimSchema = await cloud.scim.schemas.get({
   *   schemaId: "urn:ietf:params:scim:schemas:core:2.0:Group",
   * });
   * ```
   */
  get(params: ScimSchemasGetParams, options?: CallOptions): ResponsePromise<ScimSchema>;
}

/** The SCIM 2.0 resource types that the service supports. */
export interface ScimResourceTypesResource {
  /**
   * List the SCIM resource types.
   *
   * Lists the resource types that the service supports, with their endpoints and schemas, all in one
   * response.
   *
   * `GET /api/scim/v2/ResourceTypes`
   *
   * @example
   * ```ts
   * for await (const scimResourceType of cloud.scim.resourceTypes.list()) {
   *   console.log(scimResourceType);
   * }
   * ```
   */
  list(params?: ScimResourceTypesListParams, options?: CallOptions): List<ScimResourceTypeList, ScimResourceType>;

  /**
   * Get a SCIM resource type.
   *
   * Returns a resource type's endpoint and schema.
   *
   * `GET /api/scim/v2/ResourceTypes/{resourceId}`
   *
   * @example
   * ```ts
   * const scimResourceType = await cloud.scim.resourceTypes.get({
   *   resourceId: "User",
   * });
   * ```
   */
  get(params: ScimResourceTypesGetParams, options?: CallOptions): ResponsePromise<ScimResourceType>;
}

/** The SCIM 2.0 features that the service supports. */
export interface ScimServiceProviderConfigResource {
  /**
   * Get the SCIM service configuration.
   *
   * Returns the optional SCIM features and the authentication schemes that the service supports.
   *
   * `GET /api/scim/v2/ServiceProviderConfig`
   *
   * @example
   * ```ts
   * const result = await cloud.scim.serviceProviderConfig.get();
   * ```
   */
  get(params?: Record<string, never>, options?: CallOptions): ResponsePromise<ScimServiceProviderConfig>;
}

/**
 * User and group management for identity providers, with SCIM 2.0 (System for Cross-domain Identity
 * Management).
 */
export interface ScimResource {
  /** Users that an identity provider manages with SCIM 2.0. */
  readonly users: ScimUsersResource;

  /** Groups that an identity provider manages with SCIM 2.0. */
  readonly groups: ScimGroupsResource;

  /** The SCIM 2.0 schemas of users and groups. */
  readonly schemas: ScimSchemasResource;

  /** The SCIM 2.0 resource types that the service supports. */
  readonly resourceTypes: ScimResourceTypesResource;

  /** The SCIM 2.0 features that the service supports. */
  readonly serviceProviderConfig: ScimServiceProviderConfigResource;
}

/**
 * The certificate authority (CA) that a migration assistant trusts when it connects to the source database.
 */
export interface MigrationAssistantSourceCaCertResource {
  /**
   * Get the source database's certificate authority (CA).
   *
   * Returns the certificate authority (CA) that the migration assistant trusts when it connects to the source
   * database.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/migration-assistant/source-ca-cert`
   *
   * @example
   * ```ts
   * const { x509_pem_cert } = await cloud.migrationAssistant.sourceCaCert.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(
    params: MigrationAssistantSourceCaCertGetParams,
    options?: CallOptions,
  ): ResponsePromise<MigrationAssistantSourceCaCert>;

  /**
   * Replace the source database's certificate authority (CA).
   *
   * Replaces the certificate authority (CA) that the migration assistant trusts when it connects to the
   * source database.
   *
   * Requires the `ORG_ADMIN` or `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}/migration-assistant/source-ca-cert`
   *
   * @example
   * ```ts
   * const result = await cloud.migrationAssistant.sourceCaCert.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   x509_pem_cert: "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUExampleExampleExampleExampleExample\n-----END CERTIFICATE-----\n",
   * });
   * ```
   */
  update(
    params: MigrationAssistantSourceCaCertUpdateParams,
    options?: ChangeOptions,
  ): ResponsePromise<MigrationAssistantSourceCaCert>;

  /**
   * Remove the source database's certificate authority (CA).
   *
   * Removes the source database's certificate authority (CA). After that, the migration assistant trusts its
   * system's root certificates.
   *
   * Requires the `ORG_ADMIN` or `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/migration-assistant/source-ca-cert`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.migrationAssistant.sourceCaCert.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MigrationAssistantSourceCaCertDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MigrationAssistantSourceCaCert | undefined>;
}

/** An Advanced cluster's migration assistant, which helps you move another database to the cluster. */
export interface MigrationAssistantResource {
  /**
   * The certificate authority (CA) that a migration assistant trusts when it connects to the source database.
   */
  readonly sourceCaCert: MigrationAssistantSourceCaCertResource;

  /**
   * Get a cluster's migration assistant.
   *
   * Returns an Advanced cluster's migration assistant. While the assistant runs, the response contains its
   * password, so keep the response confidential.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder
   * or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/migration-assistant`
   *
   * @example
   * ```ts
   * const migrationAssistant = await cloud.migrationAssistant.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: MigrationAssistantGetParams, options?: CallOptions): ResponsePromise<MigrationAssistant>;

  /**
   * Create a cluster's migration assistant.
   *
   * Creates an Advanced cluster's migration assistant. A cluster has at most one.
   *
   * Poll `migrationAssistant.get` until `status` is `RUNNING`. Then sign in at `url` with `username` and
   * `password`. If `status` is `FAILED`, `last_error` says why.
   *
   * Requires the `ORG_ADMIN` or `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/migration-assistant`
   *
   * @example
   * ```ts
   * const migrationAssistant = await cloud.migrationAssistant.create({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   region: "us-east-1",
   * });
   * ```
   */
  create(params: MigrationAssistantCreateParams, options?: ChangeOptions): ResponsePromise<MigrationAssistant>;

  /**
   * Delete a cluster's migration assistant.
   *
   * Starts deleting the migration assistant, whose `status` is `DELETING` until it's gone.
   *
   * Requires the `ORG_ADMIN` or `CLUSTER_ADMIN` role on the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/migration-assistant`
   *
   * Resolves to `undefined` if there is no body, or if the response was lost and the retry gets a 404.
   *
   * @example
   * ```ts
   * await cloud.migrationAssistant.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(
    params: MigrationAssistantDeleteParams,
    options?: ChangeOptions & DeleteOptions,
  ): ResponsePromise<MigrationAssistant | undefined>;

  /**
   * Waits until you can sign in to the migration assistant. Fails if the assistant has failed or is being
   * deleted.
   *
   * Polls `migrationAssistant.get`, which requires the `ORG_ADMIN`, `CLUSTER_ADMIN` or
   * `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the cluster.
   *
   * @example
   * ```ts
   * const migrationAssistant = await cloud.migrationAssistant.waitUntilRunning({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilRunning(
    params: MigrationAssistantGetParams,
    options?: WaitOptions<MigrationAssistant>,
  ): Promise<MigrationAssistant>;
}

/** Workspaces and the virtual clusters in them, which run on a host cluster. */
export interface VirtualClusterWorkspacesResource {
  /**
   * List the organization's workspaces.
   *
   * Lists the organization's workspaces, paginated and sorted by name. A workspace runs virtual clusters on a
   * host cluster. Only organizations on Cockroach Continuum have workspaces.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER`,
   * `CLUSTER_CREATOR` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/virtual-cluster-workspaces`
   *
   * @example
   * ```ts
   * for await (const workspace of cloud.virtualClusterWorkspaces.list()) {
   *   console.log(workspace);
   * }
   * ```
   */
  list(
    params?: VirtualClusterWorkspacesListParams,
    options?: CallOptions,
  ): List<VirtualClusterWorkspaceList, VirtualClusterWorkspace>;

  /**
   * Get a workspace.
   *
   * Returns a workspace's cloud provider, regions and default virtual CPU limit.
   *
   * Requires the `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER`, `CLUSTER_DEVELOPER`,
   * `CLUSTER_CREATOR` or `AUDITOR` role on the organization.
   *
   * `GET /api/v1/virtual-cluster-workspaces/{workspace_id}`
   *
   * @example
   * ```ts
   * const virtualClusterWorkspace = await cloud.virtualClusterWorkspaces.get({
   *   workspace_id: "35c4f1d2-8b60-4a97-9e3d-7f12c6a5b084",
   * });
   * ```
   */
  get(params: VirtualClusterWorkspacesGetParams, options?: CallOptions): ResponsePromise<VirtualClusterWorkspace>;

  /**
   * Change a workspace.
   *
   * Changes a workspace's name or its default virtual CPU limit. A new default only applies to virtual
   * clusters that you create later. To change an existing cluster's limit, call
   * `virtualClusterWorkspaces.updateCluster`.
   *
   * Your role must apply to the workspace's host cluster.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/virtual-cluster-workspaces/{workspace_id}`
   *
   * @example
   * ```ts
   * const result = await cloud.virtualClusterWorkspaces.update({
   *   workspace_id: "35c4f1d2-8b60-4a97-9e3d-7f12c6a5b084",
   *   name: "live",
   *   default_virtual_cpu_burst_limit: 8,
   * });
   * ```
   */
  update(
    params: VirtualClusterWorkspacesUpdateParams,
    options?: CallOptions,
  ): ResponsePromise<VirtualClusterWorkspace>;

  /**
   * Create a virtual cluster.
   *
   * Creates a virtual cluster in a workspace. Get, list and delete it like any other cluster, with
   * `clusters.get`, `clusters.list` and `clusters.delete`.
   *
   * To set `virtual_cpu_burst_limit`, you must also be allowed to change the workspace's host cluster.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_CREATOR` role on the organization or a folder.
   *
   * `POST /api/v1/virtual-cluster-workspaces/{workspace_id}/clusters`
   *
   * @example
   * ```ts
   * const cluster = await cloud.virtualClusterWorkspaces.createCluster({
   *   workspace_id: "35c4f1d2-8b60-4a97-9e3d-7f12c6a5b084",
   *   name: "reporting",
   *   regions: ["us-east-1"],
   * });
   * ```
   */
  createCluster(params: VirtualClusterWorkspacesCreateClusterParams, options?: AdoptOptions): ResponsePromise<Cluster>;

  /**
   * Change a virtual cluster.
   *
   * Changes a virtual cluster's regions, folder, labels, delete protection or virtual CPU limit.
   *
   * To set `virtual_cpu_burst_limit`, you must also be allowed to change the workspace's host cluster.
   *
   * Requires the `CLUSTER_ADMIN` or `CLUSTER_OPERATOR_WRITER` role on the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/virtual-cluster-workspaces/{workspace_id}/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.virtualClusterWorkspaces.updateCluster({
   *   workspace_id: "35c4f1d2-8b60-4a97-9e3d-7f12c6a5b084",
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   virtual_cpu_burst_limit: 8,
   *   delete_protection: "ENABLED",
   *   labels: { env: "prod" },
   * });
   * ```
   */
  updateCluster(params: VirtualClusterWorkspacesUpdateClusterParams, options?: CallOptions): ResponsePromise<Cluster>;
}

/** Everything that the client can do, grouped by resource. */
export interface Resources {
  /**
   * The organization's clusters, their nodes and connection strings, and the regions and versions to choose
   * from.
   */
  readonly clusters: ClustersResource;

  /** The SQL users who can connect to a cluster. */
  readonly sqlUsers: SqlUsersResource;

  /** The databases in a cluster. */
  readonly databases: DatabasesResource;

  /** The IP ranges that can connect to a cluster. */
  readonly allowlist: AllowlistResource;

  /** The destinations that an Advanced cluster can connect to, and the policy for all others. */
  readonly egressRules: EgressRulesResource;

  /** Private connections from a cluster to services in your network. */
  readonly egressPrivateEndpoints: EgressPrivateEndpointsResource;

  /** Private connections from your network to a cluster. */
  readonly privateEndpoints: PrivateEndpointsResource;

  /** A cluster's backups, how often they're made, and how long they're kept. */
  readonly backups: BackupsResource;

  /** Restores of backups into a cluster. */
  readonly restores: RestoresResource;

  /** An Advanced cluster's customer-managed encryption keys (CMEK). */
  readonly cmek: CmekResource;

  /** The certificate authority (CA) that an Advanced cluster trusts for client certificates. */
  readonly clientCaCert: ClientCaCertResource;

  /** Log export from a cluster to its cloud provider's logging service or an OpenTelemetry endpoint. */
  readonly logExport: LogExportResource;

  /** Metric export from a cluster to Amazon CloudWatch, Datadog or Prometheus. */
  readonly metricExport: MetricExportResource;

  /** The weekly window in which the service can carry out maintenance on a cluster. */
  readonly maintenanceWindow: MaintenanceWindowResource;

  /** Periods in which maintenance can't disrupt a cluster. */
  readonly blackoutWindows: BlackoutWindowsResource;

  /** How long the service holds back new patch versions. */
  readonly versionDeferral: VersionDeferralResource;

  /** Artificial outages, to test how your application copes with them. */
  readonly disruption: DisruptionResource;

  /** Streams that replicate a primary cluster to a standby cluster. */
  readonly physicalReplication: PhysicalReplicationResource;

  /** Agents that scan a cluster's nodes for threats. */
  readonly runtimeScanning: RuntimeScanningResource;

  /** Folders, which contain clusters and other folders. */
  readonly folders: FoldersResource;

  /** The organization that your secret key or token belongs to. */
  readonly organization: OrganizationResource;

  /** Find the organization's users by e-mail address. */
  readonly users: UsersResource;

  /** What users, service accounts and groups can do. */
  readonly roles: RolesResource;

  /** Service accounts, which programs use instead of user accounts. */
  readonly serviceAccounts: ServiceAccountsResource;

  /** API keys (secret keys) of service accounts. */
  readonly apiKeys: ApiKeysResource;

  /** The issuers whose JSON Web Tokens (JWT) you can use in place of a secret key. */
  readonly jwtIssuers: JwtIssuersResource;

  /** Who changed what in the organization, and when. */
  readonly auditLogs: AuditLogsResource;

  /** What the organization's clusters cost each month. */
  readonly invoices: InvoicesResource;

  /**
   * User and group management for identity providers, with SCIM 2.0 (System for Cross-domain Identity
   * Management).
   */
  readonly scim: ScimResource;

  /** An Advanced cluster's migration assistant, which helps you move another database to the cluster. */
  readonly migrationAssistant: MigrationAssistantResource;

  /** Workspaces and the virtual clusters in them, which run on a host cluster. */
  readonly virtualClusterWorkspaces: VirtualClusterWorkspacesResource;
}
