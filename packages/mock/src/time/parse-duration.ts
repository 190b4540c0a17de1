const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Converts a duration such as `"20m"`, `"1h30m"` or `"1.5s"` to milliseconds. Numbers are already in milliseconds. */
export function parseDuration(duration: string | number, name = "duration"): number {
  const text = String(duration);
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) {
    const expected = "a time such as 20m or 2s, or a number of milliseconds";
    throw new TypeError(`${name} must be ${expected}, not ${JSON.stringify(duration)}`);
  }
  return [...text.matchAll(/([\d.]+)(ms|s|m|h|d)/g)].reduce(
    (sum, [, amount, unit]) => sum + Number(amount) * (UNITS[unit as string] as number),
    0,
  );
}
