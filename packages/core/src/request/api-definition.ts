/** One operation of the API: a row of an API version's generated table. */
export interface Operation {
  /** The HTTP method. */
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** The path template, as the spec writes it: `/api/v1/clusters/{cluster_id}`. */
  readonly path: string;
  /** The permissions of which the caller's account needs one; empty where any account may call. */
  readonly permissions: readonly string[];
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
  /** The wait for what the operation changes, where it is refused while another change is under way. */
  readonly lockWait?: string;
}

/** How a list is walked. Names with dots are literal in a request and lead into nested objects in an answer. */
export interface Pagination {
  /** Where the items stand in an answer: `clusters`. */
  readonly items: string;
  /** The query parameter that asks for a page: `pagination.start`. */
  readonly request: string;
  /** Where an answer says which page comes next; absent, `null`, `0` or `""` on the last page: `pagination.next`. */
  readonly response?: string;
  /** Where an answer says how many items there are on all pages; `request` is the number of an item then, from 1. */
  readonly total?: string;
  /** Set where an answer always says which page comes next, be there one or not: a page without items is the last. */
  readonly endless?: true;
  /** Query parameters that every later page repeats from the first answer, so that a walk sees one moment. */
  readonly pin?: Readonly<Record<string, string>>;
  /** The query parameter that asks for a page as of a moment, where no answer names the moment that it shows. */
  readonly asOf?: string;
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
  /** The field values that end the wait well: all of the fields have one. Dots lead into nested objects. */
  readonly until: Readonly<Record<string, readonly string[]>>;
  /** The field values that can never become the wanted ones: one of the fields has one. */
  readonly fails?: Readonly<Record<string, readonly string[]>>;
  /** Which item of a list to look at, where the operation answers with one: that whose field is the parameter of its name. */
  readonly item?: { readonly among: string; readonly by: string };
  /** Set where a 404 ends the wait well too: the thing is gone. Such a wait resolves to nothing. */
  readonly gone?: true;
  /** The time that the wait may take unless told otherwise, in milliseconds. */
  readonly deadlineMs?: number;
}

/** The operations, and the wait, that short-lived things are built on. */
export interface Ephemeral {
  /** Makes one. */
  readonly create: string;
  /** Lists them. */
  readonly list: string;
  /** Deletes one. */
  readonly delete: string;
  /** Waits until one is ready. */
  readonly ready: string;
  /** Makes a user of one. */
  readonly createUser: string;
  /** Tells how a user connects to one. */
  readonly connect: string;
}

/** One version of the API, as data. */
export interface ApiDefinition {
  /** The value of the `Cc-Version` header. */
  readonly version: string;
  /** The operations by operationId: `clusters.get`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The waits by their name on the client: `clusters.waitUntilReady`. */
  readonly waits: Readonly<Record<string, Wait>>;
  /** What short-lived things are built on. */
  readonly ephemeral?: Ephemeral;
  /** Names of body fields whose values are never shown. */
  readonly secrets: readonly string[];
}
