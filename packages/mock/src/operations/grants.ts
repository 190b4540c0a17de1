import type { Answer } from "../answer.ts";
import type { Scene } from "../handler.ts";
import { organizationId } from "../organization.ts";
import { refuseInvalid } from "../refusal.ts";
import type { Grant } from "../stored-resources.ts";
import { findCluster } from "./find-cluster.ts";
import { findFolder } from "./find-folder.ts";

/** A role as a request names it. The organization needs no id. */
export interface RoleAssignment {
  readonly name: string;
  readonly resource: { readonly type: string; readonly id?: string };
}

/** Reads the roles of a request; refuses one for what isn't there. */
export function readGrants(
  scene: Scene,
  roles: readonly RoleAssignment[],
): { grants: readonly Grant[] } | { refusal: Answer } {
  const grants = roles.map((role) => readGrant(scene, role));
  const missing = grants.indexOf(undefined);
  if (missing >= 0) {
    const field = `roles.${missing}.resource.id`;
    return { refusal: refuseInvalid([{ field, description: `is not the id of a ${roles[missing]?.resource.type}` }]) };
  }
  return { grants: grants as Grant[] };
}

/** Reads one role of a request; `undefined` where it is for something that isn't there. */
export function readGrant(scene: Scene, { name, resource: { type, id = "" } }: RoleAssignment): Grant | undefined {
  if (type === "ORGANIZATION") {
    const organization = organizationId(scene.key.organization);
    return id === "" || id === organization ? { name, type, id: organization } : undefined;
  }
  const found = type === "CLUSTER" ? findCluster(scene, id) : findFolder(scene, id);
  return found && { name, type, id: found.id };
}

/** Roles as the API shows them. */
export function viewGrants(grants: readonly Grant[]): unknown[] {
  return grants.map(({ name, type, id }) => ({ name, resource: { type, id } }));
}

/** Whether two grants are the same. */
export function isSameGrant(one: Grant, other: Grant): boolean {
  return one.name === other.name && one.type === other.type && one.id === other.id;
}
