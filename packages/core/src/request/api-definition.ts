/** An operation of the API. Objects of this type are generated from the OpenAPI spec. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, such as `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /**
   * The permissions or roles that allow the call. The caller's account must have one of them. Empty if any account may
   * call the operation.
   */
  readonly permissions: readonly string[];
  readonly query?: readonly string[];
  /**
   * Set if the operation takes a JSON body. `true`: the body is an object of all parameters that are neither in the
   * path nor in the query. `"body"`: the body is the value of the parameter named `body`.
   */
  readonly body?: true | "body";
  /** Set if the body of a success response is empty or an empty object. */
  readonly empty?: true;
  readonly page?: Pagination;
  readonly adopt?: Adoption;
  /**
   * The name of the method that waits until the cluster is unlocked, such as `clusters.waitUntilReady`. Set if the
   * service rejects the operation while the cluster is locked.
   */
  readonly lockWait?: string;
}

/**
 * How the client requests the pages of a list. A dotted name such as `pagination.next` selects a field of a nested
 * object.
 */
export interface Pagination {
  /** The response field with the items, such as `clusters`. */
  readonly items: string;
  /** The query parameter that requests a page, such as `pagination.start`. */
  readonly request: string;
  /**
   * The response field with the value that requests the next page, such as `pagination.next`. On the last page, the
   * field is absent, `null`, `0` or `""`.
   */
  readonly response?: string;
  /**
   * The response field with the total number of items. Set if the query parameter in `request` is the number of the
   * first item of a page, counted from 1.
   */
  readonly total?: string;
  /** Set if every page names a next page, even the last. The list then ends at the first page without items. */
  readonly endless?: true;
  /**
   * Query parameters to send with the requests for all pages after the first. Maps the name of each parameter to the
   * response field that contains its value.
   */
  readonly pin?: Readonly<Record<string, string>>;
  /**
   * The query parameter that makes the service return a list as it was at a given time. Set if responses do not contain
   * this time. The client then derives the time from the `Date` header of the first response.
   */
  readonly asOf?: string;
}

/** How the client finds a created resource if the response to the create request was lost. */
export interface Adoption {
  /** The id of the operation that lists such resources, such as `clusters.list`. */
  readonly list: string;
  /** The fields that identify the resource, because they have the same values in the request and in the list. */
  readonly match: readonly string[];
  /** The field with the time when the resource was created. */
  readonly since: string;
}

/**
 * The definition of a method such as `clusters.waitUntilReady`, which polls an operation until the resource is in a
 * wanted state.
 */
export interface Wait {
  /** The id of the operation to poll, such as `clusters.get`. */
  readonly poll: string;
  /** The wanted state: each field has one of the listed values. A dotted name selects a field of a nested object. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /**
   * The states from which the wanted state cannot be reached. The resource is in such a state if at least one of the
   * fields has one of the listed values.
   */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /**
   * Set if the operation returns a list, to select the item to watch. `among` is the response field with the items.
   * `by` is the name of a parameter of the method and of a field of each item. The method watches the item whose field
   * has the same value as the parameter.
   */
  readonly item?: { readonly among: string; readonly by: string };
  /**
   * Set for a method such as `clusters.waitUntilDeleted`, which also succeeds if the resource no longer exists. The
   * method resolves to `undefined`.
   */
  readonly gone?: true;
  /** The default of the option `deadlineMs` of the method, in milliseconds. */
  readonly deadlineMs?: number;
}

/** The operations of one API version, the methods that poll an operation, and the fields that contain secrets. */
export interface ApiDefinition {
  /** The API version, which the client sends as the `Cc-Version` header. */
  readonly version: string;
  /** The operations by operationId, such as `clusters.get`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /**
   * The definitions of methods that poll an operation, by the name of the method, such as `clusters.waitUntilReady`.
   */
  readonly waits: Readonly<Record<string, Wait>>;
  /** The names of body fields whose values are secret. */
  readonly secrets: readonly string[];
}
