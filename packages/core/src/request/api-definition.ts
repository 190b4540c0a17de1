/** An operation, generated from the OpenAPI spec. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  readonly path: string;
  /** The account needs one of these permissions or roles. Empty if any account may call the operation. */
  readonly permissions: readonly string[];
  /** The path parameter that may be `""`, such as the `resource_id` of a role, where `""` means the organization. */
  readonly blank?: string;
  /** Set if the request is sent without the API key. */
  readonly anonymous?: true;
  readonly query?: readonly string[];
  /** The parameters that form the JSON body, or `"body"` if the parameter with that name is the whole body. */
  readonly body?: readonly string[] | "body";
  /** Set if a successful response has no body, or only an empty object. */
  readonly empty?: true;
  readonly page?: Pagination;
  readonly adopt?: Adoption;
  /** Set if the service rejects the operation while the cluster is locked, so the method has the `whenBusy` option. */
  readonly lockWait?: true;
  /** The client's methods that poll the operation, keyed by names such as `waitUntilReady`. */
  readonly waits?: Readonly<Record<string, Wait>>;
}

/** How to page through a list. A dotted name such as `pagination.next` selects a nested field. */
export interface Pagination {
  /** The response field with the items, such as `clusters`. */
  readonly items: string;
  /** The query parameter that selects a page, such as `pagination.start`. Absent if the list isn't paginated. */
  readonly request?: string;
  /** The response field with the value that requests the next page: absent, `null`, `0` or `""` on the last page. */
  readonly response?: string;
  /** The response field with the list's length. Set if `request` takes the number of a page's first item. */
  readonly total?: string;
  /** Set if every page names a next page, even the last one. The list then ends at the first page without items. */
  readonly endless?: true;
  /** Maps query parameters of later pages to the fields of an earlier response that contain their values. */
  readonly pin?: Readonly<Record<string, string>>;
  /** The query parameter that asks for the list as of a fixed time, taken from the first response's `Date`. */
  readonly asOf?: string;
}

/** How to find a created resource if the response was lost. */
export interface Adoption {
  /** The operation that lists the resources, such as `clusters.list`. */
  readonly list: string;
  /** The fields that identify the resource, both in the request that creates it and in the list. */
  readonly match: readonly string[];
  /** The field with the resource's creation time. */
  readonly since: string;
}

/** A method such as `clusters.waitUntilReady`, which polls until a resource is in the desired state. */
export interface Wait {
  /** The desired state: each field must have one of its listed values. A dotted name selects a nested field. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /** Values that rule out the desired state. `*_FAILED` matches all values with that ending. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /** Set if the wait polls a list: `among` is the field with the items, and `by` the field that identifies an item. */
  readonly item?: { readonly among: string; readonly by: string };
  /** Set for a method such as `clusters.waitUntilDeleted`, which also succeeds once the resource is gone. */
  readonly gone?: true;
  /** The default of the wait's `deadlineMs` option; absent if it is an hour. */
  readonly deadlineMs?: number;
}

/** An API version's operations by operationId, such as `clusters.get`. */
export type Operations = Readonly<Record<string, Operation>>;

/** A resource's operations, keyed by path prefix, path suffix and name, so a bundle contains each prefix once. */
export type Resource = Readonly<Record<string, Record<string, Record<string, Omit<Operation, "path">>>>>;

export interface ApiDefinition {
  readonly version: string;
  /** The operations by resource, such as `clusters` or `metricExport.datadog`. */
  readonly resources: Readonly<Record<string, Resource>>;
  /** The names of body fields whose values are secret. */
  readonly secrets: readonly string[];
}
