import { errorResponse, invalidField } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { readRow } from "../state/history.ts";
import { isGranted, isOrganizationWide, ROOT } from "../state/places.ts";
import type { StoredFolder } from "../state/stored-resources.ts";

/** Finds a folder of the caller's organization. */
export function findFolder({ state, key, time }: HandlerContext, id: unknown): StoredFolder | undefined {
  const folder = readRow(state.folders, String(id).toLowerCase(), time);
  return folder?.organization === key.organization ? folder : undefined;
}

/**
 * Returns the parent folder that a request names, or `root` if the request names no folder. Returns an error response
 * if the caller may not use the folder.
 */
export function placeIn(context: HandlerContext, sent: string | undefined): { id: string } | { error: MockResponse } {
  const { state, time, grants } = context;
  const atRoot = sent === undefined || sent === "" || sent === ROOT;
  const folder = atRoot ? undefined : findFolder(context, sent);
  if (!atRoot && !folder) {
    return { error: invalidField("parent_id", "is not the id of a folder") };
  }
  const allowed = folder
    ? isGranted(grants, { state, time, place: { folder: folder.id } })
    : isOrganizationWide(grants);
  if (!allowed)
    return {
      error: errorResponse("PERMISSION_DENIED", "unauthorized: the key has no role on the folder that parent_id names"),
    };
  return { id: folder?.id ?? ROOT };
}
