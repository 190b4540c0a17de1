import { checkSecret } from "../options/check-secret.ts";
import { writeRow } from "../state/history.ts";
import { nextLetters, nextUuid } from "../state/random.ts";
import type { CloudState } from "../state/state.ts";
import type { StoredKey } from "../state/stored-resources.ts";
import type { VersionRules } from "../state/version-rules.ts";
import { readClock } from "../time/cloud-clock.ts";
import { organizationId } from "./scopes.ts";

/** A permission of a service account in API version 2022-03-31. */
export type Permission = "ADMIN" | "CREATE" | "READ" | "EDIT" | "DELETE";

/** A role of a service account in API versions after 2022-03-31. */
export type Role =
  | "AUDITOR"
  | "BILLING_COORDINATOR"
  | "BILLING_VIEWER"
  | "CLUSTER_ADMIN"
  | "CLUSTER_CREATOR"
  | "CLUSTER_DATA_ACCESSOR"
  | "CLUSTER_DEVELOPER"
  | "CLUSTER_MONITOR"
  | "CLUSTER_OPERATOR_WRITER"
  | "FOLDER_ADMIN"
  | "FOLDER_MOVER"
  | "METRICS_VIEWER"
  | "ORG_ADMIN"
  | "ORG_MEMBER";

/** An API key of a service account. */
export interface CloudKey {
  /** The secret, for the `Authorization` header. */
  readonly apiKey: string;
  /** The name of the organization that the key belongs to. */
  readonly organization: string;
  /**
   * The id of the service account, which is also the `creator_id` of the resources that the service account creates.
   */
  readonly account: string;
}

/** The options of a new API key. The mock creates a service account for the key. */
export interface KeyOptions {
  /**
   * The permissions of the key (API version 2022-03-31), or its roles on the organization (later API versions).
   * @default all
   */
  permissions?: readonly (Permission | Role)[];
  /** The name of the organization. A key can access only the resources of its organization. @default "default" */
  organization?: string;
  /** The secret of the key: at least 8 visible ASCII characters. @default a secret that looks like a real one, derived from the option `seed` */
  apiKey?: string;
}

/**
 * Adds an API key and a service account that the key belongs to.
 *
 * @throws {RangeError} if the API version has no such permission, or if the secret is too short
 */
export function addKey(state: CloudState, rules: VersionRules, options: KeyOptions): StoredKey {
  const { permissions = rules.fullAccess, organization = "default", apiKey } = options;
  const unknown = permissions.find((name) => !rules.permissions.includes(name));
  if (unknown !== undefined) {
    throw new RangeError(`permissions: expected ${rules.permissions.join(", ")}, got ${JSON.stringify(unknown)}`);
  }
  if (apiKey !== undefined) checkSecret("apiKey", apiKey);
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

/** Adds an API key to an existing service account. */
export function storeKey(state: CloudState, { secret, id, account, name, createdAt }: NewKey): StoredKey {
  const { id: owner, organization } = account;
  const key = { id: id ?? toKeyId(secret), apiKey: secret, organization, account: owner, name, createdAt };
  const stored: StoredKey = { ...key, revokedAt: null };
  state.keys.push(stored);
  return stored;
}

/** Creates a secret that looks like a real one, but contains the text `thisIsNotARealKey`. */
export function makeSecret(state: CloudState): string {
  return `CCDB1_MOCK${nextLetters(state, 18)}_thisIsNotARealKey${nextLetters(state, 23)}`;
}

function toKeyId(secret: string): string {
  return secret.split("_").slice(0, 2).join("_");
}
