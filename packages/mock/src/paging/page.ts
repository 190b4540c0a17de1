import type { ApiOperation } from "../openapi/api-document.ts";
import type { SortKey, SortOrder } from "./sort-key.ts";

export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** When the request was made, in microseconds since 1970. */
  readonly time: number;
}

export interface PagedList<T> {
  items(time: number): readonly T[];
  /** Returns an item's sort key, which is unique in the list. */
  key(item: T, time: number): SortKey;
  /** The list's default sort order, as documented. @default "ASC" */
  readonly order?: SortOrder;
}

export interface Page<T> {
  readonly items: readonly T[];
  /** The page shows the list as of this time, in microseconds since 1970. */
  readonly time: number;
  readonly pagination: unknown;
}
