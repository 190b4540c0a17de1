import type { ResponseInfo } from "../methods/response-promise.ts";
import { parseHttpDate } from "../time/http-date.ts";

/** Returns the service's time in milliseconds since 1970. The clock of this machine may be wrong. */
export function toServiceTime({ headers }: ResponseInfo): number {
  return parseHttpDate(headers.get("date")) ?? Date.now();
}
