import { errorResponse, RejectedRequest, reject } from "../http/error-response.ts";
import type { MockResponse } from "../http/messages.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import type { Handler, HandlerContext } from "../state/handler.ts";
import { isDeleted, isReady, readCluster, type StoredCluster } from "../state/stored-cluster.ts";

/** Returns the service's error for a request to change a locked cluster. */
export function lockError({ id }: Pick<ApiOperation, "id">): MockResponse {
  return errorResponse(
    "UNAVAILABLE",
    id === "clusters.delete" ? "cannot delete locked cluster" : "couldn't lock cluster",
  );
}

export type ClusterHandler = (context: HandlerContext, cluster: StoredCluster) => unknown;

/**
 * Handles an operation on the cluster in the request path, even if the cluster is deleted. Responds with 404 if the
 * caller's organization has no such cluster.
 */
export function onCluster(handle: ClusterHandler): Handler {
  return (context) => {
    const cluster = findCluster(context, context.path.cluster_id);
    return cluster ? handle(context, cluster) : rejectUnknown(context.path.cluster_id);
  };
}

/** Like `onCluster()`, but responds with 404 if the cluster is deleted. */
export function onExistingCluster(handle: ClusterHandler): Handler {
  return onCluster((context, cluster) => (isDeleted(cluster) ? rejectUnknown(cluster.id) : handle(context, cluster)));
}

/** Like `onExistingCluster()`, but responds with 503 if the cluster is locked. */
export function onUnlockedCluster(handle: ClusterHandler): Handler {
  return lockable(onExistingCluster(rejectLocked(handle)));
}

/** Like `onExistingCluster()`, but responds with 404 while the cluster is being created, or if its creation failed. */
export function onReadyCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((context, cluster) =>
    isReady(cluster)
      ? handle(context, cluster)
      : reject(
          "NOT_FOUND",
          `internal call failed: cluster '${cluster.id}' is not ready: its state is ${cluster.state}`,
        ),
  );
}

/** Like `onReadyCluster()`, but responds with 503 if the cluster is locked. */
export function onIdleCluster(handle: ClusterHandler): Handler {
  return lockable(onReadyCluster(rejectLocked(handle)));
}

const lockableHandlers = new WeakSet<Handler>();

function lockable(handler: Handler): Handler {
  lockableHandlers.add(handler);
  return handler;
}

/** Whether a handler rejects requests while the cluster is locked. Handlers for SQL users and databases don't. */
export function isLockable(handler: Handler | undefined): boolean {
  return handler !== undefined && lockableHandlers.has(handler);
}

/** Finds a cluster of the caller's organization by id. Ignores clusters that the API version can't represent. */
export function findCluster(
  { state, key, rules, time }: Pick<HandlerContext, "state" | "key" | "rules" | "time">,
  id: unknown,
): StoredCluster | undefined {
  const cluster = readCluster(state, id, time);
  return cluster?.organization === key.organization && rules.canShow(cluster) ? cluster : undefined;
}

function rejectLocked(handle: ClusterHandler): ClusterHandler {
  return (context, cluster) => {
    if (cluster.state === "LOCKED") throw new RejectedRequest(lockError(context.operation));
    return handle(context, cluster);
  };
}

function rejectUnknown(id: unknown): never {
  reject("NOT_FOUND", `cluster not found: ${String(id)}`);
}
