import { findFolder, isGranted, ROOT, type Scope } from "../access/scopes.ts";
import { reject } from "../http/error-response.ts";
import { type HandlerContext, respondWithPage } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import { isActive, type StoredCluster } from "../state/stored-cluster.ts";
import type { StoredFolder } from "../state/stored-resources.ts";
import { viewFolder, viewInFolder } from "./view-folder.ts";

/** Lists a folder's direct subfolders by name and then its clusters. */
export function listFolderContents(context: HandlerContext): unknown {
  const { state, path } = context;
  const folder = path.folder_id === ROOT ? { id: ROOT } : findFolder(context, path.folder_id);
  if (!folder) reject("NOT_FOUND", `folder not found: ${String(path.folder_id)}`);
  return respondWithPage<StoredFolder | StoredCluster>(context, "resources", {
    items: (time) => listContents(context, folder.id, time),
    key: (item) => [isCluster(item) ? 1 : 0, item.name, item.id],
    view: (item, time) => (isCluster(item) ? viewInFolder(item, { state, time }) : viewFolder(item, { state, time })),
  });
}

function listContents(
  { state, key, grants, rules }: HandlerContext,
  id: string,
  time: number,
): (StoredFolder | StoredCluster)[] {
  const isSeen = (organization: string, scope: Scope): boolean =>
    organization === key.organization && isGranted(grants, { state, time, scope });
  const folders = listRows(state.tables.folders, time).filter(
    (folder) => folder.parentId === id && isSeen(folder.organization, { folder: folder.id }),
  );
  const clusters = listRows(state.tables.clusters, time).filter(
    (cluster) =>
      cluster.parentId === id &&
      rules.canShow(cluster) &&
      isActive(cluster) &&
      isSeen(cluster.organization, { cluster: cluster.id }),
  );
  return [...folders, ...clusters];
}

function isCluster(item: StoredFolder | StoredCluster): item is StoredCluster {
  return "provider" in item;
}
