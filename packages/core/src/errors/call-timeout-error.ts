import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** The error of a call that exceeded a time limit. */
export class CallTimeoutError extends CloudError {
  /**
   * The name of the class. If a program loads several copies of this package, compare `name`: `instanceof` recognizes
   * only the errors of one copy.
   */
  override get name(): "CallTimeoutError" {
    return "CallTimeoutError";
  }

  /**
   * The option whose time limit was exceeded. `timeoutMs` limits one attempt, and `deadlineMs` limits the whole call.
   */
  readonly limit: "timeoutMs" | "deadlineMs";
  /** The time limit that was exceeded, in milliseconds. */
  readonly limitMs: number;

  /** Creates the error. Only the client calls this constructor. */
  constructor(call: CallFacts, outcome: Outcome, limit: "timeoutMs" | "deadlineMs", limitMs: number, phase: string) {
    const ms = Math.round(limitMs);
    super(call, outcome, `gave up after ${ms} ms while ${phase}: raise ${limit} if the call may take longer`);
    this.limit = limit;
    this.limitMs = limitMs;
  }
}
