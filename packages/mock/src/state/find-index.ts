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
