import type { CallOptions } from "../request/call-options.ts";

/**
 * Options for methods such as `clusters.waitUntilReady`. All but `deadlineMs` and `onPoll` apply to each poll.
 * @typeParam T what `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * How long to wait altogether, in milliseconds. The method rejects with a `WaitError` when the time is up.
   * @default 3_600_000, or a longer time that the method documents, or the client's `deadlineMs` if that is less
   */
  deadlineMs?: number | undefined;
  /**
   * Receives the result of each poll, such as the cluster. If `onPoll` returns a promise, the method awaits it, but not
   * beyond the deadline. If `onPoll` throws, the method rejects with the same error.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
