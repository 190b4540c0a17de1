import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { findChangeable } from "./find-cluster.ts";

/** `clusters.delete`: the cluster stays known as `DELETED`. */
export function deleteCluster(scene: Scene): Success | Answer {
  const found = findChangeable(scene);
  if ("refusal" in found) return found.refusal;
  found.cluster.deletedAt = scene.time;
  return { payload: undefined };
}
