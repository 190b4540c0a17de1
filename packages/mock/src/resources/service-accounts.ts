import { errorResponse } from "../spec/error-response.ts";
import {
  type Handler,
  type HandlerContext,
  type HandlerResult,
  type Handlers,
  respondWithPage,
  type Success,
} from "../state/handler.ts";
import { listRows, readRow, writeRow } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import type { StoredAccount } from "../state/stored-resources.ts";
import { formatTimestamp } from "../state/timestamp.ts";
import { checkGrants, type RoleAssignment, readGrants, viewGrants, viewGroupRoles } from "./grants.ts";

export const serviceAccounts: Handlers = {
  "serviceAccounts.list": listServiceAccounts,
  "serviceAccounts.create": createServiceAccount,
  "serviceAccounts.get": onServiceAccount(getServiceAccount),
  "serviceAccounts.update": onServiceAccount(updateServiceAccount),
  "serviceAccounts.delete": onServiceAccount(deleteServiceAccount),
};

/** Handles `serviceAccounts.list`. The list is sorted by name. */
function listServiceAccounts(context: HandlerContext): HandlerResult {
  const { state, key } = context;
  return respondWithPage(context, "service_accounts", {
    items: (time) => listRows(state.accounts, time).filter(({ organization }) => organization === key.organization),
    key: ({ name, id }) => [name, id],
    view: (account) => view(context, account),
  });
}

function createServiceAccount(context: HandlerContext): HandlerResult {
  const { state, key, account: creator, time } = context;
  const { name, description, roles } = context.body as { name: string; description: string; roles: RoleAssignment[] };
  const read = readGrants(context, roles);
  if ("error" in read) return read.error;
  const error = checkGrants(context, read.grants);
  if (error) return error;
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
  return { payload: view(context, account) };
}

function getServiceAccount(context: HandlerContext, account: StoredAccount): Success {
  return { payload: view(context, account) };
}

function updateServiceAccount(context: HandlerContext, account: StoredAccount): Success {
  const { state, time, body } = context;
  const { name = account.name, description = account.description } = body as Partial<StoredAccount>;
  const changed = { ...account, name, description };
  writeRow(state.accounts, account.id, { since: time, value: changed });
  return { payload: view(context, changed) };
}

/** Handles `serviceAccounts.delete`. It also deletes the account's keys. */
function deleteServiceAccount(context: HandlerContext, account: StoredAccount): Success {
  const { state, time } = context;
  writeRow(state.accounts, account.id, { since: time, value: null });
  for (const key of state.keys) if (key.account === account.id) key.revokedAt ??= time;
  return { payload: view(context, account) };
}

/** Creates a handler for the service account whose `id` is in the path. */
function onServiceAccount(handle: (context: HandlerContext, account: StoredAccount) => HandlerResult): Handler {
  return (context) => {
    const account = findAccount(context, context.path.id);
    return account
      ? handle(context, account)
      : errorResponse("NOT_FOUND", `service account not found: ${String(context.path.id)}`);
  };
}

/** Finds a service account of the caller's organization. */
export function findAccount({ state, key, time }: HandlerContext, id: unknown): StoredAccount | undefined {
  const account = readRow(state.accounts, String(id).toLowerCase(), time);
  return account?.organization === key.organization ? account : undefined;
}

function view(context: HandlerContext, account: StoredAccount): unknown {
  const { id, name, description, creatorName, createdAt, grants } = account;
  return {
    id,
    name,
    description,
    creator_name: creatorName,
    created_at: formatTimestamp(createdAt),
    roles: viewGrants(grants),
    group_roles: viewGroupRoles(context, id),
  };
}
