// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type { AdoptOptions, CallOptions } from "../../call-options.ts";
import type { List } from "../../list.ts";
import type { WaitOptions } from "../../wait-options.ts";
import type { components, operations } from "./schema.gen.ts";

/** The order of a list: ascending (`ASC`) or descending (`DESC`). */
export type SortOrder = components["schemas"]["SortOrder"];

/**
 * The plan under which a cluster runs: on shared hardware (`SERVERLESS`), on hardware of its own
 * (`DEDICATED`), or by agreement (`CUSTOM`).
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];

/** The cloud provider on which a cluster runs: Google Cloud (`GCP`) or Amazon Web Services (`AWS`). */
export type ClusterCloudProvider = components["schemas"]["ClusterCloudProvider"];

/**
 * Where a cluster stands in its life: `CREATING` until it is ready (`CREATED`) or has failed
 * (`CREATION_FAILED`); `LOCKED` while an operation has it for itself; `DELETED` at last.
 */
export type ClusterState = components["schemas"]["ClusterState"];

/**
 * The operation that is being carried out on a cluster (`…_RUNNING`), or that was the last and failed
 * (`…_FAILED`); `CLUSTER_STATUS_UNSPECIFIED` when there is neither. A failed operation does not change the
 * `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];

/** The settings of a Serverless cluster. */
export type ServerlessConfig = components["schemas"]["ServerlessConfig"];

/** The hardware of a Dedicated cluster. */
export type DedicatedConfig = components["schemas"]["DedicatedConfig"];

/** The settings of a cluster. One property is present, the one of the cluster's kind. */
export type ClusterConfig = components["schemas"]["ClusterConfig"];

/** A region in which a cluster runs. */
export type ClusterRegion = components["schemas"]["ClusterRegion"];

/** A cluster. */
export type Cluster = components["schemas"]["Cluster"];

/** The order in which the items of a page come: ascending (`ASC`) or descending (`DESC`). */
export type PageOrder = components["schemas"]["PageOrder"];

/** Where a page stands in its list. */
export type Pagination = components["schemas"]["Pagination"];

/** A page of clusters. */
export type ClusterList = components["schemas"]["ClusterList"];

/** A protobuf `Any` as JSON. Which fields it has depends on its type. */
export type ErrorDetail = components["schemas"]["ErrorDetail"];

/** What went wrong. A proxy in between may answer with something else, so no field is certain. */
export type ErrorStatus = components["schemas"]["ErrorStatus"];

/** A cloud provider on which clusters can be created: Google Cloud (`GCP`) or Amazon Web Services (`AWS`). */
export type CloudProvider = components["schemas"]["CloudProvider"];

/** The regions and the spend limit of a Serverless cluster. */
export type ServerlessCreateSpec = components["schemas"]["ServerlessCreateSpec"];

/** What kind of cluster to create. */
export type ClusterCreateSpec = components["schemas"]["ClusterCreateSpec"];

/** The cluster to create. */
export type ClusterCreate = components["schemas"]["ClusterCreate"];

/** The regions in which a cluster can be created. */
export type AvailableRegionList = components["schemas"]["AvailableRegionList"];

/** Whether a node serves requests (`LIVE`) or not, or not yet (`NOT_READY`). */
export type NodeStatus = components["schemas"]["NodeStatus"];

/** A node of a cluster. */
export type ClusterNode = components["schemas"]["ClusterNode"];

/** A page of nodes. */
export type ClusterNodeList = components["schemas"]["ClusterNodeList"];

/** The new spend limit of a Serverless cluster. */
export type SpendLimitUpdate = components["schemas"]["SpendLimitUpdate"];

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
