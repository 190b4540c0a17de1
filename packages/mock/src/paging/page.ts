import type { ApiOperation } from "../openapi/api-document.ts";
import type { SortKey, SortOrder } from "./sort-key.ts";

export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** The request's time, in microseconds since 1970. */
  readonly time: number;
}

/** A list read by index: an array, or an object that makes each item when it is read. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

export interface PagedList<T> {
  items(time: number): Items<T>;
  /** Whether the list has an item at a time. @default always */
  isListed?(item: T, time: number): boolean;
  /**
   * Whether `items()` is sorted by key, so that a page of a long list is as fast as one of a short list.
   * @default false
   */
  readonly isSorted?: boolean;
  /** What an item is sorted by. Unique in the list. */
  key(item: T, time: number): SortKey;
  /** The list's default order, as documented. @default "ASC" */
  readonly order?: SortOrder;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The page's as-of time, in microseconds since 1970. */
  readonly time: number;
  readonly pagination: unknown;
}

export function toArray<T>(items: Items<T>): readonly T[] {
  return Array.isArray(items) ? items : Array.from({ length: items.length }, (_, index) => items.at(index) as T);
}
