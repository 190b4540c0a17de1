import type { Answer } from "../answer.ts";
import type { Scene, Success } from "../handler.ts";
import { cutPage, readPageRequest } from "../page.ts";
import { refuseInvalid } from "../refusal.ts";
import { clusterState, isDeleted } from "../view-cluster.ts";
import { findCluster, refuseUnknownCluster } from "./find-cluster.ts";

/** `clusters.listNodes`: none for a Serverless cluster, which runs on shared ones. */
export function listNodes(scene: Scene): Success | Answer {
  const cluster = findCluster(scene);
  if (!cluster || isDeleted(cluster, scene.time)) return refuseUnknownCluster(scene);
  const page = readPageRequest(scene.query, scene.time);
  if ("field" in page) return refuseInvalid([page]);
  const state = clusterState(cluster, page.time);
  const status = state === "CREATED" || state === "LOCKED" ? "LIVE" : "NOT_READY";
  const nodes = cluster.regions.flatMap((region_name) =>
    Array.from({ length: cluster.nodesPerRegion }, (_, index) => ({
      name: `${cluster.routingId}-${region_name}-${index}`,
      region_name,
      status,
    })),
  );
  const { items, pagination } = cutPage(nodes, page);
  return { payload: { nodes: items, pagination } };
}
