import { reject } from "../http/error-response.ts";
import { getCluster } from "../state/cluster-index.ts";
import type { Handler, HandlerContext } from "../state/handler.ts";
import { clusterState, isDeleted, type StoredCluster } from "../state/stored-cluster.ts";

/** The reason and the message of the error response to a change of a locked cluster. */
export const LOCKED = ["UNAVAILABLE", "the cluster is locked by another operation: try again later"] as const;

export type ClusterHandler = (context: HandlerContext, cluster: StoredCluster) => unknown;

/**
 * Creates a handler for an operation on the cluster whose id is in the path. The cluster may be deleted. If the
 * caller's organization has no such cluster, the response is 404.
 */
export function onCluster(handle: ClusterHandler): Handler {
  return (context) => {
    const cluster = findCluster(context, context.path.cluster_id);
    return cluster ? handle(context, cluster) : rejectUnknown(context.path.cluster_id);
  };
}

/** Creates a handler like `onCluster()`. If the cluster is deleted, the response is 404. */
export function onExistingCluster(handle: ClusterHandler): Handler {
  return onCluster((context, cluster) =>
    isDeleted(cluster, context.time) ? rejectUnknown(cluster.id) : handle(context, cluster),
  );
}

/** Creates a handler like `onExistingCluster()`. If the cluster is locked, the response is 503. */
export function onUnlockedCluster(handle: ClusterHandler): Handler {
  return onExistingCluster(rejectLocked(handle));
}

/**
 * Creates a handler like `onExistingCluster()`. If the creation of the cluster still takes time or has failed, the
 * response is 404.
 */
export function onReadyCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((context, cluster) => {
    const state = clusterState(cluster, context.time);
    const ready = state === "CREATED" || state === "LOCKED";
    return ready ? handle(context, cluster) : reject("NOT_FOUND", `cluster not ready: ${cluster.id} is ${state}`);
  });
}

/** Creates a handler like `onReadyCluster()`. If the cluster is locked, the response is 503. */
export function onIdleCluster(handle: ClusterHandler): Handler {
  return onReadyCluster(rejectLocked(handle));
}

/**
 * Returns the cluster whose id is `id`, or `undefined` if the caller's organization has no such cluster, or if the API
 * version can't express it.
 */
export function findCluster(
  { state, key, rules }: Pick<HandlerContext, "state" | "key" | "rules">,
  id: unknown,
): StoredCluster | undefined {
  const cluster = getCluster(state, key.organization, id);
  return cluster && rules.canShow(cluster) ? cluster : undefined;
}

function rejectLocked(handle: ClusterHandler): ClusterHandler {
  return (context, cluster) =>
    clusterState(cluster, context.time) === "LOCKED" ? reject(...LOCKED) : handle(context, cluster);
}

function rejectUnknown(id: unknown): never {
  reject("NOT_FOUND", `cluster not found: ${String(id)}`);
}
