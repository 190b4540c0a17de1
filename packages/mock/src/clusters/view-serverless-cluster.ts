import {
  clusterState,
  isDeleted,
  lastChange,
  type StoredCluster,
  type StoredRegion,
  settingsAt,
} from "../state/stored-cluster.ts";
import type { ClusterView } from "../state/version-rules.ts";
import { formatTimestamp } from "../time/timestamp.ts";

/**
 * Returns a cluster as API version 2022-03-31 shows it: as a Serverless or a Dedicated cluster. Like the service, shows
 * a missing date as `null` and a missing string as `""`.
 */
export function viewServerlessCluster(cluster: StoredCluster, time: number): ClusterView {
  const { plan, regions } = settingsAt(cluster, time);
  const dedicated = plan === "ADVANCED";
  return {
    id: cluster.id,
    name: cluster.name,
    cockroach_version: dedicated ? "v21.2.7" : "v21.2.4",
    plan: dedicated ? "DEDICATED" : "SERVERLESS",
    cloud_provider: cluster.provider,
    account_id: "",
    state: clusterState(cluster, time),
    creator_id: cluster.creator,
    operation_status: "CLUSTER_STATUS_UNSPECIFIED",
    config: viewConfig(cluster, time),
    regions: regions.map((region) => viewRegion(cluster, region)),
    created_at: formatTimestamp(cluster.createdAt),
    updated_at: formatTimestamp(lastChange(cluster, time)),
    deleted_at: isDeleted(cluster, time) ? formatTimestamp(cluster.deletedAt as number) : null,
  };
}

function viewConfig(cluster: StoredCluster, time: number): unknown {
  const { plan, regions, spendLimit } = settingsAt(cluster, time);
  if (plan === "ADVANCED") {
    const machine_type = cluster.provider === "AWS" ? "m5.xlarge" : "n2-standard-4";
    return { dedicated: { machine_type, num_virtual_cpus: 4, storage_gib: 35, memory_gib: 16, disk_iops: 0 } };
  }
  const names = regions.map(({ name }) => name);
  return { serverless: { regions: names, spend_limit: spendLimit, routing_id: cluster.routingId } };
}

/** Host names under `.invalid` have no IP address, so a program can't connect to another machine by mistake. */
function viewRegion({ provider, routingId }: StoredCluster, { name, nodes }: StoredRegion): unknown {
  const zone = `${provider.toLowerCase()}-${name}.crdb.invalid`;
  return {
    name,
    sql_dns: nodes > 0 ? `${routingId}.${zone}` : `free-tier.${zone}`,
    ui_dns: nodes > 0 ? `admin-${routingId}.${zone}` : "",
    node_count: nodes,
  };
}
