import { errorResponse } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import { clusterState, isDeleted } from "../state/cluster-state.ts";
import type { Handler, HandlerContext, Success } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

/** Carries out an operation on a cluster. */
export type ClusterHandler = (context: HandlerContext, cluster: StoredCluster) => Success | MockResponse;

/** An operation on the cluster that the path names, be it deleted. What belongs to another organization does not exist. */
export function onCluster(handle: ClusterHandler): Handler {
  return (context) => {
    const cluster = findCluster(context, context.path.cluster_id);
    return cluster ? handle(context, cluster) : unknownClusterError(context.path.cluster_id);
  };
}

/** An operation on a cluster that isn't deleted. */
export function onExistingCluster(handle: ClusterHandler): Handler {
  return onCluster((context, cluster) =>
    isDeleted(cluster, context.time) ? unknownClusterError(cluster.id) : handle(context, cluster),
  );
}

/** An operation on a cluster that isn't deleted, and that nothing else has for itself. */
export function onUnlockedCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((context, cluster) =>
    clusterState(cluster, context.time) === "LOCKED" ? lockedError() : handle(context, cluster),
  );
}

/** An operation on what a cluster holds: until it has been created, there is nothing. */
export function onReadyCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((context, cluster) => {
    const state = clusterState(cluster, context.time);
    const ready = state === "CREATED" || state === "LOCKED";
    return ready
      ? handle(context, cluster)
      : errorResponse("NOT_FOUND", `cluster not ready: ${cluster.id} is ${state}`);
  });
}

/** An operation that changes a cluster which has been created, and that nothing else has for itself. */
export function onIdleCluster(handle: ClusterHandler): Handler {
  return onReadyCluster((context, cluster) =>
    clusterState(cluster, context.time) === "LOCKED" ? lockedError() : handle(context, cluster),
  );
}

/** Finds a cluster of the caller's organization. */
export function findCluster(
  { state, key }: Pick<HandlerContext, "state" | "key">,
  id: unknown,
): StoredCluster | undefined {
  const known = String(id).toLowerCase();
  const cluster = Object.hasOwn(state.clusters, known) ? state.clusters[known] : undefined;
  return cluster?.organization === key.organization ? cluster : undefined;
}

/** Says that another operation has the cluster for itself. */
export function lockedError(): MockResponse {
  return errorResponse("UNAVAILABLE", "the cluster is locked by another operation: try again later");
}

function unknownClusterError(id: unknown): MockResponse {
  return errorResponse("NOT_FOUND", `cluster not found: ${String(id)}`);
}
