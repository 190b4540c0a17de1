import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { viewCluster } from "../view-cluster.ts";
import { findCluster, refuseUnknownCluster } from "./find-cluster.ts";

/** `clusters.get`: a deleted cluster is still answered. */
export function getCluster(scene: Scene): Success | Answer {
  const cluster = findCluster(scene);
  return cluster ? { payload: viewCluster(cluster, scene.time) } : refuseUnknownCluster(scene);
}
