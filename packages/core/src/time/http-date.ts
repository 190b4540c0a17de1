/**
 * Parses an HTTP date. Returns milliseconds since 1970, or `undefined` if the text is not an HTTP date.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
export function parseHttpDate(text: string | null): number | undefined {
  if (text === null || !HTTP_DATE.test(text)) return undefined;
  // Dates like `Wed Nov 16 08:49:37 1994`, the oldest of the three formats of HTTP dates, contain no time zone. They
  // are in UTC too.
  const time = Date.parse(text.endsWith(" GMT") ? text : `${text} GMT`);
  return Number.isNaN(time) ? undefined : time;
}

/**
 * Matches the name of a day, with which all three formats of HTTP dates begin. Without this check, `Date.parse` would
 * parse "-1" as a year.
 */
const HTTP_DATE = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;
