import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

/** A state of the resource that a method such as `clusters.waitUntilReady` observed. */
export interface WaitSnapshot {
  /** Milliseconds from the call of the method until this state was observed. */
  readonly elapsedMs: number;
  /** The fields that show the state, such as `{ state: "CREATING" }`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

export interface WaitErrorInfo {
  readonly reason: "failed" | "timeout";
  readonly last: unknown;
  readonly history: readonly WaitSnapshot[];
  /** The error that ended the polling. The {@link WaitError} has its status and code. */
  readonly cause?: unknown;
}

/**
 * The error of a method such as `clusters.waitUntilReady`, if the wanted state is not reached. Call the method again to
 * continue waiting.
 */
export class WaitError extends CloudError {
  /** The name of the class. */
  override get name(): "WaitError" {
    return "WaitError";
  }

  /**
   * `"failed"`: the wanted state cannot be reached, or further polls would fail, as after a 401. `"timeout"`: the
   * wanted state was not reached in time.
   */
  readonly reason: "failed" | "timeout";
  /** The last state that the service returned, without secrets; `undefined` if no poll succeeded. */
  readonly last: unknown;
  /** The observed states of the resource, oldest first. */
  readonly history: readonly WaitSnapshot[];
  /** The HTTP status of the `cause`, if any, such as 401. */
  readonly status: number | undefined;
  /** The code of the `cause`, if any, such as `"UNAUTHENTICATED"`. */
  readonly code: string | undefined;

  /** Only the client calls this constructor. */
  constructor(call: CallInfo, text: string, { reason, last, history, cause }: WaitErrorInfo) {
    const ended = cause instanceof CloudError ? (cause as Partial<WaitError>) : {};
    super(call, ended.outcome ?? "unknown", text, cause);
    this.reason = reason;
    this.last = last;
    this.history = history;
    this.status = ended.status;
    this.code = ended.code;
  }
}
