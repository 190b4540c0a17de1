import { readClock } from "./cloud-clock.ts";
import { writeRow } from "./history.ts";
import { organizationId } from "./organization.ts";
import { nextLetters, nextUuid } from "./random.ts";
import type { CloudState } from "./state.ts";
import type { StoredKey } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** What a key may do in version 2022-03-31. */
export type Permission = "ADMIN" | "CREATE" | "READ" | "EDIT" | "DELETE";

/** What a service account may do in later versions. */
export type Role =
  | "BILLING_COORDINATOR"
  | "BILLING_VIEWER"
  | "CLUSTER_ADMIN"
  | "CLUSTER_CREATOR"
  | "CLUSTER_DEVELOPER"
  | "CLUSTER_MONITOR"
  | "CLUSTER_OPERATOR_WRITER"
  | "FOLDER_ADMIN"
  | "FOLDER_MOVER"
  | "METRICS_VIEWER"
  | "ORG_ADMIN"
  | "ORG_MEMBER";

/** A secret key of a service account. */
export interface CloudKey {
  /** The secret, for the `Authorization` header. */
  readonly apiKey: string;
  /** The organization whose resources it sees. */
  readonly organization: string;
  /** The id of the service account: the `creator_id` of what it creates. */
  readonly account: string;
}

/** A key to make, with a service account of its own. */
export interface KeyOptions {
  /** The permissions or, in later versions, the roles in the organization. @default all that there are */
  permissions?: readonly (Permission | Role)[];
  /** The name of the organization; organizations never see each other. @default "default" */
  organization?: string;
  /** The secret itself. @default a seeded one in the form of a real key */
  apiKey?: string;
}

/**
 * Adds a key and its account.
 *
 * @throws {RangeError} when the version has no such permission.
 */
export function addKey(state: CloudState, rules: VersionRules, options: KeyOptions): StoredKey {
  const { permissions = rules.fullAccess, organization = "default", apiKey } = options;
  const unknown = permissions.find((name) => !rules.permissions.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`permissions: expected ${rules.permissions.join(", ")}, got ${JSON.stringify(unknown)}`);
  }
  const secret = makeSecret(state);
  const since = readClock(state.clock);
  const id = organizationId(organization);
  const account = {
    id: nextUuid(state),
    organization,
    name: "mock",
    description: "Made by the mock cloud",
    creatorName: "",
    createdAt: since,
    grants: permissions.map((name) => ({ name, type: "ORGANIZATION", id })),
  };
  writeRow(state.accounts, account.id, { since, value: account });
  return storeKey(state, { secret: apiKey ?? secret, id: toKeyId(secret), account, name: "mock", createdAt: since });
}

interface NewKey {
  readonly secret: string;
  readonly id?: string;
  readonly account: { readonly id: string; readonly organization: string };
  readonly name: string;
  readonly createdAt: number;
}

/** Adds a key of an account that there is. */
export function storeKey(state: CloudState, { secret, id, account, name, createdAt }: NewKey): StoredKey {
  const { id: owner, organization } = account;
  const key = { id: id ?? toKeyId(secret), apiKey: secret, organization, account: owner, name, createdAt };
  const stored: StoredKey = { ...key, revokedAt: null };
  state.keys.push(stored);
  return stored;
}

/** A secret in the form of a real one, which says that it is none. */
export function makeSecret(state: CloudState): string {
  return `CCDB1_MOCK${nextLetters(state, 18)}_thisIsNotARealKey${nextLetters(state, 23)}`;
}

function toKeyId(secret: string): string {
  return secret.split("_").slice(0, 2).join("_");
}
