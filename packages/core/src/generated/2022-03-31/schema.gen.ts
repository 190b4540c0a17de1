// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

/** The paths of the API. */
export interface paths {
  /** What can be asked of `/api/v1/clusters`. */
  "/api/v1/clusters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the clusters of the organization
     *
     * Lists the active clusters, a page at a time. Clusters that were deleted or that failed to start
     * are left out unless `show_inactive` is `true`.
     *
     * Needs the `ADMIN` or the `READ` permission.
     */
    get: operations["clusters.list"];
    put?: never;
    /**
     * Create a Serverless cluster
     *
     * Orders a cluster and answers at once. The cluster is in the state `CREATING` until it is ready:
     * poll `clusters.get` until `state` is `CREATED`, or `CREATION_FAILED`.
     *
     * A `spendLimit` of 0 makes a free cluster. The request isn't idempotent: when its answer is lost,
     * look for the name in `clusters.list` before sending it again.
     *
     * Needs the `ADMIN` or the `CREATE` permission.
     */
    post: operations["clusters.create"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/available-regions`. */
  "/api/v1/clusters/available-regions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the regions in which a cluster can be created
     *
     * Lists the regions by the names that `clusters.create` takes, all in one answer. Without `provider`
     * the names of all providers come mixed, and nothing tells whose they are.
     *
     * Needs the `ADMIN` or the `READ` permission.
     */
    get: operations["clusters.listAvailableRegions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}`. */
  "/api/v1/clusters/{cluster_id}": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * Get a cluster
     *
     * Answers with everything that is known of one cluster. A deleted cluster still answers, with the
     * state `DELETED`.
     *
     * `cluster_id` is the `id` of a cluster, not the routing id of connection strings
     * (`funky-skunk-123`).
     *
     * Needs the `ADMIN` or the `READ` permission.
     */
    get: operations["clusters.get"];
    put?: never;
    post?: never;
    /**
     * Delete a cluster and its data
     *
     * Deletes the cluster and all the data in it, for good: there is no way back.
     *
     * `cluster_id` is the `id` of a cluster, not the routing id of connection strings
     * (`funky-skunk-123`). A success carries no payload; ignore a body, should there be one.
     *
     * Needs the `ADMIN` or the `DELETE` permission.
     */
    delete: operations["clusters.delete"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/nodes`. */
  "/api/v1/clusters/{cluster_id}/nodes": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /**
     * List the nodes of a cluster
     *
     * Lists the nodes with their regions and whether they are live, a page at a time. A Serverless
     * cluster runs on shared hardware and may list none.
     *
     * `cluster_id` is the `id` of a cluster, not the routing id of connection strings
     * (`funky-skunk-123`).
     *
     * Needs the `ADMIN` or the `READ` permission.
     */
    get: operations["clusters.listNodes"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  /** What can be asked of `/api/v1/clusters/{cluster_id}/spend-limit`. */
  "/api/v1/clusters/{cluster_id}/spend-limit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    get?: never;
    /**
     * Set what a Serverless cluster may cost in a month
     *
     * Sets the most that a Serverless cluster may cost in a month, in US cents: 1000 is ten dollars, 0
     * makes it a free cluster.
     *
     * `cluster_id` is the `id` of a cluster, not the routing id of connection strings
     * (`funky-skunk-123`). A success carries no payload; ignore a body, should there be one.
     *
     * Needs the `ADMIN` or the `EDIT` permission.
     */
    put: operations["clusters.setSpendLimit"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
/** What operations are made of. */
export interface components {
  /** The components of the kind `schemas`. */
  schemas: {
    /**
     * The order of a list: ascending (`ASC`) or descending (`DESC`).
     */
    SortOrder: "ASC" | "DESC";
    /**
     * The plan under which a cluster runs: on shared hardware (`SERVERLESS`), on hardware of its own
     * (`DEDICATED`), or by agreement (`CUSTOM`).
     */
    ClusterPlan: "PLAN_UNSPECIFIED" | "DEDICATED" | "CUSTOM" | "SERVERLESS" | (string & {});
    /** The cloud provider on which a cluster runs: Google Cloud (`GCP`) or Amazon Web Services (`AWS`). */
    ClusterCloudProvider: "CLOUD_PROVIDER_UNSPECIFIED" | "GCP" | "AWS" | (string & {});
    /**
     * Where a cluster stands in its life: `CREATING` until it is ready (`CREATED`) or has failed
     * (`CREATION_FAILED`); `LOCKED` while an operation has it for itself; `DELETED` at last.
     */
    ClusterState: "CLUSTER_STATE_UNSPECIFIED" | "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
    /**
     * The operation that is being carried out on a cluster (`…_RUNNING`), or that was the last and
     * failed (`…_FAILED`); `CLUSTER_STATUS_UNSPECIFIED` when there is neither. A failed operation does
     * not change the `state`.
     */
    ClusterOperationStatus: "CLUSTER_STATUS_UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | (string & {});
    /** The settings of a Serverless cluster. */
    ServerlessConfig: {
      /** The regions that the cluster was created for, by the names of the cloud provider. May be left out. */
      regions?: string[];
      /**
       * The most that the cluster may cost in a month, in US cents. 0 is a free cluster.
       * Format: int32
       */
      spend_limit: number;
      /**
       * The cluster's name and tenant number, such as `funky-skunk-123`, for connection strings. The API
       * itself doesn't take it; it takes `id`.
       */
      routing_id: string;
    };
    /** The hardware of a Dedicated cluster. */
    DedicatedConfig: {
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
    ClusterConfig: {
      /** The settings of a Serverless cluster. */
      serverless?: components["schemas"]["ServerlessConfig"];
      /** The hardware of a Dedicated cluster. */
      dedicated?: components["schemas"]["DedicatedConfig"];
    };
    /** A region in which a cluster runs. */
    ClusterRegion: {
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
    Cluster: {
      /**
       * The id by which the API knows the cluster, a UUID. It isn't the routing id of connection strings,
       * which stands in `config.serverless.routing_id`.
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
       * The account at the cloud provider in which the cluster runs, `""` for a Serverless cluster. It
       * isn't the account that created the cluster, which is `creator_id`.
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
      config: components["schemas"]["ClusterConfig"];
      /** The regions in which the cluster runs. */
      regions: components["schemas"]["ClusterRegion"][];
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
       * When the cluster was deleted, an ISO 8601 time with 0 to 9 fraction digits. `null` while it
       * exists.
       * Format: date-time
       */
      deleted_at?: string | null;
    };
    /** The order in which the items of a page come: ascending (`ASC`) or descending (`DESC`). */
    PageOrder: "ASC" | "DESC" | (string & {});
    /** Where a page stands in its list. */
    Pagination: {
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
       * The moment whose state is listed, an ISO 8601 time with 0 to 9 fraction digits, for
       * `pagination.time` of the later pages.
       * Format: date-time
       */
      time?: string | null;
      /** The order of the items. */
      order?: components["schemas"]["PageOrder"];
    };
    /** A page of clusters. */
    ClusterList: {
      /** The clusters of this page. */
      clusters: components["schemas"]["Cluster"][];
      /** Where this page stands in the list. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** A protobuf `Any` as JSON. Which fields it has depends on its type. */
    ErrorDetail: {
      /** The URL of the type of this detail. */
      "@type": string;
    } & {
      [key: string]: unknown;
    };
    /** What went wrong. A proxy in between may answer with something else, so no field is certain. */
    ErrorStatus: {
      /**
       * The gRPC status code, not the HTTP status: 3 is INVALID_ARGUMENT, 5 is NOT_FOUND.
       * Format: int32
       */
      code?: number;
      /** The reason, for people to read. Its wording may change. */
      message?: string;
      /** Further facts for programs, often none. */
      details?: components["schemas"]["ErrorDetail"][];
    };
    /**
     * A cloud provider on which clusters can be created: Google Cloud (`GCP`) or Amazon Web Services
     * (`AWS`).
     */
    CloudProvider: "GCP" | "AWS";
    /** The regions and the spend limit of a Serverless cluster. */
    ServerlessCreateSpec: {
      /**
       * The regions to run in, by the names of the cloud provider: `us-west2` on GCP is `us-west-2` on
       * AWS. `clusters.listAvailableRegions` lists them.
       */
      regions: string[];
      /**
       * The most that the cluster may cost in a month, in US cents. 0 makes a free cluster.
       * Format: int32
       */
      spendLimit: number;
    };
    /** What kind of cluster to create. */
    ClusterCreateSpec: {
      /** Makes a Serverless cluster, which shares its hardware with others. */
      serverless: components["schemas"]["ServerlessCreateSpec"];
    };
    /** The cluster to create. */
    ClusterCreate: {
      /**
       * The name, short and without whitespace; it can't be changed later. Later versions of the API want
       * 6 to 20 lower-case letters, digits and dashes, so a name of that form is the safe choice.
       */
      name: string;
      /** The cloud provider to run the cluster on. */
      provider: components["schemas"]["CloudProvider"];
      /** What kind of cluster to create. */
      spec: components["schemas"]["ClusterCreateSpec"];
    };
    /** The regions in which a cluster can be created. */
    AvailableRegionList: {
      /** The regions by the cloud provider's names, such as `us-central1`. */
      regions: string[];
    };
    /** Whether a node serves requests (`LIVE`) or not, or not yet (`NOT_READY`). */
    NodeStatus: "NODE_STATUS_UNSPECIFIED" | "LIVE" | "NOT_READY" | (string & {});
    /** A node of a cluster. */
    ClusterNode: {
      /** The name of the node. */
      name: string;
      /** The region in which the node runs, by the cloud provider's name. */
      region_name: string;
      /** Whether the node serves requests. */
      status: components["schemas"]["NodeStatus"];
    };
    /** A page of nodes. */
    ClusterNodeList: {
      /** The nodes of this page. */
      nodes: components["schemas"]["ClusterNode"][];
      /** Where this page stands in the list. `null` or absent when the list has one page. */
      pagination?: components["schemas"]["Pagination"] | null;
    };
    /** The new spend limit of a Serverless cluster. */
    SpendLimitUpdate: {
      /**
       * The most that the cluster may cost in a month, in US cents. 0 makes it a free cluster.
       * Format: int32
       */
      spendLimit: number;
    };
  };
  /** The components of the kind `responses`. */
  responses: {
    /** The request is not valid. Correct it before sending it again. */
    BadRequest: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The secret key is missing, wrong or revoked. */
    Unauthorized: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The service account has none of the permissions that the operation needs. */
    Forbidden: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** More than ten requests came within a second. Wait as long as `Retry-After` says. */
    TooManyRequests: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The service failed. Whether the request was carried out is not known. */
    ServerFailure: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** The organization has a cluster of this name already. */
    Conflict: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
    /** No cluster of the organization has this id. A routing id is no cluster id. */
    NotFound: {
      headers: {
        [name: string]: unknown;
      };
      content: {
        "application/json": components["schemas"]["ErrorStatus"];
      };
    };
  };
  /** The components of the kind `parameters`. */
  parameters: {
    /**
     * `true` lists clusters that were deleted or that failed to start as well.
     * @example true
     */
    ShowInactive: boolean;
    /**
     * The page to answer with, as `pagination.next` of the page before named it. Without it, or with 0,
     * the first page.
     * @example 100
     */
    PaginationStart: number;
    /**
     * The most items that a page may hold. Without it, or with 0, the service decides (100).
     * @example 100
     */
    PaginationLimit: number;
    /**
     * The moment whose state to list, an ISO 8601 time. Repeat `pagination.time` of the first page on
     * the later ones, so that what is created or deleted in between shifts no item from page to page.
     * @example 2022-03-14T14:15:22Z
     */
    PaginationTime: string;
    /**
     * The order of the items. Without it, ascending.
     * @example ASC
     */
    PaginationOrder: components["schemas"]["SortOrder"];
    /**
     * Lists the regions of this cloud provider alone. Without it the regions of all providers are
     * listed.
     * @example GCP
     */
    Provider: components["schemas"]["CloudProvider"];
    /**
     * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
     * routing id of connection strings, which has the form `funky-skunk-123`.
     * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
     */
    ClusterId: string;
  };
  /** The components of the kind `requestBodies`. */
  requestBodies: never;
  /** The components of the kind `headers`. */
  headers: never;
  /** The components of the kind `pathItems`. */
  pathItems: never;
}
/** The operations by their ids. */
export interface operations {
  /** The parameters, body and answers of `clusters.list`. */
  "clusters.list": {
    parameters: {
      query?: {
        /**
         * `true` lists clusters that were deleted or that failed to start as well.
         * @example true
         */
        show_inactive?: components["parameters"]["ShowInactive"];
        /**
         * The page to answer with, as `pagination.next` of the page before named it. Without it, or with 0,
         * the first page.
         * @example 100
         */
        "pagination.start"?: components["parameters"]["PaginationStart"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 100
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. Repeat `pagination.time` of the first page on
         * the later ones, so that what is created or deleted in between shifts no item from page to page.
         * @example 2022-03-14T14:15:22Z
         */
        "pagination.time"?: components["parameters"]["PaginationTime"];
        /**
         * The order of the items. Without it, ascending.
         * @example ASC
         */
        "pagination.order"?: components["parameters"]["PaginationOrder"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of clusters. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClusterList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.create`. */
  "clusters.create": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What to create. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["ClusterCreate"];
      };
    };
    responses: {
      /** The cluster as ordered. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      409: components["responses"]["Conflict"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.listAvailableRegions`. */
  "clusters.listAvailableRegions": {
    parameters: {
      query?: {
        /**
         * Lists the regions of this cloud provider alone. Without it the regions of all providers are
         * listed.
         * @example GCP
         */
        provider?: components["parameters"]["Provider"];
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The names of the regions. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AvailableRegionList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.get`. */
  "clusters.get": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Cluster"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.delete`. */
  "clusters.delete": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** The cluster is deleted. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.listNodes`. */
  "clusters.listNodes": {
    parameters: {
      query?: {
        /**
         * The page to answer with, as `pagination.next` of the page before named it. Without it, or with 0,
         * the first page.
         * @example 100
         */
        "pagination.start"?: components["parameters"]["PaginationStart"];
        /**
         * The most items that a page may hold. Without it, or with 0, the service decides (100).
         * @example 100
         */
        "pagination.limit"?: components["parameters"]["PaginationLimit"];
        /**
         * The moment whose state to list, an ISO 8601 time. Repeat `pagination.time` of the first page on
         * the later ones, so that what is created or deleted in between shifts no item from page to page.
         * @example 2022-03-14T14:15:22Z
         */
        "pagination.time"?: components["parameters"]["PaginationTime"];
        /**
         * The order of the items. Without it, ascending.
         * @example ASC
         */
        "pagination.order"?: components["parameters"]["PaginationOrder"];
      };
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** A page of nodes. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ClusterNodeList"];
        };
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
  /** The parameters, body and answers of `clusters.setSpendLimit`. */
  "clusters.setSpendLimit": {
    parameters: {
      query?: never;
      header?: never;
      path: {
        /**
         * The `id` of the cluster, a UUID, as `clusters.create` and `clusters.list` answer it. It isn't the
         * routing id of connection strings, which has the form `funky-skunk-123`.
         * @example b5a3d1c0-6f0e-4d8b-9a57-2f6c1e7d4a90
         */
        cluster_id: components["parameters"]["ClusterId"];
      };
      cookie?: never;
    };
    /** The new limit. */
    requestBody: {
      content: {
        "application/json": components["schemas"]["SpendLimitUpdate"];
      };
    };
    responses: {
      /** The limit is set. No payload. */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      400: components["responses"]["BadRequest"];
      401: components["responses"]["Unauthorized"];
      403: components["responses"]["Forbidden"];
      404: components["responses"]["NotFound"];
      429: components["responses"]["TooManyRequests"];
      "5XX": components["responses"]["ServerFailure"];
    };
  };
}
