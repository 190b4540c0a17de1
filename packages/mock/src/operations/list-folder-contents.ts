import type { Answer } from "../answer.ts";
import { isActive, isKnown } from "../cluster-state.ts";
import type { Scene, Success } from "../handler.ts";
import { listRows } from "../history.ts";
import { isGranted, type Place, ROOT } from "../places.ts";
import { refuse } from "../refusal.ts";
import { type StoredCluster, settingsAt } from "../stored-cluster.ts";
import type { StoredFolder } from "../stored-resources.ts";
import { findFolder } from "./find-folder.ts";
import { viewFolder, viewInFolder } from "./view-folder.ts";

/** `folders.listContents`: the folders right in a folder by name, and then its clusters. */
export function listFolderContents(scene: Scene): Success | Answer {
  const { state, path, edition } = scene;
  const folder = path.folder_id === ROOT ? { id: ROOT } : findFolder(scene, path.folder_id);
  if (!folder) return refuse("NOT_FOUND", `folder not found: ${String(path.folder_id)}`);
  const page = edition.paginate<StoredFolder | StoredCluster>(scene, {
    items: (time) => listContents(scene, folder.id, time),
    key: (item) => [isCluster(item) ? 1 : 0, item.name, item.id],
  });
  if ("status" in page) return page;
  const moment = { state, time: page.time };
  const resources = page.items.map((item) => (isCluster(item) ? viewInFolder(item, moment) : viewFolder(item, moment)));
  return { payload: { resources, pagination: page.pagination } };
}

function listContents({ state, key, grants }: Scene, id: string, time: number): (StoredFolder | StoredCluster)[] {
  const isSeen = (organization: string, place: Place): boolean =>
    organization === key.organization && isGranted(grants, { state, time, place });
  const folders = listRows(state.folders, time).filter(
    (folder) => folder.parentId === id && isSeen(folder.organization, { folder: folder.id }),
  );
  const clusters = Object.values(state.clusters).filter(
    (cluster) =>
      settingsAt(cluster, time).parentId === id &&
      isKnown(cluster, time) &&
      isActive(cluster, time) &&
      isSeen(cluster.organization, { cluster: cluster.id }),
  );
  return [...folders, ...clusters];
}

function isCluster(item: StoredFolder | StoredCluster): item is StoredCluster {
  return "settings" in item;
}
