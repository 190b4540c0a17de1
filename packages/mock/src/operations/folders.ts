import type { Answer } from "../answer.ts";
import { isDeleted } from "../cluster-state.ts";
import type { Scene, Success } from "../handler.ts";
import { listRows, writeRow } from "../history.ts";
import { isGranted, listFolders } from "../places.ts";
import { nextUuid } from "../random.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import { settingsAt } from "../stored-cluster.ts";
import type { StoredFolder } from "../stored-resources.ts";
import { placeIn } from "./find-folder.ts";
import { viewFolder } from "./view-folder.ts";

interface FolderBody {
  name?: string;
  parent_id?: string;
  labels?: Record<string, string>;
}

/** `folders.list`: all levels, by name, or the one at a path. */
export function listAllFolders(scene: Scene): Success | Answer {
  const { state, key, query, grants, edition } = scene;
  const path = typeof query.path === "string" ? query.path.replace(/^\/|\/$/g, "") : undefined;
  const isSeen = ({ id, organization }: StoredFolder, time: number): boolean =>
    organization === key.organization &&
    isGranted(grants, { state, time, place: { folder: id } }) &&
    (path === undefined ||
      path ===
        listFolders({ state, time }, id)
          .map(({ name }) => name)
          .join("/"));
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.folders, time).filter((folder) => isSeen(folder, time)),
    key: ({ name, id }) => [name, id],
  });
  if ("status" in page) return page;
  const { items, time, pagination } = page;
  return { payload: { folders: items.map((folder) => viewFolder(folder, { state, time })), pagination } };
}

/** `folders.create`. */
export function createFolder(scene: Scene): Success | Answer {
  const { state, key, time } = scene;
  const { name, parent_id, labels = {} } = scene.body as FolderBody & { name: string };
  const parent = placeIn(scene, parent_id);
  if ("refusal" in parent) return parent.refusal;
  if (isTaken(scene, { name, parentId: parent.id })) return refuseTaken(name);
  const folder = { id: nextUuid(state), organization: key.organization, name, parentId: parent.id, labels };
  writeRow(state.folders, folder.id, { since: time, value: folder });
  return { payload: viewFolder(folder, scene) };
}

/** `folders.get`. */
export function getFolder(scene: Scene, folder: StoredFolder): Success {
  return { payload: viewFolder(folder, scene) };
}

/** `folders.update`. */
export function updateFolder(scene: Scene, before: StoredFolder): Success | Answer {
  const { state, time } = scene;
  const { name = before.name, parent_id, labels = before.labels } = scene.body as FolderBody;
  const parent = parent_id === undefined ? { id: before.parentId } : placeIn(scene, parent_id);
  if ("refusal" in parent) return parent.refusal;
  if (listFolders(scene, parent.id).some(({ id }) => id === before.id)) {
    return refuseInvalid([{ field: "parent_id", description: "lies in the folder itself" }]);
  }
  if (isTaken(scene, { name, parentId: parent.id, except: before.id })) return refuseTaken(name);
  const folder = { ...before, name, parentId: parent.id, labels };
  writeRow(state.folders, folder.id, { since: time, value: folder });
  return { payload: viewFolder(folder, scene) };
}

/** `folders.delete`, of an empty one. */
export function deleteFolder({ state, time }: Scene, { id }: StoredFolder): Success | Answer {
  const holdsFolder = listRows(state.folders, time).some(({ parentId }) => parentId === id);
  const holdsCluster = Object.values(state.clusters).some(
    (cluster) => settingsAt(cluster, time).parentId === id && !isDeleted(cluster, time),
  );
  if (holdsFolder || holdsCluster) return refuse("FAILED_PRECONDITION", "the folder is not empty");
  writeRow(state.folders, id, { since: time, value: null });
  return { payload: undefined };
}

interface FolderName {
  readonly name: string;
  readonly parentId: string;
  readonly except?: string;
}

function isTaken({ state, key, time }: Scene, { name, parentId, except }: FolderName): boolean {
  return listRows(state.folders, time).some(
    (folder) =>
      folder.organization === key.organization &&
      folder.name === name &&
      folder.parentId === parentId &&
      folder.id !== except,
  );
}

function refuseTaken(name: string): Answer {
  return refuse("ALREADY_EXISTS", `name: a folder named ${JSON.stringify(name)} exists there already`);
}
