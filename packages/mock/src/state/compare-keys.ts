import type { SortKey } from "./page.ts";

/** Compares two sort keys for an ascending order. The first values that differ determine the order. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}
