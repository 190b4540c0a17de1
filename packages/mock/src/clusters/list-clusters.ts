import { isGranted, isOrganizationWide } from "../access/scopes.ts";
import type { SortKey } from "../paging/sort-key.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import { isActive, type StoredCluster } from "../state/stored-cluster.ts";

/**
 * Lists the clusters that the caller may see. To see inactive clusters, the caller needs a role on the organization.
 */
export function listClusters(context: HandlerContext): unknown {
  const { state, key, query, grants, rules } = context;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isListed = (cluster: StoredCluster, time: number): boolean =>
    (inactive || isActive(cluster)) &&
    cluster.organization === key.organization &&
    rules.canShow(cluster) &&
    isGranted(grants, { state, time, scope: { cluster: cluster.id } });
  const by = String(query["pagination.sort_by"] ?? rules.clusterOrder);
  return respondWithPage(context, "clusters", {
    items: (time) => listRows(state.tables.clusters, time).filter((cluster) => isListed(cluster, time)),
    key: (cluster) => sortKey(cluster, by),
    view: rules.viewCluster,
  });
}

/**
 * Returns the values to sort a cluster by. For `DELETED_AT`, a cluster that isn't deleted is sorted by its creation
 * time.
 */
function sortKey({ id, name, createdAt, deletedAt }: StoredCluster, by: string): SortKey {
  if (by === "NAME") return [name, id];
  return [by === "DELETED_AT" ? (deletedAt ?? createdAt) : createdAt, id];
}
