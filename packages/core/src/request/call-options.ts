import type { HeadersLike } from "./header-value.ts";

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call in any phase: queued, connecting, reading or waiting to retry. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The time limit of one attempt, including its body, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * The time limit of the whole call, including queueing and retries, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * The maximum number of retries.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers for this call. They override the client's. */
  headers?: HeadersLike | undefined;
}

/** The options of a call that creates a resource. */
export interface AdoptOptions extends CallOptions {
  /**
   * What to do if no response arrives and the resource may have been created: `"throw"` the error, whose `outcome` is
   * `"unknown"`, or `"adopt"` the resource that the service lists under the same name and that was created after the
   * call began.
   * @default "throw"
   */
  onUnknownOutcome?: "throw" | "adopt" | undefined;
}

/** The options of a call that changes a cluster or something in it. */
export interface ChangeOptions extends CallOptions {
  /**
   * What to do if the service rejects the change because the cluster is locked by another change: `"throw"` the error, or
   * `"wait"` until the cluster is unlocked and send the change again. The wait takes 2 hours at most, unless `deadlineMs`
   * is given. If it ends without success the call rejects with a `WaitError`.
   * @default "throw"
   */
  whenBusy?: "throw" | "wait" | undefined;
}

/** Returns the names of {@link CallOptions} and of further options. A call marked as pure does not stay in a bundle. */
export function withCallOptions(...names: readonly string[]): ReadonlySet<string> {
  return new Set([...CALL_OPTIONS, ...names]);
}

/** The names of {@link CallOptions}. */
export const CALL_OPTIONS: readonly string[] = [
  "signal",
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "headers",
] satisfies (keyof CallOptions)[];
