import { readRow } from "./history.ts";
import type { CloudState } from "./state.ts";
import { settingsAt } from "./stored-cluster.ts";
import type { Grant, StoredFolder } from "./stored-resources.ts";

/** The id of the folder that stands for none. */
export const ROOT = "root";

/** Where something is done: in a cluster, in a folder, or in the organization. */
export interface Place {
  readonly cluster?: unknown;
  readonly folder?: unknown;
}

/** A moment of a cloud. */
export interface StateAtTime {
  readonly state: CloudState;
  readonly time: number;
}

/** Whether one of some grants counts in a place: it was made for that, for a folder around it, or for the organization. */
export function isGranted(grants: readonly Grant[], { state, time, place }: StateAtTime & { place: Place }): boolean {
  if (isOrganizationWide(grants)) return true;
  const around = new Set(listAround({ state, time }, place));
  // What isn't there is nowhere: its absence is told by the operation itself.
  return around.size === 0 || grants.some(({ id }) => around.has(id));
}

/** Whether one of some grants was made for the whole organization. */
export function isOrganizationWide(grants: readonly Grant[]): boolean {
  return grants.some(({ type }) => type === "ORGANIZATION");
}

/** The folders that a folder lies in, itself the last. */
export function listFolders({ state, time }: StateAtTime, id: string): StoredFolder[] {
  const folder = readRow(state.folders, id, time);
  return folder ? [...listFolders({ state, time }, folder.parentId), folder] : [];
}

function listAround(moment: StateAtTime, { cluster, folder }: Place): string[] {
  if (cluster === undefined) return listFolders(moment, toId(folder)).map(({ id }) => id);
  const id = toId(cluster);
  const found = Object.hasOwn(moment.state.clusters, id) ? moment.state.clusters[id] : undefined;
  if (!found) return [];
  const { parentId } = settingsAt(found, moment.time);
  return [id, ...listFolders(moment, parentId).map((one) => one.id)];
}

function toId(value: unknown): string {
  return String(value ?? "").toLowerCase();
}
