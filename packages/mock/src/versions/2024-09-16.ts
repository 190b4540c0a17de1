import { createCluster } from "../clusters/create-cluster.ts";
import { deleteCluster } from "../clusters/delete-cluster.ts";
import { onCluster, onExistingCluster, onIdleCluster, onReadyCluster } from "../clusters/find-cluster.ts";
import { onFolder } from "../clusters/find-folder.ts";
import { getCluster } from "../clusters/get-cluster.ts";
import { getConnectionString } from "../clusters/get-connection-string.ts";
import { listAvailableRegions } from "../clusters/list-available-regions.ts";
import { listClusters } from "../clusters/list-clusters.ts";
import { listNodes } from "../clusters/list-nodes.ts";
import { listVersions } from "../clusters/list-versions.ts";
import { updateCluster } from "../clusters/update-cluster.ts";
import { viewCluster } from "../clusters/view-cluster.ts";
import {
  createAllowlistEntry,
  deleteAllowlistEntry,
  listAllowlist,
  putAllowlistEntry,
  updateAllowlistEntry,
} from "../resources/allowlist.ts";
import { createApiKey, deleteApiKey, getApiKey, listApiKeys, onApiKey, updateApiKey } from "../resources/api-keys.ts";
import { getBackupConfig, listBackups, updateBackupConfig } from "../resources/backups.ts";
import { createRestore } from "../resources/create-restore.ts";
import { createDatabase, deleteDatabase, listDatabases, renameDatabase } from "../resources/databases.ts";
import { createFolder, deleteFolder, getFolder, listAllFolders, updateFolder } from "../resources/folders.ts";
import { getOrganization } from "../resources/get-organization.ts";
import { listFolderContents } from "../resources/list-folder-contents.ts";
import { getRestore, listRestores } from "../resources/restores.ts";
import { addRole, getRoles, listRoles, onRolesOf, removeRole, setRoles } from "../resources/roles.ts";
import {
  createServiceAccount,
  deleteServiceAccount,
  getServiceAccount,
  listServiceAccounts,
  onServiceAccount,
  updateServiceAccount,
} from "../resources/service-accounts.ts";
import { createSqlUser, deleteSqlUser, listSqlUsers, resetSqlPassword } from "../resources/sql-users.ts";
import { paginateByKey } from "../state/paginate-by-key.ts";
import type { SimulatedVersion } from "./simulated-version.ts";

const ROLES = [
  "BILLING_COORDINATOR",
  "BILLING_VIEWER",
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_MONITOR",
  "CLUSTER_OPERATOR_WRITER",
  "FOLDER_ADMIN",
  "FOLDER_MOVER",
  "METRICS_VIEWER",
  "ORG_ADMIN",
  "ORG_MEMBER",
];

/** Version 2024-09-16: clusters of all plans, what belongs to them, and who may do what. */
export const version20240916: SimulatedVersion = {
  apiVersion: "2024-09-16",
  handlers: {
    "clusters.list": listClusters,
    "clusters.create": createCluster,
    "clusters.get": onCluster(getCluster),
    "clusters.update": onIdleCluster(updateCluster),
    "clusters.delete": onExistingCluster(deleteCluster),
    "clusters.getConnectionString": onReadyCluster(getConnectionString),
    "clusters.listNodes": onExistingCluster(listNodes),
    "clusters.listAvailableRegions": listAvailableRegions,
    "clusters.listVersions": listVersions,
    "sqlUsers.list": onReadyCluster(listSqlUsers),
    "sqlUsers.create": onReadyCluster(createSqlUser),
    "sqlUsers.delete": onReadyCluster(deleteSqlUser),
    "sqlUsers.resetPassword": onReadyCluster(resetSqlPassword),
    "databases.list": onReadyCluster(listDatabases),
    "databases.create": onReadyCluster(createDatabase),
    "databases.update": onReadyCluster(renameDatabase),
    "databases.rename": onReadyCluster(renameDatabase),
    "databases.delete": onReadyCluster(deleteDatabase),
    "allowlist.list": onReadyCluster(listAllowlist),
    "allowlist.create": onIdleCluster(createAllowlistEntry),
    "allowlist.put": onIdleCluster(putAllowlistEntry),
    "allowlist.update": onIdleCluster(updateAllowlistEntry),
    "allowlist.delete": onIdleCluster(deleteAllowlistEntry),
    "backups.list": onReadyCluster(listBackups),
    "backups.getConfig": onReadyCluster(getBackupConfig),
    "backups.updateConfig": onIdleCluster(updateBackupConfig),
    "restores.list": onReadyCluster(listRestores),
    "restores.get": onReadyCluster(getRestore),
    "restores.create": onIdleCluster(createRestore),
    "folders.list": listAllFolders,
    "folders.create": createFolder,
    "folders.get": onFolder(getFolder),
    "folders.update": onFolder(updateFolder),
    "folders.delete": onFolder(deleteFolder),
    "folders.listContents": listFolderContents,
    "organization.get": getOrganization,
    "serviceAccounts.list": listServiceAccounts,
    "serviceAccounts.create": createServiceAccount,
    "serviceAccounts.get": onServiceAccount(getServiceAccount),
    "serviceAccounts.update": onServiceAccount(updateServiceAccount),
    "serviceAccounts.delete": onServiceAccount(deleteServiceAccount),
    "apiKeys.list": listApiKeys,
    "apiKeys.create": createApiKey,
    "apiKeys.get": onApiKey(getApiKey),
    "apiKeys.update": onApiKey(updateApiKey),
    "apiKeys.delete": onApiKey(deleteApiKey),
    "roles.list": listRoles,
    "roles.get": onRolesOf(getRoles),
    "roles.set": onRolesOf(setRoles),
    "roles.add": onRolesOf(addRole),
    "roles.remove": onRolesOf(removeRole),
  },
  permissions: ROLES,
  fullAccess: ROLES,
  viewCluster,
  paginate: paginateByKey,
};
