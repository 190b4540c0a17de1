import type { CallInfo } from "../request/call.ts";
import { CloudError } from "./cloud-error.ts";

/** A state that a method such as `clusters.waitUntilReady` observed. */
export interface WaitSnapshot {
  /** When this state was seen, in milliseconds since the wait began. */
  readonly elapsedMs: number;
  /** The fields that the wait watches, such as `{ state: "CREATING" }`. */
  readonly fields: Readonly<Record<string, unknown>>;
}

/** The data for a new `WaitError`, whose `status` and `code` come from `cause`. */
type WaitErrorInfo = Pick<WaitError, "reason" | "last" | "history" | "cause">;

/** A method such as `clusters.waitUntilReady` gave up before the resource reached the desired state. */
export class WaitError extends CloudError {
  /** Always `"WaitError"`, so a `switch` can tell errors apart. */
  override get name(): "WaitError" {
    return "WaitError";
  }

  /**
   * `"failed"`: the resource can no longer reach the desired state, or a poll failed with a permanent error, such as a
   * 401. `"timeout"`: it didn't get there in time.
   */
  readonly reason: "failed" | "timeout";
  /** The resource as the last successful poll returned it, without secrets; `undefined` if no poll succeeded. */
  readonly last: unknown;
  /** The states that the resource went through, oldest first. */
  readonly history: readonly WaitSnapshot[];
  /** The HTTP status of `cause`, such as 401. */
  readonly status: number | undefined;
  /** The code of `cause`, such as `"UNAUTHENTICATED"`. */
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
