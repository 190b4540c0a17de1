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
  /** Receives each poll's result, such as the cluster, and is awaited. If it throws, so does the method. */
  onPoll?: ((polled: T) => unknown) | undefined;
}
