import type { MockResponse } from "../http/mock-response.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import type { PagedList } from "../paging/page.ts";
import type { CloudState } from "./state.ts";
import type { CallerKey, Grant, StoredAccount } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** The argument of a handler. The request is valid, and the caller is authorized to make the request. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: CallerKey;
  readonly account: StoredAccount;
  /** The roles of the caller that allow the operation. */
  readonly grants: readonly Grant[];
  /** The time of the request, in microseconds since 1970. Each request has a later time than all earlier requests. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How long jobs, such as the creation of a cluster, take in the mock, in milliseconds. */
  readonly delayMs: number;
  /**
   * The template for the connection strings of clusters. If `undefined`, connection strings contain a host that doesn't
   * exist.
   */
  readonly connectionString: string | undefined;
  /** Whether the cluster that the request creates ends in the state `CREATION_FAILED`, because of a fault. */
  readonly creationFails: boolean;
  /** Whether the job that the request starts, such as scaling, fails because of a fault. */
  readonly jobFails: boolean;
}

/**
 * A list that the API returns in pages. `view()` converts a stored item to the form in which a response contains it.
 */
export interface ShownList<T> extends PagedList<T> {
  view(item: T, time: number): unknown;
}

/**
 * Returns the body of a response with one page of a list. The property that `field` names contains the items, and the
 * property `pagination` describes the page.
 */
export function respondWithPage<T>(context: HandlerContext, field: string, list: ShownList<T>): unknown {
  const { items, time, pagination } = context.rules.paginate(context, list);
  return { [field]: items.map((item) => list.view(item, time)), pagination };
}

/**
 * A function that executes one operation of the API, and returns the body of the response.
 *
 * @throws {RejectedRequest} if the operation rejects the request
 */
export type Handler = (context: HandlerContext) => unknown;

/** What a handler returned, or the error response with which it rejected the request. */
export type HandlerResult = { readonly payload: unknown } | { readonly rejection: MockResponse };

/** The handlers of all operations, by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;
