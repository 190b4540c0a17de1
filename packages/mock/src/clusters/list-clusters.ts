import { isGranted, isOrganizationWide } from "../access/scopes.ts";
import type { SortKey } from "../paging/sort-key.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { isActive, isDeleted, isKnown, listLiveClusters, type StoredCluster } from "../state/stored-cluster.ts";

/**
 * Lists the clusters that the caller may see. To see inactive clusters, the caller needs a role on the organization.
 */
export function listClusters(context: HandlerContext): unknown {
  const { state, key, query, grants, rules } = context;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isListed = (cluster: StoredCluster, time: number): boolean =>
    cluster.organization === key.organization &&
    isKnown(cluster, time) &&
    rules.canShow(cluster) &&
    (inactive || isActive(cluster, time)) &&
    isGranted(grants, { state, time, scope: { cluster: cluster.id } });
  const by = String(query["pagination.sort_by"] ?? rules.clusterOrder);
  return respondWithPage(context, "clusters", {
    items: (time) => {
      const clusters = inactive ? Object.values(state.clusters) : listLiveClusters(state, time);
      return clusters.filter((cluster) => isListed(cluster, time));
    },
    key: (cluster, time) => sortKey(cluster, { by, time }),
    view: (cluster, time) => rules.viewCluster(cluster, time),
  });
}

/**
 * Returns the values to sort a cluster by. For `DELETED_AT`, a cluster that isn't deleted is sorted by its creation
 * time.
 */
function sortKey(cluster: StoredCluster, { by, time }: { by: string; time: number }): SortKey {
  const { id, name, createdAt, deletedAt } = cluster;
  if (by === "NAME") return [name, id];
  return [by === "DELETED_AT" && isDeleted(cluster, time) ? Number(deletedAt) : createdAt, id];
}
