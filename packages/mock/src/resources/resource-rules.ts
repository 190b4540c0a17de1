import type { SortKey } from "../paging/sort-key.ts";
import type { HandlerContext } from "../state/handler.ts";
import type { StoredPlan } from "../state/stored-cluster.ts";

/** An item's fields during a change that takes time, and after it. */
export interface Transition<Row> {
  /** The fields to set while the change is in progress. */
  readonly during: Partial<Row>;
  /** The fields to set when the change succeeds, or `null` to delete the item. @default the same as `during` */
  readonly after?: Partial<Row> | null;
  /** The fields to set when the change fails, or `null` to delete the item. @default the same as `after` */
  readonly failed?: Partial<Row> | null;
  /** When the change ends, in microseconds since 1970. @default `delayMs` after the request */
  readonly end?: number;
}

/** A transition for all items, or a function that returns one for each item. */
export type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** What an operation does with items. */
export type OperationKind =
  | "list"
  | "get"
  /** Creates an item. Responds with 409 if the item already exists, unless its creation failed. */
  | "create"
  /** Creates or replaces an item. */
  | "set"
  /** Changes an item. Responds with 404 if the item doesn't exist. */
  | "update"
  /** Changes an item, or creates it if it doesn't exist. */
  | "upsert"
  | "delete";

/** The cluster or organization that an item belongs to. */
export interface ItemParent {
  readonly id: string;
}

/**
 * Describes a resource such as egress rules. Its items are rows of a table, and each belongs to a parent: a cluster or
 * an organization.
 */
export interface ResourceRules<Row extends object, Parent> {
  /** The part of operationIds before the last dot, such as `egressRules` in `egressRules.create`. */
  readonly name: string;
  /** What each operation does, keyed by the last part of its operationId, such as `enable` in `logExport.enable`. */
  readonly operations: Readonly<Record<string, OperationKind>>;
  /** The name of the table that stores the items. @default `name` */
  readonly table?: string;
  /** Whether the table is keyed by the items' ids alone. Otherwise, keys start with the parent's id. @default false */
  readonly isGlobal?: boolean;
  /** What error messages call an item, such as `egress rule`. */
  readonly label: string;
  /**
   * The request parameters that identify an item, in the path or else in the body.
   *
   * @default none: each parent has just one item
   */
  readonly params?: readonly string[];
  /** Returns the values of `params` for an item, joined by slashes. @default the item's `id` */
  key?(row: Row): string;
  /** The field that contains the items in a list response. */
  readonly list?: string;
  /** Whether a list response has all items on one page, and no `pagination`. @default false */
  readonly unpaged?: boolean;
  /** Returns the values to sort an item by in lists. @default the item's key */
  sort?(row: Row): SortKey;
  /**
   * The field that contains the item, except in lists: `read` in the response to a `get`, `change` in the response to a
   * change.
   *
   * @default none: the response is the item
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** Fields whose combined values must be unique among a parent's items. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans whose clusters have the resource. @default all */
  readonly plans?: readonly StoredPlan[];
  /** Whether host clusters have the resource. @default true */
  readonly onHosts?: boolean;
  /** Whether items can change while their cluster is locked. @default false */
  readonly ignoresLock?: boolean;
  /** The job that locks the cluster during a change, such as `CRDB_CMEK_OPERATION`. @default none */
  readonly job?: string;
  /** How an item changes during operations that take time. @default all changes take effect at once */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Returns the item that a request creates. */
  create?(context: HandlerContext, parent: Parent): Row;
  /**
   * Applies an update request to an item.
   *
   * @default copies values from the request body for the fields that the item has
   */
  update?(context: HandlerContext, row: Row, parent: Parent): Row;
  /** Rejects a new or changed item if it is invalid. */
  check?(context: HandlerContext, row: Row, parent: Parent): void;
  /** Called before an item is deleted. Rejects the request if the item can't be deleted. */
  onDelete?(context: HandlerContext, row: Row): void;
  /** Whether the caller may see an item. If not, the mock responds with 404. @default true */
  isVisible?(context: HandlerContext, row: Row): boolean;
  /** Whether a list contains an item. `context.time` is the list's as-of time. @default every item */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** Returns the item that a `get` responds with if none is stored. @default a `get` responds with 404 */
  absent?(parent: Parent): Row;
  /** Formats an item for a response. @default the item as stored */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
  /** Returns additional fields for a list response, besides the items and `pagination`. */
  viewList?(context: HandlerContext, parent: Parent): object;
}
