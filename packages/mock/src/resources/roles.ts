import {
  changeGrants,
  findPrincipal,
  listPrincipals,
  MEMBER,
  type StoredPrincipal,
  withMembership,
} from "../access/principals.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows } from "../state/history.ts";
import type { Grant } from "../state/stored-resources.ts";
import {
  checkGrants,
  isSameGrant,
  type RoleAssignment,
  readGrant,
  readGrants,
  viewGrants,
  viewGroupRoles,
} from "./grants.ts";
import { deletedAccounts, findAccount } from "./service-accounts.ts";

/** A user, service account or group that has roles. */
interface Holder extends Pick<StoredPrincipal, "id" | "organization" | "grants"> {
  readonly isGroup: boolean;
}

const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

export const roles: Handlers = {
  "roles.list": listRoles,
  "roles.get": (context) => withHolder(context, (holder) => view(context, holder)),
  "roles.set": (context) => withHolder(context, (holder) => setRoles(context, holder)),
  "roles.add": (context) => withRole(context, (holder, grant) => [...without(holder.grants, [grant]), grant]),
  "roles.remove": (context) =>
    withRole(context, (holder, grant) =>
      holder.grants.some((held) => isSameGrant(held, grant)) ? without(holder.grants, [grant]) : undefined,
    ),
};

function listRoles(context: HandlerContext): unknown {
  const { state, key, rules } = context;
  const { organization } = key;
  const { items, time, pagination } = rules.paginate(context, {
    items: (time) => [
      ...listRows(state.tables.accounts, time).filter((account) => account.organization === organization),
      ...listPrincipals(state, "users", organization, time),
    ],
    key: ({ id }) => [id],
  });
  const grants = items.map(({ id, grants }) => ({ user_id: id, roles: viewGrants(grants) }));
  const user_group_grants = items
    .map(({ id }) => ({ user_id: id, group_roles: viewGroupRoles({ ...context, time }, id) }))
    .filter(({ group_roles }) => group_roles.length > 0);
  return { grants, user_group_grants, pagination };
}

/**
 * Replaces a user's, service account's or group's roles with those in the request. For a user or service account, the
 * list must be empty or include `ORG_MEMBER`, which groups can't have.
 */
function setRoles(context: HandlerContext, holder: Holder): unknown {
  const { roles: sent } = context.body as { roles: readonly RoleAssignment[] };
  if (!holder.isGroup && sent.length > 0 && !sent.some(({ name }) => name === MEMBER)) {
    rejectField("roles", `must include ${MEMBER}`);
  }
  const granted = readGrants(context, sent);
  const grants = holder.isGroup ? granted : withMembership(context.key.organization, granted);
  rejectLast(holder, grants);
  checkGrants(context, [...without(grants, holder.grants), ...without(holder.grants, grants)]);
  return writeGrants(context, holder, grants);
}

function withHolder(context: HandlerContext, handle: (holder: Holder) => unknown): unknown {
  if (!UUID.test(String(context.path.user_id))) rejectField("user_id", "is not a UUID", "invalid userId");
  const holder = findHolder(context, context.path.user_id);
  return holder ? handle(holder) : reject("NOT_FOUND", `user not found: ${String(context.path.user_id)}`);
}

/**
 * Adds or removes the role in the request path. `change` returns the user's new roles, or `undefined` if the user
 * doesn't have the role to remove.
 */
function withRole(
  context: HandlerContext,
  change: (holder: Holder, grant: Grant) => readonly Grant[] | undefined,
): unknown {
  return withHolder(context, (holder) => {
    const { role_name, resource_type, resource_id } = context.path as Readonly<Record<string, string>>;
    const resource = { type: String(resource_type), id: String(resource_id) };
    const grant = readGrant(context, { name: String(role_name), resource });
    const grants = grant && change(holder, grant);
    if (!grants) reject("NOT_FOUND", `role not found: ${String(role_name)} on ${String(resource_id)}`);
    rejectLast(holder, grants);
    checkGrants(context, [grant]);
    return writeGrants(context, holder, grants);
  });
}

function findHolder(context: HandlerContext, id: unknown): Holder | undefined {
  const { state, operation } = context;
  const isReadOrRemoved = operation.method === "GET" || operation.method === "DELETE";
  const deleted = isReadOrRemoved ? findAccount(context, id, deletedAccounts(state)) : undefined;
  const group = findPrincipal(context, "groups", id);
  const found = findAccount(context, id) ?? deleted ?? findPrincipal(context, "users", id) ?? group;
  return found && { ...found, isGroup: found === group };
}

/** Rejects a change that would leave a group without roles, or a user or service account without `ORG_MEMBER`. */
function rejectLast({ isGroup }: Holder, grants: readonly Grant[]): void {
  if (isGroup && grants.length === 0) reject("FAILED_PRECONDITION", "a group's last role cannot be removed");
  if (isGroup || grants.some(({ name }) => name === MEMBER)) return;
  reject("FAILED_PRECONDITION", `${MEMBER} cannot be removed: all users and service accounts have it`);
}

function writeGrants(context: HandlerContext, holder: Holder, grants: readonly Grant[]): unknown {
  changeGrants(context, holder, () => grants);
  return view(context, { ...holder, grants });
}

function without(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !others.some((other) => isSameGrant(grant, other)));
}

function view(context: HandlerContext, { id, grants }: Holder): unknown {
  return { roles: viewGrants(grants), group_roles: viewGroupRoles(context, id) };
}
