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
  if (!HTTP_DATE.test(text)) return undefined;
  const then = Date.parse(text);
  const now = date === null ? Number.NaN : Date.parse(date);
  if (Number.isNaN(then)) return undefined;
  return Math.max(0, then - (Number.isNaN(now) ? Date.now() : now));
}

/** All three forms of a date begin with the name of a day; `Date.parse` alone would read "-1" as a year. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
