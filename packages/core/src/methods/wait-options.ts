import type { CallOptions } from "../request/call-options.ts";

/**
 * The options of a wait. The inherited options apply to each poll.
 * @typeParam T the body of a poll's response
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * The time limit of the whole wait, in milliseconds.
   * @default 3_600_000, or a longer time that the method documents
   */
  deadlineMs?: number | undefined;
  /**
   * Called with the body of each poll's response. The wait awaits the returned value. If the function throws, the wait
   * rejects with the thrown value.
   */
  onPoll?: ((polled: T) => unknown) | undefined;
}
