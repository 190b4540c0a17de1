/** A secret key of a service account. Times are microseconds since 1970. */
export interface StoredKey {
  /** What names it: the first two parts of its secret. */
  readonly id: string;
  /** The secret, for the `Authorization` header. */
  readonly apiKey: string;
  /** The organization whose resources it sees. */
  readonly organization: string;
  /** The id of its service account: the `creator_id` of what it creates. */
  readonly account: string;
  name: string;
  readonly createdAt: number;
  revokedAt: number | null;
}

/** A service account. */
export interface StoredAccount {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  readonly description: string;
  readonly creatorName: string;
  readonly createdAt: number;
  readonly grants: readonly Grant[];
}

/** A role, or a permission, that an account holds. */
export interface Grant {
  readonly name: string;
  /** What it is for: `ORGANIZATION`, `CLUSTER` or `FOLDER`. */
  readonly type: string;
  /** The id of the organization, the cluster or the folder. */
  readonly id: string;
}

/** A folder of clusters and folders. */
export interface StoredFolder {
  readonly id: string;
  readonly organization: string;
  readonly name: string;
  /** The id of the folder that it is in, or `root`. */
  readonly parentId: string;
  readonly labels: Readonly<Record<string, string>>;
}

/** A SQL user of a cluster. Its password is kept nowhere. */
export interface StoredSqlUser {
  readonly cluster: string;
  readonly name: string;
  /** What checks the password, where the mock has a database: a SCRAM verifier in PostgreSQL's form. */
  readonly verifier?: string;
}

/** A database of a cluster. */
export interface StoredDatabase {
  readonly cluster: string;
  readonly name: string;
}

/** A range from which a cluster may be reached. */
export interface StoredAllowlistEntry {
  readonly cluster: string;
  readonly ip: string;
  readonly mask: number;
  readonly name: string;
  readonly sql: boolean;
  readonly ui: boolean;
}

/** A restore into a cluster. Times are microseconds since 1970. */
export interface StoredRestore {
  readonly id: string;
  readonly cluster: string;
  readonly sourceName: string;
  readonly backup: { readonly id: string; readonly time: number };
  /** What was asked for, as the API writes it. */
  readonly type: string;
  readonly objects: readonly unknown[];
  readonly options: unknown;
  readonly jobId: string;
  readonly createdAt: number;
  readonly endsAt: number;
  /** Why it fails; `""` where it doesn't. */
  readonly failure: string;
}

/** An entry of the audit log. The time is in microseconds since 1970. */
export interface StoredAuditEntry {
  readonly id: string;
  readonly organization: string;
  readonly action: string;
  readonly time: number;
  readonly account: string;
  readonly cluster: string;
  readonly clusterName: string;
  readonly payload: string;
  readonly error: string;
  readonly traceId: string;
}
