import { deleteCluster } from "../clusters/delete-cluster.ts";
import { onCluster, onExistingCluster, onUnlockedCluster } from "../clusters/find-cluster.ts";
import { listClusters, listNodes } from "../clusters/list-clusters.ts";
import { listServerlessRegions } from "../clusters/regions.ts";
import { createServerlessCluster, setSpendLimit, viewServerlessCluster } from "../clusters/serverless-clusters.ts";
import { paginateByOffset } from "../paging/paginate-by-offset.ts";
import type { SimulatedVersion } from "../state/handler.ts";
import { hasPlan } from "../state/stored-cluster.ts";

/** The roles, other than CLUSTER_ADMIN, that allow listing and reading clusters in later API versions. */
const READERS = (
  "AUDITOR CLUSTER_DATA_ACCESSOR CLUSTER_DEVELOPER CLUSTER_MONITOR CLUSTER_OPERATOR_WRITER FOLDER_ADMIN FOLDER_MOVER " +
  "METRICS_VIEWER ORG_ADMIN"
).split(" ");

export const version: SimulatedVersion = {
  apiVersion: "2022-03-31",
  handlers: {
    "clusters.list": listClusters,
    "clusters.create": createServerlessCluster,
    "clusters.get": onCluster(({ rules }, cluster) => rules.viewCluster(cluster)),
    "clusters.delete": onUnlockedCluster(deleteCluster),
    "clusters.listNodes": onExistingCluster(listNodes),
    "clusters.setSpendLimit": onUnlockedCluster(setSpendLimit),
    "clusters.listAvailableRegions": listServerlessRegions,
  },
  // The service doesn't document how these roles map to later ones, so we use the later roles that allow the same
  // operations. ADMIN allows everything.
  holders: {
    ADMIN: ["CLUSTER_ADMIN"],
    CREATE: ["CLUSTER_CREATOR"],
    EDIT: ["CLUSTER_OPERATOR_WRITER"],
    READ: READERS,
  },
  clusterOrder: "CREATED_AT",
  canShow: (cluster) => cluster.provider !== "AZURE" && hasPlan(cluster),
  viewCluster: viewServerlessCluster,
  paginate: paginateByOffset,
};
