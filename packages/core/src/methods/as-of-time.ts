import type { BufferedResponse } from "../request/buffered-response.ts";
import { parseHttpDate } from "../time/http-date.ts";

const SECOND_MS = 1000;

/**
 * Returns the query parameter that requests a later page as of the first page's `Date` header, rounded up to a second,
 * so that concurrent changes don't shift items from page to page. Rounding down could hide items of the first page.
 *
 * @param ageMs the time since the first page arrived, in milliseconds
 * @returns `undefined` while the rounded time may be in the future, or without a `Date`. The service then responds with
 * the current state.
 */
export function toAsOfTime(
  parameter: string,
  { headers }: BufferedResponse,
  ageMs: number,
): Readonly<Record<string, string>> | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
}
