const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
/**
 * Converts `"20m"`, `"1h30m"`, `"1.5s"` or milliseconds to milliseconds.
 *
 * @throws {TypeError} if it isn't a duration, or negative
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
