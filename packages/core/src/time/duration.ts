/** A length of time: `"90s"`, `"30m"`, `"2h"`, `"1d"`, or a number of milliseconds. */
export type Duration = number | `${number}${"s" | "m" | "h" | "d"}`;

const UNITS_MS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Reads a length of time, in milliseconds.
 *
 * @throws {RangeError} for what is none, or not longer than nothing
 */
export function toMs(where: string, name: string, duration: Duration): number {
  const [, number, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(String(duration)) ?? [];
  const ms = typeof duration === "number" ? duration : Number(number) * UNITS_MS[unit as keyof typeof UNITS_MS];
  if (Number.isFinite(ms) && ms > 0) return ms;
  throw new RangeError(`${where}: ${name} must be a time like "90s", "30m", "2h" or "1d", not ${String(duration)}`);
}
