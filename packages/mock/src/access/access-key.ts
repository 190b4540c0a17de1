import { checkSecret, oneOf } from "../options/check-option.ts";
import { listRows, planRow } from "../state/history.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import type { Grant, StoredAccount, StoredKey } from "../state/stored-resources.ts";
import { readClock } from "../time/cloud-clock.ts";
import { withMembership } from "./principals.ts";
import { organizationId } from "./scopes.ts";

/** The roles that a service account, a user or a group can have. */
export const ROLES = [
  "AUDITOR",
  "BILLING_COORDINATOR",
  "BILLING_VIEWER",
  "CLUSTER_ADMIN",
  "CLUSTER_CREATOR",
  "CLUSTER_DATA_ACCESSOR",
  "CLUSTER_DEVELOPER",
  "CLUSTER_MONITOR",
  "CLUSTER_OPERATOR_WRITER",
  "FOLDER_ADMIN",
  "FOLDER_MOVER",
  "METRICS_VIEWER",
  "ORG_ADMIN",
  "ORG_MEMBER",
] as const;

export type Role = (typeof ROLES)[number];

/** A service account's API key. */
export interface CloudKey {
  /** The secret to send in the `Authorization` header. */
  readonly apiKey: string;
  /** The name of the organization that the key belongs to. */
  readonly organization: string;
  /** The service account's id, which is also the `creator_id` of resources that it creates. */
  readonly account: string;
}

/** Options for a new API key. The mock creates a service account for each key. */
export interface KeyOptions {
  /** The key's roles on the organization. @default all roles */
  roles?: readonly Role[];
  /** The organization's name. A key only gives access to its own organization. @default "default" */
  organization?: string;
  /** The secret: at least 8 visible ASCII characters. @default a key that looks real, derived from the `seed` option */
  apiKey?: string;
}

/** Adds an API key and a service account that owns it. */
export function addKey(state: CloudState, options: KeyOptions): StoredKey {
  const { roles = ROLES, organization = "default", apiKey } = options;
  if (apiKey !== undefined) checkSecret("apiKey", apiKey);
  const secret = makeSecret(state);
  const createdAt = readClock(state.clock);
  const account = {
    id: nextUuid(state),
    organization,
    name: "mock",
    description: "Made by the mock cloud",
    creatorName: "",
    createdAt,
    grants: withMembership(organization, toOrganizationGrants(organization, roles)),
  };
  const key = { ...toKey(secret, { account, name: "mock", createdAt }), apiKey: apiKey ?? secret };
  // The account and the key exist from time 0, so the key still works if a test sets the date back.
  planRow(state.tables.accounts, account.id, { since: 0, value: account });
  planRow(state.tables.keys, key.id, { since: 0, value: key });
  return key;
}

/** Converts role names to grants on the organization. Throws a `RangeError` if a role doesn't exist. */
export function toOrganizationGrants(organization: string, roles: readonly string[]): Grant[] {
  const id = organizationId(organization);
  return roles.map((name) => ({ name: oneOf("roles", name, ROLES), type: "ORGANIZATION", id }));
}

/** Creates an API key. Its id is the part of its secret before the second `_`. */
export function toKey(
  secret: string,
  { account, ...rest }: { account: Pick<StoredAccount, "id" | "organization">; name: string; createdAt: number },
): StoredKey {
  const id = secret.split("_").slice(0, 2).join("_");
  return { id, apiKey: secret, organization: account.organization, account: account.id, ...rest };
}

export function findKey({ tables }: CloudState, secret: string | undefined, time: number): StoredKey | undefined {
  return listRows(tables.keys, time).findLast(({ apiKey }) => apiKey === secret);
}

/** Returns the oldest API key, even if it was revoked. With `organization`, only considers that organization's keys. */
export function firstKey({ tables }: CloudState, organization?: string): StoredKey | undefined {
  const keys = [...tables.keys.values()].flatMap(([first]) => first?.value ?? []);
  return keys.find((key) => organization === undefined || key.organization === organization);
}

/** Returns the organization that seeded clusters, users and invoices belong to by default. */
export function defaultOrganization(state: CloudState): string {
  return firstKey(state)?.organization ?? "default";
}

/** Creates a secret that looks real but contains `thisIsNotARealKey`. */
export function makeSecret(state: CloudState): string {
  return `CCDB1_MOCK${nextLetters(state, 18)}_thisIsNotARealKey${nextLetters(state, 23)}`;
}
