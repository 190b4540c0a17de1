import { parseHttpDate } from "../time/http-date.ts";

/**
 * Parses `Retry-After` (RFC 9110, section 10.2.3) into milliseconds from now; `undefined` if it is invalid. A date is
 * compared with the response's own `Date`, since clocks differ. If a proxy repeats the header, the longest time counts.
 */
export function parseRetryAfter(value: string | null, date: string | null): number | undefined {
  const times = (value ?? "").split(BETWEEN_VALUES).flatMap((text) => toMs(text.trim(), date) ?? []);
  return times.length === 0 ? undefined : Math.max(...times);
}

/** Matches a comma between two values of `Retry-After`, but not the one in a date, as in "Wed, 16 Nov 1994". */
const BETWEEN_VALUES = /(?<=\d|GMT)\s*,/;

function toMs(text: string, date: string | null): number | undefined {
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const then = parseHttpDate(text);
  return then === undefined ? undefined : Math.max(0, then - (parseHttpDate(date) ?? Date.now()));
}
