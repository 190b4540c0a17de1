import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { cutPage, readPageRequest } from "../page.ts";
import { refuseInvalid } from "../refusal.ts";
import { isActive, isKnown, viewCluster } from "../view-cluster.ts";

/** `clusters.list`, in the order of creation. */
export function listClusters({ state, key, time, query }: Scene): Success | Answer {
  const page = readPageRequest(query, time);
  if ("field" in page) return refuseInvalid([page]);
  const listed = Object.values(state.clusters).filter(
    (cluster) =>
      cluster.organization === key.organization &&
      isKnown(cluster, page.time) &&
      (query.show_inactive === true || isActive(cluster, page.time)),
  );
  const { items, pagination } = cutPage(listed, page);
  return { payload: { clusters: items.map((cluster) => viewCluster(cluster, page.time)), pagination } };
}
