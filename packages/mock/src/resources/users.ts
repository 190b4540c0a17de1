import { emailsOf, listPrincipals } from "../access/principals.ts";
import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";

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
