import { changeRow, listKeys, listRows, planRow, readRow, tableOf } from "../state/history.ts";
import { nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import type { Grant } from "../state/stored-resources.ts";
import { organizationId, type StateAtTime } from "./scopes.ts";

export const MEMBER = "ORG_MEMBER";

/** A user or a group. Times are in microseconds since 1970. */
export interface StoredPrincipal {
  readonly id: string;
  readonly organization: string;
  /** The SCIM attributes that clients set. The mock computes the rest. */
  readonly attributes: Readonly<Record<string, unknown>>;
  readonly grants: readonly Grant[];
  readonly createdAt: number;
  readonly changedAt: number;
}

export type PrincipalKind = "users" | "groups";

/** Lists an organization's users or groups, oldest first. */
export function listPrincipals(
  state: CloudState,
  kind: PrincipalKind,
  organization: string,
  time: number,
): StoredPrincipal[] {
  return listRows(tableOf(state, kind), time, organization);
}

export function findPrincipal(
  { state, key, time }: { state: CloudState; key: { readonly organization: string }; time: number },
  kind: PrincipalKind,
  id: unknown,
): StoredPrincipal | undefined {
  return readRow(tableOf(state, kind), `${key.organization}/${String(id).toLowerCase()}`, time);
}

/** Whether an id belongs to a user or service account in the organization. Only they can be group members. */
export function isMember(context: Parameters<typeof findPrincipal>[0], id: unknown): boolean {
  const { state, key, time } = context;
  const account = readRow(state.tables.accounts, String(id), time);
  return findPrincipal(context, "users", id) !== undefined || account?.organization === key.organization;
}

/** Stores a user or group as it is from `time` on. If `value` is `null`, deletes it. */
export function writePrincipal(
  state: CloudState,
  kind: PrincipalKind,
  { organization, id, time, value }: { organization: string; id: string; time: number; value: StoredPrincipal | null },
): void {
  planRow(tableOf(state, kind), `${organization}/${id}`, { since: time, value });
}

export interface NewPrincipal extends Pick<StoredPrincipal, "organization" | "attributes"> {
  readonly time: number;
  readonly grants?: readonly Grant[];
}

export function addPrincipal(
  state: CloudState,
  kind: PrincipalKind,
  { organization, attributes, time, grants = [] }: NewPrincipal,
): StoredPrincipal {
  const held = kind === "users" ? withMembership(organization, grants) : grants;
  const value = { id: nextUuid(state), organization, attributes, grants: held, createdAt: time, changedAt: time };
  writePrincipal(state, kind, { organization, id: value.id, time, value });
  return value;
}

/** Adds `ORG_MEMBER`, the role that every user and service account has, if it is missing from the grants. */
export function withMembership(organization: string, grants: readonly Grant[]): readonly Grant[] {
  if (grants.some(({ name }) => name === MEMBER)) return grants;
  return [{ name: MEMBER, type: "ORGANIZATION", id: organizationId(organization) }, ...grants];
}

/** Changes the roles of a user, group or service account. As in the service, works even for a deleted account. */
export function changeGrants(
  { state, time }: StateAtTime,
  { id, organization }: Pick<StoredPrincipal, "id" | "organization">,
  change: (grants: readonly Grant[]) => readonly Grant[],
): void {
  const keys = { users: `${organization}/${id}`, groups: `${organization}/${id}`, accounts: id, deletedAccounts: id };
  for (const [name, key] of Object.entries(keys)) {
    const table = tableOf<Pick<StoredPrincipal, "grants">>(state, name);
    const row = readRow(table, key, time);
    if (row) planRow(table, key, { since: time, value: { ...row, grants: change(row.grants) } });
  }
}

/** Revokes all roles on a cluster or folder. */
export function removeGrants({ state, time }: StateAtTime, resource: string): void {
  for (const name of ["users", "groups", "accounts"]) {
    const table = tableOf<Pick<StoredPrincipal, "grants">>(state, name);
    for (const key of listKeys(table)) {
      if (!readRow(table, key, time)?.grants.some(({ id }) => id === resource)) continue;
      changeRow(table, key, time, (row) => ({ ...row, grants: row.grants.filter(({ id }) => id !== resource) }));
    }
  }
}

export function groupsOf(state: CloudState, organization: string, id: string, time: number): StoredPrincipal[] {
  return listPrincipals(state, "groups", organization, time).filter(({ attributes }) =>
    membersOf(attributes).some(({ value }) => value === id),
  );
}

export function membersOf({ members }: StoredPrincipal["attributes"]): readonly { value: string }[] {
  return Array.isArray(members) ? members : [];
}

export function emailsOf({ emails }: StoredPrincipal["attributes"]): string[] {
  return Array.isArray(emails) ? emails.map(({ value }) => String(value)) : [];
}

/** Returns a user's or service account's roles, including those inherited from groups. */
export function allGrants(
  state: CloudState,
  { id, organization, grants }: Pick<StoredPrincipal, "id" | "organization" | "grants">,
  time: number,
): readonly Grant[] {
  return [...grants, ...groupsOf(state, organization, id, time).flatMap((group) => group.grants)];
}
