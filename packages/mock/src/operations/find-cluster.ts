import type { Answer } from "../answer.ts";
import type { Scene } from "../handler.ts";
import { refuse } from "../refusal.ts";
import type { StoredCluster } from "../state.ts";
import { isDeleted } from "../view-cluster.ts";

/** Finds the cluster that a path names; what belongs to another organization does not exist. */
export function findCluster({ state, key, path }: Scene): StoredCluster | undefined {
  const id = String(path.cluster_id).toLowerCase();
  const cluster = Object.hasOwn(state.clusters, id) ? state.clusters[id] : undefined;
  return cluster?.organization === key.organization ? cluster : undefined;
}

/** Says that there is no such cluster. */
export function refuseUnknownCluster({ path }: Scene): Answer {
  return refuse("NOT_FOUND", `cluster not found: ${String(path.cluster_id)}`);
}

/** Finds the cluster that a request changes, or refuses it because the cluster is gone or locked. */
export function findChangeable(scene: Scene): { cluster: StoredCluster } | { refusal: Answer } {
  const cluster = findCluster(scene);
  if (!cluster || isDeleted(cluster, scene.time)) return { refusal: refuseUnknownCluster(scene) };
  if (cluster.locked) return { refusal: refuseLocked() };
  return { cluster };
}

/** Says that another operation has the cluster for itself. */
export function refuseLocked(): Answer {
  return refuse("UNAVAILABLE", "the cluster is locked by another operation: try again later");
}
