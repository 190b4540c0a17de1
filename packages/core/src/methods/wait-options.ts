import type { CallOptions } from "../request/call-options.ts";

/**
 * How a wait goes about it. The other options hold for each of its polls.
 * @typeParam T what is polled
 */
export interface WaitOptions<T> extends CallOptions {
  /**
   * The time that the whole wait may take, in milliseconds.
   * @default 3_600_000, or more where the method says so
   */
  deadlineMs?: number | undefined;
  /** Called with what each poll answers, and awaited where it is async: what it throws, the wait rejects with. */
  onPoll?: ((polled: T) => unknown) | undefined;
}
