/** The values to sort an item by. The second value only breaks ties. */
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
