import type { CallOptions } from "../request/call-options.ts";

/**
 * The options of a wait, such as `clusters.waitUntilReady`. All but `deadlineMs` and `onPoll` apply to each poll.
 * @typeParam T what `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * How long to wait in all, in milliseconds. The method then rejects with a `WaitError`.
   * @default 3_600_000, or a longer time that the method documents, or the client's `deadlineMs` if that is less
   */
  deadlineMs?: number | undefined;
  /**
   * Receives the result of each poll, such as the cluster. The wait awaits what `onPoll` returns, until the deadline,
   * and rejects with what it throws.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
