import { makeSecret, toKey } from "../access/access-key.ts";
import { rejectField } from "../http/error-response.ts";
import type { Handlers } from "../state/handler.ts";
import type { StoredKey } from "../state/stored-resources.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";
import { findAccount } from "./service-accounts.ts";

/** API keys. Only the response to `apiKeys.create` contains the secret. */
export const apiKeys: Handlers = defineOrganizationResource<StoredKey>({
  name: "apiKeys",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  table: "keys",
  isGlobal: true,
  label: "API key",
  params: ["id"],
  key: ({ id }) => id,
  list: "api_keys",
  sort: ({ createdAt, id }) => [createdAt, id],
  isListed: ({ query }, { account }) => [undefined, account].includes(query.service_account_id as string | undefined),
  create(context) {
    const { name, service_account_id } = context.body as { name: string; service_account_id: string };
    const account = findAccount(context, service_account_id);
    if (!account) rejectField("service_account_id", "is not the id of a service account");
    return toKey(makeSecret(context.state), { account, name, createdAt: context.time });
  },
  view({ id, account, name, createdAt, apiKey: secret }, { operation }) {
    const shown = { id, service_account_id: account, name, created_at: formatTimestamp(createdAt) };
    return operation.id === "apiKeys.create" ? { api_key: shown, secret } : shown;
  },
});
