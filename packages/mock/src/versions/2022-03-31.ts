import { createServerlessCluster } from "../clusters/create-serverless-cluster.ts";
import { deleteCluster } from "../clusters/delete-cluster.ts";
import { onCluster, onExistingCluster, onUnlockedCluster } from "../clusters/find-cluster.ts";
import { listServerlessRegions } from "../clusters/list-available-regions.ts";
import { listClusters } from "../clusters/list-clusters.ts";
import { listNodes } from "../clusters/list-nodes.ts";
import { setSpendLimit } from "../clusters/set-spend-limit.ts";
import { viewServerlessCluster } from "../clusters/view-serverless-cluster.ts";
import { paginateByOffset } from "../paging/paginate-by-offset.ts";
import type { SimulatedVersion } from "./simulated-version.ts";

export const version: SimulatedVersion = {
  apiVersion: "2022-03-31",
  handlers: {
    "clusters.list": listClusters,
    "clusters.create": createServerlessCluster,
    "clusters.get": onCluster(({ rules, time }, cluster) => rules.viewCluster(cluster, time)),
    "clusters.delete": onUnlockedCluster(deleteCluster),
    "clusters.listNodes": onExistingCluster(listNodes),
    "clusters.setSpendLimit": onUnlockedCluster(setSpendLimit),
    "clusters.listAvailableRegions": listServerlessRegions,
  },
  permissions: ["ADMIN", "CREATE", "DELETE", "EDIT", "READ"],
  fullAccess: ["ADMIN"],
  clusterOrder: "CREATED_AT",
  viewCluster: viewServerlessCluster,
  paginate: paginateByOffset,
};
