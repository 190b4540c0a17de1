import type { Scene, Success } from "../handler.ts";
import { organizationId } from "../organization.ts";
import { formatTimestamp } from "../timestamp.ts";

/** `organization.get`. It is as old as its first key. */
export function getOrganization({ state, key }: Scene): Success {
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
