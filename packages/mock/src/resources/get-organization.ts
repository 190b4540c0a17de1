import type { HandlerContext, Success } from "../state/handler.ts";
import { organizationId } from "../state/organization.ts";
import { formatTimestamp } from "../state/timestamp.ts";

/** `organization.get`. It is as old as its first key. */
export function getOrganization({ state, key }: HandlerContext): Success {
  const { organization: name } = key;
  const first = state.keys.find(({ organization }) => organization === name) ?? key;
  return {
    payload: {
      id: organizationId(name),
      label: name,
      name,
      created_at: formatTimestamp(first.createdAt),
      cockroach_cloud_service_principals: null,
    },
  };
}
