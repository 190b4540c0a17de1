import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/** Handles `clusters.delete`. `clusters.get` still returns the deleted cluster, with the state `DELETED`. */
export function deleteCluster({ rules, time }: HandlerContext, cluster: StoredCluster): unknown {
  if (settingsAt(cluster, time).deleteProtection === "ENABLED") {
    reject("FAILED_PRECONDITION", "the cluster is protected against deletion: set delete_protection to DISABLED");
  }
  cluster.deletedAt = time;
  return rules.viewCluster(cluster, time);
}
