import type { Call } from "../request/call.ts";

/**
 * Whether the service may have executed a failed call. `"not sent"`: no request left this machine. `"rejected"`: the
 * service rejected it. `"unknown"`: it may have been executed.
 */
export type Outcome = "not sent" | "rejected" | "unknown";

/** Returns `"unknown"` if the service may have executed an earlier attempt, or else the last attempt's outcome. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}
