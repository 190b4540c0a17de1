import type { Answer } from "../answer.ts";
import { clusterState, isDeleted } from "../cluster-state.ts";
import type { Handler, Scene, Success } from "../handler.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../stored-cluster.ts";

/** Carries out an operation on a cluster. */
export type ClusterHandler = (scene: Scene, cluster: StoredCluster) => Success | Answer;

/** An operation on the cluster that the path names, be it deleted. What belongs to another organization does not exist. */
export function onCluster(handle: ClusterHandler): Handler {
  return (scene) => {
    const cluster = findCluster(scene, scene.path.cluster_id);
    return cluster ? handle(scene, cluster) : refuseUnknownCluster(scene.path.cluster_id);
  };
}

/** An operation on a cluster that isn't deleted. */
export function onExistingCluster(handle: ClusterHandler): Handler {
  return onCluster((scene, cluster) =>
    isDeleted(cluster, scene.time) ? refuseUnknownCluster(cluster.id) : handle(scene, cluster),
  );
}

/** An operation on a cluster that isn't deleted, and that nothing else has for itself. */
export function onUnlockedCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((scene, cluster) =>
    clusterState(cluster, scene.time) === "LOCKED" ? refuseLocked() : handle(scene, cluster),
  );
}

/** An operation on what a cluster holds: until it has been created, there is nothing. */
export function onReadyCluster(handle: ClusterHandler): Handler {
  return onExistingCluster((scene, cluster) => {
    const state = clusterState(cluster, scene.time);
    const ready = state === "CREATED" || state === "LOCKED";
    return ready ? handle(scene, cluster) : refuse("NOT_FOUND", `cluster not ready: ${cluster.id} is ${state}`);
  });
}

/** An operation that changes a cluster which has been created, and that nothing else has for itself. */
export function onIdleCluster(handle: ClusterHandler): Handler {
  return onReadyCluster((scene, cluster) =>
    clusterState(cluster, scene.time) === "LOCKED" ? refuseLocked() : handle(scene, cluster),
  );
}

/** Finds a cluster of the caller's organization. */
export function findCluster({ state, key }: Pick<Scene, "state" | "key">, id: unknown): StoredCluster | undefined {
  const known = String(id).toLowerCase();
  const cluster = Object.hasOwn(state.clusters, known) ? state.clusters[known] : undefined;
  return cluster?.organization === key.organization ? cluster : undefined;
}

/** Says that another operation has the cluster for itself. */
export function refuseLocked(): Answer {
  return refuse("UNAVAILABLE", "the cluster is locked by another operation: try again later");
}

function refuseUnknownCluster(id: unknown): Answer {
  return refuse("NOT_FOUND", `cluster not found: ${String(id)}`);
}
