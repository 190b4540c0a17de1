import type { Edition } from "../edition.ts";
import { createServerlessCluster } from "../operations/create-serverless-cluster.ts";
import { deleteServerlessCluster } from "../operations/delete-cluster.ts";
import { onCluster, onExistingCluster, onUnlockedCluster } from "../operations/find-cluster.ts";
import { getCluster } from "../operations/get-cluster.ts";
import { listServerlessRegions } from "../operations/list-available-regions.ts";
import { listClusters } from "../operations/list-clusters.ts";
import { listNodes } from "../operations/list-nodes.ts";
import { setSpendLimit } from "../operations/set-spend-limit.ts";
import { paginateByOffset } from "../paginate-by-offset.ts";
import { viewServerlessCluster } from "../view-serverless-cluster.ts";

/** Version 2022-03-31: Serverless clusters, which are created, limited and deleted, and five permissions. */
export const edition: Edition = {
  name: "2022-03-31",
  handlers: {
    "clusters.list": listClusters,
    "clusters.create": createServerlessCluster,
    "clusters.get": onCluster(getCluster),
    "clusters.delete": onUnlockedCluster(deleteServerlessCluster),
    "clusters.listNodes": onExistingCluster(listNodes),
    "clusters.setSpendLimit": onUnlockedCluster(setSpendLimit),
    "clusters.listAvailableRegions": listServerlessRegions,
  },
  organizationWide: [],
  permissions: ["ADMIN", "CREATE", "DELETE", "EDIT", "READ"],
  fullAccess: ["ADMIN"],
  viewCluster: viewServerlessCluster,
  paginate: paginateByOffset,
};
