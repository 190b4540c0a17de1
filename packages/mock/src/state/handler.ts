import type { MockResponse } from "../http/mock-response.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import type { PagedList } from "../paging/page.ts";
import type { CloudState } from "./state.ts";
import type { CallerKey, Grant, StoredAccount } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** What a handler gets. The request is valid, and its caller authorized. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: CallerKey;
  readonly account: StoredAccount;
  /** The caller's roles that allow the operation. */
  readonly grants: readonly Grant[];
  /** The request's time, in microseconds since 1970. Later requests have later times. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How long jobs take, such as creating a cluster, in milliseconds. */
  readonly delayMs: number;
  /** The template of connection strings; `undefined` for a host that doesn't exist. */
  readonly connectionString: string | undefined;
  /** Whether a fault makes the new cluster end in `CREATION_FAILED`. */
  readonly creationFails: boolean;
  /** Whether a fault makes the request's job fail, such as scaling. */
  readonly jobFails: boolean;
}

/** A list in pages. `view()` shows a stored item as responses do. */
export interface ShownList<T> extends PagedList<T> {
  view(item: T, time: number): unknown;
}

/** Responds with a page of a list: the items in `field`, and `pagination`. */
export function respondWithPage<T>(context: HandlerContext, field: string, list: ShownList<T>): unknown {
  const { items, time, pagination } = context.rules.paginate(context, list);
  return { [field]: items.map((item) => list.view(item, time)), pagination };
}

/**
 * Executes an operation, and returns the response's body.
 *
 * @throws {RejectedRequest} if it rejects the request
 */
export type Handler = (context: HandlerContext) => unknown;

/** What a handler returned, or how it rejected the request. */
export type HandlerResult = { readonly payload: unknown } | { readonly rejection: MockResponse };

/** All handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;
