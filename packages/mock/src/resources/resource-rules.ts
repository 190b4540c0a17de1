import type { SortKey } from "../paging/sort-key.ts";
import type { HandlerContext } from "../state/handler.ts";
import type { StoredPlan } from "../state/stored-cluster.ts";

/** How an item changes, both at once and when the change ends. */
export interface Transition<Row> {
  /** Its fields from the request until the change succeeds or fails. */
  readonly during: Partial<Row>;
  /** Its fields after success, or `null` if the change deletes it. @default the same as `during` */
  readonly after?: Partial<Row> | null;
  /** Its fields after a failure, or `null` if the failure deletes it. @default the same as `after` */
  readonly failed?: Partial<Row> | null;
  /** When the change ends, in microseconds since 1970. @default `delayMs` after the request */
  readonly end?: number;
}

/** A transition for all items, or a function that returns the transition for one. */
export type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** What an operation does to items. */
export type OperationKind =
  | "list"
  | "get"
  /** Creates an item. 409 if it exists, unless its creation failed. */
  | "create"
  /** Creates or replaces an item. */
  | "set"
  /** Changes an item. 404 if it doesn't exist. */
  | "update"
  /** Changes an item, or creates it if it doesn't exist. */
  | "upsert"
  | "delete";

/** The cluster or organization that items belong to. */
export interface ItemParent {
  readonly id: string;
}

/**
 * A resource with items, such as a cluster's egress rules. Items are rows of a table, and each belongs to a parent: a
 * cluster or an organization.
 */
export interface ResourceRules<Row extends object, Parent> {
  /** What operationIds have before the last dot, such as `egressRules` in `egressRules.create`. */
  readonly name: string;
  /** What each operation does, keyed by the operationId's last part, such as `enable` in `logExport.enable`. */
  readonly operations: Readonly<Record<string, OperationKind>>;
  /** The table with the items. @default `name` */
  readonly table?: string;
  /** Whether the table is keyed by the items' ids. Otherwise keys start with the parent's id. @default false */
  readonly isGlobal?: boolean;
  /** What error messages call an item, such as `egress rule`. */
  readonly label: string;
  /**
   * The parameters that identify an item, in the path or else in the body. @default none: a parent has just one item
   */
  readonly params?: readonly string[];
  /** Returns an item's `params`, joined by slashes. @default its `id` */
  key?(row: Row): string;
  /** The list response's field with the items. */
  readonly list?: string;
  /** Whether a list has all items on one page, without a page token. @default false */
  readonly unpaged?: boolean;
  /** What a list is sorted by. @default the item's key */
  sort?(row: Row): SortKey;
  /**
   * The response field with the item: `read` after a `get`, `change` after a change. @default none: the response is the
   * item
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** Fields that are unique together within a parent. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans that have the resource. @default all */
  readonly plans?: readonly StoredPlan[];
  /** Whether host clusters have the resource. @default true */
  readonly onHosts?: boolean;
  /** Whether items can change while the cluster is locked. @default false */
  readonly ignoresLock?: boolean;
  /** The job that locks the cluster during a change, such as `CRDB_CMEK_OPERATION`. @default none */
  readonly job?: string;
  /** How an item changes when a change takes time. @default changes take effect at once */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Returns the item that a request creates. */
  create?(context: HandlerContext, parent: Parent): Row;
  /**
   * Returns an item after a request's change. @default the item, with the body's values for the fields that it has
   */
  update?(context: HandlerContext, row: Row, parent: Parent): Row;
  /** Rejects a new or changed item that isn't allowed. */
  check?(context: HandlerContext, row: Row, parent: Parent): void;
  /** Called before an item is deleted. Rejects the request if the item must stay. */
  onDelete?(context: HandlerContext, row: Row): void;
  /** Whether the caller may see an item. If not, the mock responds with 404. @default true */
  isVisible?(context: HandlerContext, row: Row): boolean;
  /** Whether a list request selects an item. `context.time` is the list's as-of time. @default every item */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** What a `get` returns if nothing is stored. Without this function, the mock responds with 404. */
  absent?(parent: Parent): Row;
  /** Shows an item as the API does. @default as it is */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
  /** More fields of a list response, besides items and pagination. */
  viewList?(context: HandlerContext, parent: Parent): object;
}
