import type { CallOptions } from "../request/call-options.ts";

/**
 * The options of a method such as `clusters.waitUntilReady`, which polls a resource. Except for `deadlineMs`, the
 * options of {@link CallOptions} apply to each poll.
 * @typeParam T the type of the value that `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * The time after which the method stops polling, in milliseconds. The method then rejects with a `WaitError`.
   * @default 3_600_000, or a longer time that the method documents
   */
  deadlineMs?: number | undefined;
  /**
   * Called with the result of each poll, such as the polled cluster. The method awaits the returned value. If the
   * function throws, the method rejects with the thrown value.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
