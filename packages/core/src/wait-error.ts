import { type CallFacts, CloudError, nameError, type Outcome } from "./cloud-error.ts";

/** What a wait saw, and when. */
export interface Sighting {
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
  readonly reason: "failed" | "timeout";
  /** What the last poll answered; `undefined` where no poll did. */
  readonly last: unknown;
  /** Every change that was seen, oldest first. */
  readonly history: readonly Sighting[];

  /** Made by the client alone. */
  constructor(
    call: CallFacts,
    text: string,
    facts: {
      reason: "failed" | "timeout";
      last: unknown;
      history: readonly Sighting[];
      outcome?: Outcome;
      cause?: unknown;
    },
  ) {
    super(call, facts.outcome ?? "unknown", text, facts.cause === undefined ? undefined : { cause: facts.cause });
    this.reason = facts.reason;
    this.last = facts.last;
    this.history = facts.history;
  }

  static {
    nameError(this, "WaitError");
  }
}
