import type { BufferedResponse } from "../request/buffered-response.ts";
import { parseHttpDate } from "../time/http-date.ts";

const SECOND_MS = 1000;

/**
 * Returns a query parameter for the requests of all pages of a list except the first. With this parameter, the service
 * returns the list as it was at a given time, so that concurrent changes don't shift items from one page to another.
 * The time is one second after the `Date` of the first page, because `Date` omits fractions of a second.
 *
 * @param ageMs the time since the first page arrived, in milliseconds
 * @returns `undefined` if the time may be in the future, or if the first page has no `Date` header. Without the
 * parameter, the service returns the current list.
 */
export function toAsOfTime(
  parameter: string,
  { headers }: BufferedResponse,
  ageMs: number,
): Readonly<Record<string, string>> | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
}
