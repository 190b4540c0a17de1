import { toObject } from "../http/json.ts";
import type { MockResponse } from "../http/mock-response.ts";
import type { HandlerContext, HandlerResult, Handlers } from "../state/handler.ts";
import { nextHex, nextUuid } from "../state/random.ts";
import { readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import type { StoredAuditEntry } from "../state/stored-resources.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";

interface ClusterUpdate {
  readonly cockroach_version?: unknown;
  readonly upgrade_status?: unknown;
  readonly delete_protection?: unknown;
}

const DEFAULT_LIMIT = 200;
const REMEMBERED = 10_000;

/** The audit log's name for each operation, without the `AUDIT_LOG_ACTION_` prefix. Keyed by operationId. */
const ACTIONS: Readonly<Record<string, string | ((body: unknown) => string)>> = {
  "clusters.create": "CREATE_CLUSTER",
  "clusters.update": clusterAction,
  "clusters.delete": "DELETE_CLUSTER",
  "sqlUsers.create": "CREATE_SQL_USER",
  "sqlUsers.resetPassword": "CHANGE_SQL_USER_PASSWORD",
  "sqlUsers.delete": "DELETE_SQL_USER",
  "allowlist.create": "ADD_IP_ALLOWLIST",
  "allowlist.put": "ADD_IP_ALLOWLIST",
  "allowlist.update": "EDIT_IP_ALLOWLIST",
  "allowlist.delete": "DELETE_IP_ALLOWLIST",
  "egressRules.create": "ADD_EGRESS_RULE",
  "egressRules.update": "EDIT_EGRESS_RULE",
  "egressRules.delete": "DELETE_EGRESS_RULE",
  "egressRules.setTrafficPolicy": "SET_EGRESS_TRAFFIC_POLICY",
  "egressPrivateEndpoints.create": "CREATE_EGRESS_PRIVATE_ENDPOINT",
  "egressPrivateEndpoints.update": "UPDATE_EGRESS_PRIVATE_ENDPOINT",
  "egressPrivateEndpoints.setDomainNames": "UPDATE_EGRESS_PRIVATE_ENDPOINT",
  "egressPrivateEndpoints.delete": "DELETE_EGRESS_PRIVATE_ENDPOINT",
  "privateEndpoints.createServices": "CREATE_PRIVATE_LINK",
  "privateEndpoints.createConnection": "ACCEPT_PRIVATE_LINK",
  "privateEndpoints.deleteConnection": "REJECT_PRIVATE_LINK",
  "privateEndpoints.setAwsConnectionStatus": (body) =>
    (body as { status: string }).status === "REJECTED" ? "REJECT_PRIVATE_LINK" : "ACCEPT_PRIVATE_LINK",
  "privateEndpoints.addTrustedOwner": "ADD_PRIVATE_ENDPOINT_TRUSTED_OWNER",
  "privateEndpoints.removeTrustedOwner": "REMOVE_PRIVATE_ENDPOINT_TRUSTED_OWNER",
  "restores.create": "RESTORE_CLUSTER",
  "backups.updateConfig": "UPDATE_BACKUP_CONFIGURATION",
  "cmek.enable": "UPDATE_CMEK",
  "cmek.update": "UPDATE_CMEK",
  "cmek.updateStatus": "REVOKE_CMEK",
  "clientCaCert.set": "SET_CLIENT_CA_CERT",
  "clientCaCert.update": "UPDATE_CLIENT_CA_CERT",
  "clientCaCert.delete": "DELETE_CLIENT_CA_CERT",
  "logExport.enable": "UPDATE_CLUSTER_LOG_EXPORT",
  "logExport.delete": "DELETE_CLUSTER_LOG_EXPORT",
  "metricExport.cloudWatch.enable": "UPDATE_CLUSTER_METRIC_EXPORT",
  "metricExport.cloudWatch.delete": "DELETE_CLUSTER_METRIC_EXPORT",
  "metricExport.datadog.enable": "UPDATE_CLUSTER_METRIC_EXPORT",
  "metricExport.datadog.delete": "DELETE_CLUSTER_METRIC_EXPORT",
  "metricExport.prometheus.enable": "UPDATE_CLUSTER_METRIC_EXPORT",
  "metricExport.prometheus.delete": "DELETE_CLUSTER_METRIC_EXPORT",
  "maintenanceWindow.set": "SET_CLUSTER_MAINTENANCE_WINDOW",
  "maintenanceWindow.delete": "DELETE_CLUSTER_MAINTENANCE_WINDOW",
  "blackoutWindows.create": "CREATE_CLUSTER_BLACKOUT_WINDOW",
  "blackoutWindows.update": "UPDATE_CLUSTER_BLACKOUT_WINDOW",
  "blackoutWindows.delete": "DELETE_CLUSTER_BLACKOUT_WINDOW",
  "versionDeferral.set": "UPDATE_CLUSTER_VERSION_UPGRADE_DEFERRAL",
  "disruption.set": "UPDATE_CLUSTER_DISRUPTION",
  "physicalReplication.create": "CREATE_PHYSICAL_REPLICATION_STREAM",
  "physicalReplication.update": (body) =>
    `${(body as { status?: string }).status === "CANCELED" ? "CANCEL" : "FAILOVER"}_PHYSICAL_REPLICATION_STREAM`,
  "migrationAssistant.create": "CREATE_MIGRATION_ASSISTANT",
  "migrationAssistant.delete": "DELETE_MIGRATION_ASSISTANT",
  "migrationAssistant.sourceCaCert.update": "UPDATE_MIGRATION_ASSISTANT_CA",
  "migrationAssistant.sourceCaCert.delete": "DELETE_MIGRATION_ASSISTANT_CA",
  "virtualClusterWorkspaces.update": "UPDATE_VIRTUAL_CLUSTER_WORKSPACE",
  "virtualClusterWorkspaces.createCluster": "CREATE_CLUSTER",
  "virtualClusterWorkspaces.updateCluster": "UPDATE_CLUSTER",
  "folders.create": "CREATE_FOLDER",
  "folders.update": "UPDATE_FOLDER",
  "folders.delete": "DELETE_FOLDER",
  "serviceAccounts.create": "CREATE_SERVICE_ACCOUNT",
  "serviceAccounts.update": "UPDATE_SERVICE_ACCOUNT",
  "serviceAccounts.delete": "DELETE_SERVICE_ACCOUNT",
  "serviceAccounts.credentials.create": "CREATE_SA_CREDENTIAL",
  "serviceAccounts.credentials.delete": "DELETE_SA_CREDENTIAL",
  "apiKeys.create": "CREATE_API_KEY",
  "apiKeys.update": "UPDATE_API_KEY",
  "apiKeys.delete": "DELETE_API_KEY",
  "roles.set": "ASSIGN_USER_ROLE",
  "roles.add": "ADD_USER_TO_ROLE",
  "roles.remove": "REMOVE_USER_FROM_ROLE",
  "jwtIssuers.create": "ADD_JWT_ISSUER",
  "jwtIssuers.update": "UPDATE_JWT_ISSUER",
  "jwtIssuers.delete": "DELETE_JWT_ISSUER",
  "scim.users.create": "CREATE_USER",
  "scim.users.replace": "UPDATE_USER",
  "scim.users.patch": "UPDATE_USER",
  "scim.users.delete": "DELETE_USER",
  "scim.groups.create": "CREATE_GROUP",
  "scim.groups.replace": "UPDATE_GROUP",
  "scim.groups.patch": "UPDATE_GROUP",
  "scim.groups.delete": "DELETE_GROUP",
};

/**
 * If the service logs this operation, adds an entry to the audit log and returns it.
 *
 * @param secrets the names of body fields with secret values
 */
export function recordAudit(
  context: HandlerContext,
  secrets: ReadonlySet<string>,
  result: HandlerResult,
): StoredAuditEntry | undefined {
  const { operation, state, key, account, time, body } = context;
  const action = ACTIONS[operation.id];
  if (action === undefined) return undefined;
  const cluster = findAudited(context, result);
  const entry: StoredAuditEntry = {
    id: nextUuid(state),
    organization: key.organization,
    action: `AUDIT_LOG_ACTION_${typeof action === "string" ? action : action(body)}`,
    time,
    ...(account.email === undefined ? { account: account.name } : { account: "", email: account.email }),
    cluster: cluster?.id ?? "",
    clusterName: cluster?.name ?? "",
    payload:
      body === undefined ? "" : JSON.stringify(body, (name, value) => (secrets.has(name) ? "[redacted]" : value)),
    error: "rejection" in result ? readMessage(result.rejection) : "",
    traceId: nextHex(state, 16),
  };
  state.audit.push(entry);
  if (state.audit.length > REMEMBERED) state.audit.shift();
  return entry;
}

/** Returns an error response's message. */
export function readMessage({ body }: MockResponse): string {
  return String(toObject(body).message);
}

/** Returns the cluster that an audited request refers to or creates. */
function findAudited({ state, path, time }: HandlerContext, result: HandlerResult): StoredCluster | undefined {
  const created = "payload" in result ? toObject(result.payload).id : undefined;
  return readCluster(state, path.cluster_id ?? path.destination_cluster_id ?? created, time);
}

export const auditLogs: Handlers = {
  "auditLogs.list": ({ state, key, query, rules }) => {
    const descending = query.sort_order === "DESC";
    const start = parseTimestamp(String(query.starting_from));
    const isPast = (time: number): boolean => start === undefined || (descending ? time < start : time > start);
    const own = state.audit.filter(
      ({ organization, time, action }) =>
        organization === key.organization && isPast(time) && !rules.laterActions?.test(action),
    );
    const ordered = descending ? own.toReversed() : own;
    const page = ordered.slice(0, Number(query.limit ?? 0) || DEFAULT_LIMIT);
    const last = page.at(-1)?.time ?? start;
    const ends = descending && page.length === ordered.length;
    const next_starting_from = ends || last === undefined ? null : formatTimestamp(last);
    return { entries: page.map(view), next_starting_from };
  },
};

function clusterAction(body: unknown): string {
  const { cockroach_version, upgrade_status, delete_protection } = body as ClusterUpdate;
  if (upgrade_status === "FINALIZED") return "FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE";
  if (upgrade_status !== undefined) return "ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE";
  if (cockroach_version !== undefined) return "UPDATE_CLUSTER_MAJOR_VERSION";
  return delete_protection === undefined ? "UPDATE_CLUSTER" : "SET_DELETE_PROTECTION";
}

function view(entry: StoredAuditEntry): unknown {
  const { id, action, time, account, email = "", cluster, clusterName, payload, error, traceId } = entry;
  return {
    id,
    action,
    source: "AUDIT_LOG_SOURCE_CC_API",
    created_at: formatTimestamp(time),
    user_email: email,
    service_account_name: account,
    cluster_id: cluster,
    cluster_name: clusterName,
    payload,
    error,
    trace_id: traceId,
    session_id: "",
    metadata: null,
  };
}
