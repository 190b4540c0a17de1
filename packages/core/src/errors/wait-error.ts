import type { CallFacts } from "../request/call.ts";
import { CloudError, nameError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** What a wait saw, and when. */
export interface WaitSnapshot {
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
  /** The watched fields, as they became then: `{ state: "CREATING" }`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A wait ended without what it waited for. Wait again to resume. */
export class WaitError extends CloudError {
  /** Tells it apart where `instanceof` can't; no minifier changes it. */
  declare readonly name: "WaitError";
  /** `"failed"`: it can never be reached from here; `"timeout"`: it was not reached in time. */
  declare readonly reason: "failed" | "timeout";
  /** What the last poll answered; `undefined` where no poll did. */
  declare readonly last: unknown;
  /** Every change that was seen, oldest first. */
  declare readonly history: readonly WaitSnapshot[];

  /** Made by the client alone. */
  constructor(
    call: CallFacts,
    text: string,
    facts: {
      reason: "failed" | "timeout";
      last: unknown;
      history: readonly WaitSnapshot[];
      outcome?: Outcome;
      cause?: unknown;
    },
  ) {
    const { outcome = "unknown", cause, ...seen } = facts;
    super(call, outcome, text, cause === undefined ? undefined : { cause });
    Object.assign(this, seen);
  }

  static {
    nameError(this, "WaitError");
  }
}
