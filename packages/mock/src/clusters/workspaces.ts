import { allGrants } from "../access/principals.ts";
import { isGranted } from "../access/scopes.ts";
import { reject } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { listRows, readRow, type Table, tableOf, writeRow } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { isDeleted, type StoredCluster } from "../state/stored-cluster.ts";

/** A workspace, which runs virtual clusters on a host cluster. */
export interface Workspace {
  readonly id: string;
  readonly name: string;
  /** The id of the host cluster. */
  readonly host: string;
  /** The default limit of virtual CPUs of new virtual clusters. */
  readonly burstLimit: number;
  /** The times of the creation and of the last change, in microseconds since 1970. */
  readonly createdAt: number;
  readonly changedAt: number;
}

const TABLE = "virtualClusterWorkspaces";
const DEFAULT_BURST_LIMIT = 4;
/** The roles that allow changes to a host cluster. */
const EDITORS = ["CLUSTER_ADMIN", "CLUSTER_OPERATOR_WRITER"];

/** Adds the workspace of a new host cluster. It exists once the host cluster is ready. */
export function addWorkspace(state: CloudState, { id: host, name, organization, settledAt }: StoredCluster): void {
  const id = nextUuid(state);
  const value = { id, name, host, burstLimit: DEFAULT_BURST_LIMIT, createdAt: settledAt, changedAt: settledAt };
  writeRow(listWorkspaces(state), `${organization}/${id}`, { since: settledAt, value });
}

/** Returns the host cluster of a workspace, or `undefined` if it is deleted. */
export function findHost(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  { host }: Workspace,
): StoredCluster | undefined {
  const cluster = state.clusters[host];
  return cluster && !isDeleted(cluster, time) ? cluster : undefined;
}

/** Returns the workspace in the path and its host cluster. If the organization has no such workspace, responds with 404. */
export function requireWorkspace(context: HandlerContext): { workspace: Workspace; host: StoredCluster } {
  const { state, key, path, time } = context;
  const id = String(path.workspace_id).toLowerCase();
  const workspace = readRow(listWorkspaces(state), `${key.organization}/${id}`, time);
  const host = workspace && findHost(context, workspace);
  return host ? { workspace, host } : reject("NOT_FOUND", `workspace not found: ${id}`);
}

/** Tests whether virtual clusters run on a host cluster. */
export function hasVirtualClusters(
  { state, time }: Pick<HandlerContext, "state" | "time">,
  host: StoredCluster,
): boolean {
  const workspace = listRows(listWorkspaces(state), time, host.organization).find((one) => one.host === host.id);
  if (!workspace) return false;
  return Object.values(state.clusters).some((one) => one.workspace === workspace.id && !isDeleted(one, time));
}

/** Rejects a request whose caller may not change the host cluster of a workspace. */
export function checkHostAccess({ state, account, time }: HandlerContext, host: StoredCluster): void {
  const grants = allGrants(state, account, time).filter(({ name }) => EDITORS.includes(name));
  if (grants.length === 0 || !isGranted(grants, { state, time, scope: { cluster: host.id } })) {
    reject("PERMISSION_DENIED", `unauthorized: this requires ${EDITORS.join(" or ")} on the host cluster`);
  }
}

function listWorkspaces(state: CloudState): Table<Workspace> {
  return tableOf(state, TABLE);
}
