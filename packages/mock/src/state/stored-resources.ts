/** A service account's API key. Times are in microseconds since 1970. */
export interface StoredKey {
  /** The API key's id: the part of the secret before its second `_`. */
  readonly id: string;
  /** The secret that clients send in the `Authorization` header. */
  readonly apiKey: string;
  /** The organization's name. */
  readonly organization: string;
  /** The service account's id, which is also the `creator_id` of resources that the key creates. */
  readonly account: string;
  readonly name: string;
  readonly createdAt: number;
}

/**
 * The properties of the caller's API key that handlers use. If the caller has a token, their values come from the
 * caller's service account or user.
 */
export type CallerKey = Pick<StoredKey, "organization" | "account" | "createdAt">;

export interface StoredAccount {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The e-mail address, if the account is a user's. Service accounts have none. */
  readonly email?: string;
  readonly description: string;
  readonly creatorName: string;
  readonly createdAt: number;
  readonly grants: readonly Grant[];
}

/** A role granted on a resource. */
export interface Grant {
  readonly name: string;
  /** The resource's type: `ORGANIZATION`, `CLUSTER` or `FOLDER`. */
  readonly type: string;
  /** The id of the organization, cluster or folder. */
  readonly id: string;
}

export interface StoredFolder {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The id of the folder that contains this one, or `root`. */
  readonly parentId: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A cluster's SQL user. The mock doesn't store the password. */
export interface StoredSqlUser {
  readonly name: string;
  /** The password's SCRAM verifier in PostgreSQL's format. It's only set if the mock has a database. */
  readonly verifier?: string;
  /** `false` if the user was created in SQL or lost the `admin` role there. Unset for admins. */
  readonly isAdmin?: false;
}

export interface StoredDatabase {
  readonly name: string;
}

/** A range of IP addresses that may connect to a cluster. */
export interface StoredAllowlistEntry {
  readonly cidr_ip: string;
  readonly cidr_mask: number;
  readonly name: string;
  readonly sql: boolean;
  readonly ui: boolean;
}

/** An entry in the audit log. Apart from `organization` and `time`, its fields are formatted for responses. */
export interface StoredAuditEntry {
  readonly organization: string;
  /** When the request arrived, in microseconds since 1970. */
  readonly time: number;
  readonly action: string;
  /** The error message if the request failed; `""` if it succeeded. */
  error: string;
  readonly [field: string]: unknown;
}
