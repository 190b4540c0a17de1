import type { CallFacts } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";
import type { Outcome } from "./outcome.ts";

/** A state of the resource that a method such as `clusters.waitUntilReady` has observed. */
export interface WaitSnapshot {
  /** The time from the call of the method until the client observed this state, in milliseconds. */
  readonly elapsedMs: number;
  /** The values of the fields that show the state of the resource, such as `{ state: "CREATING" }`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface WaitErrorFacts {
  readonly reason: "failed" | "timeout";
  readonly last: unknown;
  readonly history: readonly WaitSnapshot[];
  readonly outcome?: Outcome;
  /**
   * The error because of which the client stopped polling. The {@link WaitError} has the status and code of this error.
   */
  readonly cause?: unknown;
}

/**
 * The error of a method such as `clusters.waitUntilReady`, if the resource does not reach the wanted state. Call the
 * method again to continue waiting.
 */
export class WaitError extends CloudError {
  /**
   * The name of the class. If a program loads several copies of this package, compare `name`: `instanceof` recognizes
   * only the errors of one copy.
   */
  override get name(): "WaitError" {
    return "WaitError";
  }

  /**
   * `"failed"`: the resource can no longer reach the wanted state, or further polls would fail, as after a 401.
   * `"timeout"`: the resource did not reach the wanted state in time.
   */
  readonly reason: "failed" | "timeout";
  /** The last state of the resource that the service returned. `undefined` if no poll succeeded. */
  readonly last: unknown;
  /** The states of the resource that the client observed, oldest first. */
  readonly history: readonly WaitSnapshot[];
  /** The HTTP status of the `cause`, such as 401. `undefined` without a `cause`, or if the `cause` has no status. */
  readonly status: number | undefined;
  /**
   * The code of the `cause`, such as `"UNAUTHENTICATED"`. `undefined` without a `cause`, or if the `cause` has no
   * code.
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
