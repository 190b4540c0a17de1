import type { ResponseHead } from "../request/buffered-response.ts";
import { parseHttpDate } from "../time/http-date.ts";

const SECOND_MS = 1000;

/**
 * Returns the query parameter that asks for later pages as of one second after the first page's `Date` (which omits
 * fractions), so that changes don't shift items between pages; `undefined` if that time may be in the future.
 */
export function toAsOfTime(
  parameter: string,
  { headers }: ResponseHead,
  ageMs: number,
): Readonly<Record<string, string>> | undefined {
  const second = ageMs < SECOND_MS ? undefined : parseHttpDate(headers.get("date"));
  return second === undefined ? undefined : { [parameter]: new Date(second + SECOND_MS).toISOString() };
}
