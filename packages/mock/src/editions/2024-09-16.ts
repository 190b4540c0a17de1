import type { Edition } from "../edition.ts";
import {
  createAllowlistEntry,
  deleteAllowlistEntry,
  listAllowlist,
  putAllowlistEntry,
  updateAllowlistEntry,
} from "../operations/allowlist.ts";
import { createApiKey, deleteApiKey, getApiKey, listApiKeys, onApiKey, updateApiKey } from "../operations/api-keys.ts";
import { getBackupConfig, listBackups, updateBackupConfig } from "../operations/backups.ts";
import { createCluster } from "../operations/create-cluster.ts";
import { createRestore } from "../operations/create-restore.ts";
import { createDatabase, deleteDatabase, listDatabases, renameDatabase } from "../operations/databases.ts";
import { deleteCluster } from "../operations/delete-cluster.ts";
import { onCluster, onExistingCluster, onIdleCluster, onReadyCluster } from "../operations/find-cluster.ts";
import { onFolder } from "../operations/find-folder.ts";
import { createFolder, deleteFolder, getFolder, listAllFolders, updateFolder } from "../operations/folders.ts";
import { getCluster } from "../operations/get-cluster.ts";
import { getConnectionString } from "../operations/get-connection-string.ts";
import { getOrganization } from "../operations/get-organization.ts";
import { listAvailableRegions } from "../operations/list-available-regions.ts";
import { listClusters } from "../operations/list-clusters.ts";
import { listFolderContents } from "../operations/list-folder-contents.ts";
import { listNodes } from "../operations/list-nodes.ts";
import { listVersions } from "../operations/list-versions.ts";
import { getRestore, listRestores } from "../operations/restores.ts";
import { addRole, getRoles, listRoles, onRolesOf, removeRole, setRoles } from "../operations/roles.ts";
import {
  createServiceAccount,
  deleteServiceAccount,
  getServiceAccount,
  listServiceAccounts,
  onServiceAccount,
  updateServiceAccount,
} from "../operations/service-accounts.ts";
import { createSqlUser, deleteSqlUser, listSqlUsers, resetSqlPassword } from "../operations/sql-users.ts";
import { updateCluster } from "../operations/update-cluster.ts";
import { paginateByKey } from "../paginate-by-key.ts";
import { viewCluster } from "../view-cluster.ts";

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
export const edition: Edition = {
  name: "2024-09-16",
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
  organizationWide: [
    "apiKeys",
    "auditLogs",
    "invoices",
    "jwtIssuers",
    "organization",
    "roles.get",
    "roles.list",
    "scim",
    "serviceAccounts",
    "users",
  ],
  permissions: ROLES,
  fullAccess: ROLES,
  viewCluster,
  paginate: paginateByKey,
};
