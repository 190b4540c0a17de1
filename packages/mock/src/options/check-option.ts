/**
 * Returns an option's value if it is one of the allowed words.
 *
 * @throws {RangeError} if it isn't; the message lists the words
 */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  const rule = words.length > 2 ? `one of ${words.join(", ")}` : words.join(" or ");
  throw new RangeError(`${option} must be ${rule}, not ${JSON.stringify(value)}`);
}

/**
 * Checks that an option is a non-negative number.
 *
 * @throws {RangeError} if it isn't
 */
export function assertAmount(option: string, value: unknown): void {
  if (typeof value === "number" && value >= 0) return;
  throw new RangeError(`${option} must be a non-negative number, not ${JSON.stringify(value)}`);
}
