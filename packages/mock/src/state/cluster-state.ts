import type { ClusterJob, StoredCluster } from "./stored-cluster.ts";

/** The values of the field `state` of a cluster. */
export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

export function clusterState(cluster: StoredCluster, time: number): ClusterState {
  if (isDeleted(cluster, time)) return "DELETED";
  if (cluster.settledAt > time) return "CREATING";
  if (cluster.failed) return "CREATION_FAILED";
  return cluster.locked || runningJob(cluster, time) ? "LOCKED" : "CREATED";
}

/** Returns whether a cluster was created at or before a given time. Deleted clusters count too. */
export function isKnown(cluster: StoredCluster, time: number): boolean {
  return cluster.createdAt <= time;
}

export function isDeleted({ deletedAt }: StoredCluster, time: number): boolean {
  return deletedAt !== null && deletedAt <= time;
}

/** Returns whether `clusters.list` returns a cluster by default, without `show_inactive`. */
export function isActive(cluster: StoredCluster, time: number): boolean {
  const state = clusterState(cluster, time);
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** Returns the job that runs on a cluster at a given time. A deleted cluster has no running job. */
export function runningJob(cluster: StoredCluster, time: number): ClusterJob | undefined {
  if (isDeleted(cluster, time)) return undefined;
  return cluster.jobs.findLast(({ from, until }) => from <= time && time < until);
}

/** Returns the time of the last change of a cluster before or at a given time. */
export function lastChange(cluster: StoredCluster, time: number): number {
  const { createdAt, settledAt, deletedAt, settings, jobs } = cluster;
  const end = Math.min(time, deletedAt ?? time);
  const times = [settledAt, ...settings.map(({ since }) => since), ...jobs.flatMap((job) => [job.from, job.until])];
  return Math.max(createdAt, ...times.filter((at) => at <= end), isDeleted(cluster, time) ? end : createdAt);
}
