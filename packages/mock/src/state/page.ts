import type { ApiOperation } from "../spec/api-document.ts";
import type { Items } from "./items.ts";

export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** The time of the request, in microseconds since 1970. */
  readonly time: number;
}

export interface PagedList<T> {
  items(time: number): Items<T>;
  /** Tests whether the list contains an item at a time. @default the list contains every item */
  isListed?(item: T, time: number): boolean;
  /**
   * Whether `items()` returns the items in the order of their keys. If so, a page of a long list takes no longer than a
   * page of a short list.
   * @default false
   */
  readonly isSorted?: boolean;
  /** Returns the values that an item is sorted by. No other item of the list has the same values. */
  key(item: T, time: number): SortKey;
  /** The default sort order of the list according to the API documentation. @default "ASC" */
  readonly order?: SortOrder;
}

/**
 * The values that an item of a list is sorted by. The second value matters only for items with the same first value.
 */
export type SortKey = readonly (string | number)[];

export type SortOrder = "ASC" | "DESC";

export interface Page<T> {
  readonly items: readonly T[];
  /** The as-of time of the page, in microseconds since 1970. */
  readonly time: number;
  readonly pagination: unknown;
}
