import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** The error of a call that exceeded a time limit. */
export class CallTimeoutError extends CloudError {
  /** The name of the class. */
  override get name(): "CallTimeoutError" {
    return "CallTimeoutError";
  }

  /** The exceeded option. `timeoutMs` limits one attempt, and `deadlineMs` limits the whole call. */
  readonly limit: "timeoutMs" | "deadlineMs";
  /** The exceeded time limit, in milliseconds. */
  readonly limitMs: number;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, outcome: Outcome, limit: "timeoutMs" | "deadlineMs", limitMs: number, phase: string) {
    const ms = Math.round(limitMs);
    super(call, outcome, `gave up after ${ms} ms while ${phase}: raise ${limit} if the call may take longer`);
    this.limit = limit;
    this.limitMs = limitMs;
  }
}
