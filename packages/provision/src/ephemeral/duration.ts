import { ArgumentError } from "@crdb-cloud/core/internal";
/** A duration such as `"90s"`, `"30m"`, `"2h"` or `"1d"`. */
export type Duration = `${number}${"s" | "m" | "h" | "d"}`;

const UNITS_MS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const LONGEST_MS = 365 * 86_400_000;

/** Converts a duration to milliseconds. It must be positive, unless `mayBeZero` is set, and at most 365 days. */
export function toMs(where: string, name: string, duration: Duration, mayBeZero = false): number {
  const text = String(duration).trim();
  const [, number, unit = ""] = /^(\d+(?:\.\d+)?) ?([smhd])$/.exec(text) ?? [];
  const ms = Number(number) * (UNITS_MS[unit] ?? Number.NaN);
  if ((ms > 0 || (mayBeZero && ms === 0)) && ms <= LONGEST_MS) return ms;
  const examples = 'such as "90s", "30m", "2h" or "1d", up to "365d"';
  throw new ArgumentError(`${where}: ${name} must be a duration ${examples}, not ${String(duration)}`);
}
