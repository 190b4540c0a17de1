import { allGrants, groupsOf } from "../access/principals.ts";
import { findFolder, isGranted, isOrganizationWide, organizationId } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import type { Grant } from "../state/stored-resources.ts";

export const MEMBER = "ORG_MEMBER";

/**
 * For each type of resource, the role whose holder may grant roles on the resource. `ORG_ADMIN` allows granting all
 * roles.
 */
const GRANTERS: Readonly<Record<string, string>> = { CLUSTER: "CLUSTER_ADMIN", FOLDER: "FOLDER_ADMIN" };

/** A role on a resource, as a request contains it. If the resource is the organization, the id is optional. */
export interface RoleAssignment {
  readonly name: string;
  readonly resource: { readonly type: string; readonly id?: string };
}

/** Converts the roles in a request to grants. Rejects the request if a role is for an unknown resource. */
export function readGrants(context: HandlerContext, roles: readonly RoleAssignment[]): readonly Grant[] {
  return roles.map(
    (role, index) =>
      readGrant(context, role) ?? rejectField(`roles.${index}.resource.id`, `is not the id of a ${role.resource.type}`),
  );
}

/** Converts one role in a request to a grant. Returns `undefined` if the role is for an unknown resource. */
export function readGrant(
  context: HandlerContext,
  { name, resource: { type, id = "" } }: RoleAssignment,
): Grant | undefined {
  if (type === "ORGANIZATION") {
    const organization = organizationId(context.key.organization);
    return id === "" || id === organization ? { name, type, id: organization } : undefined;
  }
  const found = type === "CLUSTER" ? findCluster(context, id) : findFolder(context, id);
  return found && { name, type, id: found.id };
}

/** Converts grants to roles as the API shows them. A role on the organization is shown without an id. */
export function viewGrants(grants: readonly Grant[]): unknown[] {
  return grants.map(({ name, type, id }) => ({ name, resource: type === "ORGANIZATION" ? { type } : { type, id } }));
}

/** Returns the roles that a user or a service account has through groups, as the API shows them. */
export function viewGroupRoles({ state, key, time }: HandlerContext, id: string): unknown[] {
  const roles = new Map<string, { role: unknown; group_names: string[] }>();
  for (const group of groupsOf(state, key.organization, id, time)) {
    for (const [index, role] of viewGrants(group.grants).entries()) {
      const found = roles.get(JSON.stringify(group.grants[index])) ?? { role, group_names: [] };
      found.group_names.push(String(group.attributes.displayName));
      roles.set(JSON.stringify(group.grants[index]), found);
    }
  }
  return [...roles.values()];
}

export function isSameGrant(one: Grant, other: Grant): boolean {
  return one.name === other.name && one.type === other.type && one.id === other.id;
}

/**
 * Rejects the request if the caller may not grant or revoke the given roles. Every caller may grant and revoke
 * `ORG_MEMBER`.
 */
export function checkGrants({ account, state, time }: HandlerContext, grants: readonly Grant[]): void {
  const mayGrant = ({ name, type, id }: Grant): boolean => {
    const granting = allGrants(state, account, time).filter(
      (held) => held.name === "ORG_ADMIN" || held.name === GRANTERS[type],
    );
    if (name === MEMBER || isOrganizationWide(granting)) return true;
    const scope = type === "CLUSTER" ? { cluster: id } : { folder: id };
    return type !== "ORGANIZATION" && granting.length > 0 && isGranted(granting, { state, time, scope });
  };
  const forbidden = grants.find((grant) => !mayGrant(grant));
  if (forbidden) {
    const { name, type } = forbidden;
    reject("PERMISSION_DENIED", `unauthorized: the caller can't grant or revoke the role ${name} on this ${type}`);
  }
}
