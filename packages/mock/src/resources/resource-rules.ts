import type { HandlerContext } from "../state/handler.ts";
import type { SortKey } from "../state/page.ts";
import type { StoredPlan } from "../state/stored-cluster.ts";

/** How a change of a stored row takes effect: some fields change at once, others when the change succeeds or fails. */
export interface Transition<Row> {
  /** The values of the fields until the change succeeds or fails. */
  readonly during: Partial<Row>;
  /**
   * The values of the fields after the change has succeeded, or `null` if the change deletes the row. Without this
   * property, the change takes effect at once.
   */
  readonly after?: Partial<Row> | null;
  /** The values of the fields after the change has failed. @default the values of `after` */
  readonly failed?: Partial<Row>;
  /** The time at which the change succeeds or fails, in microseconds since 1970. @default `delayMs` after the request */
  readonly end?: number;
}

/** How a change takes effect: a `Transition` for all rows, or a function that returns the `Transition` of a row. */
export type Effect<Row> = Transition<Row> | ((row: Row, context: HandlerContext) => Transition<Row>);

/** What an API operation does with the rows of a resource. */
export type OperationKind =
  | "list"
  | "get"
  /** Creates a row. Responds with 409 if the row exists, unless the creation of the row has failed. */
  | "create"
  /** Creates or replaces a row. */
  | "set"
  /** Changes a row. Responds with 404 if the row does not exist. */
  | "update"
  /** Changes a row, or creates the row if it does not exist. */
  | "upsert"
  | "delete";

/**
 * The rules of a resource whose instances are stored as rows of a table. Each row belongs to a parent: a cluster or an
 * organization.
 */
export interface ResourceRules<Row extends object, Parent> {
  /** The operationIds of the resource up to the last dot, such as `egressRules` of `egressRules.create`. */
  readonly name: string;
  /** The kind of each operation, by the last part of its operationId, such as `enable` of `logExport.enable`. */
  readonly operations: Readonly<Record<string, OperationKind>>;
  /** The name of the table that stores the rows. @default `name` */
  readonly table?: string;
  /**
   * Whether the keys of the table are the ids of the rows. Otherwise each key starts with the id of the parent.
   * @default false
   */
  readonly isGlobal?: boolean;
  /** The name of the resource in error messages, such as `egress rule`. */
  readonly label: string;
  /**
   * The path parameters that identify a row. A parameter that the path does not contain is a field of the request body.
   * @default none, because each parent has only one row
   */
  readonly params?: readonly string[];
  /** Returns the values of `params` for a row, separated by slashes. @default the `id` of the row */
  key?(row: Row): string;
  /** The field of a list response that contains the rows. */
  readonly list?: string;
  /** Whether list responses contain all rows and no page tokens. @default false */
  readonly unpaged?: boolean;
  /** Returns the values that a list is sorted by. @default the key of the row */
  sort?(row: Row): SortKey;
  /**
   * The field of a response that contains the row: `read` is the field if the operation gets a row, and `change` if the
   * operation changes a row.
   * @default the response is the row itself
   */
  readonly wrap?: { readonly read: string; readonly change: string };
  /** The fields whose combination must be unique among the rows of a parent. */
  readonly unique?: readonly (keyof Row & string)[];
  /** The plans whose clusters have the resource. @default all plans */
  readonly plans?: readonly StoredPlan[];
  /** Whether rows can be changed while the cluster is locked. @default false */
  readonly ignoresLock?: boolean;
  /** The job that locks the cluster while a change takes effect, such as `CRDB_CMEK_OPERATION`. @default no job */
  readonly job?: string;
  /** The effects of changes that take time. @default each change takes effect at once */
  readonly effects?: {
    readonly create?: Effect<Row>;
    readonly update?: Effect<Row>;
    readonly delete?: Transition<Row>;
  };
  /** Returns the row that a request creates. */
  create?(context: HandlerContext, parent: Parent): Row;
  /**
   * Returns a row after the change that a request describes.
   * @default the row with the values of the request body, without fields that the row does not have
   */
  update?(context: HandlerContext, row: Row, parent: Parent): Row;
  /** Rejects the request if a new or changed row is not allowed. */
  check?(context: HandlerContext, row: Row, parent: Parent): void;
  /** Called before a row is deleted. Rejects the request if the row can't be deleted. */
  onDelete?(context: HandlerContext, row: Row): void;
  /** Tests whether the caller may read or change a row. Otherwise, the response is 404. @default true */
  isVisible?(context: HandlerContext, row: Row): boolean;
  /**
   * Tests whether the query of a list request selects a row. `context.time` is the as-of time of the list.
   * @default the list contains every row
   */
  isListed?(context: HandlerContext, row: Row): boolean;
  /** Returns the row that a `get` shows if no row is stored. Without this function, the response is then 404. */
  absent?(parent: Parent): Row;
  /** Returns a row as the API shows it. @default the row itself */
  view?(row: Row, context: HandlerContext, parent: Parent): unknown;
  /** Returns the fields of a list response besides the rows and the pagination. */
  viewList?(context: HandlerContext, parent: Parent): object;
}
