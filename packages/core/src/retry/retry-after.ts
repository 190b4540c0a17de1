import { parseHttpDate } from "../time/http-date.ts";

/**
 * Reads `Retry-After` as milliseconds from now: seconds, or an HTTP date, judged by the answer's own `Date`
 * because clocks differ.
 *
 * @returns `undefined` for what is neither; 0 for a date that has passed
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3
 */
export function parseRetryAfter(value: string | null, date: string | null): number | undefined {
  const text = value?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  const then = parseHttpDate(text);
  return then === undefined ? undefined : Math.max(0, then - (parseHttpDate(date ?? "") ?? Date.now()));
}
