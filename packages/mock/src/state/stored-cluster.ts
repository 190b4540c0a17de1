import { type History, valueAt } from "./history.ts";

/** A cluster as stored. The mock computes responses from this and the time. Times are microseconds since 1970. */
export interface StoredCluster {
  readonly id: string;
  readonly organization: string;
  readonly creator: string;
  readonly name: string;
  readonly provider: string;
  readonly routingId: string;
  /** The customer's cloud account that it runs in, as in requests. */
  readonly customerAccount: Readonly<Record<string, unknown>> | null;
  /** `null` if it has a plan. */
  readonly edition: string | null;
  /** Whether it runs virtual clusters. */
  readonly isHost: boolean;
  /** A virtual cluster's workspace, or `null`. */
  readonly workspace: string | null;
  /** Whether it supports cluster virtualization, which physical replication needs. */
  readonly isVirtualized: boolean;
  readonly createdAt: number;
  /** When its creation succeeds or fails. */
  readonly settledAt: number;
  readonly failed: boolean;
  /** Whether it is locked even without a running job. */
  locked: boolean;
  deletedAt: number | null;
  /** Its settings over time. */
  settings: History<ClusterSettings>;
  /** The egress traffic policy over time. */
  egressPolicy: History<string>;
  /** An Advanced cluster's private endpoint services over time; empty without any. */
  endpointServices: History<string>;
  /** Oldest first. */
  jobs: readonly ClusterJob[];
}

/**
 * The plan, as version 2024-09-16 names it. A cluster with an edition behaves like an Advanced one, and a virtual one
 * like Standard.
 */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

export interface ClusterSettings {
  readonly plan: StoredPlan;
  readonly regions: readonly StoredRegion[];
  /** In US cents per month. */
  readonly spendLimit: number;
  /** A Basic or Standard cluster's limits, as in requests. */
  readonly usageLimits: Readonly<Record<string, string>> | null;
  readonly primaryRegion: string;
  readonly upgradeType: string;
  /** Each node's storage, in GiB. */
  readonly storageGib: number;
  /** Each node's disk operations per second. */
  readonly diskIops: number;
  /** How many virtual CPUs a virtual cluster may use. */
  readonly burstLimit: number;
  /** CockroachDB's major version, such as `v25.4`. */
  readonly version: string;
  /** The version before the last upgrade, and when that was. `null` if there was none, or it was rolled back. */
  readonly upgradedFrom: { readonly version: string; readonly at: number } | null;
  readonly deleteProtection: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The folder's id, or `root`. */
  readonly parentId: string;
  readonly networkVisibility: string;
  readonly cidrRange: string;
  readonly backups: BackupSettings;
}

/** A cluster's region. `nodes` is 0 on Basic and Standard. */
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
  /** Whether the retention days were changed before. Only one change is allowed. */
  readonly retentionChanged: boolean;
}

/** Something that takes time, such as scaling. The cluster is locked until it ends. */
export interface ClusterJob {
  /** The start of an `operation_status`: `CRDB_SCALE` in `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  readonly from: number;
  readonly until: number;
  readonly failed: boolean;
}

/** What a cluster's `state` can be. */
export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

/** Whether a cluster has a plan: no edition, and neither host nor virtual. */
export function hasPlan({
  edition,
  isHost,
  workspace,
}: Pick<StoredCluster, "edition" | "isHost" | "workspace">): boolean {
  return edition === null && !isHost && workspace === null;
}

/** Returns the settings as of a time. A deleted cluster keeps its last ones. */
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

/** Whether a cluster was created by that time. Includes deleted clusters. */
export function isKnown(cluster: StoredCluster, time: number): boolean {
  return cluster.createdAt <= time;
}

export function isDeleted({ deletedAt }: StoredCluster, time: number): boolean {
  return deletedAt !== null && deletedAt <= time;
}

/** Whether `clusters.list` returns a cluster without `show_inactive`. */
export function isActive(cluster: StoredCluster, time: number): boolean {
  const state = clusterState(cluster, time);
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** Returns the running job. A deleted cluster has none. */
export function runningJob(cluster: StoredCluster, time: number): ClusterJob | undefined {
  if (isDeleted(cluster, time)) return undefined;
  return cluster.jobs.findLast(({ from, until }) => from <= time && time < until);
}

/**
 * The status of a cluster's private endpoint services, the same in all regions; `""` if there are none. Basic and
 * Standard clusters have them from the start, Advanced ones after `privateEndpoints.createServices`.
 */
export function endpointServicesStatus(cluster: StoredCluster, time: number): string {
  return settingsAt(cluster, time).plan === "ADVANCED" ? (valueAt(cluster.endpointServices, time) ?? "") : "AVAILABLE";
}

/** Returns when a cluster last changed at or before a time. */
export function lastChange(cluster: StoredCluster, time: number): number {
  const { createdAt, settledAt, deletedAt, settings, jobs } = cluster;
  const end = Math.min(time, deletedAt ?? time);
  const times = [settledAt, ...settings.map(({ since }) => since), ...jobs.flatMap((job) => [job.from, job.until])];
  return Math.max(createdAt, ...times.filter((at) => at <= end), isDeleted(cluster, time) ? end : createdAt);
}
