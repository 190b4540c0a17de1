import type { Call, CallInfo } from "../request/call.ts";
import { toTime } from "../time/to-time.ts";
import { CloudError } from "./cloud-error.ts";
import { type Outcome, toOutcome } from "./outcome.ts";

/** A call exceeded a time limit, or gave up because the service imposed a pause longer than `timeoutMs`. */
export class CallTimeoutError extends CloudError {
  /** Always `"CallTimeoutError"`, so a `switch` can tell errors apart. */
  override get name(): "CallTimeoutError" {
    return "CallTimeoutError";
  }

  /** `"timeoutMs"`: an attempt or an imposed pause was too long. `"deadlineMs"`: the whole call took too long. */
  readonly limit: "timeoutMs" | "deadlineMs";
  /** The exceeded limit, in milliseconds. */
  readonly limitMs: number;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, limit: CallTimeoutError["limit"], limitMs: number, text: string) {
    super(call, outcome, text);
    this.limit = limit;
    this.limitMs = limitMs;
  }
}

/** Creates the error for an exceeded time limit. `phase` says what the call was doing, such as "connecting". */
export function toTimeoutError(call: Call, limit: CallTimeoutError["limit"], last: Outcome, phase: string): Error {
  const text = `gave up after ${toTime(call[limit])} while ${phase}: raise ${limit} to wait longer`;
  return new CallTimeoutError(call, toOutcome(call, last), limit, call[limit], text);
}
