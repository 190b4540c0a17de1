import type { Answer } from "../answer.ts";
import type { Handler, Scene, Success } from "../handler.ts";
import { listRows, readRow, writeRow } from "../history.ts";
import { nextUuid } from "../random.ts";
import { refuse } from "../refusal.ts";
import type { StoredAccount } from "../stored-resources.ts";
import { formatTimestamp } from "../timestamp.ts";
import { type RoleAssignment, readGrants, viewGrants } from "./grants.ts";
import { refuseGrants } from "./roles.ts";

/** `serviceAccounts.list`, by name. */
export function listServiceAccounts(scene: Scene): Success | Answer {
  const { state, key, edition } = scene;
  const page = edition.paginate(scene, {
    items: (time) => listRows(state.accounts, time).filter(({ organization }) => organization === key.organization),
    key: ({ name, id }) => [name, id],
  });
  if ("status" in page) return page;
  return { payload: { service_accounts: page.items.map(view), pagination: page.pagination } };
}

/** `serviceAccounts.create`. */
export function createServiceAccount(scene: Scene): Success | Answer {
  const { state, key, account: creator, time } = scene;
  const { name, description, roles } = scene.body as { name: string; description: string; roles: RoleAssignment[] };
  const read = readGrants(scene, roles);
  if ("refusal" in read) return read.refusal;
  const refusal = refuseGrants(scene, read.grants);
  if (refusal) return refusal;
  const account: StoredAccount = {
    id: nextUuid(state),
    organization: key.organization,
    name,
    description,
    creatorName: creator.name,
    createdAt: time,
    grants: read.grants,
  };
  writeRow(state.accounts, account.id, { since: time, value: account });
  return { payload: view(account) };
}

/** `serviceAccounts.get`. */
export function getServiceAccount(_: Scene, account: StoredAccount): Success {
  return { payload: view(account) };
}

/** `serviceAccounts.update`. */
export function updateServiceAccount({ state, time, body }: Scene, account: StoredAccount): Success {
  const { name = account.name, description = account.description } = body as Partial<StoredAccount>;
  const changed = { ...account, name, description };
  writeRow(state.accounts, account.id, { since: time, value: changed });
  return { payload: view(changed) };
}

/** `serviceAccounts.delete`: its keys go with it. */
export function deleteServiceAccount({ state, time }: Scene, account: StoredAccount): Success {
  writeRow(state.accounts, account.id, { since: time, value: null });
  for (const key of state.keys) if (key.account === account.id) key.revokedAt ??= time;
  return { payload: view(account) };
}

/** An operation on the service account that the path names as `id`. */
export function onServiceAccount(handle: (scene: Scene, account: StoredAccount) => Success | Answer): Handler {
  return (scene) => {
    const account = findAccount(scene, scene.path.id);
    return account
      ? handle(scene, account)
      : refuse("NOT_FOUND", `service account not found: ${String(scene.path.id)}`);
  };
}

/** Finds an account of the caller's organization. */
export function findAccount({ state, key, time }: Scene, id: unknown): StoredAccount | undefined {
  const account = readRow(state.accounts, String(id).toLowerCase(), time);
  return account?.organization === key.organization ? account : undefined;
}

function view({ id, name, description, creatorName, createdAt, grants }: StoredAccount): unknown {
  return {
    id,
    name,
    description,
    creator_name: creatorName,
    created_at: formatTimestamp(createdAt),
    roles: viewGrants(grants),
    group_roles: [],
  };
}
