import type { Call, CallInfo } from "../request/call.ts";
import { toTime } from "../time/to-time.ts";
import { CloudError } from "./cloud-error.ts";
import { type Outcome, toOutcome } from "./outcome.ts";

/** The error of a call that exceeded a time limit, or would have: see {@link CallTimeoutError.limit}. */
export class CallTimeoutError extends CloudError {
  /** The name of the class. */
  override get name(): "CallTimeoutError" {
    return "CallTimeoutError";
  }

  /**
   * The exceeded option. `timeoutMs` limits one attempt, and `deadlineMs` limits the whole call. A call also ends with
   * `timeoutMs` if the service throttles the client, and the resulting pause would take longer.
   */
  readonly limit: "timeoutMs" | "deadlineMs";
  /** The exceeded time limit, in milliseconds. */
  readonly limitMs: number;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, limit: CallTimeoutError["limit"], limitMs: number, text: string) {
    super(call, outcome, text);
    this.limit = limit;
    this.limitMs = limitMs;
  }
}

/**
 * Creates the error for a limit that ran out in a phase of the call, such as "connecting".
 *
 * @param last the outcome of the last attempt
 */
export function toTimeoutError(call: Call, limit: CallTimeoutError["limit"], last: Outcome, phase: string): Error {
  const text = `gave up after ${toTime(call[limit])} while ${phase}: raise ${limit} to wait longer`;
  return new CallTimeoutError(call, toOutcome(call, last), limit, call[limit], text);
}
