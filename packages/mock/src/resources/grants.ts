import { allGrants, groupsOf, MEMBER } from "../access/principals.ts";
import { findFolder, isGranted, isOrganizationWide, organizationId } from "../access/scopes.ts";
import { findCluster } from "../clusters/find-cluster.ts";
import { reject, rejectField } from "../http/error-response.ts";
import type { HandlerContext } from "../state/handler.ts";
import { isDeleted } from "../state/stored-cluster.ts";
import type { Grant } from "../state/stored-resources.ts";

/** The role that you need to grant roles on a resource, keyed by resource type. `ORG_ADMIN` may grant any role. */
const GRANTERS: Readonly<Record<string, string>> = { CLUSTER: "CLUSTER_ADMIN", FOLDER: "FOLDER_ADMIN" };

/**
 * The roles that can only be granted on the organization. The service documents this, but not the error for granting
 * one elsewhere, so the mock's error is made up.
 */
const ON_ORGANIZATION = ["AUDITOR", "BILLING_COORDINATOR", "BILLING_VIEWER", "ORG_ADMIN", "ORG_MEMBER"];

/** The roles that can be granted on a folder, but not on a cluster. */
const ON_FOLDER = ["CLUSTER_CREATOR", "FOLDER_ADMIN", "FOLDER_MOVER"];

/** A role on a resource, in the form that requests use. Roles on the organization may omit its id. */
export interface RoleAssignment {
  readonly name: string;
  readonly resource: { readonly type: string; readonly id?: string };
}

/** Parses the roles in a request. Rejects the request if the resource of one of the roles doesn't exist. */
export function readGrants(context: HandlerContext, roles: readonly RoleAssignment[]): readonly Grant[] {
  return roles.map(
    (role, index) =>
      readGrant(context, role) ?? rejectField(`roles.${index}.resource.id`, `is not the id of a ${role.resource.type}`),
  );
}

/** Parses a role in a request; returns `undefined` if the role's resource doesn't exist. */
export function readGrant(
  context: HandlerContext,
  { name, resource: { type, id = "" } }: RoleAssignment,
): Grant | undefined {
  if (type === "ORGANIZATION") {
    const organization = organizationId(context.key.organization);
    return id === "" || id === organization ? { name, type, id: organization } : undefined;
  }
  if (type === "FOLDER") return findFolder(context, id) && { name, type, id: id.toLowerCase() };
  const cluster = findCluster(context, id);
  return cluster && !isDeleted(cluster) ? { name, type, id: cluster.id } : undefined;
}

/** Formats grants for a response. Roles on the organization don't include its id. */
export function viewGrants(grants: readonly Grant[]): unknown[] {
  return grants.map(({ name, type, id }) => ({ name, resource: type === "ORGANIZATION" ? { type } : { type, id } }));
}

/** Returns the roles that a user or service account inherits from groups, formatted for a response. */
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
 * Rejects the request if a role can't be granted on its resource, or if the caller may not grant or revoke it. Anyone
 * may grant and revoke `ORG_MEMBER`.
 */
export function checkGrants({ account, state, time }: HandlerContext, grants: readonly Grant[]): void {
  const misplaced = grants.find(
    ({ name, type }) =>
      (type !== "ORGANIZATION" && ON_ORGANIZATION.includes(name)) || (type === "CLUSTER" && ON_FOLDER.includes(name)),
  );
  if (misplaced)
    reject("INVALID_ARGUMENT", `invalid argument: ${misplaced.name} cannot be granted on a ${misplaced.type}`);
  const mayGrant = ({ name, type, id }: Grant): boolean => {
    const held = allGrants(state, account, time).filter((one) => ["ORG_ADMIN", GRANTERS[type]].includes(one.name));
    if (name === MEMBER || isOrganizationWide(held)) return true;
    const scope = type === "CLUSTER" ? { cluster: id } : { folder: id };
    return type !== "ORGANIZATION" && isGranted({ state, time, grants: held }, scope);
  };
  const forbidden = grants.find((grant) => !mayGrant(grant));
  if (forbidden) {
    const { name, type } = forbidden;
    reject("PERMISSION_DENIED", `unauthorized: the caller cannot grant or revoke the ${name} role on this ${type}`);
  }
}
