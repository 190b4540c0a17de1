import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** A state that a wait has seen. */
export interface WaitSnapshot {
  /** Milliseconds since the wait began. */
  readonly elapsedMs: number;
  /** The values of the watched fields, such as `{ state: "CREATING" }`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The fields of a {@link WaitError}. */
export interface WaitErrorFacts {
  readonly reason: "failed" | "timeout";
  readonly last: unknown;
  readonly history: readonly WaitSnapshot[];
  readonly outcome?: Outcome;
  /** What ended the wait. Its status, code and outcome become those of the error. */
  readonly cause?: unknown;
}

/** A wait ended before the wanted state was reached. Call the wait again to continue it. */
export class WaitError extends CloudError {
  /** Identifies the class where `instanceof` cannot. Minifiers leave it unchanged. */
  override get name(): "WaitError" {
    return "WaitError";
  }

  /** `"failed"`: the state can no longer be reached; `"timeout"`: it was not reached in time. */
  readonly reason: "failed" | "timeout";
  /** The body of the last response; `undefined` if there was none. */
  readonly last: unknown;
  /** Every state that the wait has seen, oldest first. */
  readonly history: readonly WaitSnapshot[];
  /** The HTTP status of the error that ended the wait, such as 401; `undefined` if there was none. */
  readonly status: number | undefined;
  /** The code of the error that ended the wait, such as `"UNAUTHENTICATED"`; `undefined` if there was none. */
  readonly code: string | undefined;

  /** Called by the client only. */
  constructor(call: CallFacts, text: string, { reason, last, history, outcome, cause }: WaitErrorFacts) {
    const ended = cause instanceof CloudError ? (cause as Partial<WaitError>) : {};
    super(call, outcome ?? ended.outcome ?? "unknown", text, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.last = last;
    this.history = history;
    this.status = ended.status;
    this.code = ended.code;
  }
}
