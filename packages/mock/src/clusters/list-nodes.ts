import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { isReady, readCluster, type StoredCluster } from "../state/stored-cluster.ts";

interface Node {
  readonly region: string;
  readonly number: number;
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

/** Computes a cluster's nodes. With `region`, returns only that region's nodes. */
function nodesOf({ regions }: StoredCluster, region: string | undefined): Node[] {
  return regions
    .filter(({ name }) => region === undefined || name === region)
    .flatMap(({ name, nodes }) => Array.from({ length: nodes }, (_, number) => ({ region: name, number })));
}
