import type { ApiOperation } from "../spec/api-document.ts";
import type { PagedList } from "./page.ts";
import type { CloudState } from "./state.ts";
import type { Grant, StoredAccount, StoredKey } from "./stored-resources.ts";
import type { VersionRules } from "./version-rules.ts";

/** The argument of a handler. The request is valid, and the caller is authorized to make the request. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: StoredKey;
  readonly account: StoredAccount;
  /** The roles of the caller that allow the operation. */
  readonly grants: readonly Grant[];
  /** The time of the request, in microseconds since 1970. Each request has a later time than all earlier requests. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** The duration of the creation of a cluster and of other jobs, in milliseconds. */
  readonly delayMs: number;
  /** The template of connection strings. If `undefined`, connection strings contain a host that doesn't exist. */
  readonly connectionString: string | undefined;
  /** Whether a fault makes the creation of a cluster fail. */
  readonly creationFails: boolean;
  /** Whether a fault makes the job that the request starts fail. */
  readonly jobFails: boolean;
}

/** A list to return in pages, with a function that returns each item as the API shows it. */
export interface ShownList<T> extends PagedList<T> {
  view(item: T, time: number): unknown;
}

/** Creates the response that contains a page of a list: `field` with the items of the page, and `pagination`. */
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

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;
