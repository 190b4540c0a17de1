import { type History, valueAt } from "./history.ts";
import { LiveKeys } from "./live-keys.ts";

/**
 * A cluster as stored in the mock's state. Responses are computed from these fields and the current time. Times are in
 * microseconds since 1970.
 */
export interface StoredCluster {
  readonly id: string;
  readonly organization: string;
  readonly creator: string;
  readonly name: string;
  readonly provider: string;
  readonly routingId: string;
  /** The customer's cloud account that the cluster runs in, as the request described it. */
  readonly customerAccount: Readonly<Record<string, unknown>> | null;
  /** A host or virtual cluster's edition; `null` if the cluster has a plan instead. */
  readonly edition: string | null;
  /** Whether virtual clusters can run on this cluster. */
  readonly isHost: boolean;
  /** The workspace of a virtual cluster; `null` for all others. */
  readonly workspace: string | null;
  /** Whether the cluster supports cluster virtualization, which physical replication requires. */
  readonly isVirtualized: boolean;
  readonly createdAt: number;
  /** When the new cluster was stored, which is a little later than `createdAt`. */
  readonly recordedAt: number;
  /** When the cluster's creation succeeds or fails. */
  readonly settledAt: number;
  readonly failed: boolean;
  /** Whether the cluster is locked even while no job is running. */
  locked: boolean;
  deletedAt: number | null;
  /** The cluster's settings over time. */
  settings: History<ClusterSettings>;
  /** The cluster's egress traffic policy over time. */
  egressPolicy: History<string>;
  /** The status of an Advanced cluster's private endpoint services over time; empty if there are none. */
  endpointServices: History<string>;
  /** The cluster's jobs, oldest first. */
  jobs: readonly ClusterJob[];
}

/**
 * A cluster's plan, as API version 2024-09-16 names it. Clusters with an edition have no plan, but the mock treats host
 * clusters as Advanced, and virtual clusters as Standard.
 */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

export interface ClusterSettings {
  readonly plan: StoredPlan;
  readonly regions: readonly StoredRegion[];
  /** The spend limit in US cents per month. */
  readonly spendLimit: number;
  /** A Basic or Standard cluster's usage limits, formatted as in requests. */
  readonly usageLimits: Readonly<Record<string, string>> | null;
  readonly primaryRegion: string;
  readonly upgradeType: string;
  /** Each node's storage, in GiB. */
  readonly storageGib: number;
  /** Each node's disk operations per second. */
  readonly diskIops: number;
  /** The maximum number of virtual CPUs that a virtual cluster may use. */
  readonly burstLimit: number;
  /** CockroachDB's major version, such as `v25.4`. */
  readonly version: string;
  /**
   * The version before the last upgrade, and when the upgrade ended. `null` if there was none or it was rolled back.
   */
  readonly upgradedFrom: { readonly version: string; readonly at: number } | null;
  readonly deleteProtection: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The id of the folder that contains the cluster, or `root`. */
  readonly parentId: string;
  readonly networkVisibility: string;
  readonly cidrRange: string;
  readonly backups: BackupSettings;
}

/** A region that a cluster runs in. `nodes` is 0 for Basic and Standard clusters. */
export interface StoredRegion {
  readonly name: string;
  readonly nodes: number;
  readonly machineType: string;
  readonly cpus: number;
}

export interface BackupSettings {
  readonly enabled: boolean;
  readonly retentionDays: number;
  readonly frequencyMinutes: number;
  /** Whether the backup retention has already been changed. The service allows only one change. */
  readonly retentionChanged: boolean;
}

/** A long-running job, such as scaling. The cluster is locked until the job ends. */
export interface ClusterJob {
  /** The prefix of the cluster's `operation_status`, such as `CRDB_SCALE` in `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  readonly from: number;
  readonly until: number;
  readonly failed: boolean;
}

/** The values of a cluster's `state`. */
export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

/** Whether a cluster has a plan. Host clusters, virtual clusters and others with an edition have none. */
export function hasPlan({
  edition,
  isHost,
  workspace,
}: Pick<StoredCluster, "edition" | "isHost" | "workspace">): boolean {
  return edition === null && !isHost && workspace === null;
}

/** The keys of each state's clusters, which make it fast to list the clusters that aren't deleted. */
const indexes = new WeakMap<StoredClusters, LiveKeys>();

type StoredClusters = Record<string, StoredCluster>;

function keysOf(clusters: StoredClusters): LiveKeys {
  const found = indexes.get(clusters);
  if (found) return found;
  const keys = new LiveKeys();
  for (const id of Object.keys(clusters)) keys.add(id);
  indexes.set(clusters, keys);
  return keys;
}

export function addCluster(clusters: StoredClusters, cluster: StoredCluster): void {
  keysOf(clusters).add(cluster.id);
  clusters[cluster.id] = cluster;
}

/** Returns the clusters that may exist at `time`. The list may include some deleted clusters. */
export function listLiveClusters({ clusters }: { readonly clusters: StoredClusters }, time: number): StoredCluster[] {
  const ids = keysOf(clusters).at(time, (id) => clusters[id]?.deletedAt ?? undefined);
  return ids.flatMap((id) => clusters[id] ?? []);
}

/** Returns a cluster's settings as of `time`. A deleted cluster keeps its last settings. */
export function settingsAt({ settings, deletedAt }: StoredCluster, time: number): ClusterSettings {
  const first = settings[0]?.value as ClusterSettings;
  return valueAt(settings, Math.min(time, deletedAt ?? time)) ?? first;
}

export function clusterState(cluster: StoredCluster, time: number): ClusterState {
  if (isDeleted(cluster, time)) return "DELETED";
  if (cluster.settledAt > time) return "CREATING";
  if (cluster.failed) return "CREATION_FAILED";
  return cluster.locked || runningJob(cluster, time) ? "LOCKED" : "CREATED";
}

/** Whether a cluster was created at or before `time`. True even if the cluster has been deleted since. */
export function isKnown(cluster: StoredCluster, time: number): boolean {
  return cluster.createdAt <= time;
}

export function isDeleted({ deletedAt }: StoredCluster, time: number): boolean {
  return deletedAt !== null && deletedAt <= time;
}

/** Whether `clusters.list` returns a cluster even without `show_inactive`. */
export function isActive(cluster: StoredCluster, time: number): boolean {
  const state = clusterState(cluster, time);
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** Returns the job that a cluster is running, if any. A deleted cluster doesn't run jobs. */
export function runningJob(cluster: StoredCluster, time: number): ClusterJob | undefined {
  if (isDeleted(cluster, time)) return undefined;
  return cluster.jobs.findLast(({ from, until }) => from <= time && time < until);
}

/**
 * Returns the status of a cluster's private endpoint services (the same in all regions), or `""` if there are none.
 * Basic and Standard clusters always have these services, Advanced clusters only after
 * `privateEndpoints.createServices`.
 */
export function endpointServicesStatus(cluster: StoredCluster, time: number): string {
  return settingsAt(cluster, time).plan === "ADVANCED" ? (valueAt(cluster.endpointServices, time) ?? "") : "AVAILABLE";
}

/** Returns the time of a cluster's last change up to `time`. */
export function lastChange(cluster: StoredCluster, time: number): number {
  const { recordedAt, settledAt, deletedAt, settings, jobs } = cluster;
  const end = Math.min(time, deletedAt ?? time);
  const times = [settledAt, ...settings.map(({ since }) => since), ...jobs.flatMap((job) => [job.from, job.until])];
  return Math.max(recordedAt, ...times.filter((at) => at <= end), isDeleted(cluster, time) ? end : recordedAt);
}
