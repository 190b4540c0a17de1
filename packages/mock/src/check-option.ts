/**
 * Checks an option that is one of a few words.
 *
 * @throws {RangeError} naming the words.
 */
export function assertOneOf(option: string, value: unknown, words: readonly string[]): void {
  if (words.includes(value as string)) return;
  throw new RangeError(`${option}: expected ${words.join(" or ")}, got ${JSON.stringify(value)}`);
}

/**
 * Checks an option that is an amount.
 *
 * @throws {RangeError} when it isn't a number of 0 or more.
 */
export function assertAmount(option: string, value: unknown): void {
  if (typeof value === "number" && value >= 0) return;
  throw new RangeError(`${option}: expected a number of 0 or more, got ${JSON.stringify(value)}`);
}
