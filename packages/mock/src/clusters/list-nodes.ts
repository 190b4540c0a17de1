import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { clusterState, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

interface Node {
  readonly region: string;
  readonly number: number;
}

/** Lists a cluster's nodes. Basic and Standard clusters have no nodes of their own, so their list is empty. */
export function listNodes(context: HandlerContext, cluster: StoredCluster): unknown {
  const region = context.query.region_name as string | undefined;
  return respondWithPage<Node>(context, "nodes", {
    items: (time) => nodesOf(cluster, time, region),
    key: ({ region, number }) => [region, number],
    view: ({ region, number }, time) => ({
      name: `${cluster.routingId}-${region}-${number}`,
      region_name: region,
      status: ["CREATED", "LOCKED"].includes(clusterState(cluster, time)) ? "LIVE" : "NOT_READY",
    }),
  });
}

/** Computes a cluster's nodes. With `region`, returns only that region's nodes. */
function nodesOf(cluster: StoredCluster, time: number, region: string | undefined): Node[] {
  return settingsAt(cluster, time)
    .regions.filter(({ name }) => region === undefined || name === region)
    .flatMap(({ name, nodes }) => Array.from({ length: nodes }, (_, number) => ({ region: name, number })));
}
