import type { StoredCluster } from "../state/stored-cluster.ts";
import type { ClusterView } from "../state/version-rules.ts";
import { viewCluster } from "./view-cluster.ts";

/** The fields that API version 2022-03-31 formats in the same way as later versions. */
interface LaterView extends ClusterView {
  readonly operation_status: string;
  readonly config: { readonly dedicated?: unknown };
  readonly regions: readonly { name: string; sql_dns: string; ui_dns: string; node_count: number }[];
}

/** Matches the prefix of every `operation_status` in API version 2022-03-31. */
const KNOWN = /^(CRDB_(MAJOR|PATCH|SCALE|INSTANCE|EDIT|CMEK)|MAINTENANCE|TENANT_RESTORE)_/;

/** Formats a cluster as API version 2022-03-31 does: as Serverless or Dedicated. */
export function viewServerlessCluster(cluster: StoredCluster): ClusterView {
  const { plan, regions, spendLimit } = cluster;
  const later = viewCluster(cluster) as LaterView;
  const { dedicated } = later.config;
  const serverless = {
    regions: regions.map(({ name }) => name),
    spend_limit: spendLimit,
    routing_id: cluster.routingId,
  };
  return {
    id: later.id,
    name: later.name,
    cockroach_version: later.cockroach_version,
    plan: plan === "ADVANCED" ? "DEDICATED" : "SERVERLESS",
    cloud_provider: later.cloud_provider,
    account_id: plan === "ADVANCED" ? later.account_id : "",
    state: later.state,
    creator_id: later.creator_id,
    operation_status: KNOWN.test(later.operation_status) ? later.operation_status : "CLUSTER_STATUS_UNSPECIFIED",
    config: dedicated === undefined ? { serverless } : { dedicated },
    regions: later.regions.map(({ name, sql_dns, ui_dns, node_count }) => ({ name, sql_dns, ui_dns, node_count })),
    created_at: later.created_at,
    updated_at: later.updated_at,
    deleted_at: later.deleted_at,
  };
}
