/**
 * The values that an item of a list is sorted by. The second value matters only for items with the same first value.
 */
export type SortKey = readonly (string | number)[];

export type SortOrder = "ASC" | "DESC";

/** Compares two sort keys for an ascending order. The first values that differ determine the order. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/**
 * Returns the first index of a sorted list for which `isPast` returns true, by binary search. Returns the length of the
 * list if there is no such index.
 */
export function findIndex(length: number, isPast: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
