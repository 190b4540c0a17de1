import { isGranted, isOrganizationWide } from "../access/scopes.ts";
import type { SortKey } from "../paging/sort-key.ts";
import { CLUSTER_KEYS, type ClusterOrder, sortedClusters } from "../state/cluster-index.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { isActive, isDeleted, isKnown, type StoredCluster } from "../state/stored-cluster.ts";

/** Lists the clusters that the caller may see; inactive ones only with a role on the organization. */
export function listClusters(context: HandlerContext): unknown {
  const { state, key, query, grants, rules } = context;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isListed = (cluster: StoredCluster, time: number): boolean =>
    isKnown(cluster, time) &&
    rules.canShow(cluster) &&
    (inactive || isActive(cluster, time)) &&
    isGranted(grants, { state, time, scope: { cluster: cluster.id } });
  const by = String(query["pagination.sort_by"] ?? rules.clusterOrder);
  const order = by === "DELETED_AT" ? undefined : (by as ClusterOrder);
  return respondWithPage(context, "clusters", {
    items: () => sortedClusters(state, key.organization, order ?? "CREATED_AT"),
    isListed,
    isSorted: order !== undefined,
    key: order ? CLUSTER_KEYS[order] : deletionKey,
    view: (cluster, time) => rules.viewCluster(cluster, time),
  });
}

/** Sorts by deletion time, or by creation time if it isn't deleted. */
function deletionKey(cluster: StoredCluster, time: number): SortKey {
  return [isDeleted(cluster, time) ? Number(cluster.deletedAt) : cluster.createdAt, cluster.id];
}
