import type { Handler } from "../handler.ts";
import { isOrganizationWide } from "../places.ts";
import { refuse } from "../refusal.ts";

/** An operation for which a role in a cluster or a folder doesn't count. */
export function organizationWide(handle: Handler): Handler {
  return (scene) => {
    if (isOrganizationWide(scene.grants)) return handle(scene);
    const { id, permissions } = scene.operation;
    return refuse("PERMISSION_DENIED", `unauthorized: ${id} needs ${permissions.join(" or ")} in the organization`);
  };
}
