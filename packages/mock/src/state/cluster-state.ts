import type { ClusterJob, StoredCluster } from "./stored-cluster.ts";

/** Where a cluster stands in its life. */
export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

/** Where a cluster stood in its life at a moment. */
export function clusterState(cluster: StoredCluster, time: number): ClusterState {
  if (isDeleted(cluster, time)) return "DELETED";
  if (cluster.settledAt > time) return "CREATING";
  if (cluster.failed) return "CREATION_FAILED";
  return cluster.locked || runningJob(cluster, time) ? "LOCKED" : "CREATED";
}

/** Whether a cluster existed at a moment, be it deleted since or by then. */
export function isKnown(cluster: StoredCluster, time: number): boolean {
  return cluster.createdAt <= time;
}

/** Whether a cluster was deleted by a moment. */
export function isDeleted({ deletedAt }: StoredCluster, time: number): boolean {
  return deletedAt !== null && deletedAt <= time;
}

/** Whether a cluster is listed without `show_inactive`. */
export function isActive(cluster: StoredCluster, time: number): boolean {
  const state = clusterState(cluster, time);
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** What is being done to a cluster at a moment; nothing once it is deleted. */
export function runningJob(cluster: StoredCluster, time: number): ClusterJob | undefined {
  if (isDeleted(cluster, time)) return undefined;
  return cluster.jobs.findLast(({ from, until }) => from <= time && time < until);
}

/** When a cluster was last changed, as of a moment. */
export function lastChange(cluster: StoredCluster, time: number): number {
  const { createdAt, settledAt, deletedAt, settings, jobs } = cluster;
  const end = Math.min(time, deletedAt ?? time);
  const moments = [settledAt, ...settings.map(({ since }) => since), ...jobs.flatMap((job) => [job.from, job.until])];
  return Math.max(createdAt, ...moments.filter((moment) => moment <= end), isDeleted(cluster, time) ? end : createdAt);
}
