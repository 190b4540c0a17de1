import { removeGrants } from "../access/principals.ts";
import {
  findFolder,
  isGranted,
  listFolders,
  organizationId,
  placeIn,
  ROOT,
  type Scope,
  type StateAtTime,
} from "../access/scopes.ts";
import { reject, rejectField } from "../http/error-response.ts";
import { type HandlerContext, type Handlers, respondWithPage } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import { isActive, isDeleted, type StoredCluster } from "../state/stored-cluster.ts";
import type { StoredFolder } from "../state/stored-resources.ts";
import { defineOrganizationResource } from "./define-resource.ts";

/** How deeply folders may be nested. A folder on the third level can't contain another folder. */
const MAX_DEPTH = 3;

const MAX_FOLDERS = 65;

interface FolderBody {
  name?: string;
  parent_id?: string;
  labels?: Record<string, string>;
}

const defined = defineOrganizationResource<StoredFolder>({
  name: "folders",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  isGlobal: true,
  label: "folder",
  params: ["folder_id"],
  list: "folders",
  sort: ({ name, id }) => [name, id],
  isListed(context, { id }) {
    const { path } = context.query;
    const names = listFolders(context, id).map(({ name }) => name);
    const isSelected = typeof path !== "string" || path.replace(/^\/|\/$/g, "") === names.join("/");
    return isSelected && isGranted(context, { folder: id });
  },
  create(context, { id: organization }) {
    const { name, parent_id, labels = {} } = context.body as FolderBody & { name: string };
    const parentId = placeIn(context, parent_id);
    if (countFolders(context) >= MAX_FOLDERS) {
      reject("FAILED_PRECONDITION", `an organization can have at most ${MAX_FOLDERS} folders`);
    }
    return { id: nextUuid(context.state), organization, name, parentId, labels };
  },
  update(context, before) {
    const { name = before.name, parent_id, labels = before.labels } = context.body as FolderBody;
    const parentId = parent_id === undefined ? before.parentId : placeIn(context, parent_id);
    if (listFolders(context, parentId).some(({ id }) => id === before.id)) {
      rejectField("parent_id", "must not be the folder itself or a folder inside it");
    }
    return { ...before, name, parentId, labels };
  },
  unique: ["name", "parentId"],
  check: (context, { id, parentId }) => checkDepth(context, parentId, heightOf(context, id)),
  onDelete({ state, time }, { id }) {
    const holdsFolder = listRows(state.tables.folders, time).some(({ parentId }) => parentId === id);
    const holdsCluster = listRows(state.tables.clusters, time).some(
      (cluster) => cluster.parentId === id && !isDeleted(cluster),
    );
    if (holdsFolder || holdsCluster) reject("FAILED_PRECONDITION", "the folder is not empty");
    removeGrants({ state, time }, id);
  },
  view: viewResource,
});

export const folders: Handlers = { ...defined, "folders.listContents": listFolderContents };

function checkDepth(context: HandlerContext, parentId: string, height: number): void {
  if (listFolders(context, parentId).length + height > MAX_DEPTH)
    rejectField("parent_id", `is nested too deeply: folders have at most ${MAX_DEPTH} levels`);
}

/** Counts the levels from a folder down to its deepest subfolder: 1 if it has no subfolders. */
function heightOf(context: HandlerContext, id: string): number {
  const children = listRows(context.state.tables.folders, context.time).filter(({ parentId }) => parentId === id);
  return 1 + Math.max(0, ...children.map((child) => heightOf(context, child.id)));
}

function countFolders({ state, key, time }: HandlerContext): number {
  return listRows(state.tables.folders, time).filter(({ organization }) => organization === key.organization).length;
}

/** Lists a folder's direct subfolders by name, then its clusters. */
function listFolderContents(context: HandlerContext): unknown {
  const { state, path } = context;
  const folder = path.folder_id === ROOT ? { id: ROOT } : findFolder(context, path.folder_id);
  if (!folder) reject("NOT_FOUND", `folder not found: ${String(path.folder_id)}`);
  return respondWithPage<StoredFolder | StoredCluster>(context, "resources", {
    items: (time) => listContents(context, folder.id, time),
    key: (item) => [isCluster(item) ? 1 : 0, item.name, item.id],
    view: (item, time) => viewResource(item, { state, time }),
  });
}

function listContents(
  { state, key, grants, rules }: HandlerContext,
  id: string,
  time: number,
): (StoredFolder | StoredCluster)[] {
  const isSeen = (organization: string, scope: Scope): boolean =>
    organization === key.organization && isGranted({ state, time, grants }, scope);
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

/** Formats a folder or cluster as `folders.listContents` returns it. Clusters get the same fields as folders. */
export function viewResource(resource: StoredFolder | StoredCluster, at: StateAtTime): unknown {
  const { id, name, parentId, organization, labels } = resource;
  return {
    resource_id: id,
    resource_type: isCluster(resource) ? "CLUSTER" : "FOLDER",
    name,
    parent_id: parentId,
    organization_id: organizationId(organization),
    path: listFolders(at, parentId).map((folder) => ({ id: folder.id, name: folder.name })),
    labels,
  };
}
