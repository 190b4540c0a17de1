import { makeSecret, storeKey } from "../access-key.ts";
import type { Answer } from "../answer.ts";
import type { Handler, Scene, Success } from "../handler.ts";
import { refuse, refuseInvalid } from "../refusal.ts";
import type { StoredKey } from "../stored-resources.ts";
import { formatTimestamp } from "../timestamp.ts";
import { findAccount } from "./service-accounts.ts";

/** `apiKeys.list`, the oldest first. */
export function listApiKeys(scene: Scene): Success | Answer {
  const { state, key, query, edition } = scene;
  const owner = query.service_account_id;
  const isSeen = ({ organization, account, createdAt, revokedAt }: StoredKey, time: number): boolean =>
    organization === key.organization &&
    (owner === undefined || owner === account) &&
    createdAt <= time &&
    (revokedAt === null || revokedAt > time);
  const page = edition.paginate(scene, {
    items: (time) => state.keys.filter((one) => isSeen(one, time)),
    key: ({ createdAt, id }) => [createdAt, id],
  });
  return "status" in page ? page : { payload: { api_keys: page.items.map(view), pagination: page.pagination } };
}

/** `apiKeys.create`: the only answer with the secret, which opens this cloud from now on. */
export function createApiKey(scene: Scene): Success | Answer {
  const { state, time } = scene;
  const { name, service_account_id } = scene.body as { name: string; service_account_id: string };
  const account = findAccount(scene, service_account_id);
  if (!account) {
    return refuseInvalid([{ field: "service_account_id", description: "is not the id of a service account" }]);
  }
  const key = storeKey(state, { secret: makeSecret(state), account, name, createdAt: time });
  return { payload: { api_key: view(key), secret: key.apiKey } };
}

/** `apiKeys.get`. */
export function getApiKey(_: Scene, key: StoredKey): Success {
  return { payload: view(key) };
}

/** `apiKeys.update`. */
export function updateApiKey({ body }: Scene, key: StoredKey): Success {
  const { name = key.name } = body as { name?: string };
  key.name = name;
  return { payload: view(key) };
}

/** `apiKeys.delete`. */
export function deleteApiKey({ time }: Scene, key: StoredKey): Success {
  key.revokedAt = time;
  return { payload: view(key) };
}

/** An operation on the key that the path names by its id. */
export function onApiKey(handle: (scene: Scene, key: StoredKey) => Success | Answer): Handler {
  return (scene) => {
    const { state, path, key: caller } = scene;
    const found = state.keys.find(
      ({ id, organization, revokedAt }) => id === path.id && organization === caller.organization && revokedAt === null,
    );
    return found ? handle(scene, found) : refuse("NOT_FOUND", `API key not found: ${String(path.id)}`);
  };
}

function view({ id, account, name, createdAt }: StoredKey): unknown {
  return { id, service_account_id: account, name, created_at: formatTimestamp(createdAt) };
}
