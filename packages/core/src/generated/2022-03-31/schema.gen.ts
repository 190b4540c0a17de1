// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

import type {
  HttpAnswer,
  HttpBodyOperation,
  HttpEmptyAnswer,
  HttpOperation,
  HttpPathParameters,
  HttpQueryParameters,
} from "../../http-operation.ts";

/** The paths of the API. */
export interface paths {
  /** What can be asked of `/api/v1/clusters`. */
  "/api/v1/clusters": {
    /** List the clusters of the organization. */
    get: operations["clusters.list"];
    /** Create a Serverless cluster. */
    post: operations["clusters.create"];
  };
  /** What can be asked of `/api/v1/clusters/available-regions`. */
  "/api/v1/clusters/available-regions": {
    /** List the regions in which a cluster can be created. */
    get: operations["clusters.listAvailableRegions"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}`. */
  "/api/v1/clusters/{cluster_id}": {
    /** Get a cluster. */
    get: operations["clusters.get"];
    /** Delete a cluster and its data. */
    delete: operations["clusters.delete"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/nodes`. */
  "/api/v1/clusters/{cluster_id}/nodes": {
    /** List the nodes of a cluster. */
    get: operations["clusters.listNodes"];
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/spend-limit`. */
  "/api/v1/clusters/{cluster_id}/spend-limit": {
    /** Set what a Serverless cluster may cost in a month. */
    put: operations["clusters.setSpendLimit"];
  };
}

/** The operations by their ids. */
export interface operations {
  /** List the clusters of the organization. */
  "clusters.list": HttpOperation<
    HttpQueryParameters<parameters["ShowInactive"] & parameters["PaginationStart"] & parameters["PaginationLimit"] & parameters["PaginationTime"] & parameters["PaginationOrder"]>,
    { 200: HttpAnswer<ClusterList> } & Pick<refusals, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Create a Serverless cluster. */
  "clusters.create": HttpBodyOperation<
    HttpQueryParameters,
    ClusterCreate,
    { 200: HttpAnswer<Cluster> } & Pick<refusals, 400 | 401 | 403 | 409 | 429 | "5XX">
  >;
  /** List the regions in which a cluster can be created. */
  "clusters.listAvailableRegions": HttpOperation<
    HttpQueryParameters<parameters["Provider"]>,
    { 200: HttpAnswer<AvailableRegionList> } & Pick<refusals, 400 | 401 | 403 | 429 | "5XX">
  >;
  /** Get a cluster. */
  "clusters.get": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpAnswer<Cluster> } & Pick<refusals, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Delete a cluster and its data. */
  "clusters.delete": HttpOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    { 200: HttpEmptyAnswer } & Pick<refusals, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** List the nodes of a cluster. */
  "clusters.listNodes": HttpOperation<
    HttpPathParameters<parameters["ClusterId"], parameters["PaginationStart"] & parameters["PaginationLimit"] & parameters["PaginationTime"] & parameters["PaginationOrder"]>,
    { 200: HttpAnswer<ClusterNodeList> } & Pick<refusals, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
  /** Set what a Serverless cluster may cost in a month. */
  "clusters.setSpendLimit": HttpBodyOperation<
    HttpPathParameters<parameters["ClusterId"]>,
    SpendLimitUpdate,
    { 200: HttpEmptyAnswer } & Pick<refusals, 400 | 401 | 403 | 404 | 429 | "5XX">
  >;
}

/** What operations refuse with, by the status. */
export type refusals = {
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
     * `true` lists clusters that were deleted or that failed to start as well.
     * @default false
     * @example true
     */
    show_inactive?: boolean;
  };
  PaginationStart: {
    /**
     * The page to answer with, as `pagination.next` of the page before named it. Without it, or with 0, the
     * first page.
     * Format: int32
     * @example 100
     */
    "pagination.start"?: number;
  };
  PaginationLimit: {
    /**
     * The most items that a page may hold. Without it, or with 0, the service decides (100).
     * Format: int32
     * @example 100
     */
    "pagination.limit"?: number;
  };
  PaginationTime: {
    /**
     * The moment whose state to list, an ISO 8601 time. Repeat `pagination.time` of the first page on the
     * later ones, so that what is created or deleted in between shifts no item from page to page.
     * Format: date-time
     * @example 2022-03-14T14:15:22Z
     */
    "pagination.time"?: string;
  };
  PaginationOrder: {
    /**
     * The order of the items. Without it, ascending.
     * @example ASC
     */
    "pagination.order"?: components["schemas"]["SortOrder"];
  };
  Provider: {
    /**
     * Lists the regions of this cloud provider alone. Without it the regions of all providers are listed.
     * @example GCP
     */
    provider?: components["schemas"]["CloudProvider"];
  };
  ClusterId: {
    /**
     * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
     * routing id of connection strings, which has the form `funky-skunk-123`.
     * Format: uuid
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    cluster_id: string;
  };
};

/** What operations are made of. */
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
    /** The request is not valid. Correct it before sending it again. */
    BadRequest: HttpAnswer<ErrorStatus>;
    /** The secret key is missing, wrong or revoked. */
    Unauthorized: HttpAnswer<ErrorStatus>;
    /** The service account has none of the permissions that the operation needs. */
    Forbidden: HttpAnswer<ErrorStatus>;
    /** More than ten requests came within a second. Wait as long as `Retry-After` says. */
    TooManyRequests: HttpAnswer<ErrorStatus>;
    /** The service failed. Whether the request was carried out is not known. */
    ServerFailure: HttpAnswer<ErrorStatus>;
    /** The organization has a cluster of this name already. */
    Conflict: HttpAnswer<ErrorStatus>;
    /** No cluster of the organization has this id. A routing id is no cluster id. */
    NotFound: HttpAnswer<ErrorStatus>;
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
export type ServerlessConfig = {
  /** The regions that the cluster was created for, by the names of the cloud provider. May be left out. */
  regions?: string[];
  /**
   * The most that the cluster may cost in a month, in US cents. 0 is a free cluster.
   * Format: int32
   */
  spend_limit: number;
  /**
   * The cluster's name and tenant number, such as `funky-skunk-123`, for connection strings. The API itself
   * doesn't take it; it takes `id`.
   */
  routing_id: string;
};

/** The hardware of a Dedicated cluster. */
export type DedicatedConfig = {
  /** The machine type by the cloud provider's name, such as `n2-standard-4`. */
  machine_type: string;
  /**
   * How many virtual CPUs a node has.
   * Format: int32
   */
  num_virtual_cpus: number;
  /**
   * How much storage a node has, in GiB.
   * Format: int32
   */
  storage_gib: number;
  /**
   * How much memory a node has, in GiB.
   * Format: float
   */
  memory_gib: number;
  /**
   * How many disk operations a second a node may make. 0 is the cloud provider's default.
   * Format: int32
   */
  disk_iops: number;
};

/** The settings of a cluster. One property is present, the one of the cluster's kind. */
export type ClusterConfig = {
  /** The settings of a Serverless cluster. */
  serverless?: ServerlessConfig;
  /** The hardware of a Dedicated cluster. */
  dedicated?: DedicatedConfig;
};

/** A region in which a cluster runs. */
export type ClusterRegion = {
  /** The region by the cloud provider's name, such as `us-central1`. */
  name: string;
  /** The host to which SQL clients connect. */
  sql_dns: string;
  /** The host of the DB Console, `""` where there is none, as for a Serverless cluster. */
  ui_dns: string;
  /**
   * How many nodes run in the region, 0 for a Serverless cluster.
   * Format: int32
   */
  node_count?: number;
};

/** A cluster. */
export type Cluster = {
  /**
   * The id by which the API knows the cluster, a UUID. It isn't the routing id of connection strings, which
   * stands in `config.serverless.routing_id`.
   * Format: uuid
   */
  id: string;
  /** The name that the cluster was created with. */
  name: string;
  /** The version of CockroachDB that the cluster runs, free text such as `v21.2.4`. */
  cockroach_version?: string;
  /** The plan under which the cluster runs. */
  plan: components["schemas"]["ClusterPlan"];
  /** The cloud provider on which the cluster runs. */
  cloud_provider: components["schemas"]["ClusterCloudProvider"];
  /**
   * The account at the cloud provider in which the cluster runs, `""` for a Serverless cluster. It isn't
   * the account that created the cluster, which is `creator_id`.
   */
  account_id?: string;
  /** Where the cluster stands in its life. */
  state: components["schemas"]["ClusterState"];
  /**
   * The id of the account that created the cluster. For a cluster created through the API that is the
   * service account of the secret key.
   */
  creator_id: string;
  /** What is being done to the cluster, or which such operation failed last. */
  operation_status: components["schemas"]["ClusterOperationStatus"];
  /** The settings of the cluster, by its kind. */
  config: ClusterConfig;
  /** The regions in which the cluster runs. */
  regions: ClusterRegion[];
  /**
   * When the cluster was created, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  created_at?: string | null;
  /**
   * When the cluster was last changed, an ISO 8601 time with 0 to 9 fraction digits.
   * Format: date-time
   */
  updated_at?: string | null;
  /**
   * When the cluster was deleted, an ISO 8601 time with 0 to 9 fraction digits. `null` while it exists.
   * Format: date-time
   */
  deleted_at?: string | null;
};

/** The order in which the items of a page come: ascending (`ASC`) or descending (`DESC`). */
export type PageOrder = components["schemas"]["PageOrder"];

/** Where a page stands in its list. */
export type Pagination = {
  /**
   * The `pagination.start` of the next page; 0 on the last page.
   * Format: int32
   */
  next?: number;
  /**
   * The `pagination.start` of the last page; 0 when the list has one page.
   * Format: int32
   */
  last?: number;
  /**
   * The most items that the page may hold; 0 where none was asked for.
   * Format: int32
   */
  limit?: number;
  /**
   * How many items the whole list has.
   * Format: int32
   */
  total_results?: number;
  /**
   * The moment whose state is listed, an ISO 8601 time with 0 to 9 fraction digits, for `pagination.time`
   * of the later pages.
   * Format: date-time
   */
  time?: string | null;
  /** The order of the items. */
  order?: components["schemas"]["PageOrder"];
};

/** A page of clusters. */
export type ClusterList = {
  /** The clusters of this page. */
  clusters: Cluster[];
  /** Where this page stands in the list. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** A protobuf `Any` as JSON. Which fields it has depends on its type. */
export type ErrorDetail = {
  /** The URL of the type of this detail. */
  "@type": string;
} & {
  [key: string]: unknown;
};

/** What went wrong. A proxy in between may answer with something else, so no field is certain. */
export type ErrorStatus = {
  /**
   * The gRPC status code, not the HTTP status: 3 is INVALID_ARGUMENT, 5 is NOT_FOUND.
   * Format: int32
   */
  code?: number;
  /** The reason, for people to read. Its wording may change. */
  message?: string;
  /** Further facts for programs, often none. */
  details?: ErrorDetail[];
};

/** A cloud provider on which clusters can be created: Google Cloud (`GCP`) or Amazon Web Services (`AWS`). */
export type CloudProvider = components["schemas"]["CloudProvider"];

/** The regions and the spend limit of a Serverless cluster. */
export type ServerlessCreateSpec = {
  /**
   * The regions to run in, by the names of the cloud provider: `us-west2` on GCP is `us-west-2` on AWS.
   * `clusters.listAvailableRegions` lists them.
   */
  regions: string[];
  /**
   * The most that the cluster may cost in a month, in US cents. 0 makes a free cluster.
   * Format: int32
   */
  spendLimit: number;
};

/** What kind of cluster to create. */
export type ClusterCreateSpec = {
  /** Makes a Serverless cluster, which shares its hardware with others. */
  serverless: ServerlessCreateSpec;
};

/** The cluster to create. */
export type ClusterCreate = {
  /**
   * The name, short and without whitespace; it can't be changed later. Later versions of the API want 6 to
   * 20 lower-case letters, digits and dashes, so a name of that form is the safe choice.
   */
  name: string;
  /** The cloud provider to run the cluster on. */
  provider: components["schemas"]["CloudProvider"];
  /** What kind of cluster to create. */
  spec: ClusterCreateSpec;
};

/** The regions in which a cluster can be created. */
export type AvailableRegionList = {
  /** The regions by the cloud provider's names, such as `us-central1`. */
  regions: string[];
};

/** Whether a node serves requests (`LIVE`) or not, or not yet (`NOT_READY`). */
export type NodeStatus = components["schemas"]["NodeStatus"];

/** A node of a cluster. */
export type ClusterNode = {
  /** The name of the node. */
  name: string;
  /** The region in which the node runs, by the cloud provider's name. */
  region_name: string;
  /** Whether the node serves requests. */
  status: components["schemas"]["NodeStatus"];
};

/** A page of nodes. */
export type ClusterNodeList = {
  /** The nodes of this page. */
  nodes: ClusterNode[];
  /** Where this page stands in the list. `null` or absent when the list has one page. */
  pagination?: Pagination | null;
};

/** The new spend limit of a Serverless cluster. */
export type SpendLimitUpdate = {
  /**
   * The most that the cluster may cost in a month, in US cents. 0 makes it a free cluster.
   * Format: int32
   */
  spendLimit: number;
};
