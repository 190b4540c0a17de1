import { isGranted, isOrganizationWide } from "../access/scopes.ts";
import type { SortKey } from "../paging/page.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import { isActive, isReady, readCluster, type StoredCluster } from "../state/stored-cluster.ts";

interface Node {
  readonly region: string;
  readonly number: number;
}

/** Lists the clusters that the caller may see. Deleted and failed ones require a role on the organization. */
export function listClusters(context: HandlerContext): unknown {
  const { state, key, query, grants, rules } = context;
  const inactive = query.show_inactive === true && isOrganizationWide(grants);
  const isListed = (cluster: StoredCluster, time: number): boolean =>
    (inactive || isActive(cluster)) &&
    cluster.organization === key.organization &&
    rules.canShow(cluster) &&
    isGranted({ state, time, grants }, { cluster: cluster.id });
  const by = String(query["pagination.sort_by"] ?? rules.clusterOrder);
  return respondWithPage(context, "clusters", {
    items: (time) => listRows(state.tables.clusters, time).filter((cluster) => isListed(cluster, time)),
    key: (cluster) => sortKey(cluster, by),
    view: rules.viewCluster,
  });
}

/** Returns a cluster's sort key. With `DELETED_AT`, clusters that aren't deleted are sorted by creation time. */
function sortKey({ id, name, createdAt, deletedAt }: StoredCluster, by: string): SortKey {
  if (by === "NAME") return [name, id];
  return [by === "DELETED_AT" ? (deletedAt ?? createdAt) : createdAt, id];
}

/** Lists a cluster's nodes. Basic and Standard clusters have no nodes of their own, so their list is empty. */
export function listNodes(context: HandlerContext, cluster: StoredCluster): unknown {
  const region = context.query.region_name as string | undefined;
  const at = (time: number): StoredCluster => readCluster(context.state, cluster.id, time) ?? cluster;
  return respondWithPage<Node>(context, "nodes", {
    items: (time) => nodesOf(at(time), region),
    key: ({ region, number }) => [region, number],
    view: ({ region, number }, time) => ({
      name: `${cluster.routingId}-${region}-${number}`,
      region_name: region,
      status: isReady(at(time)) ? "LIVE" : "NOT_READY",
    }),
  });
}

function nodesOf({ regions }: StoredCluster, region: string | undefined): Node[] {
  return regions
    .filter(({ name }) => region === undefined || name === region)
    .flatMap(({ name, nodes }) => Array.from({ length: nodes }, (_, number) => ({ region: name, number })));
}
