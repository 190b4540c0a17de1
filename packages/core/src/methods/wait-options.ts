import type { CallOptions } from "../request/call-options.ts";

/**
 * The options of a method such as `clusters.waitUntilReady`, which polls a resource. Options other than `deadlineMs`
 * apply to each poll.
 * @typeParam T the type of the value that `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * The time limit for all polls together, in milliseconds. The method then rejects with a `WaitError`.
   * @default 3_600_000, or a longer time that the method documents, or the client's `deadlineMs` if that is less
   */
  deadlineMs?: number | undefined;
  /**
   * Receives the result of each poll, such as the cluster. The client awaits the returned value, until the deadline. If `onPoll` throws,
   * the call rejects with the thrown value.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
