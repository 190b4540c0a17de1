/** An API key of a service account. Times are in microseconds since 1970. */
export interface StoredKey {
  /** The id of the key, which is also the beginning of the secret up to the second `_`. */
  readonly id: string;
  /** The secret that clients send in the `Authorization` header. */
  readonly apiKey: string;
  /** The name of the organization that the key belongs to. */
  readonly organization: string;
  /** The id of the key's service account. Resources that are created with the key have this id as `creator_id`. */
  readonly account: string;
  name: string;
  readonly createdAt: number;
  revokedAt: number | null;
}

/** What handlers need of the caller's API key, or of what stands for one if the caller has a token. */
export type CallerKey = Pick<StoredKey, "organization" | "account" | "createdAt">;

export interface StoredAccount {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The e-mail address of a user who calls with a token. A service account has none. */
  readonly email?: string;
  readonly description: string;
  readonly creatorName: string;
  readonly createdAt: number;
  readonly grants: readonly Grant[];
}

/** A role or a permission that a service account, a user or a group has on a resource. */
export interface Grant {
  readonly name: string;
  /** The type of the resource that the role is granted on: `ORGANIZATION`, `CLUSTER` or `FOLDER`. */
  readonly type: string;
  /** The id of the organization, the cluster or the folder. */
  readonly id: string;
}

export interface StoredFolder {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The id of the folder that contains this folder, or `root`. */
  readonly parentId: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A SQL user of a cluster. The mock does not store the password. */
export interface StoredSqlUser {
  readonly cluster: string;
  readonly name: string;
  /** The SCRAM verifier of the password in the format of PostgreSQL. Only set if the mock has a database. */
  readonly verifier?: string;
}

export interface StoredDatabase {
  readonly cluster: string;
  readonly name: string;
}

/** A range of IP addresses that may connect to a cluster. */
export interface StoredAllowlistEntry {
  readonly cluster: string;
  readonly ip: string;
  readonly mask: number;
  readonly name: string;
  readonly sql: boolean;
  readonly ui: boolean;
}

/** A restore of a backup into a cluster. Times are in microseconds since 1970. */
export interface StoredRestore {
  readonly id: string;
  readonly cluster: string;
  readonly sourceName: string;
  readonly backup: { readonly id: string; readonly time: number };
  /** The value of `type` in the request: `CLUSTER`, `DATABASE` or `TABLE`. */
  readonly type: string;
  readonly objects: readonly unknown[];
  readonly options: unknown;
  readonly jobId: string;
  readonly createdAt: number;
  readonly endsAt: number;
  /** The reason why the restore fails; `""` if the restore succeeds. */
  readonly failure: string;
}

/** An entry of the audit log. The time is in microseconds since 1970. */
export interface StoredAuditEntry {
  readonly id: string;
  readonly organization: string;
  readonly action: string;
  readonly time: number;
  /** The name of the service account; `""` for a user. */
  readonly account: string;
  /** The e-mail address of the user, if the caller was one. */
  readonly email?: string;
  readonly cluster: string;
  readonly clusterName: string;
  readonly payload: string;
  /** Why the change failed; `""` if it succeeded. */
  error: string;
  readonly traceId: string;
}
