import type { HandlerContext, Success } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

/** Handles `clusters.get`. The response can be a deleted cluster. */
export function getCluster({ rules, time }: HandlerContext, cluster: StoredCluster): Success {
  return { payload: rules.viewCluster(cluster, time) };
}
