/** Converts an HTTP date (RFC 9110, section 5.6.7) to milliseconds since 1970; `undefined` if the text isn't one. */
export function parseHttpDate(text: string | null): number | undefined {
  const date = text ?? "";
  if (!HTTP_DATE.test(date)) return undefined;
  // HTTP's oldest date format, `Wed Nov 16 08:49:37 1994`, has no time zone, so every date is parsed as GMT.
  const time = Date.parse(`${date.replace(" GMT", "")} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/** Matches the weekday that all HTTP dates begin with. Without this check, `Date.parse` would take "-1" for a year. */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
