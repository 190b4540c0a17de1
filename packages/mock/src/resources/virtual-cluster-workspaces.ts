import { placeIn } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { createFor } from "../clusters/store-cluster.ts";
import { checkHostAccess, findHost, requireWorkspace, type Workspace } from "../clusters/workspaces.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { Handler, HandlerContext, Handlers } from "../state/handler.ts";
import { changeCluster, isDeleted, type StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";

interface VirtualClusterBody {
  readonly name?: string;
  readonly regions?: readonly string[];
  readonly primary_region?: string;
  readonly parent_id?: string;
  readonly delete_protection?: string;
  readonly labels?: Readonly<Record<string, string>>;
  readonly virtual_cpu_burst_limit?: number;
}

const workspaces = defineOrganizationResource<Workspace>({
  name: "virtualClusterWorkspaces",
  operations: { list: "list", get: "get", update: "update" },
  label: "workspace",
  params: ["workspace_id"],
  list: "workspaces",
  sort: ({ name, id }) => [name, id],
  isVisible: (context, workspace) => findHost(context, workspace) !== undefined,
  check(context, workspace) {
    checkHostAccess(context, findHost(context, workspace) as StoredCluster);
    if (workspace.default_virtual_cpu_burst_limit < 1)
      rejectField("default_virtual_cpu_burst_limit", "must be at least 1");
  },
  effects: { update: (_, { time }) => ({ during: { updated_at: formatTimestamp(time) } }) },
  view({ host, ...workspace }, context) {
    const cluster = findHost(context, { host }) as StoredCluster;
    return { ...workspace, cloud_provider: cluster.provider, regions: regionsOf(cluster) };
  },
});

export const virtualClusterWorkspaces: Handlers = {
  ...workspaces,
  "virtualClusterWorkspaces.createCluster": createVirtualCluster,
  "virtualClusterWorkspaces.updateCluster": onVirtualCluster(updateVirtualCluster),
};

function createVirtualCluster(context: HandlerContext): unknown {
  const { workspace, host } = requireWorkspace(context);
  const body = context.body as VirtualClusterBody & { name: string };
  const { name, labels = {}, delete_protection = "DISABLED", virtual_cpu_burst_limit } = body;
  const regions = body.regions ?? regionsOf(host);
  checkRegions(host, regions, body.primary_region);
  if (virtual_cpu_burst_limit !== undefined) checkHostAccess(context, host);
  const { provider, edition, version } = host;
  return createFor(context, {
    ...{ name, labels, provider, edition, version, plan: "STANDARD", isOpen: true, takesTime: false },
    workspace: workspace.id,
    regions: regions.map((region) => ({ name: region, nodes: 0 })),
    primaryRegion: body.primary_region ?? (regions[0] as string),
    burstLimit: virtual_cpu_burst_limit ?? workspace.default_virtual_cpu_burst_limit,
    deleteProtection: delete_protection,
    parentId: placeIn(context, body.parent_id),
  });
}

function updateVirtualCluster(context: HandlerContext, before: StoredCluster, host: StoredCluster): unknown {
  const { state, time, rules } = context;
  const body = context.body as VirtualClusterBody;
  const regions = body.regions ?? before.regions.map(({ name }) => name);
  const kept = regions.includes(before.primaryRegion) ? before.primaryRegion : undefined;
  const primary = body.primary_region ?? kept;
  checkRegions(host, regions, primary);
  if (body.virtual_cpu_burst_limit !== undefined) checkHostAccess(context, host);
  const changed = changeCluster(state, before, time, {
    regions: regions.map((name) => ({ name, nodes: 0, machineType: "", cpus: 0 })),
    primaryRegion: primary ?? (regions[0] as string),
    burstLimit: body.virtual_cpu_burst_limit ?? before.burstLimit,
    deleteProtection: body.delete_protection ?? before.deleteProtection,
    labels: body.labels ?? before.labels,
    parentId: body.parent_id === undefined ? before.parentId : placeIn(context, body.parent_id),
  });
  return rules.viewCluster(changed);
}

/** Handles an operation on a virtual cluster in the workspace that the request path names. */
function onVirtualCluster(
  handle: (context: HandlerContext, cluster: StoredCluster, host: StoredCluster) => unknown,
): Handler {
  return (context) => {
    const { workspace, host } = requireWorkspace(context);
    const cluster = findCluster(context, context.path.cluster_id);
    if (cluster?.workspace === workspace.id && !isDeleted(cluster)) return handle(context, cluster, host);
    reject("NOT_FOUND", `the workspace does not contain the cluster ${String(context.path.cluster_id)}`);
  };
}

function regionsOf({ regions }: StoredCluster): string[] {
  return regions.map(({ name }) => name);
}

function checkRegions(host: StoredCluster, regions: readonly string[], primary: string | undefined): void {
  const known = regionsOf(host);
  const unknown = regions.find((name) => !known.includes(name));
  if (unknown !== undefined)
    rejectField("regions", `${unknown} is not one of the workspace's regions: ${known.join(", ")}`);
  if (regions.length === 0) rejectField("regions", "must not be empty");
  if (regions.length > 1 && primary === undefined)
    rejectField("primary_region", "is required with more than one region");
  if (primary !== undefined && !regions.includes(primary)) {
    rejectField("primary_region", `must be one of ${regions.join(", ")}`);
  }
}
