import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { refuse } from "../refusal.ts";
import { type StoredCluster, settingsAt } from "../stored-cluster.ts";

/** `clusters.delete`: the cluster stays known as `DELETED`. */
export function deleteCluster({ edition, time }: Scene, cluster: StoredCluster): Success | Answer {
  if (settingsAt(cluster, time).deleteProtection === "ENABLED") {
    return refuse(
      "FAILED_PRECONDITION",
      "the cluster is protected from being deleted: set delete_protection to DISABLED",
    );
  }
  cluster.deletedAt = time;
  return { payload: edition.viewCluster(cluster, time) };
}

/** `clusters.delete` of version 2022-03-31, which answers without a payload. */
export function deleteServerlessCluster(scene: Scene, cluster: StoredCluster): Success | Answer {
  const deleted = deleteCluster(scene, cluster);
  return "payload" in deleted ? { payload: undefined } : deleted;
}
