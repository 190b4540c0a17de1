import type { Answer } from "../answer.ts";
import type { Handler, Scene, Success } from "../handler.ts";
import { readRow } from "../history.ts";
import { isGranted, isOrganizationWide, ROOT } from "../places.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import type { StoredFolder } from "../stored-resources.ts";

/** Carries out an operation on a folder. */
export type FolderHandler = (scene: Scene, folder: StoredFolder) => Success | Answer;

/** An operation on the folder that the path names. */
export function onFolder(handle: FolderHandler): Handler {
  return (scene) => {
    const folder = findFolder(scene, scene.path.folder_id);
    return folder ? handle(scene, folder) : refuse("NOT_FOUND", `folder not found: ${String(scene.path.folder_id)}`);
  };
}

/** Finds a folder of the caller's organization. */
export function findFolder({ state, key, time }: Scene, id: unknown): StoredFolder | undefined {
  const folder = readRow(state.folders, String(id).toLowerCase(), time);
  return folder?.organization === key.organization ? folder : undefined;
}

/** The folder that a request puts something into, which the caller must be allowed to; `root` where it names none. */
export function placeIn(scene: Scene, sent: string | undefined): { id: string } | { refusal: Answer } {
  const { state, time, grants } = scene;
  const atRoot = sent === undefined || sent === "" || sent === ROOT;
  const folder = atRoot ? undefined : findFolder(scene, sent);
  if (!atRoot && !folder) {
    return { refusal: refuseInvalid([{ field: "parent_id", description: "is not the id of a folder" }]) };
  }
  const allowed = folder
    ? isGranted(grants, { state, time, place: { folder: folder.id } })
    : isOrganizationWide(grants);
  if (!allowed) return { refusal: refuse("PERMISSION_DENIED", "unauthorized: no role for where parent_id leads") };
  return { id: folder?.id ?? ROOT };
}
