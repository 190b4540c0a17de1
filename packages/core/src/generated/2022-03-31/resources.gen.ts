// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type { AdoptOptions, CallOptions, DeleteOptions, WaitOptions } from "../../request/call-options.ts";
import type { List } from "../../methods/list-method.ts";
import type { ResponsePromise } from "../../methods/response-promise.ts";
import type {
  AvailableRegionList,
  Cluster,
  ClusterCreate,
  ClusterList,
  ClusterNode,
  ClusterNodeList,
  SpendLimitUpdate,
  operations,
} from "./schema.gen.ts";

/** The parameters of `clusters.list`. */
export type ClustersListParams = NonNullable<operations["clusters.list"]["parameters"]["query"]>;

/** The parameters of `clusters.create`. */
export type ClustersCreateParams = ClusterCreate;

/** The parameters of `clusters.listAvailableRegions`. */
export type ClustersListAvailableRegionsParams =
  NonNullable<operations["clusters.listAvailableRegions"]["parameters"]["query"]>;

/** The parameters of `clusters.get`. */
export type ClustersGetParams = operations["clusters.get"]["parameters"]["path"];

/** The parameters of `clusters.delete`. */
export type ClustersDeleteParams = operations["clusters.delete"]["parameters"]["path"];

/** The parameters of `clusters.listNodes`. */
export type ClustersListNodesParams =
  operations["clusters.listNodes"]["parameters"]["path"] &
  NonNullable<operations["clusters.listNodes"]["parameters"]["query"]>;

/** The parameters of `clusters.setSpendLimit`. */
export type ClustersSetSpendLimitParams =
  operations["clusters.setSpendLimit"]["parameters"]["path"] &
  SpendLimitUpdate;

/**
 * The organization's clusters, their nodes, their spend limit and the regions where you can create clusters.
 */
export interface ClustersResource {
  /**
   * List the organization's clusters.
   *
   * Lists the active clusters, one page at a time. `show_inactive: true` adds deleted clusters and those that
   * couldn't be created.
   *
   * Requires the `ADMIN` or `READ` permission.
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
   * Creates a Serverless cluster and responds before it's ready, while its `state` is `CREATING`. Poll
   * `clusters.get` until `state` is `CREATED` or `CREATION_FAILED`.
   *
   * With a `spendLimit` of 0, the cluster costs nothing. If the response is lost, check `clusters.list` for
   * the cluster's name before you retry: if the first request succeeded, the name is taken, and a second one
   * fails with status 409.
   *
   * Requires the `ADMIN` or `CREATE` permission.
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
  create(params: ClustersCreateParams, options?: AdoptOptions): ResponsePromise<Cluster>;

  /**
   * List the regions where you can create clusters.
   *
   * Lists the names of the regions that `clusters.create` accepts, all in one response. Without `provider`,
   * the list mixes the regions of all cloud providers and doesn't say which provider each belongs to.
   *
   * Requires the `ADMIN` or `READ` permission.
   *
   * `GET /api/v1/clusters/available-regions`
   *
   * @example
   * ```ts
   * for await (const item of cloud.clusters.listAvailableRegions()) {
   *   console.log(item);
   * }
   * ```
   */
  listAvailableRegions(
    params?: ClustersListAvailableRegionsParams,
    options?: CallOptions,
  ): List<AvailableRegionList, NonNullable<AvailableRegionList["regions"]>[number]>;

  /**
   * Get a cluster.
   *
   * Returns a cluster. If it was deleted, its `state` is `DELETED`.
   *
   * `cluster_id` is the cluster's `id`, not the routing id in connection strings, such as `funky-skunk-123`.
   *
   * Requires the `ADMIN` or `READ` permission.
   *
   * `GET /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.get({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  get(params: ClustersGetParams, options?: CallOptions): ResponsePromise<Cluster>;

  /**
   * Delete a cluster and its data.
   *
   * Permanently deletes the cluster and all its data.
   *
   * `cluster_id` is the cluster's `id`, not the routing id in connection strings, such as `funky-skunk-123`.
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `ADMIN` or `DELETE` permission.
   *
   * `DELETE /api/v1/clusters/{cluster_id}`
   *
   * @example
   * ```ts
   * await cloud.clusters.delete({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  delete(params: ClustersDeleteParams, options?: DeleteOptions): ResponsePromise<void>;

  /**
   * List a cluster's nodes.
   *
   * Lists a cluster's nodes with their regions and statuses, one page at a time. A Serverless cluster shares
   * its hardware with others, so its list may be empty.
   *
   * `cluster_id` is the cluster's `id`, not the routing id in connection strings, such as `funky-skunk-123`.
   *
   * Requires the `ADMIN` or `READ` permission.
   *
   * `GET /api/v1/clusters/{cluster_id}/nodes`
   *
   * @example
   * ```ts
   * for await (const node of cloud.clusters.listNodes({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * })) {
   *   console.log(node);
   * }
   * ```
   */
  listNodes(params: ClustersListNodesParams, options?: CallOptions): List<ClusterNodeList, ClusterNode>;

  /**
   * Set a Serverless cluster's monthly spend limit.
   *
   * Sets a Serverless cluster's monthly spend limit, in US cents: 1000 is 10 US dollars. With a limit of 0,
   * the cluster costs nothing.
   *
   * `cluster_id` is the cluster's `id`, not the routing id in connection strings, such as `funky-skunk-123`.
   * The vendor doesn't document a response body, so ignore it if there is one.
   *
   * Requires the `ADMIN` or `EDIT` permission.
   *
   * `PUT /api/v1/clusters/{cluster_id}/spend-limit`
   *
   * @example
   * ```ts
   * await cloud.clusters.setSpendLimit({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   *   spendLimit: 1000,
   * });
   * ```
   */
  setSpendLimit(params: ClustersSetSpendLimitParams, options?: CallOptions): ResponsePromise<void>;

  /**
   * Waits until the cluster's `state` is `CREATED`, so SQL clients can connect. Fails if `state` is
   * `CREATION_FAILED` or `DELETED`.
   *
   * Polls `clusters.get`, which requires the `ADMIN` or `READ` permission.
   *
   * @example
   * ```ts
   * const cluster = await cloud.clusters.waitUntilReady({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilReady(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<Cluster>;

  /**
   * Waits until the cluster's `state` is `DELETED`, or the service responds with 404.
   *
   * Polls `clusters.get`, which requires the `ADMIN` or `READ` permission.
   *
   * @example
   * ```ts
   * await cloud.clusters.waitUntilDeleted({
   *   cluster_id: "b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90",
   * });
   * ```
   */
  waitUntilDeleted(params: ClustersGetParams, options?: WaitOptions<Cluster>): Promise<void>;
}

/** Everything that the client can do, grouped by resource. */
export interface Resources {
  /**
   * The organization's clusters, their nodes, their spend limit and the regions where you can create
   * clusters.
   */
  readonly clusters: ClustersResource;
}
