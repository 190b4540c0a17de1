// Generated from spec/2022-03-31 by `pnpm generate`. Do not edit.

/** The API's paths. */
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
export type webhooks = Record<string, never>;
/** The components that operations refer to. */
export type components = {
    schemas: {
        AvailableRegionList: AvailableRegionList;
        CloudProvider: "GCP" | "AWS";
        Cluster: Cluster;
        ClusterCloudProvider: "CLOUD_PROVIDER_UNSPECIFIED" | "GCP" | "AWS" | (string & {});
        ClusterConfig: ClusterConfig;
        ClusterCreate: ClusterCreate;
        ClusterCreateSpec: ClusterCreateSpec;
        ClusterList: ClusterList;
        ClusterNode: ClusterNode;
        ClusterNodeList: ClusterNodeList;
        ClusterOperationStatus: "CLUSTER_STATUS_UNSPECIFIED" | "CRDB_MAJOR_UPGRADE_RUNNING" | "CRDB_MAJOR_UPGRADE_FAILED" | "CRDB_MAJOR_ROLLBACK_RUNNING" | "CRDB_MAJOR_ROLLBACK_FAILED" | "CRDB_PATCH_RUNNING" | "CRDB_PATCH_FAILED" | "CRDB_SCALE_RUNNING" | "CRDB_SCALE_FAILED" | "MAINTENANCE_RUNNING" | "CRDB_INSTANCE_UPDATE_RUNNING" | "CRDB_INSTANCE_UPDATE_FAILED" | "CRDB_EDIT_CLUSTER_RUNNING" | "CRDB_EDIT_CLUSTER_FAILED" | "CRDB_CMEK_OPERATION_RUNNING" | "CRDB_CMEK_OPERATION_FAILED" | "TENANT_RESTORE_RUNNING" | "TENANT_RESTORE_FAILED" | (string & {});
        ClusterPlan: "PLAN_UNSPECIFIED" | "DEDICATED" | "CUSTOM" | "SERVERLESS" | (string & {});
        ClusterRegion: ClusterRegion;
        ClusterState: "CLUSTER_STATE_UNSPECIFIED" | "CREATING" | "CREATED" | "CREATION_FAILED" | "DELETED" | "LOCKED" | (string & {});
        DedicatedConfig: DedicatedConfig;
        ErrorDetail: ErrorDetail;
        ErrorStatus: ErrorStatus;
        NodeStatus: "NODE_STATUS_UNSPECIFIED" | "LIVE" | "NOT_READY" | (string & {});
        PageOrder: "ASC" | "DESC" | (string & {});
        Pagination: Pagination;
        ServerlessConfig: ServerlessConfig;
        ServerlessCreateSpec: ServerlessCreateSpec;
        SortOrder: "ASC" | "DESC";
        SpendLimitUpdate: SpendLimitUpdate;
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        ServerFailure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        TooManyRequests: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ErrorStatus;
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
};
export type $defs = Record<string, never>;
/** The operations, keyed by id. */
export type operations = {
    "clusters.list": {
        parameters: {
            query?: {
                /** If `true`, also lists clusters that were deleted or couldn't be created. The default is `false`. */
                show_inactive?: boolean | undefined;
                /**
                 * The page to return: the previous page's `pagination.next`. By default, or if it's 0, you get the first
                 * page.
                 */
                "pagination.start"?: number | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the first page's `pagination.time` with each
                 * later request, so items created or deleted in the meantime don't shift the pages.
                 */
                "pagination.time"?: string | undefined;
                /** The sort order: ascending by default. */
                "pagination.order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": ClusterCreate;
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
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
    "clusters.listAvailableRegions": {
        parameters: {
            query?: {
                /** Lists only this cloud provider's regions. By default, lists all regions. */
                provider?: components["schemas"]["CloudProvider"] | undefined;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AvailableRegionList;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            "5XX": components["responses"]["ServerFailure"];
        };
    };
    "clusters.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Cluster;
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
    "clusters.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
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
    "clusters.listNodes": {
        parameters: {
            query?: {
                /**
                 * The page to return: the previous page's `pagination.next`. By default, or if it's 0, you get the first
                 * page.
                 */
                "pagination.start"?: number | undefined;
                /** The maximum number of items per page. 0 means the default, 100. */
                "pagination.limit"?: number | undefined;
                /**
                 * Returns the list as it was at this time, in ISO 8601. Send the first page's `pagination.time` with each
                 * later request, so items created or deleted in the meantime don't shift the pages.
                 */
                "pagination.time"?: string | undefined;
                /** The sort order: ascending by default. */
                "pagination.order"?: components["schemas"]["SortOrder"] | undefined;
            };
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClusterNodeList;
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
    "clusters.setSpendLimit": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * The cluster's `id`, a UUID, from `clusters.create` or `clusters.list`. Don't pass the routing id from
                 * connection strings, such as `funky-skunk-123`.
                 */
                cluster_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": SpendLimitUpdate;
            };
        };
        responses: {
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
};
/** The regions where you can create clusters. */
export type AvailableRegionList = {
    /** The cloud provider's names for the regions, such as `us-central1`. */
    regions: string[];
};
/**
 * The cloud provider to create a cluster on: Google Cloud (`GCP`) or Amazon Web Services (`AWS`).
 */
export type CloudProvider = components["schemas"]["CloudProvider"];
/** A CockroachDB cluster: its state, its regions and its configuration. */
export type Cluster = {
    /**
     * The cluster's id, a UUID. Connection strings use a different id, `config.serverless.routing_id`.
     * Format: uuid
     */
    id: string;
    /** The cluster's name, which never changes. */
    name: string;
    /** The CockroachDB version that the cluster runs, such as `v21.2.4`. The format may vary. */
    cockroach_version?: string;
    /** The cluster's plan, which determines what `config` contains. */
    plan: components["schemas"]["ClusterPlan"];
    /** The cloud provider that hosts the cluster. */
    cloud_provider: components["schemas"]["ClusterCloudProvider"];
    /**
     * The id of the cloud provider account that hosts the cluster. `""` for a Serverless cluster.
     * `creator_id` says who created the cluster.
     */
    account_id?: string;
    /** Whether the cluster is ready and, if not, what is happening to it. */
    state: components["schemas"]["ClusterState"];
    /**
     * The id of the user or service account that created the cluster. If you created it with a secret key,
     * this is the key's service account.
     */
    creator_id: string;
    /** The operation that is running on the cluster, or the last one if it failed. */
    operation_status: components["schemas"]["ClusterOperationStatus"];
    /** The cluster's configuration. Its fields depend on the plan. */
    config: ClusterConfig;
    /** The regions that the cluster runs in. */
    regions: ClusterRegion[];
    /**
     * When the cluster was created.
     * Format: date-time
     */
    created_at?: string | null;
    /**
     * When the cluster was last changed.
     * Format: date-time
     */
    updated_at?: string | null;
    /**
     * When the cluster was deleted. `null` if it wasn't.
     * Format: date-time
     */
    deleted_at?: string | null;
};
/**
 * The cloud provider that hosts a cluster: Google Cloud (`GCP`) or Amazon Web Services (`AWS`).
 * `CLOUD_PROVIDER_UNSPECIFIED` means that no value is set.
 */
export type ClusterCloudProvider = components["schemas"]["ClusterCloudProvider"];
/** A cluster's configuration. Exactly one property is set, depending on the plan. */
export type ClusterConfig = {
    /** A Serverless cluster's regions, spend limit and routing id. */
    serverless?: ServerlessConfig;
    /** The hardware of each node in a Dedicated cluster. */
    dedicated?: DedicatedConfig;
};
/** The new cluster's name, cloud provider and configuration. */
export type ClusterCreate = {
    /**
     * The cluster's name, which can't contain whitespace. You can't change it later. Use 6 to 20 lowercase
     * letters, digits and dashes, as later API versions require.
     */
    name: string;
    /** The cloud provider to create the cluster on. */
    provider: components["schemas"]["CloudProvider"];
    /** The new cluster's regions and spend limit. */
    spec: ClusterCreateSpec;
};
/** The configuration of the new cluster, which is always a Serverless cluster. */
export type ClusterCreateSpec = {
    /** The configuration of a new Serverless cluster, which shares its hardware with others. */
    serverless: ServerlessCreateSpec;
};
/** A page of clusters, from `clusters.list`. */
export type ClusterList = {
    /** The clusters on this page. */
    clusters: Cluster[];
    /** This page's position in the list. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/** A cluster node and whether it serves requests. */
export type ClusterNode = {
    /** The name that identifies the node. */
    name: string;
    /** The cloud provider's name for the node's region. */
    region_name: string;
    /** Whether the node serves requests. */
    status: components["schemas"]["NodeStatus"];
};
/** A page of a cluster's nodes, from `clusters.listNodes`. */
export type ClusterNodeList = {
    /** The nodes on this page. */
    nodes: ClusterNode[];
    /** This page's position in the list. `null` or absent if there is only one page. */
    pagination?: Pagination | null;
};
/**
 * The operation that is running on a cluster (`…_RUNNING`), or the last one if it failed (`…_FAILED`).
 * `CLUSTER_STATUS_UNSPECIFIED` if none is running and the last one didn't fail. A failed operation
 * doesn't change the cluster's `state`.
 */
export type ClusterOperationStatus = components["schemas"]["ClusterOperationStatus"];
/**
 * A cluster's plan.
 *
 * - `SERVERLESS`: shared hardware.
 * - `DEDICATED`: hardware used only by this cluster.
 * - `CUSTOM`: a plan agreed with Cockroach Labs.
 * - `PLAN_UNSPECIFIED`: no value is set.
 */
export type ClusterPlan = components["schemas"]["ClusterPlan"];
/** A region that a cluster runs in, with its host names and number of nodes. */
export type ClusterRegion = {
    /** The cloud provider's name for the region, such as `us-central1`. */
    name: string;
    /** The host name that SQL clients connect to. */
    sql_dns: string;
    /**
     * The host name of the cluster's web interface, the DB Console. `""` if there is none, as for Serverless
     * clusters.
     */
    ui_dns: string;
    /**
     * The number of nodes in the region. 0 for a Serverless cluster.
     * Format: int32
     */
    node_count?: number;
};
/**
 * A cluster's state.
 *
 * - `CREATING`: it's being created.
 * - `CREATED`: it's ready.
 * - `CREATION_FAILED`: it couldn't be created.
 * - `LOCKED`: an operation is running, and other changes aren't allowed.
 * - `DELETED`: it's deleted.
 * - `CLUSTER_STATE_UNSPECIFIED`: no value is set.
 */
export type ClusterState = components["schemas"]["ClusterState"];
/** The hardware of each node in a Dedicated cluster. */
export type DedicatedConfig = {
    /** The cloud provider's name for the machine type, such as `n2-standard-4`. */
    machine_type: string;
    /**
     * How many virtual CPUs each node has.
     * Format: int32
     */
    num_virtual_cpus: number;
    /**
     * Each node's storage, in GiB.
     * Format: int32
     */
    storage_gib: number;
    /**
     * Each node's memory, in GiB.
     * Format: float
     */
    memory_gib: number;
    /**
     * Each node's IOPS (disk operations per second). 0 means the cloud provider's default.
     * Format: int32
     */
    disk_iops: number;
};
/** An error detail: a protobuf `Any` message in JSON, whose `@type` determines its other fields. */
export type ErrorDetail = {
    /** The URL that identifies the detail's type. */
    "@type": string;
} & {
    [key: string]: unknown;
};
/**
 * The body of an error response. All fields are optional, because an error response may also come from a
 * proxy, which sends a different body.
 */
export type ErrorStatus = {
    /**
     * The gRPC status code, not the HTTP status: 3 is INVALID_ARGUMENT, and 5 is NOT_FOUND.
     * Format: int32
     */
    code?: number;
    /** The human-readable error message. Its wording may change. */
    message?: string;
    /** Machine-readable details of the error. Absent if there are none. */
    details?: ErrorDetail[];
};
/**
 * A node's status.
 *
 * - `LIVE`: the node serves requests.
 * - `NOT_READY`: the node doesn't serve requests, for example while it starts.
 * - `NODE_STATUS_UNSPECIFIED`: no value is set.
 */
export type NodeStatus = components["schemas"]["NodeStatus"];
/** A page's sort order: ascending (`ASC`) or descending (`DESC`). */
export type PageOrder = components["schemas"]["PageOrder"];
/** A page's position in a list. */
export type Pagination = {
    /**
     * Pass this as `pagination.start` to get the next page. 0 on the last page.
     * Format: int32
     */
    next?: number;
    /**
     * Pass this as `pagination.start` to get the last page. 0 if there is only one page.
     * Format: int32
     */
    last?: number;
    /**
     * The maximum number of items per page. 0 if you set no limit.
     * Format: int32
     */
    limit?: number;
    /**
     * The total number of items in the list.
     * Format: int32
     */
    total_results?: number;
    /**
     * When the list was read. Send it as `pagination.time` to get the other pages.
     * Format: date-time
     */
    time?: string | null;
    /** Whether the list is in ascending or descending order. */
    order?: components["schemas"]["PageOrder"];
};
/** A Serverless cluster's regions, spend limit and routing id. */
export type ServerlessConfig = {
    /** The regions that the cluster was created in, as named by the cloud provider. May be absent. */
    regions?: string[];
    /**
     * The cluster's maximum cost per month, in US cents. With a limit of 0, the cluster costs nothing.
     * Format: int32
     */
    spend_limit: number;
    /**
     * The cluster's routing id, such as `funky-skunk-123`, made up of the cluster's name and tenant number.
     * Use it in connection strings; API calls take the cluster's `id` instead.
     */
    routing_id: string;
};
/** The regions and the monthly spend limit of a new cluster. */
export type ServerlessCreateSpec = {
    /**
     * The regions to run the cluster in, as named by the cloud provider: `us-west2` is a GCP region,
     * `us-west-2` an AWS region. `clusters.listAvailableRegions` lists them.
     */
    regions: readonly string[];
    /**
     * The cluster's maximum cost per month, in US cents. With a limit of 0, the cluster costs nothing.
     * Format: int32
     */
    spendLimit: number;
};
/**
 * The sort order: ascending (`ASC`) or descending (`DESC`).
 */
export type SortOrder = components["schemas"]["SortOrder"];
/** The new monthly spend limit. */
export type SpendLimitUpdate = {
    /**
     * The cluster's maximum cost per month, in US cents. With a limit of 0, the cluster costs nothing.
     * Format: int32
     */
    spendLimit: number;
};
