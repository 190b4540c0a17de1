import type { Call } from "../request/call.ts";

/** Whether the service executed a failed call: `"unknown"` means that it may have, the others that it didn't. */
export type Outcome = "not sent" | "rejected" | "unknown";

/** Returns `"unknown"` if the service may have executed an earlier attempt; otherwise, the last attempt's outcome. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}
