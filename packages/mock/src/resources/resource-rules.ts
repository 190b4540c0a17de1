import type { SortKey } from "../paging/sort-key.ts";
import type { HandlerContext } from "../state/handler.ts";
import type { StoredPlan } from "../state/stored-cluster.ts";

/** How the fields of an item change when an operation changes the item, both at once and when the change ends. */
export interface Transition<Row> {
  /** The values of the item's fields from the request until the change succeeds or fails. */
  readonly during: Partial<Row>;
  /**
   * The values of the item's fields after the change has succeeded, or `null` if the change deletes the item. Without
   * this property, the fields keep the values of `during`.
   */
  readonly after?: Partial<Row> | null;
  /**
   * The values of the item's fields after the change has failed, or `null` if the item then no longer exists.
   * @default the values of `after`
   */
  readonly failed?: Partial<Row> | null;
  /** The time at which the change succeeds or fails, in microseconds since 1970. @default `delayMs` after the request */
  readonly end?: number;
}

/** A `Transition` for all items of a resource, or a function that returns the `Transition` of an item. */
export type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** The effect of an API operation on the items of a resource. */
export type OperationKind =
  | "list"
  | "get"
  /** Creates an item. Responds with 409 if the item exists, unless the creation of the item has failed. */
  | "create"
  /** Creates or replaces an item. */
  | "set"
  /** Changes an item. Responds with 404 if the item does not exist. */
  | "update"
  /** Changes an item, or creates the item if it does not exist. */
  | "upsert"
  | "delete";

/** The cluster or the organization that items belong to. */
export interface ItemParent {
  readonly id: string;
}

/**
 * The rules of a resource that has items, such as the egress rules of a cluster. The items are stored as rows of a
 * table. Each item belongs to a parent, which is a cluster or an organization.
 */
export interface ResourceRules<Row extends object, Parent> {
  /** The part of the operationIds before the last dot, such as `egressRules` of `egressRules.create`. */
  readonly name: string;
  /** The effect of each operation, by the last part of the operationId, such as `enable` of `logExport.enable`. */
  readonly operations: Readonly<Record<string, OperationKind>>;
  /** The name of the table that stores the items. @default `name` */
  readonly table?: string;
  /**
   * Whether the keys of the table are the ids of the items. Otherwise each key starts with the id of the parent.
   * @default false
   */
  readonly isGlobal?: boolean;
  /** The name of the resource in error messages, such as `egress rule`. */
  readonly label: string;
  /**
   * The parameters that identify an item, from the path or, if the path does not contain them, from the request body.
   * @default none, because each parent has only one item
   */
  readonly params?: readonly string[];
  /** Returns the values of `params` for an item, separated by slashes. @default the `id` of the item */
  key?(row: Row): string;
  /** The field of a list response that contains the items. */
  readonly list?: string;
  /** Whether a list response contains all items and no page token. @default false */
  readonly unpaged?: boolean;
  /** Returns the values by which a list is sorted. @default the key of the item */
  sort?(row: Row): SortKey;
  /**
   * The fields of responses that contain the item: `read` in the response to a `get`, and `change` in the response to a
   * change.
   * @default the response is the item itself
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** The fields whose combination must be unique among the items of a parent. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans whose clusters have the resource. @default all plans */
  readonly plans?: readonly StoredPlan[];
  /** Whether host clusters have the resource. @default true */
  readonly onHosts?: boolean;
  /** Whether items can be changed while the cluster is locked. @default false */
  readonly ignoresLock?: boolean;
  /** The job that locks the cluster while a change takes effect, such as `CRDB_CMEK_OPERATION`. @default no job */
  readonly job?: string;
  /** For each change that takes time, how the fields of the item change. @default each change takes effect at once */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Returns the item that a request creates. */
  create?(context: HandlerContext, parent: Parent): Row;
  /**
   * Returns an item after the change that a request describes.
   * @default the item with the values of the request body, without fields that the item does not have
   */
  update?(context: HandlerContext, row: Row, parent: Parent): Row;
  /** Rejects the request if a new or changed item is not allowed. */
  check?(context: HandlerContext, row: Row, parent: Parent): void;
  /** Called before the mock deletes an item. Rejects the request if the item can't be deleted. */
  onDelete?(context: HandlerContext, row: Row): void;
  /** Tests whether the caller may read or change an item. If not, the response is 404. @default true */
  isVisible?(context: HandlerContext, row: Row): boolean;
  /**
   * Tests whether the query of a list request selects an item. `context.time` is the as-of time of the list.
   * @default the list contains every item
   */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** Returns the item in the response to a `get` if no item is stored. Without this function, the response is 404. */
  absent?(parent: Parent): Row;
  /** Returns an item as the API shows it. @default the item itself */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
  /** Returns additional fields of a list response, besides the items and the pagination. */
  viewList?(context: HandlerContext, parent: Parent): object;
}
