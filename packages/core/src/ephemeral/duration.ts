/** A duration such as `"90s"`, `"30m"`, `"2h"` or `"1d"`, or a number of milliseconds. */
export type Duration = number | `${number}${"s" | "m" | "h" | "d"}`;

const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const LONGEST_MS = 365 * UNITS_MS.d;

/**
 * Converts a duration to milliseconds.
 *
 * @throws {RangeError} if the duration is invalid, not above zero or longer than 365 days
 */
export function toMs(where: string, name: string, duration: Duration): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(String(duration)) ?? [];
  const ms = typeof duration === "number" ? duration : Number(number) * UNITS_MS[unit as keyof typeof UNITS_MS];
  if (ms > 0 && ms <= LONGEST_MS) return ms;
  const examples = 'such as "90s", "30m", "2h" or "1d", up to "365d"';
  throw new RangeError(`${where}: ${name} must be a duration ${examples}, not ${String(duration)}`);
}
