import type { List } from "../methods/list-method.ts";
import type { ResponsePromise } from "../methods/response-promise.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import type { AdoptOptions, CallOptions, ChangeOptions } from "../request/call-options.ts";

/** The fields that `ephemeralCluster()` reads from a cluster. */
export interface LabeledCluster {
  /** The cluster's id. */
  readonly id: string;
  /** The cluster's name. */
  readonly name: string;
  /** The cluster's labels, which say who owns it and when its TTL ends. */
  readonly labels: Readonly<Record<string, string>>;
  /** The cluster's state, such as `CREATED` or `DELETED`. */
  readonly state: string;
}

/** The fields that `ephemeralCluster()` reads from a new cluster's configuration. */
export interface LabeledSpec {
  /** Extra labels, in addition to those for the owner and the TTL. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Must not be `ENABLED`, so that the client can delete the cluster. */
  readonly delete_protection?: string | undefined;
  /** The configuration of a Basic or Standard cluster, which runs on shared hardware. */
  readonly serverless?: { readonly with_empty_ip_allowlist?: boolean | undefined } | undefined;
}

/**
 * The methods that `ephemeralCluster()` calls. Clients for API version 2024-09-16 and later have them.
 *
 * @typeParam Cluster a cluster in the client's API version
 * @typeParam Spec a new cluster's configuration in the client's API version
 */
export interface EphemeralClient<
  Cluster extends LabeledCluster = LabeledCluster,
  Spec extends LabeledSpec = LabeledSpec,
> {
  /** Lists, creates, watches and deletes clusters. */
  readonly clusters: {
    list(params?: { "pagination.limit"?: number }, options?: CallOptions): List<unknown, Cluster>;
    get(params: { cluster_id: string }, options?: CallOptions): ResponsePromise<Cluster>;
    create(
      params: { name: string; provider: "AWS" | "AZURE" | "GCP"; spec: Spec },
      options?: AdoptOptions,
    ): Promise<Cluster>;
    waitUntilReady(params: { cluster_id: string }, options?: WaitOptions<Cluster>): Promise<Cluster>;
    getConnectionString(
      params: { cluster_id: string; sql_user?: string; os?: "LINUX" | "MAC" | "WINDOWS" },
      options?: CallOptions,
    ): Promise<{ connection_string: string }>;
    delete(params: { cluster_id: string }, options?: ChangeOptions): Promise<unknown>;
  };
  /** Creates the SQL user that the connection string contains. */
  readonly sqlUsers: {
    create(params: { cluster_id: string; name: string; password: string }, options?: ChangeOptions): Promise<unknown>;
  };
}
