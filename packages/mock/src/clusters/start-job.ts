import type { HandlerContext } from "../state/handler.ts";
import { changeCluster, readCluster, type StoredCluster } from "../state/stored-cluster.ts";

/**
 * Starts a job and returns the cluster, which is locked until the job ends. Applies `change` once the job succeeds.
 *
 * @param kind the start of `operation_status`, such as `CRDB_SCALE` in `CRDB_SCALE_RUNNING`
 */
export function startJob(
  { state, time, delayMs, jobFails }: HandlerContext,
  cluster: StoredCluster,
  kind: string,
  change: Partial<StoredCluster> = {},
): StoredCluster {
  const outcome = jobFails ? { operation: `${kind}_FAILED` } : { operation: "UNSPECIFIED", ...change };
  changeCluster(state, cluster, time, { state: "LOCKED", operation: `${kind}_RUNNING` });
  changeCluster(state, cluster, time + delayMs * 1000, { state: "CREATED", ...outcome });
  return readCluster(state, cluster.id, time) as StoredCluster;
}
