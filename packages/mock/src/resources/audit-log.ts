import type { UpdateBody } from "../clusters/request-bodies.ts";
import { toObject } from "../http/json.ts";
import type { MockResponse } from "../http/messages.ts";
import type { HandlerContext, HandlerResult, Handlers } from "../state/handler.ts";
import { nextHex, nextUuid } from "../state/random.ts";
import { readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import type { StoredAuditEntry } from "../state/stored-resources.ts";
import { formatTimestamp, parseTimestamp } from "../time/timestamp.ts";

const DEFAULT_LIMIT = 200;
const REMEMBERED = 10_000;

/** Audit log actions that depend on the request body, keyed by operationId. */
const ACTIONS: Readonly<Record<string, (body: never) => string>> = {
  "clusters.update": clusterAction,
  "privateEndpoints.setAwsConnectionStatus": ({ status }: { status: string }) =>
    status === "REJECTED" ? "REJECT_PRIVATE_LINK" : "ACCEPT_PRIVATE_LINK",
  "physicalReplication.update": ({ status }: { status?: string }) =>
    `${status === "CANCELED" ? "CANCEL" : "FAILOVER"}_PHYSICAL_REPLICATION_STREAM`,
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
  if (operation.auditAction === undefined) return undefined;
  const action = ACTIONS[operation.id]?.(body as never) ?? operation.auditAction;
  const cluster = findAudited(context, result);
  const entry: StoredAuditEntry = {
    organization: key.organization,
    time,
    id: nextUuid(state),
    action: `AUDIT_LOG_ACTION_${action}`,
    source: "AUDIT_LOG_SOURCE_CC_API",
    created_at: formatTimestamp(time),
    user_email: account.email ?? "",
    service_account_name: account.email === undefined ? account.name : "",
    cluster_id: cluster?.id ?? "",
    cluster_name: cluster?.name ?? "",
    payload:
      body === undefined ? "" : JSON.stringify(body, (name, value) => (secrets.has(name) ? "[redacted]" : value)),
    error: "rejection" in result ? readMessage(result.rejection) : "",
    trace_id: nextHex(state, 16),
    session_id: "",
    metadata: null,
  };
  state.audit.push(entry);
  if (state.audit.length > REMEMBERED) state.audit.shift();
  return entry;
}

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
    const entries = page.map(({ organization: _, time: _t, ...entry }) => entry);
    return { entries, next_starting_from };
  },
};

function clusterAction({ cockroach_version, upgrade_status, delete_protection }: UpdateBody): string {
  if (upgrade_status === "FINALIZED") return "FINALIZE_CLUSTER_MAJOR_VERSION_UPDATE";
  if (upgrade_status !== undefined) return "ROLLBACK_CLUSTER_MAJOR_VERSION_UPDATE";
  if (cockroach_version !== undefined) return "UPDATE_CLUSTER_MAJOR_VERSION";
  return delete_protection === undefined ? "UPDATE_CLUSTER" : "SET_DELETE_PROTECTION";
}
