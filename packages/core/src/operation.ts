/** One operation of the API: a row of an edition's generated table. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, as the spec writes it: `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The permissions of which the caller's account needs one; empty where any account may call. */
  readonly needs: readonly string[];
  /** The names of the query parameters. */
  readonly query?: readonly string[];
  /**
   * Set where the operation takes a JSON body: `true` where it has every parameter that is neither in the path nor in
   * the query, `"body"` where it is the value of the parameter of that name.
   */
  readonly body?: true | "body";
  /** Set where a success carries no payload. */
  readonly empty?: true;
  /** How a list is walked from page to page. */
  readonly page?: Pagination;
  /** How to find what a request made whose answer was lost. */
  readonly adopt?: Adoption;
}

/** How a list is walked. Names with dots are literal in a request and lead into nested objects in an answer. */
export interface Pagination {
  /** Where the items stand in an answer: `clusters`. */
  readonly items: string;
  /** The query parameter that asks for a page: `pagination.start`. */
  readonly request: string;
  /** Where an answer says which page comes next; absent, `null`, `0` or `""` on the last page: `pagination.next`. */
  readonly response: string;
  /** Query parameters that every later page repeats from the first answer, so that a walk sees one moment. */
  readonly pin?: Readonly<Record<string, string>>;
}

/** How to find what a request made whose answer was lost. */
export interface Adoption {
  /** The list operation to look in. */
  readonly list: string;
  /** The fields that the request and the thing it made have in common. */
  readonly match: readonly string[];
  /** The field that says when a thing was made. */
  readonly since: string;
}

/** A wait: an operation that is polled until what it answers is in one of some states. */
export interface Wait {
  /** The operation to poll. */
  readonly poll: string;
  /** The field values that end the wait well. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /** The field values that can never become the wanted ones. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /** Set where a 404 ends the wait well too: the thing is gone. */
  readonly gone?: true;
}

/** One version of the API, as data. */
export interface Edition {
  /** The value of the `Cc-Version` header. */
  readonly version: string;
  /** The operations by operationId: `clusters.get`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The waits by their name on the client: `clusters.waitUntilReady`. */
  readonly waits: Readonly<Record<string, Wait>>;
  /** Names of body fields whose values are never shown. */
  readonly secrets: readonly string[];
}
