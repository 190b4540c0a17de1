import type { ClusterView } from "../state/handler.ts";
import { nextHex, seedRandom } from "../state/random.ts";
import { isReady, type StoredCluster, type StoredRegion } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { releaseOf, upgradeStatus } from "./cockroach-versions.ts";
import { memoryOf } from "./machines.ts";

/** Made-up ids of the AWS account, the Azure subscription and the GCP project in which the service runs clusters. */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AWS: "123456789012",
  AZURE: "6f1d2c3b-4a59-4e87-9c60-7b8a9d0e1f23",
  GCP: "crdb-mock-customers",
};

/** Formats a cluster for a response. As in the service, missing dates are `null` and missing strings are `""`. */
export function viewCluster(cluster: StoredCluster): ClusterView {
  return {
    id: cluster.id,
    name: cluster.name,
    cockroach_version: releaseOf(cluster),
    upgrade_status: upgradeStatus(cluster),
    ...(cluster.edition === null ? { plan: cluster.plan } : { edition: cluster.edition }),
    cloud_provider: cluster.provider,
    account_id: cluster.plan === "BASIC" ? "" : (ACCOUNTS[cluster.provider] ?? ""),
    ...(cluster.plan === "BASIC"
      ? { keychain_config: { aws_account_id: "", gcp_auth_principal: "" } }
      : { is_customer_cloud_account: cluster.customerAccount !== null }),
    customer_cloud_account: cluster.customerAccount,
    azure_cluster_identity_client_id: "",
    state: cluster.state,
    creator_id: cluster.creator,
    operation_status: cluster.operation,
    config: viewConfig(cluster),
    regions: cluster.regions.map((region) => viewRegion(cluster, region)),
    sql_dns: sqlHost(cluster),
    network_visibility: cluster.networkVisibility,
    egress_traffic_policy: cluster.egressPolicy,
    cidr_range: cluster.cidrRange,
    parent_id: cluster.parentId,
    delete_protection: cluster.deleteProtection,
    labels: cluster.labels,
    created_at: formatTimestamp(cluster.createdAt),
    updated_at: formatTimestamp(cluster.changedAt),
    deleted_at: cluster.deletedAt === null ? null : formatTimestamp(cluster.deletedAt),
  };
}

/** The server group that appears in the host names of Basic and Standard clusters. The mock has only one group. */
const POOL = "m1";

/** Returns the host name for SQL connections. It ends in `.invalid`, so it never resolves. */
export function sqlHost(cluster: StoredCluster): string {
  const { plan, regions } = cluster;
  const [region, ...others] = regions;
  if (plan !== "ADVANCED" && region && others.length === 0) return regionHost(cluster, region.name);
  return `${cluster.routingId}.${plan === "ADVANCED" ? "" : `${POOL}.`}${cluster.provider.toLowerCase()}.crdb.invalid`;
}

/** Returns a region's SQL host name. The one with the `internal-` prefix only works in the cloud's private network. */
function regionHost(
  { provider, routingId, plan }: StoredCluster,
  region: string,
  prefix: "" | "internal-" = "",
): string {
  const domain = `${provider.toLowerCase()}-${region}.crdb.invalid`;
  return plan === "ADVANCED" ? `${prefix}${routingId}.${domain}` : `${routingId}.${prefix}${POOL}.${domain}`;
}

function viewConfig(cluster: StoredCluster): unknown {
  const { plan, regions, usageLimits, upgradeType, storageGib, burstLimit } = cluster;
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
    disk_iops: effectiveIops(cluster),
  };
  return cluster.isHost ? { host: hardware } : { dedicated: hardware };
}

/** Returns each node's disk operations per second. The default depends on the cloud provider and the storage size. */
function effectiveIops({ provider, diskIops, storageGib }: StoredCluster): number {
  return diskIops || storageGib * (provider === "GCP" ? 30 : 15);
}

function viewRegion(cluster: StoredCluster, { name, nodes, machineType, cpus }: StoredRegion): unknown {
  const { provider, plan, regions, primaryRegion } = cluster;
  const isAdvanced = plan === "ADVANCED";
  const host = regionHost(cluster, name);
  const internal = cluster.state === "CREATING" ? "" : regionHost(cluster, name, "internal-");
  const isPrivate = provider === "GCP" && cluster.endpointServices === "AVAILABLE";
  const isRunning = isAdvanced && provider === "AWS" && isReady(cluster);
  const machine = {
    machine_type: machineType,
    num_virtual_cpus: cpus,
    disk_iops: isAdvanced ? effectiveIops(cluster) : 0,
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
