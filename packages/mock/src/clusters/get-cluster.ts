import type { HandlerContext, Success } from "../state/handler.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

/** `clusters.get`: a deleted cluster is still answered. */
export function getCluster({ rules, time }: HandlerContext, cluster: StoredCluster): Success {
  return { payload: rules.viewCluster(cluster, time) };
}
