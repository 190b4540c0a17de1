import type { ApiOperation } from "./api-document.ts";
import type { Edition } from "./edition.ts";
import { isGranted, isOrganizationWide, type Place } from "./places.ts";
import type { CloudState } from "./state.ts";
import type { Grant, StoredAccount } from "./stored-resources.ts";

/** What it takes to tell whether a call may be made. */
export interface Authorization {
  readonly operation: ApiOperation;
  readonly edition: Edition;
  readonly path: Readonly<Record<string, unknown>>;
  readonly state: CloudState;
  readonly time: number;
}

/** Which of an account's grants let it make a call; `undefined` where none does. */
export function authorize(account: StoredAccount, call: Authorization): readonly Grant[] | undefined {
  const { operation, edition, path, state, time } = call;
  const { id, permissions } = operation;
  const grants = account.grants.filter(({ name }) => permissions.includes(name));
  if (permissions.length === 0 || isOrganizationWide(grants)) return grants;
  if (grants.length === 0 || concernsOrganization(edition, id)) return undefined;
  const place: Place = { cluster: path.cluster_id, folder: path.folder_id };
  return isGranted(grants, { state, time, place }) ? grants : undefined;
}

/** Whether an operation concerns the whole organization, so that a role in a part of it doesn't count. */
export function concernsOrganization({ organizationWide }: Edition, id: string): boolean {
  return organizationWide.some((name) => id === name || id.startsWith(`${name}.`));
}
