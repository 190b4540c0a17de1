// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

import type { AdoptOptions, CallOptions, ChangeOptions } from "../../request/call-options.ts";
import type { EphemeralCluster, EphemeralParams, SweepParams } from "../../ephemeral/ephemeral-cluster.ts";
import type { List } from "../../methods/list-method.ts";
import type { WaitOptions } from "../../methods/wait-options.ts";
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
  EgressRuleAnswer,
  EgressRuleChange,
  EgressRuleCreate,
  EgressRuleList,
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
  ServiceAccountList,
  ServiceAccountUpdate,
  SqlUser,
  SqlUserCreate,
  SqlUserList,
  SqlUserPasswordReset,
  TrustedOwnerAdd,
  TrustedOwnerAnswer,
  TrustedOwnerList,
  UserRoleGrant,
  UserRoles,
  UserRolesSet,
  VersionDeferral,
  VersionDeferralUpdate,
  parameters,
} from "./schema.gen.ts";

/** The parameters of `clusters.list`. */
export type ClustersListParams =
  parameters["ShowInactive"] &
  parameters["ClusterSortKey"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `clusters.create`. */
export type ClustersCreateParams = ClusterCreate;

/** The parameters of `clusters.listAvailableRegions`. */
export type ClustersListAvailableRegionsParams =
  parameters["Provider"] &
  parameters["ServerlessOnly"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `clusters.get`. */
export type ClustersGetParams = parameters["ClusterId"];

/** The parameters of `clusters.update`. */
export type ClustersUpdateParams = parameters["ClusterId"] & ClusterUpdate;

/** The parameters of `clusters.delete`. */
export type ClustersDeleteParams = parameters["ClusterId"];

/** The parameters of `clusters.getConnectionString`. */
export type ClustersGetConnectionStringParams =
  parameters["ClusterId"] &
  parameters["ConnectionDatabase"] &
  parameters["ConnectionUser"] &
  parameters["ConnectionSystem"];

/** The parameters of `clusters.listNodes`. */
export type ClustersListNodesParams =
  parameters["ClusterId"] &
  parameters["NodeRegion"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `clusters.listVersions`. */
export type ClustersListVersionsParams =
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `sqlUsers.list`. */
export type SqlUsersListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `sqlUsers.create`. */
export type SqlUsersCreateParams = parameters["ClusterId"] & SqlUserCreate;

/** The parameters of `sqlUsers.delete`. */
export type SqlUsersDeleteParams = parameters["ClusterId"] & parameters["SqlUserName"];

/** The parameters of `sqlUsers.resetPassword`. */
export type SqlUsersResetPasswordParams = parameters["ClusterId"] & parameters["SqlUserName"] & SqlUserPasswordReset;

/** The parameters of `databases.list`. */
export type DatabasesListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `databases.create`. */
export type DatabasesCreateParams = parameters["ClusterId"] & DatabaseCreate;

/** The parameters of `databases.rename`. */
export type DatabasesRenameParams = parameters["ClusterId"] & DatabaseRename;

/** The parameters of `databases.update`. */
export type DatabasesUpdateParams = parameters["ClusterId"] & parameters["DatabaseName"] & DatabaseUpdate;

/** The parameters of `databases.delete`. */
export type DatabasesDeleteParams = parameters["ClusterId"] & parameters["DatabaseName"];

/** The parameters of `allowlist.list`. */
export type AllowlistListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `allowlist.create`. */
export type AllowlistCreateParams = parameters["ClusterId"] & AllowlistEntryCreate;

/** The parameters of `allowlist.put`. */
export type AllowlistPutParams =
  parameters["ClusterId"] &
  parameters["CidrIp"] &
  parameters["CidrMask"] &
  AllowlistEntrySettings;

/** The parameters of `allowlist.update`. */
export type AllowlistUpdateParams =
  parameters["ClusterId"] &
  parameters["CidrIp"] &
  parameters["CidrMask"] &
  AllowlistEntrySettings;

/** The parameters of `allowlist.delete`. */
export type AllowlistDeleteParams = parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"];

/** The parameters of `egressRules.list`. */
export type EgressRulesListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `egressRules.create`. */
export type EgressRulesCreateParams = parameters["ClusterId"] & EgressRuleCreate;

/** The parameters of `egressRules.setTrafficPolicy`. */
export type EgressRulesSetTrafficPolicyParams = parameters["ClusterId"] & EgressTrafficPolicy;

/** The parameters of `egressRules.get`. */
export type EgressRulesGetParams = parameters["ClusterId"] & parameters["EgressRuleId"];

/** The parameters of `egressRules.update`. */
export type EgressRulesUpdateParams = parameters["ClusterId"] & parameters["EgressRuleId"] & EgressRuleUpdate;

/** The parameters of `egressRules.delete`. */
export type EgressRulesDeleteParams =
  parameters["ClusterId"] &
  parameters["EgressRuleId"] &
  parameters["IdempotencyKey"];

/** The parameters of `egressPrivateEndpoints.list`. */
export type EgressPrivateEndpointsListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `egressPrivateEndpoints.create`. */
export type EgressPrivateEndpointsCreateParams = parameters["ClusterId"] & EgressPrivateEndpointCreate;

/** The parameters of `egressPrivateEndpoints.get`. */
export type EgressPrivateEndpointsGetParams = parameters["ClusterId"] & parameters["EgressPrivateEndpointId"];

/** The parameters of `egressPrivateEndpoints.update`. */
export type EgressPrivateEndpointsUpdateParams =
  parameters["ClusterId"] &
  parameters["EgressPrivateEndpointId"] &
  EgressPrivateEndpointUpdate;

/** The parameters of `egressPrivateEndpoints.delete`. */
export type EgressPrivateEndpointsDeleteParams = parameters["ClusterId"] & parameters["EgressPrivateEndpointId"];

/** The parameters of `egressPrivateEndpoints.setDomainNames`. */
export type EgressPrivateEndpointsSetDomainNamesParams =
  parameters["ClusterId"] &
  parameters["EgressPrivateEndpointId"] &
  EgressPrivateEndpointUpdate;

/** The parameters of `privateEndpoints.listAwsConnections`. */
export type PrivateEndpointsListAwsConnectionsParams = parameters["ClusterId"];

/** The parameters of `privateEndpoints.setAwsConnectionStatus`. */
export type PrivateEndpointsSetAwsConnectionStatusParams =
  parameters["ClusterId"] &
  parameters["EndpointId"] &
  AwsConnectionDecision;

/** The parameters of `privateEndpoints.listConnections`. */
export type PrivateEndpointsListConnectionsParams = parameters["ClusterId"];

/** The parameters of `privateEndpoints.createConnection`. */
export type PrivateEndpointsCreateConnectionParams = parameters["ClusterId"] & PrivateEndpointConnectionCreate;

/** The parameters of `privateEndpoints.deleteConnection`. */
export type PrivateEndpointsDeleteConnectionParams = parameters["ClusterId"] & parameters["EndpointId"];

/** The parameters of `privateEndpoints.listServices`. */
export type PrivateEndpointsListServicesParams = parameters["ClusterId"];

/** The parameters of `privateEndpoints.createServices`. */
export type PrivateEndpointsCreateServicesParams = parameters["ClusterId"];

/** The parameters of `privateEndpoints.listTrustedOwners`. */
export type PrivateEndpointsListTrustedOwnersParams = parameters["ClusterId"];

/** The parameters of `privateEndpoints.addTrustedOwner`. */
export type PrivateEndpointsAddTrustedOwnerParams = parameters["ClusterId"] & TrustedOwnerAdd;

/** The parameters of `privateEndpoints.getTrustedOwner`. */
export type PrivateEndpointsGetTrustedOwnerParams = parameters["ClusterId"] & parameters["TrustedOwnerId"];

/** The parameters of `privateEndpoints.removeTrustedOwner`. */
export type PrivateEndpointsRemoveTrustedOwnerParams = parameters["ClusterId"] & parameters["TrustedOwnerId"];

/** The parameters of `backups.list`. */
export type BackupsListParams =
  parameters["ClusterId"] &
  parameters["RangeStart"] &
  parameters["RangeEnd"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `backups.getConfig`. */
export type BackupsGetConfigParams = parameters["ClusterId"];

/** The parameters of `backups.updateConfig`. */
export type BackupsUpdateConfigParams = parameters["ClusterId"] & BackupConfigUpdate;

/** The parameters of `restores.list`. */
export type RestoresListParams =
  parameters["ClusterId"] &
  parameters["RangeStart"] &
  parameters["RangeEnd"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `restores.create`. */
export type RestoresCreateParams = parameters["ClusterId"] & RestoreCreate;

/** The parameters of `restores.get`. */
export type RestoresGetParams = parameters["ClusterId"] & parameters["RestoreId"];

/** The parameters of `cmek.get`. */
export type CmekGetParams = parameters["ClusterId"];

/** The parameters of `cmek.enable`. */
export type CmekEnableParams = parameters["ClusterId"] & CmekSpec;

/** The parameters of `cmek.update`. */
export type CmekUpdateParams = parameters["ClusterId"] & CmekSpec;

/** The parameters of `cmek.updateStatus`. */
export type CmekUpdateStatusParams = parameters["ClusterId"] & CmekStatusUpdate;

/** The parameters of `clientCaCert.get`. */
export type ClientCaCertGetParams = parameters["ClusterId"];

/** The parameters of `clientCaCert.set`. */
export type ClientCaCertSetParams = parameters["ClusterId"] & ClientCaCertSet;

/** The parameters of `clientCaCert.update`. */
export type ClientCaCertUpdateParams = parameters["ClusterId"] & ClientCaCertUpdate;

/** The parameters of `clientCaCert.delete`. */
export type ClientCaCertDeleteParams = parameters["ClusterId"];

/** The parameters of `logExport.get`. */
export type LogExportGetParams = parameters["ClusterId"];

/** The parameters of `logExport.enable`. */
export type LogExportEnableParams = parameters["ClusterId"] & LogExportEnable;

/** The parameters of `logExport.delete`. */
export type LogExportDeleteParams = parameters["ClusterId"];

/** The parameters of `metricExport.cloudWatch.get`. */
export type MetricExportCloudWatchGetParams = parameters["ClusterId"];

/** The parameters of `metricExport.cloudWatch.enable`. */
export type MetricExportCloudWatchEnableParams = parameters["ClusterId"] & CloudWatchExportEnable;

/** The parameters of `metricExport.cloudWatch.delete`. */
export type MetricExportCloudWatchDeleteParams = parameters["ClusterId"];

/** The parameters of `metricExport.datadog.get`. */
export type MetricExportDatadogGetParams = parameters["ClusterId"];

/** The parameters of `metricExport.datadog.enable`. */
export type MetricExportDatadogEnableParams = parameters["ClusterId"] & DatadogExportEnable;

/** The parameters of `metricExport.datadog.delete`. */
export type MetricExportDatadogDeleteParams = parameters["ClusterId"];

/** The parameters of `metricExport.prometheus.get`. */
export type MetricExportPrometheusGetParams = parameters["ClusterId"];

/** The parameters of `metricExport.prometheus.enable`. */
export type MetricExportPrometheusEnableParams = parameters["ClusterId"];

/** The parameters of `metricExport.prometheus.delete`. */
export type MetricExportPrometheusDeleteParams = parameters["ClusterId"];

/** The parameters of `maintenanceWindow.get`. */
export type MaintenanceWindowGetParams = parameters["ClusterId"];

/** The parameters of `maintenanceWindow.set`. */
export type MaintenanceWindowSetParams = parameters["ClusterId"] & MaintenanceWindow;

/** The parameters of `maintenanceWindow.delete`. */
export type MaintenanceWindowDeleteParams = parameters["ClusterId"];

/** The parameters of `blackoutWindows.list`. */
export type BlackoutWindowsListParams =
  parameters["ClusterId"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `blackoutWindows.create`. */
export type BlackoutWindowsCreateParams = parameters["ClusterId"] & BlackoutWindowCreate;

/** The parameters of `blackoutWindows.get`. */
export type BlackoutWindowsGetParams = parameters["ClusterId"] & parameters["BlackoutWindowId"];

/** The parameters of `blackoutWindows.update`. */
export type BlackoutWindowsUpdateParams =
  parameters["ClusterId"] &
  parameters["BlackoutWindowId"] &
  BlackoutWindowUpdate;

/** The parameters of `blackoutWindows.delete`. */
export type BlackoutWindowsDeleteParams = parameters["ClusterId"] & parameters["BlackoutWindowId"];

/** The parameters of `versionDeferral.get`. */
export type VersionDeferralGetParams = parameters["ClusterId"];

/** The parameters of `versionDeferral.set`. */
export type VersionDeferralSetParams = parameters["ClusterId"] & VersionDeferralUpdate;

/** The parameters of `disruption.get`. */
export type DisruptionGetParams = parameters["ClusterId"];

/** The parameters of `disruption.set`. */
export type DisruptionSetParams = parameters["ClusterId"] & DisruptionUpdate;

/** The parameters of `physicalReplication.list`. */
export type PhysicalReplicationListParams =
  parameters["StreamsFrom"] &
  parameters["StreamsInto"] &
  parameters["StreamsOf"] &
  parameters["ShowCompleted"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `physicalReplication.create`. */
export type PhysicalReplicationCreateParams = ReplicationStreamCreate;

/** The parameters of `physicalReplication.get`. */
export type PhysicalReplicationGetParams = parameters["ReplicationStreamId"];

/** The parameters of `physicalReplication.update`. */
export type PhysicalReplicationUpdateParams = parameters["ReplicationStreamId"] & ReplicationStreamUpdate;

/** The parameters of `folders.list`. */
export type FoldersListParams =
  parameters["FolderPath"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `folders.create`. */
export type FoldersCreateParams = FolderCreate;

/** The parameters of `folders.get`. */
export type FoldersGetParams = parameters["FolderId"];

/** The parameters of `folders.update`. */
export type FoldersUpdateParams = parameters["FolderId"] & FolderUpdate;

/** The parameters of `folders.delete`. */
export type FoldersDeleteParams = parameters["FolderId"];

/** The parameters of `folders.listContents`. */
export type FoldersListContentsParams =
  parameters["FolderIdOrRoot"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `roles.list`. */
export type RolesListParams =
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `roles.get`. */
export type RolesGetParams = parameters["UserId"];

/** The parameters of `roles.set`. */
export type RolesSetParams = parameters["UserId"] & UserRolesSet;

/** The parameters of `roles.add`. */
export type RolesAddParams =
  parameters["UserId"] &
  parameters["GrantedResourceType"] &
  parameters["GrantedResourceId"] &
  parameters["GrantedRole"];

/** The parameters of `roles.remove`. */
export type RolesRemoveParams =
  parameters["UserId"] &
  parameters["GrantedResourceType"] &
  parameters["GrantedResourceId"] &
  parameters["GrantedRole"];

/** The parameters of `users.findByEmail`. */
export type UsersFindByEmailParams = parameters["PersonEmail"];

/** The parameters of `serviceAccounts.list`. */
export type ServiceAccountsListParams =
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `serviceAccounts.create`. */
export type ServiceAccountsCreateParams = ServiceAccountCreate;

/** The parameters of `serviceAccounts.get`. */
export type ServiceAccountsGetParams = parameters["ServiceAccountId"];

/** The parameters of `serviceAccounts.update`. */
export type ServiceAccountsUpdateParams = parameters["ServiceAccountId"] & ServiceAccountUpdate;

/** The parameters of `serviceAccounts.delete`. */
export type ServiceAccountsDeleteParams = parameters["ServiceAccountId"];

/** The parameters of `apiKeys.list`. */
export type ApiKeysListParams =
  parameters["KeyOwner"] &
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `apiKeys.create`. */
export type ApiKeysCreateParams = ApiKeyCreate;

/** The parameters of `apiKeys.get`. */
export type ApiKeysGetParams = parameters["ApiKeyId"];

/** The parameters of `apiKeys.update`. */
export type ApiKeysUpdateParams = parameters["ApiKeyId"] & ApiKeyUpdate;

/** The parameters of `apiKeys.delete`. */
export type ApiKeysDeleteParams = parameters["ApiKeyId"];

/** The parameters of `jwtIssuers.list`. */
export type JwtIssuersListParams =
  parameters["PaginationPage"] &
  parameters["PaginationLimit"] &
  parameters["PaginationAsOfTime"] &
  parameters["PaginationSortOrder"];

/** The parameters of `jwtIssuers.create`. */
export type JwtIssuersCreateParams = JwtIssuerCreate;

/** The parameters of `jwtIssuers.get`. */
export type JwtIssuersGetParams = parameters["JwtIssuerId"];

/** The parameters of `jwtIssuers.update`. */
export type JwtIssuersUpdateParams = parameters["JwtIssuerId"] & JwtIssuerUpdate;

/** The parameters of `jwtIssuers.delete`. */
export type JwtIssuersDeleteParams = parameters["JwtIssuerId"];

/** The parameters of `auditLogs.list`. */
export type AuditLogsListParams =
  parameters["AuditLogStart"] &
  parameters["AuditLogOrder"] &
  parameters["AuditLogLimit"];

/** The parameters of `invoices.list`. */
export type InvoicesListParams =
  parameters["InvoicesOfStatus"] &
  parameters["InvoicesFrom"] &
  parameters["InvoicesUntil"];

/** The parameters of `invoices.get`. */
export type InvoicesGetParams = parameters["InvoiceId"];

/** The parameters of `scim.groups.list`. */
export type ScimGroupsListParams =
  parameters["ScimFilter"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"] &
  parameters["ScimCount"] &
  parameters["ScimStartIndex"];

/** The parameters of `scim.groups.create`. */
export type ScimGroupsCreateParams = ScimGroupWrite;

/** The parameters of `scim.groups.search`. */
export type ScimGroupsSearchParams = ScimSearch;

/** The parameters of `scim.groups.searchByPut`. */
export type ScimGroupsSearchByPutParams = ScimSearch;

/** The parameters of `scim.groups.get`. */
export type ScimGroupsGetParams =
  parameters["ScimGroupId"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"];

/** The parameters of `scim.groups.replace`. */
export type ScimGroupsReplaceParams = parameters["ScimGroupId"] & ScimGroupWrite;

/** The parameters of `scim.groups.patch`. */
export type ScimGroupsPatchParams = parameters["ScimGroupId"] & ScimPatch;

/** The parameters of `scim.groups.delete`. */
export type ScimGroupsDeleteParams = parameters["ScimGroupId"];

/** The parameters of `scim.groups.searchOne`. */
export type ScimGroupsSearchOneParams = parameters["ScimGroupId"] & ScimSelection;

/** The parameters of `scim.groups.searchOneByPut`. */
export type ScimGroupsSearchOneByPutParams = parameters["ScimGroupId"] & ScimSelection;

/** The parameters of `scim.resourceTypes.list`. */
export type ScimResourceTypesListParams = parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"];

/** The parameters of `scim.resourceTypes.get`. */
export type ScimResourceTypesGetParams =
  parameters["ScimResourceTypeId"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"];

/** The parameters of `scim.schemas.list`. */
export type ScimSchemasListParams = parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"];

/** The parameters of `scim.schemas.get`. */
export type ScimSchemasGetParams =
  parameters["ScimSchemaId"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"];

/** The parameters of `scim.users.list`. */
export type ScimUsersListParams =
  parameters["ScimFilter"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"] &
  parameters["ScimCount"] &
  parameters["ScimStartIndex"];

/** The parameters of `scim.users.create`. */
export type ScimUsersCreateParams = ScimUserCreate;

/** The parameters of `scim.users.search`. */
export type ScimUsersSearchParams = ScimSearch;

/** The parameters of `scim.users.searchByPut`. */
export type ScimUsersSearchByPutParams = ScimSearch;

/** The parameters of `scim.users.get`. */
export type ScimUsersGetParams =
  parameters["ScimUserId"] &
  parameters["ScimAttributes"] &
  parameters["ScimExcludedAttributes"];

/** The parameters of `scim.users.replace`. */
export type ScimUsersReplaceParams = parameters["ScimUserId"] & ScimUserReplace;

/** The parameters of `scim.users.patch`. */
export type ScimUsersPatchParams = parameters["ScimUserId"] & ScimPatch;

/** The parameters of `scim.users.delete`. */
export type ScimUsersDeleteParams = parameters["ScimUserId"];

/** The parameters of `scim.users.searchOne`. */
export type ScimUsersSearchOneParams = parameters["ScimUserId"] & ScimSelection;

/** The parameters of `scim.users.searchOneByPut`. */
export type ScimUsersSearchOneByPutParams = parameters["ScimUserId"] & ScimSelection;

/**
 * Clusters of the organization, their nodes and connection strings, and the regions and versions they can
 * have.
 */
export interface ClustersResource {
  /**
   * List the clusters of the organization.
   *
   * Lists the active clusters that the caller may see, a page at a time and by name unless asked otherwise.
   * Clusters that were deleted or that failed to start are left out unless `show_inactive` is `true`.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
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
   * Orders a cluster and answers at once. A Basic or Standard cluster is ready within seconds, mostly in this
   * very answer. An Advanced cluster is in the state `CREATING` for 20 to 30 minutes: wait with
   * `clusters.waitUntilReady`.
   *
   * The request isn't idempotent: when its answer is lost, look for the name in `clusters.list` before
   * sending it again.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_CREATOR` in the organization or in the folder that
   * the cluster is created in.
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
   *       usage_limits: { request_unit_limit: "50000000", storage_mib_limit: "10240" },
   *     },
   *   },
   * });
   * ```
   */
  create(params: ClustersCreateParams, options?: AdoptOptions): Promise<Cluster>;

  /**
   * List the regions available for new clusters.
   *
   * Lists the regions by the names that `clusters.create` takes, a page at a time, the nearest to the caller
   * first. Regions of different cloud providers can have names that look alike: `us-west2` is one of GCP, and
   * `us-west-2` one of AWS.
   *
   * Any member of the organization may call it.
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
   * Get a cluster.
   *
   * Answers with everything that is known of one cluster. A deleted cluster still answers, with the state
   * `DELETED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: ClustersGetParams, options?: CallOptions): Promise<Cluster>;

  /**
   * Scale, change or upgrade a cluster.
   *
   * Starts a change and answers at once. The cluster is `LOCKED` while an Advanced cluster is changed, which
   * takes about half an hour for each region that is added or removed: wait with `clusters.waitUntilUpdated`.
   * Another change is refused until then.
   *
   * The fields stand in the body itself, without the `spec` that `clusters.create` has around them.
   *
   * Major versions are changed with this operation as well, if `upgrade_status` is `UPGRADE_AVAILABLE`:
   *
   * - `cockroach_version` with one of the `allowed_upgrades` of `clusters.listVersions` starts the upgrade. Nodes are
   *   restarted one after another; a cluster of a single node is away for that time.
   * - `upgrade_status: FINALIZED` finalizes it. Left alone, it is finalized after 72 hours.
   * - Until then, `upgrade_status: ROLLBACK_RUNNING`, or the former version as `cockroach_version`, takes it back.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `PATCH /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.update({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   serverless: { usage_limits: { request_unit_limit: "50000000", storage_mib_limit: "10240" } },
   * });
   * ```
   */
  update(params: ClustersUpdateParams, options?: ChangeOptions): Promise<Cluster>;

  /**
   * Delete a cluster and its data.
   *
   * Deletes the cluster and all the data in it, for good: there is no way back. It is refused while
   * `delete_protection` is `ENABLED`; a `LOCKED` cluster can be deleted.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.clusters.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: ClustersDeleteParams, options?: ChangeOptions): Promise<Cluster | undefined>;

  /**
   * Get what a SQL client needs to connect to a cluster.
   *
   * Answers with a connection string and the parts that it is made of. It holds no password: add the one of
   * the SQL user.
   *
   * The CA certificate of an Advanced cluster isn't among the parts; it can be downloaded without a key from
   * `/clusters/{cluster_id}/cert`.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
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
  getConnectionString(params: ClustersGetConnectionStringParams, options?: CallOptions): Promise<ConnectionString>;

  /**
   * List the nodes of a cluster.
   *
   * Lists the nodes of an Advanced cluster, by region and name, and whether they are live, a page at a time.
   * Clusters of the other plans have no nodes of their own.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_OPERATOR_WRITER` and `ORG_ADMIN` in
   * the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/nodes`
   *
   * @example
   * ```ts
   * for await (const node of cloud.clusters.listNodes({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(node);
   * }
   * ```
   */
  listNodes(params: ClustersListNodesParams, options?: CallOptions): List<ClusterNodeList, ClusterNode>;

  /**
   * List the major versions that clusters can run.
   *
   * Lists the major versions of CockroachDB, the newest first, a page at a time: how each is supported and
   * until when, and which versions can be reached from it.
   *
   * Any member of the organization may call it.
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
   * Waits until `state` is `CREATED`, so that SQL clients can connect. Fails if `state` is `CREATION_FAILED`
   * or `DELETED`.
   *
   * Polls `clusters.get`, which needs the role CLUSTER_ADMIN or CLUSTER_DEVELOPER or CLUSTER_MONITOR or
   * CLUSTER_OPERATOR_WRITER or FOLDER_ADMIN or FOLDER_MOVER or METRICS_VIEWER or ORG_ADMIN.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilReady({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilReady(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until a change has been carried out: the cluster is `CREATED`, and no operation runs on it. Fails
   * when the operation has failed, which `operation_status` tells and `state` doesn't, or when the cluster is
   * `DELETED`.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `clusters.get`, which needs the role CLUSTER_ADMIN or CLUSTER_DEVELOPER or CLUSTER_MONITOR or
   * CLUSTER_OPERATOR_WRITER or FOLDER_ADMIN or FOLDER_MOVER or METRICS_VIEWER or ORG_ADMIN.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilUpdated({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilUpdated(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until an upgrade to another major version is done: its finalization is pending, or has taken place.
   * Fails when the upgrade has failed or is rolled back, or when the cluster is `DELETED`.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `clusters.get`, which needs the role CLUSTER_ADMIN or CLUSTER_DEVELOPER or CLUSTER_MONITOR or
   * CLUSTER_OPERATOR_WRITER or FOLDER_ADMIN or FOLDER_MOVER or METRICS_VIEWER or ORG_ADMIN.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilUpgraded({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilUpgraded(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until `state` is `DELETED`, or until the service responds with 404.
   *
   * Polls `clusters.get`, which needs the role CLUSTER_ADMIN or CLUSTER_DEVELOPER or CLUSTER_MONITOR or
   * CLUSTER_OPERATOR_WRITER or FOLDER_ADMIN or FOLDER_MOVER or METRICS_VIEWER or ORG_ADMIN.
   *
   * @example
   * ```ts
   * await cloud.clusters.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<void>;

  /**
   * Make a cluster for a while, and wait until it can be connected to.
   *
   * The cluster is a Basic one with a SQL user. It is deleted at the end of the scope of `await using`, when
   * something goes wrong before that, and when Node.js or Deno is ended by SIGINT or SIGTERM. What a killed
   * program leaves behind is labelled with its owner and its end, for `sweepExpired()` to find.
   *
   * Calls `clusters.create`, `clusters.waitUntilReady`, `sqlUsers.create`, `clusters.getConnectionString`
   * and, in the end, `clusters.delete`; of the options, `deadlineMs` and `onPoll` are for the wait.
   *
   * @throws {AggregateError} where it could not be made, and not be deleted either
   *
   * @example
   * ```ts
   * await using cluster = await cloud.clusters.ephemeral({ provider: "GCP", regions: ["us-central1"], ttl: "2h" });
   * console.log(cluster.name); // and connect to cluster.connectionString
   * ```
   */
  ephemeral(
    params: EphemeralParams<ClustersCreateParams["provider"]>,
    options?: WaitOptions<Cluster>,
  ): Promise<EphemeralCluster<Cluster>>;

  /**
   * Delete the clusters that `ephemeral()` made, whose time is over and which are still there.
   *
   * It touches no cluster that isn't labelled so.
   *
   * Calls `clusters.list`, and `clusters.delete` for each.
   *
   * @throws {AggregateError} of what went wrong, after all others are deleted
   *
   * @example
   * ```ts
   * const deleted = await cloud.clusters.sweepExpired();
   * ```
   */
  sweepExpired(params?: SweepParams, options?: CallOptions): Promise<Cluster[]>;
}

/** SQL users of a cluster. */
export interface SqlUsersResource {
  /**
   * List the SQL users of a cluster.
   *
   * Lists the SQL users by name, a page at a time.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER` and `CLUSTER_OPERATOR_WRITER` in the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/sql-users`
   *
   * @example
   * ```ts
   * for await (const user of cloud.sqlUsers.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(user);
   * }
   * ```
   */
  list(params: SqlUsersListParams, options?: CallOptions): List<SqlUserList, SqlUser>;

  /**
   * Create a SQL user.
   *
   * Creates a SQL user, which has the `admin` role of CockroachDB: it may do everything in the cluster.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
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
  create(params: SqlUsersCreateParams, options?: ChangeOptions): Promise<SqlUser>;

  /**
   * Delete a SQL user.
   *
   * Deletes the SQL user. What it owns in the database has to belong to another first.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/sql-users/{name}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.sqlUsers.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90", name: "ada" });
   * ```
   */
  delete(params: SqlUsersDeleteParams, options?: ChangeOptions): Promise<SqlUser | undefined>;

  /**
   * Give a SQL user another password.
   *
   * Sets the password. Connections that are open stay open.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
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
  resetPassword(params: SqlUsersResetPasswordParams, options?: ChangeOptions): Promise<SqlUser>;
}

/** Databases of a cluster. */
export interface DatabasesResource {
  /**
   * List the databases of a cluster.
   *
   * Lists the databases by name, a page at a time.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER` and `CLUSTER_OPERATOR_WRITER` in the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/databases`
   *
   * @example
   * ```ts
   * for await (const database of cloud.databases.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(database);
   * }
   * ```
   */
  list(params: DatabasesListParams, options?: CallOptions): List<DatabaseList, Database>;

  /**
   * Create a database.
   *
   * Creates a database without tables.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/databases`
   *
   * @example
   * ```ts
   * const database = await cloud.databases.create({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90", name: "shop" });
   * ```
   */
  create(params: DatabasesCreateParams, options?: ChangeOptions): Promise<Database>;

  /**
   * Rename a database whose name no URL can carry.
   *
   * Does what `databases.update` does, with the name in the body and not in the path: for a name with a slash
   * in it.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  rename(params: DatabasesRenameParams, options?: ChangeOptions): Promise<Database>;

  /**
   * Rename a database.
   *
   * Gives the database another name. Connection strings that have the old one stop working.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  update(params: DatabasesUpdateParams, options?: ChangeOptions): Promise<Database>;

  /**
   * Delete a database and its data.
   *
   * Deletes the database with all its tables, for good.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/databases/{name}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.databases.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90", name: "shop" });
   * ```
   */
  delete(params: DatabasesDeleteParams, options?: ChangeOptions): Promise<Database | undefined>;
}

/** The IP ranges from which a cluster may be reached. */
export interface AllowlistResource {
  /**
   * List the IP ranges that may reach a cluster.
   *
   * Lists the ranges by their addresses, a page at a time. `propagating` tells whether the cluster follows
   * the list already: a change takes a moment to get there.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/allowlist`
   *
   * @example
   * ```ts
   * for await (const allowlistEntry of cloud.allowlist.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(allowlistEntry);
   * }
   * ```
   */
  list(params: AllowlistListParams, options?: CallOptions): List<AllowlistEntryList, AllowlistEntry>;

  /**
   * Allow an IP range to reach a cluster.
   *
   * Adds a range to the allowlist. It can be used when `propagating` of `allowlist.list` is `false` again.
   *
   * An entry has no id of its own: its address and its mask name it.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  create(params: AllowlistCreateParams, options?: ChangeOptions): Promise<AllowlistEntry>;

  /**
   * Allow an IP range that the path names to reach a cluster.
   *
   * Does what `allowlist.create` does, with the range in the path of the request instead of its body. To
   * callers of the client there is no difference; `allowlist.create` is the one to use.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  put(params: AllowlistPutParams, options?: ChangeOptions): Promise<AllowlistEntry>;

  /**
   * Change what an IP range may reach.
   *
   * Changes the name of a range, or what may be reached from it. `sql` and `ui` are both needed, even if one
   * of them stays as it is. To change the addresses, delete the entry and create another.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: AllowlistUpdateParams, options?: ChangeOptions): Promise<AllowlistEntry>;

  /**
   * Take an IP range off the allowlist.
   *
   * Removes the range. New connections from it are refused when the change has reached the cluster.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
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
  delete(params: AllowlistDeleteParams, options?: ChangeOptions): Promise<AllowlistEntry | undefined>;
}

/** Where an Advanced cluster may connect to, and whether all else is denied. */
export interface EgressRulesResource {
  /**
   * List the destinations that a cluster may connect to.
   *
   * Lists the rules by their names, a page at a time, those that Cockroach Labs keeps for its own services
   * (`crl_managed`) among them. The rules count when `egressRules.setTrafficPolicy` denies all else.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-rules`
   *
   * @example
   * ```ts
   * for await (const rule of cloud.egressRules.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(rule);
   * }
   * ```
   */
  list(params: EgressRulesListParams, options?: CallOptions): List<EgressRuleList, EgressRule>;

  /**
   * Allow a cluster to connect to a destination.
   *
   * Adds a rule and answers before the firewall follows it. The rule is `PENDING_CREATION` until then: poll
   * `egressRules.get` until `state` is `ACTIVE`. A rule that ends as `CREATION_FAILED` is a case for the
   * support.
   *
   * For Advanced clusters on AWS and GCP that are private or have the advanced security features. Note that
   * the answer has the rule in `Rule`, with a capital.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
   *   description: "Changefeeds to object storage",
   * });
   * ```
   */
  create(params: EgressRulesCreateParams, options?: AdoptOptions & ChangeOptions): Promise<EgressRuleChange>;

  /**
   * Allow or deny what no egress rule allows.
   *
   * Sets whether a cluster may connect to everything, as a new cluster may, or to the destinations of its
   * egress rules alone. What Cockroach Labs needs to run the cluster is allowed either way.
   *
   * The answer comes before the firewall follows. Until it does, changes to the rules may be refused with a
   * message that says `POLICY_UPDATING`. The policy of a cluster is its `egress_traffic_policy`. A success
   * carries no payload; ignore a body, should there be one.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy`
   *
   * @example
   * ```ts
   * await cloud.egressRules.setTrafficPolicy({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90", allow_all: false });
   * ```
   */
  setTrafficPolicy(params: EgressRulesSetTrafficPolicyParams, options?: ChangeOptions): Promise<void>;

  /**
   * Get an egress rule.
   *
   * Answers with a rule, and whether the firewall of the cluster follows it yet.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  get(params: EgressRulesGetParams, options?: CallOptions): Promise<EgressRuleAnswer>;

  /**
   * Change an egress rule.
   *
   * Changes the destination, the ports or the description of a rule; its name stays. The rule is
   * `PENDING_UPDATE` until the firewall follows: poll `egressRules.get` until `state` is `ACTIVE`.
   *
   * Note that the answer has the rule in `Rule`, with a capital.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: EgressRulesUpdateParams, options?: ChangeOptions): Promise<EgressRuleChange>;

  /**
   * Delete an egress rule.
   *
   * Removes a rule and answers before the firewall follows. The destination may be reached until then, while
   * the rule is `PENDING_DELETION`.
   *
   * Note that the answer has the rule in `Rule`, with a capital.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.egressRules.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  delete(params: EgressRulesDeleteParams, options?: ChangeOptions): Promise<EgressRuleChange | undefined>;

  /**
   * Waits until the firewall follows the rule. Fails when the rule could not be put in force.
   *
   * Polls `egressRules.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const { rule } = await cloud.egressRules.waitUntilActive({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  waitUntilActive(params: EgressRulesGetParams, options?: WaitOptions<EgressRuleAnswer>): Promise<EgressRuleAnswer>;

  /**
   * Waits until the rule is gone and the firewall no longer follows it. Fails when it could not be removed.
   *
   * Polls `egressRules.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * await cloud.egressRules.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   rule_id: "d47c2b90-3e15-4f68-9a0d-71b8c5e6f243",
   * });
   * ```
   */
  waitUntilDeleted(params: EgressRulesGetParams, options?: WaitOptions<EgressRuleAnswer>): Promise<void>;
}

/** Private ways from a cluster to services in the caller's own network. */
export interface EgressPrivateEndpointsResource {
  /**
   * List the private ways out of a cluster.
   *
   * Lists the endpoints through which a cluster reaches services without the internet, a page at a time.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/egress-private-endpoints`
   *
   * @example
   * ```ts
   * for await (const egressPrivateEndpoint of cloud.egressPrivateEndpoints.list({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(egressPrivateEndpoint);
   * }
   * ```
   */
  list(
    params: EgressPrivateEndpointsListParams,
    options?: CallOptions,
  ): List<EgressPrivateEndpointList, EgressPrivateEndpoint>;

  /**
   * Create a private way from a cluster to a service.
   *
   * Orders an endpoint and answers at once. The endpoint is `PENDING`, and mostly `PENDING_ACCEPTANCE` after
   * that: whoever runs the service has to accept it at the cloud provider. Poll `egressPrivateEndpoints.get`
   * until `state` is `AVAILABLE`.
   *
   * The request isn't idempotent: when its answer is lost, look for the service in
   * `egressPrivateEndpoints.list` before sending it again.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  create(params: EgressPrivateEndpointsCreateParams, options?: ChangeOptions): Promise<EgressPrivateEndpoint>;

  /**
   * Get a private way out of a cluster.
   *
   * Answers with an endpoint, how far it is, and whether the cluster resolves its names yet.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  get(params: EgressPrivateEndpointsGetParams, options?: CallOptions): Promise<EgressPrivateEndpoint>;

  /**
   * Set the domain names of a private way out.
   *
   * Has the cluster resolve names to the endpoint, so that the certificate of the service fits the name it is
   * called by. The names replace those of before. Poll `egressPrivateEndpoints.get` until
   * `domain_names_state` is `AVAILABLE`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: EgressPrivateEndpointsUpdateParams, options?: ChangeOptions): Promise<EgressPrivateEndpoint>;

  /**
   * Delete a private way out of a cluster.
   *
   * Orders the end of an endpoint: it is `DELETING` until it is gone. Connections through it break.
   *
   * A success carries no payload; ignore a body, should there be one.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  delete(params: EgressPrivateEndpointsDeleteParams, options?: ChangeOptions): Promise<void>;

  /**
   * Set the domain names of a private way out, the old way.
   *
   * Does what `egressPrivateEndpoints.update` does, and answers without the endpoint. Use that one: this one
   * is to go.
   *
   * A success carries no payload; ignore a body, should there be one.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  setDomainNames(params: EgressPrivateEndpointsSetDomainNamesParams, options?: ChangeOptions): Promise<void>;

  /**
   * Waits until the endpoint can be used, which needs somebody to accept it at the service. Fails when it is
   * refused, not accepted in time, broken or deleted.
   *
   * Polls `egressPrivateEndpoints.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const egressPrivateEndpoint = await cloud.egressPrivateEndpoints.waitUntilAvailable({
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
   * Waits until the cluster resolves the domain names of the endpoint, or has none to resolve.
   *
   * Polls `egressPrivateEndpoints.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const egressPrivateEndpoint = await cloud.egressPrivateEndpoints.waitUntilDomainNamesSet({
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
   * Waits until the endpoint is gone.
   *
   * Polls `egressPrivateEndpoints.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
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

/** Private ways from the caller's own network to a cluster. */
export interface PrivateEndpointsResource {
  /**
   * List the AWS endpoints that connect to a cluster.
   *
   * Lists the connections of VPC endpoints to a cluster on AWS, all in one answer, those that ask to be let
   * in among them (`PENDING_ACCEPTANCE`). `privateEndpoints.listConnections` does so for all cloud providers.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections`
   *
   * @example
   * ```ts
   * const { connections } = await cloud.privateEndpoints.listAwsConnections({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  listAwsConnections(
    params: PrivateEndpointsListAwsConnectionsParams,
    options?: CallOptions,
  ): Promise<AwsConnectionList>;

  /**
   * Let an AWS endpoint in, or keep it out.
   *
   * Accepts or rejects the connection of a VPC endpoint. A connection that was accepted can be rejected
   * later, which cuts it.
   *
   * The answer shows the status from before the change. An endpoint that is let in takes half a minute or so:
   * wait with `privateEndpoints.waitUntilAwsConnected`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  ): Promise<AwsConnection>;

  /**
   * List the endpoints that connect to a cluster.
   *
   * Lists the connections of endpoints to the services of a cluster, of all cloud providers, all in one
   * answer.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`
   *
   * @example
   * ```ts
   * const { connections } = await cloud.privateEndpoints.listConnections({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  listConnections(
    params: PrivateEndpointsListConnectionsParams,
    options?: CallOptions,
  ): Promise<PrivateEndpointConnectionList>;

  /**
   * Let an endpoint connect to a cluster.
   *
   * Lets in an endpoint that was created at the cloud provider, by the id that it got there. It takes half a
   * minute or so: wait with `privateEndpoints.waitUntilConnected`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `POST /api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`
   *
   * @example
   * ```ts
   * const privateEndpointConnection = await cloud.privateEndpoints.createConnection({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   endpoint_id: "vpce-0a1b2c3d4e5f67890",
   * });
   * ```
   */
  createConnection(
    params: PrivateEndpointsCreateConnectionParams,
    options?: ChangeOptions,
  ): Promise<PrivateEndpointConnection>;

  /**
   * Cut an endpoint off a cluster.
   *
   * Ends the connection of an endpoint. The endpoint itself stays; delete it at the cloud provider.
   *
   * A success carries no payload; ignore a body, should there be one.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  deleteConnection(params: PrivateEndpointsDeleteConnectionParams, options?: ChangeOptions): Promise<void>;

  /**
   * List what endpoints connect to.
   *
   * Lists the endpoint services of a cluster, one a region, all in one answer. An endpoint in the caller's
   * network is created for the `name` of the service of its region; SQL clients then connect to
   * `internal_dns` of the region, as `clusters.get` answers it.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-services`
   *
   * @example
   * ```ts
   * const { services } = await cloud.privateEndpoints.listServices({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  listServices(params: PrivateEndpointsListServicesParams, options?: CallOptions): Promise<PrivateEndpointServiceList>;

  /**
   * Make a cluster reachable for endpoints.
   *
   * Makes an endpoint service in each region of the cluster, and answers at once. The services are `CREATING`
   * for some minutes: wait for that of a region with `privateEndpoints.waitUntilServiceAvailable`. There is
   * no call that takes them away again.
   *
   * The request has no body.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  ): Promise<PrivateEndpointServiceList>;

  /**
   * List the accounts that a cluster trusts.
   *
   * Lists the accounts whose endpoints are let in to a cluster without being asked about, all in one answer.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners`
   *
   * @example
   * ```ts
   * const { trusted_owners } = await cloud.privateEndpoints.listTrustedOwners({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  listTrustedOwners(params: PrivateEndpointsListTrustedOwnersParams, options?: CallOptions): Promise<TrustedOwnerList>;

  /**
   * Trust the endpoints of an account.
   *
   * Lets in the endpoints of an account from now on, without each being accepted. `*` trusts every account
   * there is, so that whoever knows the name of the service can connect; what they still need is a SQL user.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
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
  addTrustedOwner(params: PrivateEndpointsAddTrustedOwnerParams, options?: ChangeOptions): Promise<TrustedOwnerAnswer>;

  /**
   * Get an account that a cluster trusts.
   *
   * Answers with one account whose endpoints are let in without being asked about.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  getTrustedOwner(params: PrivateEndpointsGetTrustedOwnerParams, options?: CallOptions): Promise<TrustedOwnerAnswer>;

  /**
   * Trust an account no longer.
   *
   * Removes the entry: new endpoints of the account have to be let in one by one again.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
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
    options?: ChangeOptions,
  ): Promise<TrustedOwnerAnswer | undefined>;

  /**
   * Waits until a VPC endpoint can be connected through. Fails when it is refused, not accepted in time,
   * broken or going.
   *
   * Polls `privateEndpoints.listAwsConnections`, which needs the role CLUSTER_ADMIN or
   * CLUSTER_OPERATOR_WRITER.
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
   * Waits until an endpoint can be connected through. Fails when it is refused, not accepted in time, broken
   * or going.
   *
   * Polls `privateEndpoints.listConnections`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
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
   * Waits until an endpoint is no longer connected, or no longer listed.
   *
   * Polls `privateEndpoints.listConnections`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
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
   * Waits until the endpoint service of a region can be connected to. Fails when it could not be made, or is
   * taken away.
   *
   * Polls `privateEndpoints.listServices`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
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

/** Backups of a cluster, how often they are made and how long they are kept. */
export interface BackupsResource {
  /**
   * List the backups of a cluster.
   *
   * Lists the backups that the service has made and still keeps, a page at a time. `start_time` and
   * `end_time` narrow the list by `as_of_time`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/backups`
   *
   * @example
   * ```ts
   * for await (const backup of cloud.backups.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(backup);
   * }
   * ```
   */
  list(params: BackupsListParams, options?: CallOptions): List<BackupList, Backup>;

  /**
   * Get how a cluster is backed up.
   *
   * Answers how often backups are made and how long they are kept.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/backups-config`
   *
   * @example
   * ```ts
   * const backupConfig = await cloud.backups.getConfig({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  getConfig(params: BackupsGetConfigParams, options?: CallOptions): Promise<BackupConfig>;

  /**
   * Change how a cluster is backed up.
   *
   * Changes how often backups are made, how long they are kept, or whether there are any. `retention_days`
   * can be changed only once.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  updateConfig(params: BackupsUpdateConfigParams, options?: ChangeOptions): Promise<BackupConfig>;
}

/** Restores of backups into a cluster. */
export interface RestoresResource {
  /**
   * List the restores into a cluster.
   *
   * Lists the restores into the cluster, a page at a time. `start_time` and `end_time` narrow the list by
   * when they began.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/restores`
   *
   * @example
   * ```ts
   * for await (const restore of cloud.restores.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(restore);
   * }
   * ```
   */
  list(params: RestoresListParams, options?: CallOptions): List<RestoreList, Restore>;

  /**
   * Restore a backup into a cluster.
   *
   * Starts to restore a backup into the cluster `cluster_id` and answers at once: wait with
   * `restores.waitUntilDone`. The backup may be one of another cluster, which is `source_cluster_id`.
   *
   * Restoring a whole cluster replaces everything in the cluster that is restored into. The request isn't
   * idempotent: when its answer is lost, look in `restores.list` before sending it again.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  create(params: RestoresCreateParams, options?: ChangeOptions): Promise<Restore>;

  /**
   * Get a restore.
   *
   * Answers how far a restore has come, and why it failed if it did.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  get(params: RestoresGetParams, options?: CallOptions): Promise<Restore>;

  /**
   * Waits until the restore is a `SUCCESS`. Fails when it is `FAILED`; `client_error_message` says why.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `restores.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
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

/** Customer-managed encryption keys of an Advanced cluster. */
export interface CmekResource {
  /**
   * Get how a cluster is encrypted with its owner's keys.
   *
   * Answers with the keys that the regions of a cluster use or have used, and whether they are in use. For
   * Advanced clusters that have the advanced security features.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/cmek`
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: CmekGetParams, options?: CallOptions): Promise<CmekInfo>;

  /**
   * Encrypt a cluster with keys of one's own.
   *
   * Has the cluster encrypt its data with keys that the caller keeps at the cloud provider. Name a key for
   * each region that the cluster has; one that is missing makes the request fail. The cluster has to be
   * allowed to use the keys first, and that can take some minutes to spread: until then the request may be
   * refused with 400, 401 or 403.
   *
   * The answer comes at once, the work takes longer: poll `cmek.get` until `status` is `ENABLED`, or
   * `ENABLE_FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  enable(params: CmekEnableParams, options?: ChangeOptions): Promise<CmekInfo>;

  /**
   * Replace the keys of a cluster.
   *
   * Replaces the keys of the regions that are named; the others keep theirs. On a cluster that doesn't use
   * keys of its owner yet it does what `cmek.enable` does.
   *
   * Keep the old key usable until the rotation is over: poll `cmek.get` until `status` is `ENABLED`, or
   * `ROTATE_FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: CmekUpdateParams, options?: ChangeOptions): Promise<CmekInfo>;

  /**
   * Stop a cluster from using the keys of its owner.
   *
   * Takes the data of a cluster out of its own reach: with `REVOKE` the cluster stops using the keys, and its
   * data can't be read. It is meant for an emergency, or for the end of a cluster, and comes after the
   * permission to use the keys was taken away at the cloud provider. There is no call that undoes it; ask the
   * support.
   *
   * Poll `cmek.get` until `status` is `REVOKED`, or `REVOKE_FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  updateStatus(params: CmekUpdateStatusParams, options?: ChangeOptions): Promise<CmekInfo>;

  /**
   * Waits until the keys are in use in all regions, whether they are the first ones or replace others. Fails
   * when they could not be taken into use.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `cmek.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.waitUntilEnabled({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilEnabled(params: CmekGetParams, options?: WaitOptions<CmekInfo>): Promise<CmekInfo>;

  /**
   * Waits until the cluster has stopped using the keys. Fails when it could not.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `cmek.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const cmekInfo = await cloud.cmek.waitUntilRevoked({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilRevoked(params: CmekGetParams, options?: WaitOptions<CmekInfo>): Promise<CmekInfo>;
}

/** The CA whose certificates SQL clients of an Advanced cluster may log in with. */
export interface ClientCaCertResource {
  /**
   * Get the CA of the client certificates of a cluster.
   *
   * Answers with the CA whose certificates SQL clients can log in with, and whether a change of it is on its
   * way. For Advanced clusters.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: ClientCaCertGetParams, options?: CallOptions): Promise<ClientCaCert>;

  /**
   * Take client certificates of a CA.
   *
   * Lets SQL clients log in with certificates that the CA has signed; the common name of a certificate is the
   * SQL user.
   *
   * The answer comes at once: poll `clientCaCert.get` until `status` is `IS_SET`, or `FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  set(params: ClientCaCertSetParams, options?: ChangeOptions): Promise<ClientCaCert>;

  /**
   * Take client certificates of another CA.
   *
   * Replaces the CA. Clients with certificates of the old one can't open new connections after that. To spare
   * them, set both CAs, one after the other in the same PEM, and drop the old one when the clients have new
   * certificates.
   *
   * The answer comes at once: poll `clientCaCert.get` until `status` is `IS_SET`, or `FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: ClientCaCertUpdateParams, options?: ChangeOptions): Promise<ClientCaCert>;

  /**
   * Take client certificates no longer.
   *
   * Removes the CA, so that SQL clients can't log in with its certificates any more.
   *
   * The answer comes at once: poll `clientCaCert.get` until `status` is `NOT_SET`, or `FAILED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/client-ca-cert`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.clientCaCert.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: ClientCaCertDeleteParams, options?: ChangeOptions): Promise<ClientCaCert | undefined>;

  /**
   * Waits until clients can log in with certificates of the CA. Fails when it could not be set.
   *
   * Polls `clientCaCert.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.waitUntilSet({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilSet(params: ClientCaCertGetParams, options?: WaitOptions<ClientCaCert>): Promise<ClientCaCert>;

  /**
   * Waits until the cluster takes no client certificates any more. Fails when the CA could not be removed.
   *
   * Polls `clientCaCert.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER.
   *
   * @example
   * ```ts
   * const clientCaCert = await cloud.clientCaCert.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: ClientCaCertGetParams, options?: WaitOptions<ClientCaCert>): Promise<ClientCaCert>;
}

/** The export of a cluster's logs. */
export interface LogExportResource {
  /**
   * Get the log export of a cluster.
   *
   * Answers with what is exported and where to, and how far it is. A cluster that never exported logs may
   * answer with 404.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in
   * the organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/logexport`
   *
   * @example
   * ```ts
   * const logExport = await cloud.logExport.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: LogExportGetParams, options?: CallOptions): Promise<LogExport>;

  /**
   * Export the logs of a cluster.
   *
   * Sets up the export of the logs to the logging service of the cluster's cloud provider, or replaces the
   * settings of before by these. The cluster has to be allowed to write there first, and that can take some
   * minutes to spread: until then the request may be refused with 400, 401 or 403.
   *
   * The nodes are set up one after another: poll `logExport.get` until `status` is `ENABLED`. The channels
   * are `SESSIONS`, `OPS`, `HEALTH`, `STORAGE`, `SQL_SCHEMA`, `USER_ADMIN`, `PRIVILEGES`, `SENSITIVE_ACCESS`,
   * `SQL_EXEC` and `SQL_PERF`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a
   * folder or the cluster.
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
  enable(params: LogExportEnableParams, options?: ChangeOptions): Promise<LogExport>;

  /**
   * Stop exporting the logs of a cluster.
   *
   * Ends the export. What was exported stays where it is.
   *
   * Poll `logExport.get` until `status` is `DISABLED`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a
   * folder or the cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/logexport`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.logExport.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: LogExportDeleteParams, options?: ChangeOptions): Promise<LogExport | undefined>;

  /**
   * Waits until all nodes export their logs. Fails when the export could not be set up, or the logging
   * service refuses it.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `logExport.get`, which needs the role ORG_ADMIN or CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * const logExport = await cloud.logExport.waitUntilEnabled({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilEnabled(params: LogExportGetParams, options?: WaitOptions<LogExport>): Promise<LogExport>;

  /**
   * Waits until no node exports logs any more. Fails when the export could not be ended.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `logExport.get`, which needs the role ORG_ADMIN or CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * await cloud.logExport.waitUntilDisabled({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDisabled(params: LogExportGetParams, options?: WaitOptions<LogExport>): Promise<void>;
}

/** The export of a cluster's metrics to Amazon CloudWatch. */
export interface MetricExportCloudWatchResource {
  /**
   * Get the export of a cluster's metrics to Amazon CloudWatch.
   *
   * Answers with where in CloudWatch the metrics go, and how far the export is.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
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
  get(params: MetricExportCloudWatchGetParams, options?: CallOptions): Promise<CloudWatchExport>;

  /**
   * Export the metrics of a cluster to Amazon CloudWatch.
   *
   * Sets up the export, or replaces the settings of before by these. For clusters on AWS. A node sends a few
   * hundred metrics, and CloudWatch costs by the metric.
   *
   * The nodes are set up one after another: poll `metricExport.cloudWatch.get` until `status` is `ENABLED`,
   * or `ERROR`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  enable(params: MetricExportCloudWatchEnableParams, options?: ChangeOptions): Promise<CloudWatchExport>;

  /**
   * Stop exporting the metrics of a cluster to Amazon CloudWatch.
   *
   * Ends the export. What was exported stays where it is. Poll `metricExport.cloudWatch.get` until `status`
   * is `NOT_DEPLOYED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/cloudwatch`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.metricExport.cloudWatch.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(
    params: MetricExportCloudWatchDeleteParams,
    options?: ChangeOptions,
  ): Promise<MetricExportRemoval | undefined>;

  /**
   * Waits until all nodes export their metrics. Fails when the export is broken.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.cloudWatch.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * const cloudWatchExport = await cloud.metricExport.cloudWatch.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(
    params: MetricExportCloudWatchGetParams,
    options?: WaitOptions<CloudWatchExport>,
  ): Promise<CloudWatchExport>;

  /**
   * Waits until no node exports metrics any more. Fails when the export could not be ended.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.cloudWatch.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * await cloud.metricExport.cloudWatch.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: MetricExportCloudWatchGetParams, options?: WaitOptions<CloudWatchExport>): Promise<void>;
}

/** The export of a cluster's metrics to Datadog. */
export interface MetricExportDatadogResource {
  /**
   * Get the export of a cluster's metrics to Datadog.
   *
   * Answers with the Datadog site that the metrics go to, the end of the API key, and how far the export is.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
   * organization, a folder or the cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/metricexport/datadog`
   *
   * @example
   * ```ts
   * const datadogExport = await cloud.metricExport.datadog.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: MetricExportDatadogGetParams, options?: CallOptions): Promise<DatadogExport>;

  /**
   * Export the metrics of a cluster to Datadog.
   *
   * Sets up the export, or replaces the settings of before by these.
   *
   * The nodes are set up one after another: poll `metricExport.datadog.get` until `status` is `ENABLED`, or
   * `ERROR`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  enable(params: MetricExportDatadogEnableParams, options?: ChangeOptions): Promise<DatadogExport>;

  /**
   * Stop exporting the metrics of a cluster to Datadog.
   *
   * Ends the export. Poll `metricExport.datadog.get` until `status` is `NOT_DEPLOYED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/datadog`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.metricExport.datadog.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: MetricExportDatadogDeleteParams, options?: ChangeOptions): Promise<MetricExportRemoval | undefined>;

  /**
   * Waits until all nodes export their metrics. Fails when the export is broken.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.datadog.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
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
   * Waits until no node exports metrics any more. Fails when the export could not be ended.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.datadog.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * await cloud.metricExport.datadog.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: MetricExportDatadogGetParams, options?: WaitOptions<DatadogExport>): Promise<void>;
}

/** The export of a cluster's metrics to Prometheus. */
export interface MetricExportPrometheusResource {
  /**
   * Get the export of a cluster's metrics to Prometheus.
   *
   * Answers with the URLs at which Prometheus finds the metrics, one a region, and how far the export is.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `METRICS_VIEWER` in the
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
  get(params: MetricExportPrometheusGetParams, options?: CallOptions): Promise<PrometheusExport>;

  /**
   * Export the metrics of a cluster to Prometheus.
   *
   * Has each region of the cluster offer its metrics at a URL. The request has no body; the URLs are in
   * `targets` of `metricExport.prometheus.get` when `status` is `ENABLED`. Prometheus has to send a secret
   * key of the organization with each scrape.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  enable(params: MetricExportPrometheusEnableParams, options?: ChangeOptions): Promise<PrometheusExport>;

  /**
   * Stop exporting the metrics of a cluster to Prometheus.
   *
   * Takes the URLs away, so that Prometheus finds no metrics any more. Poll `metricExport.prometheus.get`
   * until `status` is `NOT_DEPLOYED`.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/metricexport/prometheus`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.metricExport.prometheus.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(
    params: MetricExportPrometheusDeleteParams,
    options?: ChangeOptions,
  ): Promise<MetricExportRemoval | undefined>;

  /**
   * Waits until all nodes export their metrics. Fails when the export is broken.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.prometheus.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * const prometheusExport = await cloud.metricExport.prometheus.waitUntilEnabled({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilEnabled(
    params: MetricExportPrometheusGetParams,
    options?: WaitOptions<PrometheusExport>,
  ): Promise<PrometheusExport>;

  /**
   * Waits until no node exports metrics any more. Fails when the export could not be ended.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `metricExport.prometheus.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * METRICS_VIEWER.
   *
   * @example
   * ```ts
   * await cloud.metricExport.prometheus.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: MetricExportPrometheusGetParams, options?: WaitOptions<PrometheusExport>): Promise<void>;
}

/** The export of a cluster's metrics. */
export interface MetricExportResource {
  /** The export of a cluster's metrics to Amazon CloudWatch. */
  readonly cloudWatch: MetricExportCloudWatchResource;

  /** The export of a cluster's metrics to Datadog. */
  readonly datadog: MetricExportDatadogResource;

  /** The export of a cluster's metrics to Prometheus. */
  readonly prometheus: MetricExportPrometheusResource;
}

/** The weekly time in which a cluster may be maintained. */
export interface MaintenanceWindowResource {
  /**
   * Get the maintenance window of a cluster.
   *
   * Answers in which time of the week an Advanced cluster may be maintained; 404 if no time was set.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/maintenance-window`
   *
   * @example
   * ```ts
   * const maintenanceWindow = await cloud.maintenanceWindow.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: MaintenanceWindowGetParams, options?: CallOptions): Promise<MaintenanceWindow>;

  /**
   * Set the maintenance window of a cluster.
   *
   * Sets the time of the week in which an Advanced cluster may be maintained, in place of the one that was
   * set before.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  set(params: MaintenanceWindowSetParams, options?: ChangeOptions): Promise<MaintenanceWindow>;

  /**
   * Delete the maintenance window of a cluster.
   *
   * Deletes the maintenance window, so that an Advanced cluster may be maintained at any time.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/maintenance-window`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.maintenanceWindow.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: MaintenanceWindowDeleteParams, options?: ChangeOptions): Promise<MaintenanceWindow | undefined>;
}

/** Times in which a cluster must not be maintained. */
export interface BlackoutWindowsResource {
  /**
   * List the blackout windows of a cluster.
   *
   * Lists the blackout windows of an Advanced cluster, a page at a time.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/blackout-windows`
   *
   * @example
   * ```ts
   * for await (const blackoutWindow of cloud.blackoutWindows.list({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(blackoutWindow);
   * }
   * ```
   */
  list(params: BlackoutWindowsListParams, options?: CallOptions): List<BlackoutWindowList, BlackoutWindow>;

  /**
   * Keep a cluster from being disturbed for a time.
   *
   * Creates a blackout window of up to fourteen days, in which the service does nothing to an Advanced
   * cluster that might disturb SQL clients or restart nodes. It has to begin seven days from now or later and
   * to end within three months.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  create(params: BlackoutWindowsCreateParams, options?: ChangeOptions): Promise<BlackoutWindow>;

  /**
   * Get a blackout window.
   *
   * Answers when a blackout window begins and ends.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
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
  get(params: BlackoutWindowsGetParams, options?: CallOptions): Promise<BlackoutWindow>;

  /**
   * Move a blackout window.
   *
   * Changes when a blackout window begins or ends, within the bounds that hold for a new one.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  update(params: BlackoutWindowsUpdateParams, options?: ChangeOptions): Promise<BlackoutWindow>;

  /**
   * Delete a blackout window.
   *
   * Deletes a blackout window, so that the cluster may be maintained in that time.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `DELETE /api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.blackoutWindows.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   blackout_window_id: "3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943",
   * });
   * ```
   */
  delete(params: BlackoutWindowsDeleteParams, options?: ChangeOptions): Promise<BlackoutWindow | undefined>;
}

/** How long a cluster puts off patch upgrades. */
export interface VersionDeferralResource {
  /**
   * Get how long a cluster puts off patch versions.
   *
   * Answers how long after its release a patch version reaches the cluster.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `GET /api/v1/clusters/{cluster_id}/version-deferral`
   *
   * @example
   * ```ts
   * const versionDeferral = await cloud.versionDeferral.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: VersionDeferralGetParams, options?: CallOptions): Promise<VersionDeferral>;

  /**
   * Set how long a cluster puts off patch versions.
   *
   * Sets how long after its release a patch version reaches the cluster, without or with a delay of 30, 60 or
   * 90 days.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  set(params: VersionDeferralSetParams, options?: ChangeOptions): Promise<VersionDeferral>;
}

/** Outages that are staged on a cluster to see how an application takes them. */
export interface DisruptionResource {
  /**
   * Get what of a cluster is disrupted.
   *
   * Answers which regions, zones or nodes of an Advanced cluster are made unavailable for a trial.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
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
  get(params: DisruptionGetParams, options?: CallOptions): Promise<Disruption>;

  /**
   * Disrupt parts of a cluster, or end that.
   *
   * Makes regions, zones or nodes of an Advanced cluster unavailable, to see how an application takes it,
   * until another call ends it. What the request doesn't name is whole again afterwards.
   *
   * A cluster that has lost too much of itself stops to answer SQL clients: don't do it where that hurts.
   *
   * Needs one of the roles `CLUSTER_ADMIN` and `CLUSTER_OPERATOR_WRITER` in the organization, a folder or the
   * cluster.
   *
   * `PUT /api/v1/clusters/{cluster_id}/disrupt`
   *
   * @example
   * ```ts
   * const { regional_disruptor_specifications } = await cloud.disruption.set({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   regional_disruptor_specifications: [{ region_code: "us-east-1", is_whole_region: true }],
   * });
   * ```
   */
  set(params: DisruptionSetParams, options?: ChangeOptions): Promise<Disruption>;
}

/** Streams that replicate a cluster to a standby. */
export interface PhysicalReplicationResource {
  /**
   * List the replication streams of the organization.
   *
   * Lists the streams of all clusters that the caller may see, or those of one cluster, a page at a time. A
   * stream that is `COMPLETED` is left out unless `show_completed` is `true`.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
   * organization, a folder or a cluster.
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
   * Replicate a cluster to a standby.
   *
   * Starts a stream that copies everything in the primary cluster to the standby, and goes on doing so until
   * it is failed over or canceled. `physicalReplication.waitUntilReplicating` waits until the standby is kept
   * up to date; making a stream may take the better part of an hour.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the clusters.
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
  create(params: PhysicalReplicationCreateParams, options?: AdoptOptions): Promise<ReplicationStream>;

  /**
   * Get a replication stream.
   *
   * Answers with how far the standby is behind the primary cluster, or how the stream ended.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_OPERATOR_WRITER` and `CLUSTER_DEVELOPER` in the
   * organization, a folder or a cluster.
   *
   * `GET /api/v1/physical-replication-streams/{id}`
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.get({ id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35" });
   * ```
   */
  get(params: PhysicalReplicationGetParams, options?: CallOptions): Promise<ReplicationStream>;

  /**
   * Fail over to the standby, or cancel a replication stream.
   *
   * A stream that is `REPLICATING` can be ended in two ways. `FAILING_OVER` makes the standby a cluster of
   * its own, with the data of the moment `failover_at`; without that, with the newest data that has arrived.
   * `CANCELED` ends the replication for good.
   *
   * `failover_at` may lie up to an hour ahead, or back as far as `retained_time`. A moment that has slipped
   * below `retained_time` by the time the failover runs is raised to it.
   *
   * Needs the role `CLUSTER_ADMIN` in the organization, a folder or the clusters.
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
  update(params: PhysicalReplicationUpdateParams, options?: CallOptions): Promise<ReplicationStream>;

  /**
   * Waits until the stream is `REPLICATING`. Fails when it is `CANCELED`, or when a failover has begun or is
   * over.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `physicalReplication.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * CLUSTER_DEVELOPER.
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.waitUntilReplicating({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilReplicating(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;

  /**
   * Waits until the failover is over and the stream `COMPLETED`; a failover may be set for up to an hour
   * ahead. Fails when the stream is `CANCELED`.
   *
   * It takes 2 hours at most, unless `deadlineMs` says otherwise.
   *
   * Polls `physicalReplication.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * CLUSTER_DEVELOPER.
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.waitUntilCompleted({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilCompleted(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;

  /**
   * Waits until the stream is `CANCELED`. Fails when it is `COMPLETED`.
   *
   * Polls `physicalReplication.get`, which needs the role CLUSTER_ADMIN or CLUSTER_OPERATOR_WRITER or
   * CLUSTER_DEVELOPER.
   *
   * @example
   * ```ts
   * const replicationStream = await cloud.physicalReplication.waitUntilCanceled({
   *   id: "58d3e0b6-a9f7-4c21-b4e8-27c60d9f1a35",
   * });
   * ```
   */
  waitUntilCanceled(
    params: PhysicalReplicationGetParams,
    options?: WaitOptions<ReplicationStream>,
  ): Promise<ReplicationStream>;
}

/** Folders that group clusters, and other folders. */
export interface FoldersResource {
  /**
   * List the folders of the organization.
   *
   * Lists the folders on all levels that the caller may see, sorted by name, a page at a time. `path` finds
   * the one folder that stands there. What is in a folder tells `folders.listContents`.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
   * organization or a folder.
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
   * Makes a folder, within another one or at the root.
   *
   * Needs the role `FOLDER_ADMIN` in the organization or the parent folder.
   *
   * `POST /api/v1/folders`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.create({ name: "payments", labels: { team: "payments" } });
   * ```
   */
  create(params: FoldersCreateParams, options?: CallOptions): Promise<FolderResource>;

  /**
   * Get a folder.
   *
   * Answers with the folder, its labels and the folders that it lies in.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_CREATOR`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
   * organization or the folder.
   *
   * `GET /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.get({ folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6" });
   * ```
   */
  get(params: FoldersGetParams, options?: CallOptions): Promise<FolderResource>;

  /**
   * Rename, move or label a folder.
   *
   * Changes what the body names and leaves the rest. A folder moves with all that is in it. Labels are
   * replaced as a whole: one that isn't sent is taken off.
   *
   * Needs one of the roles `FOLDER_ADMIN` and `FOLDER_MOVER` in the organization or the folder.
   *
   * `PATCH /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * const folderResource = await cloud.folders.update({ folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6", name: "live" });
   * ```
   */
  update(params: FoldersUpdateParams, options?: CallOptions): Promise<FolderResource>;

  /**
   * Delete a folder.
   *
   * Deletes the folder. A success carries no payload; ignore a body, should there be one.
   *
   * Needs the role `FOLDER_ADMIN` in the organization or the folder.
   *
   * `DELETE /api/v1/folders/{folder_id}`
   *
   * @example
   * ```ts
   * await cloud.folders.delete({ folder_id: "e27b5f83-16ca-4d09-92e4-b8a3c07d51f6" });
   * ```
   */
  delete(params: FoldersDeleteParams, options?: CallOptions): Promise<void>;

  /**
   * List what is in a folder.
   *
   * Lists the folders right below this one, sorted by name, and then its clusters, sorted by name, a page at
   * a time. With `root` as the id it lists what lies in no folder.
   *
   * Needs one of the roles `CLUSTER_ADMIN`, `CLUSTER_DEVELOPER`, `CLUSTER_MONITOR`,
   * `CLUSTER_OPERATOR_WRITER`, `FOLDER_ADMIN`, `FOLDER_MOVER`, `METRICS_VIEWER` and `ORG_ADMIN` in the
   * organization, the folder or a cluster.
   *
   * `GET /api/v1/folders/{folder_id}/contents`
   *
   * @example
   * ```ts
   * for await (const resource of cloud.folders.listContents({ folder_id: "root" })) {
   *   console.log(resource);
   * }
   * ```
   */
  listContents(params: FoldersListContentsParams, options?: CallOptions): List<FolderContents, FolderResource>;
}

/** The organization that the caller belongs to. */
export interface OrganizationResource {
  /**
   * Get the organization of the caller.
   *
   * Answers with the organization that the secret key or the token belongs to, and with the accounts at the
   * cloud providers that CockroachDB Cloud acts as when it uses something of the organization's, such as a
   * key or a bucket.
   *
   * Needs one of the roles `ORG_ADMIN` and `ORG_MEMBER` in the organization.
   *
   * `GET /api/v1/organization`
   *
   * @example
   * ```ts
   * const organization = await cloud.organization.get();
   * ```
   */
  get(params?: Record<string, never>, options?: CallOptions): Promise<Organization>;
}

/** Which roles users and service accounts hold, and where. */
export interface RolesResource {
  /**
   * List who holds which roles.
   *
   * Lists the users and service accounts of the organization with their roles, a page at a time. A page has
   * two lists: the roles granted to an account itself, and beside them those that it has from groups.
   *
   * In an organization of more than a hundred users the pages have been seen to skip some. Where it matters,
   * ask for each user with `roles.get`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
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
   * Get the roles of a user or a service account.
   *
   * Answers with the roles granted to the account itself, and with those that it has from groups.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
   *
   * `GET /api/v1/roles/{user_id}`
   *
   * @example
   * ```ts
   * const userRoles = await cloud.roles.get({ user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" });
   * ```
   */
  get(params: RolesGetParams, options?: CallOptions): Promise<UserRoles>;

  /**
   * Replace the roles of a user or a service account.
   *
   * Grants the roles in the body and takes away all others, except those from groups, which stay. Include
   * `ORG_MEMBER`, which everybody in the organization holds.
   *
   * What a caller may grant and take away follows from the caller's own role: roles of the organization are
   * for an `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of folders also for a
   * `FOLDER_ADMIN`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the roles that
   * change.
   *
   * `PUT /api/v1/roles/{user_id}`
   *
   * @example
   * ```ts
   * const userRoles = await cloud.roles.set({
   *   user_id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   roles: [
   *     { name: "ORG_MEMBER", resource: { type: "ORGANIZATION" } },
   *     { name: "CLUSTER_DEVELOPER", resource: { type: "CLUSTER", id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" } },
   *   ],
   * });
   * ```
   */
  set(params: RolesSetParams, options?: CallOptions): Promise<UserRoles>;

  /**
   * Grant a role to a user or a service account.
   *
   * Grants one role on one resource and leaves the other roles alone. There is no request body.
   *
   * What a caller may grant follows from the caller's own role: roles of the organization are for an
   * `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of folders also for a `FOLDER_ADMIN`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the role that is
   * granted.
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
  add(params: RolesAddParams, options?: CallOptions): Promise<UserRoles>;

  /**
   * Take a role from a user or a service account.
   *
   * Takes away one role on one resource and leaves the others alone. A role from a group can't be taken away
   * like this; take the account out of the group.
   *
   * What a caller may take away follows from the caller's own role: roles of the organization are for an
   * `ORG_ADMIN`, roles of clusters also for a `CLUSTER_ADMIN`, roles of folders also for a `FOLDER_ADMIN`.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN`, depending on the role that is
   * taken away.
   *
   * `DELETE /api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
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
  remove(params: RolesRemoveParams, options?: CallOptions): Promise<UserRoles | undefined>;
}

/** People of the organization. */
export interface UsersResource {
  /**
   * Find a person of the organization by e-mail address.
   *
   * Answers with the id of the person who signs in with this address, for `roles.get`, `roles.set` and the
   * like.
   *
   * Needs one of the roles `ORG_ADMIN`, `CLUSTER_ADMIN` and `FOLDER_ADMIN` in the organization.
   *
   * `GET /api/v1/users/persons-by-email`
   *
   * @example
   * ```ts
   * const { user } = await cloud.users.findByEmail({ email: "ada@acme.example" });
   * ```
   */
  findByEmail(params: UsersFindByEmailParams, options?: CallOptions): Promise<PersonFound>;
}

/** Accounts for programs. */
export interface ServiceAccountsResource {
  /**
   * List the service accounts of the organization.
   *
   * Lists the accounts with the roles that they hold, sorted by name, a page at a time.
   *
   * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
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
   * Makes an account for a program, with its first roles. It can't sign in until it has a key: create one
   * with `apiKeys.create`.
   *
   * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
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
   *     { name: "CLUSTER_ADMIN", resource: { type: "CLUSTER", id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" } },
   *   ],
   * });
   * ```
   */
  create(params: ServiceAccountsCreateParams, options?: AdoptOptions): Promise<ServiceAccount>;

  /**
   * Get a service account.
   *
   * Answers with the account and its roles: those granted to it, and those it has from groups.
   *
   * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
   *
   * `GET /api/v1/service-accounts/{id}`
   *
   * @example
   * ```ts
   * const serviceAccount = await cloud.serviceAccounts.get({ id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4" });
   * ```
   */
  get(params: ServiceAccountsGetParams, options?: CallOptions): Promise<ServiceAccount>;

  /**
   * Change the name or the description of a service account.
   *
   * Changes what the body names and leaves the rest. Roles are changed with `roles.set`, `roles.add` and
   * `roles.remove`, which take the id of the account as their `user_id`.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  update(params: ServiceAccountsUpdateParams, options?: CallOptions): Promise<ServiceAccount>;

  /**
   * Delete a service account.
   *
   * Deletes the account; none of its keys works any longer.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `DELETE /api/v1/service-accounts/{id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.serviceAccounts.delete({ id: "0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4" });
   * ```
   */
  delete(params: ServiceAccountsDeleteParams, options?: CallOptions): Promise<ServiceAccount | undefined>;
}

/** The secret keys of service accounts. */
export interface ApiKeysResource {
  /**
   * List the API keys of the organization.
   *
   * Lists the keys, the oldest first, a page at a time. A key is listed by its id and its name; its secret is
   * shown once, by `apiKeys.create`.
   *
   * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
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
   * Makes a key and answers with its secret. That is the only time: the service doesn't keep the secret, so
   * store it at once. When the answer is lost, delete the key that `apiKeys.list` shows and create another.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  create(params: ApiKeysCreateParams, options?: CallOptions): Promise<ApiKeyCreated>;

  /**
   * Get an API key.
   *
   * Answers with the name of the key and the account that it belongs to, not with its secret.
   *
   * Needs one of the roles `ORG_ADMIN` and `CLUSTER_ADMIN` in the organization.
   *
   * `GET /api/v1/api-keys/{id}`
   *
   * @example
   * ```ts
   * const apiKey = await cloud.apiKeys.get({ id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd" });
   * ```
   */
  get(params: ApiKeysGetParams, options?: CallOptions): Promise<ApiKey>;

  /**
   * Rename an API key.
   *
   * Changes the name of the key. Its secret and its account stay as they are.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `PATCH /api/v1/api-keys/{id}`
   *
   * @example
   * ```ts
   * const apiKey = await cloud.apiKeys.update({ id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd", name: "deployments-2026" });
   * ```
   */
  update(params: ApiKeysUpdateParams, options?: CallOptions): Promise<ApiKey>;

  /**
   * Delete an API key.
   *
   * Revokes the key: requests that carry its secret are answered with 401 from now on.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `DELETE /api/v1/api-keys/{id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.apiKeys.delete({ id: "CCDB1_Q7mZx2Lr9TnWc4VbKs81Hd" });
   * ```
   */
  delete(params: ApiKeysDeleteParams, options?: CallOptions): Promise<ApiKey | undefined>;
}

/** Issuers whose tokens the API accepts instead of a secret key. */
export interface JwtIssuersResource {
  /**
   * List the JWT issuers of the organization.
   *
   * Lists the issuers whose tokens the API accepts, a page at a time.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
   * Lets the tokens of an issuer be used in place of secret keys. A token counts when it is signed with a key
   * of the issuer, meant for `audience`, and maps to a person or a service account of the organization.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  create(params: JwtIssuersCreateParams, options?: CallOptions): Promise<JwtIssuer>;

  /**
   * Get a JWT issuer.
   *
   * Answers with the issuer, its keys and how its identities are mapped.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `GET /api/v1/jwt-issuers/{id}`
   *
   * @example
   * ```ts
   * const jwtIssuer = await cloud.jwtIssuers.get({ id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518" });
   * ```
   */
  get(params: JwtIssuersGetParams, options?: CallOptions): Promise<JwtIssuer>;

  /**
   * Change a JWT issuer.
   *
   * Changes what the body names and leaves the rest. A list of mappings takes the place of the one before.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `PATCH /api/v1/jwt-issuers/{id}`
   *
   * @example
   * ```ts
   * const jwtIssuer = await cloud.jwtIssuers.update({
   *   id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518",
   *   claim: "preferred_username",
   *   identity_map: [{ token_identity: "/^acme_(.*)$", cc_identity: "\\1@acme.example" }],
   * });
   * ```
   */
  update(params: JwtIssuersUpdateParams, options?: CallOptions): Promise<JwtIssuer>;

  /**
   * Remove a JWT issuer.
   *
   * Removes the issuer: its tokens are answered with 401 from now on.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `DELETE /api/v1/jwt-issuers/{id}`
   *
   * Resolves to `undefined` where the response was lost and the repeated request found it gone.
   *
   * @example
   * ```ts
   * await cloud.jwtIssuers.delete({ id: "c1f5a8d2-6e04-4b97-83da-9e2b7c40f518" });
   * ```
   */
  delete(params: JwtIssuersDeleteParams, options?: CallOptions): Promise<JwtIssuer | undefined>;
}

/** Who did what in the organization. */
export interface AuditLogsResource {
  /**
   * List what was done in the organization.
   *
   * Lists the entries of the audit log from the beginning, or from the newest one backwards with
   * `sort_order=DESC`, some 200 at a time. `next_starting_from` leads on. Forwards it is always there, as
   * entries may come later; keep it to go on from there next time. Backwards it is absent after the first
   * entry of all.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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

/** What the organization pays. */
export interface InvoicesResource {
  /**
   * List the invoices of the organization.
   *
   * Lists the invoices, one a month, in the order of their months, all at once. The running month is a
   * `DRAFT`.
   *
   * Needs one of the roles `BILLING_COORDINATOR` and `CLUSTER_ADMIN` in the organization.
   *
   * `GET /api/v1/invoices`
   *
   * @example
   * ```ts
   * const { invoices } = await cloud.invoices.list();
   * ```
   */
  list(params?: InvoicesListParams, options?: CallOptions): Promise<InvoiceList>;

  /**
   * Get an invoice.
   *
   * Answers with one month's invoice, cluster by cluster.
   *
   * Needs one of the roles `BILLING_COORDINATOR` and `CLUSTER_ADMIN` in the organization.
   *
   * `GET /api/v1/invoices/{invoice_id}`
   *
   * @example
   * ```ts
   * const invoice = await cloud.invoices.get({ invoice_id: "7b90c3e5-4d2a-4861-bf37-05e9a1d8c624" });
   * ```
   */
  get(params: InvoicesGetParams, options?: CallOptions): Promise<Invoice>;
}

/** Groups of people, by SCIM 2.0. */
export interface ScimGroupsResource {
  /**
   * List groups by SCIM.
   *
   * Lists the groups of the organization, or those that `filter` describes, 20 at a time. `startIndex` asks
   * for the next ones: it counts from 1, and the last index is `totalResults`.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
   * Create a group by SCIM.
   *
   * Creates a group, with its first members. Roles that are granted to a group hold for all of its members.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  create(params: ScimGroupsCreateParams, options?: CallOptions): Promise<ScimGroup>;

  /**
   * Search groups by SCIM.
   *
   * Does what `scim.groups.list` does, with its parameters in the body (RFC 7644, section 3.4.3).
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `POST /api/scim/v2/Groups/.search`
   *
   * @example
   * ```ts
   * for await (const scimGroup of cloud.scim.groups.search({ filter: "displayName eq \"payments-team\"" })) {
   *   console.log(scimGroup);
   * }
   * ```
   */
  search(params: ScimGroupsSearchParams, options?: CallOptions): List<ScimGroupList, ScimGroup>;

  /**
   * Search groups by SCIM with PUT.
   *
   * The same as `scim.groups.search`, under a method that SCIM doesn't have for it. Use that one.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `PUT /api/scim/v2/Groups/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimGroupList = await cloud.scim.groups.searchByPut({ filter: "displayName eq \"payments-team\"" });
   * ```
   */
  searchByPut(params: ScimGroupsSearchByPutParams, options?: CallOptions): Promise<ScimGroupList>;

  /**
   * Get a group by SCIM.
   *
   * Answers with the group and its members.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `GET /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * const scimGroup = await cloud.scim.groups.get({ id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32" });
   * ```
   */
  get(params: ScimGroupsGetParams, options?: CallOptions): Promise<ScimGroup>;

  /**
   * Replace a group by SCIM.
   *
   * Puts the body in place of the group's name and members: whoever isn't sent as a member is one no more.
   * `scim.groups.patch` adds and removes single members.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  replace(params: ScimGroupsReplaceParams, options?: CallOptions): Promise<ScimGroup>;

  /**
   * Change a group by SCIM.
   *
   * Carries out a list of changes one after the other: `add`, `remove` and `replace` (RFC 7644, section
   * 3.5.2). If one of them fails, none is made.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
   *     { op: "add", path: "members", value: [{ value: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" }] },
   *     { op: "replace", path: "displayName", value: "payments-team" },
   *   ],
   * });
   * ```
   */
  patch(params: ScimGroupsPatchParams, options?: CallOptions): Promise<ScimGroup>;

  /**
   * Delete a group by SCIM.
   *
   * Deletes the group, not its members; they lose the roles that it brought them. A success carries no
   * payload; ignore a body, should there be one.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `DELETE /api/scim/v2/Groups/{id}`
   *
   * @example
   * ```ts
   * await cloud.scim.groups.delete({ id: "f4c81b6e-2d07-4a95-b3e8-90d5a7c16f32" });
   * ```
   */
  delete(params: ScimGroupsDeleteParams, options?: CallOptions): Promise<void>;

  /**
   * Get a group by SCIM, with the parameters in the body.
   *
   * Does what `scim.groups.get` does, with its parameters in the body (RFC 7644, section 3.4.3).
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  searchOne(params: ScimGroupsSearchOneParams, options?: CallOptions): Promise<ScimGroup>;

  /**
   * Get a group by SCIM with PUT.
   *
   * The same as `scim.groups.searchOne`, under a method that SCIM doesn't have for it. Use that one, or
   * `scim.groups.get`.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  searchOneByPut(params: ScimGroupsSearchOneByPutParams, options?: CallOptions): Promise<ScimGroup>;
}

/** The kinds of SCIM resource that the service has. */
export interface ScimResourceTypesResource {
  /**
   * List the kinds of SCIM resource.
   *
   * Lists the kinds of thing that the service keeps by SCIM, with their endpoints and schemas, all at once.
   *
   * Any member of the organization may call it.
   *
   * `GET /api/scim/v2/ResourceTypes`
   *
   * @example
   * ```ts
   * const scimResourceTypeList = await cloud.scim.resourceTypes.list();
   * ```
   */
  list(params?: ScimResourceTypesListParams, options?: CallOptions): Promise<ScimResourceTypeList>;

  /**
   * Get a kind of SCIM resource.
   *
   * Answers with the endpoint and the schema of one kind of thing that the service keeps by SCIM.
   *
   * Any member of the organization may call it.
   *
   * `GET /api/scim/v2/ResourceTypes/{resourceId}`
   *
   * @example
   * ```ts
   * const scimResourceType = await cloud.scim.resourceTypes.get({ resourceId: "User" });
   * ```
   */
  get(params: ScimResourceTypesGetParams, options?: CallOptions): Promise<ScimResourceType>;
}

/** The SCIM schemas of users and groups. */
export interface ScimSchemasResource {
  /**
   * List the SCIM schemas.
   *
   * Lists the schemas of users and groups, attribute by attribute, all at once.
   *
   * Any member of the organization may call it.
   *
   * `GET /api/scim/v2/Schemas`
   *
   * @example
   * ```ts
   * const scimSchemaList = await cloud.scim.schemas.list();
   * ```
   */
  list(params?: ScimSchemasListParams, options?: CallOptions): Promise<ScimSchemaList>;

  /**
   * Get a SCIM schema.
   *
   * Answers with the attributes that the schema has and what holds for them.
   *
   * Any member of the organization may call it.
   *
   * `GET /api/scim/v2/Schemas/{schemaId}`
   *
   * @example
   * ```ts
   * const scimSchema = await cloud.scim.schemas.get({ schemaId: "urn:ietf:params:scim:schemas:core:2.0:Group" });
   * ```
   */
  get(params: ScimSchemasGetParams, options?: CallOptions): Promise<ScimSchema>;
}

/** Which parts of SCIM 2.0 the service supports. */
export interface ScimServiceProviderConfigResource {
  /**
   * Get which parts of SCIM the service supports.
   *
   * Answers with the optional parts of SCIM that the service has, and with the ways to sign in.
   *
   * Any member of the organization may call it.
   *
   * `GET /api/scim/v2/ServiceProviderConfig`
   *
   * @example
   * ```ts
   * const scimServiceProviderConfig = await cloud.scim.serviceProviderConfig.get();
   * ```
   */
  get(params?: Record<string, never>, options?: CallOptions): Promise<ScimServiceProviderConfig>;
}

/** People, by SCIM 2.0. */
export interface ScimUsersResource {
  /**
   * List people by SCIM.
   *
   * Lists the people of the organization, or those that `filter` describes, 20 at a time. `startIndex` asks
   * for the next ones: it counts from 1, and the last index is `totalResults`.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
   * Add a person by SCIM.
   *
   * Adds a person to the organization. This is how an identity provider does it; people who don't come from
   * one are invited in the Console.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  create(params: ScimUsersCreateParams, options?: CallOptions): Promise<ScimUser>;

  /**
   * Search people by SCIM.
   *
   * Does what `scim.users.list` does, with its parameters in the body. That keeps a filter with an e-mail
   * address out of URLs, and so out of logs (RFC 7644, section 3.4.3).
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `POST /api/scim/v2/Users/.search`
   *
   * @example
   * ```ts
   * for await (const scimUser of cloud.scim.users.search({ filter: "userName eq \"ada@acme.example\"", count: 1 })) {
   *   console.log(scimUser);
   * }
   * ```
   */
  search(params: ScimUsersSearchParams, options?: CallOptions): List<ScimUserList, ScimUser>;

  /**
   * Search people by SCIM with PUT.
   *
   * The same as `scim.users.search`, under a method that SCIM doesn't have for it. Use that one.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `PUT /api/scim/v2/Users/.search`
   *
   * @deprecated The service may remove it.
   *
   * @example
   * ```ts
   * const scimUserList = await cloud.scim.users.searchByPut({ filter: "userName eq \"ada@acme.example\"", count: 1 });
   * ```
   */
  searchByPut(params: ScimUsersSearchByPutParams, options?: CallOptions): Promise<ScimUserList>;

  /**
   * Get a person by SCIM.
   *
   * Answers with the person and the groups that the person is in.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `GET /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.get({ id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" });
   * ```
   */
  get(params: ScimUsersGetParams, options?: CallOptions): Promise<ScimUser>;

  /**
   * Replace what is known of a person by SCIM.
   *
   * Puts the body in place of all that was known of the person; what isn't sent is unset. `scim.users.patch`
   * changes single values. `active: false` locks the person out without deleting anything.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  replace(params: ScimUsersReplaceParams, options?: CallOptions): Promise<ScimUser>;

  /**
   * Change what is known of a person by SCIM.
   *
   * Carries out a list of changes one after the other: `add`, `remove` and `replace` (RFC 7644, section
   * 3.5.2). If one of them fails, none is made.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `PATCH /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * const scimUser = await cloud.scim.users.patch({
   *   id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256",
   *   schemas: ["urn:ietf:params:scim:api:messages:2.0:PatchOp"],
   *   Operations: [
   *     { op: "replace", value: { displayName: "Ada King", name: { givenName: "Ada", familyName: "King" } } },
   *     { op: "remove", path: "externalId" },
   *   ],
   * });
   * ```
   */
  patch(params: ScimUsersPatchParams, options?: CallOptions): Promise<ScimUser>;

  /**
   * Remove a person by SCIM.
   *
   * Removes the person from the organization. A success carries no payload; ignore a body, should there be
   * one.
   *
   * Needs the role `ORG_ADMIN` in the organization.
   *
   * `DELETE /api/scim/v2/Users/{id}`
   *
   * @example
   * ```ts
   * await cloud.scim.users.delete({ id: "3d2b8c47-95e1-4f0a-8b6d-1c7e90a4f256" });
   * ```
   */
  delete(params: ScimUsersDeleteParams, options?: CallOptions): Promise<void>;

  /**
   * Get a person by SCIM, with the parameters in the body.
   *
   * Does what `scim.users.get` does, with its parameters in the body (RFC 7644, section 3.4.3).
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  searchOne(params: ScimUsersSearchOneParams, options?: CallOptions): Promise<ScimUser>;

  /**
   * Get a person by SCIM with PUT.
   *
   * The same as `scim.users.searchOne`, under a method that SCIM doesn't have for it. Use that one, or
   * `scim.users.get`.
   *
   * Needs the role `ORG_ADMIN` in the organization.
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
  searchOneByPut(params: ScimUsersSearchOneByPutParams, options?: CallOptions): Promise<ScimUser>;
}

/** People and groups as an identity provider keeps them, by SCIM 2.0. */
export interface ScimResource {
  /** Groups of people, by SCIM 2.0. */
  readonly groups: ScimGroupsResource;

  /** The kinds of SCIM resource that the service has. */
  readonly resourceTypes: ScimResourceTypesResource;

  /** The SCIM schemas of users and groups. */
  readonly schemas: ScimSchemasResource;

  /** Which parts of SCIM 2.0 the service supports. */
  readonly serviceProviderConfig: ScimServiceProviderConfigResource;

  /** People, by SCIM 2.0. */
  readonly users: ScimUsersResource;
}

/** Everything that the client can do, by resource. */
export interface Resources {
  /**
   * Clusters of the organization, their nodes and connection strings, and the regions and versions they can
   * have.
   */
  readonly clusters: ClustersResource;

  /** SQL users of a cluster. */
  readonly sqlUsers: SqlUsersResource;

  /** Databases of a cluster. */
  readonly databases: DatabasesResource;

  /** The IP ranges from which a cluster may be reached. */
  readonly allowlist: AllowlistResource;

  /** Where an Advanced cluster may connect to, and whether all else is denied. */
  readonly egressRules: EgressRulesResource;

  /** Private ways from a cluster to services in the caller's own network. */
  readonly egressPrivateEndpoints: EgressPrivateEndpointsResource;

  /** Private ways from the caller's own network to a cluster. */
  readonly privateEndpoints: PrivateEndpointsResource;

  /** Backups of a cluster, how often they are made and how long they are kept. */
  readonly backups: BackupsResource;

  /** Restores of backups into a cluster. */
  readonly restores: RestoresResource;

  /** Customer-managed encryption keys of an Advanced cluster. */
  readonly cmek: CmekResource;

  /** The CA whose certificates SQL clients of an Advanced cluster may log in with. */
  readonly clientCaCert: ClientCaCertResource;

  /** The export of a cluster's logs. */
  readonly logExport: LogExportResource;

  /** The export of a cluster's metrics. */
  readonly metricExport: MetricExportResource;

  /** The weekly time in which a cluster may be maintained. */
  readonly maintenanceWindow: MaintenanceWindowResource;

  /** Times in which a cluster must not be maintained. */
  readonly blackoutWindows: BlackoutWindowsResource;

  /** How long a cluster puts off patch upgrades. */
  readonly versionDeferral: VersionDeferralResource;

  /** Outages that are staged on a cluster to see how an application takes them. */
  readonly disruption: DisruptionResource;

  /** Streams that replicate a cluster to a standby. */
  readonly physicalReplication: PhysicalReplicationResource;

  /** Folders that group clusters, and other folders. */
  readonly folders: FoldersResource;

  /** The organization that the caller belongs to. */
  readonly organization: OrganizationResource;

  /** Which roles users and service accounts hold, and where. */
  readonly roles: RolesResource;

  /** People of the organization. */
  readonly users: UsersResource;

  /** Accounts for programs. */
  readonly serviceAccounts: ServiceAccountsResource;

  /** The secret keys of service accounts. */
  readonly apiKeys: ApiKeysResource;

  /** Issuers whose tokens the API accepts instead of a secret key. */
  readonly jwtIssuers: JwtIssuersResource;

  /** Who did what in the organization. */
  readonly auditLogs: AuditLogsResource;

  /** What the organization pays. */
  readonly invoices: InvoicesResource;

  /** People and groups as an identity provider keeps them, by SCIM 2.0. */
  readonly scim: ScimResource;
}
