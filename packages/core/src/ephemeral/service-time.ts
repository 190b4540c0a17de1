import type { ResponseInfo } from "../methods/response-promise.ts";
import { parseHttpDate } from "../time/http-date.ts";

/**
 * Returns the current time of the service in milliseconds since 1970, from the `Date` header of a response. The clock
 * of this machine may be wrong.
 */
export function toServiceTime({ headers }: ResponseInfo): number {
  return parseHttpDate(headers.get("date")) ?? Date.now();
}
