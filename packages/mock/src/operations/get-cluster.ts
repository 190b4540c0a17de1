import type { Scene, Success } from "../handler.ts";
import type { StoredCluster } from "../stored-cluster.ts";

/** `clusters.get`: a deleted cluster is still answered. */
export function getCluster({ edition, time }: Scene, cluster: StoredCluster): Success {
  return { payload: edition.viewCluster(cluster, time) };
}
