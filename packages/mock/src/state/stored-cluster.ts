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
  /** The customer's own cloud account that the cluster runs in, as API requests contain it. */
  readonly customerAccount: Readonly<Record<string, unknown>> | null;
  readonly createdAt: number;
  /** The time at which the creation of the cluster succeeds or fails. */
  readonly settledAt: number;
  readonly failed: boolean;
  /** Whether the cluster is locked for a reason other than a job. */
  locked: boolean;
  deletedAt: number | null;
  /** The settings of the cluster over time. */
  settings: History<ClusterSettings>;
  /** The egress traffic policy over time. */
  egressPolicy: History<string>;
  /** The jobs of the cluster, oldest first. */
  jobs: readonly ClusterJob[];
}

/** The plan of a cluster, by its name in API version 2024-09-16. Other API versions use other names. */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

/** The settings of a cluster. */
export interface ClusterSettings {
  readonly plan: StoredPlan;
  readonly regions: readonly StoredRegion[];
  /** The spend limit, in US cents per month. */
  readonly spendLimit: number;
  /** The usage limits of a Basic or Standard cluster, as API requests contain them. */
  readonly usageLimits: Readonly<Record<string, string>> | null;
  readonly primaryRegion: string;
  readonly upgradeType: string;
  /** The storage of a node, in GiB. */
  readonly storageGib: number;
  /** The disk operations per second of a node. */
  readonly diskIops: number;
  /** The major version, such as `v25.4`. */
  readonly version: string;
  /** The version before the last upgrade and the time of the upgrade, until the upgrade is finalized. */
  readonly upgradedFrom: { readonly version: string; readonly at: number } | null;
  readonly deleteProtection: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The id of the parent folder, or `root`. */
  readonly parentId: string;
  readonly networkVisibility: string;
  readonly cidrRange: string;
  readonly backups: BackupSettings;
}

/** A region of a cluster. The number of nodes of a Basic or Standard cluster is 0. */
export interface StoredRegion {
  readonly name: string;
  readonly nodes: number;
  readonly machineType: string;
  readonly cpus: number;
}

/** The backup settings of a cluster. */
export interface BackupSettings {
  readonly enabled: boolean;
  readonly retentionDays: number;
  readonly frequencyMinutes: number;
  /** Whether the number of retention days was changed before. Only one change is allowed. */
  readonly retentionChanged: boolean;
}

/** A job: an operation that takes time and locks the cluster. */
export interface ClusterJob {
  /** The start of the `operation_status` of the cluster, such as `CRDB_SCALE` for `CRDB_SCALE_RUNNING`. */
  readonly kind: string;
  readonly from: number;
  readonly until: number;
  readonly failed: boolean;
}

/** Returns the settings of a cluster as of a time. A deleted cluster keeps its last settings. */
export function settingsAt({ settings, deletedAt }: StoredCluster, time: number): ClusterSettings {
  const first = settings[0]?.value as ClusterSettings;
  return valueAt(settings, Math.min(time, deletedAt ?? time)) ?? first;
}
