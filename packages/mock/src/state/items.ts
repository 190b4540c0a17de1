/** A list whose items are read by index: an array, or an object that creates an item when the item is read. */
export interface Items<T> {
  readonly length: number;
  at(index: number): T | undefined;
}

export function toArray<T>(items: Items<T>): readonly T[] {
  return Array.isArray(items) ? items : Array.from({ length: items.length }, (_, index) => items.at(index) as T);
}
