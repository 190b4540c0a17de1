/**
 * Checks an option that has a fixed set of values.
 *
 * @throws {RangeError} if the value is not in the set; the message lists the allowed values
 */
export function oneOf<Word extends string>(option: string, value: string, words: readonly Word[]): Word {
  if ((words as readonly string[]).includes(value)) return value as Word;
  throw new RangeError(`${option}: expected ${words.join(" or ")}, got ${JSON.stringify(value)}`);
}

/**
 * Checks an option whose value is an amount.
 *
 * @throws {RangeError} if the value is not a number of 0 or more
 */
export function assertAmount(option: string, value: unknown): void {
  if (typeof value === "number" && value >= 0) return;
  throw new RangeError(`${option}: expected a number of 0 or more, got ${JSON.stringify(value)}`);
}

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * Converts a duration, such as `"20m"`, `"1h30m"`, `"1.5s"` or a number of milliseconds, to milliseconds.
 *
 * @throws {TypeError} if the value is not a duration or is negative
 */
export function parseDuration(duration: string | number): number {
  const text = String(duration);
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) {
    throw new TypeError(`duration: expected "20m", "1h30m" or milliseconds, got ${JSON.stringify(duration)}`);
  }
  return [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit as string] as number),
    0,
  );
}
