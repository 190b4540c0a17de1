import { firstKey } from "../access/access-key.ts";
import { emailsOf, listPrincipals } from "../access/principals.ts";
import { organizationId } from "../access/scopes.ts";
import { rejectField } from "../http/error-response.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { formatTimestamp } from "../time/timestamp.ts";

export const users: Handlers = {
  "users.findByEmail": ({ state, key, time, query }) => {
    const email = String(query.email).toLowerCase();
    if (!email.includes("@")) rejectField("email", "is not an e-mail address");
    const found = listPrincipals(state, "users", key.organization, time).find(({ attributes }) =>
      emailsOf(attributes).some((one) => one.toLowerCase() === email),
    );
    return { user: found ? { id: found.id, email: emailsOf(found.attributes)[0] } : null };
  },
};

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
