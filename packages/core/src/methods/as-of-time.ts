import type { ResponseHead } from "../request/buffered-response.ts";
import { parseHttpDate } from "../time/http-date.ts";

const SECOND_MS = 1000;

/**
 * Returns the query parameter that asks for later pages as of a fixed time, so that concurrent changes don't shift
 * items between pages. The time is one second after the first page's `Date` header, which omits fractions of a second.
 *
 * @param ageMs milliseconds since the first page arrived
 * @returns `undefined` if the time may be in the future, or the first page has no `Date` header
 */
export function toAsOfTime(
  parameter: string,
  { headers }: ResponseHead,
  ageMs: number,
): Readonly<Record<string, string>> | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
}
