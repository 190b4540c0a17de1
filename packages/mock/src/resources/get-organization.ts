import type { HandlerContext } from "../state/handler.ts";
import { organizationId } from "../state/organization.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredKey } from "../state/stored-resources.ts";
import { formatTimestamp } from "../state/timestamp.ts";

export function getOrganization({ state, key }: HandlerContext): unknown {
  const { organization: name } = key;
  return {
    id: organizationId(name),
    label: name,
    name,
    created_at: formatTimestamp(organizationStart(state, key)),
    cockroach_cloud_service_principals: null,
  };
}

/** Returns the creation time of an organization, which is the creation time of its first key. */
export function organizationStart(state: CloudState, { organization, createdAt }: StoredKey): number {
  return state.keys.find((key) => key.organization === organization)?.createdAt ?? createdAt;
}
