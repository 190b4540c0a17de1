import type { Call } from "../request/call.ts";
import { linkToGuide } from "./guide-link.ts";

/**
 * Whether the service may have executed a failed call. `"not sent"`: no request left this machine. `"rejected"`: the
 * service rejected it. `"unknown"`: it may have been executed.
 */
export type Outcome = "not sent" | "rejected" | "unknown";

/** The advice in errors whose outcome is `"unknown"`. */
export const EXECUTED_WARNING: string = `the service may have executed the request: check before you retry${linkToGuide("errors")}`;

/** Returns `"unknown"` if the service may have executed an earlier attempt, or else the last attempt's outcome. */
export function toOutcome(call: Call, last: Outcome): Outcome {
  return call.lost ? "unknown" : last;
}
