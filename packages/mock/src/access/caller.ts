import { reject } from "../http/error-response.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import { readRow } from "../state/history.ts";
import type { Grant, StoredAccount, StoredKey } from "../state/stored-resources.ts";
import type { VersionRules } from "../state/version-rules.ts";
import { allGrants } from "./principals.ts";
import { isGranted, isOrganizationWide, type StateAtTime } from "./scopes.ts";

/** The API key that a request was sent with, and the service account of the key. */
export interface Caller {
  readonly key: StoredKey;
  readonly account: StoredAccount;
}

/** Finds the caller by the header `Authorization`. Rejects the request if the mock does not know the key. */
export function authenticate({ state, time }: StateAtTime, authorization: string | undefined): Caller {
  const secret = /^bearer +(\S+) *$/i.exec(authorization ?? "")?.[1];
  const key = state.keys.find(({ apiKey, revokedAt }) => apiKey === secret && revokedAt === null);
  const account = key && readRow(state.accounts, key.account, time);
  if (account) return { key, account };
  reject("UNAUTHENTICATED", "the header Authorization has no secret key, or an unknown one");
}

interface Authorization {
  readonly operation: ApiOperation;
  readonly path: Readonly<Record<string, unknown>>;
  readonly rules: Pick<VersionRules, "holders">;
}

/**
 * Returns the roles of the caller that allow an operation on the resource in the path. Rejects the request if the
 * caller has no such role.
 */
export function authorize(
  at: StateAtTime,
  { account }: Caller,
  { operation, path, rules: { holders } }: Authorization,
): readonly Grant[] {
  const { id, permissions, isOrganizationOnly } = operation;
  const roles = holders ? [...new Set(permissions.flatMap((one) => holders[one] ?? []))] : permissions;
  const grants = allGrants(at.state, account, at.time).filter(({ name }) => roles.includes(name));
  if (roles.length === 0 || isOrganizationWide(grants)) return grants;
  const scope = { cluster: path.cluster_id, folder: path.folder_id };
  if (grants.length > 0 && !isOrganizationOnly && isGranted(grants, { ...at, scope })) return grants;
  const needs = `${roles.join(" or ")}${isOrganizationOnly ? " in the organization" : ""}`;
  reject("PERMISSION_DENIED", `unauthorized: ${id} requires ${needs}`);
}
