// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

/** The API's paths. */
export type paths = {
    "/api/v1/clusters": {
        get: operations["clusters.list"];
        post: operations["clusters.create"];
    };
    "/api/v1/clusters/{cluster_id}": {
        get: operations["clusters.get"];
        delete: operations["clusters.delete"];
        patch: operations["clusters.update"];
    };
    "/api/v1/clusters/available-regions": {
        get: operations["clusters.listAvailableRegions"];
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
        delete: operations["databases.delete"];
        patch: operations["databases.update"];
    };
    "/api/v1/clusters/{cluster_id}/networking/allowlist": {
        get: operations["allowlist.list"];
        post: operations["allowlist.create"];
    };
    "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}": {
        put: operations["allowlist.put"];
        delete: operations["allowlist.delete"];
        patch: operations["allowlist.update"];
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
        delete: operations["egressRules.delete"];
        patch: operations["egressRules.update"];
    };
    "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints": {
        get: operations["egressPrivateEndpoints.list"];
        post: operations["egressPrivateEndpoints.create"];
    };
    "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}": {
        get: operations["egressPrivateEndpoints.get"];
        delete: operations["egressPrivateEndpoints.delete"];
        patch: operations["egressPrivateEndpoints.update"];
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
        put: operations["cmek.update"];
        post: operations["cmek.enable"];
        patch: operations["cmek.updateStatus"];
    };
    "/api/v1/clusters/{cluster_id}/client-ca-cert": {
        get: operations["clientCaCert.get"];
        post: operations["clientCaCert.set"];
        delete: operations["clientCaCert.delete"];
        patch: operations["clientCaCert.update"];
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
        delete: operations["blackoutWindows.delete"];
        patch: operations["blackoutWindows.update"];
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
        delete: operations["folders.delete"];
        patch: operations["folders.update"];
    };
    "/api/v1/folders/{folder_id}/contents": {
        get: operations["folders.listContents"];
    };
    "/api/v1/organization": {
        get: operations["organization.get"];
    };
    "/api/v1/users/persons-by-email": {
        get: operations["users.findByEmail"];
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
    "/api/v1/service-accounts": {
        get: operations["serviceAccounts.list"];
        post: operations["serviceAccounts.create"];
    };
    "/api/v1/service-accounts/{id}": {
        get: operations["serviceAccounts.get"];
        delete: operations["serviceAccounts.delete"];
        patch: operations["serviceAccounts.update"];
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
        delete: operations["apiKeys.delete"];
        patch: operations["apiKeys.update"];
    };
    "/api/v1/jwt-issuers": {
        get: operations["jwtIssuers.list"];
        post: operations["jwtIssuers.create"];
    };
    "/api/v1/jwt-issuers/{id}": {
        get: operations["jwtIssuers.get"];
        delete: operations["jwtIssuers.delete"];
        patch: operations["jwtIssuers.update"];
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
    "/api/scim/v2/Users": {
        get: operations["scim.users.list"];
        post: operations["scim.users.create"];
    };
    "/api/scim/v2/Users/.search": {
        put: operations["scim.users.searchByPut"];
        post: operations["scim.users.search"];
    };
    "/api/scim/v2/Users/{id}": {
        get: operations["scim.users.get"];
        put: operations["scim.users.replace"];
        delete: operations["scim.users.delete"];
        patch: operations["scim.users.patch"];
    };
    "/api/scim/v2/Users/{id}/.search": {
        put: operations["scim.users.searchOneByPut"];
        post: operations["scim.users.searchOne"];
    };
    "/api/scim/v2/Groups": {
        get: operations["scim.groups.list"];
        post: operations["scim.groups.create"];
    };
    "/api/scim/v2/Groups/.search": {
        put: operations["scim.groups.searchByPut"];
        post: operations["scim.groups.search"];
    };
    "/api/scim/v2/Groups/{id}": {
        get: operations["scim.groups.get"];
        put: operations["scim.groups.replace"];
        delete: operations["scim.groups.delete"];
        patch: operations["scim.groups.patch"];
    };
    "/api/scim/v2/Groups/{id}/.search": {
        put: operations["scim.groups.searchOneByPut"];
        post: operations["scim.groups.searchOne"];
    };
    "/api/scim/v2/Schemas": {
        get: operations["scim.schemas.list"];
    };
    "/api/scim/v2/Schemas/{schemaId}": {
        get: operations["scim.schemas.get"];
    };
    "/api/scim/v2/ResourceTypes": {
        get: operations["scim.resourceTypes.list"];
    };
    "/api/scim/v2/ResourceTypes/{resourceId}": {
        get: operations["scim.resourceTypes.get"];
    };
    "/api/scim/v2/ServiceProviderConfig": {
        get: operations["scim.serviceProviderConfig.get"];
    };
};
export type webhooks = Record<string, never>;
/** The components that operations refer to. */
export type components = {
    schemas: {
        AllowlistEntry: AllowlistEntry;
        AllowlistEntryCreate: AllowlistEntryCreate;
        AllowlistEntryList: AllowlistEntryList;
        AllowlistEntrySettings: AllowlistEntrySettings;
        ApiKey: ApiKey;
        ApiKeyCreate: ApiKeyCreate;
        ApiKeyCreated: ApiKeyCreated;
        ApiKeyList: ApiKeyList;
        ApiKeyUpdate: ApiKeyUpdate;
        AuditLogAction: "AUDIT_LOG_ACTION_CREATE_CLUSTER" | "AUDIT_LOG_ACTION_DELETE_CLUSTER" | "AUDIT_LOG_ACTION_INVITE_USER_TO_ORGANIZATION" | "AUDIT_LOG_ACTION_EDIT_USER_INVITE" | "AUDIT_LOG_ACTION_REVOKE_USER_INVITE" | "AUDIT_LOG_ACTION_ACCEPT_USER_INVITE" | "AUDIT_LOG_ACTION_ASSIGN_USER_ROLE" | "AUDIT_LOG_ACTION_DELETE_USER_FROM_ORGANIZATION" | "AUDIT_LOG_ACTION_CREATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_UPDATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_DELETE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_CREATE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_API_KEY" | "AUDIT_LOG_ACTION_DELETE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER" | "AUDIT_LOG_ACTION_CREATE_SQL_USER" | "AUDIT_LOG_ACTION_CHANGE_SQL_USER_PASSWORD" | "AUDIT_LOG_ACTION_DELETE_SQL_USER" | "AUDIT_LOG_ACTION_ADD_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_EDIT_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_DELETE_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_CREATE_VPC_PEERING" | "AUDIT_LOG_ACTION_DELETE_VPC_PEERING" | "AUDIT_LOG_ACTION_CREATE_PRIVATE_LINK" | "AUDIT_LOG_ACTION_ACCEPT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_REJECT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_USER_LOGIN" | "AUDIT_LOG_ACTION_ADD_USER_TO_ROLE" | "AUDIT_LOG_ACTION_REMOVE_USER_FROM_ROLE" | "AUDIT_LOG_ACTION_CREATE_USER" | "AUDIT_LOG_ACTION_DELETE_USER" | "AUDIT_LOG_ACTION_UPDATE_USER" | "AUDIT_LOG_ACTION_CREATE_GROUP" | "AUDIT_LOG_ACTION_DELETE_GROUP" | "AUDIT_LOG_ACTION_UPDATE_GROUP" | "AUDIT_LOG_ACTION_SET_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_UPDATE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_DELETE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_CREATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_DELETE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_UPDATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_CREATE_FOLDER" | "AUDIT_LOG_ACTION_DELETE_FOLDER" | "AUDIT_LOG_ACTION_UPDATE_FOLDER" | "AUDIT_LOG_ACTION_ADD_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_REMOVE_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_ADD_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_REMOVE_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_TOGGLE_ALERTS" | "AUDIT_LOG_ACTION_TEST_ALERT_EMAIL" | "AUDIT_LOG_ACTION_UPDATE_CMEK" | "AUDIT_LOG_ACTION_REVOKE_CMEK" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_RESTORE_CLUSTER" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_MAJOR_VERSION" | "AUDIT_LOG_ACTION_ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_VERSION_UPGRADE_DEFERRAL" | "AUDIT_LOG_ACTION_SET_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_SET_EGRESS_TRAFFIC_POLICY" | "AUDIT_LOG_ACTION_ADD_EGRESS_RULE" | "AUDIT_LOG_ACTION_EDIT_EGRESS_RULE" | "AUDIT_LOG_ACTION_DELETE_EGRESS_RULE" | "AUDIT_LOG_ACTION_ENABLE_CLOUD_ORG_SSO" | "AUDIT_LOG_ACTION_ADD_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_UPDATE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_DELETE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_SET_DELETE_PROTECTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CREATE_SUBSCRIPTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CANCEL_SUBSCRIPTION" | "AUDIT_LOG_ACTION_ADD_JWT_ISSUER" | "AUDIT_LOG_ACTION_DELETE_JWT_ISSUER" | "AUDIT_LOG_ACTION_UPDATE_JWT_ISSUER" | "AUDIT_LOG_ACTION_CREATE_LICENSE" | "AUDIT_LOG_ACTION_UPDATE_ORGANIZATION_NAME" | "AUDIT_LOG_ACTION_CREATE_LICENSES" | "AUDIT_LOG_ACTION_CREATE_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CANCEL_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CUTOVER_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CREATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_DELETE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_UPDATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_CREATE_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_FAILOVER_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CANCEL_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CREATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_START_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_END_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_DISRUPTION" | "AUDIT_LOG_ACTION_SET_CLUSTER_SETTING" | "AUDIT_LOG_ACTION_EVICT_BYOC_CLUSTER" | "AUDIT_LOG_ACTION_MCP_OAUTH_CONSENT" | "AUDIT_LOG_ACTION_ENABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_DISABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_RESET_USER_MFA" | "AUDIT_LOG_ACTION_ENROLL_USER_MFA" | "AUDIT_LOG_ACTION_REGENERATE_RECOVERY_CODES" | "AUDIT_LOG_ACTION_CREATE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_DELETE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_UPDATE_BACKUP_CONFIGURATION" | "AUDIT_LOG_ACTION_ADD_DISPOSABLE_EMAIL_OVERRIDE" | "AUDIT_LOG_ACTION_REMOVE_DISPOSABLE_EMAIL_OVERRIDE" | "AUDIT_LOG_ACTION_CREATE_SA_CREDENTIAL" | "AUDIT_LOG_ACTION_DELETE_SA_CREDENTIAL" | (string & {});
        AuditLogEntry: AuditLogEntry;
        AuditLogMetadata: AuditLogMetadata;
        AuditLogPage: AuditLogPage;
        AuditLogSource: "AUDIT_LOG_SOURCE_CC_API" | "AUDIT_LOG_SOURCE_CLI" | "AUDIT_LOG_SOURCE_UI" | "AUDIT_LOG_SOURCE_INTERNAL" | "AUDIT_LOG_SOURCE_MCP" | "AUDIT_LOG_SOURCE_SSH_GATEWAY" | (string & {});
        AvailableRegion: AvailableRegion;
        AvailableRegionList: AvailableRegionList;
        AwsConnection: AwsConnection;
        AwsConnectionDecision: AwsConnectionDecision;
        AwsConnectionList: AwsConnectionList;
        AwsConnectionStatus: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
        AwsConnectionVerdict: "AVAILABLE" | "REJECTED";
        AwsCustomerAccount: AwsCustomerAccount;
        AwsPrincipal: AwsPrincipal;
        AwsPrivateLinkService: AwsPrivateLinkService;
        AzureCustomerAccount: AzureCustomerAccount;
        AzurePrincipal: AzurePrincipal;
        Backup: Backup;
        BackupConfig: BackupConfig;
        BackupConfigUpdate: BackupConfigUpdate;
        BackupList: BackupList;
        BlackoutWindow: BlackoutWindow;
        BlackoutWindowCreate: BlackoutWindowCreate;
        BlackoutWindowList: BlackoutWindowList;
        BlackoutWindowUpdate: BlackoutWindowUpdate;
        ClientCaCert: ClientCaCert;
        ClientCaCertSet: ClientCaCertSet;
        ClientCaCertStatus: "NOT_SET" | "IS_SET" | "PENDING" | "FAILED" | (string & {});
        ClientCaCertUpdate: ClientCaCertUpdate;
        ClientCaCertUpdateMode: "REPLACE" | "APPEND";
        CloudProvider: "GCP" | "AWS" | "AZURE";
        CloudWatchExport: CloudWatchExport;
        CloudWatchExportEnable: CloudWatchExportEnable;
        Cluster: Cluster;
        ClusterConfig: ClusterConfig;
        ClusterCreate: ClusterCreate;
        ClusterCreateSpec: ClusterCreateSpec;
        ClusterList: ClusterList;
        ClusterNode: ClusterNode;
        ClusterNodeList: ClusterNodeList;
        ClusterOperationStatus: "UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | "CRDB_LOG_EXPORT_OPERATION_RUNNING" | "CRDB_LOG_EXPORT_OPERATION_FAILED" | "CRDB_CLUSTER_DISRUPTION_RUNNING" | "CRDB_CLUSTER_DISRUPTION_FAILED" | "CRDB_REPAVE_RUNNING" | "CRDB_REPAVE_FAILED" | "CRDB_CUSTOM_CLIENT_CA_RUNNING" | "CRDB_CUSTOM_CLIENT_CA_FAILED" | "DEDICATED_FULL_CLUSTER_RESTORE_RUNNING" | "DEDICATED_FULL_CLUSTER_RESTORE_FAILED" | (string & {});
        ClusterPlan: "BASIC" | "STANDARD" | "ADVANCED";
        ClusterRegion: ClusterRegion;
        ClusterSortBy: "NAME" | "CREATED_AT" | "DELETED_AT";
        ClusterState: "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
        ClusterUpdate: ClusterUpdate;
        ClusterUpgradeStatus: "FINALIZED" | "MAJOR_UPGRADE_RUNNING" | "UPGRADE_AVAILABLE" | "PENDING_FINALIZATION" | "ROLLBACK_RUNNING";
        ClusterVersion: ClusterVersion;
        ClusterVersionList: ClusterVersionList;
        CmekAction: "REVOKE";
        CmekInfo: CmekInfo;
        CmekKeyInfo: CmekKeyInfo;
        CmekKeySpec: CmekKeySpec;
        CmekKeyType: "AWS_KMS" | "GCP_CLOUD_KMS" | "NULL_KMS" | "AZURE_KEY_VAULT";
        CmekRegionInfo: CmekRegionInfo;
        CmekRegionSpec: CmekRegionSpec;
        CmekSpec: CmekSpec;
        CmekStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "ROTATING" | "ROTATE_FAILED" | "REVOKED" | "REVOKING" | "REVOKE_FAILED" | (string & {});
        CmekStatusUpdate: CmekStatusUpdate;
        ConnectionString: ConnectionString;
        ConnectionStringParams: ConnectionStringParams;
        Currency: "USD" | "CRDB_CLOUD_CREDITS" | (string & {});
        CurrencyAmount: CurrencyAmount;
        CustomerCloudAccount: CustomerCloudAccount;
        Database: Database;
        DatabaseCreate: DatabaseCreate;
        DatabaseList: DatabaseList;
        DatabaseRename: DatabaseRename;
        DatabaseUpdate: DatabaseUpdate;
        DatadogExport: DatadogExport;
        DatadogExportEnable: DatadogExportEnable;
        DatadogSite: "US1" | "US3" | "US5" | "US1_GOV" | "EU1";
        DedicatedConfig: DedicatedConfig;
        DedicatedCreateSpec: DedicatedCreateSpec;
        DedicatedUpdateSpec: DedicatedUpdateSpec;
        DeferralPolicy: "NOT_DEFERRED" | "DEFERRAL_60_DAYS" | "FIXED_DEFERRAL" | "DEFERRAL_30_DAYS" | "DEFERRAL_90_DAYS";
        DeleteProtection: "ENABLED" | "DISABLED";
        Disruption: Disruption;
        DisruptionUpdate: DisruptionUpdate;
        EgressDomainNamesState: "EMPTY" | "PENDING" | "AVAILABLE" | "FAILED" | (string & {});
        EgressPolicy: "UNSPECIFIED" | "ERROR" | "ALLOW_ALL" | "DEFAULT_DENY" | "UPDATING" | (string & {});
        EgressPrivateEndpoint: EgressPrivateEndpoint;
        EgressPrivateEndpointCreate: EgressPrivateEndpointCreate;
        EgressPrivateEndpointList: EgressPrivateEndpointList;
        EgressPrivateEndpointState: "PENDING" | "PENDING_ACCEPTANCE" | "AVAILABLE" | "DELETING" | "DELETED" | "REJECTED" | "FAILED" | "EXPIRED" | (string & {});
        EgressPrivateEndpointUpdate: EgressPrivateEndpointUpdate;
        EgressRule: EgressRule;
        EgressRuleChange: EgressRuleChange;
        EgressRuleCreate: EgressRuleCreate;
        EgressRuleList: EgressRuleList;
        EgressRuleResponse: EgressRuleResponse;
        EgressRuleUpdate: EgressRuleUpdate;
        EgressTargetServiceType: "PRIVATE_SERVICE" | "MSK_SASL_SCRAM" | "MSK_SASL_IAM" | "MSK_TLS";
        EgressTrafficPolicy: EgressTrafficPolicy;
        ErrorDetail: ErrorDetail;
        ErrorStatus: ErrorStatus;
        FolderContents: FolderContents;
        FolderCreate: FolderCreate;
        FolderList: FolderList;
        FolderResource: FolderResource;
        FolderResourceType: "FOLDER" | "CLUSTER" | (string & {});
        FolderUpdate: FolderUpdate;
        GcpCustomerAccount: GcpCustomerAccount;
        GcpPrincipal: GcpPrincipal;
        GroupRole: GroupRole;
        HardwareCreateSpec: HardwareCreateSpec;
        HardwareUpdateSpec: HardwareUpdateSpec;
        Invoice: Invoice;
        InvoiceAdjustment: InvoiceAdjustment;
        InvoiceItem: InvoiceItem;
        InvoiceLine: InvoiceLine;
        InvoiceList: InvoiceList;
        InvoiceStatus: "FINALIZED" | "DRAFT";
        JwtIdentityMapping: JwtIdentityMapping;
        JwtIssuer: JwtIssuer;
        JwtIssuerCreate: JwtIssuerCreate;
        JwtIssuerList: JwtIssuerList;
        JwtIssuerUpdate: JwtIssuerUpdate;
        KeychainConfig: KeychainConfig;
        Labels: {
            [key: string]: string;
        };
        LogExport: LogExport;
        LogExportDeliveryStatus: "DELIVERY_HEALTHY" | "DELIVERY_UNHEALTHY" | (string & {});
        LogExportEnable: LogExportEnable;
        LogExportGroup: LogExportGroup;
        LogExportSpec: LogExportSpec;
        LogExportStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "CREDENTIALS_ERROR" | (string & {});
        LogExportType: "AWS_CLOUDWATCH" | "GCP_CLOUD_LOGGING" | "AZURE_LOG_ANALYTICS" | "AZURE_LOG_ANALYTICS_V2" | "OTLP_HTTP";
        LogLevel: "UNSPECIFIED" | "WARNING" | "ERROR" | "FATAL";
        MachineSpec: MachineSpec;
        MaintenanceWindow: MaintenanceWindow;
        MetricExportRemoval: MetricExportRemoval;
        MetricExportStatus: "NOT_DEPLOYED" | "DISABLING" | "ENABLING" | "ENABLED" | "ERROR" | (string & {});
        NetworkVisibility: "PUBLIC" | "PRIVATE";
        NodeStatus: "LIVE" | "NOT_READY" | (string & {});
        OperatingSystem: "MAC" | "LINUX" | "WINDOWS";
        Organization: Organization;
        Pagination: Pagination;
        PathSegment: PathSegment;
        Person: Person;
        PersonFound: PersonFound;
        PrivateEndpointConnection: PrivateEndpointConnection;
        PrivateEndpointConnectionCreate: PrivateEndpointConnectionCreate;
        PrivateEndpointConnectionList: PrivateEndpointConnectionList;
        PrivateEndpointConnectionStatus: "STATUS_PENDING" | "STATUS_PENDING_ACCEPTANCE" | "STATUS_AVAILABLE" | "STATUS_DELETING" | "STATUS_DELETED" | "STATUS_REJECTED" | "STATUS_FAILED" | "STATUS_EXPIRED" | "STATUS_STALE" | (string & {});
        PrivateEndpointService: PrivateEndpointService;
        PrivateEndpointServiceList: PrivateEndpointServiceList;
        PrivateEndpointServiceStatus: "CREATING" | "AVAILABLE" | "CREATE_FAILED" | "DELETING" | "DELETE_FAILED" | (string & {});
        PrometheusExport: PrometheusExport;
        QuantityUnit: "HOURS" | "REQUEST_UNITS" | "GIB" | "GIB_HOURS" | "VCPU_HOURS" | (string & {});
        RegionalDisruption: RegionalDisruption;
        ReleaseType: "REGULAR" | "INNOVATION" | (string & {});
        ReplicationStream: ReplicationStream;
        ReplicationStreamCreate: ReplicationStreamCreate;
        ReplicationStreamEnding: "FAILING_OVER" | "CANCELED" | "STARTING";
        ReplicationStreamList: ReplicationStreamList;
        ReplicationStreamStatus: "STARTING" | "REPLICATING" | "FAILING_OVER" | "COMPLETED" | "CANCELED" | (string & {});
        ReplicationStreamUpdate: ReplicationStreamUpdate;
        Restore: Restore;
        RestoreCreate: RestoreCreate;
        RestoreItem: RestoreItem;
        RestoreList: RestoreList;
        RestoreOptions: RestoreOptions;
        RestoreStatus: "PENDING" | "SUCCESS" | "FAILED" | (string & {});
        RestoreType: "CLUSTER" | "DATABASE" | "TABLE";
        Role: Role;
        RoleAssignment: RoleAssignment;
        RoleAssignmentResource: RoleAssignmentResource;
        RoleGrantList: RoleGrantList;
        RoleName: "BILLING_COORDINATOR" | "ORG_ADMIN" | "ORG_MEMBER" | "CLUSTER_ADMIN" | "CLUSTER_OPERATOR_WRITER" | "CLUSTER_DEVELOPER" | "CLUSTER_CREATOR" | "FOLDER_ADMIN" | "FOLDER_MOVER" | "METRICS_VIEWER" | "CLUSTER_MONITOR" | "BILLING_VIEWER" | "AUDITOR" | "CLUSTER_DATA_ACCESSOR";
        RoleResource: RoleResource;
        RoleResourceType: "ORGANIZATION" | "CLUSTER" | "FOLDER";
        RuntimeScanning: RuntimeScanning;
        RuntimeScanningEnable: RuntimeScanningEnable;
        RuntimeScanningType: "NONE" | "WIZ";
        ScimAuthenticationScheme: ScimAuthenticationScheme;
        ScimBulkSupport: ScimBulkSupport;
        ScimChangePasswordSupport: ScimChangePasswordSupport;
        ScimEmail: ScimEmail;
        ScimEtagSupport: ScimEtagSupport;
        ScimFilterSupport: ScimFilterSupport;
        ScimGroup: ScimGroup;
        ScimGroupList: ScimGroupList;
        ScimGroupWrite: ScimGroupWrite;
        ScimMetadata: ScimMetadata;
        ScimName: ScimName;
        ScimPatch: ScimPatch;
        ScimPatchOperation: ScimPatchOperation;
        ScimReference: ScimReference;
        ScimResourceType: ScimResourceType;
        ScimResourceTypeList: ScimResourceTypeList;
        ScimSchema: ScimSchema;
        ScimSchemaAttribute: ScimSchemaAttribute;
        ScimSchemaList: ScimSchemaList;
        ScimSearch: ScimSearch;
        ScimSelection: ScimSelection;
        ScimServiceProviderConfig: ScimServiceProviderConfig;
        ScimSortSupport: ScimSortSupport;
        ScimUser: ScimUser;
        ScimUserCreate: ScimUserCreate;
        ScimUserList: ScimUserList;
        ScimUserReplace: ScimUserReplace;
        ServerlessConfig: ServerlessConfig;
        ServerlessCreateSpec: ServerlessCreateSpec;
        ServerlessUpdateSpec: ServerlessUpdateSpec;
        ServiceAccount: ServiceAccount;
        ServiceAccountCreate: ServiceAccountCreate;
        ServiceAccountCredential: ServiceAccountCredential;
        ServiceAccountCredentialAlgorithm: "RS256" | "PS256" | "ES256" | "ES384";
        ServiceAccountCredentialCreate: ServiceAccountCredentialCreate;
        ServiceAccountCredentialList: ServiceAccountCredentialList;
        ServiceAccountCredentialStatus: "ACTIVE" | "DISABLED";
        ServiceAccountCredentialType: "JWT_BEARER" | (string & {});
        ServiceAccountList: ServiceAccountList;
        ServiceAccountUpdate: ServiceAccountUpdate;
        ServicePrincipals: ServicePrincipals;
        SortOrder: "ASC" | "DESC";
        SqlUser: SqlUser;
        SqlUserCreate: SqlUserCreate;
        SqlUserList: SqlUserList;
        SqlUserPasswordReset: SqlUserPasswordReset;
        SystemActorName: "SYSTEM_ACTOR_NAME_SYSTEM" | (string & {});
        TrustedOwner: TrustedOwner;
        TrustedOwnerAdd: TrustedOwnerAdd;
        TrustedOwnerList: TrustedOwnerList;
        TrustedOwnerResponse: TrustedOwnerResponse;
        TrustedOwnerType: "AWS_ACCOUNT_ID";
        UpgradeType: "MANUAL" | "AUTOMATIC";
        UsageLimits: UsageLimits;
        UsageLimitsSpec: UsageLimitsSpec;
        UserGroupRoleGrant: UserGroupRoleGrant;
        UserRoleGrant: UserRoleGrant;
        UserRoles: UserRoles;
        UserRolesSet: UserRolesSet;
        VersionDeferral: VersionDeferral;
        VersionDeferralUpdate: VersionDeferralUpdate;
        VersionSupportStatus: "UNSUPPORTED" | "SUPPORTED" | "PREVIEW" | (string & {});
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        ServerFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
/** The operations, keyed by id. */
export type operations = {
    "clusters.list": {
        parameters: {
            query?: {
                /**
                 * If `true`, also lists clusters that were deleted or couldn't be created. You need permission to read
                 * all of the organization's clusters.
                 */
                show_inactive?: boolean | undefined;
                /** The field to sort the clusters by. Defaults to the name. */
                "pagination.sort_by"?: components["schemas"]["ClusterSortBy"] | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClusterCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClusterUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.listAvailableRegions": {
        parameters: {
            query?: {
                /** Lists only this cloud provider's regions. By default, lists all regions. */
                provider?: components["schemas"]["CloudProvider"] | undefined;
                /** If `true`, lists only regions for Basic and Standard clusters. */
                serverless?: boolean | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AvailableRegionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.getConnectionString": {
        parameters: {
            query?: {
                /** The database to connect to. */
                database?: string | undefined;
                /** The SQL user to connect as. If you omit it, the connection string doesn't contain a user. */
                sql_user?: string | undefined;
                /**
                 * The SQL client's operating system, which determines the path to the CA certificate in the connection
                 * string. Required for Advanced clusters.
                 */
                os?: components["schemas"]["OperatingSystem"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ConnectionString;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.listNodes": {
        parameters: {
            query?: {
                /** Lists only nodes in this region, such as `us-central1`. */
                region_name?: string | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterNodeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.listVersions": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterVersionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "sqlUsers.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SqlUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "sqlUsers.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SqlUserCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SqlUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "sqlUsers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The SQL user's name, from `sqlUsers.list`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SqlUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "sqlUsers.resetPassword": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The SQL user's name, from `sqlUsers.list`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SqlUserPasswordReset;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SqlUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "databases.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatabaseList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "databases.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DatabaseCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Database;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "databases.rename": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DatabaseRename;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Database;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "databases.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The database's name, from `databases.list`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Database;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "databases.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The database's name, from `databases.list`. */
                name: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DatabaseUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Database;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "allowlist.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllowlistEntryList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "allowlist.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AllowlistEntryCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllowlistEntry;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "allowlist.put": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The IP range's first IPv4 address, which is the entry's `cidr_ip`. */
                cidr_ip: string;
                /** The IP range's prefix length in bits, which is the entry's `cidr_mask`. */
                cidr_mask: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AllowlistEntrySettings;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllowlistEntry;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "allowlist.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The IP range's first IPv4 address, which is the entry's `cidr_ip`. */
                cidr_ip: string;
                /** The IP range's prefix length in bits, which is the entry's `cidr_mask`. */
                cidr_mask: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllowlistEntry;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "allowlist.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The IP range's first IPv4 address, which is the entry's `cidr_ip`. */
                cidr_ip: string;
                /** The IP range's prefix length in bits, which is the entry's `cidr_mask`. */
                cidr_mask: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AllowlistEntrySettings;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AllowlistEntry;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressRuleList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressRuleCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressRuleChange;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.setTrafficPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressTrafficPolicy;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress rule's id, a UUID. */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressRuleResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.delete": {
        parameters: {
            query?: {
                /**
                 * A string of your choice that identifies the request, so the service can recognize a retry. Send the
                 * same string with each retry. If you omit it, the service generates one.
                 */
                idempotency_key?: string | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress rule's id, a UUID. */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressRuleChange;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressRules.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress rule's id, a UUID. */
                rule_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressRuleUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressRuleChange;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressPrivateEndpointList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressPrivateEndpointCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressPrivateEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress private endpoint's id in the Cloud API, a UUID. The cloud provider uses a different id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressPrivateEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress private endpoint's id in the Cloud API, a UUID. The cloud provider uses a different id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress private endpoint's id in the Cloud API, a UUID. The cloud provider uses a different id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressPrivateEndpointUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EgressPrivateEndpoint;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "egressPrivateEndpoints.setDomainNames": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The egress private endpoint's id in the Cloud API, a UUID. The cloud provider uses a different id. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": EgressPrivateEndpointUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.listAwsConnections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AwsConnectionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.setAwsConnectionStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /**
                 * The endpoint's id at the cloud provider. If it contains slashes, pass them unencoded: the client
                 * encodes them.
                 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": AwsConnectionDecision;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AwsConnection;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.listConnections": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrivateEndpointConnectionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.createConnection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": PrivateEndpointConnectionCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrivateEndpointConnection;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.deleteConnection": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /**
                 * The endpoint's id at the cloud provider. If it contains slashes, pass them unencoded: the client
                 * encodes them.
                 */
                endpoint_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.listServices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrivateEndpointServiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.createServices": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrivateEndpointServiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.listTrustedOwners": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrustedOwnerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.addTrustedOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TrustedOwnerAdd;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrustedOwnerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.getTrustedOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The trusted account's `id`, a UUID, not its `external_owner_id`. */
                owner_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrustedOwnerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "privateEndpoints.removeTrustedOwner": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The trusted account's `id`, a UUID, not its `external_owner_id`. */
                owner_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TrustedOwnerResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "backups.list": {
        parameters: {
            query?: {
                /** The start of the time range to list, in ISO 8601, inclusive. */
                start_time?: string | undefined;
                /** The end of the time range to list, in ISO 8601, exclusive. */
                end_time?: string | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "backups.getConfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupConfig;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "backups.updateConfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BackupConfigUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BackupConfig;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "restores.list": {
        parameters: {
            query?: {
                /** The start of the time range to list, in ISO 8601, inclusive. */
                start_time?: string | undefined;
                /** The end of the time range to list, in ISO 8601, exclusive. */
                end_time?: string | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RestoreList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "restores.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RestoreCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Restore;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "restores.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The restore's `id`, from `restores.create` or `restores.list`. */
                restore_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Restore;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "cmek.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CmekInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "cmek.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CmekSpec;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CmekInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "cmek.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CmekSpec;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CmekInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "cmek.updateStatus": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CmekStatusUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CmekInfo;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clientCaCert.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientCaCert;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clientCaCert.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClientCaCertSet;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientCaCert;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clientCaCert.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientCaCert;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clientCaCert.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClientCaCertUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientCaCert;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "logExport.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "logExport.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": LogExportEnable;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "logExport.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": LogExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.cloudWatch.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CloudWatchExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.cloudWatch.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CloudWatchExportEnable;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CloudWatchExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.cloudWatch.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetricExportRemoval;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.datadog.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatadogExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.datadog.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DatadogExportEnable;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": DatadogExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.datadog.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetricExportRemoval;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.prometheus.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrometheusExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.prometheus.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PrometheusExport;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "metricExport.prometheus.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MetricExportRemoval;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "maintenanceWindow.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MaintenanceWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "maintenanceWindow.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": MaintenanceWindow;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MaintenanceWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "maintenanceWindow.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": MaintenanceWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "blackoutWindows.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlackoutWindowList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "blackoutWindows.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlackoutWindowCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlackoutWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "blackoutWindows.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The blackout window's `id`, from `blackoutWindows.create` or `blackoutWindows.list`. */
                blackout_window_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlackoutWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "blackoutWindows.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The blackout window's `id`, from `blackoutWindows.create` or `blackoutWindows.list`. */
                blackout_window_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlackoutWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "blackoutWindows.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
                /** The blackout window's `id`, from `blackoutWindows.create` or `blackoutWindows.list`. */
                blackout_window_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": BlackoutWindowUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": BlackoutWindow;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "versionDeferral.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VersionDeferral;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "versionDeferral.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": VersionDeferralUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": VersionDeferral;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "disruption.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Disruption;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "disruption.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": DisruptionUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Disruption;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "physicalReplication.list": {
        parameters: {
            query?: {
                /** Lists only the streams that replicate from the primary cluster with this id. */
                primary_cluster_id?: string | undefined;
                /** Lists only the streams that replicate to the standby cluster with this id. */
                standby_cluster_id?: string | undefined;
                /** Lists only the streams that replicate from or to the cluster with this id. */
                cluster_id?: string | undefined;
                /** If `true`, also lists streams whose status is `COMPLETED`. */
                show_completed?: boolean | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReplicationStreamList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "physicalReplication.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReplicationStreamCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReplicationStream;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "physicalReplication.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The replication stream's `id`, from `physicalReplication.create` or `physicalReplication.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReplicationStream;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "physicalReplication.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The replication stream's `id`, from `physicalReplication.create` or `physicalReplication.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ReplicationStreamUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ReplicationStream;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "runtimeScanning.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuntimeScanning;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "runtimeScanning.enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": RuntimeScanningEnable;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuntimeScanning;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "runtimeScanning.disable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RuntimeScanning;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.list": {
        parameters: {
            query?: {
                /**
                 * Lists only the folder at this path: folder names from the top level down, separated by slashes. A
                 * leading or trailing slash is optional. If there is no such folder, the list is empty.
                 */
                path?: string | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderResource;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The folder's `resource_id`, from `folders.create` or `folders.list`. */
                folder_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderResource;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The folder's `resource_id`, from `folders.create` or `folders.list`. */
                folder_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The folder's `resource_id`, from `folders.create` or `folders.list`. */
                folder_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderResource;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "folders.listContents": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /** The folder's `resource_id`, or `root` for the top level. */
                folder_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderContents;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "organization.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Organization;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "users.findByEmail": {
        parameters: {
            query: {
                /** The e-mail address that the user signs in with. */
                email: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": PersonFound;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "roles.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RoleGrantList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "roles.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a user, service account or group. For a user, `users.findByEmail` returns it. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoles;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "roles.set": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a user, service account or group. For a user, `users.findByEmail` returns it. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserRolesSet;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoles;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "roles.add": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a user, service account or group. For a user, `users.findByEmail` returns it. */
                user_id: string;
                /** The type of the resource that the role applies to. */
                resource_type: components["schemas"]["RoleResourceType"];
                /** The id of the cluster or folder that the role applies to. For the organization, pass an empty string. */
                resource_id: string;
                /** The role to grant or remove. */
                role_name: components["schemas"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoles;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "roles.remove": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of a user, service account or group. For a user, `users.findByEmail` returns it. */
                user_id: string;
                /** The type of the resource that the role applies to. */
                resource_type: components["schemas"]["RoleResourceType"];
                /** The id of the cluster or folder that the role applies to. For the organization, pass an empty string. */
                resource_id: string;
                /** The role to grant or remove. */
                role_name: components["schemas"]["RoleName"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserRoles;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.list": {
        parameters: {
            query?: {
                /** Lists only service accounts with this name, ignoring case. */
                service_account_name?: string | undefined;
                /** Lists only service accounts that have at least one of these roles, directly or through a group. */
                roles?: components["schemas"]["RoleName"][] | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccountList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ServiceAccountCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The service account's `id`, from `serviceAccounts.create` or `serviceAccounts.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The service account's `id`, from `serviceAccounts.create` or `serviceAccounts.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The service account's `id`, from `serviceAccounts.create` or `serviceAccounts.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ServiceAccountUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccount;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.credentials.list": {
        parameters: {
            query?: {
                /** Lists only credentials with this status. By default, lists active and disabled ones. */
                status_filter?: components["schemas"]["ServiceAccountCredentialStatus"] | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /** The id of the service account that the credential belongs to. */
                service_account_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccountCredentialList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.credentials.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of the service account that the credential belongs to. */
                service_account_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ServiceAccountCredentialCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccountCredential;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "serviceAccounts.credentials.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The id of the service account that the credential belongs to. */
                service_account_id: string;
                /** The credential's `id`, from `serviceAccounts.credentials.create` or `serviceAccounts.credentials.list`. */
                credential_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ServiceAccountCredential;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "apiKeys.list": {
        parameters: {
            query?: {
                /** Lists only this service account's API keys. By default, lists all API keys. */
                service_account_id?: string | undefined;
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "apiKeys.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApiKeyCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKeyCreated;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "apiKeys.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The API key's id, `CCDB1_…`, which is the first part of the secret key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "apiKeys.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The API key's id, `CCDB1_…`, which is the first part of the secret key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "apiKeys.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The API key's id, `CCDB1_…`, which is the first part of the secret key. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ApiKeyUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ApiKey;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "jwtIssuers.list": {
        parameters: {
            query?: {
                /**
                 * The page to return: `pagination.next_page` from the previous page's response. By default, you get the
                 * first page.
                 */
                "pagination.page"?: string | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the same time for each page, so items
                 * created or deleted in the meantime don't shift the pages.
                 */
                "pagination.as_of_time"?: string | undefined;
                /** The sort order: ascending by default, unless the operation says otherwise. */
                "pagination.sort_order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JwtIssuerList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "jwtIssuers.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JwtIssuerCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JwtIssuer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "jwtIssuers.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The JWT issuer's id, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JwtIssuer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "jwtIssuers.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The JWT issuer's id, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JwtIssuer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "jwtIssuers.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The JWT issuer's id, a UUID. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": JwtIssuerUpdate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": JwtIssuer;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "auditLogs.list": {
        parameters: {
            query?: {
                /**
                 * Lists only entries after this time, in ISO 8601, or before it with `sort_order=DESC`. By default, the
                 * list starts with the oldest entry, or with the newest one for `sort_order=DESC`.
                 */
                starting_from?: string | undefined;
                /** The sort order: oldest first (`ASC`, the default) or newest first (`DESC`). */
                sort_order?: components["schemas"]["SortOrder"] | undefined;
                /**
                 * How many entries to return, about 200 by default. You may get a few more, because entries with the same
                 * time always share a page.
                 */
                limit?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AuditLogPage;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "invoices.list": {
        parameters: {
            query?: {
                /** Lists only invoices with this status. By default, lists drafts and final invoices. */
                status?: components["schemas"]["InvoiceStatus"] | undefined;
                /**
                 * Lists only invoices whose billing period starts at or after this time, in ISO 8601. By default, the
                 * list starts with the first invoice.
                 */
                start_time?: string | undefined;
                /** Lists only invoices whose billing period ends at or before this time, in ISO 8601. Defaults to now. */
                end_time?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": InvoiceList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "invoices.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The invoice's `invoice_id`, from `invoices.list`. */
                invoice_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Invoice;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.list": {
        parameters: {
            query?: {
                /** Lists only resources that match this filter expression (RFC 7644, section 3.4.2.2). */
                filter?: string | undefined;
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
                /** The maximum number of resources to return, 20 by default. With 0, you only get `totalResults`. */
                count?: number | undefined;
                /** The 1-based index of the first match to return. Defaults to 1; lower values count as 1. */
                startIndex?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimUserCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.searchByPut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSearch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSearch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUserList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.get": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimUserReplace;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimPatch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.searchOneByPut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSelection;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.users.searchOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The user's `id`, from `scim.users.create` or `scim.users.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSelection;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimUser;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.list": {
        parameters: {
            query?: {
                /** Lists only resources that match this filter expression (RFC 7644, section 3.4.2.2). */
                filter?: string | undefined;
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
                /** The maximum number of resources to return, 20 by default. With 0, you only get `totalResults`. */
                count?: number | undefined;
                /** The 1-based index of the first match to return. Defaults to 1; lower values count as 1. */
                startIndex?: number | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroupList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimGroupWrite;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.searchByPut": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSearch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroupList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSearch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroupList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.get": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.replace": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimGroupWrite;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.patch": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimPatch;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.searchOneByPut": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSelection;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.groups.searchOne": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** The group's `id`, from `scim.groups.create` or `scim.groups.list`. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ScimSelection;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimGroup;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.schemas.list": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimSchemaList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.schemas.get": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path: {
                /** The schema's URI, such as `urn:ietf:params:scim:schemas:core:2.0:User`. */
                schemaId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimSchema;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.resourceTypes.list": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimResourceTypeList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.resourceTypes.get": {
        parameters: {
            query?: {
                /**
                 * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
                 * attributes.
                 */
                attributes?: string | undefined;
                /** The SCIM attributes to omit from the response, separated by commas. */
                excludedAttributes?: string | undefined;
            };
            header?: never;
            path: {
                /** The resource type's id: `User` or `Group`. */
                resourceId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimResourceType;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "scim.serviceProviderConfig.get": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ScimServiceProviderConfig;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
};
/** An IP range that can connect to a cluster. */
export type AllowlistEntry = {
    /**
     * The IP range's first IPv4 address.
     * Format: ipv4
     */
    cidr_ip: string;
    /**
     * The IP range's prefix length, in bits: 32 is a single address, and 0 is the whole internet.
     * Format: int32
     */
    cidr_mask: number;
    /** The entry's name. `""` if it has none. */
    name: string;
    /** Whether SQL clients in the IP range can connect. */
    sql: boolean;
    /** Whether browsers in the IP range can open the DB Console, the cluster's web interface. */
    ui: boolean;
};
/** The IP range to allow, and what it can access. */
export type AllowlistEntryCreate = {
    /**
     * The IP range's first IPv4 address.
     * Format: ipv4
     */
    cidr_ip: string;
    /**
     * The IP range's prefix length, in bits: 32 is a single address, and 0 is the whole internet.
     * Format: int32
     */
    cidr_mask: number;
    /** A name to recognize the range by, such as `Office`. */
    name?: string | undefined;
    /** Whether SQL clients in the IP range can connect. */
    sql: boolean;
    /** Whether browsers in the IP range can open the DB Console, the cluster's web interface. */
    ui: boolean;
};
/** A page of the IP ranges that can connect to a cluster. */
export type AllowlistEntryList = {
    /** The allowlist entries on this page. */
    allowlist: AllowlistEntry[];
    /**
     * Whether changes are still taking effect. While this is `true`, the cluster may still use the previous
     * entries.
     */
    propagating: boolean;
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** An allowlist entry's name, and what its IP range can access. The range itself is in the URL path. */
export type AllowlistEntrySettings = {
    /** A name to recognize the range by, such as `Office`. */
    name?: string | undefined;
    /** Whether SQL clients in the IP range can connect. */
    sql: boolean;
    /** Whether browsers in the IP range can open the DB Console, the cluster's web interface. */
    ui: boolean;
};
/** A service account's API key, without the secret key. */
export type ApiKey = {
    /** The API key's id, `CCDB1_…`, which is the first part of the secret key. It isn't confidential. */
    readonly id: string;
    /**
     * The id of the service account that the API key belongs to. A request with the key can do whatever that
     * account's roles allow.
     * Format: uuid
     */
    readonly service_account_id: string;
    /** The API key's display name. */
    name: string;
    /**
     * When the API key was created.
     * Format: date-time
     */
    readonly created_at: string;
};
/** A name for the new API key, and the service account that it belongs to. */
export type ApiKeyCreate = {
    /** The API key's display name. */
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
     * The secret key, `CCDB1_…`, to send as the bearer token. Only this response contains it: if you lose it,
     * create another API key.
     * Format: password
     */
    secret: string;
};
/** A page of API keys, from `apiKeys.list`. */
export type ApiKeyList = {
    /** The API keys on this page. */
    api_keys: ApiKey[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The API key's new name. */
export type ApiKeyUpdate = {
    /** The API key's new display name. */
    name?: string | undefined;
};
/** What was done. The service may add actions at any time, so expect values that aren't listed here. */
export type AuditLogAction = components["schemas"]["AuditLogAction"];
/**
 * An action in the audit log. `user_email`, `service_account_name` or `system_actor_name` says who
 * performed it.
 */
export type AuditLogEntry = {
    /** The audit log entry's id. */
    id: string;
    /** What was done, such as `AUDIT_LOG_ACTION_CREATE_CLUSTER`. */
    action: components["schemas"]["AuditLogAction"];
    /** How the action was requested, for example through the Cloud API. */
    source: components["schemas"]["AuditLogSource"];
    /**
     * When the audit log entry was created.
     * Format: date-time
     */
    created_at: string;
    /** The e-mail address of the user who performed the action. `""` if it wasn't a user. */
    user_email?: string;
    /** The name of the service account that performed the action. `""` if it wasn't a service account. */
    service_account_name?: string;
    /**
     * The component of CockroachDB Cloud that performed the action on its own. Absent if a user or a service
     * account performed the action.
     */
    system_actor_name?: components["schemas"]["SystemActorName"];
    /** The id of the cluster that the action affected. `""` if it affected none. */
    cluster_id?: string;
    /** The name of the cluster that the action affected. `""` if it affected none. */
    cluster_name?: string;
    /** The request's details as a string, often in JSON. */
    payload?: string;
    /** Why the action failed. `""` if it succeeded. */
    error?: string;
    /** An opaque id, shared by all entries about one operation. */
    trace_id?: string;
    /**
     * An opaque id, shared by all entries from one session, such as a user's session in the CockroachDB Cloud
     * Console.
     */
    session_id?: string;
    /** Where the request came from. `null` or absent if the origin is unknown. */
    metadata?: AuditLogMetadata | null;
};
/** Where a request came from. */
export type AuditLogMetadata = {
    /** The IP address that the request came from. */
    ip_address?: string;
};
/** A page of the audit log, from `auditLogs.list`. */
export type AuditLogPage = {
    /** The entries on this page, in the requested order. The next page continues after the last one. */
    entries: AuditLogEntry[];
    /**
     * The next page's `starting_from`, in the same sort order. `null` or absent if there are no more entries.
     * Format: date-time
     */
    next_starting_from?: string | null;
};
/**
 * How an action was requested.
 *
 * - `AUDIT_LOG_SOURCE_CC_API`: through the Cloud API.
 * - `AUDIT_LOG_SOURCE_CLI`: from the command line.
 * - `AUDIT_LOG_SOURCE_UI`: from the CockroachDB Cloud Console.
 * - `AUDIT_LOG_SOURCE_MCP`: through an MCP server.
 * - `AUDIT_LOG_SOURCE_SSH_GATEWAY`: through an SSH gateway.
 * - `AUDIT_LOG_SOURCE_INTERNAL`: by CockroachDB Cloud itself.
 */
export type AuditLogSource = components["schemas"]["AuditLogSource"];
/** A region where you can create clusters. */
export type AvailableRegion = {
    /** The cloud provider's name for the region, such as `us-central1`, which you pass to `clusters.create`. */
    name: string;
    /** The region's human-readable location. */
    location: string;
    /** The cloud provider that the region belongs to. */
    provider: components["schemas"]["CloudProvider"] | (string & {});
    /** Whether the region supports Basic and Standard clusters. */
    serverless: boolean;
    /**
     * How far away the region is, in miles. The service estimates this from your IP address.
     * Format: float
     */
    distance: number;
};
/** A page of regions, from `clusters.listAvailableRegions`. */
export type AvailableRegionList = {
    /** The regions on this page. */
    regions: AvailableRegion[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A connection from a VPC endpoint on AWS to a cluster. It may still be waiting for acceptance. */
export type AwsConnection = {
    /** The cluster region that the endpoint connects to, such as `us-east-1`. */
    region_name: string;
    /** The connection's cloud provider, which is always `AWS`. */
    cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
    /** Whether you can use the connection and, if not, why. */
    status: components["schemas"]["AwsConnectionStatus"];
    /** The id of the VPC endpoint, which is your end of the connection. */
    endpoint_id: string;
    /** The id of the endpoint service, which is the cluster's end of the connection. */
    service_id: string;
    /** The 12-digit id of the AWS account that owns the VPC endpoint. */
    external_owner_id?: string;
};
/** Whether to accept or reject a connection from AWS. */
export type AwsConnectionDecision = {
    /** Whether to accept or reject the connection. */
    status: components["schemas"]["AwsConnectionVerdict"];
};
/** The connections from AWS endpoints to a cluster. */
export type AwsConnectionList = {
    /** The AWS PrivateLink connections to the cluster, in all regions and with any status. */
    connections: AwsConnection[];
};
/**
 * The status of a connection from AWS.
 *
 * - `PENDING`: it's being established.
 * - `PENDING_ACCEPTANCE`: it's waiting for acceptance.
 * - `AVAILABLE`: you can use it.
 * - `REJECTED`: it was rejected.
 * - `FAILED`: it failed.
 * - `EXPIRED`: it wasn't accepted in time.
 * - `DELETING`: it's being deleted.
 * - `DELETED`: it's deleted.
 */
export type AwsConnectionStatus = components["schemas"]["AwsConnectionStatus"];
/**
 * Whether to accept a connection (`AVAILABLE`) or reject it (`REJECTED`). Rejecting an accepted
 * connection ends it.
 */
export type AwsConnectionVerdict = components["schemas"]["AwsConnectionVerdict"];
/** The IAM role that CockroachDB Cloud uses to access a customer's AWS account. */
export type AwsCustomerAccount = {
    /**
     * The Amazon Resource Name (ARN) of the IAM role that CockroachDB Cloud assumes in the customer's
     * account. The account id is part of the ARN.
     */
    arn: string;
};
/** CockroachDB Cloud's identity on AWS. You can grant it access to your resources. */
export type AwsPrincipal = {
    /** The Amazon Resource Name (ARN) of CockroachDB Cloud's IAM user. */
    user_arn?: string;
};
/** An endpoint service's AWS identifiers. */
export type AwsPrivateLinkService = {
    /** The endpoint service's name, `com.amazonaws.vpce.…`, which AWS asks for when you create a VPC endpoint. */
    service_name: string;
    /** The endpoint service's id, `vpce-svc-…`. */
    service_id: string;
    /** The ids of the endpoint service's availability zones, such as `use1-az1`. */
    availability_zone_ids: string[];
};
/** A customer's Azure subscription and tenant. */
export type AzureCustomerAccount = {
    /** The id of the Azure subscription that contains the clusters. */
    subscription_id: string;
    /** The id of the Azure tenant that the subscription belongs to. */
    tenant_id: string;
};
/** CockroachDB Cloud's identity in Azure. You can grant it access to your resources. */
export type AzurePrincipal = {
    /** The client id of CockroachDB Cloud's app registration in Azure. */
    app_registration_client_id?: string;
    /** The name of CockroachDB Cloud's app registration in Azure. */
    app_registration_name?: string;
};
/** A backup of a cluster. */
export type Backup = {
    /** The backup's id, to pass to `restores.create` as `backup_id`. */
    id: string;
    /**
     * The point in time that a restore of this backup goes back to.
     * Format: date-time
     */
    as_of_time: string;
};
/** Whether and how often the service backs up a cluster, and how long it keeps the backups. */
export type BackupConfig = {
    /** Whether the service creates backups. */
    enabled: boolean;
    /**
     * How long to keep a backup, in days.
     * Format: int32
     */
    retention_days: number;
    /**
     * The time between backups, in minutes.
     * Format: int32
     */
    frequency_minutes: number;
};
/** The changes to the backup configuration. Fields that you omit stay the same. */
export type BackupConfigUpdate = {
    /** Whether the service creates backups. */
    enabled?: boolean | undefined;
    /**
     * How long to keep a backup, in days. You can only change this once; to change it again, contact
     * Cockroach Labs support.
     * Format: int32
     */
    retention_days?: 2 | 7 | 30 | 90 | 365 | undefined;
    /**
     * The time between backups, in minutes. If you restore the latest backup, changes made since then are
     * lost.
     * Format: int32
     */
    frequency_minutes?: 5 | 10 | 15 | 30 | 60 | 240 | 1440 | undefined;
};
/** A page of a cluster's backups, from `backups.list`. */
export type BackupList = {
    /** The backups on this page. */
    backups: Backup[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A period in which maintenance can't disrupt an Advanced cluster's SQL clients or restart its nodes. */
export type BlackoutWindow = {
    /** The blackout window's id, to pass to the other operations as `blackout_window_id`. */
    readonly id: string;
    /**
     * The id of the cluster that the window applies to.
     * Format: uuid
     */
    readonly cluster_id: string;
    /**
     * When the blackout window starts, as an ISO 8601 timestamp in UTC.
     * Format: date-time
     */
    start_time: string;
    /**
     * When the blackout window ends, as an ISO 8601 timestamp in UTC.
     * Format: date-time
     */
    end_time: string;
};
/** When a new blackout window starts and ends. */
export type BlackoutWindowCreate = {
    /**
     * When the blackout window starts, as an ISO 8601 timestamp in UTC. Must be at least 7 days from now.
     * Format: date-time
     */
    start_time: string;
    /**
     * When the blackout window ends, as an ISO 8601 timestamp in UTC. Must be at most 14 days after it starts
     * and at most 3 months from now.
     * Format: date-time
     */
    end_time: string;
};
/** A page of a cluster's blackout windows, from `blackoutWindows.list`. */
export type BlackoutWindowList = {
    /** The blackout windows on this page. */
    blackout_windows: BlackoutWindow[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The changes to a blackout window. Fields that you omit stay the same. */
export type BlackoutWindowUpdate = {
    /**
     * When the blackout window starts, as an ISO 8601 timestamp in UTC. Must be at least 7 days from now.
     * Format: date-time
     */
    start_time?: string | undefined;
    /**
     * When the blackout window ends, as an ISO 8601 timestamp in UTC. Must be at most 14 days after it starts
     * and at most 3 months from now.
     * Format: date-time
     */
    end_time?: string | undefined;
};
/** The certificate authority (CA) that a cluster trusts for client certificates. */
export type ClientCaCert = {
    /** Whether a certificate authority (CA) is set, and whether a change is in progress. */
    status: components["schemas"]["ClientCaCertStatus"];
    /**
     * The certificate authority (CA) certificates, in PEM format. `""` if none is set, or while a change is
     * in progress.
     */
    x509_pem_cert: string;
};
/** The certificate authority (CA) that the cluster should trust for client certificates. */
export type ClientCaCertSet = {
    /**
     * The certificate authority (CA) certificate (X.509), in PEM format. To accept both an old and a new CA,
     * put both certificates in this string, one after the other.
     */
    x509_pem_cert: string;
};
/**
 * The status of client certificate authentication.
 *
 * - `NOT_SET`: no CA is set, as in a new cluster.
 * - `IS_SET`: a CA is set, so clients can log in with certificates.
 * - `PENDING`: a change is being applied to the cluster.
 * - `FAILED`: the last change failed.
 */
export type ClientCaCertStatus = components["schemas"]["ClientCaCertStatus"];
/** The new certificate authority (CA), and whether it replaces the current ones or is added to them. */
export type ClientCaCertUpdate = {
    /**
     * The new certificate authority (CA) certificate (X.509), in PEM format. To send several, put them in
     * this string, one after the other.
     */
    x509_pem_cert?: string | undefined;
    /**
     * Whether the new certificate replaces the current ones (`REPLACE`, the default) or is added to them
     * (`APPEND`).
     */
    update_mode?: components["schemas"]["ClientCaCertUpdateMode"] | undefined;
};
/**
 * How to change the certificate authority (CA) certificates.
 *
 * - `REPLACE`: replaces the current certificates with the new ones. This is the default.
 * - `APPEND`: adds the new certificates to the current ones.
 */
export type ClientCaCertUpdateMode = components["schemas"]["ClientCaCertUpdateMode"];
/**
 * A cloud provider: Google Cloud (`GCP`), Amazon Web Services (`AWS`) or Microsoft Azure (`AZURE`).
 */
export type CloudProvider = components["schemas"]["CloudProvider"];
/** Where a cluster exports its metrics in Amazon CloudWatch, and whether the export is running. */
export type CloudWatchExport = {
    /**
     * The id of the cluster that exports its metrics.
     * Format: uuid
     */
    cluster_id: string;
    /** The Amazon Resource Name (ARN) of the IAM role that the cluster assumes to write to CloudWatch. */
    role_arn: string;
    /**
     * The external id that the cluster sends to AWS when it assumes the IAM role. `""` or absent if none is
     * set.
     */
    external_id?: string;
    /** The CloudWatch log group that receives the metrics. */
    log_group_name?: string;
    /** The AWS region that receives the metrics. */
    target_region?: string;
    /** Whether the export is running and, if not, why. */
    status: components["schemas"]["MetricExportStatus"];
    /** A human-readable explanation of the status. `""` if there is none. */
    user_message: string;
};
/** Where in Amazon CloudWatch to write the metrics, and the IAM role to use. */
export type CloudWatchExportEnable = {
    /**
     * The Amazon Resource Name (ARN) of the IAM role that the cluster assumes. The role must trust the AWS
     * account that hosts the cluster (`account_id` from `clusters.get`).
     */
    role_arn: string;
    /**
     * The external id to send to AWS when the cluster assumes the IAM role, if the role's trust policy
     * requires one. Advanced clusters only: for a Standard cluster, the service rejects the request.
     */
    external_id?: string | undefined;
    /** The CloudWatch log group to write to. */
    log_group_name?: string | undefined;
    /** The AWS region to write to, such as `us-east-1`. */
    target_region?: string | undefined;
};
/** A CockroachDB cluster: its state, its regions and its configuration. */
export type Cluster = {
    /**
     * The cluster's id, a UUID. Connection strings use a different id, `config.serverless.routing_id`.
     * Format: uuid
     */
    readonly id: string;
    /** The cluster's name, which never changes. */
    name: string;
    /**
     * The CockroachDB version that the cluster runs: either a version number such as `v25.4.1` or a long
     * build name.
     */
    cockroach_version: string;
    /** The status of an upgrade to another major version. */
    upgrade_status: components["schemas"]["ClusterUpgradeStatus"] | (string & {});
    /** The cluster's plan, which determines what `config` contains. */
    plan: components["schemas"]["ClusterPlan"] | (string & {});
    /** The cloud provider that hosts the cluster. */
    cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
    /**
     * The id of the cloud provider account (on GCP, the project) that hosts the cluster. Use it to grant the
     * cluster access to your own resources. The id changes when the cluster moves between the Basic and
     * Standard plans. `""` if there is none. `creator_id` says who created the cluster.
     */
    readonly account_id: string;
    /** Whether the cluster runs in the customer's own cloud account. Absent for a Basic cluster. */
    readonly is_customer_cloud_account?: boolean;
    /**
     * The customer's cloud account that the cluster runs in. `null` or absent if it runs in one of Cockroach
     * Labs' accounts.
     */
    customer_cloud_account?: CustomerCloudAccount | null;
    /** Presumably how the cluster accesses encryption keys. The vendor doesn't document this field. */
    readonly keychain_config?: KeychainConfig;
    /**
     * The client id of the cluster's identity in Azure, which needs access to your encryption keys. `""` or
     * absent on other cloud providers.
     */
    readonly azure_cluster_identity_client_id?: string;
    /** Whether the cluster is ready and, if not, what is happening to it. */
    state: components["schemas"]["ClusterState"];
    /**
     * The id of the user or service account that created the cluster. If you created it with a secret key,
     * this is the key's service account.
     */
    readonly creator_id: string;
    /** The operation that is running on the cluster, or the last one if it failed. */
    operation_status: components["schemas"]["ClusterOperationStatus"];
    /** The cluster's configuration. Its fields depend on the plan. */
    config: ClusterConfig;
    /** The cluster's regions, in no particular order. */
    regions: ClusterRegion[];
    /**
     * The host name that SQL clients connect to. The service routes them to one of the regions. `""` or
     * absent if the cluster has none.
     */
    readonly sql_dns?: string;
    /** Whether the nodes have public IP addresses. */
    network_visibility?: components["schemas"]["NetworkVisibility"] | (string & {});
    /** The cluster's egress traffic policy, which says what the cluster can connect to. */
    egress_traffic_policy?: components["schemas"]["EgressPolicy"];
    /** The IPv4 range of the cluster's network, in CIDR notation. `""` unless it's an Advanced cluster on GCP. */
    cidr_range: string;
    /**
     * The id of the folder that the cluster is in. `root` or `""` if it's at the top level. Folders are a
     * preview feature.
     */
    parent_id?: string;
    /** Whether the cluster is protected from deletion. */
    delete_protection?: components["schemas"]["DeleteProtection"] | (string & {});
    /** The cluster's labels, as keys and values. `{}` if it has none. */
    labels: {
        [key: string]: string;
    };
    /**
     * When the cluster was created.
     * Format: date-time
     */
    readonly created_at: string | null;
    /**
     * When the cluster was last changed.
     * Format: date-time
     */
    readonly updated_at: string | null;
    /**
     * When the cluster was deleted. `null` if it wasn't.
     * Format: date-time
     */
    readonly deleted_at?: string | null;
};
/** A cluster's configuration. Exactly one property is set, depending on the plan. */
export type ClusterConfig = {
    /** The configuration of a Basic or Standard cluster, which shares its hardware with others. */
    serverless?: ServerlessConfig;
    /** The hardware of each node in an Advanced cluster. */
    dedicated?: DedicatedConfig;
};
/** The new cluster's name, cloud provider and configuration. */
export type ClusterCreate = {
    /**
     * The cluster's name. It must contain only lowercase letters, digits and dashes, not start or end with a
     * dash, and be unique in the organization. You can't change it later. Use 6 to 20 characters: the service
     * accepts longer names, too, but only this length is documented.
     */
    name: string;
    /** The cloud provider to create the cluster on. */
    provider: components["schemas"]["CloudProvider"];
    /** The new cluster's plan, regions and hardware or usage limits. */
    spec: ClusterCreateSpec;
};
/**
 * The new cluster's configuration. Set either `serverless` (for a Basic or Standard cluster) or
 * `dedicated` (for an Advanced cluster).
 */
export type ClusterCreateSpec = {
    /**
     * The cluster's plan. It must match the configuration: `serverless` for `BASIC` and `STANDARD`,
     * `dedicated` for `ADVANCED`. With `serverless`, the default is `STANDARD`. Set `plan` inside `spec`: the
     * service ignores a `plan` next to `spec`.
     */
    plan?: components["schemas"]["ClusterPlan"] | undefined;
    /** The configuration of a Basic or Standard cluster, which shares its hardware with others. */
    serverless?: ServerlessCreateSpec | undefined;
    /** The configuration of an Advanced cluster, which runs on dedicated hardware. */
    dedicated?: DedicatedCreateSpec | undefined;
    /**
     * Your own cloud account to run an Advanced cluster in. By default, it runs in one of Cockroach Labs'
     * accounts.
     */
    customer_cloud_account?: CustomerCloudAccount | undefined;
    /** Whether to protect the cluster from deletion. */
    delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
    /** The cluster's labels, as keys and values. */
    labels?: components["schemas"]["Labels"] | undefined;
    /**
     * The folder to create the cluster in, by id. If you omit it, or pass `root` or `""`, the cluster is
     * created at the top level. Folders are a preview feature.
     */
    parent_id?: string | undefined;
};
/** A page of clusters, from `clusters.list`. */
export type ClusterList = {
    /** The clusters on this page. */
    clusters: Cluster[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A node of an Advanced cluster and whether it serves requests. */
export type ClusterNode = {
    /** The node's name, to pass to `disruption.set` in `pods`. */
    name: string;
    /** The cloud provider's name for the node's region. */
    region_name: string;
    /** Whether the node serves requests. */
    status: components["schemas"]["NodeStatus"];
};
/** A page of a cluster's nodes, from `clusters.listNodes`. */
export type ClusterNodeList = {
    /** The nodes on this page. */
    nodes: ClusterNode[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * The operation that is running on a cluster (`…_RUNNING`), or the last one if it failed (`…_FAILED`).
 * `UNSPECIFIED` if none is running and the last one didn't fail. A failed operation doesn't change the
 * cluster's `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];
/**
 * A cluster's plan.
 *
 * - `BASIC`: shared hardware, billed by usage.
 * - `STANDARD`: shared hardware, billed by a fixed number of virtual CPUs.
 * - `ADVANCED`: dedicated hardware.
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];
/** A region that a cluster runs in, with its host names and number of nodes. */
export type ClusterRegion = {
    /** The cloud provider's name for the region, such as `us-central1`. */
    name: string;
    /**
     * The host name that SQL clients connect to over the internet. The allowlist determines which addresses
     * can connect.
     */
    sql_dns: string;
    /**
     * The host name of the cluster's web interface, the DB Console. `""` if there is none, as for Basic and
     * Standard clusters.
     */
    ui_dns: string;
    /**
     * The host name that SQL clients connect to through AWS PrivateLink, Azure Private Link or GCP VPC
     * Peering. `""` if the region has none, for example while the cluster is being created.
     */
    internal_dns: string;
    /**
     * The host name that SQL clients connect to through GCP Private Service Connect. `""` if the region has
     * none. Equals `internal_dns` for a Basic or Standard cluster.
     */
    private_endpoint_dns: string;
    /**
     * The number of nodes in the region. 0 for a Basic or Standard cluster.
     * Format: int32
     */
    node_count: number;
    /**
     * Whether this is a Basic or Standard cluster's primary region. A cluster's only region is always the
     * primary one.
     */
    primary?: boolean;
    /**
     * The machine type of the nodes, as named by the cloud provider. Regions may have different types. `""`
     * for a Basic or Standard cluster.
     */
    machine_type?: string;
    /**
     * How many virtual CPUs each node in this region has. 0 for a Basic or Standard cluster.
     * Format: int32
     */
    num_virtual_cpus?: number;
    /**
     * The IOPS (disk operations per second) of each node in this region, whether you or the service chose the
     * number. 0 for a Basic or Standard cluster.
     * Format: int32
     */
    disk_iops?: number;
    /**
     * The id of the VPC endpoint that an Advanced cluster on AWS uses to access S3. Use it in a bucket policy
     * that allows only this cluster. `""` if there is none.
     */
    s3_vpc_endpoint_id?: string;
};
/**
 * What to sort clusters by: their name (`NAME`), or when they were created (`CREATED_AT`) or deleted
 * (`DELETED_AT`). With `DELETED_AT`, clusters that weren't deleted are sorted by their creation time.
 */
export type ClusterSortBy = components["schemas"]["ClusterSortBy"];
/**
 * A cluster's state.
 *
 * - `CREATING`: it's being created.
 * - `CREATED`: it's ready.
 * - `CREATION_FAILED`: it couldn't be created.
 * - `LOCKED`: an operation is running, and the service rejects other changes.
 * - `DELETED`: it's deleted.
 */
export type ClusterState = components["schemas"]["ClusterState"];
/**
 * The changes to a cluster. Fields that you omit stay the same. A request that sets `cockroach_version`
 * or `upgrade_status` can't change anything else.
 */
export type ClusterUpdate = {
    /** The plan to move to. You can only move between Basic and Standard. */
    plan?: components["schemas"]["ClusterPlan"] | undefined;
    /** The changes to a Basic or Standard cluster. */
    serverless?: ServerlessUpdateSpec | undefined;
    /** The changes to an Advanced cluster. */
    dedicated?: DedicatedUpdateSpec | undefined;
    /** Whether to protect the cluster from deletion. */
    delete_protection?: components["schemas"]["DeleteProtection"] | undefined;
    /** The cluster's new labels, which replace all existing ones. */
    labels?: components["schemas"]["Labels"] | undefined;
    /**
     * The folder to move the cluster to, by id. `root` or `""` moves it to the top level. Folders are a
     * preview feature.
     */
    parent_id?: string | undefined;
    /**
     * The major version to move to, such as `v26.1`. Set a later version to start an upgrade, or the previous
     * version to roll back an upgrade that isn't finalized yet. Basic clusters don't support this.
     */
    cockroach_version?: string | undefined;
    /**
     * What to do with a major version upgrade: `FINALIZED` finalizes it, and `ROLLBACK_RUNNING` rolls it
     * back. The service rejects other values.
     */
    upgrade_status?: components["schemas"]["ClusterUpgradeStatus"] | undefined;
};
/**
 * The status of an upgrade to another major version.
 *
 * - `FINALIZED`: the cluster runs the latest version, and no upgrade is in progress.
 * - `UPGRADE_AVAILABLE`: there is a later version. It may be a preview version if the organization uses those.
 * - `MAJOR_UPGRADE_RUNNING`: the upgrade is running.
 * - `PENDING_FINALIZATION`: the cluster runs the later version, and you can still roll back. The service finalizes the
 *   upgrade after 72 hours.
 * - `ROLLBACK_RUNNING`: the cluster is going back to the previous version.
 */
export type ClusterUpgradeStatus = components["schemas"]["ClusterUpgradeStatus"];
/** A major version of CockroachDB and how long it's supported. */
export type ClusterVersion = {
    /** The major version, such as `v25.4`. */
    version: string;
    /** Whether Cockroach Labs supports the version. */
    support_status: components["schemas"]["VersionSupportStatus"];
    /**
     * When support for the version ends, in ISO 8601. `null` if that hasn't been decided yet.
     * Format: date-time
     */
    support_end: string | null;
    /** Whether upgrades can skip the version. */
    release_type: components["schemas"]["ReleaseType"];
    /** The versions that you can upgrade to from this one. */
    allowed_upgrades: string[];
};
/** A page of major versions, from `clusters.listVersions`. */
export type ClusterVersionList = {
    /** The major versions on this page. */
    versions: ClusterVersion[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * What to do with a cluster's customer-managed encryption keys. The only value is `REVOKE`, which stops
 * the cluster from using them.
 */
export type CmekAction = components["schemas"]["CmekAction"];
/** A cluster's customer-managed encryption keys (CMEK). */
export type CmekInfo = {
    /** The whole cluster's encryption status. */
    status: components["schemas"]["CmekStatus"];
    /** Each region's encryption status and keys. */
    region_infos: CmekRegionInfo[];
};
/** A customer-managed encryption key that a cluster's region uses or has used. */
export type CmekKeyInfo = {
    /** Whether the key is in use, and whether a change is in progress. */
    status: components["schemas"]["CmekStatus"];
    /** A human-readable explanation of the status. `""` if there is none. */
    user_message: string;
    /** The key, and the identity that the cluster uses to access it. */
    spec?: CmekKeySpec | null;
    /**
     * When the encryption key was added to the cluster.
     * Format: date-time
     */
    created_at?: string | null;
    /**
     * When the encryption key's status last changed.
     * Format: date-time
     */
    updated_at?: string | null;
};
/** A key in your key management service, and the identity that the cluster uses to access it. */
export type CmekKeySpec = {
    /** The key management service that stores the key. */
    type?: components["schemas"]["CmekKeyType"] | (string & {}) | undefined;
    /**
     * The key's name in the key management service: on AWS, its Amazon Resource Name (ARN); on GCP, the
     * resource name without a version.
     */
    uri?: string | undefined;
    /**
     * The identity that the cluster uses to access the key: on AWS, an IAM role's Amazon Resource Name (ARN);
     * on GCP, a service account's e-mail address.
     */
    auth_principal?: string | undefined;
};
/**
 * The key management service that stores a key: AWS KMS, Google Cloud KMS or Azure Key Vault. `NULL_KMS`
 * means none.
 */
export type CmekKeyType = components["schemas"]["CmekKeyType"];
/** A region's customer-managed encryption keys (CMEK). */
export type CmekRegionInfo = {
    /** The cloud provider's name for the region, such as `us-central1`. */
    region: string;
    /** Whether the region's data is encrypted with your key, and whether a change is in progress. */
    status: components["schemas"]["CmekStatus"];
    /** The region's current and previous keys. */
    key_infos: CmekKeyInfo[];
};
/** The key for one region of a cluster. */
export type CmekRegionSpec = {
    /** The cloud provider's name for the region, such as `us-central1`. */
    region?: string | undefined;
    /** The key that encrypts the region's data. */
    key_spec?: CmekKeySpec | undefined;
};
/** The keys that encrypt a cluster's data. */
export type CmekSpec = {
    /** The encryption key for each region. */
    region_specs: readonly CmekRegionSpec[];
};
/**
 * The encryption status of a cluster, a region or a key.
 *
 * - `ENABLED`: the key is in use.
 * - `DISABLED`: no customer-managed key is in use, as in a new cluster.
 * - `REVOKED`: you have revoked access to the key.
 * - `ENABLING`, `ROTATING`, `DISABLING`, `REVOKING`: a change is in progress. `ROTATING` replaces one key with
 *   another.
 * - `ENABLE_FAILED`, `ROTATE_FAILED`, `DISABLE_FAILED`, `REVOKE_FAILED`: the change failed.
 */
export type CmekStatus = components["schemas"]["CmekStatus"];
/** What to do with a cluster's customer-managed keys. */
export type CmekStatusUpdate = {
    /** What to do with the keys. The only value, `REVOKE`, stops the cluster from using them. */
    action: components["schemas"]["CmekAction"];
};
/** What a SQL client needs to connect to a cluster. */
export type ConnectionString = {
    /** The connection string, which is a `postgresql://` URL without a password. */
    connection_string: string;
    /** The parts of the connection string, for clients that take them separately. */
    params: ConnectionStringParams;
};
/** The parts of a connection string. Unlike elsewhere in the API, their names start with a capital letter. */
export type ConnectionStringParams = {
    /** The host name to connect to. */
    Host: string;
    /** The port number, as a string. */
    Port: string;
    /** The database to connect to. */
    Database: string;
    /** The SQL user. `""` or absent if you didn't specify one. */
    Username?: string;
};
/** The currency of an amount: US dollars (`USD`) or CockroachDB Cloud credits (`CRDB_CLOUD_CREDITS`). */
export type Currency = components["schemas"]["Currency"];
/** An amount in US dollars or in credits. */
export type CurrencyAmount = {
    /**
     * The amount in dollars or credits: `12.5` is 12 dollars and 50 cents. The service calculates in decimals
     * but sends the nearest floating-point number, so round the result when you add amounts.
     * Format: double
     */
    amount: number;
    /** The currency of `amount`: dollars or credits. */
    currency: components["schemas"]["Currency"];
};
/**
 * A customer's own cloud account, for an Advanced cluster to run in. Has exactly one property, which
 * depends on the cloud provider.
 */
export type CustomerCloudAccount = {
    /** How CockroachDB Cloud accesses the customer's AWS account. */
    aws?: AwsCustomerAccount | undefined;
    /** How CockroachDB Cloud accesses the customer's Azure subscription. */
    azure?: AzureCustomerAccount | undefined;
    /** How CockroachDB Cloud accesses the customer's GCP project. */
    gcp?: GcpCustomerAccount | undefined;
};
/** A database in a cluster and how many tables it has. */
export type Database = {
    /** The database's name, which is unique in the cluster. */
    name: string;
    /**
     * How many tables the database has, as a string. Absent if the service didn't count them.
     * Format: int64
     */
    table_count?: string;
};
/** A name for the new database. */
export type DatabaseCreate = {
    /** The database's name, which must be unique in the cluster. */
    name: string;
};
/** A page of a cluster's databases, from `databases.list`. */
export type DatabaseList = {
    /** The databases on this page. */
    databases: Database[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The database to rename and its new name. */
export type DatabaseRename = {
    /** The database's current name, which may contain slashes. */
    name: string;
    /** The database's new name. */
    new_name: string;
};
/** A new name for the database. */
export type DatabaseUpdate = {
    /** The database's new name, to use in connection strings. */
    new_name: string;
};
/** Which Datadog account a cluster exports its metrics to, and whether the export is running. */
export type DatadogExport = {
    /**
     * The id of the cluster that exports its metrics.
     * Format: uuid
     */
    cluster_id: string;
    /** The Datadog site that receives the metrics. */
    site: components["schemas"]["DatadogSite"] | (string & {});
    /** The Datadog API key's last four characters. The service never returns the whole key. */
    api_key?: string;
    /** Whether the export is running and, if not, why. */
    status: components["schemas"]["MetricExportStatus"];
    /** A human-readable explanation of the status. `""` if there is none. */
    user_message: string;
};
/** Which Datadog account to send the metrics to. */
export type DatadogExportEnable = {
    /** The Datadog site that your account is on. */
    site: components["schemas"]["DatadogSite"];
    /** The Datadog account's API key. Responses only contain its last four characters. */
    api_key: string;
};
/**
 * A Datadog account's site. `US1_GOV` is for US government agencies.
 */
export type DatadogSite = components["schemas"]["DatadogSite"];
/** The configuration of a cluster on dedicated hardware. */
export type DedicatedConfig = {
    /** The cloud provider's name for the machine type, such as `n2-standard-4`. */
    machine_type: string;
    /**
     * How many virtual CPUs each node has.
     * Format: int32
     */
    num_virtual_cpus: number;
    /**
     * Each node's storage, in GiB.
     * Format: int32
     */
    storage_gib: number;
    /**
     * Each node's memory, in GiB.
     * Format: float
     */
    memory_gib: number;
    /**
     * Each node's IOPS (disk operations per second). The number may differ from what you requested: on GCP
     * and Azure, it depends on the disk size.
     * Format: int32
     */
    disk_iops: number;
};
/** The hardware and network of an Advanced cluster. */
export type DedicatedCreateSpec = {
    /**
     * How many nodes each region has, keyed by the cloud provider's region name: `{ "us-west-2": 3 }`. For
     * production, use at least three nodes per region, and either one region or at least three.
     */
    region_nodes: {
        [key: string]: number;
    };
    /** The hardware of each node in the cluster. */
    hardware: HardwareCreateSpec;
    /**
     * The machine for the nodes in each region, if the regions use different ones. List every region from
     * `region_nodes`. You can't combine this with `hardware.machine_spec`. Storage and disk operations per
     * second are the same in all regions. Only some organizations can use this.
     */
    region_machine_specs?: {
        [key: string]: MachineSpec;
    } | undefined;
    /**
     * The major version of CockroachDB to run, such as `v25.4`. Must be a supported version. Defaults to the
     * latest.
     */
    cockroach_version?: string | undefined;
    /** Whether the nodes have public IP addresses. */
    network_visibility?: components["schemas"]["NetworkVisibility"] | undefined;
    /**
     * The IPv4 range of the cluster's network, in CIDR notation, with a prefix length of at most 19. For GCP
     * only. The default is `172.28.0.0/14`.
     */
    cidr_range?: string | undefined;
    /** If `true`, the new cluster can only connect to the destinations in its egress rules. A preview feature. */
    restrict_egress_traffic?: boolean | undefined;
    /** Whether the cluster can be the primary or the standby cluster in a replication stream. */
    supports_cluster_virtualization?: boolean | undefined;
};
/** The changes to the regions and hardware of a cluster on dedicated hardware. */
export type DedicatedUpdateSpec = {
    /**
     * How many nodes each region has, keyed by the cloud provider's region name. The service removes regions
     * that you don't list.
     */
    region_nodes?: {
        [key: string]: number;
    } | undefined;
    /** The new hardware of each node in the cluster. */
    hardware?: HardwareUpdateSpec | undefined;
    /**
     * Machines for existing or new regions, keyed by the cloud provider's region name. Regions that you don't
     * list keep their machines. You can't combine this with `hardware.machine_spec`. Only some organizations
     * can use it.
     */
    region_machine_specs?: {
        [key: string]: MachineSpec;
    } | undefined;
    /**
     * The encryption keys for the regions that you add, if the cluster uses customer-managed keys. Don't list
     * regions that it already has.
     */
    cmek_region_specs?: readonly CmekRegionSpec[] | undefined;
};
/**
 * How long the service holds back new patch versions.
 *
 * - `NOT_DEFERRED`: not at all.
 * - `DEFERRAL_30_DAYS`, `DEFERRAL_60_DAYS`, `DEFERRAL_90_DAYS`: until the first maintenance window after 30, 60 or
 *   90 days.
 * - `FIXED_DEFERRAL`: a deprecated name for `DEFERRAL_60_DAYS`, to be removed from the API.
 */
export type DeferralPolicy = components["schemas"]["DeferralPolicy"];
/**
 * Whether a cluster is protected from deletion. While this is `ENABLED`, `clusters.delete` fails.
 */
export type DeleteProtection = components["schemas"]["DeleteProtection"];
/** What an artificial outage (a disruption) makes unavailable: regions, availability zones and nodes. */
export type Disruption = {
    /** The regions with disrupted parts. `[]` if nothing is disrupted. */
    regional_disruptor_specifications: RegionalDisruption[];
};
/** Which parts of the cluster to make unavailable for a test. */
export type DisruptionUpdate = {
    /**
     * The regions to disrupt. Disruptions in all other regions end. If the list is absent or empty, all
     * disruptions end.
     */
    regional_disruptor_specifications?: readonly RegionalDisruption[] | undefined;
};
/**
 * Whether a cluster resolves an egress private endpoint's domain names.
 *
 * - `EMPTY`: no domain names are set.
 * - `PENDING`: they're being set.
 * - `AVAILABLE`: the cluster resolves them.
 * - `FAILED`: they couldn't be set.
 */
export type EgressDomainNamesState = components["schemas"]["EgressDomainNamesState"];
/**
 * A cluster's egress traffic policy, which says what the cluster can connect to.
 *
 * - `ALLOW_ALL`: anywhere.
 * - `DEFAULT_DENY`: only where an egress rule or the service itself allows it.
 * - `UPDATING`: the policy is being changed.
 * - `ERROR`: the policy couldn't be changed.
 * - `UNSPECIFIED`: the policy doesn't apply to the cluster.
 */
export type EgressPolicy = components["schemas"]["EgressPolicy"];
/** A private connection from a cluster to a service outside the cluster. */
export type EgressPrivateEndpoint = {
    /**
     * The egress private endpoint's id in the Cloud API, a UUID.
     * Format: uuid
     */
    id: string;
    /**
     * The endpoint's id at the cloud provider, such as `vpce-…` on AWS, which the target service's owner
     * sees. `""` until there is one.
     */
    endpoint_connection_id: string;
    /** The cloud provider's name for the endpoint's region. */
    region: string;
    /**
     * The target service's identifier: the service name on AWS, the service attachment on GCP, or the Amazon
     * Resource Name (ARN) of an Amazon MSK (Kafka) cluster.
     */
    target_service_identifier: string;
    /** The kind of service that the endpoint connects to. */
    target_service_type: components["schemas"]["EgressTargetServiceType"] | (string & {});
    /** The IP address or host name that the cluster uses to reach the target service. `""` until there is one. */
    endpoint_address: string;
    /** Whether the cluster can use the endpoint and, if not, why. */
    state: components["schemas"]["EgressPrivateEndpointState"];
    /**
     * The domain names that the cluster resolves to the endpoint. The target service's TLS certificate should
     * be valid for them.
     */
    domain_names: string[];
    /** Whether the cluster already resolves the domain names to the endpoint. */
    domain_names_state?: components["schemas"]["EgressDomainNamesState"];
};
/** The private connection to create, from a cluster to a target service. */
export type EgressPrivateEndpointCreate = {
    /** The cluster region to connect from, such as `us-east-1`. */
    region: string;
    /**
     * The target service's identifier: the service name on AWS, the service attachment on GCP, or the Amazon
     * Resource Name (ARN) of an Amazon MSK (Kafka) cluster.
     */
    target_service_identifier: string;
    /** What kind of service to connect to. */
    target_service_type: components["schemas"]["EgressTargetServiceType"];
};
/** A page of a cluster's egress private endpoints, from `egressPrivateEndpoints.list`. */
export type EgressPrivateEndpointList = {
    /** The egress private endpoints on this page. */
    egress_private_endpoints: EgressPrivateEndpoint[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * An egress private endpoint's state.
 *
 * - `PENDING`: it's being created.
 * - `PENDING_ACCEPTANCE`: the target service's owner hasn't accepted it yet.
 * - `AVAILABLE`: you can use it.
 * - `REJECTED`: the target service's owner rejected it.
 * - `FAILED`: it failed.
 * - `EXPIRED`: it wasn't accepted in time.
 * - `DELETING`: it's being deleted.
 * - `DELETED`: it's deleted.
 */
export type EgressPrivateEndpointState = components["schemas"]["EgressPrivateEndpointState"];
/** The endpoint's new domain names. */
export type EgressPrivateEndpointUpdate = {
    /**
     * The domain names that the cluster resolves to the endpoint. They replace all existing ones; an empty
     * list removes them all.
     */
    domain_names: readonly string[];
};
/**
 * An egress rule: a destination that a cluster can connect to while its egress traffic policy denies
 * everything else.
 */
export type EgressRule = {
    /**
     * The egress rule's id, a UUID.
     * Format: uuid
     */
    id: string;
    /**
     * The id of the cluster that the rule applies to.
     * Format: uuid
     */
    cluster_id: string;
    /** The egress rule's name, which never changes. */
    name: string;
    /** The format of `destination`: a domain name (`FQDN`) or an IP range (`CIDR`). */
    type: string;
    /**
     * The egress rule's state in the cluster's firewall.
     *
     * - `ACTIVE`: it has taken effect.
     * - `PENDING_CREATION`, `PENDING_UPDATE`, `PENDING_DELETION`: the change hasn't taken effect yet.
     * - `CREATION_FAILED`, `DELETION_FAILED`, `INCONSISTENT`: the change failed. Contact Cockroach Labs support.
     */
    state: string;
    /** Whether Cockroach Labs manages the rule for its own services. */
    crl_managed: boolean;
    /** The allowed domain name or IP range. */
    destination: string;
    /** The allowed TCP ports. `[]` allows all ports. */
    ports?: number[];
    /**
     * Has no effect and may be removed from the API.
     * @deprecated
     */
    paths?: string[];
    /** What the egress rule is for. */
    description: string;
    /**
     * When the egress rule was created.
     * Format: date-time
     */
    created_at?: string | null;
};
/** An egress rule with a change that may not have taken effect yet. */
export type EgressRuleChange = {
    /** The egress rule. This field is capitalized, unlike `rule` from `egressRules.get`. */
    Rule: EgressRule;
};
/** A new egress rule: the destination that the cluster can connect to. */
export type EgressRuleCreate = {
    /** The egress rule's name, which you can't change later. */
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
     * Has no effect and may be removed from the API.
     * @deprecated
     */
    paths?: readonly string[] | undefined;
    /** What the egress rule is for. */
    description: string;
    /**
     * A string of your choice that identifies the request, so the service can recognize a retry. Send the
     * same string with each retry. If you omit it, the service generates one.
     */
    idempotency_key?: string | undefined;
};
/** A page of a cluster's egress rules, from `egressRules.list`. */
export type EgressRuleList = {
    /** The egress rules on this page. */
    rules: EgressRule[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** An egress rule, from `egressRules.get`. */
export type EgressRuleResponse = {
    /** The egress rule and its current state. */
    rule: EgressRule;
};
/** The changes to an egress rule. Fields that you omit stay the same. */
export type EgressRuleUpdate = {
    /** The format of `destination`: a domain name (`FQDN`) or an IP range (`CIDR`). */
    type?: string | undefined;
    /** The new destination: a domain name or an IP range. */
    destination?: string | undefined;
    /** The new list of allowed TCP ports. An empty list allows all ports. */
    ports?: readonly number[] | undefined;
    /**
     * Has no effect and may be removed from the API.
     * @deprecated
     */
    paths?: readonly string[] | undefined;
    /** What the egress rule is for. */
    description?: string | undefined;
    /**
     * A string of your choice that identifies the request, so the service can recognize a retry. Send the
     * same string with each retry. If you omit it, the service generates one.
     */
    idempotency_key?: string | undefined;
};
/**
 * A target service's type.
 *
 * - `PRIVATE_SERVICE`: a privately published service, such as an AWS endpoint service or a GCP service attachment.
 * - `MSK_SASL_SCRAM`: an Amazon MSK (Kafka) cluster with SASL/SCRAM authentication.
 * - `MSK_SASL_IAM`: an Amazon MSK (Kafka) cluster with IAM authentication.
 * - `MSK_TLS`: an Amazon MSK (Kafka) cluster with TLS client certificates.
 */
export type EgressTargetServiceType = components["schemas"]["EgressTargetServiceType"];
/** A cluster's egress traffic policy, which says what the cluster can connect to. */
export type EgressTrafficPolicy = {
    /**
     * If `true`, the cluster can connect anywhere. If `false`, it can only connect to the destinations in its
     * egress rules.
     */
    allow_all: boolean;
    /**
     * A string of your choice that identifies the request, so the service can recognize a retry. Send the
     * same string with each retry. If you omit it, the service generates one.
     */
    idempotency_key?: string | undefined;
};
/** An error detail: a protobuf `Any` message in JSON, whose `@type` determines its other fields. */
export type ErrorDetail = {
    /** The URL that identifies the detail's type. */
    "@type": string;
} & {
    [key: string]: unknown;
};
/**
 * The body of an error response. All fields are optional, because an error response may also come from a
 * proxy, which sends a different body.
 */
export type ErrorStatus = {
    /**
     * The gRPC status code, not the HTTP status: 3 is INVALID_ARGUMENT, and 5 is NOT_FOUND.
     * Format: int32
     */
    code?: number;
    /** The human-readable error message. Its wording may change. */
    message?: string;
    /** Machine-readable details of the error. Absent if there are none. */
    details?: ErrorDetail[];
};
/** A page of a folder's contents, from `folders.listContents`. */
export type FolderContents = {
    /** The folders and clusters on this page. */
    resources: FolderResource[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The new folder's name, parent folder and labels. */
export type FolderCreate = {
    /**
     * The folder's name, as it appears in paths: 3 to 40 letters, digits, spaces, hyphens, apostrophes and
     * underscores, with a letter or digit at both ends.
     */
    name: string;
    /** The parent folder's id. If you omit it, or pass `""` or `root`, the folder is created at the top level. */
    parent_id?: string | undefined;
    /** The folder's labels, as keys and values. */
    labels?: components["schemas"]["Labels"] | undefined;
};
/** A page of folders, from `folders.list`. */
export type FolderList = {
    /** The folders on this page. */
    folders: FolderResource[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A folder or cluster, and where it is in the folder tree. */
export type FolderResource = {
    /** The id of the folder or cluster. */
    readonly resource_id: string;
    /** The resource's type: a folder or a cluster. */
    resource_type: components["schemas"]["FolderResourceType"];
    /** The name of the folder or cluster. */
    name: string;
    /** The parent folder's id. `root` at the top level. */
    parent_id: string;
    /** The id of the organization that the resource belongs to. */
    readonly organization_id: string;
    /** The folders that contain the resource, from the top level down. */
    readonly path: PathSegment[];
    /** The resource's labels, as keys and values. */
    labels: {
        [key: string]: string;
    };
};
/** The type of a resource in a folder: another folder (`FOLDER`) or a cluster (`CLUSTER`). */
export type FolderResourceType = components["schemas"]["FolderResourceType"];
/** The changes to a folder. Fields that you omit stay the same. */
export type FolderUpdate = {
    /** The folder's new name, which also changes its path. */
    name?: string | undefined;
    /** The new parent folder's id. `""` or `root` moves the folder to the top level. */
    parent_id?: string | undefined;
    /** The folder's new labels, which replace all existing ones. */
    labels?: components["schemas"]["Labels"] | undefined;
};
/** The service account that CockroachDB Cloud uses to access a customer's GCP project. */
export type GcpCustomerAccount = {
    /**
     * The e-mail address of the service account that CockroachDB Cloud uses in the project. It contains the
     * project id.
     */
    service_account_email: string;
};
/** CockroachDB Cloud's identity in Google Cloud. You can grant it access to your resources. */
export type GcpPrincipal = {
    /** The e-mail address of CockroachDB Cloud's service account in Google Cloud. */
    service_account_email?: string;
};
/** A role that a user or service account has through its groups. */
export type GroupRole = {
    /** The role that the groups grant. */
    role: Role;
    /** The names of the groups that grant the role. */
    group_names: string[];
};
/** The hardware of each node in an Advanced cluster. */
export type HardwareCreateSpec = {
    /** Each node's machine. Required unless you set `region_machine_specs`. */
    machine_spec?: MachineSpec | undefined;
    /**
     * Each node's storage, in GiB. 0 means the minimum for the machine type.
     * Format: int32
     */
    storage_gib: number;
    /**
     * Each node's IOPS (disk operations per second). AWS only; ignored elsewhere. If it's 0 or omitted, the
     * service picks a number that suits the machine type and the storage.
     * Format: int32
     */
    disk_iops?: number | undefined;
};
/** The changes to each node's hardware. */
export type HardwareUpdateSpec = {
    /** The new machine for each node. */
    machine_spec?: MachineSpec | undefined;
    /**
     * The new storage size of each node, in GiB.
     * Format: int32
     */
    storage_gib?: number | undefined;
    /**
     * Each node's IOPS (disk operations per second). AWS only; ignored elsewhere. If it's 0 or omitted, the
     * service picks a number that suits the machine type and the storage.
     * Format: int32
     */
    disk_iops?: number | undefined;
};
/** An organization's invoice for one month. */
export type Invoice = {
    /** The invoice's id, to pass to `invoices.get`. */
    invoice_id: string;
    /** Whether the invoice is final. */
    status: components["schemas"]["InvoiceStatus"] | (string & {});
    /**
     * When the billing period starts. The period lasts a month.
     * Format: date-time
     */
    period_start: string;
    /**
     * When the next billing period starts. This one ends just before.
     * Format: date-time
     */
    period_end: string;
    /** What the month cost in total, one amount per currency. */
    totals: CurrencyAmount[];
    /** The remaining balance in each currency when the invoice was created. */
    balances: CurrencyAmount[];
    /** What each cluster cost, sorted by cluster name. */
    invoice_items: InvoiceItem[];
    /** Additions and deductions that don't belong to a cluster, such as free credits or premium support. */
    adjustments: InvoiceAdjustment[];
    /** The organization's folder tree, with its clusters, for cost reports by folder. A preview feature. */
    folder_resources: FolderResource[];
};
/** An addition to an invoice, or a deduction from it. */
export type InvoiceAdjustment = {
    /** Why the invoice is adjusted. */
    name: string;
    /** The amount to add, negative for a deduction. */
    amount: CurrencyAmount;
};
/** What a cluster cost in one month. */
export type InvoiceItem = {
    /** The cluster that these costs are for. */
    cluster: Cluster;
    /** What the cluster cost in total, one amount per currency. */
    totals: CurrencyAmount[];
    /** The items that add up to the cluster's cost. */
    line_items: InvoiceLine[];
};
/** The usage and cost of one item on an invoice, such as storage. */
export type InvoiceLine = {
    /** A human-readable description of the item. */
    description: string;
    /**
     * How much was used, in `quantity_unit`.
     * Format: double
     */
    quantity: number;
    /** What `quantity` counts, such as hours or GiB. */
    quantity_unit: components["schemas"]["QuantityUnit"];
    /**
     * The price per unit, in the currency of `total`.
     * Format: double
     */
    unit_cost: number;
    /** What the item cost, in one currency. */
    total: CurrencyAmount;
};
/** An organization's invoices, one per month, from `invoices.list`. */
export type InvoiceList = {
    /** The invoices, sorted by `period_start`. */
    invoices: Invoice[];
};
/**
 * An invoice's status: final (`FINALIZED`), or a draft until the month is over (`DRAFT`).
 */
export type InvoiceStatus = components["schemas"]["InvoiceStatus"];
/** Maps the identity in a JSON Web Token (JWT) to a CockroachDB Cloud user or service account. */
export type JwtIdentityMapping = {
    /**
     * The identity in the token, or a regular expression that matches it. A regular expression must start
     * with a slash and use RE2 syntax.
     */
    token_identity: string;
    /**
     * The CockroachDB Cloud identity: a user's e-mail address or a service account's id. If `token_identity`
     * is a regular expression, `\1` stands for what its first group matched. In JSON, write `"\\1"`.
     */
    cc_identity: string;
};
/** An issuer whose JSON Web Tokens (JWT) the API accepts. */
export type JwtIssuer = {
    /**
     * The JWT issuer's id, which identifies it in later requests.
     * Format: uuid
     */
    readonly id: string;
    /** The JWT issuer's URL, which must equal the `iss` claim in its tokens. */
    issuer_url: string;
    /** The audience that the tokens are for, which must equal their `aud` claim. */
    audience: string;
    /**
     * The public keys that verify the tokens, as a string that contains a JSON Web Key Set (RFC 7517). Absent
     * if the service fetches the keys from the issuer.
     */
    jwks?: string;
    /** The claim that contains the user's identity. Absent if it's `sub`. */
    claim?: string;
    /**
     * Maps token identities to CockroachDB Cloud identities. If it's empty, the token's identity is also the
     * CockroachDB Cloud identity.
     */
    identity_map: JwtIdentityMapping[];
};
/** Whose tokens to accept, and how to map them to users and service accounts. */
export type JwtIssuerCreate = {
    /** The JWT issuer's URL, which must equal the `iss` claim in its tokens. */
    issuer_url: string;
    /** The audience that the tokens are for, which must equal their `aud` claim. */
    audience: string;
    /**
     * The public keys that verify the tokens, as a string that contains a JSON Web Key Set (RFC 7517). By
     * default, the service fetches the keys from the issuer.
     */
    jwks?: string | undefined;
    /** The claim that contains the user's identity, `sub` by default. */
    claim?: string | undefined;
    /**
     * Maps token identities to CockroachDB Cloud identities. If you omit it, the token's identity is also the
     * CockroachDB Cloud identity.
     */
    identity_map?: readonly JwtIdentityMapping[] | undefined;
};
/** A page of JWT issuers, from `jwtIssuers.list`. */
export type JwtIssuerList = {
    /** The JWT issuers on this page. */
    jwt_issuers: JwtIssuer[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The changes to a JWT issuer. Fields that you omit stay the same. */
export type JwtIssuerUpdate = {
    /** The JWT issuer's URL, which must equal the `iss` claim in its tokens. */
    issuer_url?: string | undefined;
    /** The audience that the tokens are for, which must equal their `aud` claim. */
    audience?: string | undefined;
    /** The public keys that verify the tokens, as a string that contains a JSON Web Key Set (RFC 7517). */
    jwks?: string | undefined;
    /** The claim that contains the user's identity. */
    claim?: string | undefined;
    /** Maps token identities to CockroachDB Cloud identities. This replaces all existing mappings. */
    identity_map?: readonly JwtIdentityMapping[] | undefined;
};
/**
 * The cloud accounts that a cluster presumably uses to access encryption keys. The vendor doesn't
 * document them.
 */
export type KeychainConfig = {
    /** The AWS account's id, or `""` if there is none. */
    aws_account_id?: string;
    /** A GCP service account's name. `""` if there is none. */
    gcp_auth_principal?: string;
};
/**
 * Up to 50 labels, as keys and values. A key must consist of 1 to 63 lowercase letters, digits, dashes
 * and underscores, and start with a letter. A value may contain 0 to 63 of these characters.
 */
export type Labels = components["schemas"]["Labels"];
/** A cluster's log export: its configuration and whether it's running. */
export type LogExport = {
    /**
     * The id of the cluster that exports its logs.
     * Format: uuid
     */
    cluster_id: string;
    /** Which logs the cluster exports, and where they go. */
    spec?: LogExportSpec | null;
    /** Whether the export is running and, if not, why. */
    status: components["schemas"]["LogExportStatus"];
    /** A human-readable explanation of the status. `""` if there is none. */
    user_message: string;
    /** Whether the logs are being delivered. Only exports to `OTLP_HTTP` have this field. */
    delivery_status?: components["schemas"]["LogExportDeliveryStatus"];
    /**
     * Why the logs aren't being delivered. `""` or absent if they are, or if the export has no
     * `delivery_status`.
     */
    delivery_status_message?: string;
    /**
     * When the log export was enabled.
     * Format: date-time
     */
    created_at?: string | null;
    /**
     * When the log export or its status last changed.
     * Format: date-time
     */
    updated_at?: string | null;
};
/**
 * Whether the logs arrive, regardless of the export's status.
 *
 * - `DELIVERY_HEALTHY`: they arrive.
 * - `DELIVERY_UNHEALTHY`: many log records are rejected or don't arrive. The credentials or the address may be wrong, or
 *   the receiver may be down.
 */
export type LogExportDeliveryStatus = components["schemas"]["LogExportDeliveryStatus"];
/** Which logs to export, and where to send them. */
export type LogExportEnable = {
    /**
     * The service that receives the logs. A cloud provider's service only works for clusters on that
     * provider.
     */
    type: components["schemas"]["LogExportType"];
    /**
     * The log's name in the logging service (on CloudWatch, the log group's name). The log receives all log
     * channels that aren't in any of the `groups`. For `AZURE_LOG_ANALYTICS_V2`, it must start with a letter
     * and contain only letters, digits and underscores.
     */
    log_name: string;
    /**
     * The identity or destination, depending on `type`: the Amazon Resource Name (ARN) of the IAM role that
     * the cluster assumes (`AWS_CLOUDWATCH`), the id of the project that grants write access
     * (`GCP_CLOUD_LOGGING`), or the workspace's id (`AZURE_LOG_ANALYTICS`). Required for these three types;
     * the others don't use it.
     */
    auth_principal?: string | undefined;
    /**
     * The external id to send to AWS when the cluster assumes the IAM role, if the role's trust policy
     * requires one. Only for Advanced clusters on AWS: for a Standard cluster, the service rejects the
     * request.
     */
    aws_external_id?: string | undefined;
    /**
     * One of the Log Analytics workspace's two shared keys, for `AZURE_LOG_ANALYTICS`. Deprecated: use
     * `AZURE_LOG_ANALYTICS_V2` and its fields.
     * @deprecated
     */
    azure_shared_key?: string | undefined;
    /** The app registration's Azure tenant id. Required for `AZURE_LOG_ANALYTICS_V2`. */
    azure_tenant_id?: string | undefined;
    /** The app registration's client id. Required for `AZURE_LOG_ANALYTICS_V2`. */
    azure_client_id?: string | undefined;
    /** A client secret of the app registration. Required for `AZURE_LOG_ANALYTICS_V2`. */
    azure_client_secret?: string | undefined;
    /**
     * The URL where the data collection endpoint (DCE) accepts logs, such as
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
     * The Log Analytics workspace's resource id, `/subscriptions/…`. The service creates or changes a table
     * for each log. Required for `AZURE_LOG_ANALYTICS_V2`.
     */
    azure_workspace_resource_id?: string | undefined;
    /** The OpenTelemetry endpoint's URL, with or without `/v1/logs` at the end. Required for `OTLP_HTTP`. */
    otlp_endpoint?: string | undefined;
    /**
     * The HTTP headers that authenticate the cluster to the OpenTelemetry endpoint, such as `authorization`.
     * The service never returns their values. If you already export to `OTLP_HTTP`, leave this out or pass
     * `{}` to keep the stored headers; anything else replaces them all.
     */
    otlp_headers?: {
        [key: string]: string;
    } | undefined;
    /** The region to write all logs to. By default, each region's logs stay in that region. */
    region?: string | undefined;
    /**
     * Whether to redact potentially sensitive data before exporting the logs. Each group in `groups` can
     * override this.
     */
    redact?: boolean | undefined;
    /** Groups of log channels (categories of log entries), each with its own log. */
    groups?: readonly LogExportGroup[] | undefined;
    /** The log channels (categories of log entries) not to export, such as `SQL_PERF`. */
    omitted_channels?: readonly string[] | undefined;
};
/** A group of log channels (categories of log entries) with its own log. */
export type LogExportGroup = {
    /**
     * The log's name in the logging service. For `AZURE_LOG_ANALYTICS_V2`, it must start with a letter and
     * contain only letters, digits and underscores.
     */
    log_name: string;
    /** The CockroachDB log channels that go to this log, such as `OPS` and `HEALTH`. */
    channels: string[];
    /** The lowest severity to export. By default, all entries are exported. */
    min_level?: components["schemas"]["LogLevel"] | (string & {}) | undefined;
    /** Whether to redact potentially sensitive data. By default, the export's `redact` applies. */
    redact?: boolean | undefined;
    /** Whether to queue log entries that can't be delivered right away. Only one group per export can do this. */
    enable_sending_queue?: boolean | undefined;
};
/** Which logs a cluster exports, and where they go. */
export type LogExportSpec = {
    /** The service that receives the logs. */
    type?: components["schemas"]["LogExportType"] | (string & {});
    /** The log's name in the logging service. */
    log_name?: string;
    /**
     * The export's identity or destination: an IAM role on AWS, a project on GCP, or a workspace for
     * `AZURE_LOG_ANALYTICS`. `""` for other types.
     */
    auth_principal?: string;
    /**
     * The external id that the cluster sends to AWS when it assumes the IAM role. `""` or absent if none is
     * set.
     */
    aws_external_id?: string;
    /**
     * A shared key of the Log Analytics workspace. Only set for `AZURE_LOG_ANALYTICS`, and deprecated like
     * that type. `""` or absent for other types.
     * @deprecated
     */
    azure_shared_key?: string;
    /** The app registration's Azure tenant id. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`. */
    azure_tenant_id?: string;
    /** The app registration's client id. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`. */
    azure_client_id?: string;
    /** A client secret of the app registration. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`. */
    azure_client_secret?: string;
    /**
     * The URL where the data collection endpoint (DCE) accepts logs, such as
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
     * The Log Analytics workspace's resource id, `/subscriptions/…`. The service creates or changes a table
     * for each log. `""` or absent for types other than `AZURE_LOG_ANALYTICS_V2`.
     */
    azure_workspace_resource_id?: string;
    /** The OpenTelemetry endpoint's URL. `""` or absent for types other than `OTLP_HTTP`. */
    otlp_endpoint?: string;
    /**
     * The names of the HTTP headers sent to the OpenTelemetry endpoint. The service never returns their
     * values.
     */
    otlp_header_names?: string[];
    /** The region that receives all logs. `""` if each region's logs stay in that region. */
    region?: string;
    /**
     * Whether to redact potentially sensitive data before exporting the logs. Each group in `groups` can
     * override this.
     */
    redact?: boolean;
    /** Groups of log channels (categories of log entries), each with its own log. */
    groups?: LogExportGroup[];
    /** The log channels (categories of log entries) that aren't exported. */
    omitted_channels?: string[];
};
/**
 * A log export's status.
 *
 * - `DISABLED`: logs aren't exported.
 * - `ENABLED`: logs are exported.
 * - `DISABLING`, `ENABLING`: the export is being disabled or enabled.
 * - `DISABLE_FAILED`, `ENABLE_FAILED`: the export couldn't be disabled or enabled.
 * - `CREDENTIALS_ERROR`: the logging service rejects the cluster's credentials.
 */
export type LogExportStatus = components["schemas"]["LogExportStatus"];
/**
 * The service that receives the logs.
 *
 * - `AWS_CLOUDWATCH`: Amazon CloudWatch.
 * - `GCP_CLOUD_LOGGING`: Google Cloud Logging.
 * - `AZURE_LOG_ANALYTICS`: Azure Log Analytics, with the HTTP Data Collector API. Deprecated: Azure announced that
 *   it would retire this API on 2026-09-14, so use `AZURE_LOG_ANALYTICS_V2`.
 * - `AZURE_LOG_ANALYTICS_V2`: Azure Log Analytics, with the Logs Ingestion API and a data collection rule (DCR).
 * - `OTLP_HTTP`: any endpoint that accepts OpenTelemetry logs over HTTP.
 */
export type LogExportType = components["schemas"]["LogExportType"];
/**
 * A log entry's severity.
 *
 * - `WARNING`: a condition that may need attention.
 * - `ERROR`: an operation failed.
 * - `FATAL`: a server had to stop.
 * - `UNSPECIFIED`: no minimum severity; all entries are exported.
 */
export type LogLevel = components["schemas"]["LogLevel"];
/** The machine that a node runs on. Set either its type or its number of virtual CPUs. */
export type MachineSpec = {
    /** The cloud provider's name for the machine type, such as `m6i.xlarge` or `n2-standard-4`. */
    machine_type?: string | undefined;
    /**
     * How many virtual CPUs the machine has. The service picks a machine type with that many.
     * Format: int32
     */
    num_virtual_cpus?: number | undefined;
};
/**
 * The weekly window in which the service can carry out maintenance on an Advanced cluster. Each field is
 * a number of seconds followed by `s`, so a day is `86400s`.
 */
export type MaintenanceWindow = {
    /**
     * When the window starts, as the number of seconds after Monday 00:00 UTC, followed by `s`. Must be less
     * than a week (`604800s`).
     */
    offset_duration: string;
    /**
     * How long the window lasts, as a number of seconds followed by `s`. Must be at least six hours
     * (`21600s`) and less than a week (`604800s`).
     */
    window_duration: string;
};
/** A metric export that is being disabled. */
export type MetricExportRemoval = {
    /**
     * The id of the cluster that exported its metrics.
     * Format: uuid
     */
    cluster_id: string;
    /** Whether the export has been disabled yet. */
    status: components["schemas"]["MetricExportStatus"];
};
/**
 * A metric export's status.
 *
 * - `NOT_DEPLOYED`: metrics aren't exported.
 * - `ENABLED`: metrics are exported.
 * - `DISABLING`, `ENABLING`: the export is being disabled or enabled.
 * - `ERROR`: the export failed.
 */
export type MetricExportStatus = components["schemas"]["MetricExportStatus"];
/**
 * Whether a cluster's nodes have public IP addresses (`PUBLIC`) or not (`PRIVATE`).
 */
export type NetworkVisibility = components["schemas"]["NetworkVisibility"];
/**
 * A node's status.
 *
 * - `LIVE`: the node serves requests.
 * - `NOT_READY`: the node doesn't serve requests, for example while it starts.
 */
export type NodeStatus = components["schemas"]["NodeStatus"];
/**
 * The operating system that a SQL client runs on.
 */
export type OperatingSystem = components["schemas"]["OperatingSystem"];
/** The organization that your secret key or token belongs to. */
export type Organization = {
    /** The id of the organization, a UUID. */
    id: string;
    /** The organization's short name, as it appears in CockroachDB Cloud Console URLs. */
    label: string;
    /** The organization's human-readable full name. */
    name: string;
    /**
     * When the organization was created.
     * Format: date-time
     */
    created_at: string;
    /**
     * CockroachDB Cloud's own accounts on AWS, Azure and Google Cloud. To let clusters use your own cloud
     * resources, such as a key or a log group, grant these accounts access.
     */
    cockroach_cloud_service_principals?: ServicePrincipals | null;
};
/** Tokens for the previous and the next page of a list. Pass one of them, unchanged, as `pagination.page`. */
export type Pagination = {
    /** Pass this as `pagination.page` to get the next page. `""` or absent on the last page. */
    next_page?: string;
    /** Pass this as `pagination.page` to get the previous page. `""` or absent on the first page. */
    previous_page?: string;
};
/** A folder on the path to a folder or a cluster. */
export type PathSegment = {
    /** The folder's id, which `folders.get` returns as `resource_id`. */
    id: string;
    /** The folder's name, one segment of the path. */
    name: string;
};
/** One of the organization's users. */
export type Person = {
    /** The user's id, to pass to `roles.get` and the other role operations as `user_id`. */
    id: string;
    /** The e-mail address that the user signs in with. */
    email?: string;
};
/** The user that `users.findByEmail` found, if any. */
export type PersonFound = {
    /** The user with this e-mail address. `null` or absent if there is none. */
    user?: Person | null;
};
/** A connection from an endpoint in your network to a cluster. */
export type PrivateEndpointConnection = {
    /** The cluster region that the endpoint connects to, such as `us-east-1`. */
    region_name: string;
    /** The cloud provider of both the cluster and the endpoint. */
    cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
    /** Whether you can use the connection and, if not, why. */
    status: components["schemas"]["PrivateEndpointConnectionStatus"];
    /** The cloud provider's id for the endpoint, which is your end of the connection. */
    endpoint_id: string;
    /** The id of the endpoint service, which is the cluster's end of the connection. */
    endpoint_service_id: string;
    /** The name of the endpoint service that the endpoint connects to. */
    service_name: string;
    /** The 12-digit id of the AWS account that owns the endpoint. `""` or absent on other cloud providers. */
    external_owner_id?: string;
};
/** The endpoint in your network that should connect to the cluster. */
export type PrivateEndpointConnectionCreate = {
    /** The endpoint's id at the cloud provider. */
    endpoint_id: string;
};
/** The connections from endpoints to a cluster. */
export type PrivateEndpointConnectionList = {
    /** The private endpoint connections to the cluster, in all regions and with any status. */
    connections: PrivateEndpointConnection[];
};
/**
 * A private endpoint connection's status.
 *
 * - `STATUS_PENDING`: it's being established.
 * - `STATUS_PENDING_ACCEPTANCE`: it's waiting for acceptance.
 * - `STATUS_AVAILABLE`: you can use it.
 * - `STATUS_REJECTED`: it was rejected.
 * - `STATUS_FAILED`: it failed.
 * - `STATUS_EXPIRED`: it wasn't accepted in time.
 * - `STATUS_DELETING`: it's being deleted.
 * - `STATUS_DELETED`: it's deleted.
 * - `STATUS_STALE`: the endpoint was deleted at the cloud provider. Delete the connection to remove it from the
 *   list.
 */
export type PrivateEndpointConnectionStatus = components["schemas"]["PrivateEndpointConnectionStatus"];
/** A cluster's private endpoint service in one region. Endpoints in your network connect to it. */
export type PrivateEndpointService = {
    /** The cloud provider's name for the endpoint service's region. */
    region_name: string;
    /** The cloud provider that hosts the cluster. */
    cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
    /** Whether endpoints can connect to the service. */
    status: components["schemas"]["PrivateEndpointServiceStatus"];
    /**
     * The endpoint service's name, which the cloud provider asks for when you create an endpoint. `""` until
     * there is one.
     */
    name: string;
    /** The endpoint service's id at the cloud provider. `""` until there is one. */
    endpoint_service_id: string;
    /**
     * The ids of the endpoint service's availability zones. On AWS, ids such as `use1-az1` are the same in
     * all accounts, unlike names such as `us-east-1a`.
     */
    availability_zone_ids: string[];
    /** The endpoint service's AWS identifiers. `null` or absent on other cloud providers. */
    aws?: AwsPrivateLinkService | null;
};
/** A cluster's private endpoint services. */
export type PrivateEndpointServiceList = {
    /** The private endpoint services, one per region. */
    services: PrivateEndpointService[];
};
/**
 * A private endpoint service's status.
 *
 * - `CREATING`: it's being created.
 * - `AVAILABLE`: you can use it.
 * - `CREATE_FAILED`: it couldn't be created.
 * - `DELETING`: it's being deleted.
 * - `DELETE_FAILED`: it couldn't be deleted.
 */
export type PrivateEndpointServiceStatus = components["schemas"]["PrivateEndpointServiceStatus"];
/** Where Prometheus can scrape a cluster's metrics, and whether the export is running. */
export type PrometheusExport = {
    /**
     * The id of the cluster that exports its metrics.
     * Format: uuid
     */
    cluster_id: string;
    /** Whether Prometheus can scrape the metrics and, if not, why. */
    status: components["schemas"]["MetricExportStatus"];
    /**
     * The URLs where Prometheus scrapes the metrics, keyed by region. `{}` until the export is enabled. Like
     * an API request, each scrape needs a bearer token.
     */
    targets: {
        [key: string]: string;
    };
    /** A human-readable explanation of the status. `""` if there is none. */
    user_message: string;
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
/**
 * An artificial outage (disruption) of a region, or of some of its availability zones or nodes. Set at
 * least one of `is_whole_region`, `azs` and `pods`.
 */
export type RegionalDisruption = {
    /** The cloud provider's name for the region, which is `region_name` in `clusters.listNodes`. */
    region_code: string;
    /** Whether the whole region is disrupted. `false` if `azs` or `pods` names the disrupted parts. */
    is_whole_region: boolean;
    /** The disrupted availability zones, as named by the cloud provider. */
    azs?: string[] | undefined;
    /** The disrupted nodes, each by its `name` from `clusters.listNodes`. */
    pods?: string[] | undefined;
};
/**
 * A major version's release type.
 *
 * - `REGULAR`: a version that upgrades can't skip.
 * - `INNOVATION`: a version that upgrades can skip. Its support period is shorter.
 */
export type ReleaseType = components["schemas"]["ReleaseType"];
/** A stream that replicates a primary cluster to a standby cluster. */
export type ReplicationStream = {
    /** The replication stream's id, a UUID. */
    id: string;
    /** Whether the stream is replicating, is failing over or has ended. */
    status: components["schemas"]["ReplicationStreamStatus"];
    /** The id of the primary cluster, which the stream replicates. */
    primary_cluster_id: string;
    /** The id of the standby cluster, which receives the data. */
    standby_cluster_id: string;
    /**
     * When the replication stream was created.
     * Format: date-time
     */
    created_at: string;
    /**
     * The time up to which the standby has all data. Only set while `status` is `REPLICATING`. Until the
     * initial scan is done, the service sends `0001-01-01T00:00:00Z`, which means that the time isn't set.
     * Format: date-time
     */
    replicated_time?: string | null;
    /**
     * How far the standby lags behind the primary cluster, in seconds. Only set while `status` is
     * `REPLICATING`.
     * Format: int32
     */
    replication_lag_seconds?: number;
    /**
     * The earliest possible `failover_at`. `null` unless `status` is `REPLICATING`.
     * Format: date-time
     */
    retained_time?: string | null;
    /**
     * The failover time that you requested. `null` or absent if you requested none.
     * Format: date-time
     */
    failover_at?: string | null;
    /**
     * The point in time that the standby's data reflected when the standby became active. It comes from the
     * database's clock, so it may differ from `failover_at`. Only set once `status` is `COMPLETED`.
     * Format: date-time
     */
    activated_at?: string | null;
    /**
     * When the replication stream was canceled.
     * Format: date-time
     */
    canceled_at?: string | null;
};
/** The primary cluster, and the standby cluster to replicate it to. */
export type ReplicationStreamCreate = {
    /** The id of the primary cluster, which the stream replicates. */
    primary_cluster_id: string;
    /** The id of the standby cluster, which receives the data. */
    standby_cluster_id: string;
};
/**
 * How to end a stream: with a failover to the standby (`FAILING_OVER`), or without one (`CANCELED`). To
 * fail over at a given `failover_at`, you can also send `STARTING`, as the vendor's documentation does.
 */
export type ReplicationStreamEnding = components["schemas"]["ReplicationStreamEnding"];
/** A page of replication streams, from `physicalReplication.list`. */
export type ReplicationStreamList = {
    /** The replication streams on this page. */
    physical_replication_streams: ReplicationStream[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * A replication stream's status.
 *
 * - `STARTING`: the stream is starting.
 * - `REPLICATING`: the standby cluster receives the existing data, then each new change.
 * - `FAILING_OVER`: the standby cluster is becoming an independent cluster.
 * - `COMPLETED`: the failover is complete.
 * - `CANCELED`: the stream was canceled.
 */
export type ReplicationStreamStatus = components["schemas"]["ReplicationStreamStatus"];
/** How to end a replication stream. */
export type ReplicationStreamUpdate = {
    /**
     * How to end the stream: `FAILING_OVER` fails over to the standby, and `CANCELED` just ends the
     * replication.
     */
    status?: components["schemas"]["ReplicationStreamEnding"] | undefined;
    /**
     * Fail over with the data as of this time, in ISO 8601. Must be between `retained_time` and one hour from
     * now. By default, you get the latest replicated data. Not allowed with `CANCELED`.
     * Format: date-time
     */
    failover_at?: string | undefined;
};
/** A restore of a backup into a cluster, and its progress. */
export type Restore = {
    /** The restore's id, to pass to `restores.get` as `restore_id`. */
    id: string;
    /** The id of the backup being restored. */
    backup_id: string;
    /**
     * The point in time that the restore goes back to. May be absent.
     * Format: date-time
     */
    backup_end_time?: string | null;
    /** What to restore: a cluster, databases or tables. */
    type: components["schemas"]["RestoreType"] | (string & {});
    /** The restored databases or tables. `[]` or absent for a whole cluster. */
    objects?: RestoreItem[];
    /** The restore's options. `null` or absent if you set none. */
    restore_opts?: RestoreOptions | null;
    /** Whether the restore is in progress, complete or failed. */
    status: components["schemas"]["RestoreStatus"];
    /**
     * How much of the restore is done, as a fraction from 0 to 1, not a percentage as the name suggests.
     * Format: float
     */
    completion_percent: number;
    /** The name of the cluster that the backup belongs to. May be absent. */
    source_cluster_name?: string;
    /** The name of the cluster that the backup is restored into. May be absent. */
    destination_cluster_name?: string;
    /** The id of this restore's job in the cluster, as listed by `SHOW JOBS`. */
    crdb_job_id?: string;
    /**
     * The error code. 0 or absent unless the restore failed.
     * Format: int32
     */
    client_error_code?: number;
    /** Why the restore failed. `""` or absent unless it did. */
    client_error_message?: string;
    /**
     * When the restore started, in ISO 8601.
     * Format: date-time
     */
    created_at: string;
    /**
     * When the restore ended. `null` or absent while it's running.
     * Format: date-time
     */
    completed_at?: string | null;
};
/** What to restore: a cluster, databases or tables. */
export type RestoreCreate = {
    /** What to restore: a cluster, databases or tables. */
    type: components["schemas"]["RestoreType"];
    /**
     * The id of the backup to restore, from `backups.list`. Defaults to the latest backup of
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
    /** Where to restore to, and which problems to ignore. */
    restore_opts?: RestoreOptions | undefined;
};
/** A database, or a table in a database. */
export type RestoreItem = {
    /** The database to restore, or the one that contains the table. */
    database: string;
    /** The SQL schema that contains the table, such as `public`. */
    schema?: string | undefined;
    /** The table's name. Absent if the item is a whole database. */
    table?: string | undefined;
};
/** A page of restores into a cluster, from `restores.list`. */
export type RestoreList = {
    /** The restores on this page. */
    restores: Restore[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** Where to restore databases and tables to, and which problems to ignore. */
export type RestoreOptions = {
    /** The restored database's new name. Defaults to its name in the backup. */
    new_db_name?: string | undefined;
    /** The database to restore tables into. Defaults to the database that they came from. */
    into_db?: string | undefined;
    /** If `true`, restores tables without their rows. */
    schema_only?: boolean | undefined;
    /**
     * If `true`, restores the backup even if it has localities (such as regions) that the cluster lacks. You
     * need this to restore multi-region tables into a cluster with fewer regions.
     */
    skip_localities_check?: boolean | undefined;
    /**
     * If `true`, restores tables even if their foreign keys refer to missing tables, and drops those foreign
     * keys.
     */
    skip_missing_foreign_keys?: boolean | undefined;
    /** If `true`, restores tables even if sequences that they use are missing. */
    skip_missing_sequences?: boolean | undefined;
    /** If `true`, skips views that depend on something that isn't restored. */
    skip_missing_views?: boolean | undefined;
};
/** A restore's status: in progress (`PENDING`), completed (`SUCCESS`) or failed (`FAILED`). */
export type RestoreStatus = components["schemas"]["RestoreStatus"];
/**
 * What a restore covers: a whole cluster (`CLUSTER`), databases (`DATABASE`) or tables (`TABLE`).
 */
export type RestoreType = components["schemas"]["RestoreType"];
/** A role and the resource that it applies to. */
export type Role = {
    /** The role's name, such as `CLUSTER_ADMIN`. */
    name: components["schemas"]["RoleName"] | (string & {});
    /** The resource that the role applies to. */
    resource: RoleResource;
};
/** A role to grant, and the resource to grant it on. */
export type RoleAssignment = {
    /** The role's name, such as `CLUSTER_ADMIN`. */
    name: components["schemas"]["RoleName"];
    /** The resource that the role applies to. */
    resource: RoleAssignmentResource;
};
/** The organization, cluster or folder that a role applies to. */
export type RoleAssignmentResource = {
    /** Whether the resource is the organization, a cluster or a folder. */
    type: components["schemas"]["RoleResourceType"];
    /** The id of the cluster or folder. Not required for the organization. */
    id?: string | undefined;
};
/** A page of users and service accounts with their roles, from `roles.list`. */
export type RoleGrantList = {
    /** The users and service accounts on this page, with the roles granted to them directly. */
    grants: UserRoleGrant[];
    /** The users and service accounts on this page that have roles through groups. */
    user_group_grants: UserGroupRoleGrant[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * A role's name.
 *
 * - `ORG_ADMIN`: manages the organization and its users.
 * - `ORG_MEMBER`: belongs to the organization. All users and service accounts have this role.
 * - `BILLING_COORDINATOR`: manages the organization's payments.
 * - `BILLING_VIEWER`: reads the organization's billing information.
 * - `CLUSTER_ADMIN`: has full access to clusters.
 * - `CLUSTER_OPERATOR_WRITER`: changes clusters and their settings, but can't create or delete clusters.
 * - `CLUSTER_DEVELOPER`: views clusters.
 * - `CLUSTER_CREATOR`: creates clusters.
 * - `CLUSTER_MONITOR`: monitors cluster health.
 * - `METRICS_VIEWER`: reads cluster metrics.
 * - `FOLDER_ADMIN`: manages folders (a preview feature).
 * - `FOLDER_MOVER`: moves clusters between folders (a preview feature).
 * - `AUDITOR`: has read-only access to the organization's users, roles, audit log and settings, and to cluster
 *   configurations. Only some organizations have this role.
 * - `CLUSTER_DATA_ACCESSOR`: has access to databases, the SQL shell and the DB Console, but doesn't manage
 *   clusters. Only some organizations have this role.
 */
export type RoleName = components["schemas"]["RoleName"];
/** The organization, cluster or folder that a role applies to. */
export type RoleResource = {
    /** Whether the resource is the organization, a cluster or a folder. */
    type: components["schemas"]["RoleResourceType"] | (string & {});
    /** The id of the organization, cluster or folder. May be `""` or absent for the organization. */
    id?: string;
};
/**
 * The type of the resource that a role applies to: the organization (`ORGANIZATION`), a cluster
 * (`CLUSTER`) or a folder (`FOLDER`). Folders are a preview feature.
 */
export type RoleResourceType = components["schemas"]["RoleResourceType"];
/** Which agent, if any, scans a cluster's nodes for threats. */
export type RuntimeScanning = {
    /** The agent that scans the cluster's nodes, or `NONE`. */
    type: components["schemas"]["RuntimeScanningType"] | (string & {});
};
/** Which runtime scanning agent to install. */
export type RuntimeScanningEnable = {
    /** The agent to install. The only value is `WIZ`. To stop scanning, call `runtimeScanning.disable`. */
    type: components["schemas"]["RuntimeScanningType"];
};
/**
 * The agent that scans a cluster's nodes for threats.
 *
 * - `NONE`: no agent. Runtime scanning is disabled.
 * - `WIZ`: the Wiz sensor.
 */
export type RuntimeScanningType = components["schemas"]["RuntimeScanningType"];
/** An authentication scheme for SCIM requests (RFC 7643, section 5). */
export type ScimAuthenticationScheme = {
    /** The authentication scheme's type, such as `oauthbearertoken`. */
    type: string;
    /** The authentication scheme's human-readable name. */
    name: string;
    /** The authentication scheme's human-readable description. */
    description: string;
    /** The URL of the authentication scheme's specification. */
    specUri?: string;
    /** The URL of the authentication scheme's documentation. */
    documentationUri?: string;
    /** Whether this is the preferred authentication scheme. */
    primary?: boolean;
};
/**
 * Whether the service supports bulk requests, which contain several operations, and how large they can
 * be.
 */
export type ScimBulkSupport = {
    /** Whether the service supports bulk requests. */
    supported: boolean;
    /**
     * The maximum number of operations in a bulk request. 0 if the service doesn't support bulk requests.
     * Format: int32
     */
    maxOperations: number;
    /**
     * The maximum size of a bulk request's body, in bytes. 0 if the service doesn't support bulk requests.
     * Format: int32
     */
    maxPayloadSize: number;
};
/** Whether the service supports changing passwords through SCIM. */
export type ScimChangePasswordSupport = {
    /** Whether the service supports changing passwords through SCIM. */
    supported: boolean;
};
/** One of a user's e-mail addresses. */
export type ScimEmail = {
    /** The e-mail address, such as `ada@example.com`. */
    value: string;
    /** The e-mail address as it should be displayed. */
    display?: string | undefined;
    /** The e-mail address's type, such as `work`. */
    type?: string | undefined;
    /** Whether this is the user's primary e-mail address. */
    primary?: boolean | undefined;
};
/**
 * Whether the service supports ETags, which let a request change a resource only if nobody else has
 * changed it.
 */
export type ScimEtagSupport = {
    /** Whether the service supports ETags. */
    supported: boolean;
    /**
     * The meaning of this number isn't documented. Ignore it.
     * Format: int32
     */
    maxResults?: number;
};
/** Whether the service can filter lists. */
export type ScimFilterSupport = {
    /** Whether the service can filter lists. */
    supported: boolean;
    /**
     * The maximum number of resources in a response.
     * Format: int32
     */
    maxResults: number;
};
/** A SCIM group of users. */
export type ScimGroup = {
    /** The URIs of the schemas that the group conforms to. */
    schemas: string[];
    /** The group's id, to pass to the other group operations. */
    readonly id: string;
    /** The group's id at the identity provider. `""` or absent if none is set. */
    externalId?: string;
    /** The group's human-readable name. */
    displayName: string;
    /** The users in the group. */
    members?: ScimReference[];
    /** The group's metadata, such as its creation time. `null` or absent if it is unknown. */
    readonly meta?: ScimMetadata | null;
};
/** A page of SCIM groups. */
export type ScimGroupList = {
    /** The list schema's URI: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
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
     * The 1-based index of the first resource in this response.
     * Format: int32
     */
    startIndex?: number;
    /** The groups in this response. May be absent if no group matches. */
    Resources?: ScimGroup[];
};
/** A group's name and members, for `scim.groups.create` and `scim.groups.replace`. */
export type ScimGroupWrite = {
    /** The URIs of the schemas that the group conforms to: `urn:ietf:params:scim:schemas:core:2.0:Group`. */
    schemas: readonly string[];
    /** The group's id at the identity provider. */
    externalId?: string | undefined;
    /** The group's human-readable name. */
    displayName: string;
    /** The users in the group. Each one's `value` is the user's id. */
    members?: readonly ScimReference[] | undefined;
};
/** When a SCIM resource was created and last changed, and its URL. */
export type ScimMetadata = {
    /** The SCIM resource's type, such as `User`. */
    resourceType?: string;
    /** When the resource was created, in ISO 8601. `""` if it is unknown. */
    created?: string;
    /** When the resource was last changed, in ISO 8601. `""` if it is unknown. */
    lastModified?: string;
    /** The resource's URL in the SCIM API. */
    location?: string;
};
/** The parts of a user's name. */
export type ScimName = {
    /** The given name, such as `Ada`. */
    givenName?: string | undefined;
    /** The family name, such as `Lovelace`. */
    familyName?: string | undefined;
};
/** A SCIM patch request's operations. */
export type ScimPatch = {
    /** The request schema's URI: `urn:ietf:params:scim:api:messages:2.0:PatchOp`. */
    schemas: readonly string[];
    /** The operations, which the service applies in this order. */
    Operations: readonly ScimPatchOperation[];
};
/** One operation in a SCIM patch request. */
export type ScimPatchOperation = {
    /** The operation's type: `add`, `remove` or `replace`. */
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
/** A reference to another SCIM resource: a group's member, or one of a user's groups. */
export type ScimReference = {
    /** The id of the resource that this refers to. */
    value?: string | undefined;
    /** The resource's human-readable name. */
    display?: string | undefined;
    /** The SCIM resource's type, such as `User`. */
    type?: string | undefined;
    /** The resource's URL. The SCIM standard names this field `$ref`. */
    ref?: string | undefined;
};
/** A type of SCIM resource that the service supports. */
export type ScimResourceType = {
    /** This object's schema URI: `urn:ietf:params:scim:schemas:core:2.0:ResourceType`. */
    schemas?: string[];
    /** The SCIM resource type's id, which is often the same as its name. */
    id?: string;
    /** The resource type's name, such as `User`. */
    name: string;
    /** A human-readable description of the resource type. */
    description?: string;
    /** The resource type's path, such as `/Users`, relative to the SCIM base URL. */
    endpoint: string;
    /** The resource type's schema URI. */
    schema: string;
    /** This object's metadata. `null` or absent if it is unknown. */
    meta?: ScimMetadata | null;
};
/** The SCIM resource types that the service supports. */
export type ScimResourceTypeList = {
    /** The list schema's URI: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
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
     * The 1-based index of the first resource in this response.
     * Format: int32
     */
    startIndex?: number;
    /** The resource types that the service supports. */
    Resources?: ScimResourceType[];
};
/** A SCIM schema, which lists a resource type's attributes. */
export type ScimSchema = {
    /** The URI that identifies the schema. */
    id: string;
    /** The schema's name, such as `Group`. */
    name?: string;
    /** The schema's human-readable description. */
    description?: string;
    /** The attributes that resources of this type can have. */
    attributes?: ScimSchemaAttribute[];
    /** This object's metadata. `null` or absent if it is unknown. */
    meta?: ScimMetadata | null;
};
/** An attribute of a SCIM schema (RFC 7643, section 7). */
export type ScimSchemaAttribute = {
    /** The attribute's name, such as `userName`. */
    name?: string;
    /** The attribute's data type, such as `string`, `boolean` or `complex`. */
    type?: string;
    /** Whether the attribute can have several values. */
    multiValued?: boolean;
    /** The attribute's human-readable description. */
    description?: string;
    /** Whether the attribute is required. */
    required?: boolean;
    /** The attribute's suggested values, such as `work` and `home`. */
    canonicalValues?: string[];
    /** Whether the attribute is case-sensitive. */
    caseExact?: boolean;
    /** Whether requests can change the attribute: `readOnly`, `readWrite`, `immutable` or `writeOnly`. */
    mutability?: string;
    /** When SCIM responses contain the attribute: `always`, `never`, `default` or `request`. */
    returned?: string;
    /** The scope in which the attribute's values are unique: `none`, `server` or `global`. */
    uniqueness?: string;
    /** The resource types that the attribute may refer to. */
    referenceTypes?: string[];
    /** The sub-attributes of a `complex` attribute. */
    subAttributes?: ScimSchemaAttribute[];
};
/** The SCIM schemas of users and groups. */
export type ScimSchemaList = {
    /** The list schema's URI: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
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
     * The 1-based index of the first resource in this response.
     * Format: int32
     */
    startIndex?: number;
    /** The schemas of users and groups. */
    Resources?: ScimSchema[];
};
/** Which resources to find, and which of their attributes to return. */
export type ScimSearch = {
    /** The filter expression that the resources must match (RFC 7644, section 3.4.2.2). */
    filter?: string | undefined;
    /**
     * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
     * attributes.
     */
    attributes?: string | undefined;
    /** The SCIM attributes to omit from the response, separated by commas. */
    excludedAttributes?: string | undefined;
    /**
     * The maximum number of resources to return, 20 by default. With 0, you only get `totalResults`.
     * Format: int32
     */
    count?: number | undefined;
    /**
     * The 1-based index of the first match to return. Defaults to 1; lower values count as 1.
     * Format: int32
     */
    startIndex?: number | undefined;
};
/** Which attributes of the SCIM resource to return. */
export type ScimSelection = {
    /**
     * The SCIM attributes to return, separated by commas. If you omit it, you get the resource type's default
     * attributes.
     */
    attributes?: string | undefined;
    /** The SCIM attributes to omit from the response, separated by commas. */
    excludedAttributes?: string | undefined;
};
/** The SCIM features that the service supports. */
export type ScimServiceProviderConfig = {
    /** This object's schema URI: `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`. */
    schemas: string[];
    /**
     * Whether the service supports bulk requests, which contain several operations, and how large they can
     * be.
     */
    bulk: ScimBulkSupport;
    /** Whether the service can filter lists. */
    filter: ScimFilterSupport;
    /** Whether the service supports changing passwords through SCIM. */
    changePassword: ScimChangePasswordSupport;
    /** Whether the service supports sorted lists. */
    sort: ScimSortSupport;
    /** Whether the service supports ETags. */
    etag: ScimEtagSupport;
    /** The authentication schemes that the service supports. */
    authenticationSchemes: ScimAuthenticationScheme[];
    /** This object's metadata. `null` or absent if it is unknown. */
    meta?: ScimMetadata | null;
};
/** Whether the service supports sorted lists. */
export type ScimSortSupport = {
    /** Whether the service supports sorted lists. */
    supported: boolean;
};
/** A user of the organization, in SCIM format. */
export type ScimUser = {
    /** The URIs of the schemas that the user conforms to. */
    schemas: string[];
    /** The user's id, to pass to `roles.get` and the other role operations as `user_id`. */
    readonly id: string;
    /** The user's id at the identity provider. `""` or absent if none is set. */
    externalId?: string;
    /** The e-mail address that the user signs in with. */
    userName?: string;
    /** The user's name. `null` or absent if it is unknown. */
    name?: ScimName | null;
    /** The user's human-readable name. */
    displayName?: string;
    /** The user's e-mail addresses. One may be marked as `primary`. */
    emails?: ScimEmail[];
    /** Whether the user can sign in. */
    active?: boolean;
    /** The user's groups. Read-only: to change them, change the members of the groups. */
    readonly groups?: ScimReference[];
    /** The user's metadata, such as the creation time. `null` or absent if it is unknown. */
    readonly meta?: ScimMetadata | null;
};
/** A new user's attributes, for `scim.users.create`. */
export type ScimUserCreate = {
    /** The URIs of the schemas that the user conforms to: `urn:ietf:params:scim:schemas:core:2.0:User`. */
    schemas: readonly string[];
    /** The user's id at the identity provider. */
    externalId?: string | undefined;
    /** The e-mail address that the user signs in with. */
    userName?: string | undefined;
    /** The user's given name and family name. */
    name?: ScimName | undefined;
    /** The user's human-readable name. */
    displayName?: string | undefined;
    /** The user's e-mail addresses. One may be marked as `primary`. */
    emails: readonly ScimEmail[];
    /** Whether the user can sign in. */
    active?: boolean | undefined;
};
/** A page of SCIM users. */
export type ScimUserList = {
    /** The list schema's URI: `urn:ietf:params:scim:api:messages:2.0:ListResponse`. */
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
     * The 1-based index of the first resource in this response.
     * Format: int32
     */
    startIndex?: number;
    /** The users in this response. May be absent if no user matches. */
    Resources?: ScimUser[];
};
/** All of a user's attributes, for `scim.users.replace`. */
export type ScimUserReplace = {
    /** The URIs of the schemas that the user conforms to: `urn:ietf:params:scim:schemas:core:2.0:User`. */
    schemas?: readonly string[] | undefined;
    /** The user's id at the identity provider. */
    externalId?: string | undefined;
    /** The e-mail address that the user signs in with. */
    userName?: string | undefined;
    /** The user's given name and family name. */
    name?: ScimName | undefined;
    /** The user's human-readable name. */
    displayName?: string | undefined;
    /** The user's e-mail addresses. One may be marked as `primary`. */
    emails?: readonly ScimEmail[] | undefined;
    /** Whether the user can sign in. */
    active?: boolean | undefined;
};
/** The configuration of a Basic or Standard cluster. */
export type ServerlessConfig = {
    /**
     * The cluster's routing id, such as `funky-skunk-123`, made up of the cluster's name and tenant number.
     * Use it in connection strings; API calls take the cluster's `id` instead.
     */
    readonly routing_id: string;
    /** Who starts major version upgrades. */
    upgrade_type: components["schemas"]["UpgradeType"] | (string & {});
    /** The cluster's usage limits. `null` or absent if it has none. */
    usage_limits?: UsageLimits | null;
};
/** The regions and usage limits of a Basic or Standard cluster. */
export type ServerlessCreateSpec = {
    /**
     * The regions to run the cluster in, as named by the cloud provider: `us-west2` is a GCP region,
     * `us-west-2` an AWS region. `clusters.listAvailableRegions` with `serverless: true` lists them. You
     * can't remove a region later.
     */
    regions: readonly string[];
    /** The cluster's primary region. Required if `regions` lists more than one. */
    primary_region?: string | undefined;
    /** Who starts major version upgrades. Basic clusters don't support `MANUAL`. */
    upgrade_type?: components["schemas"]["UpgradeType"] | undefined;
    /** The cluster's usage limits. If you omit them, a Basic cluster's usage is unlimited. */
    usage_limits?: UsageLimitsSpec | undefined;
    /**
     * If `true`, the cluster starts with an empty allowlist, so nobody can reach it from the internet until
     * you add an entry. By default, it starts with an entry that allows all addresses.
     * @default false
     */
    with_empty_ip_allowlist?: boolean | undefined;
};
/** The changes to a Basic or Standard cluster. */
export type ServerlessUpdateSpec = {
    /**
     * All regions that the cluster should have, including its current ones, as named by the cloud provider.
     * You can add regions but not remove them.
     */
    regions?: readonly string[] | undefined;
    /** The cluster's primary region. Required if `regions` lists more than one. */
    primary_region?: string | undefined;
    /** Who starts major version upgrades. Basic clusters don't support `MANUAL`. */
    upgrade_type?: components["schemas"]["UpgradeType"] | undefined;
    /** The cluster's new usage limits. They replace all existing ones, so a limit that you omit is removed. */
    usage_limits?: UsageLimitsSpec | undefined;
};
/** A service account: an account for a program rather than a person. */
export type ServiceAccount = {
    /** The service account's id, to pass to `roles.get` and the other role operations as `user_id`. */
    readonly id: string;
    /** The service account's human-readable name. */
    name: string;
    /** The service account's description. `""` if it has none. */
    description: string;
    /** The name of the user or service account that created this service account. */
    readonly creator_name: string;
    /**
     * When the service account was created.
     * Format: date-time
     */
    readonly created_at: string;
    /** The roles granted directly to the service account. */
    roles: Role[];
    /** The roles that the user or service account has through its groups. */
    readonly group_roles: GroupRole[];
};
/** The new service account's name and initial roles. */
export type ServiceAccountCreate = {
    /** The service account's human-readable name. */
    name: string;
    /** The service account's description. May be `""`. */
    description: string;
    /** The service account's initial roles. */
    roles: readonly RoleAssignment[];
};
/**
 * A credential that a program uses to get access tokens for a service account (OAuth 2.0 with the JWT
 * bearer grant). It contains no secret.
 */
export type ServiceAccountCredential = {
    /**
     * The credential's id, to pass to `serviceAccounts.credentials.delete` as `credential_id`.
     * Format: uuid
     */
    readonly id: string;
    /**
     * The id of the service account that the credential belongs to.
     * Format: uuid
     */
    readonly service_account_id: string;
    /** The credential's human-readable name. */
    name: string;
    /** How a program authenticates with the credential. */
    credential_type: components["schemas"]["ServiceAccountCredentialType"];
    /**
     * The OAuth client id, `crl-sa_…`. Use it as the `iss` and `sub` claims of each JSON Web Token (JWT) that
     * you sign. It isn't confidential.
     */
    readonly client_id: string;
    /** The algorithm that signs the JSON Web Tokens (JWT). */
    algorithm: components["schemas"]["ServiceAccountCredentialAlgorithm"] | (string & {});
    /**
     * When the credential was created.
     * Format: date-time
     */
    readonly created_at: string;
    /**
     * When the credential expires. Every credential does.
     * Format: date-time
     */
    expires_at: string;
    /** The credential's description. `""` or absent if it has none. */
    description?: string;
    /**
     * When the credential was disabled. `null` or absent while it is active.
     * Format: date-time
     */
    readonly disabled_at?: string | null;
};
/**
 * How to sign JSON Web Tokens (JWT).
 *
 * - `RS256`: RSA (PKCS #1) with SHA-256.
 * - `PS256`: RSA (PSS) with SHA-256.
 * - `ES256`: ECDSA on the P-256 curve with SHA-256.
 * - `ES384`: ECDSA on the P-384 curve with SHA-384.
 */
export type ServiceAccountCredentialAlgorithm = components["schemas"]["ServiceAccountCredentialAlgorithm"];
/** The new credential's public key, algorithm and expiry. */
export type ServiceAccountCredentialCreate = {
    /** The credential's human-readable name. */
    name: string;
    /**
     * The public key that verifies your signatures, in PEM format. It must match the algorithm: an RSA key
     * for `RS256` and `PS256`, or a key on the curve that `ES256` or `ES384` uses.
     */
    public_key: string;
    /** The algorithm that you sign the JSON Web Tokens (JWT) with. */
    algorithm: components["schemas"]["ServiceAccountCredentialAlgorithm"];
    /**
     * When the credential expires, in ISO 8601. Must be in the future.
     * Format: date-time
     */
    expires_at: string;
    /** A description of what the credential is for. */
    description?: string | undefined;
};
/** A page of credentials, from `serviceAccounts.credentials.list`. */
export type ServiceAccountCredentialList = {
    /** The credentials on this page. */
    credentials: ServiceAccountCredential[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * Whether a credential is active or disabled.
 */
export type ServiceAccountCredentialStatus = components["schemas"]["ServiceAccountCredentialStatus"];
/**
 * A credential's type. With `JWT_BEARER`, the program exchanges a signed JSON Web Token (JWT) for an
 * access token.
 */
export type ServiceAccountCredentialType = components["schemas"]["ServiceAccountCredentialType"];
/** A page of service accounts, from `serviceAccounts.list`. */
export type ServiceAccountList = {
    /** The service accounts on this page. */
    service_accounts: ServiceAccount[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** The changes to a service account. Fields that you omit stay the same. */
export type ServiceAccountUpdate = {
    /** The service account's new name. */
    name?: string | undefined;
    /** The service account's new description. */
    description?: string | undefined;
};
/**
 * CockroachDB Cloud's own accounts on AWS, Azure and Google Cloud. To let clusters use your own cloud
 * resources, grant these accounts access.
 */
export type ServicePrincipals = {
    /** The IAM user that represents CockroachDB Cloud on AWS. */
    aws?: AwsPrincipal | null;
    /** The app registration that represents CockroachDB Cloud in Azure. */
    azure?: AzurePrincipal | null;
    /** The service account that represents CockroachDB Cloud in Google Cloud. */
    gcp?: GcpPrincipal | null;
};
/**
 * The sort order: ascending (`ASC`) or descending (`DESC`).
 */
export type SortOrder = components["schemas"]["SortOrder"];
/** A user who can connect to a cluster with a SQL client. */
export type SqlUser = {
    /** The name that the user connects with. */
    name: string;
};
/** The new SQL user's name and password. */
export type SqlUserCreate = {
    /** The SQL user's name, which CockroachDB converts to lowercase. */
    name: string;
    /**
     * The SQL user's password, at least 12 characters long. Responses never contain it.
     * Format: password
     */
    password: string;
};
/** A page of a cluster's SQL users, from `sqlUsers.list`. */
export type SqlUserList = {
    /** The SQL users on this page. */
    users: SqlUser[];
    /** How to get the previous and next pages. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A SQL user's new password. */
export type SqlUserPasswordReset = {
    /**
     * The SQL user's password, at least 12 characters long. Responses never contain it.
     * Format: password
     */
    password: string;
};
/** A component of CockroachDB Cloud that makes changes on its own. */
export type SystemActorName = components["schemas"]["SystemActorName"];
/** A cloud provider account whose endpoints can connect to a cluster without being accepted individually. */
export type TrustedOwner = {
    /**
     * The trusted account's id in the Cloud API, a UUID.
     * Format: uuid
     */
    id: string;
    /**
     * The id of the cluster that trusts the account.
     * Format: uuid
     */
    cluster_id: string;
    /** What kind of account `external_owner_id` identifies. */
    type: components["schemas"]["TrustedOwnerType"] | (string & {});
    /** The account's id, or `*` for all accounts. */
    external_owner_id: string;
    /**
     * When the trusted account was added.
     * Format: date-time
     */
    created_at: string | null;
};
/** The account whose endpoints the cluster should trust. */
export type TrustedOwnerAdd = {
    /** What kind of account `external_owner_id` identifies. */
    type: components["schemas"]["TrustedOwnerType"];
    /** The account's id, or `*` to trust all accounts. */
    external_owner_id: string;
};
/** The accounts whose endpoints can connect to a cluster without being accepted individually. */
export type TrustedOwnerList = {
    /** The accounts that the cluster trusts. */
    trusted_owners: TrustedOwner[];
};
/** An account that a cluster trusts or, in the response to a deletion, no longer trusts. */
export type TrustedOwnerResponse = {
    /** The account that the cluster trusts or, after a deletion, no longer trusts. */
    trusted_owner: TrustedOwner;
};
/**
 * A cloud provider account's type. The only value is `AWS_ACCOUNT_ID`: an AWS account, identified by its
 * 12-digit id.
 */
export type TrustedOwnerType = components["schemas"]["TrustedOwnerType"];
/**
 * Who starts major version upgrades: the service (`AUTOMATIC`), or you (`MANUAL`, on Standard clusters
 * only).
 */
export type UpgradeType = components["schemas"]["UpgradeType"];
/** A Basic or Standard cluster's usage limits. If a limit is absent or `"0"`, it doesn't apply. */
export type UsageLimits = {
    /**
     * How many virtual CPUs a Standard cluster can use, as a string. At the limit, the cluster slows down.
     * Format: int64
     */
    provisioned_virtual_cpus?: string;
    /**
     * How many request units (compute and I/O) a Basic cluster can use per month, as a string. At the limit,
     * the cluster stops until next month, or until you raise the limit.
     * Format: int64
     */
    request_unit_limit?: string;
    /**
     * How many MiB a Basic cluster can store, as a string. Beyond the limit, the cluster only allows one SQL
     * connection, so you can still delete data.
     * Format: int64
     */
    storage_mib_limit?: string;
};
/** A Basic or Standard cluster's usage limits. For no limit, omit the field: the service rejects `"0"`. */
export type UsageLimitsSpec = {
    /**
     * How many virtual CPUs a Standard cluster can use, as a string, such as `"2"`. You can lower this limit
     * at most three times in seven days.
     * Format: int64
     */
    provisioned_virtual_cpus?: string | undefined;
    /**
     * How many request units (compute and I/O) a Basic cluster can use per month, as a string, such as
     * `"50000000"`.
     * Format: int64
     */
    request_unit_limit?: string | undefined;
    /**
     * How many MiB a Basic cluster can store, as a string: `"10240"` is 10 GiB.
     * Format: int64
     */
    storage_mib_limit?: string | undefined;
};
/** A user or service account and the roles that it has through groups. */
export type UserGroupRoleGrant = {
    /** The id of the user or service account. */
    user_id: string;
    /** The roles that the user or service account has through groups, and the names of those groups. */
    group_roles: GroupRole[];
};
/** A user, service account or group, and the roles granted to it directly. */
export type UserRoleGrant = {
    /** The id of the user, service account or group. */
    user_id: string;
    /** The roles granted directly to the user, service account or group. */
    roles: Role[];
};
/** The roles of a user, service account or group. */
export type UserRoles = {
    /** The roles granted directly to the user, service account or group. */
    roles: Role[];
    /** The roles that the user or service account has through its groups. */
    group_roles: GroupRole[];
};
/** The new roles of a user, service account or group. */
export type UserRolesSet = {
    /**
     * The roles to grant, which replace all existing ones. For a user or service account, always include
     * `ORG_MEMBER`.
     */
    roles: readonly RoleAssignment[];
};
/** A cluster's patch version deferral: how long the service waits before it installs a new patch version. */
export type VersionDeferral = {
    /** How long the service waits before it installs a new patch version on the cluster. */
    deferral_policy: components["schemas"]["DeferralPolicy"] | (string & {});
    /**
     * When the deferral ends, in ISO 8601. `null` or absent if patch versions aren't deferred.
     * Format: date-time
     */
    deferred_until?: string | null;
};
/** The patch version deferral to set: how long the service waits before it installs a new patch version. */
export type VersionDeferralUpdate = {
    /** How long the service waits before it installs a new patch version on the cluster. */
    deferral_policy: components["schemas"]["DeferralPolicy"];
    /**
     * Has no effect and may be removed from the API.
     * Format: date-time
     * @deprecated
     */
    deferred_until?: string | undefined;
};
/**
 * A major version's support status: no longer supported (`UNSUPPORTED`), fully supported (`SUPPORTED`),
 * or available only for testing (`PREVIEW`).
 */
export type VersionSupportStatus = components["schemas"]["VersionSupportStatus"];
