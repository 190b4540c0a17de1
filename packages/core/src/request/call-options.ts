import type { HeadersLike } from "./header-value.ts";

/** Options that any call accepts. */
export interface CallOptions {
  /** Aborts the call, even if it is queued or waiting to retry. The call then rejects with the signal's reason. */
  signal?: AbortSignal | undefined;
  /**
   * The time limit for each attempt in milliseconds, including the response body.
   * @default the client's `timeoutMs`
   */
  timeoutMs?: number | undefined;
  /**
   * The time limit for the whole call in milliseconds, including the rate limiter's queue and all retries. For a list,
   * it applies to each page; to limit all pages together, pass a `signal`.
   * @default the client's `deadlineMs`
   */
  deadlineMs?: number | undefined;
  /**
   * The maximum number of retries.
   * @default the client's `maxRetries`
   */
  maxRetries?: number | undefined;
  /** Headers for this call. They override the client's `headers` of the same name. */
  headers?: HeadersLike | undefined;
}

/** Options for calls that create a resource, and can adopt it if the response is lost. */
export interface AdoptOptions extends CallOptions {
  /**
   * What to do if the service may have created the resource, but no response arrived. `"throw"` rejects with an error
   * whose `outcome` is `"unknown"`. `"adopt"` searches the list and returns the resource that matches the parameters
   * and was created after the call began.
   * @default "throw"
   */
  onUnknownOutcome?: "throw" | "adopt" | undefined;
}

/** Options for calls that change a cluster or a resource in it. */
export interface ChangeOptions extends CallOptions {
  /**
   * What to do if another change has locked the cluster. `"throw"` rejects with the service's error. `"wait"` retries
   * for up to `deadlineMs`, by default 2 hours, then rejects with a `WaitError`. It also retries a DELETE or PUT during
   * an outage, by default for up to 2 minutes. A retried DELETE succeeds if the resource is already gone.
   * @default "throw"
   */
  whenBusy?: "throw" | "wait" | undefined;
}

/** Options for calls that delete a resource. */
export interface DeleteOptions extends CallOptions {
  /**
   * What to do if the resource doesn't exist, or no longer exists. `"throw"` rejects with the service's 404. `"ignore"`
   * resolves with `undefined`.
   * @default "throw"
   */
  whenGone?: "throw" | "ignore" | undefined;
}

/**
 * Options for methods such as `clusters.waitUntilReady`. All but `deadlineMs` and `onPoll` apply to each poll.
 * @typeParam T what `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * How long to wait in total, in milliseconds. When the time is up, the call rejects with a `WaitError`.
   * @default 3_600_000, or a longer time that the method documents, or the client's `deadlineMs` if that is less
   */
  deadlineMs?: number | undefined;
  /** Called after each poll with its result, such as the cluster. May be async. If it throws, the call rejects. */
  onPoll?: ((polled: T) => unknown) | undefined;
}

const NAMES: readonly (keyof CallOptions)[] = ["signal", "timeoutMs", "deadlineMs", "maxRetries", "headers"];
/** The names of the {@link CallOptions}. */
export const CALL_OPTIONS: readonly string[] = NAMES;
