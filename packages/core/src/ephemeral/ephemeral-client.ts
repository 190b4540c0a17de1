import type { AllowlistResource, DatabasesResource, SqlUsersResource } from "../generated/2024-09-16/resources.gen.ts";
import type { List } from "../methods/list-method.ts";
import type { ResponsePromise } from "../methods/response-promise.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import type { AdoptOptions, CallOptions, ChangeOptions, DeleteOptions } from "../request/call-options.ts";

/** The fields that `ephemeralCluster()` and `ensureCluster()` read from a cluster. */
export interface LabeledCluster {
  /** The cluster's id. */
  readonly id: string;
  /** The cluster's name. */
  readonly name: string;
  /** The cluster's labels, which say who owns it and when its TTL ends. */
  readonly labels: Readonly<Record<string, string>>;
  /** The cluster's state, such as `CREATED` or `DELETED`. */
  readonly state: string;
  /** The cloud provider. */
  readonly cloud_provider?: string;
  /** The plan, such as `BASIC`. */
  readonly plan?: string;
  /** The regions. */
  readonly regions?: readonly { readonly name: string }[];
  /** The configuration, with `serverless` for a Basic or Standard cluster. */
  readonly config?: { readonly serverless?: unknown };
  /** When the cluster was created, in RFC 3339 format. */
  readonly created_at?: string | null;
}

/** The fields that `ephemeralCluster()` and `ensureCluster()` read from a new cluster's configuration. */
export interface LabeledSpec {
  /** Extra labels, in addition to those for the owner and the TTL. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Must not be `ENABLED`, so that the client can delete the cluster. */
  readonly delete_protection?: string | undefined;
  /** The plan, such as `BASIC`. */
  readonly plan?: string | undefined;
  /** The configuration of a Basic or Standard cluster, which runs on shared hardware. */
  readonly serverless?:
    | { readonly regions?: readonly string[]; readonly with_empty_ip_allowlist?: boolean | undefined }
    | undefined;
  /** The configuration of an Advanced cluster. */
  readonly dedicated?: { readonly region_nodes?: object } | undefined;
}

/**
 * The methods that the functions for ephemeral and for named clusters call. Clients for API version 2024-09-16 and later
 * have them.
 */
export interface EphemeralClient<
  Cluster extends LabeledCluster = LabeledCluster,
  Spec extends LabeledSpec = LabeledSpec,
> {
  /** Lists, creates, labels, watches and deletes clusters. */
  readonly clusters: {
    list(
      params?: { "pagination.limit"?: number; show_inactive?: boolean },
      options?: CallOptions,
    ): List<unknown, Cluster>;
    listVersions(params?: { "pagination.limit"?: number }, options?: CallOptions): List<unknown, unknown>;
    get(params: { cluster_id: string }, options?: CallOptions): ResponsePromise<Cluster>;
    create(
      params: { name: string; provider: "AWS" | "AZURE" | "GCP"; spec: Spec },
      options?: AdoptOptions,
    ): Promise<Cluster>;
    update(params: { cluster_id: string; labels: Record<string, string> }, options?: ChangeOptions): Promise<unknown>;
    waitUntilReady(params: { cluster_id: string }, options?: WaitOptions<Cluster>): Promise<Cluster>;
    getConnectionString(
      params: { cluster_id: string; sql_user?: string; database?: string; os?: "LINUX" | "MAC" | "WINDOWS" },
      options?: CallOptions,
    ): Promise<{ connection_string: string }>;
    delete(params: { cluster_id: string }, options?: ChangeOptions & DeleteOptions): Promise<unknown>;
  };
  /** Creates SQL users and sets their passwords. */
  readonly sqlUsers: Pick<SqlUsersResource, "create" | "resetPassword">;
  /** Creates databases. */
  readonly databases: Pick<DatabasesResource, "create">;
  /** Reads and changes which addresses may connect to a cluster. */
  readonly allowlist: Pick<AllowlistResource, "list" | "put">;
}
