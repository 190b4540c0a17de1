import type { ApiOperation } from "../spec/api-document.ts";

/** The part of a request that selects a page. */
export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** The time of the request, in microseconds since 1970. */
  readonly time: number;
}

/** A list that is returned in pages. */
export interface PagedList<T> {
  /** Returns the items as of a time. */
  items(time: number): readonly T[];
  /** Returns the values that an item is sorted by; together they identify the item. */
  key(item: T, time: number): SortKey;
  /** The order that the API documents. @default "ASC" */
  readonly order?: SortOrder;
}

/** The values to sort by. The first different value determines the order. */
export type SortKey = readonly (string | number)[];

/** The direction in which a list is sorted. */
export type SortOrder = "ASC" | "DESC";

/** A page of a list. */
export interface Page<T> {
  readonly items: readonly T[];
  /** The as-of time of the page, in microseconds since 1970. */
  readonly time: number;
  /** The `pagination` field of the response. */
  readonly pagination: unknown;
}
