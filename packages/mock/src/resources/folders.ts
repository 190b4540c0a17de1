import { onFolder, placeIn } from "../clusters/find-folder.ts";
import { errorResponse, invalidField } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import { isDeleted } from "../state/cluster-state.ts";
import {
  type HandlerContext,
  type HandlerResult,
  type Handlers,
  respondWithPage,
  type Success,
} from "../state/handler.ts";
import { listRows, writeRow } from "../state/history.ts";
import { isGranted, listFolders } from "../state/places.ts";
import { nextUuid } from "../state/random.ts";
import { settingsAt } from "../state/stored-cluster.ts";
import type { StoredFolder } from "../state/stored-resources.ts";
import { listFolderContents } from "./list-folder-contents.ts";
import { viewFolder } from "./view-folder.ts";

/** The pattern of folder names: letters and digits, with spaces, hyphens, apostrophes and underscores between them. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{N} '_-]{1,38}[\p{L}\p{N}]$/u;

/** The maximum number of nested folder levels below the organization. */
const MAX_DEPTH = 3;

const MAX_FOLDERS = 65;

interface FolderBody {
  name?: string;
  parent_id?: string;
  labels?: Record<string, string>;
}

export const folders: Handlers = {
  "folders.list": listAllFolders,
  "folders.create": createFolder,
  "folders.get": onFolder(getFolder),
  "folders.update": onFolder(updateFolder),
  "folders.delete": onFolder(deleteFolder),
  "folders.listContents": listFolderContents,
};

/** Handles `folders.list`: returns all folders, sorted by name, or the folder at a path. */
function listAllFolders(context: HandlerContext): HandlerResult {
  const { state, key, query, grants } = context;
  const path = typeof query.path === "string" ? query.path.replace(/^\/|\/$/g, "") : undefined;
  const isSeen = ({ id, organization }: StoredFolder, time: number): boolean =>
    organization === key.organization &&
    isGranted(grants, { state, time, place: { folder: id } }) &&
    (path === undefined ||
      path ===
        listFolders({ state, time }, id)
          .map(({ name }) => name)
          .join("/"));
  return respondWithPage(context, "folders", {
    items: (time) => listRows(state.folders, time).filter((folder) => isSeen(folder, time)),
    key: ({ name, id }) => [name, id],
    view: (folder, time) => viewFolder(folder, { state, time }),
  });
}

function createFolder(context: HandlerContext): HandlerResult {
  const { state, key, time } = context;
  const { name, parent_id, labels = {} } = context.body as FolderBody & { name: string };
  const parent = placeIn(context, parent_id);
  if ("error" in parent) return parent.error;
  if (countFolders(context) >= MAX_FOLDERS) {
    return errorResponse("FAILED_PRECONDITION", `an organization can have at most ${MAX_FOLDERS} folders`);
  }
  const error = checkName(name) ?? checkDepth(context, parent.id, 1);
  if (error) return error;
  if (isTaken(context, { name, parentId: parent.id })) return takenError(name);
  const folder = { id: nextUuid(state), organization: key.organization, name, parentId: parent.id, labels };
  writeRow(state.folders, folder.id, { since: time, value: folder });
  return { payload: viewFolder(folder, context) };
}

function getFolder(context: HandlerContext, folder: StoredFolder): Success {
  return { payload: viewFolder(folder, context) };
}

function updateFolder(context: HandlerContext, before: StoredFolder): HandlerResult {
  const { state, time } = context;
  const { name = before.name, parent_id, labels = before.labels } = context.body as FolderBody;
  const parent = parent_id === undefined ? { id: before.parentId } : placeIn(context, parent_id);
  if ("error" in parent) return parent.error;
  if (listFolders(context, parent.id).some(({ id }) => id === before.id)) {
    return invalidField("parent_id", "is inside the folder itself");
  }
  const error = checkName(name) ?? checkDepth(context, parent.id, heightOf(context, before.id));
  if (error) return error;
  if (isTaken(context, { name, parentId: parent.id, except: before.id })) return takenError(name);
  const folder = { ...before, name, parentId: parent.id, labels };
  writeRow(state.folders, folder.id, { since: time, value: folder });
  return { payload: viewFolder(folder, context) };
}

/** Handles `folders.delete`. The folder must be empty. */
function deleteFolder({ state, time }: HandlerContext, { id }: StoredFolder): HandlerResult {
  const holdsFolder = listRows(state.folders, time).some(({ parentId }) => parentId === id);
  const holdsCluster = Object.values(state.clusters).some(
    (cluster) => settingsAt(cluster, time).parentId === id && !isDeleted(cluster, time),
  );
  if (holdsFolder || holdsCluster) return errorResponse("FAILED_PRECONDITION", "the folder is not empty");
  writeRow(state.folders, id, { since: time, value: null });
  return { payload: undefined };
}

function checkName(name: string): MockResponse | undefined {
  const description =
    "must be 3 to 40 letters, digits, spaces, hyphens, apostrophes and underscores, with a letter or digit at both ends";
  return NAME.test(name) ? undefined : invalidField("name", description);
}

function checkDepth(context: HandlerContext, parentId: string, height: number): MockResponse | undefined {
  if (listFolders(context, parentId).length + height <= MAX_DEPTH) return undefined;
  return invalidField("parent_id", `is nested too deeply: folders have at most ${MAX_DEPTH} levels`);
}

/** Returns the number of levels of a folder, including the folder itself and all folders in the folder. */
function heightOf(context: HandlerContext, id: string): number {
  const children = listRows(context.state.folders, context.time).filter(({ parentId }) => parentId === id);
  return 1 + Math.max(0, ...children.map((child) => heightOf(context, child.id)));
}

function countFolders({ state, key, time }: HandlerContext): number {
  return listRows(state.folders, time).filter(({ organization }) => organization === key.organization).length;
}

interface FolderName {
  readonly name: string;
  readonly parentId: string;
  readonly except?: string;
}

function isTaken({ state, key, time }: HandlerContext, { name, parentId, except }: FolderName): boolean {
  return listRows(state.folders, time).some(
    (folder) =>
      folder.organization === key.organization &&
      folder.name === name &&
      folder.parentId === parentId &&
      folder.id !== except,
  );
}

function takenError(name: string): MockResponse {
  return errorResponse(
    "ALREADY_EXISTS",
    `name: a folder named ${JSON.stringify(name)} exists in the parent folder already`,
  );
}
