import { parseHttpDate } from "../time/http-date.ts";

/**
 * Parses the `Retry-After` header: a number of seconds or an HTTP date. A date is compared with the `Date` of the same
 * response, since the clocks of client and service may differ.
 *
 * @returns milliseconds from now, 0 for a date in the past, or `undefined` if the value is invalid
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(value: string | null, date: string | null): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const then = parseHttpDate(text);
  return then === undefined ? undefined : Math.max(0, then - (parseHttpDate(date) ?? Date.now()));
}
