// Generated from spec/2024-09-16 by `pnpm generate`. Do not edit.

import type {
  HttpAnswer,
  HttpBodyOperation,
  HttpEmptyAnswer,
  HttpOperation,
  HttpPathParameters,
  HttpQueryParameters,
} from "../../http-operation.ts";

/** The paths of the API. */
export interface paths {
  /** What can be asked of `/api/v1/clusters`. */
  "/api/v1/clusters": {
    /** List the clusters of the organization. */
    get: operations["clusters.list"];
    /** Create a cluster. */
    post: operations["clusters.create"];
  };
  /** What can be asked of `/api/v1/clusters/available-regions`. */
  "/api/v1/clusters/available-regions": {
    /** List the regions available for new clusters. */
    get: operations["clusters.listAvailableRegions"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}`. */
  "/api/v1/clusters/{cluster_id}": {
    /** Get a cluster. */
    get: operations["clusters.get"];
    /** Scale, change or upgrade a cluster. */
    patch: operations["clusters.update"];
    /** Delete a cluster and its data. */
    delete: operations["clusters.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/connection-string`. */
  "/api/v1/clusters/{cluster_id}/connection-string": {
    /** Get what a SQL client needs to connect to a cluster. */
    get: operations["clusters.getConnectionString"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/nodes`. */
  "/api/v1/clusters/{cluster_id}/nodes": {
    /** List the nodes of a cluster. */
    get: operations["clusters.listNodes"];
  };
  /** What can be asked of `/api/v1/cluster-versions`. */
  "/api/v1/cluster-versions": {
    /** List the major versions that clusters can run. */
    get: operations["clusters.listVersions"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users`. */
  "/api/v1/clusters/{cluster_id}/sql-users": {
    /** List the SQL users of a cluster. */
    get: operations["sqlUsers.list"];
    /** Create a SQL user. */
    post: operations["sqlUsers.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users/{name}`. */
  "/api/v1/clusters/{cluster_id}/sql-users/{name}": {
    /** Delete a SQL user. */
    delete: operations["sqlUsers.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/sql-users/{name}/password`. */
  "/api/v1/clusters/{cluster_id}/sql-users/{name}/password": {
    /** Give a SQL user another password. */
    put: operations["sqlUsers.resetPassword"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/databases`. */
  "/api/v1/clusters/{cluster_id}/databases": {
    /** List the databases of a cluster. */
    get: operations["databases.list"];
    /** Create a database. */
    post: operations["databases.create"];
    /** Rename a database whose name no URL can carry. */
    patch: operations["databases.rename"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/databases/{name}`. */
  "/api/v1/clusters/{cluster_id}/databases/{name}": {
    /** Rename a database. */
    patch: operations["databases.update"];
    /** Delete a database and its data. */
    delete: operations["databases.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/allowlist`. */
  "/api/v1/clusters/{cluster_id}/networking/allowlist": {
    /** List the IP ranges that may reach a cluster. */
    get: operations["allowlist.list"];
    /** Allow an IP range to reach a cluster. */
    post: operations["allowlist.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}`. */
  "/api/v1/clusters/{cluster_id}/networking/allowlist/{cidr_ip}/{cidr_mask}": {
    /** Allow an IP range that the path names to reach a cluster. */
    put: operations["allowlist.put"];
    /** Change what an IP range may reach. */
    patch: operations["allowlist.update"];
    /** Take an IP range off the allowlist. */
    delete: operations["allowlist.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules": {
    /** List the destinations that a cluster may connect to. */
    get: operations["egressRules.list"];
    /** Allow a cluster to connect to a destination. */
    post: operations["egressRules.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/egress-traffic-policy": {
    /** Allow or deny what no egress rule allows. */
    post: operations["egressRules.setTrafficPolicy"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-rules/{rule_id}": {
    /** Get an egress rule. */
    get: operations["egressRules.get"];
    /** Change an egress rule. */
    patch: operations["egressRules.update"];
    /** Delete an egress rule. */
    delete: operations["egressRules.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints": {
    /** List the private ways out of a cluster. */
    get: operations["egressPrivateEndpoints.list"];
    /** Create a private way from a cluster to a service. */
    post: operations["egressPrivateEndpoints.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}`. */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}": {
    /** Get a private way out of a cluster. */
    get: operations["egressPrivateEndpoints.get"];
    /** Set the domain names of a private way out. */
    patch: operations["egressPrivateEndpoints.update"];
    /** Delete a private way out of a cluster. */
    delete: operations["egressPrivateEndpoints.delete"];
  };
  /**
   * What can be asked of
   * `/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names`.
   */
  "/api/v1/clusters/{cluster_id}/networking/egress-private-endpoints/{id}/domain-names": {
    /**
     * Set the domain names of a private way out, the old way.
     *
     * @deprecated The service may remove it.
     */
    patch: operations["egressPrivateEndpoints.setDomainNames"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections`. */
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections": {
    /** List the AWS endpoints that connect to a cluster. */
    get: operations["privateEndpoints.listAwsConnections"];
  };
  /**
   * What can be asked of `/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}`.
   */
  "/api/v1/clusters/{cluster_id}/networking/aws-endpoint-connections/{endpoint_id}": {
    /** Let an AWS endpoint in, or keep it out. */
    patch: operations["privateEndpoints.setAwsConnectionStatus"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections": {
    /** List the endpoints that connect to a cluster. */
    get: operations["privateEndpoints.listConnections"];
    /** Let an endpoint connect to a cluster. */
    post: operations["privateEndpoints.createConnection"];
  };
  /**
   * What can be asked of
   * `/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}`.
   */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-connections/{endpoint_id}": {
    /** Cut an endpoint off a cluster. */
    delete: operations["privateEndpoints.deleteConnection"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-services`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-services": {
    /** List what endpoints connect to. */
    get: operations["privateEndpoints.listServices"];
    /** Make a cluster reachable for endpoints. */
    post: operations["privateEndpoints.createServices"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners`. */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners": {
    /** List the accounts that a cluster trusts. */
    get: operations["privateEndpoints.listTrustedOwners"];
    /** Trust the endpoints of an account. */
    post: operations["privateEndpoints.addTrustedOwner"];
  };
  /**
   * What can be asked of
   * `/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}`.
   */
  "/api/v1/clusters/{cluster_id}/networking/private-endpoint-trusted-owners/{owner_id}": {
    /** Get an account that a cluster trusts. */
    get: operations["privateEndpoints.getTrustedOwner"];
    /** Trust an account no longer. */
    delete: operations["privateEndpoints.removeTrustedOwner"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/backups`. */
  "/api/v1/clusters/{cluster_id}/backups": {
    /** List the backups of a cluster. */
    get: operations["backups.list"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/backups-config`. */
  "/api/v1/clusters/{cluster_id}/backups-config": {
    /** Get how a cluster is backed up. */
    get: operations["backups.getConfig"];
    /** Change how a cluster is backed up. */
    patch: operations["backups.updateConfig"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/restores`. */
  "/api/v1/clusters/{cluster_id}/restores": {
    /** List the restores into a cluster. */
    get: operations["restores.list"];
    /** Restore a backup into a cluster. */
    post: operations["restores.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/restores/{restore_id}`. */
  "/api/v1/clusters/{cluster_id}/restores/{restore_id}": {
    /** Get a restore. */
    get: operations["restores.get"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/cmek`. */
  "/api/v1/clusters/{cluster_id}/cmek": {
    /** Get how a cluster is encrypted with its owner's keys. */
    get: operations["cmek.get"];
    /** Encrypt a cluster with keys of one's own. */
    post: operations["cmek.enable"];
    /** Replace the keys of a cluster. */
    put: operations["cmek.update"];
    /** Stop a cluster from using the keys of its owner. */
    patch: operations["cmek.updateStatus"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/client-ca-cert`. */
  "/api/v1/clusters/{cluster_id}/client-ca-cert": {
    /** Get the CA of the client certificates of a cluster. */
    get: operations["clientCaCert.get"];
    /** Take client certificates of a CA. */
    post: operations["clientCaCert.set"];
    /** Take client certificates of another CA. */
    patch: operations["clientCaCert.update"];
    /** Take client certificates no longer. */
    delete: operations["clientCaCert.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/logexport`. */
  "/api/v1/clusters/{cluster_id}/logexport": {
    /** Get the log export of a cluster. */
    get: operations["logExport.get"];
    /** Export the logs of a cluster. */
    post: operations["logExport.enable"];
    /** Stop exporting the logs of a cluster. */
    delete: operations["logExport.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/cloudwatch`. */
  "/api/v1/clusters/{cluster_id}/metricexport/cloudwatch": {
    /** Get the export of a cluster's metrics to Amazon CloudWatch. */
    get: operations["metricExport.cloudWatch.get"];
    /** Export the metrics of a cluster to Amazon CloudWatch. */
    post: operations["metricExport.cloudWatch.enable"];
    /** Stop exporting the metrics of a cluster to Amazon CloudWatch. */
    delete: operations["metricExport.cloudWatch.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/datadog`. */
  "/api/v1/clusters/{cluster_id}/metricexport/datadog": {
    /** Get the export of a cluster's metrics to Datadog. */
    get: operations["metricExport.datadog.get"];
    /** Export the metrics of a cluster to Datadog. */
    post: operations["metricExport.datadog.enable"];
    /** Stop exporting the metrics of a cluster to Datadog. */
    delete: operations["metricExport.datadog.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/metricexport/prometheus`. */
  "/api/v1/clusters/{cluster_id}/metricexport/prometheus": {
    /** Get the export of a cluster's metrics to Prometheus. */
    get: operations["metricExport.prometheus.get"];
    /** Export the metrics of a cluster to Prometheus. */
    post: operations["metricExport.prometheus.enable"];
    /** Stop exporting the metrics of a cluster to Prometheus. */
    delete: operations["metricExport.prometheus.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/maintenance-window`. */
  "/api/v1/clusters/{cluster_id}/maintenance-window": {
    /** Get the maintenance window of a cluster. */
    get: operations["maintenanceWindow.get"];
    /** Set the maintenance window of a cluster. */
    put: operations["maintenanceWindow.set"];
    /** Delete the maintenance window of a cluster. */
    delete: operations["maintenanceWindow.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/blackout-windows`. */
  "/api/v1/clusters/{cluster_id}/blackout-windows": {
    /** List the blackout windows of a cluster. */
    get: operations["blackoutWindows.list"];
    /** Keep a cluster from being disturbed for a time. */
    post: operations["blackoutWindows.create"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}`. */
  "/api/v1/clusters/{cluster_id}/blackout-windows/{blackout_window_id}": {
    /** Get a blackout window. */
    get: operations["blackoutWindows.get"];
    /** Move a blackout window. */
    patch: operations["blackoutWindows.update"];
    /** Delete a blackout window. */
    delete: operations["blackoutWindows.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/version-deferral`. */
  "/api/v1/clusters/{cluster_id}/version-deferral": {
    /** Get how long a cluster puts off patch versions. */
    get: operations["versionDeferral.get"];
    /** Set how long a cluster puts off patch versions. */
    put: operations["versionDeferral.set"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/disrupt`. */
  "/api/v1/clusters/{cluster_id}/disrupt": {
    /** Get what of a cluster is disrupted. */
    get: operations["disruption.get"];
    /** Disrupt parts of a cluster, or end that. */
    put: operations["disruption.set"];
  };
  /** What can be asked of `/api/v1/physical-replication-streams`. */
  "/api/v1/physical-replication-streams": {
    /** List the replication streams of the organization. */
    get: operations["physicalReplication.list"];
    /** Replicate a cluster to a standby. */
    post: operations["physicalReplication.create"];
  };
  /** What can be asked of `/api/v1/physical-replication-streams/{id}`. */
  "/api/v1/physical-replication-streams/{id}": {
    /** Get a replication stream. */
    get: operations["physicalReplication.get"];
    /** Fail over to the standby, or cancel a replication stream. */
    patch: operations["physicalReplication.update"];
  };
  /** What can be asked of `/api/v1/folders`. */
  "/api/v1/folders": {
    /** List the folders of the organization. */
    get: operations["folders.list"];
    /** Create a folder. */
    post: operations["folders.create"];
  };
  /** What can be asked of `/api/v1/folders/{folder_id}`. */
  "/api/v1/folders/{folder_id}": {
    /** Get a folder. */
    get: operations["folders.get"];
    /** Rename, move or label a folder. */
    patch: operations["folders.update"];
    /** Delete a folder. */
    delete: operations["folders.delete"];
  };
  /** What can be asked of `/api/v1/folders/{folder_id}/contents`. */
  "/api/v1/folders/{folder_id}/contents": {
    /** List what is in a folder. */
    get: operations["folders.listContents"];
  };
  /** What can be asked of `/api/v1/organization`. */
  "/api/v1/organization": {
    /** Get the organization of the caller. */
    get: operations["organization.get"];
  };
  /** What can be asked of `/api/v1/roles`. */
  "/api/v1/roles": {
    /** List who holds which roles. */
    get: operations["roles.list"];
  };
  /** What can be asked of `/api/v1/roles/{user_id}`. */
  "/api/v1/roles/{user_id}": {
    /** Get the roles of a user or a service account. */
    get: operations["roles.get"];
    /** Replace the roles of a user or a service account. */
    put: operations["roles.set"];
  };
  /** What can be asked of `/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}`. */
  "/api/v1/roles/{user_id}/{resource_type}/{resource_id}/{role_name}": {
    /** Grant a role to a user or a service account. */
    post: operations["roles.add"];
    /** Take a role from a user or a service account. */
    delete: operations["roles.remove"];
  };
  /** What can be asked of `/api/v1/users/persons-by-email`. */
  "/api/v1/users/persons-by-email": {
    /** Find a person of the organization by e-mail address. */
    get: operations["users.findByEmail"];
  };
  /** What can be asked of `/api/v1/service-accounts`. */
  "/api/v1/service-accounts": {
    /** List the service accounts of the organization. */
    get: operations["serviceAccounts.list"];
    /** Create a service account. */
    post: operations["serviceAccounts.create"];
  };
  /** What can be asked of `/api/v1/service-accounts/{id}`. */
  "/api/v1/service-accounts/{id}": {
    /** Get a service account. */
    get: operations["serviceAccounts.get"];
    /** Change the name or the description of a service account. */
    patch: operations["serviceAccounts.update"];
    /** Delete a service account. */
    delete: operations["serviceAccounts.delete"];
  };
  /** What can be asked of `/api/v1/api-keys`. */
  "/api/v1/api-keys": {
    /** List the API keys of the organization. */
    get: operations["apiKeys.list"];
    /** Create an API key for a service account. */
    post: operations["apiKeys.create"];
  };
  /** What can be asked of `/api/v1/api-keys/{id}`. */
  "/api/v1/api-keys/{id}": {
    /** Get an API key. */
    get: operations["apiKeys.get"];
    /** Rename an API key. */
    patch: operations["apiKeys.update"];
    /** Delete an API key. */
    delete: operations["apiKeys.delete"];
  };
  /** What can be asked of `/api/v1/jwt-issuers`. */
  "/api/v1/jwt-issuers": {
    /** List the JWT issuers of the organization. */
    get: operations["jwtIssuers.list"];
    /** Register a JWT issuer. */
    post: operations["jwtIssuers.create"];
  };
  /** What can be asked of `/api/v1/jwt-issuers/{id}`. */
  "/api/v1/jwt-issuers/{id}": {
    /** Get a JWT issuer. */
    get: operations["jwtIssuers.get"];
    /** Change a JWT issuer. */
    patch: operations["jwtIssuers.update"];
    /** Remove a JWT issuer. */
    delete: operations["jwtIssuers.delete"];
  };
  /** What can be asked of `/api/v1/auditlogevents`. */
  "/api/v1/auditlogevents": {
    /** List what was done in the organization. */
    get: operations["auditLogs.list"];
  };
  /** What can be asked of `/api/v1/invoices`. */
  "/api/v1/invoices": {
    /** List the invoices of the organization. */
    get: operations["invoices.list"];
  };
  /** What can be asked of `/api/v1/invoices/{invoice_id}`. */
  "/api/v1/invoices/{invoice_id}": {
    /** Get an invoice. */
    get: operations["invoices.get"];
  };
  /** What can be asked of `/api/scim/v2/Groups`. */
  "/api/scim/v2/Groups": {
    /** List groups by SCIM. */
    get: operations["scim.groups.list"];
    /** Create a group by SCIM. */
    post: operations["scim.groups.create"];
  };
  /** What can be asked of `/api/scim/v2/Groups/.search`. */
  "/api/scim/v2/Groups/.search": {
    /** Search groups by SCIM. */
    post: operations["scim.groups.search"];
    /**
     * Search groups by SCIM with PUT.
     *
     * @deprecated The service may remove it.
     */
    put: operations["scim.groups.searchByPut"];
  };
  /** What can be asked of `/api/scim/v2/Groups/{id}`. */
  "/api/scim/v2/Groups/{id}": {
    /** Get a group by SCIM. */
    get: operations["scim.groups.get"];
    /** Replace a group by SCIM. */
    put: operations["scim.groups.replace"];
    /** Change a group by SCIM. */
    patch: operations["scim.groups.patch"];
    /** Delete a group by SCIM. */
    delete: operations["scim.groups.delete"];
  };
  /** What can be asked of `/api/scim/v2/Groups/{id}/.search`. */
  "/api/scim/v2/Groups/{id}/.search": {
    /** Get a group by SCIM, with the parameters in the body. */
    post: operations["scim.groups.searchOne"];
    /**
     * Get a group by SCIM with PUT.
     *
     * @deprecated The service may remove it.
     */
    put: operations["scim.groups.searchOneByPut"];
  };
  /** What can be asked of `/api/scim/v2/ResourceTypes`. */
  "/api/scim/v2/ResourceTypes": {
    /** List the kinds of SCIM resource. */
    get: operations["scim.resourceTypes.list"];
  };
  /** What can be asked of `/api/scim/v2/ResourceTypes/{resourceId}`. */
  "/api/scim/v2/ResourceTypes/{resourceId}": {
    /** Get a kind of SCIM resource. */
    get: operations["scim.resourceTypes.get"];
  };
  /** What can be asked of `/api/scim/v2/Schemas`. */
  "/api/scim/v2/Schemas": {
    /** List the SCIM schemas. */
    get: operations["scim.schemas.list"];
  };
  /** What can be asked of `/api/scim/v2/Schemas/{schemaId}`. */
  "/api/scim/v2/Schemas/{schemaId}": {
    /** Get a SCIM schema. */
    get: operations["scim.schemas.get"];
  };
  /** What can be asked of `/api/scim/v2/ServiceProviderConfig`. */
  "/api/scim/v2/ServiceProviderConfig": {
    /** Get which parts of SCIM the service supports. */
    get: operations["scim.serviceProviderConfig.get"];
  };
  /** What can be asked of `/api/scim/v2/Users`. */
  "/api/scim/v2/Users": {
    /** List people by SCIM. */
    get: operations["scim.users.list"];
    /** Add a person by SCIM. */
    post: operations["scim.users.create"];
  };
  /** What can be asked of `/api/scim/v2/Users/.search`. */
  "/api/scim/v2/Users/.search": {
    /** Search people by SCIM. */
    post: operations["scim.users.search"];
    /**
     * Search people by SCIM with PUT.
     *
     * @deprecated The service may remove it.
     */
    put: operations["scim.users.searchByPut"];
  };
  /** What can be asked of `/api/scim/v2/Users/{id}`. */
  "/api/scim/v2/Users/{id}": {
    /** Get a person by SCIM. */
    get: operations["scim.users.get"];
    /** Replace what is known of a person by SCIM. */
    put: operations["scim.users.replace"];
    /** Change what is known of a person by SCIM. */
    patch: operations["scim.users.patch"];
    /** Remove a person by SCIM. */
    delete: operations["scim.users.delete"];
  };
  /** What can be asked of `/api/scim/v2/Users/{id}/.search`. */
  "/api/scim/v2/Users/{id}/.search": {
    /** Get a person by SCIM, with the parameters in the body. */
    post: operations["scim.users.searchOne"];
    /**
     * Get a person by SCIM with PUT.
     *
     * @deprecated The service may remove it.
     */
    put: operations["scim.users.searchOneByPut"];
  };
}

/** The operations by their ids. */
export interface operations {
  /** List the clusters of the organization. */
  "clusters.list": HttpOperation<
    HttpQueryParameters<parameters["ShowInactive"] & parameters["ClusterSortKey"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ClusterList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create a cluster. */
  "clusters.create": HttpBodyOperation<
    HttpQueryParameters,
    ClusterCreate,
    { 200: HttpAnswer<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** List the regions available for new clusters. */
  "clusters.listAvailableRegions": HttpOperation<
    HttpQueryParameters<parameters["Provider"] & parameters["ServerlessOnly"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<AvailableRegionList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a cluster. */
  "clusters.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Scale, change or upgrade a cluster. */
  "clusters.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClusterUpdate,
    { 200: HttpAnswer<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a cluster and its data. */
  "clusters.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get what a SQL client needs to connect to a cluster. */
  "clusters.getConnectionString": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["ConnectionDatabase"] & parameters["ConnectionUser"] & parameters["ConnectionSystem"]>,
    { 200: HttpAnswer<ConnectionString> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the nodes of a cluster. */
  "clusters.listNodes": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["NodeRegion"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ClusterNodeList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the major versions that clusters can run. */
  "clusters.listVersions": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ClusterVersionList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** List the SQL users of a cluster. */
  "sqlUsers.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<SqlUserList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Create a SQL user. */
  "sqlUsers.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    SqlUserCreate,
    { 200: HttpAnswer<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a SQL user. */
  "sqlUsers.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["SqlUserName"]>,
    { 200: HttpAnswer<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Give a SQL user another password. */
  "sqlUsers.resetPassword": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["SqlUserName"]>,
    SqlUserPasswordReset,
    { 200: HttpAnswer<SqlUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the databases of a cluster. */
  "databases.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<DatabaseList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Create a database. */
  "databases.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatabaseCreate,
    { 200: HttpAnswer<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Rename a database whose name no URL can carry. */
  "databases.rename": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatabaseRename,
    { 200: HttpAnswer<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Rename a database. */
  "databases.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["DatabaseName"]>,
    DatabaseUpdate,
    { 200: HttpAnswer<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a database and its data. */
  "databases.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["DatabaseName"]>,
    { 200: HttpAnswer<Database> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the IP ranges that may reach a cluster. */
  "allowlist.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<AllowlistEntryList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Allow an IP range to reach a cluster. */
  "allowlist.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    AllowlistEntryCreate,
    { 200: HttpAnswer<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Allow an IP range that the path names to reach a cluster. */
  "allowlist.put": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    AllowlistEntrySettings,
    { 200: HttpAnswer<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Change what an IP range may reach. */
  "allowlist.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    AllowlistEntrySettings,
    { 200: HttpAnswer<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Take an IP range off the allowlist. */
  "allowlist.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["CidrIp"] & parameters["CidrMask"]>,
    { 200: HttpAnswer<AllowlistEntry> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the destinations that a cluster may connect to. */
  "egressRules.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<EgressRuleList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Allow a cluster to connect to a destination. */
  "egressRules.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressRuleCreate,
    { 200: HttpAnswer<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Allow or deny what no egress rule allows. */
  "egressRules.setTrafficPolicy": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressTrafficPolicy,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get an egress rule. */
  "egressRules.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"]>,
    { 200: HttpAnswer<EgressRuleAnswer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Change an egress rule. */
  "egressRules.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"]>,
    EgressRuleUpdate,
    { 200: HttpAnswer<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete an egress rule. */
  "egressRules.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressRuleId"], parameters["IdempotencyKey"]>,
    { 200: HttpAnswer<EgressRuleChange> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the private ways out of a cluster. */
  "egressPrivateEndpoints.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<EgressPrivateEndpointList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Create a private way from a cluster to a service. */
  "egressPrivateEndpoints.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    EgressPrivateEndpointCreate,
    { 200: HttpAnswer<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get a private way out of a cluster. */
  "egressPrivateEndpoints.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    { 200: HttpAnswer<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Set the domain names of a private way out. */
  "egressPrivateEndpoints.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    EgressPrivateEndpointUpdate,
    { 200: HttpAnswer<EgressPrivateEndpoint> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a private way out of a cluster. */
  "egressPrivateEndpoints.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /**
   * Set the domain names of a private way out, the old way.
   *
   * @deprecated The service may remove it.
   */
  "egressPrivateEndpoints.setDomainNames": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EgressPrivateEndpointId"]>,
    EgressPrivateEndpointUpdate,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the AWS endpoints that connect to a cluster. */
  "privateEndpoints.listAwsConnections": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<AwsConnectionList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Let an AWS endpoint in, or keep it out. */
  "privateEndpoints.setAwsConnectionStatus": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EndpointId"]>,
    AwsConnectionDecision,
    { 200: HttpAnswer<AwsConnection> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the endpoints that connect to a cluster. */
  "privateEndpoints.listConnections": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<PrivateEndpointConnectionList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Let an endpoint connect to a cluster. */
  "privateEndpoints.createConnection": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    PrivateEndpointConnectionCreate,
    { 200: HttpAnswer<PrivateEndpointConnection> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Cut an endpoint off a cluster. */
  "privateEndpoints.deleteConnection": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["EndpointId"]>,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List what endpoints connect to. */
  "privateEndpoints.listServices": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<PrivateEndpointServiceList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Make a cluster reachable for endpoints. */
  "privateEndpoints.createServices": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<PrivateEndpointServiceList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the accounts that a cluster trusts. */
  "privateEndpoints.listTrustedOwners": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<TrustedOwnerList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Trust the endpoints of an account. */
  "privateEndpoints.addTrustedOwner": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    TrustedOwnerAdd,
    { 200: HttpAnswer<TrustedOwnerAnswer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get an account that a cluster trusts. */
  "privateEndpoints.getTrustedOwner": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["TrustedOwnerId"]>,
    { 200: HttpAnswer<TrustedOwnerAnswer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Trust an account no longer. */
  "privateEndpoints.removeTrustedOwner": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["TrustedOwnerId"]>,
    { 200: HttpAnswer<TrustedOwnerAnswer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the backups of a cluster. */
  "backups.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["RangeStart"] & parameters["RangeEnd"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<BackupList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get how a cluster is backed up. */
  "backups.getConfig": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<BackupConfig> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Change how a cluster is backed up. */
  "backups.updateConfig": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    BackupConfigUpdate,
    { 200: HttpAnswer<BackupConfig> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the restores into a cluster. */
  "restores.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["RangeStart"] & parameters["RangeEnd"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<RestoreList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Restore a backup into a cluster. */
  "restores.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    RestoreCreate,
    { 200: HttpAnswer<Restore> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get a restore. */
  "restores.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["RestoreId"]>,
    { 200: HttpAnswer<Restore> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get how a cluster is encrypted with its owner's keys. */
  "cmek.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Encrypt a cluster with keys of one's own. */
  "cmek.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekSpec,
    { 200: HttpAnswer<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Replace the keys of a cluster. */
  "cmek.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekSpec,
    { 200: HttpAnswer<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Stop a cluster from using the keys of its owner. */
  "cmek.updateStatus": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CmekStatusUpdate,
    { 200: HttpAnswer<CmekInfo> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the CA of the client certificates of a cluster. */
  "clientCaCert.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Take client certificates of a CA. */
  "clientCaCert.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClientCaCertSet,
    { 200: HttpAnswer<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Take client certificates of another CA. */
  "clientCaCert.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    ClientCaCertUpdate,
    { 200: HttpAnswer<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Take client certificates no longer. */
  "clientCaCert.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<ClientCaCert> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the log export of a cluster. */
  "logExport.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Export the logs of a cluster. */
  "logExport.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    LogExportEnable,
    { 200: HttpAnswer<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Stop exporting the logs of a cluster. */
  "logExport.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<LogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the export of a cluster's metrics to Amazon CloudWatch. */
  "metricExport.cloudWatch.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<CloudWatchExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Export the metrics of a cluster to Amazon CloudWatch. */
  "metricExport.cloudWatch.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    CloudWatchExportEnable,
    { 200: HttpAnswer<CloudWatchExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Stop exporting the metrics of a cluster to Amazon CloudWatch. */
  "metricExport.cloudWatch.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the export of a cluster's metrics to Datadog. */
  "metricExport.datadog.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<DatadogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Export the metrics of a cluster to Datadog. */
  "metricExport.datadog.enable": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DatadogExportEnable,
    { 200: HttpAnswer<DatadogExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Stop exporting the metrics of a cluster to Datadog. */
  "metricExport.datadog.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the export of a cluster's metrics to Prometheus. */
  "metricExport.prometheus.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<PrometheusExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Export the metrics of a cluster to Prometheus. */
  "metricExport.prometheus.enable": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<PrometheusExport> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Stop exporting the metrics of a cluster to Prometheus. */
  "metricExport.prometheus.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<MetricExportRemoval> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get the maintenance window of a cluster. */
  "maintenanceWindow.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Set the maintenance window of a cluster. */
  "maintenanceWindow.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    MaintenanceWindow,
    { 200: HttpAnswer<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete the maintenance window of a cluster. */
  "maintenanceWindow.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<MaintenanceWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the blackout windows of a cluster. */
  "blackoutWindows.list": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<BlackoutWindowList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Keep a cluster from being disturbed for a time. */
  "blackoutWindows.create": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    BlackoutWindowCreate,
    { 200: HttpAnswer<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get a blackout window. */
  "blackoutWindows.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    { 200: HttpAnswer<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Move a blackout window. */
  "blackoutWindows.update": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    BlackoutWindowUpdate,
    { 200: HttpAnswer<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a blackout window. */
  "blackoutWindows.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"] & parameters["BlackoutWindowId"]>,
    { 200: HttpAnswer<BlackoutWindow> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get how long a cluster puts off patch versions. */
  "versionDeferral.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<VersionDeferral> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Set how long a cluster puts off patch versions. */
  "versionDeferral.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    VersionDeferralUpdate,
    { 200: HttpAnswer<VersionDeferral> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get what of a cluster is disrupted. */
  "disruption.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<Disruption> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Disrupt parts of a cluster, or end that. */
  "disruption.set": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    DisruptionUpdate,
    { 200: HttpAnswer<Disruption> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the replication streams of the organization. */
  "physicalReplication.list": HttpOperation<
    HttpQueryParameters<parameters["StreamsFrom"] & parameters["StreamsInto"] & parameters["StreamsOf"] & parameters["ShowCompleted"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ReplicationStreamList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Replicate a cluster to a standby. */
  "physicalReplication.create": HttpBodyOperation<
    HttpQueryParameters,
    ReplicationStreamCreate,
    { 200: HttpAnswer<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Get a replication stream. */
  "physicalReplication.get": HttpOperation<
    HttpPathParameters<parameters["ReplicationStreamId"]>,
    { 200: HttpAnswer<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Fail over to the standby, or cancel a replication stream. */
  "physicalReplication.update": HttpBodyOperation<
    HttpPathParameters<parameters["ReplicationStreamId"]>,
    ReplicationStreamUpdate,
    { 200: HttpAnswer<ReplicationStream> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** List the folders of the organization. */
  "folders.list": HttpOperation<
    HttpQueryParameters<parameters["FolderPath"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<FolderList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create a folder. */
  "folders.create": HttpBodyOperation<
    HttpQueryParameters,
    FolderCreate,
    { 200: HttpAnswer<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Get a folder. */
  "folders.get": HttpOperation<
    HttpPathParameters<parameters["FolderId"]>,
    { 200: HttpAnswer<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Rename, move or label a folder. */
  "folders.update": HttpBodyOperation<
    HttpPathParameters<parameters["FolderId"]>,
    FolderUpdate,
    { 200: HttpAnswer<FolderResource> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a folder. */
  "folders.delete": HttpOperation<
    HttpPathParameters<parameters["FolderId"]>,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List what is in a folder. */
  "folders.listContents": HttpOperation<
    HttpPathParameters<parameters["FolderIdOrRoot"], parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<FolderContents> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get the organization of the caller. */
  "organization.get": HttpOperation<
    HttpQueryParameters,
    { 200: HttpAnswer<Organization> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** List who holds which roles. */
  "roles.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<RoleGrantList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get the roles of a user or a service account. */
  "roles.get": HttpOperation<
    HttpPathParameters<parameters["UserId"]>,
    { 200: HttpAnswer<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Replace the roles of a user or a service account. */
  "roles.set": HttpBodyOperation<
    HttpPathParameters<parameters["UserId"]>,
    UserRolesSet,
    { 200: HttpAnswer<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Grant a role to a user or a service account. */
  "roles.add": HttpOperation<
    HttpPathParameters<parameters["UserId"] & parameters["GrantedResourceType"] & parameters["GrantedResourceId"] & parameters["GrantedRole"]>,
    { 200: HttpAnswer<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Take a role from a user or a service account. */
  "roles.remove": HttpOperation<
    HttpPathParameters<parameters["UserId"] & parameters["GrantedResourceType"] & parameters["GrantedResourceId"] & parameters["GrantedRole"]>,
    { 200: HttpAnswer<UserRoles> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Find a person of the organization by e-mail address. */
  "users.findByEmail": HttpOperation<
    { query: parameters["PersonEmail"]; header?: never; path?: never; cookie?: never },
    { 200: HttpAnswer<PersonFound> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the service accounts of the organization. */
  "serviceAccounts.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ServiceAccountList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create a service account. */
  "serviceAccounts.create": HttpBodyOperation<
    HttpQueryParameters,
    ServiceAccountCreate,
    { 200: HttpAnswer<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Get a service account. */
  "serviceAccounts.get": HttpOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    { 200: HttpAnswer<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Change the name or the description of a service account. */
  "serviceAccounts.update": HttpBodyOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    ServiceAccountUpdate,
    { 200: HttpAnswer<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Delete a service account. */
  "serviceAccounts.delete": HttpOperation<
    HttpPathParameters<parameters["ServiceAccountId"]>,
    { 200: HttpAnswer<ServiceAccount> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the API keys of the organization. */
  "apiKeys.list": HttpOperation<
    HttpQueryParameters<parameters["KeyOwner"] & parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<ApiKeyList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create an API key for a service account. */
  "apiKeys.create": HttpBodyOperation<
    HttpQueryParameters,
    ApiKeyCreate,
    { 200: HttpAnswer<ApiKeyCreated> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Get an API key. */
  "apiKeys.get": HttpOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    { 200: HttpAnswer<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Rename an API key. */
  "apiKeys.update": HttpBodyOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    ApiKeyUpdate,
    { 200: HttpAnswer<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Delete an API key. */
  "apiKeys.delete": HttpOperation<
    HttpPathParameters<parameters["ApiKeyId"]>,
    { 200: HttpAnswer<ApiKey> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the JWT issuers of the organization. */
  "jwtIssuers.list": HttpOperation<
    HttpQueryParameters<parameters["PaginationPage"] & parameters["PaginationLimit"] & parameters["PaginationAsOfTime"] & parameters["PaginationSortOrder"]>,
    { 200: HttpAnswer<JwtIssuerList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Register a JWT issuer. */
  "jwtIssuers.create": HttpBodyOperation<
    HttpQueryParameters,
    JwtIssuerCreate,
    { 200: HttpAnswer<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Get a JWT issuer. */
  "jwtIssuers.get": HttpOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    { 200: HttpAnswer<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Change a JWT issuer. */
  "jwtIssuers.update": HttpBodyOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    JwtIssuerUpdate,
    { 200: HttpAnswer<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Remove a JWT issuer. */
  "jwtIssuers.delete": HttpOperation<
    HttpPathParameters<parameters["JwtIssuerId"]>,
    { 200: HttpAnswer<JwtIssuer> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List what was done in the organization. */
  "auditLogs.list": HttpOperation<
    HttpQueryParameters<parameters["AuditLogStart"] & parameters["AuditLogOrder"] & parameters["AuditLogLimit"]>,
    { 200: HttpAnswer<AuditLogPage> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** List the invoices of the organization. */
  "invoices.list": HttpOperation<
    HttpQueryParameters<parameters["InvoicesOfStatus"] & parameters["InvoicesFrom"] & parameters["InvoicesUntil"]>,
    { 200: HttpAnswer<InvoiceList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get an invoice. */
  "invoices.get": HttpOperation<
    HttpPathParameters<parameters["InvoiceId"]>,
    { 200: HttpAnswer<Invoice> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List groups by SCIM. */
  "scim.groups.list": HttpOperation<
    HttpQueryParameters<parameters["ScimFilter"] & parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"] & parameters["ScimCount"] & parameters["ScimStartIndex"]>,
    { 200: HttpAnswer<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create a group by SCIM. */
  "scim.groups.create": HttpBodyOperation<
    HttpQueryParameters,
    ScimGroupWrite,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Search groups by SCIM. */
  "scim.groups.search": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpAnswer<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /**
   * Search groups by SCIM with PUT.
   *
   * @deprecated The service may remove it.
   */
  "scim.groups.searchByPut": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpAnswer<ScimGroupList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a group by SCIM. */
  "scim.groups.get": HttpOperation<
    HttpPathParameters<parameters["ScimGroupId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Replace a group by SCIM. */
  "scim.groups.replace": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimGroupWrite,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Change a group by SCIM. */
  "scim.groups.patch": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimPatch,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Delete a group by SCIM. */
  "scim.groups.delete": HttpOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get a group by SCIM, with the parameters in the body. */
  "scim.groups.searchOne": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimSelection,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /**
   * Get a group by SCIM with PUT.
   *
   * @deprecated The service may remove it.
   */
  "scim.groups.searchOneByPut": HttpBodyOperation<
    HttpPathParameters<parameters["ScimGroupId"]>,
    ScimSelection,
    { 200: HttpAnswer<ScimGroup> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the kinds of SCIM resource. */
  "scim.resourceTypes.list": HttpOperation<
    HttpQueryParameters<parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimResourceTypeList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a kind of SCIM resource. */
  "scim.resourceTypes.get": HttpOperation<
    HttpPathParameters<parameters["ScimResourceTypeId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimResourceType> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the SCIM schemas. */
  "scim.schemas.list": HttpOperation<
    HttpQueryParameters<parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimSchemaList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a SCIM schema. */
  "scim.schemas.get": HttpOperation<
    HttpPathParameters<parameters["ScimSchemaId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimSchema> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get which parts of SCIM the service supports. */
  "scim.serviceProviderConfig.get": HttpOperation<
    HttpQueryParameters,
    { 200: HttpAnswer<ScimServiceProviderConfig> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** List people by SCIM. */
  "scim.users.list": HttpOperation<
    HttpQueryParameters<parameters["ScimFilter"] & parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"] & parameters["ScimCount"] & parameters["ScimStartIndex"]>,
    { 200: HttpAnswer<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Add a person by SCIM. */
  "scim.users.create": HttpBodyOperation<
    HttpQueryParameters,
    ScimUserCreate,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** Search people by SCIM. */
  "scim.users.search": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpAnswer<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /**
   * Search people by SCIM with PUT.
   *
   * @deprecated The service may remove it.
   */
  "scim.users.searchByPut": HttpBodyOperation<
    HttpQueryParameters,
    ScimSearch,
    { 200: HttpAnswer<ScimUserList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a person by SCIM. */
  "scim.users.get": HttpOperation<
    HttpPathParameters<parameters["ScimUserId"], parameters["ScimAttributes"] & parameters["ScimExcludedAttributes"]>,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Replace what is known of a person by SCIM. */
  "scim.users.replace": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimUserReplace,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Change what is known of a person by SCIM. */
  "scim.users.patch": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimPatch,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 409 | 429 | "5XX">
  >;
  /** Remove a person by SCIM. */
  "scim.users.delete": HttpOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    { 200: HttpEmptyAnswer } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Get a person by SCIM, with the parameters in the body. */
  "scim.users.searchOne": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimSelection,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /**
   * Get a person by SCIM with PUT.
   *
   * @deprecated The service may remove it.
   */
  "scim.users.searchOneByPut": HttpBodyOperation<
    HttpPathParameters<parameters["ScimUserId"]>,
    ScimSelection,
    { 200: HttpAnswer<ScimUser> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
}

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
    show_inactive?: boolean;
  };
  ClusterSortKey: {
    /**
     * The property to sort by. The default is the name.
     * @example CREATED_AT
     */
    "pagination.sort_by"?: components["schemas"]["ClusterSortBy"];
  };
  PaginationPage: {
    /**
     * The page to return: the `pagination.next_page` value of the previous page. If it is missing, the
     * service returns the first page.
     * @example eyJrZXkiOiJub3RvcmlvdXMtbW9vc2UifQ
     */
    "pagination.page"?: string;
  };
  PaginationLimit: {
    /**
     * The maximum number of items per page. If it is missing or 0, a page has up to 100 items.
     * Format: int32
     * @example 500
     */
    "pagination.limit"?: number;
  };
  PaginationAsOfTime: {
    /**
     * The time at which to read the list, in ISO 8601. Send the same time with each page, so that resources
     * created or deleted in the meantime don't shift the pages.
     * Format: date-time
     * @example 2026-03-14T14:15:22Z
     */
    "pagination.as_of_time"?: string;
  };
  PaginationSortOrder: {
    /**
     * The sort order of the items. The default is ascending, unless the operation documents another order.
     * @example ASC
     */
    "pagination.sort_order"?: components["schemas"]["SortOrder"];
  };
  Provider: {
    /**
     * Lists only the regions of this cloud provider. By default, the service lists the regions of all
     * providers.
     * @example GCP
     */
    provider?: components["schemas"]["CloudProvider"];
  };
  ServerlessOnly: {
    /**
     * If `true`, lists only regions that support Basic and Standard clusters.
     * @default false
     * @example true
     */
    serverless?: boolean;
  };
  ClusterId: {
    /**
     * The id of the cluster, a UUID. It is the `id` field in the responses of `clusters.create` and
     * `clusters.list`. It is not the routing id used in connection strings, such as `funky-skunk-123`.
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
    database?: string;
  };
  ConnectionUser: {
    /**
     * The SQL user to connect as. If it is missing, the connection string contains no user.
     * @example ada
     */
    sql_user?: string;
  };
  ConnectionSystem: {
    /**
     * The operating system of the SQL client. The path of the CA certificate in the connection string depends
     * on it. Required for Advanced clusters.
     * @example LINUX
     */
    os?: components["schemas"]["OperatingSystem"];
  };
  NodeRegion: {
    /**
     * Lists only nodes in this region, such as `us-central1`.
     * @example us-east-1
     */
    region_name?: string;
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
     * The first IPv4 address of the range: the `cidr_ip` of the allowlist entry.
     * Format: ipv4
     * @example 203.0.113.0
     */
    cidr_ip: string;
  };
  CidrMask: {
    /**
     * The prefix length of the range, in bits: the `cidr_mask` of the allowlist entry.
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
    idempotency_key?: string;
  };
  EgressPrivateEndpointId: {
    /**
     * The id of the egress private endpoint, a UUID. It differs from the id that the cloud provider assigned
     * to the endpoint.
     * Format: uuid
     * @example 6f1d0e7b-58a2-4c37-b0c6-2ad9e4f71c35
     */
    id: string;
  };
  EndpointId: {
    /**
     * The id that the cloud provider assigned to the endpoint in the customer's network. Some ids contain
     * slashes. Pass the id unencoded; the client encodes the slashes.
     * @example vpce-0a1b2c3d4e5f67890
     */
    endpoint_id: string;
  };
  TrustedOwnerId: {
    /**
     * The id of the trusted owner entry, a UUID. It differs from the number of the account.
     * Format: uuid
     * @example 92e8a4f6-1b7d-4e03-8c59-d6f20b3a7e14
     */
    owner_id: string;
  };
  RangeStart: {
    /**
     * Lists only items at or after this time, in ISO 8601.
     * Format: date-time
     * @example 2026-03-01T00:00:00Z
     */
    start_time?: string;
  };
  RangeEnd: {
    /**
     * Lists only items before this time, in ISO 8601. Items with exactly this time are excluded.
     * Format: date-time
     * @example 2026-04-01T00:00:00Z
     */
    end_time?: string;
  };
  RestoreId: {
    /**
     * The id of the restore. It is the `id` field in the responses of `restores.create` and `restores.list`.
     * @example 9f3c2b71-5d0e-4c8a-b6f4-1e7a90d2c358
     */
    restore_id: string;
  };
  BlackoutWindowId: {
    /**
     * The id of the blackout window. It is the `id` field in the responses of `blackoutWindows.create` and
     * `blackoutWindows.list`.
     * @example 3b8e6f12-94a7-4d50-8c1f-2a6d7e05b943
     */
    blackout_window_id: string;
  };
  StreamsFrom: {
    /**
     * Lists only streams that replicate from this cluster.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    primary_cluster_id?: string;
  };
  StreamsInto: {
    /**
     * Lists only streams that replicate to this cluster.
     * @example 4d0f7a6e-2c39-4c1b-b8e4-93a2d65f1b07
     */
    standby_cluster_id?: string;
  };
  StreamsOf: {
    /**
     * Lists only streams that replicate from or to this cluster.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    cluster_id?: string;
  };
  ShowCompleted: {
    /**
     * If `true`, the list also includes streams whose status is `COMPLETED`.
     * @example true
     */
    show_completed?: boolean;
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
     * separated by slashes. A leading or trailing slash makes no difference. The list is empty if the path
     * does not exist.
     * @example payments/production
     */
    path?: string;
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
     * The id of a user or of a service account. `users.findByEmail` returns the id of a user.
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
     * The id of the organization, cluster or folder that the role applies to.
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
  ServiceAccountId: {
    /**
     * The id of the service account.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    id: string;
  };
  KeyOwner: {
    /**
     * Lists only the API keys of this service account. By default, the service lists the API keys of all
     * service accounts.
     * @example 0c8e5f42-7a1d-4b36-8d29-5e1f90b7c3a4
     */
    service_account_id?: string;
  };
  ApiKeyId: {
    /**
     * The id of the API key, `CCDB1_…`. It is the secret without its last part.
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
     * Lists entries after this time, in ISO 8601. With `sort_order=DESC`, it lists entries before this time.
     * Entries with exactly this time are excluded. By default, the list starts with the oldest entry, or with
     * the newest entry for `sort_order=DESC`.
     * Format: date-time
     * @example 2026-03-14T14:15:22.285067Z
     */
    starting_from?: string;
  };
  AuditLogOrder: {
    /**
     * The sort order of the entries: oldest first (`ASC`, the default) or newest first (`DESC`).
     * @example DESC
     */
    sort_order?: components["schemas"]["SortOrder"];
  };
  AuditLogLimit: {
    /**
     * The maximum number of entries to return, about 200 by default. The response may contain a few more,
     * because entries with the same time are never split across pages.
     * Format: int32
     * @example 500
     */
    limit?: number;
  };
  InvoicesOfStatus: {
    /**
     * Lists only invoices with this status. By default, the service lists invoices of both statuses.
     * @example FINALIZED
     */
    status?: components["schemas"]["InvoiceStatus"];
  };
  InvoicesFrom: {
    /**
     * Lists invoices whose billing period starts at or after this time, in ISO 8601. By default, the list
     * starts with the first invoice.
     * Format: date-time
     * @example 2026-01-01T00:00:00Z
     */
    start_time?: string;
  };
  InvoicesUntil: {
    /**
     * Lists invoices whose billing period ends at or before this time, in ISO 8601. The default is the
     * current time.
     * Format: date-time
     * @example 2026-04-01T00:00:00Z
     */
    end_time?: string;
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
    filter?: string;
  };
  ScimAttributes: {
    /**
     * The attributes to return, separated by commas. By default, the service returns all attributes that its
     * schema marks as `default`.
     * @example userName,emails
     */
    attributes?: string;
  };
  ScimExcludedAttributes: {
    /**
     * The attributes to omit from the response, separated by commas.
     * @example groups,meta
     */
    excludedAttributes?: string;
  };
  ScimCount: {
    /**
     * The maximum number of resources to return, 20 by default. With 0, the response contains only
     * `totalResults`.
     * Format: int32
     * @example 100
     */
    count?: number;
  };
  ScimStartIndex: {
    /**
     * The index of the first resource to return, counted from 1. The default is 1. Values below 1 count as 1.
     * Format: int32
     * @example 21
     */
    startIndex?: number;
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
};

/** What operations are made of. */
export interface components {
  /** The components of the kind `schemas`. */
  schemas: {
    ClusterSortBy: "NAME" | "CREATED_AT" | "DELETED_AT";
    SortOrder: "ASC" | "DESC";
    ClusterUpgradeStatus: "FINALIZED" | "MAJOR_UPGRADE_RUNNING" | "UPGRADE_AVAILABLE" | "PENDING_FINALIZATION" | "ROLLBACK_RUNNING";
    ClusterPlan: "BASIC" | "STANDARD" | "ADVANCED";
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
    EgressRuleAnswer: EgressRuleAnswer;
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
    TrustedOwnerAnswer: TrustedOwnerAnswer;
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
    ClientCaCertUpdate: ClientCaCertUpdate;
    LogExportType: "AWS_CLOUDWATCH" | "GCP_CLOUD_LOGGING" | "AZURE_LOG_ANALYTICS";
    LogLevel: "UNSPECIFIED" | "WARNING" | "ERROR" | "FATAL";
    LogExportGroup: LogExportGroup;
    LogExportSpec: LogExportSpec;
    LogExportStatus: "DISABLED" | "DISABLING" | "DISABLE_FAILED" | "ENABLED" | "ENABLING" | "ENABLE_FAILED" | "CREDENTIALS_ERROR" | (string & {});
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
    ReplicationStreamEnding: "FAILING_OVER" | "CANCELED";
    ReplicationStreamUpdate: ReplicationStreamUpdate;
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
    RoleName: "BILLING_COORDINATOR" | "ORG_ADMIN" | "ORG_MEMBER" | "CLUSTER_ADMIN" | "CLUSTER_OPERATOR_WRITER" | "CLUSTER_DEVELOPER" | "CLUSTER_CREATOR" | "FOLDER_ADMIN" | "FOLDER_MOVER" | "METRICS_VIEWER" | "CLUSTER_MONITOR" | "BILLING_VIEWER";
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
    AuditLogAction: "AUDIT_LOG_ACTION_CREATE_CLUSTER" | "AUDIT_LOG_ACTION_DELETE_CLUSTER" | "AUDIT_LOG_ACTION_INVITE_USER_TO_ORGANIZATION" | "AUDIT_LOG_ACTION_EDIT_USER_INVITE" | "AUDIT_LOG_ACTION_REVOKE_USER_INVITE" | "AUDIT_LOG_ACTION_ACCEPT_USER_INVITE" | "AUDIT_LOG_ACTION_ASSIGN_USER_ROLE" | "AUDIT_LOG_ACTION_DELETE_USER_FROM_ORGANIZATION" | "AUDIT_LOG_ACTION_CREATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_UPDATE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_DELETE_SERVICE_ACCOUNT" | "AUDIT_LOG_ACTION_CREATE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_API_KEY" | "AUDIT_LOG_ACTION_DELETE_API_KEY" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER" | "AUDIT_LOG_ACTION_CREATE_SQL_USER" | "AUDIT_LOG_ACTION_CHANGE_SQL_USER_PASSWORD" | "AUDIT_LOG_ACTION_DELETE_SQL_USER" | "AUDIT_LOG_ACTION_ADD_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_EDIT_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_DELETE_IP_ALLOWLIST" | "AUDIT_LOG_ACTION_CREATE_VPC_PEERING" | "AUDIT_LOG_ACTION_DELETE_VPC_PEERING" | "AUDIT_LOG_ACTION_CREATE_PRIVATE_LINK" | "AUDIT_LOG_ACTION_ACCEPT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_REJECT_PRIVATE_LINK" | "AUDIT_LOG_ACTION_USER_LOGIN" | "AUDIT_LOG_ACTION_ADD_USER_TO_ROLE" | "AUDIT_LOG_ACTION_REMOVE_USER_FROM_ROLE" | "AUDIT_LOG_ACTION_CREATE_USER" | "AUDIT_LOG_ACTION_DELETE_USER" | "AUDIT_LOG_ACTION_UPDATE_USER" | "AUDIT_LOG_ACTION_CREATE_GROUP" | "AUDIT_LOG_ACTION_DELETE_GROUP" | "AUDIT_LOG_ACTION_UPDATE_GROUP" | "AUDIT_LOG_ACTION_SET_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_UPDATE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_DELETE_CLIENT_CA_CERT" | "AUDIT_LOG_ACTION_CREATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_DELETE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_UPDATE_API_OIDC_CONFIG" | "AUDIT_LOG_ACTION_CREATE_FOLDER" | "AUDIT_LOG_ACTION_DELETE_FOLDER" | "AUDIT_LOG_ACTION_UPDATE_FOLDER" | "AUDIT_LOG_ACTION_ADD_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_REMOVE_PRIVATE_ENDPOINT_TRUSTED_OWNER" | "AUDIT_LOG_ACTION_ADD_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_REMOVE_ALERT_RECIPIENT" | "AUDIT_LOG_ACTION_TOGGLE_ALERTS" | "AUDIT_LOG_ACTION_TEST_ALERT_EMAIL" | "AUDIT_LOG_ACTION_UPDATE_CMEK" | "AUDIT_LOG_ACTION_REVOKE_CMEK" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_LOG_EXPORT" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_METRIC_EXPORT" | "AUDIT_LOG_ACTION_RESTORE_CLUSTER" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_MAJOR_VERSION" | "AUDIT_LOG_ACTION_ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_VERSION_UPGRADE_DEFERRAL" | "AUDIT_LOG_ACTION_SET_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_MAINTENANCE_WINDOW" | "AUDIT_LOG_ACTION_SET_EGRESS_TRAFFIC_POLICY" | "AUDIT_LOG_ACTION_ADD_EGRESS_RULE" | "AUDIT_LOG_ACTION_EDIT_EGRESS_RULE" | "AUDIT_LOG_ACTION_DELETE_EGRESS_RULE" | "AUDIT_LOG_ACTION_ENABLE_CLOUD_ORG_SSO" | "AUDIT_LOG_ACTION_ADD_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_UPDATE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_DELETE_AUTHENTICATION_METHOD" | "AUDIT_LOG_ACTION_SET_DELETE_PROTECTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CREATE_SUBSCRIPTION" | "AUDIT_LOG_ACTION_MARKETPLACE_CANCEL_SUBSCRIPTION" | "AUDIT_LOG_ACTION_ADD_JWT_ISSUER" | "AUDIT_LOG_ACTION_DELETE_JWT_ISSUER" | "AUDIT_LOG_ACTION_UPDATE_JWT_ISSUER" | "AUDIT_LOG_ACTION_CREATE_LICENSE" | "AUDIT_LOG_ACTION_UPDATE_ORGANIZATION_NAME" | "AUDIT_LOG_ACTION_CREATE_LICENSES" | "AUDIT_LOG_ACTION_CREATE_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CANCEL_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CUTOVER_PLAN_MIGRATION" | "AUDIT_LOG_ACTION_CREATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_DELETE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_UPDATE_EGRESS_PRIVATE_ENDPOINT" | "AUDIT_LOG_ACTION_CREATE_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_FAILOVER_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CANCEL_PHYSICAL_REPLICATION_STREAM" | "AUDIT_LOG_ACTION_CREATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_DELETE_CLUSTER_BLACKOUT_WINDOW" | "AUDIT_LOG_ACTION_START_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_END_FAULT_TOLERANCE_DEMO" | "AUDIT_LOG_ACTION_UPDATE_CLUSTER_DISRUPTION" | "AUDIT_LOG_ACTION_SET_CLUSTER_SETTING" | "AUDIT_LOG_ACTION_EVICT_BYOC_CLUSTER" | "AUDIT_LOG_ACTION_MCP_OAUTH_CONSENT" | "AUDIT_LOG_ACTION_ENABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_DISABLE_MFA_ENFORCEMENT" | "AUDIT_LOG_ACTION_RESET_USER_MFA" | "AUDIT_LOG_ACTION_ENROLL_USER_MFA" | "AUDIT_LOG_ACTION_REGENERATE_RECOVERY_CODES" | "AUDIT_LOG_ACTION_CREATE_MIGRATION_ASSISTANT" | "AUDIT_LOG_ACTION_DELETE_MIGRATION_ASSISTANT" | (string & {});
    AuditLogSource: "AUDIT_LOG_SOURCE_CC_API" | "AUDIT_LOG_SOURCE_CLI" | "AUDIT_LOG_SOURCE_UI" | "AUDIT_LOG_SOURCE_INTERNAL" | "AUDIT_LOG_SOURCE_MCP" | "AUDIT_LOG_SOURCE_SSH_GATEWAY" | (string & {});
    SystemActorName: "SYSTEM_ACTOR_NAME_SYSTEM" | (string & {});
    AuditLogMetadata: AuditLogMetadata;
    AuditLogEntry: AuditLogEntry;
    AuditLogPage: AuditLogPage;
    InvoiceStatus: "FINALIZED" | "DRAFT";
    Currency: "USD" | "CRDB_CLOUD_CREDITS" | (string & {});
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
  };
  /** The components of the kind `responses`. */
  responses: {
    /**
     * The request is invalid. Correct the request before you send it again. Exception: if the message
     * contains the word lock, another operation has locked the cluster, and the same request may succeed
     * later.
     */
    BadRequest: HttpAnswer<ErrorStatus>;
    /** The secret key or token is missing, wrong, expired or revoked. */
    Unauthorized: HttpAnswer<ErrorStatus>;
    /** The caller lacks the required role. */
    Forbidden: HttpAnswer<ErrorStatus>;
    /** More than 10 requests were sent within one second. Wait for the time given in `Retry-After`. */
    TooManyRequests: HttpAnswer<ErrorStatus>;
    /**
     * The service failed. The service may or may not have applied the request. Status 503 means that the
     * service is temporarily unavailable, or that another operation has locked the cluster.
     */
    ServerFailure: HttpAnswer<ErrorStatus>;
    /**
     * The request conflicts with an existing resource, for example one with the same name, or another
     * operation has locked the cluster.
     */
    Conflict: HttpAnswer<ErrorStatus>;
    /**
     * The organization has no resource with this id or name, or the caller is not allowed to see it. The
     * service also sends 404 for resources of a cluster that is not ready yet.
     */
    NotFound: HttpAnswer<ErrorStatus>;
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
    ServiceAccountId: string;
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
  };
}

/**
 * What clusters are sorted by: their name (`NAME`), when they were created (`CREATED_AT`), or when they were
 * deleted (`DELETED_AT`), which for a cluster that exists falls back on when it was created.
 */
export type ClusterSortBy = components["schemas"]["ClusterSortBy"];

/** The sort order of a list: ascending (`ASC`) or descending (`DESC`). */
export type SortOrder = components["schemas"]["SortOrder"];

/**
 * Where a cluster stands in an upgrade to another major version. `FINALIZED`: on the newest version, nothing
 * pending. `UPGRADE_AVAILABLE`: there is a newer version, perhaps a preview if the organization takes those.
 * `MAJOR_UPGRADE_RUNNING`: on the way to it. `PENDING_FINALIZATION`: there, and the way back is open until
 * the upgrade is finalized, which happens by itself after 72 hours. `ROLLBACK_RUNNING`: on the way back.
 */
export type ClusterUpgradeStatus = components["schemas"]["ClusterUpgradeStatus"];

/**
 * A plan: pay for what is used, on shared hardware (`BASIC`); pay for a fixed number of virtual CPUs, on
 * shared hardware (`STANDARD`); or hardware of one's own (`ADVANCED`).
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];

/** A cloud provider: Google Cloud (`GCP`), Amazon Web Services (`AWS`) or Microsoft Azure (`AZURE`). */
export type CloudProvider = components["schemas"]["CloudProvider"];

/** An AWS account of the customer's own. */
export type AwsCustomerAccount = {
  /** The ARN of the role that the service takes on in the account. The account's id is a part of it. */
  arn: string;
};

/** An Azure subscription of the customer's own. */
export type AzureCustomerAccount = {
  /** The id of the subscription in which clusters are made. */
  subscription_id: string;
  /** The id of the tenant that has the subscription. */
  tenant_id: string;
};

/** A GCP project of the customer's own. */
export type GcpCustomerAccount = {
  /**
   * The e-mail address of the service account that the service acts as in the project. The project's id is
   * a part of it.
   */
  service_account_email: string;
};

/**
 * A cloud account of the customer's own for an Advanced cluster to run in. One property is present, the one
 * of the cloud provider.
 */
export type CustomerCloudAccount = {
  /** How to get into the account on AWS. */
  aws?: AwsCustomerAccount;
  /** How to get into the subscription on Azure. */
  azure?: AzureCustomerAccount;
  /** How to get into the project on GCP. */
  gcp?: GcpCustomerAccount;
};

/**
 * Where a cluster stands in its life: `CREATING` until it is ready (`CREATED`) or has failed
 * (`CREATION_FAILED`); `LOCKED` while an operation has it for itself, during which other changes are refused;
 * `DELETED` at last.
 */
export type ClusterState = components["schemas"]["ClusterState"];

/**
 * The operation that is being carried out on a cluster (`…_RUNNING`), or that was the last and failed
 * (`…_FAILED`); `UNSPECIFIED` when there is neither. A failed operation does not change the `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];

/**
 * Who starts major upgrades of a Basic or Standard cluster: the service (`AUTOMATIC`), or the caller
 * (`MANUAL`), which only Standard clusters can have.
 */
export type UpgradeType = components["schemas"]["UpgradeType"];

/** What a Basic or a Standard cluster may use at most. A limit that is absent, or `"0"`, is none. */
export type UsageLimits = {
  /**
   * How many virtual CPUs a Standard cluster may use. Above that it gets slower. A 64-bit whole number as a
   * string.
   * Format: int64
   */
  provisioned_virtual_cpus?: string;
  /**
   * How many request units a Basic cluster may use in a month. Once they are used up it stands still until
   * the next month, or until the limit is raised. A 64-bit whole number as a string.
   * Format: int64
   */
  request_unit_limit?: string;
  /**
   * How much a Basic cluster may store, in MiB. Once that is exceeded it takes a single SQL connection,
   * enough to delete what is not needed. A 64-bit whole number as a string.
   * Format: int64
   */
  storage_mib_limit?: string;
};

/** The settings of a Basic or a Standard cluster. */
export type ServerlessConfig = {
  /**
   * The cluster's name and tenant number, such as `funky-skunk-123`. Connection strings use this id. API
   * calls use the cluster's `id` instead.
   */
  readonly routing_id: string;
  /** Who starts major upgrades. */
  upgrade_type: components["schemas"]["UpgradeType"] | (string & {});
  /** What the cluster may use at most. `null` or absent where it is not limited. */
  usage_limits?: UsageLimits | null;
};

/** The hardware of an Advanced cluster. */
export type DedicatedConfig = {
  /** The cloud provider's name of the machine type, such as `n2-standard-4`. */
  machine_type: string;
  /**
   * The number of virtual CPUs per node.
   * Format: int32
   */
  num_virtual_cpus: number;
  /**
   * The storage per node, in GiB.
   * Format: int32
   */
  storage_gib: number;
  /**
   * The memory per node, in GiB.
   * Format: float
   */
  memory_gib: number;
  /**
   * How many disk operations a second a node may make, as provisioned, which may differ from what was asked
   * for. 0 is the cloud provider's default; on GCP and Azure it follows from the size of the disk.
   * Format: int32
   */
  disk_iops: number;
};

/** The configuration of a cluster. Exactly one property is present, depending on the plan of the cluster. */
export type ClusterConfig = {
  /** The settings of a Basic or a Standard cluster, which share their hardware with others. */
  serverless?: ServerlessConfig;
  /** The hardware of an Advanced cluster. */
  dedicated?: DedicatedConfig;
};

/** A region of a cluster. */
export type ClusterRegion = {
  /** The cloud provider's name of the region, such as `us-central1`. */
  name: string;
  /** The host to which SQL clients connect from the internet, as far as the allowlist lets them. */
  sql_dns: string;
  /** The host of the DB Console, `""` where there is none, as for a Basic or Standard cluster. */
  ui_dns: string;
  /**
   * The host to which SQL clients connect over AWS PrivateLink, Azure Private Link or GCP VPC Peering; `""`
   * where there is none.
   */
  internal_dns: string;
  /** The host to which SQL clients connect over GCP Private Service Connect; `""` where there is none. */
  private_endpoint_dns: string;
  /**
   * How many nodes run in the region, 0 for a Basic or Standard cluster.
   * Format: int32
   */
  node_count: number;
  /** Whether this is the primary region of a Basic or Standard cluster that runs in several. */
  primary?: boolean;
  /**
   * The machine type of the nodes in this region by the cloud provider's name, for an Advanced cluster.
   * Regions may differ in it.
   */
  machine_type?: string;
  /**
   * How many virtual CPUs a node of this region has, for an Advanced cluster.
   * Format: int32
   */
  num_virtual_cpus?: number;
  /**
   * How many disk operations a second a node of this region may make. It means something for Advanced
   * clusters on AWS; elsewhere the size of the disk decides.
   * Format: int32
   */
  disk_iops?: number;
  /**
   * The id of the gateway by which an Advanced cluster on AWS reaches S3, for bucket policies that let
   * nothing else in.
   */
  s3_vpc_endpoint_id?: string;
};

/** Whether the nodes of a cluster have addresses in the internet (`PUBLIC`) or none (`PRIVATE`). */
export type NetworkVisibility = components["schemas"]["NetworkVisibility"];

/**
 * Where a cluster may connect to: anywhere (`ALLOW_ALL`), or only to what its egress rules and the service
 * itself allow (`DEFAULT_DENY`). `UPDATING` while that changes, `ERROR` when changing it has failed,
 * `UNSPECIFIED` where it has no meaning.
 */
export type EgressPolicy = components["schemas"]["EgressPolicy"];

/** Whether a cluster is kept from being deleted: `ENABLED` makes `clusters.delete` fail. */
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
  /** The version of CockroachDB that the cluster runs, free text: `v25.4.1`, or the long name of a build. */
  cockroach_version: string;
  /** Where the cluster stands in an upgrade to another major version. */
  upgrade_status: components["schemas"]["ClusterUpgradeStatus"] | (string & {});
  /** The plan of the cluster. */
  plan: components["schemas"]["ClusterPlan"] | (string & {});
  /** The cloud provider that hosts the cluster. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /**
   * The account at the cloud provider in which the cluster runs (on GCP a project), to grant it access to
   * resources of your own; `""` where there is none to tell. It changes when a cluster moves between the
   * Basic and the Standard plan, and it isn't the account that created the cluster, which is `creator_id`.
   */
  readonly account_id: string;
  /** Whether the cluster runs in a cloud account of the customer's own. */
  readonly is_customer_cloud_account: boolean;
  /** The cloud account of the customer's own in which the cluster runs; `null` or absent where it doesn't. */
  customer_cloud_account?: CustomerCloudAccount | null;
  /**
   * The client id of the identity that the cluster has on Azure, to which access to encryption keys is
   * granted; `""` or absent on other cloud providers.
   */
  readonly azure_cluster_identity_client_id?: string;
  /** The state of the cluster. */
  state: components["schemas"]["ClusterState"];
  /**
   * The id of the user or service account that created the cluster. If a secret key was used, it is the id
   * of the key's service account.
   */
  readonly creator_id: string;
  /** The operation that is running on the cluster, or the last operation if it failed. */
  operation_status: components["schemas"]["ClusterOperationStatus"];
  /** The configuration of the cluster. Its content depends on the plan. */
  config: ClusterConfig;
  /** The regions in which the cluster runs, in no order that can be relied on. */
  regions: ClusterRegion[];
  /**
   * The host to which SQL clients connect from anywhere, to be led to a region; `""` or absent where there
   * is none.
   */
  readonly sql_dns?: string;
  /** Whether the nodes have addresses in the internet. */
  network_visibility?: components["schemas"]["NetworkVisibility"] | (string & {});
  /** Where the cluster may connect to. */
  egress_traffic_policy?: components["schemas"]["EgressPolicy"];
  /**
   * The IPv4 range of the cluster's own network in CIDR notation, for an Advanced cluster on GCP; else
   * `""`.
   */
  cidr_range: string;
  /**
   * The id of the folder that the cluster is in, `root` (or `""`) where it is in none. Folders are in
   * preview.
   */
  parent_id: string;
  /** Whether the cluster is kept from being deleted. */
  delete_protection?: components["schemas"]["DeleteProtection"] | (string & {});
  /** Keys and values that the cluster is labelled with, `{}` where there are none. */
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
  readonly deleted_at: string | null;
};

/** The pages beside a page. A page is named by an opaque string, to be passed on as it is. */
export type Pagination = {
  /** The `pagination.page` of the next page; `""` or absent on the last one. */
  next_page?: string;
  /** The `pagination.page` of the page before; `""` or absent on the first one. */
  previous_page?: string;
};

/** A page of clusters. */
export type ClusterList = {
  /** The clusters on this page. */
  clusters: Cluster[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** Additional information about an error: a protobuf `Any` message in JSON. Its fields depend on its type. */
export type ErrorDetail = {
  /** The URL that identifies the type of this object. */
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

/** What a Basic or a Standard cluster shall use at most. Leave a limit out to have none; `"0"` is refused. */
export type UsageLimitsSpec = {
  /**
   * How many virtual CPUs a Standard cluster may use, a 64-bit whole number as a string: `"2"`. It can be
   * lowered three times in seven days.
   * Format: int64
   */
  provisioned_virtual_cpus?: string;
  /**
   * How many request units a Basic cluster may use in a month, a 64-bit whole number as a string:
   * `"50000000"`.
   * Format: int64
   */
  request_unit_limit?: string;
  /**
   * How much a Basic cluster may store, in MiB, a 64-bit whole number as a string. `"10240"` is 10 GiB.
   * Format: int64
   */
  storage_mib_limit?: string;
};

/** The regions and the limits of a Basic or a Standard cluster. */
export type ServerlessCreateSpec = {
  /**
   * The regions to run in, by the names of the cloud provider: `us-west2` on GCP is `us-west-2` on AWS.
   * `clusters.listAvailableRegions` lists them, with `serverless` those that will do. They can't be removed
   * later.
   */
  regions: string[];
  /** Which of the regions is the primary one. It has to be given with more than one region. */
  primary_region?: string;
  /** Who starts major upgrades. A Basic cluster can't have `MANUAL`. */
  upgrade_type?: components["schemas"]["UpgradeType"];
  /** What the cluster may use at most. Without it, a Basic cluster is not limited. */
  usage_limits?: UsageLimitsSpec;
  /**
   * `true` creates the cluster with an empty allowlist, so that nobody reaches it from the internet until
   * an entry is added. Without it, the allowlist starts with an entry that lets in every address.
   * @default false
   */
  with_empty_ip_allowlist?: boolean;
};

/** A machine, either by its type or by the number of its virtual CPUs. */
export type MachineSpec = {
  /** The machine type by the cloud provider's name, such as `m6i.xlarge` or `n2-standard-4`. */
  machine_type?: string;
  /**
   * How many virtual CPUs; the service picks a machine type that has them.
   * Format: int32
   */
  num_virtual_cpus?: number;
};

/** The hardware of each node of an Advanced cluster. */
export type HardwareCreateSpec = {
  /** The machine. It has to be given, unless `region_machine_specs` is. */
  machine_spec?: MachineSpec;
  /**
   * How much storage a node gets, in GiB. 0 takes the least that the machine can have.
   * Format: int32
   */
  storage_gib: number;
  /**
   * How many disk operations a second a node gets, on AWS only; elsewhere it is ignored. 0 or nothing takes
   * what suits the machine and the storage.
   * Format: int32
   */
  disk_iops?: number;
};

/** The hardware and the network of an Advanced cluster. */
export type DedicatedCreateSpec = {
  /**
   * How many nodes to run in each region, by the cloud provider's name of it: `{ "us-west-2": 3 }`.
   * Production takes three in a region at least, and either one region or three and more.
   */
  region_nodes: {
    [key: string]: number;
  };
  /** The hardware of the nodes. */
  hardware: HardwareCreateSpec;
  /**
   * The machine of the nodes in each region, for regions that differ in it: one entry for each region of
   * `region_nodes`, and no `hardware.machine_spec` then. Storage and IOPS stay the same in all of them.
   * Limited access.
   */
  region_machine_specs?: {
    [key: string]: MachineSpec;
  };
  /** The major version to run, such as `v25.4`, one of those that are supported. Without it, the newest. */
  cockroach_version?: string;
  /** Whether the nodes have addresses in the internet. */
  network_visibility?: components["schemas"]["NetworkVisibility"];
  /**
   * The IPv4 range of the cluster's own network in CIDR notation, on GCP only, /19 or larger. Without it,
   * `172.28.0.0/14`.
   */
  cidr_range?: string;
  /** `true` denies the cluster every connection out, from the start, but what egress rules allow. Preview. */
  restrict_egress_traffic?: boolean;
  /** Whether the cluster can take part in physical replication. */
  supports_cluster_virtualization?: boolean;
};

/**
 * Up to 50 labels. A key has 1 to 63 lower-case letters, digits, dashes and underscores and starts with a
 * letter; a value has up to 63 of them.
 */
export type Labels = components["schemas"]["Labels"];

/**
 * What kind of cluster to create: with `serverless` a Basic or Standard one, with `dedicated` an Advanced
 * one. Give one of the two.
 */
export type ClusterCreateSpec = {
  /**
   * The plan, which has to fit what else is given. Without it, `serverless` makes a Standard cluster. It
   * belongs here in `spec`; a `plan` beside `spec` is ignored.
   */
  plan?: components["schemas"]["ClusterPlan"];
  /** Makes a Basic or a Standard cluster, which shares its hardware with others. */
  serverless?: ServerlessCreateSpec;
  /** Makes an Advanced cluster, which has hardware of its own. */
  dedicated?: DedicatedCreateSpec;
  /** A cloud account of your own to run an Advanced cluster in. Without it the service's. */
  customer_cloud_account?: CustomerCloudAccount;
  /** Whether to keep the cluster from being deleted. */
  delete_protection?: components["schemas"]["DeleteProtection"];
  /** Keys and values to label the cluster with. */
  labels?: components["schemas"]["Labels"];
  /**
   * The id of the folder to create the cluster in; `root`, `""` or nothing for none. Folders are in
   * preview.
   */
  parent_id?: string;
};

/** The cluster to create. */
export type ClusterCreate = {
  /**
   * The name: 6 to 20 lower-case letters, digits and dashes, with no dash at either end. It is unique in
   * the organization and can't be changed later.
   */
  name: string;
  /** The cloud provider to create the cluster on. */
  provider: components["schemas"]["CloudProvider"];
  /** The configuration of the new cluster. */
  spec: ClusterCreateSpec;
};

/** A region in which clusters can be created. */
export type AvailableRegion = {
  /** The region by the cloud provider's name, as `clusters.create` takes it. */
  name: string;
  /** Where the region is, for people to read. */
  location: string;
  /** The cloud provider whose region it is. */
  provider: components["schemas"]["CloudProvider"] | (string & {});
  /** Whether Basic and Standard clusters can run there too. */
  serverless: boolean;
  /**
   * How far away it is, in miles, judged by the IP address of the caller.
   * Format: float
   */
  distance: number;
};

/** A page of regions. */
export type AvailableRegionList = {
  /** The regions of this page. */
  regions: AvailableRegion[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** What to change of a Basic or a Standard cluster. */
export type ServerlessUpdateSpec = {
  /**
   * All regions to run in from now on, by the names of the cloud provider. Regions can be added, not
   * removed.
   */
  regions?: string[];
  /** Which of the regions is the primary one. It has to be given with more than one region in `regions`. */
  primary_region?: string;
  /** Who starts major upgrades. A Basic cluster can't have `MANUAL`. */
  upgrade_type?: components["schemas"]["UpgradeType"];
  /** What the cluster may use at most from now on. A limit that is left out of it is none. */
  usage_limits?: UsageLimitsSpec;
};

/** What to change of the hardware of each node. */
export type HardwareUpdateSpec = {
  /** The machine. */
  machine_spec?: MachineSpec;
  /**
   * How much storage a node gets, in GiB.
   * Format: int32
   */
  storage_gib?: number;
  /**
   * How many disk operations a second a node gets, on AWS only; elsewhere it is ignored. 0 or nothing takes
   * what suits the machine and the storage.
   * Format: int32
   */
  disk_iops?: number;
};

/** Where a key is kept: AWS KMS, Google Cloud KMS or Azure Key Vault. `NULL_KMS` stands for none of them. */
export type CmekKeyType = components["schemas"]["CmekKeyType"];

/** A key in a key management service of the caller, and who may use it. */
export type CmekKeySpec = {
  /** The service that keeps the key. */
  type?: components["schemas"]["CmekKeyType"] | (string & {});
  /** How that service names the key: the ARN on AWS, the resource name without a version on GCP. */
  uri?: string;
  /**
   * The identity through which the cluster gets at the key: the ARN of an IAM role on AWS, the e-mail
   * address of a service account on GCP.
   */
  auth_principal?: string;
};

/** The key for a region of a cluster. */
export type CmekRegionSpec = {
  /** The cloud provider's name of the region, such as `us-central1`. */
  region?: string;
  /** The key to encrypt the data of the region with. */
  key_spec?: CmekKeySpec;
};

/** What to change of an Advanced cluster. */
export type DedicatedUpdateSpec = {
  /**
   * How many nodes to run in each region from now on, by the cloud provider's name of it. A region that is
   * left out is removed.
   */
  region_nodes?: {
    [key: string]: number;
  };
  /** The hardware of the nodes. */
  hardware?: HardwareUpdateSpec;
  /**
   * The machine of the nodes in some regions, which may be new ones; the others keep theirs. It can't go
   * with `hardware.machine_spec`. Limited access.
   */
  region_machine_specs?: {
    [key: string]: MachineSpec;
  };
  /**
   * The encryption keys of the regions that are added, for a cluster with customer-managed keys. A region
   * that the cluster has already must not be among them.
   */
  cmek_region_specs?: CmekRegionSpec[];
};

/**
 * What to change of a cluster; what is left out stays as it is. `cockroach_version` and `upgrade_status` go
 * alone, without each other and without any other change.
 */
export type ClusterUpdate = {
  /** The plan to move to, between Basic and Standard. */
  plan?: components["schemas"]["ClusterPlan"];
  /** What to change of a Basic or a Standard cluster. */
  serverless?: ServerlessUpdateSpec;
  /** What to change of an Advanced cluster. */
  dedicated?: DedicatedUpdateSpec;
  /** Whether to keep the cluster from being deleted. */
  delete_protection?: components["schemas"]["DeleteProtection"];
  /** The labels that the cluster has from now on. They replace all labels that it had. */
  labels?: components["schemas"]["Labels"];
  /** The id of the folder to move the cluster to; `root` or `""` for none. Folders are in preview. */
  parent_id?: string;
  /**
   * The major version to be on, such as `v26.1`. A later one than now starts an upgrade; before that is
   * finalized, the one it came from rolls it back. Not for Basic clusters.
   */
  cockroach_version?: string;
  /** `FINALIZED` finalizes an upgrade, and `ROLLBACK_RUNNING` rolls it back. Nothing else can be set. */
  upgrade_status?: components["schemas"]["ClusterUpgradeStatus"];
};

/** The operating system of the machine that a SQL client runs on. */
export type OperatingSystem = components["schemas"]["OperatingSystem"];

/** The parts of a connection string. Their names start with a capital, unlike all others of the API. */
export type ConnectionStringParams = {
  /** The host. */
  Host: string;
  /** The port, a number as a string. */
  Port: string;
  /** The database. */
  Database: string;
  /** The SQL user, `""` or absent where none was asked for. */
  Username?: string;
};

/** How a SQL client connects to a cluster. */
export type ConnectionString = {
  /** The connection string, a `postgresql://` URL without a password. */
  connection_string: string;
  /** The parts that the connection string is made of. */
  params: ConnectionStringParams;
};

/**
 * The status of a node: it serves requests (`LIVE`), or it doesn't serve requests, for example while it
 * starts (`NOT_READY`).
 */
export type NodeStatus = components["schemas"]["NodeStatus"];

/** A node of an Advanced cluster. */
export type ClusterNode = {
  /** The name of the node. */
  name: string;
  /** The cloud provider's name of the region that the node runs in. */
  region_name: string;
  /** Whether the node serves requests. */
  status: components["schemas"]["NodeStatus"];
};

/** A page of nodes. */
export type ClusterNodeList = {
  /** The nodes on this page. */
  nodes: ClusterNode[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/**
 * How a major version is supported: no more (`UNSUPPORTED`), fully (`SUPPORTED`), or for trial only
 * (`PREVIEW`).
 */
export type VersionSupportStatus = components["schemas"]["VersionSupportStatus"];

/**
 * The kind of a major version: one that every cluster upgrades to (`REGULAR`), or one that may be skipped and
 * is supported for a shorter time (`INNOVATION`).
 */
export type ReleaseType = components["schemas"]["ReleaseType"];

/** A major version of CockroachDB. */
export type ClusterVersion = {
  /** The version, such as `v25.4`. */
  version: string;
  /** How the version is supported. */
  support_status: components["schemas"]["VersionSupportStatus"];
  /**
   * Until when the version is supported, an ISO 8601 time. `null` where that is not set.
   * Format: date-time
   */
  support_end: string | null;
  /** The kind of version. */
  release_type: components["schemas"]["ReleaseType"];
  /** The versions that a cluster can be upgraded to from this one. */
  allowed_upgrades: string[];
};

/** A page of major versions. */
export type ClusterVersionList = {
  /** The major versions of this page. */
  versions: ClusterVersion[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** A SQL user of a cluster. */
export type SqlUser = {
  /** The name. */
  name: string;
};

/** A page of SQL users. */
export type SqlUserList = {
  /** The SQL users of this page. */
  users: SqlUser[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The SQL user to create. */
export type SqlUserCreate = {
  /** The name. CockroachDB takes it in lower case. */
  name: string;
  /**
   * The password. No answer ever has it.
   * Format: password
   */
  password: string;
};

/** The new password of a SQL user. */
export type SqlUserPasswordReset = {
  /**
   * The password. No answer ever has it.
   * Format: password
   */
  password: string;
};

/** A database of a cluster. */
export type Database = {
  /** The name. */
  name: string;
  /**
   * How many tables it has, a 64-bit whole number as a string. Absent where that was not counted.
   * Format: int64
   */
  table_count?: string;
};

/** A page of databases. */
export type DatabaseList = {
  /** The databases of this page. */
  databases: Database[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The database to create. */
export type DatabaseCreate = {
  /** The name. */
  name: string;
};

/** Which database to rename, and to what. */
export type DatabaseRename = {
  /** The name that the database has. */
  name: string;
  /** The name to have from now on. */
  new_name: string;
};

/** What to change of a database. */
export type DatabaseUpdate = {
  /** The name to have from now on. */
  new_name: string;
};

/** A range of IP addresses from which a cluster may be reached. */
export type AllowlistEntry = {
  /**
   * The first address of the range, IPv4.
   * Format: ipv4
   */
  cidr_ip: string;
  /**
   * How many leading bits the addresses of the range share. 32 is a single address, 0 is the whole
   * internet.
   * Format: int32
   */
  cidr_mask: number;
  /** What the range is called, `""` where it was given no name. */
  name: string;
  /** Whether SQL clients may connect from the range. */
  sql: boolean;
  /** Whether the DB Console may be opened from the range. */
  ui: boolean;
};

/** A page of the ranges that may reach a cluster. */
export type AllowlistEntryList = {
  /** The ranges of this page. */
  allowlist: AllowlistEntry[];
  /**
   * Whether changes to the allowlist are still on their way to the cluster. Until it is `false`, the ranges
   * of before may be in force.
   */
  propagating: boolean;
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The range to allow, and what for. */
export type AllowlistEntryCreate = {
  /**
   * The first address of the range, IPv4.
   * Format: ipv4
   */
  cidr_ip: string;
  /**
   * How many leading bits the addresses of the range share. 32 is a single address, 0 is the whole
   * internet.
   * Format: int32
   */
  cidr_mask: number;
  /** What to call the range. */
  name?: string;
  /** Whether SQL clients may connect from the range. */
  sql: boolean;
  /** Whether the DB Console may be opened from the range. */
  ui: boolean;
};

/** What a range is called, and what is allowed from it. The range itself stands in the path. */
export type AllowlistEntrySettings = {
  /** What to call the range. */
  name?: string;
  /** Whether SQL clients may connect from the range. */
  sql: boolean;
  /** Whether the DB Console may be opened from the range. */
  ui: boolean;
};

/** A destination that a cluster may connect to while all others are denied. */
export type EgressRule = {
  /**
   * The id of the rule, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The `id` of the cluster that the rule is for.
   * Format: uuid
   */
  cluster_id: string;
  /** What the rule is called. */
  name: string;
  /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
  type: string;
  /**
   * Whether the firewall of the cluster follows the rule: `ACTIVE`, or not yet (`PENDING_CREATION`,
   * `PENDING_UPDATE`, `PENDING_DELETION`), or not, and then support has to look at it (`CREATION_FAILED`,
   * `DELETION_FAILED`, `INCONSISTENT`).
   */
  state: string;
  /** Whether it is a rule of Cockroach Labs for its own services. */
  crl_managed: boolean;
  /** The domain name or the range of addresses that may be reached. */
  destination: string;
  /** The TCP ports that may be reached. None means all. */
  ports?: number[];
  /**
   * Ignored, and likely to go away.
   * @deprecated
   */
  paths?: string[];
  /** What the rule is for. */
  description: string;
  /**
   * When the rule was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
};

/** A page of the destinations that a cluster may connect to. */
export type EgressRuleList = {
  /** The rules of this page. */
  rules: EgressRule[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The destination to allow. */
export type EgressRuleCreate = {
  /** What to call the rule. */
  name: string;
  /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
  type: string;
  /** The domain name, such as `storage.googleapis.com`, or the range of addresses, such as `203.0.113.0/24`. */
  destination: string;
  /** The TCP ports to allow. None means all. */
  ports?: number[];
  /**
   * Ignored, and likely to go away.
   * @deprecated
   */
  paths?: string[];
  /** What the rule is for. */
  description: string;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string;
};

/** An egress rule as a change to it was ordered. */
export type EgressRuleChange = {
  /** The rule. This field alone begins with a capital; `egressRules.get` answers with `rule`. */
  Rule: EgressRule;
};

/** Whether a cluster may connect to everything. */
export type EgressTrafficPolicy = {
  /** `true` lets the cluster connect to any destination, `false` to those of its egress rules alone. */
  allow_all: boolean;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string;
};

/** An egress rule as it stands. */
export type EgressRuleAnswer = {
  /** The rule. */
  rule: EgressRule;
};

/** What to change in an egress rule. What is left out stays as it is. */
export type EgressRuleUpdate = {
  /** How `destination` is to be read: a domain name (`FQDN`) or a range of addresses (`CIDR`). */
  type?: string;
  /** The domain name or the range of addresses to allow instead. */
  destination?: string;
  /** The TCP ports to allow instead. None means all. */
  ports?: number[];
  /**
   * Ignored, and likely to go away.
   * @deprecated
   */
  paths?: string[];
  /** What the rule is for. */
  description?: string;
  /**
   * A string chosen by the caller that identifies repetitions of the same request. If it is missing, the
   * service generates one.
   */
  idempotency_key?: string;
};

/**
 * What an endpoint leads to: a service that is published privately, such as an AWS endpoint service or a GCP
 * service attachment (`PRIVATE_SERVICE`), or Kafka as AWS runs it, with logins by SASL/SCRAM
 * (`MSK_SASL_SCRAM`), by IAM (`MSK_SASL_IAM`) or by TLS certificates (`MSK_TLS`).
 */
export type EgressTargetServiceType = components["schemas"]["EgressTargetServiceType"];

/**
 * How far an endpoint is: being made (`PENDING`), waiting for the service's owner to accept it
 * (`PENDING_ACCEPTANCE`), usable (`AVAILABLE`), refused (`REJECTED`), broken (`FAILED`), not accepted in time
 * (`EXPIRED`), going (`DELETING`) or gone (`DELETED`).
 */
export type EgressPrivateEndpointState = components["schemas"]["EgressPrivateEndpointState"];

/**
 * Whether a cluster resolves the names of an endpoint: there are none (`EMPTY`), they are being set
 * (`PENDING`), they work (`AVAILABLE`), or setting them failed (`FAILED`).
 */
export type EgressDomainNamesState = components["schemas"]["EgressDomainNamesState"];

/** A private way from a cluster to a service outside of it. */
export type EgressPrivateEndpoint = {
  /**
   * The id by which the API knows the endpoint, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The id by which the cloud provider knows the endpoint, such as `vpce-…` on AWS. Whoever runs the
   * service sees this one. `""` until there is one.
   */
  endpoint_connection_id: string;
  /** The region in which the endpoint stands, by the cloud provider's name. */
  region: string;
  /**
   * The service that is reached: the service name on AWS, the service attachment on GCP, the ARN of an MSK
   * cluster.
   */
  target_service_identifier: string;
  /** What kind of service it is. */
  target_service_type: components["schemas"]["EgressTargetServiceType"] | (string & {});
  /** The IP address or the host name under which the cluster reaches the service, `""` until there is one. */
  endpoint_address: string;
  /** How far the endpoint is. */
  state: components["schemas"]["EgressPrivateEndpointState"];
  /** The names that the cluster resolves to the endpoint, so that certificates of the service match. */
  domain_names: string[];
  /** Whether the cluster resolves the names yet. */
  domain_names_state?: components["schemas"]["EgressDomainNamesState"];
};

/** A page of the private ways out of a cluster. */
export type EgressPrivateEndpointList = {
  /** The endpoints of this page. */
  egress_private_endpoints: EgressPrivateEndpoint[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The service to reach from a cluster. */
export type EgressPrivateEndpointCreate = {
  /** The region of the cluster to connect from, by the cloud provider's name. */
  region: string;
  /**
   * The service to reach: the service name on AWS, the service attachment on GCP, the ARN of an MSK
   * cluster.
   */
  target_service_identifier: string;
  /** What kind of service it is. */
  target_service_type: components["schemas"]["EgressTargetServiceType"];
};

/** The names by which a cluster is to reach an endpoint. */
export type EgressPrivateEndpointUpdate = {
  /** The names to resolve to the endpoint. They replace the ones before; an empty list takes all away. */
  domain_names: string[];
};

/**
 * How far a connection from AWS is: on its way (`PENDING`), waiting to be let in (`PENDING_ACCEPTANCE`),
 * usable (`AVAILABLE`), refused (`REJECTED`), broken (`FAILED`), not accepted in time (`EXPIRED`), going
 * (`DELETING`) or gone (`DELETED`).
 */
export type AwsConnectionStatus = components["schemas"]["AwsConnectionStatus"];

/** A connection that an endpoint in an AWS account has asked for, or has, to a cluster. */
export type AwsConnection = {
  /** The region of the cluster that is connected to, by the name of AWS. */
  region_name: string;
  /** The cloud provider of the connection, `AWS`. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** How far the connection is. */
  status: components["schemas"]["AwsConnectionStatus"];
  /** The id of the VPC endpoint, the caller's end of the connection. */
  endpoint_id: string;
  /** The id of the endpoint service, the cluster's end of the connection. */
  service_id: string;
  /** The AWS account that the VPC endpoint belongs to, 12 digits. */
  external_owner_id?: string;
};

/** The connections of AWS endpoints to a cluster. */
export type AwsConnectionList = {
  /** The connections, in all regions and of every status. */
  connections: AwsConnection[];
};

/** Lets an AWS endpoint in (`AVAILABLE`), or keeps it out or cuts it off (`REJECTED`). */
export type AwsConnectionVerdict = components["schemas"]["AwsConnectionVerdict"];

/** What to do with a connection that waits to be accepted. */
export type AwsConnectionDecision = {
  /** Whether to let the endpoint in. */
  status: components["schemas"]["AwsConnectionVerdict"];
};

/**
 * How far a connection is: on its way (`STATUS_PENDING`), waiting to be let in (`STATUS_PENDING_ACCEPTANCE`),
 * usable (`STATUS_AVAILABLE`), refused (`STATUS_REJECTED`), broken (`STATUS_FAILED`), not accepted in time
 * (`STATUS_EXPIRED`), going (`STATUS_DELETING`) or gone (`STATUS_DELETED`). `STATUS_STALE` is left of an
 * endpoint that was deleted at the cloud provider; delete the connection to be rid of it.
 */
export type PrivateEndpointConnectionStatus = components["schemas"]["PrivateEndpointConnectionStatus"];

/** A connection of an endpoint in the caller's network to a cluster. */
export type PrivateEndpointConnection = {
  /** The region of the cluster that is connected to, by the cloud provider's name. */
  region_name: string;
  /** The cloud provider of the connection. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** How far the connection is. */
  status: components["schemas"]["PrivateEndpointConnectionStatus"];
  /** The id that the cloud provider gave the endpoint, the caller's end of the connection. */
  endpoint_id: string;
  /** The id of the endpoint service, the cluster's end of the connection. */
  endpoint_service_id: string;
  /** The name of the endpoint service. */
  service_name: string;
  /** The AWS account that the endpoint belongs to, 12 digits; `""` or absent elsewhere. */
  external_owner_id?: string;
};

/** The connections of endpoints to a cluster. */
export type PrivateEndpointConnectionList = {
  /** The connections, in all regions and of every status. */
  connections: PrivateEndpointConnection[];
};

/** The endpoint to let in. */
export type PrivateEndpointConnectionCreate = {
  /** The id that the cloud provider gave the endpoint when it was created. */
  endpoint_id: string;
};

/**
 * How far an endpoint service is: being made (`CREATING`), usable (`AVAILABLE`), not made (`CREATE_FAILED`),
 * going (`DELETING`), or stuck on the way (`DELETE_FAILED`).
 */
export type PrivateEndpointServiceStatus = components["schemas"]["PrivateEndpointServiceStatus"];

/** How AWS knows the service that endpoints connect to. */
export type AwsPrivateLinkService = {
  /** The name to create a VPC endpoint for, `com.amazonaws.vpce.…`. */
  service_name: string;
  /** The id of the endpoint service, `vpce-svc-…`. */
  service_id: string;
  /** The ids of the zones in which the service can be reached, such as `use1-az1`. */
  availability_zone_ids: string[];
};

/** What endpoints in a region connect to when they connect to a cluster. */
export type PrivateEndpointService = {
  /** The region that the service stands in, by the cloud provider's name. */
  region_name: string;
  /** The cloud provider of the cluster. */
  cloud_provider: components["schemas"]["CloudProvider"] | (string & {});
  /** How far the service is. */
  status: components["schemas"]["PrivateEndpointServiceStatus"];
  /** The name to create an endpoint for, `""` until there is one. */
  name: string;
  /** The id that the cloud provider gave the service, `""` until there is one. */
  endpoint_service_id: string;
  /**
   * The ids of the zones in which the service can be reached. AWS names zones differently in each account,
   * such as `us-east-1a`, but their ids, such as `use1-az1`, are the same in all.
   */
  availability_zone_ids: string[];
  /** The service as AWS knows it. `null` or absent elsewhere. */
  aws?: AwsPrivateLinkService | null;
};

/** What endpoints connect to when they connect to a cluster. */
export type PrivateEndpointServiceList = {
  /** The services, one a region. */
  services: PrivateEndpointService[];
};

/** A kind of account at a cloud provider: that of AWS, 12 digits (`AWS_ACCOUNT_ID`). */
export type TrustedOwnerType = components["schemas"]["TrustedOwnerType"];

/** An account at the cloud provider whose endpoints are let in to a cluster without being asked about. */
export type TrustedOwner = {
  /**
   * The id of the entry, a UUID.
   * Format: uuid
   */
  id: string;
  /**
   * The `id` of the cluster that trusts the account.
   * Format: uuid
   */
  cluster_id: string;
  /** What kind of account it is. */
  type: components["schemas"]["TrustedOwnerType"] | (string & {});
  /** The account, or `*` for all accounts. */
  external_owner_id: string;
  /**
   * When the entry was made, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string | null;
};

/** The accounts that a cluster trusts. */
export type TrustedOwnerList = {
  /** The accounts. */
  trusted_owners: TrustedOwner[];
};

/** The account to trust. */
export type TrustedOwnerAdd = {
  /** What kind of account it is. */
  type: components["schemas"]["TrustedOwnerType"];
  /** The account, or `*` to trust all accounts. */
  external_owner_id: string;
};

/** An account that a cluster trusts, or did. */
export type TrustedOwnerAnswer = {
  /** The account. */
  trusted_owner: TrustedOwner;
};

/** A backup of a cluster. */
export type Backup = {
  /** The id of the backup, for `restores.create`. */
  id: string;
  /**
   * The moment whose data the backup holds, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  as_of_time: string;
};

/** A page of backups. */
export type BackupList = {
  /** The backups of this page. */
  backups: Backup[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** How a cluster is backed up by the service. */
export type BackupConfig = {
  /** Whether backups are made. */
  enabled: boolean;
  /**
   * How long a backup is kept, in days.
   * Format: int32
   */
  retention_days: number;
  /**
   * How often a backup is made, in minutes between two.
   * Format: int32
   */
  frequency_minutes: number;
};

/** What to change of how a cluster is backed up; what is left out stays as it is. */
export type BackupConfigUpdate = {
  /** Whether backups are made. */
  enabled?: boolean;
  /**
   * How long a backup is kept, in days. It can be changed once; after that, only the vendor's support can
   * do it.
   * Format: int32
   */
  retention_days?: 2 | 7 | 30 | 90 | 365;
  /**
   * How often a backup is made, in minutes between two, which is also how much of the newest data a restore
   * may miss.
   * Format: int32
   */
  frequency_minutes?: 5 | 10 | 15 | 30 | 60 | 240 | 1440;
};

/**
 * What a restore brings back. A whole cluster (`CLUSTER`), some databases (`DATABASE`), or some tables
 * (`TABLE`).
 */
export type RestoreType = components["schemas"]["RestoreType"];

/** A database, or a table of one. */
export type RestoreItem = {
  /** The name of the database. */
  database: string;
  /** The schema that the table is in, such as `public`. */
  schema?: string;
  /** The name of the table. */
  table?: string;
};

/** How a restore goes about it. */
export type RestoreOptions = {
  /** The name for a database that is restored. Without it, the name that it had. */
  new_db_name?: string;
  /** The database to restore tables into. Without it, the one that they were in. */
  into_db?: string;
  /** `true` restores the tables without their rows. */
  schema_only?: boolean;
  /**
   * `true` restores also where the backup names localities that the cluster hasn't, as for tables of
   * several regions in a cluster of fewer.
   */
  skip_localities_check?: boolean;
  /** `true` restores a table although what its foreign keys point at is missing, without those keys. */
  skip_missing_foreign_keys?: boolean;
  /** `true` restores a table although a sequence that it uses is missing. */
  skip_missing_sequences?: boolean;
  /** `true` leaves out views that use something which is not restored. */
  skip_missing_views?: boolean;
};

/**
 * How far a restore has come. It is under way (`PENDING`), has succeeded (`SUCCESS`), or has failed
 * (`FAILED`).
 */
export type RestoreStatus = components["schemas"]["RestoreStatus"];

/** A restore of a backup into a cluster. */
export type Restore = {
  /** The id of the restore. */
  id: string;
  /** The id of the backup that is restored. */
  backup_id: string;
  /**
   * The moment whose data is restored, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  backup_end_time: string | null;
  /** What is restored. */
  type: components["schemas"]["RestoreType"] | (string & {});
  /** The databases or the tables that are restored; `[]` or absent for a whole cluster. */
  objects?: RestoreItem[];
  /** How it is restored. `null` or absent where no option was given. */
  restore_opts?: RestoreOptions | null;
  /** How far the restore has come. */
  status: components["schemas"]["RestoreStatus"];
  /**
   * The part that is done, between 0 and 1: in spite of its name no percentage.
   * Format: float
   */
  completion_percent: number;
  /** The name of the cluster that was backed up. */
  source_cluster_name: string;
  /** The name of the cluster that is restored into. */
  destination_cluster_name: string;
  /** The id of the job in the cluster itself, as `SHOW JOBS` lists it. */
  crdb_job_id?: string;
  /**
   * Why the restore failed, as a number; 0 or absent if it hasn't.
   * Format: int32
   */
  client_error_code?: number;
  /** Why the restore failed, in words; `""` or absent if it hasn't. */
  client_error_message?: string;
  /**
   * When the restore began, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * When the restore ended, an ISO 8601 time with 0 to 9 fraction digits. `null` or absent until then.
   * Format: date-time
   */
  completed_at?: string | null;
};

/** A page of restores. */
export type RestoreList = {
  /** The restores of this page. */
  restores: Restore[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** What to restore. */
export type RestoreCreate = {
  /** What to restore. */
  type: components["schemas"]["RestoreType"];
  /**
   * The id of the backup to restore, as `backups.list` answers it. Without it, the newest of
   * `source_cluster_id`.
   */
  backup_id?: string;
  /**
   * The `id` of the cluster that was backed up.
   * Format: uuid
   */
  source_cluster_id?: string;
  /** The databases or the tables to restore. They have to be given, unless `type` is `CLUSTER`. */
  objects?: RestoreItem[];
  /** How to restore. */
  restore_opts?: RestoreOptions;
};

/**
 * Where a cluster, a region or a key stands. Using the key (`ENABLED`), not using it (`DISABLED`, as for a
 * new cluster) and cut off from it by its owner (`REVOKED`) are states that last; `ENABLING`, `ROTATING`,
 * which trades one key for another, `DISABLING` and `REVOKING` lead to them, or to the `…_FAILED` of their
 * name.
 */
export type CmekStatus = components["schemas"]["CmekStatus"];

/** A key that a region uses or has used. */
export type CmekKeyInfo = {
  /** Whether the key is in use. */
  status: components["schemas"]["CmekStatus"];
  /** What there is to say of the status, for people to read; `""` for nothing. */
  user_message: string;
  /** Which key it is. */
  spec?: CmekKeySpec | null;
  /**
   * When the key was named to the cluster, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * When the status of the key last changed, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
};

/** How the data of a region is encrypted with its owner's keys. */
export type CmekRegionInfo = {
  /** The cloud provider's name of the region, such as `us-central1`. */
  region: string;
  /** Where the region stands. */
  status: components["schemas"]["CmekStatus"];
  /** The key in use and the ones before it. */
  key_infos: CmekKeyInfo[];
};

/** How the data of a cluster is encrypted with its owner's keys. */
export type CmekInfo = {
  /** Where the cluster as a whole stands. */
  status: components["schemas"]["CmekStatus"];
  /** The same by region. */
  region_infos: CmekRegionInfo[];
};

/** Which keys to encrypt the data of a cluster with. */
export type CmekSpec = {
  /** The keys by region. */
  region_specs: CmekRegionSpec[];
};

/** What can be done to the keys of a cluster: stop using them (`REVOKE`). */
export type CmekAction = components["schemas"]["CmekAction"];

/** What to do to the keys of a cluster. */
export type CmekStatusUpdate = {
  /** The action to take. */
  action: components["schemas"]["CmekAction"];
};

/**
 * Whether clients can log in with certificates: no CA is set (`NOT_SET`, as for a new cluster), one is
 * (`IS_SET`), a change is being made on the cluster (`PENDING`), or the last change failed (`FAILED`).
 */
export type ClientCaCertStatus = components["schemas"]["ClientCaCertStatus"];

/** The CA whose client certificates a cluster takes. */
export type ClientCaCert = {
  /** Whether a CA is set, or a change is on its way. */
  status: components["schemas"]["ClientCaCertStatus"];
  /** The certificates of the CA in PEM, `""` while none is set and while a change is pending. */
  x509_pem_cert: string;
};

/** The CA to take client certificates of. */
export type ClientCaCertSet = {
  /**
   * The X.509 certificate of the CA in PEM. Several may stand one after another, so that an old and a new
   * CA count at once.
   */
  x509_pem_cert: string;
};

/** The CA to take client certificates of from now on. */
export type ClientCaCertUpdate = {
  /**
   * The X.509 certificate of the new CA in PEM. Several may stand one after another, so that an old and a
   * new CA count at once.
   */
  x509_pem_cert?: string;
};

/** A logging service: Amazon CloudWatch, Google Cloud Logging or Azure Log Analytics. */
export type LogExportType = components["schemas"]["LogExportType"];

/**
 * How serious a log entry is: something to watch (`WARNING`), an operation that failed (`ERROR`), or a server
 * that had to stop (`FATAL`). `UNSPECIFIED` asks for all entries.
 */
export type LogLevel = components["schemas"]["LogLevel"];

/** Channels that go to a log of their own. */
export type LogExportGroup = {
  /** What the log is called in the logging service. */
  log_name: string;
  /** The log channels of CockroachDB that go to this log, such as `OPS` and `HEALTH`. */
  channels: string[];
  /** How serious an entry has to be. Without it all are exported. */
  min_level?: components["schemas"]["LogLevel"] | (string & {});
  /** Whether what may be sensitive is blotted out. Without it, what the whole export says. */
  redact?: boolean;
  /** Whether entries that can't be delivered at once wait in a queue. One group may have it. */
  enable_sending_queue?: boolean;
};

/** What is exported, and where to. */
export type LogExportSpec = {
  /** The logging service that is written to. */
  type?: components["schemas"]["LogExportType"] | (string & {});
  /** What the logs are called there. */
  log_name?: string;
  /** As whom, or where to, the cluster writes: an IAM role, a GCP project or an Azure workspace. */
  auth_principal?: string;
  /** The external id that is told to AWS when the role is assumed, `""` or absent where there is none. */
  aws_external_id?: string;
  /** A key of the workspace of Azure Log Analytics, `""` or absent elsewhere. */
  azure_shared_key?: string;
  /** The region that all logs go to, `""` where the logs of each region stay there. */
  region?: string;
  /** Whether what may be sensitive is blotted out of the logs before they leave. Groups may say otherwise. */
  redact?: boolean;
  /** Channels that go to logs of their own. */
  groups?: LogExportGroup[];
  /** Channels that aren't exported. */
  omitted_channels?: string[];
};

/**
 * How far a log export is: off (`DISABLED`), on (`ENABLED`), on the way to either (`DISABLING`, `ENABLING`),
 * stuck there (`DISABLE_FAILED`, `ENABLE_FAILED`), or refused by the logging service (`CREDENTIALS_ERROR`).
 */
export type LogExportStatus = components["schemas"]["LogExportStatus"];

/** The export of a cluster's logs. */
export type LogExport = {
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** What is exported, and where to. */
  spec?: LogExportSpec | null;
  /** How far the export is. */
  status: components["schemas"]["LogExportStatus"];
  /** What there is to say of the status, for people to read; `""` for nothing. */
  user_message: string;
  /**
   * When the export was set up, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * When the export or its status last changed, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
};

/** What to export, and where to. */
export type LogExportEnable = {
  /** The logging service to write to. It belongs to the cloud provider that the cluster runs on. */
  type: components["schemas"]["LogExportType"];
  /**
   * What the logs are called there, the log group on CloudWatch. Channels without a group of their own go
   * here.
   */
  log_name: string;
  /**
   * As whom, or where to, the cluster writes: the ARN of an IAM role that it assumes on AWS, the id of the
   * project that lets it write on GCP, the id of the workspace on Azure.
   */
  auth_principal: string;
  /**
   * The external id to tell AWS when the role is assumed, where its trust policy asks for one. For Advanced
   * clusters on AWS alone; a Standard cluster refuses it.
   */
  aws_external_id?: string;
  /** One of the two keys of the workspace, for Azure Log Analytics. */
  azure_shared_key?: string;
  /** The region to write all logs to. Without it, the logs of each region stay there. */
  region?: string;
  /** Whether what may be sensitive is blotted out of the logs before they leave. Groups may say otherwise. */
  redact?: boolean;
  /** Channels that go to logs of their own. */
  groups?: LogExportGroup[];
  /** Channels that aren't exported, such as `SQL_PERF`. */
  omitted_channels?: string[];
};

/**
 * How far a metric export is: absent (`NOT_DEPLOYED`), on (`ENABLED`), on the way to either (`DISABLING`,
 * `ENABLING`), or broken (`ERROR`).
 */
export type MetricExportStatus = components["schemas"]["MetricExportStatus"];

/** The export of a cluster's metrics to Amazon CloudWatch. */
export type CloudWatchExport = {
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The IAM role that the cluster assumes to write to CloudWatch, by its ARN. */
  role_arn: string;
  /** The external id that is told to AWS when the role is assumed, `""` or absent where there is none. */
  external_id?: string;
  /** The log group of CloudWatch that the metrics go to. */
  log_group_name?: string;
  /** The AWS region that the metrics go to. */
  target_region?: string;
  /** How far the export is. */
  status: components["schemas"]["MetricExportStatus"];
  /** What there is to say of the status, for people to read; `""` for nothing. */
  user_message: string;
};

/** Where in Amazon CloudWatch the metrics are to go. */
export type CloudWatchExportEnable = {
  /**
   * The IAM role to write with, by its ARN. It has to trust the AWS account of the cluster, which
   * `account_id` of the cluster names.
   */
  role_arn: string;
  /**
   * The external id to tell AWS when the role is assumed, where its trust policy asks for one. For Advanced
   * clusters alone; a Standard cluster refuses it.
   */
  external_id?: string;
  /** The log group of CloudWatch to write to. */
  log_group_name?: string;
  /** The AWS region to write to, such as `us-east-1`. */
  target_region?: string;
};

/** A metric export as its removal was ordered. */
export type MetricExportRemoval = {
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** How far the export is. */
  status: components["schemas"]["MetricExportStatus"];
};

/** A site of Datadog, `US1_GOV` being the one for US authorities. An account lives on one of them. */
export type DatadogSite = components["schemas"]["DatadogSite"];

/** The export of a cluster's metrics to Datadog. */
export type DatadogExport = {
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** The Datadog site that the metrics go to. */
  site: components["schemas"]["DatadogSite"] | (string & {});
  /** The end of the Datadog API key, four characters. The whole key is never answered. */
  api_key?: string;
  /** How far the export is. */
  status: components["schemas"]["MetricExportStatus"];
  /** What there is to say of the status, for people to read; `""` for nothing. */
  user_message: string;
};

/** Where in Datadog the metrics are to go. */
export type DatadogExportEnable = {
  /** The Datadog site of the account. */
  site: components["schemas"]["DatadogSite"];
  /** An API key of the Datadog account. Answers show its end alone. */
  api_key: string;
};

/** The endpoints at which Prometheus finds a cluster's metrics. */
export type PrometheusExport = {
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  cluster_id: string;
  /** How far the export is. */
  status: components["schemas"]["MetricExportStatus"];
  /**
   * The URLs to scrape by region, `{}` until there are any. A scrape carries the same bearer as a call of
   * the API.
   */
  targets: {
    [key: string]: string;
  };
  /** What there is to say of the status, for people to read; `""` for nothing. */
  user_message: string;
};

/**
 * The time of each week in which an Advanced cluster may be maintained. Both durations are in seconds,
 * written with an `s` behind: a day is `86400s`.
 */
export type MaintenanceWindow = {
  /**
   * How long after Monday, 0:00 UTC the window begins, in seconds with an `s`, less than a week
   * (`604800s`).
   */
  offset_duration: string;
  /** How long the window is, in seconds with an `s`, from six hours (`21600s`) to less than a week. */
  window_duration: string;
};

/** A time in which nothing is done to an Advanced cluster that could disturb SQL clients or restart nodes. */
export type BlackoutWindow = {
  /** The id of the blackout window. */
  readonly id: string;
  /**
   * The `id` of the cluster.
   * Format: uuid
   */
  readonly cluster_id: string;
  /**
   * When it begins, an ISO 8601 time in UTC.
   * Format: date-time
   */
  start_time: string;
  /**
   * When it ends, an ISO 8601 time in UTC.
   * Format: date-time
   */
  end_time: string;
};

/** A page of blackout windows. */
export type BlackoutWindowList = {
  /** The blackout windows of this page. */
  blackout_windows: BlackoutWindow[];
  /** The pages beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The blackout window to create. */
export type BlackoutWindowCreate = {
  /**
   * When it begins, an ISO 8601 time in UTC, seven days from now at the earliest.
   * Format: date-time
   */
  start_time: string;
  /**
   * When it ends, an ISO 8601 time in UTC: within fourteen days of its beginning, and within three months
   * from now.
   * Format: date-time
   */
  end_time: string;
};

/** What to change of a blackout window; what is left out stays as it is. */
export type BlackoutWindowUpdate = {
  /**
   * When it begins, an ISO 8601 time in UTC, seven days from now at the earliest.
   * Format: date-time
   */
  start_time?: string;
  /**
   * When it ends, an ISO 8601 time in UTC: within fourteen days of its beginning, and within three months
   * from now.
   * Format: date-time
   */
  end_time?: string;
};

/**
 * How long after its release a patch version reaches a cluster: at once (`NOT_DEFERRED`), or in a maintenance
 * window 30, 60 or 90 days later at the earliest (`DEFERRAL_30_DAYS`, `DEFERRAL_60_DAYS`,
 * `DEFERRAL_90_DAYS`). `FIXED_DEFERRAL` is the old name of `DEFERRAL_60_DAYS` and will go away.
 */
export type DeferralPolicy = components["schemas"]["DeferralPolicy"];

/** How long a cluster puts off the automatic upgrade to a patch version. */
export type VersionDeferral = {
  /** How long after its release a patch version reaches the cluster. */
  deferral_policy: components["schemas"]["DeferralPolicy"] | (string & {});
  /**
   * Until when upgrades are put off, an ISO 8601 time. `null` or absent where there is no such moment.
   * Format: date-time
   */
  deferred_until?: string | null;
};

/** How long a cluster shall put off the automatic upgrade to a patch version. */
export type VersionDeferralUpdate = {
  /** How long after its release a patch version reaches the cluster. */
  deferral_policy: components["schemas"]["DeferralPolicy"];
  /**
   * Has no effect any more.
   * Format: date-time
   * @deprecated
   */
  deferred_until?: string;
};

/** A region that is disrupted, as a whole or in some zones or nodes. It names at least one of these. */
export type RegionalDisruption = {
  /** The region by the cloud provider's name, as `clusters.listNodes` answers it in `region_name`. */
  region_code: string;
  /** Whether all of the region is disrupted. `false` where `azs` or `pods` name a part of it. */
  is_whole_region: boolean;
  /** The availability zones that are disrupted, by the cloud provider's names. */
  azs?: string[];
  /** The nodes that are disrupted, as `clusters.listNodes` answers them in `name`. */
  pods?: string[];
};

/** Which parts of a cluster are disrupted. */
export type Disruption = {
  /** The regions that are disrupted, `[]` when the cluster is whole. */
  regional_disruptor_specifications: RegionalDisruption[];
};

/** Which parts of a cluster shall be disrupted from now on. */
export type DisruptionUpdate = {
  /**
   * The regions to disrupt. Every other region is whole again afterwards, so that `[]`, or nothing, ends
   * all disruption.
   */
  regional_disruptor_specifications?: RegionalDisruption[];
};

/**
 * What a stream does: it starts (`STARTING`), keeps the standby up to date (`REPLICATING`) and makes it a
 * cluster of its own (`FAILING_OVER`). It has ended when that is done (`COMPLETED`), or when it was called
 * off (`CANCELED`).
 */
export type ReplicationStreamStatus = components["schemas"]["ReplicationStreamStatus"];

/** A stream that keeps a standby cluster up to date with a primary one. */
export type ReplicationStream = {
  /** The id of the stream, a UUID. */
  id: string;
  /** What the stream does, or how it ended. */
  status: components["schemas"]["ReplicationStreamStatus"];
  /** The id of the cluster that is replicated. */
  primary_cluster_id: string;
  /** The id of the cluster that it is replicated to. */
  standby_cluster_id: string;
  /**
   * When the stream was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * Up to when the standby has the data, an ISO 8601 time with 0 to 9 fraction digits. Set while the stream
   * is `REPLICATING`.
   * Format: date-time
   */
  replicated_time?: string | null;
  /**
   * How many seconds the standby is behind. Set while the stream is `REPLICATING`.
   * Format: int32
   */
  replication_lag_seconds?: number;
  /**
   * The earliest moment that a failover can go back to, an ISO 8601 time with 0 to 9 fraction digits. Set
   * while the stream is `REPLICATING`.
   * Format: date-time
   */
  retained_time?: string | null;
  /**
   * The moment that the failover was asked for, an ISO 8601 time with 0 to 9 fraction digits. `null` or
   * absent while none is set.
   * Format: date-time
   */
  failover_at?: string | null;
  /**
   * The moment whose data the standby began with, by the clock of the database, an ISO 8601 time with 0 to
   * 9 fraction digits. It may differ from `failover_at`. Set once the stream is `COMPLETED`.
   * Format: date-time
   */
  activated_at?: string | null;
  /**
   * When the stream was canceled, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  canceled_at?: string | null;
};

/** A page of replication streams. */
export type ReplicationStreamList = {
  /** The streams of this page. */
  physical_replication_streams: ReplicationStream[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The replication stream to create. */
export type ReplicationStreamCreate = {
  /** The id of the cluster to replicate. */
  primary_cluster_id: string;
  /** The id of the cluster to replicate it to. */
  standby_cluster_id: string;
};

/** How to end a stream, by a failover to the standby (`FAILING_OVER`) or without one (`CANCELED`). */
export type ReplicationStreamEnding = components["schemas"]["ReplicationStreamEnding"];

/** How to end a replication stream. */
export type ReplicationStreamUpdate = {
  /** Whether to fail over or to cancel. */
  status?: components["schemas"]["ReplicationStreamEnding"];
  /**
   * The moment whose data to fail over with, an ISO 8601 time: up to an hour ahead, or back as far as
   * `retained_time`. Without it, the newest moment that has arrived. Not for `CANCELED`.
   * Format: date-time
   */
  failover_at?: string;
};

/** What lies in a folder, another folder (`FOLDER`) or a cluster (`CLUSTER`). */
export type FolderResourceType = components["schemas"]["FolderResourceType"];

/** A folder on the way to a folder or a cluster. */
export type PathSegment = {
  /** The id of the folder. */
  id: string;
  /** The name of the folder. */
  name: string;
};

/** A folder or a cluster, and where it lies. */
export type FolderResource = {
  /** The id of the folder or the cluster. */
  readonly resource_id: string;
  /** Whether it is a folder or a cluster. */
  resource_type: components["schemas"]["FolderResourceType"];
  /** The name of the folder or the cluster. */
  name: string;
  /** The id of the folder that it lies in, `root` where it lies in none. */
  parent_id: string;
  /** The id of the organization. */
  readonly organization_id: string;
  /** The folders that it lies in, the outermost first. */
  readonly path: PathSegment[];
  /** The labels, by their keys. */
  labels: {
    [key: string]: string;
  };
};

/** A page of folders. */
export type FolderList = {
  /** The folders of this page. */
  folders: FolderResource[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The folder to create. */
export type FolderCreate = {
  /** The name of the folder. */
  name: string;
  /** The id of the folder to create it in. Without it, or with `""` or `root`, it is created at the root. */
  parent_id?: string;
  /** The labels, by their keys. */
  labels?: components["schemas"]["Labels"];
};

/** What to change of a folder. */
export type FolderUpdate = {
  /** The new name. */
  name?: string;
  /** The id of the folder to move it to, `""` or `root` for the root. */
  parent_id?: string;
  /** All the labels; they take the place of the ones before. */
  labels?: components["schemas"]["Labels"];
};

/** A page of what is in a folder. */
export type FolderContents = {
  /** The folders and clusters of this page. */
  resources: FolderResource[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The identity of CockroachDB Cloud at AWS. */
export type AwsPrincipal = {
  /** The ARN of its IAM user. */
  user_arn?: string;
};

/** The identity of CockroachDB Cloud at Azure. */
export type AzurePrincipal = {
  /** The client id of its app registration. */
  app_registration_client_id?: string;
  /** The name of its app registration. */
  app_registration_name?: string;
};

/** The identity of CockroachDB Cloud at Google Cloud. */
export type GcpPrincipal = {
  /** The e-mail address of its service account. */
  service_account_email?: string;
};

/** The identities that CockroachDB Cloud has at the cloud providers, for this organization. */
export type ServicePrincipals = {
  /** The identity at AWS. */
  aws?: AwsPrincipal | null;
  /** The identity at Azure. */
  azure?: AzurePrincipal | null;
  /** The identity at Google Cloud. */
  gcp?: GcpPrincipal | null;
};

/** An organization of CockroachDB Cloud. */
export type Organization = {
  /** The id of the organization. */
  id: string;
  /** The short name of the organization, as it stands in the URLs of the Console. */
  label: string;
  /** The name of the organization. */
  name: string;
  /**
   * When the organization was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /**
   * Whom to let in at the cloud providers, so that CockroachDB Cloud can reach the organization's things
   * there.
   */
  cockroach_cloud_service_principals?: ServicePrincipals | null;
};

/**
 * What an account may do.
 *
 * - `ORG_ADMIN` manages the organization and its people; `ORG_MEMBER` is held by everybody in it.
 * - `BILLING_COORDINATOR` manages how the organization pays; `BILLING_VIEWER` sees what it pays.
 * - `CLUSTER_ADMIN` may do everything with a cluster, `CLUSTER_OPERATOR_WRITER` run it, `CLUSTER_DEVELOPER` look at it;
 *   `CLUSTER_CREATOR` may create clusters; `CLUSTER_MONITOR` sees how they do, and `METRICS_VIEWER` their metrics.
 * - `FOLDER_ADMIN` manages folders, `FOLDER_MOVER` moves clusters between them; both are a preview.
 */
export type RoleName = components["schemas"]["RoleName"];

/**
 * What a role is for, the whole organization (`ORGANIZATION`), a cluster (`CLUSTER`) or a folder (`FOLDER`, a
 * preview).
 */
export type RoleResourceType = components["schemas"]["RoleResourceType"];

/** The organization, the cluster or the folder that a role is held for. */
export type RoleResource = {
  /** What kind of thing it is. */
  type: components["schemas"]["RoleResourceType"] | (string & {});
  /**
   * The id of the organization, the cluster or the folder; `""` or absent where the organization goes
   * without.
   */
  id?: string;
};

/** A role, and what it is for. */
export type Role = {
  /** The role. */
  name: components["schemas"]["RoleName"] | (string & {});
  /** What the role is for. */
  resource: RoleResource;
};

/** A user or a service account with the roles granted to it. */
export type UserRoleGrant = {
  /** The id of the user or the service account. */
  user_id: string;
  /** The roles granted to the account itself. */
  roles: Role[];
};

/** A role that an account has from groups. */
export type GroupRole = {
  /** The role. */
  role: Role;
  /** The names of the groups that bring the role. */
  group_names: string[];
};

/** A user or a service account with the roles that it has from groups. */
export type UserGroupRoleGrant = {
  /** The id of the user or the service account. */
  user_id: string;
  /** The roles, with the groups that bring them. */
  group_roles: GroupRole[];
};

/** A page of users and service accounts with their roles. */
export type RoleGrantList = {
  /** The accounts of this page with the roles granted to them. */
  grants: UserRoleGrant[];
  /** The accounts of this page that have roles from groups. */
  user_group_grants: UserGroupRoleGrant[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The roles of a user or a service account. */
export type UserRoles = {
  /** The roles granted to the account itself. */
  roles: Role[];
  /** The roles that the account has from groups. */
  group_roles: GroupRole[];
};

/** The organization, the cluster or the folder that a role is granted for. */
export type RoleAssignmentResource = {
  /** What kind of thing it is. */
  type: components["schemas"]["RoleResourceType"];
  /** The id of the cluster or the folder. The organization needs none. */
  id?: string;
};

/** A role to grant. */
export type RoleAssignment = {
  /** The role. */
  name: components["schemas"]["RoleName"];
  /** What the role is for. */
  resource: RoleAssignmentResource;
};

/** The roles that a user or a service account is to hold. */
export type UserRolesSet = {
  /** All the roles, with `ORG_MEMBER` among them. Roles that aren't listed are taken away. */
  roles: RoleAssignment[];
};

/** A person of the organization. */
export type Person = {
  /** The id of the person, which the roles operations take as `user_id`. */
  id: string;
  /** The e-mail address that the user signs in with. */
  email?: string;
};

/** Who was found. */
export type PersonFound = {
  /** The person with the address; `null` or absent when there is none. */
  user?: Person | null;
};

/** An account of the organization for a program rather than a person. */
export type ServiceAccount = {
  /** The id of the account. */
  readonly id: string;
  /** The name of the account. */
  name: string;
  /** What the account is for, `""` where nobody has said. */
  description: string;
  /** The name of whoever created the account. */
  readonly creator_name: string;
  /**
   * When the account was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
  /** The roles granted to the account itself. */
  roles: Role[];
  /** The roles that the account has from groups. */
  readonly group_roles: GroupRole[];
};

/** A page of service accounts. */
export type ServiceAccountList = {
  /** The accounts of this page. */
  service_accounts: ServiceAccount[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The service account to create. */
export type ServiceAccountCreate = {
  /** The name of the account. */
  name: string;
  /** What the account is for; `""` will do. */
  description: string;
  /** The roles to begin with. */
  roles: RoleAssignment[];
};

/** What to change of a service account. */
export type ServiceAccountUpdate = {
  /** The new name. */
  name?: string;
  /** What the account is for. */
  description?: string;
};

/** An API key of a service account, without its secret. */
export type ApiKey = {
  /** The id of the key, `CCDB1_…`, which is the secret without its last part. It may be shown. */
  readonly id: string;
  /**
   * The id of the service account as which requests with the key act.
   * Format: uuid
   */
  readonly service_account_id: string;
  /** The name of the key, for people to tell it by. */
  name: string;
  /**
   * When the key was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  readonly created_at: string;
};

/** A page of API keys. */
export type ApiKeyList = {
  /** The keys of this page. */
  api_keys: ApiKey[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The API key to create. */
export type ApiKeyCreate = {
  /** The name of the key, for people to tell it by. */
  name: string;
  /**
   * The id of the service account that the key is for.
   * Format: uuid
   */
  service_account_id: string;
};

/** A new API key and its secret. */
export type ApiKeyCreated = {
  /** The key as it is listed from now on. */
  api_key: ApiKey;
  /**
   * The whole key, `CCDB1_…`, to be sent as the bearer. It is shown here and never again: whoever loses it
   * needs a new key.
   * Format: password
   */
  secret: string;
};

/** What to change of an API key. */
export type ApiKeyUpdate = {
  /** The new name. */
  name?: string;
};

/** How an identity in a token becomes one of CockroachDB Cloud. */
export type JwtIdentityMapping = {
  /** The value of the claim, or, with a slash in front, a regular expression for it in the syntax of RE2. */
  token_identity: string;
  /**
   * The e-mail address of a person or the id of a service account. Where `token_identity` is a regular
   * expression, `\1` stands for what its group matched, which JSON writes `"\\1"`.
   */
  cc_identity: string;
};

/** An issuer of JWTs that the API accepts. */
export type JwtIssuer = {
  /**
   * The id of the issuer.
   * Format: uuid
   */
  readonly id: string;
  /** The URL of the server that issues the tokens, their `iss` claim. */
  issuer_url: string;
  /** Whom the tokens are meant for, their `aud` claim. */
  audience: string;
  /**
   * The public keys that tokens are verified with: a JSON Web Key Set (RFC 7517) as text. `""` or absent
   * where the keys are fetched from the issuer.
   */
  jwks?: string;
  /** The claim that tells who the bearer of a token is; `""` or absent stands for `sub`. */
  claim?: string;
  /** How the claim becomes an identity of CockroachDB Cloud. An empty map takes it as it is. */
  identity_map: JwtIdentityMapping[];
};

/** A page of JWT issuers. */
export type JwtIssuerList = {
  /** The issuers of this page. */
  jwt_issuers: JwtIssuer[];
  /** Which pages stand beside this one. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The JWT issuer to register. */
export type JwtIssuerCreate = {
  /** The URL of the server that issues the tokens, their `iss` claim. */
  issuer_url: string;
  /** Whom the tokens are meant for, their `aud` claim. */
  audience: string;
  /**
   * The public keys to verify tokens with: a JSON Web Key Set (RFC 7517) as text. Without it the keys are
   * fetched from the issuer.
   */
  jwks?: string;
  /** The claim that tells who the bearer of a token is. Without it, `sub`. */
  claim?: string;
  /** How the claim becomes an identity of CockroachDB Cloud. Without mappings it is taken as it is. */
  identity_map?: JwtIdentityMapping[];
};

/** What to change of a JWT issuer. */
export type JwtIssuerUpdate = {
  /** The URL of the server that issues the tokens, their `iss` claim. */
  issuer_url?: string;
  /** Whom the tokens are meant for, their `aud` claim. */
  audience?: string;
  /** The public keys to verify tokens with, a JSON Web Key Set (RFC 7517) as text. */
  jwks?: string;
  /** The claim that tells who the bearer of a token is. */
  claim?: string;
  /** All the mappings; they take the place of the ones before. */
  identity_map?: JwtIdentityMapping[];
};

/** What was done. The log gains actions all the time, so expect values that aren't listed here. */
export type AuditLogAction = components["schemas"]["AuditLogAction"];

/**
 * How something was done: through this API, the command line, the Console, an MCP server or an SSH gateway,
 * or by the service itself (`AUDIT_LOG_SOURCE_INTERNAL`).
 */
export type AuditLogSource = components["schemas"]["AuditLogSource"];

/** A part of the service that acts of its own accord. */
export type SystemActorName = components["schemas"]["SystemActorName"];

/** Where a request came from. */
export type AuditLogMetadata = {
  /** The IP address of the caller. */
  ip_address?: string;
};

/**
 * Something that was done in the organization. Who did it stands in one of `user_email`,
 * `service_account_name` and `system_actor_name`.
 */
export type AuditLogEntry = {
  /** The id of the entry. */
  id: string;
  /** What was done. */
  action: components["schemas"]["AuditLogAction"];
  /** How it was done. */
  source: components["schemas"]["AuditLogSource"];
  /**
   * When the entry was written, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at: string;
  /** The e-mail address of the person who did it, `""` where no person did. */
  user_email?: string;
  /** The name of the service account that did it, `""` where none did. */
  service_account_name?: string;
  /** The part of the service that did it of its own accord. Absent where somebody did it. */
  system_actor_name?: components["schemas"]["SystemActorName"];
  /** The id of the cluster that it was done to, `""` where it wasn't done to one. */
  cluster_id?: string;
  /** The name of the cluster that it was done to, `""` where it wasn't done to one. */
  cluster_name?: string;
  /** What was asked for, as far as it matters, as text that is often JSON. */
  payload?: string;
  /** Why it failed, `""` where it did not. */
  error?: string;
  /** An opaque id that entries of one operation share. */
  trace_id?: string;
  /**
   * An opaque id that entries of one session share, such as what a person does in the Console after signing
   * in.
   */
  session_id?: string;
  /** Where the request came from; `null` or absent where that isn't known. */
  metadata?: AuditLogMetadata | null;
};

/** A stretch of the audit log. */
export type AuditLogPage = {
  /** The entries, in the order asked for, without a gap. */
  entries: AuditLogEntry[];
  /**
   * The `starting_from` that leads on in the same direction, an ISO 8601 time with 0 to 9 fraction digits.
   * `null` or absent when nothing comes after, now or ever.
   * Format: date-time
   */
  next_starting_from?: string | null;
};

/** Whether an invoice is final (`FINALIZED`) or its month still runs (`DRAFT`). */
export type InvoiceStatus = components["schemas"]["InvoiceStatus"];

/**
 * What an amount is counted in, US dollars (`USD`) or credits for CockroachDB Cloud (`CRDB_CLOUD_CREDITS`).
 */
export type Currency = components["schemas"]["Currency"];

/** An amount of money, or of credits. */
export type CurrencyAmount = {
  /**
   * The amount, in whole units of the currency such as dollars. The service reckons in decimals; this is
   * the nearest floating-point number, so round what you sum up.
   * Format: double
   */
  amount: number;
  /** The currency. */
  currency: components["schemas"]["Currency"];
};

/**
 * The unit in which a thing is sold, hours (`HOURS`), request units (`REQUEST_UNITS`), GiB (`GIB`), GiB for
 * an hour (`GIB_HOURS`) or virtual CPUs for an hour (`VCPU_HOURS`).
 */
export type QuantityUnit = components["schemas"]["QuantityUnit"];

/** One thing that a cluster used, and its price. */
export type InvoiceLine = {
  /** What was used, for people to read. */
  description: string;
  /**
   * How much was used, in `quantity_unit`.
   * Format: double
   */
  quantity: number;
  /** The unit of `quantity`. */
  quantity_unit: components["schemas"]["QuantityUnit"];
  /**
   * The price of one unit, in the currency of `total`.
   * Format: double
   */
  unit_cost: number;
  /** What it costs. */
  total: CurrencyAmount;
};

/** What a cluster costs in a month. */
export type InvoiceItem = {
  /** The cluster. */
  cluster: Cluster;
  /** What the cluster costs, once for each currency. */
  totals: CurrencyAmount[];
  /** What the totals consist of. */
  line_items: InvoiceLine[];
};

/** An amount that is added to an invoice, or taken off. */
export type InvoiceAdjustment = {
  /** What the amount is for. */
  name: string;
  /** The amount, negative where it is taken off. */
  amount: CurrencyAmount;
};

/** What an organization pays for a month. */
export type Invoice = {
  /** The id of the invoice. */
  invoice_id: string;
  /** Whether the invoice is final. */
  status: components["schemas"]["InvoiceStatus"] | (string & {});
  /**
   * When the month begins, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  period_start: string;
  /**
   * When the next month begins, an ISO 8601 time with 0 to 9 fraction digits. This moment is no part of the
   * invoice.
   * Format: date-time
   */
  period_end: string;
  /** What the month costs, once for each currency. */
  totals: CurrencyAmount[];
  /** What was left of each currency when the invoice was made. */
  balances: CurrencyAmount[];
  /** What each cluster costs, sorted by the cluster's name. */
  invoice_items: InvoiceItem[];
  /** What is added or taken off for no cluster in particular, such as a free credit or premium support. */
  adjustments: InvoiceAdjustment[];
  /** The folders and clusters of the organization with their places, to sum up costs by folder. A preview. */
  folder_resources: FolderResource[];
};

/** Invoices. */
export type InvoiceList = {
  /** The invoices, sorted by `period_start`. */
  invoices: Invoice[];
};

/** Another resource, as a member of a group or as a group that a person is in. */
export type ScimReference = {
  /** The id of the resource. */
  value?: string;
  /** The name of the resource as it is shown. */
  display?: string;
  /** The kind of the resource, such as `User`. */
  type?: string;
  /** The URL of the resource. SCIM itself calls this field `$ref`. */
  ref?: string;
};

/** When a resource was made and changed, and where it stands. */
export type ScimMetadata = {
  /** The kind of the resource, such as `User`. */
  resourceType?: string;
  /** When the resource was created, an ISO 8601 time, `""` where it isn't known. */
  created?: string;
  /** When the resource was last changed, an ISO 8601 time, `""` where it isn't known. */
  lastModified?: string;
  /** The URL of the resource. */
  location?: string;
};

/** A group of people, by SCIM. */
export type ScimGroup = {
  /** The URIs of the schemas that the group is described by. */
  schemas: string[];
  /** The id of the group. */
  readonly id: string;
  /** The id by which the identity provider knows the group, `""` or absent where it has set none. */
  externalId?: string;
  /** The name of the group. */
  displayName: string;
  /** The people in the group. */
  members?: ScimReference[];
  /** When the group was created and changed; `null` or absent where it isn't known. */
  readonly meta?: ScimMetadata | null;
};

/** Some of the groups that were asked for. */
export type ScimGroupList = {
  /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
  schemas: string[];
  /**
   * How many groups there are altogether.
   * Format: int32
   */
  totalResults: number;
  /**
   * How many of them are in this answer.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first of them, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The groups. May be absent where there are none. */
  Resources?: ScimGroup[];
};

/** A group as it is to be. */
export type ScimGroupWrite = {
  /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:Group`. */
  schemas: string[];
  /** The id by which the identity provider knows the group. */
  externalId?: string;
  /** The name of the group. */
  displayName: string;
  /** The people in the group, each with an id as its `value`. */
  members?: ScimReference[];
};

/** What to search for, and how much of it to answer with. */
export type ScimSearch = {
  /** An expression that holds for what is wanted (RFC 7644, section 3.4.2.2). */
  filter?: string;
  /**
   * The attributes to return, separated by commas. By default, the service returns all attributes that its
   * schema marks as `default`.
   */
  attributes?: string;
  /** The attributes to omit from the response, separated by commas. */
  excludedAttributes?: string;
  /**
   * The maximum number of resources to return, 20 by default. With 0, the response contains only
   * `totalResults`.
   * Format: int32
   */
  count?: number;
  /**
   * The index of the first resource to return, counted from 1. The default is 1. Values below 1 count as 1.
   * Format: int32
   */
  startIndex?: number;
};

/** A change to a resource. */
export type ScimPatchOperation = {
  /** What to do, `add`, `remove` or `replace`. */
  op: string;
  /**
   * The attribute to change, such as `members` or `emails[type eq "work"]`. Without it, `value` is an
   * object of the attributes to change.
   */
  path?: string;
  /** The new value, or what to add to a list. `remove` needs none. */
  value?: string | number | boolean | {
    [key: string]: unknown;
  } | unknown[] | null;
};

/** Changes to a resource. */
export type ScimPatch = {
  /**
   * The URI of the body's schema, SCIM's `PatchOp` (RFC 7644, section 3.5.2) and no other. The examples
   * spell it.
   */
  schemas: string[];
  /** The changes, in the order in which to make them. */
  Operations: ScimPatchOperation[];
};

/** Which attributes of a resource to answer with. */
export type ScimSelection = {
  /**
   * The attributes to return, separated by commas. By default, the service returns all attributes that its
   * schema marks as `default`.
   */
  attributes?: string;
  /** The attributes to omit from the response, separated by commas. */
  excludedAttributes?: string;
};

/** A kind of thing that the service keeps by SCIM. */
export type ScimResourceType = {
  /** The URI of this answer's own schema, `urn:ietf:params:scim:schemas:core:2.0:ResourceType`. */
  schemas?: string[];
  /** The id of the kind, often its name. */
  id?: string;
  /** The name of the kind, such as `User`. */
  name: string;
  /** What it is, for people to read. */
  description?: string;
  /** The end of the URL where such things are found, such as `/Users`. */
  endpoint: string;
  /** The URI of the schema of such things. */
  schema: string;
  /** Where this answer stands; `null` or absent where it isn't told. */
  meta?: ScimMetadata | null;
};

/** The kinds of thing that the service keeps by SCIM. */
export type ScimResourceTypeList = {
  /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
  schemas: string[];
  /**
   * How many kinds there are.
   * Format: int32
   */
  totalResults: number;
  /**
   * How many of them are in this answer.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first of them, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The kinds. */
  Resources?: ScimResourceType[];
};

/** An attribute of a schema (RFC 7643, section 7). */
export type ScimSchemaAttribute = {
  /** The name of the attribute. */
  name?: string;
  /** The type of its value, such as `string`, `boolean` or `complex`. */
  type?: string;
  /** Whether it has a list of values. */
  multiValued?: boolean;
  /** What it is for, for people to read. */
  description?: string;
  /** Whether it has to be there. */
  required?: boolean;
  /** Values to be expected, such as `work` and `home`. */
  canonicalValues?: string[];
  /** Whether upper and lower case make different values. */
  caseExact?: boolean;
  /** Whether it can be changed, `readOnly`, `readWrite`, `immutable` or `writeOnly`. */
  mutability?: string;
  /** When it is part of answers, `always`, `never`, `default` or `request`. */
  returned?: string;
  /** Among what its values differ, `none`, `server` or `global`. */
  uniqueness?: string;
  /** The kinds of resource that it may refer to. */
  referenceTypes?: string[];
  /** The attributes within a `complex` one. */
  subAttributes?: ScimSchemaAttribute[];
};

/** What is known of a kind of thing, attribute by attribute. */
export type ScimSchema = {
  /** The URI of the schema. */
  id: string;
  /** The name of the schema, such as `Group`. */
  name?: string;
  /** What the schema is for, for people to read. */
  description?: string;
  /** The attributes. */
  attributes?: ScimSchemaAttribute[];
  /** Where this answer stands; `null` or absent where it isn't told. */
  meta?: ScimMetadata | null;
};

/** The schemas of users and groups. */
export type ScimSchemaList = {
  /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
  schemas: string[];
  /**
   * How many schemas there are.
   * Format: int32
   */
  totalResults: number;
  /**
   * How many of them are in this answer.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first of them, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The schemas. */
  Resources?: ScimSchema[];
};

/** Whether one request may carry many changes. */
export type ScimBulkSupport = {
  /** Whether it may. */
  supported: boolean;
  /**
   * How many changes it may carry, 0 where it may carry none.
   * Format: int32
   */
  maxOperations: number;
  /**
   * How long its body may be, in bytes, 0 where it may carry none.
   * Format: int32
   */
  maxPayloadSize: number;
};

/** Whether lists can be filtered. */
export type ScimFilterSupport = {
  /** Whether they can. */
  supported: boolean;
  /**
   * How many resources an answer may have at the most.
   * Format: int32
   */
  maxResults: number;
};

/** Whether passwords can be changed by SCIM. */
export type ScimChangePasswordSupport = {
  /** Whether they can. */
  supported: boolean;
};

/** Whether lists can be sorted. */
export type ScimSortSupport = {
  /** Whether they can. */
  supported: boolean;
};

/** Whether resources have ETags, so that a change can ask for the version it was meant for. */
export type ScimEtagSupport = {
  /** Whether they have. */
  supported: boolean;
  /**
   * A number without a meaning for ETags, which the service sends all the same.
   * Format: int32
   */
  maxResults?: number;
};

/** A way to sign in. */
export type ScimAuthenticationScheme = {
  /** The kind of the way, such as `oauthbearertoken`. */
  type: string;
  /** The name of the way, for people to read. */
  name: string;
  /** How it works, for people to read. */
  description: string;
  /** The URL of its specification. */
  specUri?: string;
  /** The URL of a page on how to use it. */
  documentationUri?: string;
  /** Whether it is to be preferred. */
  primary?: boolean;
};

/** Which parts of SCIM the service supports. */
export type ScimServiceProviderConfig = {
  /** The URI of this answer's own schema, `urn:ietf:params:scim:schemas:core:2.0:ServiceProviderConfig`. */
  schemas: string[];
  /** Whether one request may carry many changes. */
  bulk: ScimBulkSupport;
  /** Whether lists can be filtered. */
  filter: ScimFilterSupport;
  /** Whether passwords can be changed. */
  changePassword: ScimChangePasswordSupport;
  /** Whether lists can be sorted. */
  sort: ScimSortSupport;
  /** Whether resources have ETags. */
  etag: ScimEtagSupport;
  /** The ways to sign in. */
  authenticationSchemes: ScimAuthenticationScheme[];
  /** Where this answer stands; `null` or absent where it isn't told. */
  meta?: ScimMetadata | null;
};

/** A person's name in its parts. */
export type ScimName = {
  /** The given name. */
  givenName?: string;
  /** The family name. */
  familyName?: string;
};

/** An e-mail address of a person. */
export type ScimEmail = {
  /** The address. */
  value: string;
  /** The address as it is shown. */
  display?: string;
  /** What the address is used for, such as `work`. */
  type?: string;
  /** Whether this is the address to use before the others. */
  primary?: boolean;
};

/** A person, by SCIM. */
export type ScimUser = {
  /** The URIs of the schemas that the person is described by. */
  schemas: string[];
  /** The id of the person, which the roles operations take as `user_id`. */
  readonly id: string;
  /** The id by which the identity provider knows the person, `""` or absent where it has set none. */
  externalId?: string;
  /** The name that the person signs in with, an e-mail address. */
  userName?: string;
  /** The person's name in its parts; `null` or absent where it isn't known. */
  name?: ScimName | null;
  /** The person's name as it is shown. */
  displayName?: string;
  /** The person's e-mail addresses. */
  emails?: ScimEmail[];
  /** Whether the person may sign in. */
  active?: boolean;
  /** The groups that the person is in. Groups are changed, not this list. */
  readonly groups?: ScimReference[];
  /** When the person was added and changed; `null` or absent where it isn't known. */
  readonly meta?: ScimMetadata | null;
};

/** Some of the people that were asked for. */
export type ScimUserList = {
  /** The URI of the list's own schema, SCIM's `ListResponse` (RFC 7644, section 3.4.2). */
  schemas: string[];
  /**
   * How many people there are altogether.
   * Format: int32
   */
  totalResults: number;
  /**
   * How many of them are in this answer.
   * Format: int32
   */
  itemsPerPage?: number;
  /**
   * The index of the first of them, counted from 1.
   * Format: int32
   */
  startIndex?: number;
  /** The people. May be absent where there are none. */
  Resources?: ScimUser[];
};

/** The person to add. */
export type ScimUserCreate = {
  /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:User`. */
  schemas: string[];
  /** The id by which the identity provider knows the person. */
  externalId?: string;
  /** The name that the person signs in with, an e-mail address. */
  userName?: string;
  /** The person's name in its parts. */
  name?: ScimName;
  /** The person's name as it is to be shown. */
  displayName?: string;
  /** The person's e-mail addresses. */
  emails: ScimEmail[];
  /** Whether the person may sign in. */
  active?: boolean;
};

/** All that is to be known of a person. */
export type ScimUserReplace = {
  /** The URIs of the schemas that the body follows, `urn:ietf:params:scim:schemas:core:2.0:User`. */
  schemas?: string[];
  /** The id by which the identity provider knows the person. */
  externalId?: string;
  /** The name that the person signs in with, an e-mail address. */
  userName?: string;
  /** The person's name in its parts. */
  name?: ScimName;
  /** The person's name as it is to be shown. */
  displayName?: string;
  /** The person's e-mail addresses. */
  emails?: ScimEmail[];
  /** Whether the person may sign in. */
  active?: boolean;
};
