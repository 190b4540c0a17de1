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

/**
 * Reads an HTTP date as milliseconds since 1970; `undefined` for what is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
export function parseHttpDate(text: string): number | undefined {
  if (!HTTP_DATE.test(text)) return undefined;
  // The oldest of the three forms names no zone, and is in UTC all the same.
  const time = Date.parse(/ GMT$/.test(text) ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** All three forms begin with the name of a day; `Date.parse` alone would read "-1" as a year. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
