import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { readRow } from "../state/history.ts";
import { nextUuid, seedRandom } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import { settingsAt } from "../state/stored-cluster.ts";
import type { Grant, StoredFolder } from "../state/stored-resources.ts";

/** The value of `parent_id` for clusters and folders that are not in a folder. */
export const ROOT = "root";

/** The resource that an operation acts on: a cluster, a folder, or the organization. */
export interface Scope {
  readonly cluster?: unknown;
  readonly folder?: unknown;
}

/** The state of a mock cloud, and the time as of which the state is read. */
export interface StateAtTime {
  readonly state: CloudState;
  readonly time: number;
}

/** Returns the id of an organization, derived from its name. */
export function organizationId(name: string): string {
  return nextUuid(seedRandom(`organization ${name}`));
}

/**
 * Tests whether one of the given roles applies to a resource. A role applies if it was granted on the resource, on a
 * folder that contains the resource, or on the organization.
 */
export function isGranted(grants: readonly Grant[], { state, time, scope }: StateAtTime & { scope: Scope }): boolean {
  if (isOrganizationWide(grants)) return true;
  const around = new Set(listAround({ state, time }, scope));
  // If the resource does not exist, the caller counts as authorized, and the handler responds with 404.
  return around.size === 0 || grants.some(({ id }) => around.has(id));
}

/** Returns whether one of the given roles was granted on the whole organization. */
export function isOrganizationWide(grants: readonly Grant[]): boolean {
  return grants.some(({ type }) => type === "ORGANIZATION");
}

/** Returns the folder whose id is `id`, or `undefined` if the caller's organization has no such folder. */
export function findFolder({ state, key, time }: HandlerContext, id: unknown): StoredFolder | undefined {
  const folder = readRow(state.folders, String(id).toLowerCase(), time);
  return folder?.organization === key.organization ? folder : undefined;
}

/**
 * Returns the id of the parent folder that a request selects with `parent_id`, or `root` if the request selects no
 * folder. Rejects the request if the folder does not exist or if the caller has no role on the folder.
 */
export function placeIn(context: HandlerContext, sent: string | undefined): string {
  const { state, time, grants } = context;
  const atRoot = sent === undefined || sent === "" || sent === ROOT;
  const folder = atRoot ? undefined : findFolder(context, sent);
  if (!atRoot && !folder) {
    rejectField("parent_id", "is not the id of a folder", "the parent must exist");
  }
  const allowed = folder
    ? isGranted(grants, { state, time, scope: { folder: folder.id } })
    : isOrganizationWide(grants);
  if (!allowed) reject("PERMISSION_DENIED", "unauthorized: the key has no role on the folder that parent_id names");
  return folder?.id ?? ROOT;
}

/** Returns a folder and the folders that contain it, the outermost folder first. */
export function listFolders({ state, time }: StateAtTime, id: string): StoredFolder[] {
  const folder = readRow(state.folders, id, time);
  return folder ? [...listFolders({ state, time }, folder.parentId), folder] : [];
}

function listAround(at: StateAtTime, { cluster, folder }: Scope): string[] {
  if (cluster === undefined) return listFolders(at, toId(folder)).map(({ id }) => id);
  const id = toId(cluster);
  const found = Object.hasOwn(at.state.clusters, id) ? at.state.clusters[id] : undefined;
  if (!found) return [];
  const { parentId } = settingsAt(found, at.time);
  return [id, ...listFolders(at, parentId).map((one) => one.id)];
}

function toId(value: unknown): string {
  return String(value ?? "").toLowerCase();
}
