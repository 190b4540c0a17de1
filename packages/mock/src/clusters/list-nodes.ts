import type { MockResponse } from "../spec/mock-response.ts";
import { clusterState } from "../state/cluster-state.ts";
import type { HandlerContext, Success } from "../state/handler.ts";
import { type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

interface Node {
  readonly name: string;
  readonly region_name: string;
  readonly status: "LIVE" | "NOT_READY";
}

/** Handles `clusters.listNodes`. Basic and Standard clusters have no dedicated nodes. */
export function listNodes(context: HandlerContext, cluster: StoredCluster): Success | MockResponse {
  const { query, rules } = context;
  const page = rules.paginate<Node>(context, {
    items: (time) =>
      nodesOf(cluster, time).filter(({ region_name }) =>
        [region_name, undefined].includes(query.region_name as string),
      ),
    key: ({ region_name, name }) => [region_name, name],
  });
  return "status" in page ? page : { payload: { nodes: page.items, pagination: page.pagination } };
}

function nodesOf(cluster: StoredCluster, time: number): Node[] {
  const state = clusterState(cluster, time);
  const status = state === "CREATED" || state === "LOCKED" ? "LIVE" : "NOT_READY";
  return settingsAt(cluster, time).regions.flatMap(({ name: region_name, nodes }) =>
    Array.from({ length: nodes }, (_, index) => ({
      name: `${cluster.routingId}-${region_name}-${index}`,
      region_name,
      status,
    })),
  );
}
