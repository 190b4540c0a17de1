// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type { AdoptOptions, CallOptions } from "../../call-options.ts";
import type { List } from "../../list.ts";
import type { WaitOptions } from "../../wait-options.ts";
import type {
  AvailableRegionList,
  Cluster,
  ClusterCreate,
  ClusterList,
  ClusterNode,
  ClusterNodeList,
  SpendLimitUpdate,
  parameters,
} from "./schema.gen.ts";

/** The parameters of `clusters.list`. */
export type ClustersListParams =
  parameters["ShowInactive"] &
  parameters["PaginationStart"] &
  parameters["PaginationLimit"] &
  parameters["PaginationTime"] &
  parameters["PaginationOrder"];

/** The parameters of `clusters.create`. */
export type ClustersCreateParams = ClusterCreate;

/** The parameters of `clusters.listAvailableRegions`. */
export type ClustersListAvailableRegionsParams = parameters["Provider"];

/** The parameters of `clusters.get`. */
export type ClustersGetParams = parameters["ClusterId"];

/** The parameters of `clusters.delete`. */
export type ClustersDeleteParams = parameters["ClusterId"];

/** The parameters of `clusters.listNodes`. */
export type ClustersListNodesParams =
  parameters["ClusterId"] &
  parameters["PaginationStart"] &
  parameters["PaginationLimit"] &
  parameters["PaginationTime"] &
  parameters["PaginationOrder"];

/** The parameters of `clusters.setSpendLimit`. */
export type ClustersSetSpendLimitParams = parameters["ClusterId"] & SpendLimitUpdate;

/**
 * Clusters of the organization that the secret key belongs to, their nodes, their spend limit and the regions
 * they can run in.
 */
export interface ClustersResource {
  /**
   * List the clusters of the organization.
   *
   * Lists the active clusters, a page at a time. Clusters that were deleted or that failed to start are left
   * out unless `show_inactive` is `true`.
   *
   * Needs the `ADMIN` or the `READ` permission.
   *
   * `GET /api/v1/clusters`
   *
   * @example
   * ```ts
   * for await (const cluster of cloud.clusters.list()) {
   *   console.log(cluster);
   * }
   * ```
   */
  list(params?: ClustersListParams, options?: CallOptions): List<ClusterList, Cluster>;

  /**
   * Create a Serverless cluster.
   *
   * Orders a cluster and answers at once. The cluster is in the state `CREATING` until it is ready: poll
   * `clusters.get` until `state` is `CREATED`, or `CREATION_FAILED`.
   *
   * A `spendLimit` of 0 makes a free cluster. The request isn't idempotent: when its answer is lost, look for
   * the name in `clusters.list` before sending it again.
   *
   * Needs the `ADMIN` or the `CREATE` permission.
   *
   * `POST /api/v1/clusters`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.create({
   *   name: "notorious-moose",
   *   provider: "GCP",
   *   spec: { serverless: { regions: ["us-central1"], spendLimit: 0 } },
   * });
   * ```
   */
  create(params: ClustersCreateParams, options?: AdoptOptions): Promise<Cluster>;

  /**
   * List the regions in which a cluster can be created.
   *
   * Lists the regions by the names that `clusters.create` takes, all in one answer. Without `provider` the
   * names of all providers come mixed, and nothing tells whose they are.
   *
   * Needs the `ADMIN` or the `READ` permission.
   *
   * `GET /api/v1/clusters/available-regions`
   *
   * @example
   * ```ts
   * const { regions } = await cloud.clusters.listAvailableRegions();
   * ```
   */
  listAvailableRegions(
    params?: ClustersListAvailableRegionsParams,
    options?: CallOptions,
  ): Promise<AvailableRegionList>;

  /**
   * Get a cluster.
   *
   * Answers with everything that is known of one cluster. A deleted cluster still answers, with the state
   * `DELETED`.
   *
   * `cluster_id` is the `id` of a cluster, not the routing id of connection strings (`funky-skunk-123`).
   *
   * Needs the `ADMIN` or the `READ` permission.
   *
   * `GET /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.get({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  get(params: ClustersGetParams, options?: CallOptions): Promise<Cluster>;

  /**
   * Delete a cluster and its data.
   *
   * Deletes the cluster and all the data in it, for good: there is no way back.
   *
   * `cluster_id` is the `id` of a cluster, not the routing id of connection strings (`funky-skunk-123`). A
   * success carries no payload; ignore a body, should there be one.
   *
   * Needs the `ADMIN` or the `DELETE` permission.
   *
   * `DELETE /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * await cloud.clusters.delete({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  delete(params: ClustersDeleteParams, options?: CallOptions): Promise<void>;

  /**
   * List the nodes of a cluster.
   *
   * Lists the nodes with their regions and whether they are live, a page at a time. A Serverless cluster runs
   * on shared hardware and may list none.
   *
   * `cluster_id` is the `id` of a cluster, not the routing id of connection strings (`funky-skunk-123`).
   *
   * Needs the `ADMIN` or the `READ` permission.
   *
   * `GET /api/v1/clusters/{cluster_id}/nodes`
   *
   * @example
   * ```ts
   * for await (const node of cloud.clusters.listNodes({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" })) {
   *   console.log(node);
   * }
   * ```
   */
  listNodes(params: ClustersListNodesParams, options?: CallOptions): List<ClusterNodeList, ClusterNode>;

  /**
   * Set what a Serverless cluster may cost in a month.
   *
   * Sets the most that a Serverless cluster may cost in a month, in US cents: 1000 is ten dollars, 0 makes it
   * a free cluster.
   *
   * `cluster_id` is the `id` of a cluster, not the routing id of connection strings (`funky-skunk-123`). A
   * success carries no payload; ignore a body, should there be one.
   *
   * Needs the `ADMIN` or the `EDIT` permission.
   *
   * `PUT /api/v1/clusters/{cluster_id}/spend-limit`
   *
   * @example
   * ```ts
   * await cloud.clusters.setSpendLimit({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90", spendLimit: 1000 });
   * ```
   */
  setSpendLimit(params: ClustersSetSpendLimitParams, options?: CallOptions): Promise<void>;

  /**
   * Waits until the cluster is `CREATED` and can be connected to. Fails when it is `CREATION_FAILED` or
   * `DELETED`.
   *
   * Polls `clusters.get`, which needs the permission ADMIN or READ.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilReady({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilReady(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until the cluster is `DELETED`, or until the service no longer knows it.
   *
   * Polls `clusters.get`, which needs the permission ADMIN or READ.
   *
   * @example
   * ```ts
   * await cloud.clusters.waitUntilDeleted({ cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90" });
   * ```
   */
  waitUntilDeleted(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<void>;
}

/** Everything that the client can do, by resource. */
export interface Resources {
  /**
   * Clusters of the organization that the secret key belongs to, their nodes, their spend limit and the
   * regions they can run in.
   */
  readonly clusters: ClustersResource;
}
