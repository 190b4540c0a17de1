import type { ApiOperation } from "../openapi/api-document.ts";

export interface PageRequest {
  readonly operation: ApiOperation;
  readonly query: Readonly<Record<string, unknown>>;
  /** When the request arrived, in microseconds since 1970. */
  readonly time: number;
}

export interface PagedList<T> {
  items(time: number): readonly T[];
  /** Returns an item's sort key. It must be unique in the list. */
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

/** The values to sort an item by. All but the first only break ties. */
export type SortKey = readonly (string | number)[];

export type SortOrder = "ASC" | "DESC";

/** Compares two sort keys in ascending order, by the first value that differs. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, left] of one.entries()) {
    const right = other[index] as typeof left;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
