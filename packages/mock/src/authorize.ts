import type { ApiOperation } from "./api-document.ts";
import { isGranted, isOrganizationWide, type Place } from "./places.ts";
import type { CloudState } from "./state.ts";
import type { Grant, StoredAccount } from "./stored-resources.ts";

/** What it takes to tell whether a call may be made. */
export interface Authorization {
  readonly operation: ApiOperation;
  /** Whether a role in a part of the organization doesn't count. */
  readonly organizationWide: boolean;
  readonly path: Readonly<Record<string, unknown>>;
  readonly state: CloudState;
  readonly time: number;
}

/** Which of an account's grants let it make a call; `undefined` where none does. */
export function authorize(account: StoredAccount, call: Authorization): readonly Grant[] | undefined {
  const { operation, organizationWide, path, state, time } = call;
  const { permissions } = operation;
  const grants = account.grants.filter(({ name }) => permissions.includes(name));
  if (permissions.length === 0) return grants;
  if (organizationWide) return isOrganizationWide(grants) ? grants : undefined;
  const place: Place = { cluster: path.cluster_id, folder: path.folder_id };
  return grants.length > 0 && isGranted(grants, { state, time, place }) ? grants : undefined;
}
