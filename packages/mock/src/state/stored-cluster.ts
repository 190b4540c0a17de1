import { changeRow, readRow, type Table } from "./history.ts";

/** A row of the clusters table. Times are in microseconds since 1970. */
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
  /** A virtual cluster's workspace; `null` for all other clusters. */
  readonly workspace: string | null;
  /** Whether the cluster supports cluster virtualization, which physical replication requires. */
  readonly isVirtualized: boolean;
  readonly createdAt: number;
  /** When the cluster's creation succeeds or fails. */
  readonly settledAt: number;
  /** When the cluster last changed. For a new cluster, this is slightly after `createdAt`. */
  readonly changedAt: number;
  readonly deletedAt: number | null;
  readonly state: ClusterState;
  /** The running job, such as `CRDB_SCALE_RUNNING`, or the last job if it failed. */
  readonly operation: string;
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
  /** How many virtual CPUs a virtual cluster may use at once; 0 for all other clusters. */
  readonly burstLimit: number;
  /** CockroachDB's major version, such as `v25.4`. */
  readonly version: string;
  /** The version to which the last upgrade can still be rolled back, or `null`. */
  readonly upgradedFrom: string | null;
  readonly deleteProtection: string;
  readonly labels: Readonly<Record<string, string>>;
  /** The id of the folder that contains the cluster, or `root`. */
  readonly parentId: string;
  readonly networkVisibility: string;
  readonly cidrRange: string;
  readonly egressPolicy: string;
  /**
   * The status of the private endpoint services in all regions; `""` if there are none. Basic and Standard clusters
   * always have them, Advanced clusters only after `privateEndpoints.createServices`.
   */
  readonly endpointServices: string;
  readonly backups: BackupSettings;
}

/**
 * A cluster's plan, as API version 2024-09-16 names it. Clusters with an edition have no plan, but the mock treats host
 * clusters as Advanced and virtual clusters as Standard.
 */
export type StoredPlan = "BASIC" | "STANDARD" | "ADVANCED";

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

export type ClusterState = "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";

/** Whether a cluster has a plan. Clusters with an edition, such as host and virtual clusters, have none. */
export function hasPlan({ edition, isHost, workspace }: StoredCluster): boolean {
  return edition === null && !isHost && workspace === null;
}

export function isDeleted({ state }: StoredCluster): boolean {
  return state === "DELETED";
}

/** Whether `clusters.list` returns a cluster even without `show_inactive`. */
export function isActive({ state }: StoredCluster): boolean {
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** Whether a cluster was created successfully and isn't deleted. */
export function isReady({ state }: StoredCluster): boolean {
  return state === "CREATED" || state === "LOCKED";
}

interface Clusters {
  readonly tables: { readonly clusters: Table<StoredCluster> };
}

/** Finds a cluster of any organization by id, even if it is deleted. */
export function readCluster({ tables }: Clusters, id: unknown, time: number): StoredCluster | undefined {
  return readRow(tables.clusters, String(id ?? "").toLowerCase(), time);
}

/** Changes a cluster from `since` on and returns its state at that time. */
export function changeCluster(
  { tables }: Clusters,
  { id }: StoredCluster,
  since: number,
  change: Partial<StoredCluster>,
): StoredCluster {
  changeRow(tables.clusters, id, since, (row) => ({
    ...row,
    ...change,
    changedAt: Math.max(row.changedAt, since),
  }));
  return readRow(tables.clusters, id, since) as StoredCluster;
}
