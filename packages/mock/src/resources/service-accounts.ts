import { allGrants, withMembership } from "../access/principals.ts";
import type { HandlerContext, Handlers } from "../state/handler.ts";
import { listRows, planRow, readRow, type Table, tableOf } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredAccount } from "../state/stored-resources.ts";
import { formatTimestamp } from "../time/timestamp.ts";
import { defineOrganizationResource } from "./define-resource.ts";
import { checkGrants, type RoleAssignment, readGrants, viewGrants, viewGroupRoles } from "./grants.ts";

export const serviceAccounts: Handlers = defineOrganizationResource<StoredAccount>({
  name: "serviceAccounts",
  operations: { list: "list", create: "create", get: "get", update: "update", delete: "delete" },
  table: "accounts",
  isGlobal: true,
  label: "service account",
  params: ["id"],
  list: "service_accounts",
  sort: ({ name, id }) => [name, id],
  isListed({ state, query, time }, account) {
    const { service_account_name: name, roles = [] } = query as { service_account_name?: string; roles?: string[] };
    const held = allGrants(state, account, time).map((grant) => grant.name);
    const isNamed = name === undefined || name.toLowerCase() === account.name.toLowerCase();
    return isNamed && (roles.length === 0 || roles.some((role) => held.includes(role)));
  },
  create(context, { id: organization }) {
    const { state, account: creator, time } = context;
    const { name, description, roles } = context.body as { name: string; description: string; roles: RoleAssignment[] };
    const granted = readGrants(context, roles);
    checkGrants(context, granted);
    const grants = withMembership(organization, granted);
    const facts = { organization, name, description, creatorName: creator.name, createdAt: time, grants };
    return { id: nextUuid(state), ...facts };
  },
  update({ body }, account) {
    const { name = account.name, description = account.description } = body as Partial<StoredAccount>;
    return { ...account, name, description };
  },
  onDelete({ state, time }, account) {
    const { id } = account;
    const { keys } = state.tables;
    for (const key of listRows(keys, time).filter(({ account }) => account === id))
      planRow(keys, key.id, { since: time, value: null });
    planRow(deletedAccounts(state), id, { since: time, value: account });
  },
  view: ({ id, name, description, creatorName, createdAt, grants }, context) => ({
    id,
    name,
    description,
    creator_name: creatorName,
    created_at: formatTimestamp(createdAt),
    roles: viewGrants(grants),
    group_roles: viewGroupRoles(context, id),
  }),
});

/** Finds a service account of the caller's organization by id. */
export function findAccount(
  { state, key, time }: HandlerContext,
  id: unknown,
  accounts: Table<StoredAccount> = state.tables.accounts,
): StoredAccount | undefined {
  const account = readRow(accounts, String(id).toLowerCase(), time);
  return account?.organization === key.organization ? account : undefined;
}

/** Returns the deleted service accounts, keyed by id. As in the service, you can still read and remove their roles. */
export function deletedAccounts(state: CloudState): Table<StoredAccount> {
  return tableOf(state, "deletedAccounts");
}
