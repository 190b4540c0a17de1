import { type History, valueAt } from "./history.ts";

/**
 * A cluster as the mock stores it. From these properties and the time, the mock computes the cluster that a response
 * contains. Times are in microseconds since 1970.
 */
export interface StoredCluster {
  readonly id: string;
  readonly organization: string;
  readonly creator: string;
  readonly name: string;
  readonly provider: string;
  readonly routingId: string;
  /** The customer's cloud account in which the cluster runs, in the form that API requests use. */
  readonly customerAccount: Readonly<Record<string, unknown>> | null;
  /** The edition of the cluster, or `null` if it has a plan. */
  readonly edition: string | null;
  /** Whether the cluster runs virtual clusters. */
  readonly isHost: boolean;
  /** The id of the workspace of a virtual cluster, or `null` for other clusters. */
  readonly workspace: string | null;
  /** Whether the cluster supports cluster virtualization, which physical replication needs. */
  readonly isVirtualized: boolean;
  readonly createdAt: number;
  /** The time at which the creation of the cluster succeeds or fails. */
  readonly settledAt: number;
  readonly failed: boolean;
  /** Whether the cluster is locked even if no job is running. */
  locked: boolean;
  deletedAt: number | null;
  /** The settings of the cluster over time. */
  settings: History<ClusterSettings>;
  /** The egress traffic policy over time. */
  egressPolicy: History<string>;
  /** The status of an Advanced cluster's private endpoint services over time; empty if it has none. */
  endpointServices: History<string>;
  /** The jobs of the cluster, oldest first. */
  jobs: readonly ClusterJob[];
}

/**
 * The plan of a cluster, named as in API version 2024-09-16. Other API versions use other names. A cluster with an
 * edition behaves like an Advanced cluster, and a virtual cluster like a Standard one.
 */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

export interface ClusterSettings {
  readonly plan: StoredPlan;
  readonly regions: readonly StoredRegion[];
  /** The spend limit, in US cents per month. */
  readonly spendLimit: number;
  /** The usage limits of a Basic or Standard cluster, as API requests contain them. */
  readonly usageLimits: Readonly<Record<string, string>> | null;
  readonly primaryRegion: string;
  readonly upgradeType: string;
  /** The storage of each node, in GiB. */
  readonly storageGib: number;
  /** The disk operations per second of each node. */
  readonly diskIops: number;
  /** The maximum number of virtual CPUs of a virtual cluster. */
  readonly burstLimit: number;
  /** The major version of CockroachDB, such as `v25.4`. */
  readonly version: string;
  /**
   * The version of CockroachDB before the last upgrade, and the time of the upgrade. `null` if there was no upgrade, or
   * if the upgrade was rolled back.
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

/** A region of a cluster. `nodes` is 0 for a Basic or Standard cluster. */
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
  /** Whether the number of retention days has already been changed. Only one change is allowed. */
  readonly retentionChanged: boolean;
}

/** An operation that takes time, such as scaling a cluster. The cluster is locked until the operation ends. */
export interface ClusterJob {
  /** The first part of an `operation_status`. For example, `CRDB_SCALE` is the first part of `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  readonly from: number;
  readonly until: number;
  readonly failed: boolean;
}

/** The values of the field `state` of a cluster. */
export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

/** Tests whether a cluster has a plan: it has no edition, and is neither a host nor a virtual cluster. */
export function hasPlan({
  edition,
  isHost,
  workspace,
}: Pick<StoredCluster, "edition" | "isHost" | "workspace">): boolean {
  return edition === null && !isHost && workspace === null;
}

/** Returns the settings of a cluster as of a time. A deleted cluster keeps its last settings. */
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
