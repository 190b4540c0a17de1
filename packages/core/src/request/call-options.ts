import type { HeadersLike } from "./header-value.ts";

/** The options of one call. */
export interface CallOptions {
  /**
   * Aborts the call in any phase, for example in the queue of the rate limiter, while connecting, or before a retry.
   * The call rejects with the signal's reason.
   */
  signal?: AbortSignal | undefined;
  /**
   * The time limit of one attempt, including the response body, in milliseconds.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * The time limit of the whole call, including the time in the rate limiter's queue and all retries, in milliseconds.
   * In a list, it bounds each page; pass a `signal` to bound all pages together.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * The maximum number of retries of the call.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers for this call, which override headers with the same names in the client's `headers`. */
  headers?: HeadersLike | undefined;
}

/** The options of a call that creates a resource. */
export interface AdoptOptions extends CallOptions {
  /**
   * What to do if no response arrives and the service may have created the resource. `"throw"` throws the error, whose
   * `outcome` is `"unknown"`. `"adopt"` searches the service's list for a resource that matches the parameters and was
   * created after the call began, and returns this resource.
   * @default "throw"
   */
  onUnknownOutcome?: "throw" | "adopt" | undefined;
}

/** The options of a call that changes a cluster or a resource of a cluster. */
export interface ChangeOptions extends CallOptions {
  /**
   * What to do if the service rejects the change because another change has locked the cluster. `"throw"` throws the
   * error. `"wait"` repeats the change until the cluster is unlocked; a DELETE also succeeds if the resource no longer
   * exists by then. The call takes 2 hours at most, or the client's `deadlineMs` if that is less, unless `deadlineMs` is
   * given. If the cluster stays locked, the call rejects with a `WaitError`, whose `cause` is the last rejection.
   * @default "throw"
   */
  whenBusy?: "throw" | "wait" | undefined;
}

/** The names of the {@link CallOptions}. */
export const CALL_OPTIONS: readonly string[] = [
  "signal",
  "timeoutMs",
  "deadlineMs",
  "maxRetries",
  "headers",
] satisfies (keyof CallOptions)[];
