import type { HandlerContext } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

/** Handles `clusters.get`, which also returns deleted clusters. */
export function getCluster({ rules, time }: HandlerContext, cluster: StoredCluster): unknown {
  return rules.viewCluster(cluster, time);
}
