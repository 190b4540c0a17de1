import { removeGrants } from "../access/principals.ts";
import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { planRow } from "../state/history.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";
import { isReplicating } from "./replication.ts";
import { hasVirtualClusters } from "./workspaces.ts";

/** Deletes a cluster and all roles on it. `clusters.get` still returns the cluster, in the `DELETED` state. */
export function deleteCluster(context: HandlerContext, cluster: StoredCluster): unknown {
  const { rules, state, time } = context;
  if (cluster.deleteProtection === "ENABLED") {
    reject("FAILED_PRECONDITION", "the cluster is protected against deletion: set delete_protection to DISABLED");
  }
  if (cluster.isHost && hasVirtualClusters(context, cluster)) {
    reject("FAILED_PRECONDITION", "the host cluster runs virtual clusters: delete them first");
  }
  if (isReplicating(context, [cluster.id])) {
    reject("FAILED_PRECONDITION", "the cluster is part of a physical replication stream: fail over or cancel it first");
  }
  const operation = cluster.operation.replace(/.*_RUNNING$/, "UNSPECIFIED");
  const deleted = { ...cluster, state: "DELETED", operation, changedAt: time, deletedAt: time } as const;
  planRow(state.tables.clusters, cluster.id, { since: time, value: deleted });
  removeGrants(context, cluster.id);
  return rules.viewCluster(deleted);
}
