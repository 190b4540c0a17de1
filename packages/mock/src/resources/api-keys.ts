import { makeSecret, storeKey } from "../access/access-key.ts";
import { reject, rejectField } from "../http/error-response.ts";
import { type Handler, type HandlerContext, type Handlers, respondWithPage } from "../state/handler.ts";
import type { StoredKey } from "../state/stored-resources.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { findAccount } from "./service-accounts.ts";

export const apiKeys: Handlers = {
  "apiKeys.list": listApiKeys,
  "apiKeys.create": createApiKey,
  "apiKeys.get": onApiKey((_, key) => view(key)),
  "apiKeys.update": onApiKey(updateApiKey),
  "apiKeys.delete": onApiKey(deleteApiKey),
};

/** Lists API keys, oldest first. */
function listApiKeys(context: HandlerContext): unknown {
  const { state, key, query } = context;
  const owner = query.service_account_id;
  const isSeen = ({ organization, account, createdAt, revokedAt }: StoredKey, time: number): boolean =>
    organization === key.organization &&
    (owner === undefined || owner === account) &&
    createdAt <= time &&
    (revokedAt === null || revokedAt > time);
  return respondWithPage(context, "api_keys", {
    items: (time) => state.keys.filter((one) => isSeen(one, time)),
    key: ({ createdAt, id }) => [createdAt, id],
    view,
  });
}

/** Creates an API key, which works immediately. Only this response contains the secret. */
function createApiKey(context: HandlerContext): unknown {
  const { state, time } = context;
  const { name, service_account_id } = context.body as { name: string; service_account_id: string };
  const account = findAccount(context, service_account_id);
  if (!account) {
    rejectField("service_account_id", "is not the id of a service account");
  }
  const key = storeKey(state, { secret: makeSecret(state), account, name, createdAt: time });
  return { api_key: view(key), secret: key.apiKey };
}

function updateApiKey({ body }: HandlerContext, key: StoredKey): unknown {
  const { name = key.name } = body as { name?: string };
  key.name = name;
  return view(key);
}

function deleteApiKey({ time }: HandlerContext, key: StoredKey): unknown {
  key.revokedAt = time;
  return view(key);
}

/** Handles an operation on the API key in the request path. */
function onApiKey(handle: (context: HandlerContext, key: StoredKey) => unknown): Handler {
  return (context) => {
    const { state, path, key: caller } = context;
    const found = state.keys.find(
      ({ id, organization, revokedAt }) => id === path.id && organization === caller.organization && revokedAt === null,
    );
    return found ? handle(context, found) : reject("NOT_FOUND", `API key not found: ${String(path.id)}`);
  };
}

function view({ id, account, name, createdAt }: StoredKey): unknown {
  return { id, service_account_id: account, name, created_at: formatTimestamp(createdAt) };
}
