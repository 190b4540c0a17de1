/** A service account's API key. Times are microseconds since 1970. */
export interface StoredKey {
  /** The key's id, which is also the secret up to the second `_`. */
  readonly id: string;
  /** What clients send in `Authorization`. */
  readonly apiKey: string;
  /** The organization's name. */
  readonly organization: string;
  /** The service account's id, which is the `creator_id` of what the key creates. */
  readonly account: string;
  name: string;
  readonly createdAt: number;
  revokedAt: number | null;
}

/** What handlers need to know about the caller's key or, for a caller with a token, what stands in for it. */
export type CallerKey = Pick<StoredKey, "organization" | "account" | "createdAt">;

export interface StoredAccount {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The e-mail address of a user with a token. Service accounts have none. */
  readonly email?: string;
  readonly description: string;
  readonly creatorName: string;
  readonly createdAt: number;
  readonly grants: readonly Grant[];
}

/** A role or permission on a resource. */
export interface Grant {
  readonly name: string;
  /** `ORGANIZATION`, `CLUSTER` or `FOLDER`. */
  readonly type: string;
  /** The organization's, cluster's or folder's id. */
  readonly id: string;
}

export interface StoredFolder {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The parent folder's id, or `root`. */
  readonly parentId: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A cluster's SQL user. The password isn't stored. */
export interface StoredSqlUser {
  readonly cluster: string;
  readonly name: string;
  /** The password's SCRAM verifier in PostgreSQL's format. Only set if the mock has a database. */
  readonly verifier?: string;
}

export interface StoredDatabase {
  readonly cluster: string;
  readonly name: string;
}

/** IP addresses that may connect to a cluster. */
export interface StoredAllowlistEntry {
  readonly cluster: string;
  readonly ip: string;
  readonly mask: number;
  readonly name: string;
  readonly sql: boolean;
  readonly ui: boolean;
}

/** A restore of a backup into a cluster. Times are microseconds since 1970. */
export interface StoredRestore {
  readonly id: string;
  readonly cluster: string;
  readonly sourceName: string;
  readonly backup: { readonly id: string; readonly time: number };
  /** `type` in the request: `CLUSTER`, `DATABASE` or `TABLE`. */
  readonly type: string;
  readonly objects: readonly unknown[];
  readonly options: unknown;
  readonly jobId: string;
  readonly createdAt: number;
  readonly endsAt: number;
  /** Why it fails; `""` if it succeeds. */
  readonly failure: string;
}

/** An entry in the audit log. The time is microseconds since 1970. */
export interface StoredAuditEntry {
  readonly id: string;
  readonly organization: string;
  readonly action: string;
  readonly time: number;
  /** The service account's name; `""` for a user. */
  readonly account: string;
  /** The caller's e-mail address, for a user. */
  readonly email?: string;
  readonly cluster: string;
  readonly clusterName: string;
  readonly payload: string;
  /** Why it failed; `""` if it succeeded. */
  error: string;
  readonly traceId: string;
}
