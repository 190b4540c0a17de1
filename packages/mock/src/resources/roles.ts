import { findPrincipal, listPrincipals, writePrincipal } from "../access/principals.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, writeRow } from "../state/history.ts";
import type { Grant } from "../state/stored-resources.ts";
import {
  checkGrants,
  isSameGrant,
  MEMBER,
  type RoleAssignment,
  readGrant,
  readGrants,
  viewGrants,
  viewGroupRoles,
} from "./grants.ts";
import { findAccount } from "./service-accounts.ts";

/** A user or a service account. `write` replaces the roles of the user or service account. */
interface Holder {
  readonly id: string;
  readonly grants: readonly Grant[];
  write(grants: readonly Grant[]): void;
}

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
      ...listRows(state.accounts, time).filter((account) => account.organization === organization),
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
 * Replaces the roles of a user or a service account with the roles in the request. An empty list revokes every role
 * except `ORG_MEMBER`.
 */
function setRoles(context: HandlerContext, holder: Holder): unknown {
  const { roles: sent } = context.body as { roles: readonly RoleAssignment[] };
  const member = { name: MEMBER, resource: { type: "ORGANIZATION" } };
  const grants = readGrants(context, sent.length === 0 ? [member] : sent);
  if (!grants.some(({ name }) => name === MEMBER)) {
    rejectField("roles", `must include ${MEMBER}`);
  }
  checkGrants(context, [...without(grants, holder.grants), ...without(holder.grants, grants)]);
  return writeGrants(context, holder, grants);
}

function withHolder(context: HandlerContext, handle: (holder: Holder) => unknown): unknown {
  const holder = findHolder(context, context.path.user_id);
  return holder ? handle(holder) : reject("NOT_FOUND", `user not found: ${String(context.path.user_id)}`);
}

/**
 * Handles an operation that adds or removes the role in the path. `change` returns the new roles, or `undefined` if
 * there is no role to remove.
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
    if (!grants) reject("NOT_FOUND", `role not found: ${String(role_name)} of ${String(resource_id)}`);
    checkGrants(context, [grant]);
    return writeGrants(context, holder, grants);
  });
}

function findHolder(context: HandlerContext, id: unknown): Holder | undefined {
  const { state, time } = context;
  const account = findAccount(context, id);
  if (account) {
    const write: Holder["write"] = (grants) =>
      writeRow(state.accounts, account.id, { since: time, value: { ...account, grants } });
    return { ...account, write };
  }
  const user = findPrincipal(context, "users", id);
  return (
    user && {
      ...user,
      write: (grants) => writePrincipal(state, "users", { ...user, time, value: { ...user, grants } }),
    }
  );
}

function writeGrants(context: HandlerContext, holder: Holder, grants: readonly Grant[]): unknown {
  holder.write(grants);
  return view(context, { ...holder, grants });
}

function without(grants: readonly Grant[], others: readonly Grant[]): Grant[] {
  return grants.filter((grant) => !others.some((other) => isSameGrant(grant, other)));
}

function view(context: HandlerContext, { id, grants }: Holder): unknown {
  return { roles: viewGrants(grants), group_roles: viewGroupRoles(context, id) };
}
