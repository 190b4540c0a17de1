/** What an item is sorted by. The second value only breaks ties of the first. */
export type SortKey = readonly (string | number)[];

export type SortOrder = "ASC" | "DESC";

/** Compares two sort keys in ascending order. The first values that differ decide. */
export function compareKeys(one: SortKey, other: SortKey): number {
  for (const [index, left] of one.entries()) {
    const right = other[index];
    if (right === undefined) return 0;
    if (left !== right) return left < right ? -1 : 1;
  }
  return 0;
}

/** Finds the first index of a sorted list where `isPast` is true, or else its length, by binary search. */
export function findIndex(length: number, isPast: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
