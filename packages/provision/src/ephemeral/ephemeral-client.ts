import type {
  AdoptOptions,
  CaCertificateMethod,
  CallOptions,
  ChangeOptions,
  DeleteOptions,
  List,
  ResponsePromise,
  WaitOptions,
} from "@crdb-cloud/core";
import type {
  AllowlistResource,
  Cluster as AnyCluster,
  ClusterCreateSpec,
  ClustersResource,
  ClusterUpdate,
  DatabasesResource,
  SqlUsersResource,
} from "@crdb-cloud/core/2024-09-16";

/** The fields of a cluster that `ephemeralCluster()` and `ensureCluster()` read. */
export type LabeledCluster = Pick<AnyCluster, "id" | "name" | "labels" | "state"> &
  Partial<
    Pick<
      AnyCluster,
      | ("cloud_provider" | "plan" | "regions" | "config" | "created_at" | "creator_id")
      | ("delete_protection" | "parent_id" | "cidr_range" | "network_visibility")
    >
  >;

/** The fields of a new cluster's configuration that `ephemeralCluster()` and `ensureCluster()` read. */
export type LabeledSpec = Pick<
  ClusterCreateSpec,
  "labels" | "delete_protection" | "plan" | "serverless" | "dedicated" | "parent_id"
>;

/** The client methods that ephemeral and named clusters need, from API version 2024-09-16 on. */
export interface EphemeralClient<
  Cluster extends LabeledCluster = LabeledCluster,
  Spec extends LabeledSpec = LabeledSpec,
> {
  /** Lists, creates, labels, watches and deletes clusters. */
  readonly clusters: Pick<ClustersResource, "listVersions" | "getConnectionString"> &
    Partial<CaCertificateMethod> & {
      list(params?: { show_inactive?: boolean }, options?: CallOptions): List<unknown, Cluster>;
      get(params: { cluster_id: string }, options?: CallOptions): ResponsePromise<Cluster>;
      create(
        params: { name: string; provider: "AWS" | "AZURE" | "GCP"; spec: Spec },
        options?: AdoptOptions,
      ): Promise<Cluster>;
      update(
        params: { cluster_id: string } & Pick<ClusterUpdate, "labels" | "serverless">,
        options?: ChangeOptions,
      ): Promise<unknown>;
      waitUntilReady(params: { cluster_id: string }, options?: WaitOptions<Cluster>): Promise<Cluster>;
      delete(params: { cluster_id: string }, options?: ChangeOptions & DeleteOptions): Promise<unknown>;
    };
  /** Creates SQL users and sets their passwords. */
  readonly sqlUsers: Pick<SqlUsersResource, "create" | "resetPassword">;
  /** Creates databases. */
  readonly databases: Pick<DatabasesResource, "create">;
  /** Reads and changes which addresses may connect to a cluster. */
  readonly allowlist: Pick<AllowlistResource, "list" | "put" | "delete">;
}
