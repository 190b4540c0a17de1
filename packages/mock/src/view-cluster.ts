import type { StoredCluster } from "./state.ts";
import { formatTimestamp } from "./timestamp.ts";

/** A cluster as the API shows it. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: "CREATING" | "CREATED" | "CREATION_FAILED" | "LOCKED" | "DELETED";
  readonly [field: string]: unknown;
}

/** A cluster as it looked at a moment. Unset dates are `null` and unset strings `""`, as the service sends them. */
export function viewCluster(cluster: StoredCluster, time: number): ClusterView {
  const deleted = isDeleted(cluster, time);
  return {
    id: cluster.id,
    name: cluster.name,
    cockroach_version: cluster.plan === "DEDICATED" ? "v21.2.7" : "v21.2.4",
    plan: cluster.plan,
    cloud_provider: cluster.provider,
    account_id: "",
    state: clusterState(cluster, time),
    creator_id: cluster.creator,
    operation_status: "CLUSTER_STATUS_UNSPECIFIED",
    config: viewConfig(cluster, time),
    regions: cluster.regions.map((region) => viewRegion(cluster, region)),
    created_at: formatTimestamp(cluster.createdAt),
    updated_at: formatTimestamp(Math.max(...changes(cluster).filter((change) => change <= time))),
    deleted_at: deleted ? formatTimestamp(cluster.deletedAt as number) : null,
  };
}

/** Whether a cluster existed at a moment, be it deleted since or by then. */
export function isKnown(cluster: StoredCluster, time: number): boolean {
  return cluster.createdAt <= time;
}

/** Whether a cluster was deleted by a moment. */
export function isDeleted({ deletedAt }: StoredCluster, time: number): boolean {
  return deletedAt !== null && deletedAt <= time;
}

/** Whether a cluster is listed without `show_inactive`. */
export function isActive(cluster: StoredCluster, time: number): boolean {
  const state = clusterState(cluster, time);
  return state !== "DELETED" && state !== "CREATION_FAILED";
}

/** Where a cluster stood in its life at a moment. */
export function clusterState(cluster: StoredCluster, time: number): ClusterView["state"] {
  if (isDeleted(cluster, time)) return "DELETED";
  if (cluster.settledAt > time) return "CREATING";
  if (cluster.failed) return "CREATION_FAILED";
  return cluster.locked ? "LOCKED" : "CREATED";
}

function changes({ createdAt, settledAt, deletedAt, spendLimits }: StoredCluster): number[] {
  return [
    createdAt,
    ...(deletedAt !== null && deletedAt < settledAt ? [] : [settledAt]),
    deletedAt ?? createdAt,
    ...spendLimits.map(({ since }) => since),
  ];
}

function viewConfig(cluster: StoredCluster, time: number): unknown {
  if (cluster.plan === "DEDICATED") {
    const machine_type = cluster.provider === "AWS" ? "m5.xlarge" : "n2-standard-4";
    return { dedicated: { machine_type, num_virtual_cpus: 4, storage_gib: 35, memory_gib: 16, disk_iops: 0 } };
  }
  const limit = cluster.spendLimits.findLast(({ since }) => since <= time) ?? cluster.spendLimits[0];
  return { serverless: { regions: cluster.regions, spend_limit: limit?.cents ?? 0, routing_id: cluster.routingId } };
}

/** Hosts under `.invalid` never resolve, so that nobody connects to a cluster that isn't there. */
function viewRegion({ plan, provider, nodesPerRegion, routingId }: StoredCluster, name: string): unknown {
  const zone = `${provider.toLowerCase()}-${name}.crdb.invalid`;
  const dedicated = plan === "DEDICATED";
  return {
    name,
    sql_dns: dedicated ? `${routingId}.${zone}` : `free-tier.${zone}`,
    ui_dns: dedicated ? `admin-${routingId}.${zone}` : "",
    node_count: nodesPerRegion,
  };
}
