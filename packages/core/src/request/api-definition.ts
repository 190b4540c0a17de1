/** One operation of an API version. These objects are generated from the spec. */
export interface Operation {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template: `/api/v1/clusters/{cluster_id}`. */
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
  /** Set if the response of a success has no body, or an empty object. */
  readonly empty?: true;
  readonly page?: Pagination;
  readonly adopt?: Adoption;
  /**
   * The name of the method that waits until the cluster is unlocked, such as `clusters.waitUntilReady`. Set if the
   * service rejects the operation while the cluster is locked.
   */
  readonly lockWait?: string;
}

/** How to get the pages of a list. A dotted name such as `pagination.next` selects a field of a nested object. */
export interface Pagination {
  /** The response field with the items: `clusters`. */
  readonly items: string;
  /** The query parameter that requests a page: `pagination.start`. */
  readonly request: string;
  /** The response field that names the next page: `pagination.next`. Absent, `null`, `0` or `""` on the last page. */
  readonly response?: string;
  /**
   * The response field with the total number of items. If set, the parameter `request` takes the number of an item,
   * counted from 1.
   */
  readonly total?: string;
  /** Set if every page names a next page, even the last. The list then ends at the first page without items. */
  readonly endless?: true;
  /**
   * Query parameters to send with all later pages. Each entry names the field of the first response that contains the
   * value.
   */
  readonly pin?: Readonly<Record<string, string>>;
  /**
   * The query parameter with the time of the state that the service returns. Set if responses do not contain this time.
   * The client then requests later pages with the `Date` of the first response.
   */
  readonly asOf?: string;
}

/** How to find a created resource if the response to the create request was lost. */
export interface Adoption {
  /** The operation that lists the created resources. */
  readonly list: string;
  /** The fields that identify the resource: their values are equal in the request and in the list. */
  readonly match: readonly string[];
  /** The field with the time when the resource was created. */
  readonly since: string;
}

/** A wait: an operation that is polled until the resource is in a wanted state. */
export interface Wait {
  /** The operation to poll. */
  readonly poll: string;
  /** The wanted state: each field has one of the listed values. A dotted name selects a field of a nested object. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /**
   * The states from which the wanted state cannot be reached: at least one of the fields has one of the listed values.
   */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /**
   * Which item to watch if the operation returns a list. `among` names the response field with the items. `by` names
   * a parameter of the wait and a field of each item: the watched item has the value of the parameter in this field.
   */
  readonly item?: { readonly among: string; readonly by: string };
  /** Set if the wait also succeeds when the resource no longer exists. Such a wait resolves to `undefined`. */
  readonly gone?: true;
  /** The default time limit of the wait, in milliseconds. */
  readonly deadlineMs?: number;
}

/** The definition of one API version: its operations, waits and secret fields. */
export interface ApiDefinition {
  /** The value of the `Cc-Version` header. */
  readonly version: string;
  /** The operations by operationId: `clusters.get`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The waits by their names on the client: `clusters.waitUntilReady`. */
  readonly waits: Readonly<Record<string, Wait>>;
  /** The names of body fields whose values are secret. */
  readonly secrets: readonly string[];
}
