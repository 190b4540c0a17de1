import type { CallOptions } from "../request/call-options.ts";

/**
 * The options of a method such as `clusters.waitUntilReady`, which polls a resource. Except for `deadlineMs`, the
 * options of {@link CallOptions} apply to each poll.
 * @typeParam T the type of the value that `onPoll` receives
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * The time after which a method such as `clusters.waitUntilReady` stops polling, in milliseconds. The method then
   * rejects with a `WaitError`.
   * @default 3_600_000, or a longer time that the method documents
   */
  deadlineMs?: number | undefined;
  /**
   * A function that receives the result of each poll, such as the polled cluster. The client awaits the value that the
   * function returns. If the function throws, the call rejects with the thrown value.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
