import type { Call } from "../request/call.ts";

/**
 * Whether a failed call may have changed something: `"not sent"`: no request left this machine; `"rejected"`: the service
 * rejected the request; `"unknown"`: the service may have executed the request.
 */
export type Outcome = "not sent" | "rejected" | "unknown";

/** Returns the outcome of the whole call, given the outcome of its last attempt. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}
