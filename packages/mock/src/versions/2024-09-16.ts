import { listVersions } from "../clusters/cockroach-versions.ts";
import { createCluster } from "../clusters/create-cluster.ts";
import { deleteCluster } from "../clusters/delete-cluster.ts";
import { onCluster, onExistingCluster, onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { getConnectionString } from "../clusters/get-connection-string.ts";
import { listClusters, listNodes } from "../clusters/list-clusters.ts";
import { listAvailableRegions } from "../clusters/regions.ts";
import { updateCluster } from "../clusters/update-cluster.ts";
import { viewCluster } from "../clusters/view-cluster.ts";
import { paginateByKey } from "../paging/paginate-by-key.ts";
import { allowlist } from "../resources/allowlist.ts";
import { apiKeys } from "../resources/api-keys.ts";
import { auditLogs } from "../resources/audit-log.ts";
import { backups } from "../resources/backups.ts";
import { clientCaCert } from "../resources/client-ca-cert.ts";
import { cmek } from "../resources/cmek.ts";
import { databases } from "../resources/databases.ts";
import { egressPrivateEndpoints } from "../resources/egress-private-endpoints.ts";
import { egressRules } from "../resources/egress-rules.ts";
import { folders } from "../resources/folders.ts";
import { invoices } from "../resources/invoices.ts";
import { jwtIssuers } from "../resources/jwt-issuers.ts";
import { logExport } from "../resources/log-export.ts";
import { blackoutWindows, disruption, maintenanceWindow, versionDeferral } from "../resources/maintenance.ts";
import { metricExports } from "../resources/metric-exports.ts";
import { getOrganization, users } from "../resources/organization.ts";
import { physicalReplication } from "../resources/physical-replication.ts";
import { privateEndpoints } from "../resources/private-endpoints.ts";
import { restores } from "../resources/restores.ts";
import { roles } from "../resources/roles.ts";
import { runtimeScanning } from "../resources/runtime-scanning.ts";
import { scim } from "../resources/scim.ts";
import { scimDiscovery } from "../resources/scim-discovery.ts";
import { serviceAccountCredentials } from "../resources/service-account-credentials.ts";
import { serviceAccounts } from "../resources/service-accounts.ts";
import { sqlUsers } from "../resources/sql-users.ts";
import type { SimulatedVersion } from "../state/handler.ts";
import { hasPlan } from "../state/stored-cluster.ts";

export const version: SimulatedVersion = {
  apiVersion: "2024-09-16",
  handlers: {
    "clusters.list": listClusters,
    "clusters.create": createCluster,
    "clusters.get": onCluster(({ rules }, cluster) => rules.viewCluster(cluster)),
    "clusters.update": onIdleCluster(updateCluster),
    "clusters.delete": onExistingCluster(deleteCluster),
    "clusters.getConnectionString": onReadyCluster(getConnectionString),
    "clusters.listNodes": onExistingCluster(listNodes),
    "clusters.listAvailableRegions": listAvailableRegions,
    "clusters.listVersions": listVersions,
    "organization.get": getOrganization,
    ...allowlist,
    ...apiKeys,
    ...backups,
    ...databases,
    ...folders,
    ...restores,
    ...serviceAccounts,
    ...serviceAccountCredentials,
    ...runtimeScanning,
    ...sqlUsers,
    ...egressRules,
    ...egressPrivateEndpoints,
    ...privateEndpoints,
    ...cmek,
    ...clientCaCert,
    ...logExport,
    ...metricExports,
    ...maintenanceWindow,
    ...blackoutWindows,
    ...versionDeferral,
    ...disruption,
    ...physicalReplication,
    ...jwtIssuers,
    ...invoices,
    ...auditLogs,
    ...scimDiscovery,
    ...scim,
    ...users,
    ...roles,
  },
  clusterOrder: "NAME",
  canShow: hasPlan,
  laterActions:
    /^AUDIT_LOG_ACTION_((UPDATE|DELETE)_MIGRATION_ASSISTANT_CA|(CREATE|UPDATE|DELETE)_VIRTUAL_CLUSTER_WORKSPACE)$/,
  viewCluster,
  paginate: paginateByKey,
};
