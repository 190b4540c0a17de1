import type { HeadersLike } from "./header-value.ts";

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call in any phase: queued, connecting, reading or waiting to retry. The call rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The time limit of one attempt, including the response body, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * The time limit of the whole call, including the time in the rate limiter's queue and all retries, in milliseconds.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * The maximum number of retries.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers for this call. They override the client's `headers`. */
  headers?: HeadersLike | undefined;
}

/** The options of a call that creates a resource. */
export interface AdoptOptions extends CallOptions {
  /**
   * What to do if no response arrives and the service may have created the resource. `"throw"` throws the error, whose
   * `outcome` is `"unknown"`. `"adopt"` searches the service's list for a resource with the same name that was created
   * after the call began, and returns it.
   * @default "throw"
   */
  onUnknownOutcome?: "throw" | "adopt" | undefined;
}

/** The options of a call that changes a cluster or a resource of a cluster. */
export interface ChangeOptions extends CallOptions {
  /**
   * What to do if the service rejects the change because another change has locked the cluster. `"throw"` throws the
   * error. `"wait"` waits until the cluster is unlocked, then sends the change again. The wait takes 2 hours at most,
   * unless `deadlineMs` is given. If the wait fails, the call rejects with a `WaitError`.
   * @default "throw"
   */
  whenBusy?: "throw" | "wait" | undefined;
}

/**
 * Returns the names of {@link CallOptions} and of further options. Calls of this function are annotated with
 * `@__PURE__`, so that bundlers can remove unused results.
 */
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
