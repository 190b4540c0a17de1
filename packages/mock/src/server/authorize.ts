import type { ApiOperation } from "../spec/api-document.ts";
import { isGranted, isOrganizationWide, type Place } from "../state/places.ts";
import { allGrants } from "../state/principals.ts";
import type { CloudState } from "../state/state.ts";
import type { Grant, StoredAccount } from "../state/stored-resources.ts";

export interface Authorization {
  readonly operation: ApiOperation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly state: CloudState;
  readonly time: number;
}

/** Returns the roles of a service account that allow a call, or `undefined` if the account may not make the call. */
export function authorize(account: StoredAccount, call: Authorization): readonly Grant[] | undefined {
  const { operation, path, state, time } = call;
  const { permissions, isOrganizationOnly } = operation;
  const grants = allGrants(state, account, time).filter(({ name }) => permissions.includes(name));
  if (permissions.length === 0 || isOrganizationWide(grants)) return grants;
  if (grants.length === 0 || isOrganizationOnly) return undefined;
  const place: Place = { cluster: path.cluster_id, folder: path.folder_id };
  return isGranted(grants, { state, time, place }) ? grants : undefined;
}
