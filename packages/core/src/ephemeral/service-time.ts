import type { ResponseInfo } from "../methods/response-promise.ts";
import { parseHttpDate } from "../time/http-date.ts";

/** Returns the time of the service, from the `Date` of a response. The clock of this machine may be wrong. */
export function toServiceTime({ headers }: ResponseInfo): number {
  return parseHttpDate(headers.get("date")) ?? Date.now();
}
