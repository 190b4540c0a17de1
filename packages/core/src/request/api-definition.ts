/** An operation of the API, generated from the OpenAPI spec. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The account needs one of these permissions or roles. Empty if any account may call the operation. */
  readonly permissions: readonly string[];
  readonly query?: readonly string[];
  /**
   * Set if the operation has a JSON body. A list: the names of the body's fields, which are parameters of the method.
   * `"body"`: the value of the parameter `body`.
   */
  readonly body?: readonly string[] | "body";
  /** Set if the body of a success response is empty or an empty object. */
  readonly empty?: true;
  readonly page?: Pagination;
  readonly adopt?: Adoption;
  /** Set if the service rejects the operation while the cluster is locked. The method has the option `whenBusy`. */
  readonly lockWait?: true;
  /** The methods that poll the operation, by name, such as `waitUntilReady`. */
  readonly waits?: Readonly<Record<string, Wait>>;
}

/** How the client requests the pages of a list. A dotted name such as `pagination.next` selects a nested field. */
export interface Pagination {
  /** The response field with the items, such as `clusters`. */
  readonly items: string;
  /** The query parameter that requests a page, such as `pagination.start`. Absent if the list has only one page. */
  readonly request?: string;
  /** The response field with the value that requests the next page. Absent, `null`, `0` or `""` on the last page. */
  readonly response?: string;
  /**
   * The response field with the total number of items. Set if `request` is the number of a page's first item, from 1.
   */
  readonly total?: string;
  /** Set if every page names a next page. The list then ends at the first page without items. */
  readonly endless?: true;
  /** Query parameters for all pages after the first, each with the response field that contains its value. */
  readonly pin?: Readonly<Record<string, string>>;
  /**
   * The query parameter that requests the list as it was at a given time. Set if responses do not contain this time.
   * The client then uses the `Date` header of the first response.
   */
  readonly asOf?: string;
}

/** How the client finds a created resource if the response to the create request was lost. */
export interface Adoption {
  /** The operation that lists such resources, such as `clusters.list`. */
  readonly list: string;
  /** The fields that a created resource and its request share. They identify the resource in a list. */
  readonly match: readonly string[];
  /** The field with the resource's creation time. */
  readonly since: string;
}

/** A method such as `clusters.waitUntilReady`, which polls until a resource is in a wanted state. */
export interface Wait {
  /** The wanted state: each field has one of the listed values. A dotted name selects a nested field. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /** The wanted state cannot be reached if at least one of these fields has one of the listed values. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /**
   * Set if the operation returns a list. `among` is the response field with the items. `by` names a parameter of the
   * method. The method watches the item whose field of this name has the same value.
   */
  readonly item?: { readonly among: string; readonly by: string };
  /** Set for a method such as `clusters.waitUntilDeleted`, which also succeeds if the resource no longer exists. */
  readonly gone?: true;
  /** The default of the method's option `deadlineMs`. */
  readonly deadlineMs?: number;
}

/** The operations of an API version by operationId, such as `clusters.get`. */
export type Operations = Readonly<Record<string, Operation>>;

/**
 * The operations of a resource by the beginning of their paths, the rest of their paths, and their names. Bundles are
 * smaller if they contain each part of a path once.
 */
export type Resource = Readonly<Record<string, Record<string, Record<string, Omit<Operation, "path">>>>>;

/** The operations and secret fields of one API version. */
export interface ApiDefinition {
  /** The API version, sent as the `Cc-Version` header. */
  readonly version: string;
  /** The operations by resource, such as `clusters` or `metricExport.datadog`. */
  readonly resources: Readonly<Record<string, Resource>>;
  /** The names of body fields whose values are secret. */
  readonly secrets: readonly string[];
}
