import type { ApiVersion } from "../generated/api-versions.gen.ts";
import type { MockResponse } from "../http/messages.ts";
import type { ApiOperation } from "../openapi/api-document.ts";
import type { Page, PagedList, PageRequest } from "../paging/page.ts";
import type { CloudState } from "./state.ts";
import type { ClusterState, StoredCluster } from "./stored-cluster.ts";
import type { CallerKey, Grant, StoredAccount } from "./stored-resources.ts";

/** A handler's argument. The request is valid, and the caller is authorized. */
export interface HandlerContext {
  readonly operation: ApiOperation;
  readonly rules: VersionRules;
  readonly state: CloudState;
  readonly key: CallerKey;
  readonly account: StoredAccount;
  /** The caller's roles that allow the operation. */
  readonly grants: readonly Grant[];
  /** When the request arrived, in microseconds since 1970. No two requests have the same time. */
  readonly time: number;
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  /** How long jobs such as creating a cluster take, in milliseconds. */
  readonly delayMs: number;
  readonly connectionString: string | undefined;
  /** Whether a fault makes cluster creation fail. */
  readonly creationFails: boolean;
  /** Whether a fault makes the job that the request starts fail. */
  readonly jobFails: boolean;
}

/** A paginated list. `view()` formats an item for the response. */
export interface ShownList<T> extends PagedList<T> {
  view(item: T, time: number): unknown;
}

/** The properties of an API version that handlers use. */
export interface VersionRules {
  readonly apiVersion: ApiVersion;
  /** Maps permissions to the roles that include them; `undefined` for API versions that require roles directly. */
  readonly holders?: Readonly<Record<string, readonly string[]>>;
  /** The default sort field of `clusters.list`. */
  readonly clusterOrder: "NAME" | "CREATED_AT";
  /** Whether the API version can represent a cluster. If not, lists omit it, and `get` responds with 404. */
  canShow(cluster: StoredCluster): boolean;
  /** Matches audit log actions that only exist in later API versions. `auditLogs.list` omits them. @default none */
  readonly laterActions?: RegExp | undefined;
  viewCluster(cluster: StoredCluster): ClusterView;
  paginate<T>(request: PageRequest, list: PagedList<T>): Page<T>;
}

/** A cluster, formatted for a response. */
export interface ClusterView {
  readonly id: string;
  readonly name: string;
  readonly state: ClusterState;
  readonly [field: string]: unknown;
}

export interface SimulatedVersion extends VersionRules {
  readonly handlers: Handlers;
}

/** Returns a page of a list as a response body, with the items in `field` next to `pagination`. */
export function respondWithPage<T>(context: HandlerContext, field: string, list: ShownList<T>): unknown {
  const { items, time, pagination } = context.rules.paginate(context, list);
  return { [field]: items.map((item) => list.view(item, time)), pagination };
}

/** Executes an operation and returns the response's body, or throws a `RejectedRequest`. */
export type Handler = (context: HandlerContext) => unknown;

/** A handler's return value, or the response to send if it rejected the request. */
export type HandlerResult = { readonly payload: unknown } | { readonly rejection: MockResponse };

/** Handlers by operationId. */
export type Handlers = Readonly<Record<string, Handler>>;
