import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** A state that a wait has observed. */
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
  /** The error that ended the wait. The {@link WaitError} has the same status, code and outcome. */
  readonly cause?: unknown;
}

/**
 * The error of a wait that ended before the resource reached the wanted state. Call the wait method again to continue
 * waiting.
 */
export class WaitError extends CloudError {
  /** The name of the class. Unlike `instanceof`, it works across copies of the package. */
  override get name(): "WaitError" {
    return "WaitError";
  }

  /**
   * `"failed"`: the resource can no longer reach the wanted state. `"timeout"`: the resource did not reach the state in
   * time.
   */
  readonly reason: "failed" | "timeout";
  /** The body of the last response; `undefined` if no response arrived. */
  readonly last: unknown;
  /** Every state that the wait has observed, oldest first. */
  readonly history: readonly WaitSnapshot[];
  /**
   * The HTTP status of the error that ended the wait, such as 401; `undefined` if no error ended the wait, or the error
   * has no status.
   */
  readonly status: number | undefined;
  /**
   * The code of the error that ended the wait, such as `"UNAUTHENTICATED"`; `undefined` if no error ended the wait, or
   * the error has no code.
   */
  readonly code: string | undefined;

  /** Creates the error. Only the client calls this constructor. */
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
