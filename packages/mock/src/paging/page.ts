import type { ApiOperation } from "../openapi/api-document.ts";
import type { SortKey, SortOrder } from "./sort-key.ts";

export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** The time of the request, in microseconds since 1970. */
  readonly time: number;
}

/** A list whose items are read by index: an array, or an object that creates an item when the item is read. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
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

export interface Page<T> {
  readonly items: readonly T[];
  /** The as-of time of the page, in microseconds since 1970. */
  readonly time: number;
  readonly pagination: unknown;
}

export function toArray<T>(items: Items<T>): readonly T[] {
  return Array.isArray(items) ? items : Array.from({ length: items.length }, (_, index) => items.at(index) as T);
}
