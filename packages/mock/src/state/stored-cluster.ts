import { type History, valueAt } from "./history.ts";

/** A cluster as facts about it: what it looks like at a moment follows from them. Times are microseconds since 1970. */
export interface StoredCluster {
  readonly id: string;
  readonly organization: string;
  readonly creator: string;
  readonly name: string;
  readonly provider: string;
  readonly routingId: string;
  /** The cloud account of the customer's own that it is in, as the API writes it. */
  readonly customerAccount: Readonly<Record<string, unknown>> | null;
  readonly createdAt: number;
  /** When its creation ends, well or not. */
  readonly settledAt: number;
  readonly failed: boolean;
  /** Whether something that isn't told has it for itself. */
  locked: boolean;
  deletedAt: number | null;
  /** What can be changed of it, over time. */
  settings: History<ClusterSettings>;
  /** The egress traffic policy over time. */
  egressPolicy: History<string>;
  /** What was done to it that took time, the oldest first. */
  jobs: readonly ClusterJob[];
}

/** The plans, by their names of today; apiVersions may have other ones for them. */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

/** What can be changed of a cluster. */
export interface ClusterSettings {
  readonly plan: StoredPlan;
  readonly regions: readonly StoredRegion[];
  /** In US cents a month. */
  readonly spendLimit: number;
  /** What a Basic or a Standard cluster may use at most, as the API writes it. */
  readonly usageLimits: Readonly<Record<string, string>> | null;
  readonly primaryRegion: string;
  readonly upgradeType: string;
  /** How much storage a node has, in GiB. */
  readonly storageGib: number;
  /** How many disk operations a second a node may make. */
  readonly diskIops: number;
  /** The major version, such as `v25.4`. */
  readonly version: string;
  /** The version before an upgrade that isn't finalized, and when that upgrade was done. */
  readonly upgradedFrom: { readonly version: string; readonly at: number } | null;
  readonly deleteProtection: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The id of the folder that it is in, or `root`. */
  readonly parentId: string;
  readonly networkVisibility: string;
  readonly cidrRange: string;
  readonly backups: BackupSettings;
}

/** A region of a cluster. Clusters that share their hardware have no nodes of their own. */
export interface StoredRegion {
  readonly name: string;
  readonly nodes: number;
  readonly machineType: string;
  readonly cpus: number;
}

/** How a cluster is backed up. */
export interface BackupSettings {
  readonly enabled: boolean;
  readonly retentionDays: number;
  readonly frequencyMinutes: number;
  /** Whether the retention was changed, which can be done once. */
  readonly retentionChanged: boolean;
}

/** Something that takes time and has the cluster for itself. */
export interface ClusterJob {
  /** What it is, as operation statuses begin: `CRDB_SCALE`. */
  readonly kind: string;
  readonly from: number;
  readonly until: number;
  readonly failed: boolean;
}

/** What a cluster is set to at a moment. One that was deleted stays as it was. */
export function settingsAt({ settings, deletedAt }: StoredCluster, time: number): ClusterSettings {
  const first = settings[0]?.value as ClusterSettings;
  return valueAt(settings, Math.min(time, deletedAt ?? time)) ?? first;
}
