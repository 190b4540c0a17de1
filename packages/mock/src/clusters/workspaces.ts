import { allGrants } from "../access/principals.ts";
import { isGranted } from "../access/scopes.ts";
import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { listRows, planRow, readRow, type Table, tableOf } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { isDeleted, readCluster, type StoredCluster } from "../state/stored-cluster.ts";
import { formatTimestamp } from "../time/timestamp.ts";

/** A workspace, which groups virtual clusters on a host cluster. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** The host cluster's id. */
  readonly host: string;
  readonly default_virtual_cpu_burst_limit: number;
  readonly created_at: string;
  readonly updated_at: string;
}

const TABLE = "virtualClusterWorkspaces";
const DEFAULT_BURST_LIMIT = 4;
const HOST_EDITORS = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"];

/** Adds the workspace of a new host cluster. It appears once the cluster is ready. */
export function addWorkspace(state: CloudState, { id: host, name, organization, settledAt }: StoredCluster): void {
  const id = nextUuid(state);
  const created_at = formatTimestamp(settledAt);
  const limit = { default_virtual_cpu_burst_limit: DEFAULT_BURST_LIMIT };
  const value = { id, name, host, ...limit, created_at, updated_at: created_at };
  planRow(listWorkspaces(state), `${organization}/${id}`, { since: settledAt, value });
}

/** Returns a workspace's host cluster; `undefined` if the cluster is deleted. */
export function findHost(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  { host }: Pick<Workspace, "host">,
): StoredCluster | undefined {
  const cluster = readCluster(state, host, time);
  return cluster && !isDeleted(cluster) ? cluster : undefined;
}

/** Returns the workspace in the request path and its host cluster. Responds with 404 if the workspace doesn't exist. */
export function requireWorkspace(context: HandlerContext): { workspace: Workspace; host: StoredCluster } {
  const { state, key, path, time } = context;
  const id = String(path.workspace_id).toLowerCase();
  const workspace = readRow(listWorkspaces(state), `${key.organization}/${id}`, time);
  const host = workspace && findHost(context, workspace);
  return host ? { workspace, host } : reject("NOT_FOUND", `workspace not found: ${id}`);
}

export function hasVirtualClusters(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  host: StoredCluster,
): boolean {
  const workspace = listRows(listWorkspaces(state), time, host.organization).find((one) => one.host === host.id);
  return listRows(state.tables.clusters, time).some((one) => one.workspace === workspace?.id && !isDeleted(one));
}

/** Rejects the request unless one of the caller's roles allows changes to the workspace's host cluster. */
export function checkHostAccess({ state, account, time }: HandlerContext, host: StoredCluster): void {
  const grants = allGrants(state, account, time).filter(({ name }) => HOST_EDITORS.includes(name));
  if (!isGranted({ state, time, grants }, { cluster: host.id })) {
    reject("PERMISSION_DENIED", `unauthorized: this requires ${HOST_EDITORS.join(" or ")} on the host cluster`);
  }
}

function listWorkspaces(state: CloudState): Table<Workspace> {
  return tableOf(state, TABLE);
}
