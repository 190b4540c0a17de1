// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type {
  HttpResponse,
  HttpBodyOperation,
  HttpEmptyResponse,
  HttpOperation,
  HttpPathParameters,
  HttpQueryParameters,
} from "../../methods/http-operation.ts";

/** The paths of the API. */
export type paths = {
  "/api/v1/clusters": {
    get: operations["clusters.list"];
    post: operations["clusters.create"];
  };
  "/api/v1/clusters/available-regions": {
    get: operations["clusters.listAvailableRegions"];
  };
  "/api/v1/clusters/{cluster_id}": {
    get: operations["clusters.get"];
    delete: operations["clusters.delete"];
  };
  "/api/v1/clusters/{cluster_id}/nodes": {
    get: operations["clusters.listNodes"];
  };
  "/api/v1/clusters/{cluster_id}/spend-limit": {
    put: operations["clusters.setSpendLimit"];
  };
};

/** The operations by their ids. */
export type operations = {
  "clusters.list": HttpOperation<
    HttpQueryParameters<parameters["ShowInactive"] & parameters["PaginationStart"] & parameters["PaginationLimit"] & parameters["PaginationTime"] & parameters["PaginationOrder"]>,
    { 200: HttpResponse<ClusterList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "clusters.create": HttpBodyOperation<
    HttpQueryParameters,
    ClusterCreate,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  "clusters.listAvailableRegions": HttpOperation<
    HttpQueryParameters<parameters["Provider"]>,
    { 200: HttpResponse<AvailableRegionList> } & Pick<errorResponses, 400 | 401 | 403 | 429 | "5XX">
  >;
  "clusters.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpResponse<Cluster> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.listNodes": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationStart"] & parameters["PaginationLimit"] & parameters["PaginationTime"] & parameters["PaginationOrder"]>,
    { 200: HttpResponse<ClusterNodeList> } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  "clusters.setSpendLimit": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    SpendLimitUpdate,
    { 200: HttpEmptyResponse } & Pick<errorResponses, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
};

/** Error responses that operations share, by status. */
export type errorResponses = {
  400: components["responses"]["BadRequest"];
  401: components["responses"]["Unauthorized"];
  403: components["responses"]["Forbidden"];
  429: components["responses"]["TooManyRequests"];
  "5XX": components["responses"]["ServerFailure"];
  409: components["responses"]["Conflict"];
  404: components["responses"]["NotFound"];
};

/** The parameters of operations, by the names of their components. */
export type parameters = {
  ShowInactive: {
    /**
     * If `true`, the list also includes clusters that were deleted or whose creation failed. The default is
     * `false`.
     * @default false
     * @example true
     */
    show_inactive?: boolean | undefined;
  };
  PaginationStart: {
    /**
     * The page to return: the `pagination.next` value of the previous page. By default, and with 0, the
     * service returns the first page.
     * Format: int32
     * @example 100
     */
    "pagination.start"?: number | undefined;
  };
  PaginationLimit: {
    /**
     * The maximum number of items per page. By default, and with 0, a page has up to 100 items.
     * Format: int32
     * @example 100
     */
    "pagination.limit"?: number | undefined;
  };
  PaginationTime: {
    /**
     * The time at which to read the list, in ISO 8601. Send the first page's `pagination.time` with each
     * later page, so that clusters or nodes created or deleted in the meantime don't shift the pages.
     * Format: date-time
     * @example 2022-03-14T14:15:22Z
     */
    "pagination.time"?: string | undefined;
  };
  PaginationOrder: {
    /**
     * The sort order of the items. The default is ascending.
     * @example ASC
     */
    "pagination.order"?: components["schemas"]["SortOrder"] | undefined;
  };
  Provider: {
    /**
     * Lists only the regions of this cloud provider. By default, the service lists the regions of all
     * providers.
     * @example GCP
     */
    provider?: components["schemas"]["CloudProvider"] | undefined;
  };
  ClusterId: {
    /**
     * The id of the cluster, a UUID. The id is the `id` field in the responses of `clusters.create` and
     * `clusters.list`. The routing id in connection strings, such as `funky-skunk-123`, is not accepted.
     * Format: uuid
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    cluster_id: string;
  };
};

/** The components that operations refer to. */
export interface components {
  /** The components of the kind `schemas`. */
  schemas: {
    SortOrder: "ASC" | "DESC";
    ClusterPlan: "PLAN_UNSPECIFIED" | "DEDICATED" | "CUSTOM" | "SERVERLESS" | (string & {});
    ClusterCloudProvider: "CLOUD_PROVIDER_UNSPECIFIED" | "GCP" | "AWS" | (string & {});
    ClusterState: "CLUSTER_STATE_UNSPECIFIED" | "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
    ClusterOperationStatus: "CLUSTER_STATUS_UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | (string & {});
    ServerlessConfig: ServerlessConfig;
    DedicatedConfig: DedicatedConfig;
    ClusterConfig: ClusterConfig;
    ClusterRegion: ClusterRegion;
    Cluster: Cluster;
    PageOrder: "ASC" | "DESC" | (string & {});
    Pagination: Pagination;
    ClusterList: ClusterList;
    ErrorDetail: ErrorDetail;
    ErrorStatus: ErrorStatus;
    CloudProvider: "GCP" | "AWS";
    ServerlessCreateSpec: ServerlessCreateSpec;
    ClusterCreateSpec: ClusterCreateSpec;
    ClusterCreate: ClusterCreate;
    AvailableRegionList: AvailableRegionList;
    NodeStatus: "NODE_STATUS_UNSPECIFIED" | "LIVE" | "NOT_READY" | (string & {});
    ClusterNode: ClusterNode;
    ClusterNodeList: ClusterNodeList;
    SpendLimitUpdate: SpendLimitUpdate;
  };
  /** The components of the kind `responses`. */
  responses: {
    /** The request is invalid. Correct the request before you send it again. */
    BadRequest: HttpResponse<ErrorStatus>;
    /** The secret key is missing, wrong or revoked. */
    Unauthorized: HttpResponse<ErrorStatus>;
    /** The service account lacks the required permission. */
    Forbidden: HttpResponse<ErrorStatus>;
    /** More than 10 requests were sent within one second. Wait for the time given in `Retry-After`. */
    TooManyRequests: HttpResponse<ErrorStatus>;
    /** The service failed, and may or may not have applied the request. */
    ServerFailure: HttpResponse<ErrorStatus>;
    /** The organization already has a cluster with this name. */
    Conflict: HttpResponse<ErrorStatus>;
    /**
     * The organization has no cluster with this id. A routing id is not accepted in place of a cluster id.
     */
    NotFound: HttpResponse<ErrorStatus>;
  };
  /** The components of the kind `parameters`. */
  parameters: {
    ShowInactive: boolean;
    PaginationStart: number;
    PaginationLimit: number;
    PaginationTime: string;
    PaginationOrder: components["schemas"]["SortOrder"];
    Provider: components["schemas"]["CloudProvider"];
    ClusterId: string;
  };
}

/** The sort order of a list: ascending (`ASC`) or descending (`DESC`). */
export type SortOrder = components["schemas"]["SortOrder"];

/**
 * The plan of a cluster.
 *
 * - `SERVERLESS`: shared hardware.
 * - `DEDICATED`: hardware used only by this cluster.
 * - `CUSTOM`: a plan agreed with Cockroach Labs.
 * - `PLAN_UNSPECIFIED`: no value is set.
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];

/**
 * The cloud provider that hosts a cluster: Google Cloud (`GCP`) or Amazon Web Services (`AWS`).
 * `CLOUD_PROVIDER_UNSPECIFIED` means that no value is set.
 */
export type ClusterCloudProvider = components["schemas"]["ClusterCloudProvider"];

/**
 * The state of a cluster.
 *
 * - `CREATING`: the cluster is being created.
 * - `CREATED`: the cluster is ready.
 * - `CREATION_FAILED`: the creation failed.
 * - `LOCKED`: an operation is running that allows no other changes.
 * - `DELETED`: the cluster is deleted.
 * - `CLUSTER_STATE_UNSPECIFIED`: no value is set.
 */
export type ClusterState = components["schemas"]["ClusterState"];

/**
 * The operation that is running on a cluster (`…_RUNNING`), or the last operation if it failed (`…_FAILED`).
 * `CLUSTER_STATUS_UNSPECIFIED` means that no operation is running and that the last one did not fail. A
 * failed operation does not change the cluster's `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];

/** The configuration of a Serverless cluster. */
export type ServerlessConfig = {
  /** The cloud provider's names of the regions that the cluster was created in. May be absent. */
  regions?: string[];
  /**
   * The maximum cost of the cluster per month, in US cents. 0 means a free cluster.
   * Format: int32
   */
  spend_limit: number;
  /**
   * The routing id of the cluster, such as `funky-skunk-123`, which consists of the cluster's name and
   * tenant number. Connection strings use the routing id. API calls use the cluster's `id` instead.
   */
  routing_id: string;
};

/** The hardware of a Dedicated cluster. */
export type DedicatedConfig = {
  /** The cloud provider's name of the machine type, such as `n2-standard-4`. */
  machine_type: string;
  /**
   * The number of virtual CPUs of each node.
   * Format: int32
   */
  num_virtual_cpus: number;
  /**
   * The storage of each node, in GiB.
   * Format: int32
   */
  storage_gib: number;
  /**
   * The memory of each node, in GiB.
   * Format: float
   */
  memory_gib: number;
  /**
   * The maximum number of disk operations per second, for each node. 0 means the cloud provider's default.
   * Format: int32
   */
  disk_iops: number;
};

/** The configuration of a cluster. Exactly one property is present, depending on the plan of the cluster. */
export type ClusterConfig = {
  /** The configuration of a Serverless cluster. */
  serverless?: ServerlessConfig;
  /** The hardware of a Dedicated cluster. */
  dedicated?: DedicatedConfig;
};

/** A region of a cluster. */
export type ClusterRegion = {
  /** The cloud provider's name for the region, such as `us-central1`. */
  name: string;
  /** The host name that SQL clients connect to. */
  sql_dns: string;
  /** The host name of the DB Console. `""` if the cluster has no DB Console, as for a Serverless cluster. */
  ui_dns: string;
  /**
   * The number of nodes in the region. 0 for a Serverless cluster.
   * Format: int32
   */
  node_count?: number;
};

/** A cluster. */
export type Cluster = {
  /**
   * The id of the cluster, a UUID. Connection strings use a different id, `config.serverless.routing_id`.
   * Format: uuid
   */
  id: string;
  /** The name of the cluster. The name can't be changed after creation. */
  name: string;
  /** The CockroachDB version that the cluster runs. The format is not fixed; an example is `v21.2.4`. */
  cockroach_version?: string;
  /** The plan of the cluster. */
  plan: components["schemas"]["ClusterPlan"];
  /** The cloud provider that hosts the cluster. */
  cloud_provider: components["schemas"]["ClusterCloudProvider"];
  /**
   * The id of the cloud provider account that hosts the cluster. `""` for a Serverless cluster. The creator
   * of the cluster is in `creator_id`.
   */
  account_id?: string;
  /** The state of the cluster. */
  state: components["schemas"]["ClusterState"];
  /**
   * The id of the cluster's creator: a user or a service account. A request with a secret key acts as the
   * key's service account.
   */
  creator_id: string;
  /** The operation that is running on the cluster, or the last operation if it failed. */
  operation_status: components["schemas"]["ClusterOperationStatus"];
  /** The configuration of the cluster. Which fields are present depends on the plan. */
  config: ClusterConfig;
  /** The regions of the cluster. */
  regions: ClusterRegion[];
  /**
   * The time when the cluster was created, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * The time when the cluster was last changed, in ISO 8601 with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
  /**
   * The time when the cluster was deleted, in ISO 8601 with 0 to 9 fraction digits. `null` if the cluster
   * is not deleted.
   * Format: date-time
   */
  deleted_at?: string | null;
};

/** The sort order of the items on a page: ascending (`ASC`) or descending (`DESC`). */
export type PageOrder = components["schemas"]["PageOrder"];

/** The position of a page in a list. */
export type Pagination = {
  /**
   * The `pagination.start` value of the next page. 0 on the last page.
   * Format: int32
   */
  next?: number;
  /**
   * The `pagination.start` value of the last page. 0 if the list has one page.
   * Format: int32
   */
  last?: number;
  /**
   * The maximum number of items on the page. 0 if the request set no limit.
   * Format: int32
   */
  limit?: number;
  /**
   * The number of items in the whole list.
   * Format: int32
   */
  total_results?: number;
  /**
   * The time at which the list was read, in ISO 8601 with 0 to 9 fraction digits. Send this time as
   * `pagination.time` with the requests for the later pages.
   * Format: date-time
   */
  time?: string | null;
  /** The sort order of the items. */
  order?: components["schemas"]["PageOrder"];
};

/** A page of clusters. */
export type ClusterList = {
  /** The clusters on this page. */
  clusters: Cluster[];
  /** The position of this page in the list. `null` or absent if the list has one page. */
  pagination?: Pagination | null;
};

/**
 * Additional information about an error: a protobuf `Any` message in JSON. The field `@type` determines the
 * other fields.
 */
export type ErrorDetail = {
  /** The URL that identifies the type of this error detail. */
  "@type": string;
} & {
  [key: string]: unknown;
};

/**
 * The body of an error response. All fields are optional, because a proxy between client and service may send
 * a different body.
 */
export type ErrorStatus = {
  /**
   * The gRPC status code, which differs from the HTTP status. For example, 3 is INVALID_ARGUMENT and 5 is
   * NOT_FOUND.
   * Format: int32
   */
  code?: number;
  /** A human-readable error message. Its wording may change. */
  message?: string;
  /** Additional machine-readable information about the error. Often empty. */
  details?: ErrorDetail[];
};

/** The cloud provider to create a cluster on: Google Cloud (`GCP`) or Amazon Web Services (`AWS`). */
export type CloudProvider = components["schemas"]["CloudProvider"];

/** The regions and the monthly spend limit of a new cluster. */
export type ServerlessCreateSpec = {
  /**
   * The cloud provider's names of the regions to run the cluster in. Names differ between providers:
   * `us-west2` is a GCP region, `us-west-2` an AWS region. `clusters.listAvailableRegions` lists the names.
   */
  regions: readonly string[];
  /**
   * The maximum cost of the cluster per month, in US cents. 0 creates a free cluster.
   * Format: int32
   */
  spendLimit: number;
};

/** The configuration of the new cluster. */
export type ClusterCreateSpec = {
  /**
   * The configuration of a new Serverless cluster. A Serverless cluster shares its hardware with other
   * clusters.
   */
  serverless: ServerlessCreateSpec;
};

/** The cluster to create. */
export type ClusterCreate = {
  /**
   * The name of the cluster, without whitespace. The name can't be changed later. Later API versions
   * require 6 to 20 lowercase letters, digits and dashes. A name of that form works in all API versions.
   */
  name: string;
  /** The cloud provider to create the cluster on. */
  provider: components["schemas"]["CloudProvider"];
  /** The configuration of the new cluster. */
  spec: ClusterCreateSpec;
};

/** The regions in which a cluster can be created. */
export type AvailableRegionList = {
  /** The cloud provider's names of the regions, such as `us-central1`. */
  regions: string[];
};

/**
 * The status of a node.
 *
 * - `LIVE`: the node serves requests.
 * - `NOT_READY`: the node doesn't serve requests, for example while it starts.
 * - `NODE_STATUS_UNSPECIFIED`: no value is set.
 */
export type NodeStatus = components["schemas"]["NodeStatus"];

/** A node of a cluster. */
export type ClusterNode = {
  /** The name of the node. */
  name: string;
  /** The cloud provider's name for the region that the node runs in. */
  region_name: string;
  /** Whether the node serves requests. */
  status: components["schemas"]["NodeStatus"];
};

/** A page of nodes. */
export type ClusterNodeList = {
  /** The nodes on this page. */
  nodes: ClusterNode[];
  /** The position of this page in the list. `null` or absent if the list has one page. */
  pagination?: Pagination | null;
};

/** The new monthly spend limit. */
export type SpendLimitUpdate = {
  /**
   * The maximum cost of the cluster per month, in US cents. 0 makes the cluster free.
   * Format: int32
   */
  spendLimit: number;
};
