import type { CallFacts } from "../request/call.ts";
import { CloudError, nameError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** A call took longer than its limit. */
export class CallTimeoutError extends CloudError {
  /** Tells it apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: "CallTimeoutError";
  /** Which limit ended it: `timeoutMs` of one attempt, or `deadlineMs` of the whole call. */
  declare readonly limit: "timeoutMs" | "deadlineMs";
  /** The limit, in milliseconds. */
  declare readonly limitMs: number;

  /** Made by the client alone. */
  constructor(call: CallFacts, outcome: Outcome, limit: "timeoutMs" | "deadlineMs", limitMs: number, doing: string) {
    const ms = Math.round(limitMs);
    super(call, outcome, `gave up after ${ms} ms, ${doing}: raise ${limit} if the call may take longer`);
    Object.assign(this, { limit, limitMs });
  }

  static {
    nameError(this, "CallTimeoutError");
  }
}
