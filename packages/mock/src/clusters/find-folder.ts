import { reject, rejectField } from "../spec/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { readRow } from "../state/history.ts";
import { isGranted, isOrganizationWide, ROOT } from "../state/places.ts";
import type { StoredFolder } from "../state/stored-resources.ts";

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
    rejectField("parent_id", "is not the id of a folder");
  }
  const allowed = folder
    ? isGranted(grants, { state, time, place: { folder: folder.id } })
    : isOrganizationWide(grants);
  if (!allowed) reject("PERMISSION_DENIED", "unauthorized: the key has no role on the folder that parent_id names");
  return folder?.id ?? ROOT;
}
