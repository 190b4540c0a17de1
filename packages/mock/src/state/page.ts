import type { ApiOperation } from "../spec/api-document.ts";
import type { Items } from "./items.ts";

/** The part of a request that selects a page. */
export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** The time of the request, in microseconds since 1970. */
  readonly time: number;
}

/** A list that is returned in pages. */
export interface PagedList<T> {
  items(time: number): Items<T>;
  /** Tests whether the list contains an item as of a time. @default the list contains every item */
  isListed?(item: T, time: number): boolean;
  /**
   * Whether `items` are sorted by their keys. Then a page of a long list takes no longer than a page of a short list.
   * @default false
   */
  readonly isSorted?: boolean;
  /** Returns the values that an item is sorted by. No other item of the list has the same values. */
  key(item: T, time: number): SortKey;
  /** The default sort order of the list according to the API documentation. @default "ASC" */
  readonly order?: SortOrder;
}

/** The values that an item of a list is sorted by. The first different value determines the order of two items. */
export type SortKey = readonly (string | number)[];

/** The direction in which a list is sorted. */
export type SortOrder = "ASC" | "DESC";

export interface Page<T> {
  readonly items: readonly T[];
  /** The as-of time of the page, in microseconds since 1970. */
  readonly time: number;
  /** The `pagination` field of the response. */
  readonly pagination: unknown;
}
