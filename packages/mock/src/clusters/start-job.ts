import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/** A job to start on a cluster. A job takes time and locks the cluster. */
export interface NewJob {
  /** The prefix of the `operation_status` of the cluster, such as `CRDB_SCALE` for `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  /** Returns the settings that the cluster has after the job has succeeded. @default the settings do not change */
  change?(settings: ClusterSettings, end: number): ClusterSettings;
}

/** The maximum number of jobs that the mock stores for each cluster. */
const REMEMBERED = 64;

export function startJob(context: HandlerContext, cluster: StoredCluster, { kind, change }: NewJob): void {
  const { time, delayMs, jobFails } = context;
  const until = time + delayMs * 1000;
  cluster.jobs = [...cluster.jobs, { kind, from: time, until, failed: jobFails }].slice(-REMEMBERED);
  if (change && !jobFails) {
    const value = change(settingsAt(cluster, time), until);
    cluster.settings = withVersion(cluster.settings, { since: until, value });
  }
}
