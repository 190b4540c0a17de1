import { placeIn, ROOT } from "../access/scopes.ts";
import { rejectField } from "../http/error-response.ts";
import type { ClusterView, HandlerContext } from "../state/handler.ts";
import { changeCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { rejectRegions } from "./regions.ts";
import { createFor } from "./store-cluster.ts";
import { viewCluster } from "./view-cluster.ts";

interface CreateBody {
  name: string;
  provider: string;
  spec: { serverless: { regions: string[]; spendLimit: number } };
}

/** A new cluster's default region, by cloud provider. */
const DEFAULT_REGIONS: Readonly<Record<string, string>> = { AWS: "us-east-1", GCP: "us-central1" };

/** The mock's own limit on the length of cluster names, since the service doesn't document one. */
const MAX_NAME = 100;

/** A cluster formatted for later API versions, with the fields that `viewServerlessCluster()` reads. */
interface LaterView extends ClusterView {
  readonly operation_status: string;
  readonly config: { readonly dedicated?: unknown };
  readonly regions: readonly { name: string; sql_dns: string; ui_dns: string; node_count: number }[];
}

/** Matches the `operation_status` values that exist in API version 2022-03-31, which shows others as unspecified. */
const KNOWN = /^(CRDB_(MAJOR|PATCH|SCALE|INSTANCE|EDIT|CMEK)|MAINTENANCE|TENANT_RESTORE)_/;

/** Handles `clusters.create` in API version 2022-03-31. The cluster is ready after `delayMs`. */
export function createServerlessCluster(context: HandlerContext): unknown {
  const { name, provider, spec } = context.body as CreateBody;
  if (name.length > MAX_NAME) rejectField("name", `is longer than ${MAX_NAME} characters`);
  const { regions, spendLimit } = spec.serverless;
  rejectRegions(regions, { provider, serverless: true, toField: (index) => `spec.serverless.regions.${index}` });
  placeIn(context, ROOT);
  const names = regions.length > 0 ? regions : [DEFAULT_REGIONS[provider] ?? ""];
  return createFor(context, {
    ...{ name, provider, spendLimit, plan: "BASIC", isOpen: true, takesTime: true },
    regions: names.map((region) => ({ name: region, nodes: 0 })),
  });
}

export function setSpendLimit({ state, time, body }: HandlerContext, cluster: StoredCluster): void {
  if (cluster.plan === "ADVANCED") {
    rejectField("cluster_id", "only Serverless clusters have a spend limit");
  }
  const { spendLimit } = body as { spendLimit: number };
  changeCluster(state, cluster, time, { spendLimit });
}

/** Formats a cluster as API version 2022-03-31 does: as Serverless or Dedicated. */
export function viewServerlessCluster(cluster: StoredCluster): ClusterView {
  const { plan, regions, spendLimit } = cluster;
  const later = viewCluster(cluster) as LaterView;
  const { id, name, cockroach_version, cloud_provider, state, creator_id, created_at, updated_at, deleted_at } = later;
  const { dedicated } = later.config;
  const names = regions.map((region) => region.name);
  const serverless = { regions: names, spend_limit: spendLimit, routing_id: cluster.routingId };
  return {
    ...{ id, name, cockroach_version, cloud_provider, state, creator_id, created_at, updated_at, deleted_at },
    plan: plan === "ADVANCED" ? "DEDICATED" : "SERVERLESS",
    account_id: plan === "ADVANCED" ? later.account_id : "",
    operation_status: KNOWN.test(later.operation_status) ? later.operation_status : "CLUSTER_STATUS_UNSPECIFIED",
    config: dedicated === undefined ? { serverless } : { dedicated },
    regions: later.regions.map(({ name, sql_dns, ui_dns, node_count }) => ({ name, sql_dns, ui_dns, node_count })),
  };
}
