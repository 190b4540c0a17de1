import type { HandlerContext } from "../state/handler.ts";
import { withVersion } from "../state/history.ts";
import { type ClusterSettings, type StoredCluster, settingsAt } from "../state/stored-cluster.ts";

/** Something that takes time and has a cluster for itself. */
export interface NewJob {
  /** What it is, as operation statuses begin: `CRDB_SCALE`. */
  readonly kind: string;
  /** What the cluster is set to in the end, if it goes well. */
  change?(settings: ClusterSettings, end: number): ClusterSettings;
}

/** How many jobs a cluster remembers. */
const REMEMBERED = 64;

/** Starts something that takes time on a cluster. */
export function startJob(context: HandlerContext, cluster: StoredCluster, { kind, change }: NewJob): void {
  const { time, delayMs, jobFails } = context;
  const until = time + delayMs * 1000;
  cluster.jobs = [...cluster.jobs, { kind, from: time, until, failed: jobFails }].slice(-REMEMBERED);
  if (change && !jobFails) {
    const value = change(settingsAt(cluster, time), until);
    cluster.settings = withVersion(cluster.settings, { since: until, value });
  }
}
