/** A client's clock and timers, which tests can replace. */
export interface Clock {
  /** Returns a monotonic clock's time, in milliseconds. */
  now(): number;
  /** Calls `run` after `ms` milliseconds. Returns a timer for {@link Clock.clearTimeout}. */
  setTimeout(run: () => void, ms: number): unknown;
  /** Cancels a timer. */
  clearTimeout(timer: unknown): void;
}

/** The runtime's clock and timers. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, Math.min(ms, LONGEST_TIMER_MS)),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** The longest delay that timers support, in milliseconds. Runtimes fire a timer with a longer delay immediately. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
