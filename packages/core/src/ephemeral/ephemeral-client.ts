import type { List } from "../methods/list-method.ts";
import type { ResponsePromise } from "../methods/response-promise.ts";
import type { WaitOptions } from "../methods/wait-options.ts";
import type { AdoptOptions, CallOptions, ChangeOptions } from "../request/call-options.ts";

/** What ephemeral clusters read from a cluster. */
export interface LabeledCluster {
  /** The id of the cluster. */
  readonly id: string;
  /** The name of the cluster. */
  readonly name: string;
  /** The labels, which contain the owner and the end of the TTL. */
  readonly labels: Readonly<Record<string, string>>;
  /** The state, such as `CREATED` or `DELETED`. */
  readonly state: string;
}

/** What ephemeral clusters read from the configuration of a new cluster. */
export interface LabeledSpec {
  /** The labels, to which the owner and the end of the TTL are added. */
  readonly labels?: Readonly<Record<string, string>> | undefined;
  /** Must not be `ENABLED`, because the client could not delete the cluster. */
  readonly delete_protection?: string | undefined;
  /** The configuration of a cluster that shares its hardware. */
  readonly serverless?: { readonly with_empty_ip_allowlist?: boolean | undefined } | undefined;
}

/**
 * The methods of a client that ephemeral clusters need. The client of every API version from 2024-09-16 on has them.
 *
 * @typeParam Cluster the type of a cluster in the client's API version
 * @typeParam Spec the type of the configuration of a new cluster in the client's API version
 */
export interface EphemeralClient<
  Cluster extends LabeledCluster = LabeledCluster,
  Spec extends LabeledSpec = LabeledSpec,
> {
  /** The methods for clusters. */
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
  /** The methods for SQL users. */
  readonly sqlUsers: {
    create(params: { cluster_id: string; name: string; password: string }, options?: ChangeOptions): Promise<unknown>;
  };
}
