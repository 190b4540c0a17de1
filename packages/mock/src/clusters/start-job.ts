import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/** A job to start. The cluster is locked until the job ends. */
export interface NewJob {
  /** The prefix of `operation_status`, such as `CRDB_SCALE` in `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  /** Returns the cluster's settings after the job has succeeded. @default no change */
  change?(settings: ClusterSettings, end: number): ClusterSettings;
}

/** How many jobs the mock remembers for each cluster. */
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
