import type { HandlerContext } from "../state/handler.ts";
import { listRows, tableOf } from "../state/history.ts";

/** A physical replication stream, which copies one cluster's data to another. */
export type Stream = {
  readonly id: string;
  readonly status: string;
  readonly primary_cluster_id: string;
  readonly standby_cluster_id: string;
  readonly created_at: string;
  readonly failover_at: string | null;
  readonly activated_at: string | null;
  readonly canceled_at: string | null;
};

/** Whether one of the clusters is part of a replication stream that hasn't ended. */
export function isReplicating({ state, key, time }: HandlerContext, ids: readonly string[]): boolean {
  return listRows(tableOf<Stream>(state, "physicalReplication"), time, key.organization).some(
    ({ status, primary_cluster_id, standby_cluster_id }) =>
      status !== "COMPLETED" &&
      status !== "CANCELED" &&
      (ids.includes(primary_cluster_id) || ids.includes(standby_cluster_id)),
  );
}
