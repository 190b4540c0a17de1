import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { readRow } from "../state/history.ts";
import { nextUuid, seedRandom } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { readCluster } from "../state/stored-cluster.ts";
import type { Grant, StoredFolder } from "../state/stored-resources.ts";

/** The `parent_id` of clusters and folders that aren't in a folder. */
export const ROOT = "root";

/** The role that a cluster's creator has on it. */
export const CREATOR_ROLE = "CLUSTER_ADMIN";

/** What an operation acts on: a cluster, a folder or, if neither is set, the organization. */
export interface Scope {
  readonly cluster?: unknown;
  readonly folder?: unknown;
}

export interface StateAtTime {
  readonly state: CloudState;
  readonly time: number;
}

export function organizationId(name: string): string {
  return nextUuid(seedRandom(`organization ${name}`));
}

/** Whether one of the grants is on the resource in `scope`, on a folder that contains it, or on the organization. */
export function isGranted({ grants, ...at }: StateAtTime & { grants: readonly Grant[] }, scope: Scope): boolean {
  if (isOrganizationWide(grants)) return true;
  const around = new Set(listAround(at, scope));
  // Unknown resources pass this check, so the handler can respond with 404.
  return around.size === 0 || grants.some(({ id }) => around.has(id));
}

export function isOrganizationWide(grants: readonly Grant[]): boolean {
  return grants.some(({ type }) => type === "ORGANIZATION");
}

/** Finds a folder of the caller's organization by id. */
export function findFolder({ state, key, time }: HandlerContext, id: unknown): StoredFolder | undefined {
  const folder = readRow(state.tables.folders, String(id).toLowerCase(), time);
  return folder?.organization === key.organization ? folder : undefined;
}

/**
 * Returns the folder id in `parent_id`, or `root` if the request doesn't set it. Rejects the request if the folder
 * doesn't exist or the caller has no role on it.
 */
export function placeIn(context: HandlerContext, sent: string | undefined): string {
  const atRoot = sent === undefined || sent === "" || sent === ROOT;
  const folder = atRoot ? undefined : findFolder(context, sent);
  if (!atRoot && !folder) {
    rejectField("parent_id", "is not the id of a folder", "the parent must exist");
  }
  const allowed = folder ? isGranted(context, { folder: folder.id }) : isOrganizationWide(context.grants);
  if (!allowed) reject("PERMISSION_DENIED", "unauthorized: the caller has no role on the folder in parent_id");
  return folder?.id ?? ROOT;
}

/** Returns a folder and its ancestors, outermost first. */
export function listFolders({ state, time }: StateAtTime, id: string): StoredFolder[] {
  const folder = readRow(state.tables.folders, id, time);
  return folder ? [...listFolders({ state, time }, folder.parentId), folder] : [];
}

function listAround(at: StateAtTime, { cluster, folder }: Scope): string[] {
  const found = cluster === undefined ? undefined : readCluster(at.state, cluster, at.time);
  if (cluster !== undefined && !found) return [];
  const folders = listFolders(at, found?.parentId ?? String(folder ?? "").toLowerCase()).map(({ id }) => id);
  return found ? [found.id, ...folders] : folders;
}
