import type { Call } from "../request/call.ts";

/** Whether a failed call may have been executed: `"unknown"` if so, but not if it was `"not sent"` or `"rejected"`. */
export type Outcome = "not sent" | "rejected" | "unknown";

/** Returns `"unknown"` if the service may have executed an earlier attempt, or else the last attempt's outcome. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}
