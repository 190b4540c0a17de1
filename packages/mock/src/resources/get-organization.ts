import { firstKey } from "../access/access-key.ts";
import { organizationId } from "../access/scopes.ts";
import type { HandlerContext } from "../state/handler.ts";
import { formatTimestamp } from "../time/timestamp.ts";

export function getOrganization({ state, key }: HandlerContext): unknown {
  const { organization: name } = key;
  return {
    id: organizationId(name),
    label: name,
    name,
    // The mock doesn't store when an organization was created, so `created_at` is when its first API key was created.
    created_at: formatTimestamp(firstKey(state, name)?.createdAt ?? key.createdAt),
    cockroach_cloud_service_principals: null,
  };
}
