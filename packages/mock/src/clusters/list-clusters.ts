import type { MockResponse } from "../spec/mock-response.ts";
import { isActive, isDeleted, isKnown } from "../state/cluster-state.ts";
import type { HandlerContext, Success } from "../state/handler.ts";
import type { SortKey } from "../state/page.ts";
import { isGranted, isOrganizationWide } from "../state/places.ts";
import type { StoredCluster } from "../state/stored-cluster.ts";

const KEYS: Readonly<Record<string, (cluster: StoredCluster, time: number) => SortKey>> = {
  NAME: ({ name, id }) => [name, id],
  CREATED_AT: ({ createdAt, id }) => [createdAt, id],
  DELETED_AT: (cluster, time) => [isDeleted(cluster, time) ? Number(cluster.deletedAt) : cluster.createdAt, cluster.id],
};

/**
 * Handles `clusters.list`. Lists the clusters that the caller may see. Only callers with a role on the organization see
 * inactive clusters.
 */
export function listClusters(context: HandlerContext): Success | MockResponse {
  const { state, key, query, grants, rules } = context;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isSeen = (cluster: StoredCluster, time: number): boolean =>
    cluster.organization === key.organization &&
    isKnown(cluster, time) &&
    (inactive || isActive(cluster, time)) &&
    isGranted(grants, { state, time, place: { cluster: cluster.id } });
  const page = rules.paginate(context, {
    items: (time) => Object.values(state.clusters).filter((cluster) => isSeen(cluster, time)),
    key: KEYS[String(query["pagination.sort_by"] ?? "NAME")] as (cluster: StoredCluster, time: number) => SortKey,
  });
  if ("status" in page) return page;
  const { items, time, pagination } = page;
  return { payload: { clusters: items.map((cluster) => rules.viewCluster(cluster, time)), pagination } };
}
