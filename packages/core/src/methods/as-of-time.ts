import type { BufferedResponse } from "../request/buffered-response.ts";
import { parseHttpDate } from "../time/http-date.ts";

const SECOND_MS = 1000;

/**
 * Returns the query parameter with the as-of time for the later pages of a list. The service then returns these pages
 * as they were at this time, so that concurrent changes don't shift items from page to page. The as-of time is the
 * `Date` header of the first page, rounded up to a second. Rounding down could hide items of the first page.
 *
 * @param ageMs the time since the first page arrived, in milliseconds
 * @returns `undefined` if the as-of time may be in the future, or if the first page has no `Date` header. The service
 * then returns the current state.
 */
export function toAsOfTime(
  parameter: string,
  { headers }: BufferedResponse,
  ageMs: number,
): Readonly<Record<string, string>> | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
}
