import type { Answer } from "../answer.ts";
import { isActive, isKnown } from "../cluster-state.ts";
import type { SortKey } from "../edition.ts";
import type { Scene, Success } from "../handler.ts";
import { isGranted, isOrganizationWide } from "../places.ts";
import type { StoredCluster } from "../stored-cluster.ts";

const KEYS: Readonly<Record<string, (cluster: StoredCluster) => SortKey>> = {
  NAME: ({ name, id }) => [name, id],
  CREATED_AT: ({ createdAt, id }) => [createdAt, id],
  DELETED_AT: ({ deletedAt, createdAt, id }) => [deletedAt ?? createdAt, id],
};

/** `clusters.list`: those that the caller may see, the inactive ones only for who may see them all. */
export function listClusters(scene: Scene): Success | Answer {
  const { state, key, query, grants, edition } = scene;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isSeen = (cluster: StoredCluster, time: number): boolean =>
    cluster.organization === key.organization &&
    isKnown(cluster, time) &&
    (inactive || isActive(cluster, time)) &&
    isGranted(grants, { state, time, place: { cluster: cluster.id } });
  const page = edition.paginate(scene, {
    items: (time) => Object.values(state.clusters).filter((cluster) => isSeen(cluster, time)),
    key: KEYS[String(query["pagination.sort_by"] ?? "NAME")] as (cluster: StoredCluster) => SortKey,
  });
  if ("status" in page) return page;
  const { items, time, pagination } = page;
  return { payload: { clusters: items.map((cluster) => edition.viewCluster(cluster, time)), pagination } };
}
