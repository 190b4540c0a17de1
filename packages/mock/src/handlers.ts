import type { Handler } from "./handler.ts";
import { createCluster } from "./operations/create-cluster.ts";
import { deleteCluster } from "./operations/delete-cluster.ts";
import { getCluster } from "./operations/get-cluster.ts";
import { listAvailableRegions } from "./operations/list-available-regions.ts";
import { listClusters } from "./operations/list-clusters.ts";
import { listNodes } from "./operations/list-nodes.ts";
import { setSpendLimit } from "./operations/set-spend-limit.ts";

/** The operations that the simulator carries out, by operationId. All others are answered with the spec's examples. */
export const handlers: Readonly<Record<string, Handler>> = {
  "clusters.list": listClusters,
  "clusters.create": createCluster,
  "clusters.get": getCluster,
  "clusters.delete": deleteCluster,
  "clusters.listNodes": listNodes,
  "clusters.setSpendLimit": setSpendLimit,
  "clusters.listAvailableRegions": listAvailableRegions,
};
