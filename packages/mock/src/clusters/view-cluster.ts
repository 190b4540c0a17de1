import { valueAt } from "../state/history.ts";
import { nextHex, seedRandom } from "../state/random.ts";
import {
  clusterState,
  endpointServicesStatus,
  isDeleted,
  lastChange,
  runningJob,
  type StoredCluster,
  type StoredPlan,
  type StoredRegion,
  settingsAt,
} from "../state/stored-cluster.ts";
import type { ClusterView } from "../state/version-rules.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { releaseOf, upgradeStatus } from "./cockroach-versions.ts";
import { memoryOf } from "./machines.ts";

/** The service's own cloud accounts, in which clusters run: an AWS account, an Azure subscription and a GCP project. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AWS: "123456789012",
  AZURE: "6f1d2c3b-4a59-4e87-9c60-7b8a9d0e1f23",
  GCP: "crdb-mock-customers",
};

/**
 * Formats a cluster for a response, as of `time`. As in the service, missing dates are `null` and missing strings are
 * `""`.
 */
export function viewCluster(cluster: StoredCluster, time: number): ClusterView {
  const settings = settingsAt(cluster, time);
  return {
    id: cluster.id,
    name: cluster.name,
    cockroach_version: releaseOf(cluster, time),
    upgrade_status: upgradeStatus(cluster, time),
    ...(cluster.edition === null ? { plan: settings.plan } : { edition: cluster.edition }),
    cloud_provider: cluster.provider,
    account_id: settings.plan === "BASIC" ? "" : (ACCOUNTS[cluster.provider] ?? ""),
    ...(settings.plan === "BASIC"
      ? { keychain_config: { aws_account_id: "", gcp_auth_principal: "" } }
      : { is_customer_cloud_account: cluster.customerAccount !== null }),
    customer_cloud_account: cluster.customerAccount,
    azure_cluster_identity_client_id: "",
    state: clusterState(cluster, time),
    creator_id: cluster.creator,
    operation_status: operationStatus(cluster, time),
    config: viewConfig(cluster, time),
    regions: settings.regions.map((region) => viewRegion(cluster, region, time)),
    sql_dns: sqlHost(cluster, time),
    network_visibility: settings.networkVisibility,
    egress_traffic_policy: valueAt(cluster.egressPolicy, time) ?? "UNSPECIFIED",
    cidr_range: settings.cidrRange,
    parent_id: settings.parentId,
    delete_protection: settings.deleteProtection,
    labels: settings.labels,
    created_at: formatTimestamp(cluster.createdAt),
    updated_at: formatTimestamp(lastChange(cluster, time)),
    deleted_at: isDeleted(cluster, time) ? formatTimestamp(cluster.deletedAt as number) : null,
  };
}

/** The server group that appears in the host names of Basic and Standard clusters. The mock has only one group. */
const POOL = "m1";

/** Returns the host name for SQL connections. It ends in `.invalid`, so it never resolves. */
export function sqlHost(cluster: StoredCluster, time: number): string {
  const { plan, regions } = settingsAt(cluster, time);
  const [region, ...others] = regions;
  if (plan !== "ADVANCED" && region && others.length === 0) return regionHost(cluster, { plan, region: region.name });
  return `${cluster.routingId}.${plan === "ADVANCED" ? "" : `${POOL}.`}${cluster.provider.toLowerCase()}.crdb.invalid`;
}

/** Returns a region's host name for SQL connections. Inside the cloud's network, it starts with `internal-`. */
function regionHost(
  { provider, routingId }: StoredCluster,
  { plan, region, prefix = "" }: { plan: StoredPlan; region: string; prefix?: "" | "internal-" },
): string {
  const domain = `${provider.toLowerCase()}-${region}.crdb.invalid`;
  return plan === "ADVANCED" ? `${prefix}${routingId}.${domain}` : `${routingId}.${prefix}${POOL}.${domain}`;
}

/** Returns a cluster's `operation_status`, which describes the running job, or the last job if that job failed. */
function operationStatus(cluster: StoredCluster, time: number): string {
  const running = runningJob(cluster, time);
  if (running) return `${running.kind}_RUNNING`;
  if (clusterState(cluster, time) === "LOCKED") return "MAINTENANCE_RUNNING";
  const last = cluster.jobs.findLast(({ until }) => until <= Math.min(time, cluster.deletedAt ?? time));
  return last?.failed ? `${last.kind}_FAILED` : "UNSPECIFIED";
}

function viewConfig(cluster: StoredCluster, time: number): unknown {
  const { plan, regions, usageLimits, upgradeType, storageGib, diskIops, burstLimit } = settingsAt(cluster, time);
  const { routingId: routing_id, workspace: workspace_id } = cluster;
  if (workspace_id !== null) return { virtual: { routing_id, workspace_id, virtual_cpu_burst_limit: burstLimit } };
  if (plan !== "ADVANCED") {
    return { serverless: { routing_id, upgrade_type: upgradeType, usage_limits: usageLimits } };
  }
  const { machineType = "", cpus = 0 } = regions[0] ?? {};
  const hardware = {
    machine_type: machineType,
    num_virtual_cpus: cpus,
    storage_gib: storageGib,
    memory_gib: memoryOf(cpus),
    disk_iops: effectiveIops(cluster.provider, { diskIops, storageGib }),
  };
  return cluster.isHost ? { host: hardware } : { dedicated: hardware };
}

/** Returns the number of disk operations per second for each node. The default depends on the node's storage. */
function effectiveIops(provider: string, { diskIops, storageGib }: { diskIops: number; storageGib: number }): number {
  return diskIops || storageGib * (provider === "GCP" ? 30 : 15);
}

function viewRegion(cluster: StoredCluster, region: StoredRegion, time: number): unknown {
  const { provider } = cluster;
  const { name, nodes, machineType, cpus } = region;
  const { plan, regions, diskIops, storageGib, primaryRegion } = settingsAt(cluster, time);
  const isAdvanced = plan === "ADVANCED";
  const host = regionHost(cluster, { plan, region: name });
  const internal = cluster.settledAt > time ? "" : regionHost(cluster, { plan, region: name, prefix: "internal-" });
  const isPrivate = provider === "GCP" && endpointServicesStatus(cluster, time) === "AVAILABLE";
  const isRunning = isAdvanced && provider === "AWS" && cluster.settledAt <= time && !cluster.failed;
  const machine = {
    machine_type: machineType,
    num_virtual_cpus: cpus,
    disk_iops: isAdvanced ? effectiveIops(provider, { diskIops, storageGib }) : 0,
    s3_vpc_endpoint_id: isRunning ? `vpce-${nextHex(seedRandom(`S3 endpoint ${cluster.id} ${name}`), 17)}` : "",
  };
  return {
    name,
    sql_dns: host,
    ui_dns: nodes > 0 ? `admin-${host}` : "",
    internal_dns: internal,
    private_endpoint_dns: isAdvanced ? (isPrivate ? `private-${host}` : "") : internal,
    node_count: nodes,
    primary: name === primaryRegion || (!isAdvanced && regions.length === 1),
    ...machine,
  };
}
