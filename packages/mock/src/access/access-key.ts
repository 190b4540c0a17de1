import { oneOf } from "../options/check-option.ts";
import { checkSecret } from "../options/check-secret.ts";
import { writeRow } from "../state/history.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import type { Grant, StoredKey } from "../state/stored-resources.ts";
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
  /** The service account's id, which is also the `creator_id` of the resources it creates. */
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

/**
 * Adds an API key and a service account that owns it.
 *
 * @throws {RangeError} if a role doesn't exist, or the secret is too short
 */
export function addKey(state: CloudState, options: KeyOptions): StoredKey {
  const { roles = ROLES, organization = "default", apiKey } = options;
  if (apiKey !== undefined) checkSecret("apiKey", apiKey);
  const secret = makeSecret(state);
  const since = readClock(state.clock);
  const account = {
    id: nextUuid(state),
    organization,
    name: "mock",
    description: "Made by the mock cloud",
    creatorName: "",
    createdAt: since,
    grants: withMembership(organization, toOrganizationGrants(organization, roles)),
  };
  writeRow(state.accounts, account.id, { since, value: account });
  return storeKey(state, { secret: apiKey ?? secret, id: toKeyId(secret), account, name: "mock", createdAt: since });
}

/**
 * Returns grants of these roles on the organization.
 *
 * @throws {RangeError} if a role doesn't exist
 */
export function toOrganizationGrants(organization: string, roles: readonly string[]): Grant[] {
  const id = organizationId(organization);
  return roles.map((name) => ({ name: oneOf("roles", name, ROLES), type: "ORGANIZATION", id }));
}

interface NewKey {
  readonly secret: string;
  readonly id?: string;
  readonly account: { readonly id: string; readonly organization: string };
  readonly name: string;
  readonly createdAt: number;
}

/** Adds a key to an existing service account. */
export function storeKey(state: CloudState, { secret, id, account, name, createdAt }: NewKey): StoredKey {
  const { id: owner, organization } = account;
  const key = { id: id ?? toKeyId(secret), apiKey: secret, organization, account: owner, name, createdAt };
  const stored: StoredKey = { ...key, revokedAt: null };
  state.keys.push(stored);
  return stored;
}

/** An index of each state's keys by secret, and how many keys it contains so far. Keys are never removed. */
const indexes = new WeakMap<StoredKey[], { count: number; readonly bySecret: Map<string, StoredKey> }>();

/** Finds an API key by its secret, unless the key was revoked. */
export function findKey({ keys }: CloudState, secret: string | undefined): StoredKey | undefined {
  const index = indexes.get(keys) ?? { count: 0, bySecret: new Map() };
  indexes.set(keys, index);
  for (const key of keys.slice(index.count)) index.bySecret.set(key.apiKey, key);
  index.count = keys.length;
  const found = index.bySecret.get(secret ?? "");
  return found?.revokedAt === null ? found : undefined;
}

/** Creates a secret that looks real but contains `thisIsNotARealKey`. */
export function makeSecret(state: CloudState): string {
  return `CCDB1_MOCK${nextLetters(state, 18)}_thisIsNotARealKey${nextLetters(state, 23)}`;
}

function toKeyId(secret: string): string {
  return secret.split("_").slice(0, 2).join("_");
}
