import { errorResponse, invalidArgument } from "../spec/error-response.ts";
import type { MockResponse } from "../spec/mock-response.ts";
import type { Handler, HandlerContext, Success } from "../state/handler.ts";
import { listRows, writeRow } from "../state/history.ts";
import type { Grant, StoredAccount } from "../state/stored-resources.ts";
import { checkGrants, isSameGrant, MEMBER, type RoleAssignment, readGrant, readGrants, viewGrants } from "./grants.ts";
import { findAccount } from "./service-accounts.ts";

/** `roles.list`. There are no people and no groups in a mock cloud, only service accounts. */
export function listRoles(context: HandlerContext): Success | MockResponse {
  const { state, key, rules } = context;
  const page = rules.paginate(context, {
    items: (time) => listRows(state.accounts, time).filter(({ organization }) => organization === key.organization),
    key: ({ id }) => [id],
  });
  if ("status" in page) return page;
  const grants = page.items.map((account) => ({ user_id: account.id, roles: viewGrants(account.grants) }));
  return { payload: { grants, user_group_grants: [], pagination: page.pagination } };
}

/** `roles.get`. */
export function getRoles(_: HandlerContext, account: StoredAccount): Success {
  return { payload: view(account.grants) };
}

/** `roles.set`. */
export function setRoles(context: HandlerContext, account: StoredAccount): Success | MockResponse {
  const { roles } = context.body as { roles: RoleAssignment[] };
  const read = readGrants(context, roles);
  if ("error" in read) return read.error;
  const { grants } = read;
  if (!grants.some(({ name }) => name === MEMBER)) {
    return invalidArgument([{ field: "roles", description: `has to include ${MEMBER}` }]);
  }
  const changed = [...without(grants, account.grants), ...without(account.grants, grants)];
  return checkGrants(context, changed) ?? writeGrants(context, account, grants);
}

/** `roles.add`. */
export function addRole(context: HandlerContext, account: StoredAccount): Success | MockResponse {
  const grant = readPath(context);
  if (!grant) return unknownRoleError(context);
  return checkGrants(context, [grant]) ?? writeGrants(context, account, [...without(account.grants, [grant]), grant]);
}

/** `roles.remove`. */
export function removeRole(context: HandlerContext, account: StoredAccount): Success | MockResponse {
  const grant = readPath(context);
  if (!grant || !account.grants.some((held) => isSameGrant(held, grant))) return unknownRoleError(context);
  return checkGrants(context, [grant]) ?? writeGrants(context, account, without(account.grants, [grant]));
}

/** An operation on the roles of the account that the path names as `user_id`. */
export function onRolesOf(
  handle: (context: HandlerContext, account: StoredAccount) => Success | MockResponse,
): Handler {
  return (context) => {
    const account = findAccount(context, context.path.user_id);
    return account
      ? handle(context, account)
      : errorResponse("NOT_FOUND", `user not found: ${String(context.path.user_id)}`);
  };
}

function writeGrants({ state, time }: HandlerContext, account: StoredAccount, grants: readonly Grant[]): Success {
  writeRow(state.accounts, account.id, { since: time, value: { ...account, grants } });
  return { payload: view(grants) };
}

function readPath(context: HandlerContext): Grant | undefined {
  const { role_name, resource_type, resource_id } = context.path as Readonly<Record<string, string>>;
  return readGrant(context, {
    name: String(role_name),
    resource: { type: String(resource_type), id: String(resource_id) },
  });
}

function without(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !others.some((other) => isSameGrant(grant, other)));
}

function view(grants: readonly Grant[]): unknown {
  return { roles: viewGrants(grants), group_roles: [] };
}

function unknownRoleError({ path }: HandlerContext): MockResponse {
  return errorResponse("NOT_FOUND", `role not found: ${String(path.role_name)} of ${String(path.resource_id)}`);
}
