/** The clock and the timers of a client. Tests can replace them. */
export interface Clock {
  /** Returns the time of a monotonic clock, in milliseconds. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds. Returns the timer, for {@link Clock.clearTimeout}. */
  setTimeout(run: () => void, ms: number): unknown;
  /** Cancels a timer that {@link Clock.setTimeout} returned. */
  clearTimeout(timer: unknown): void;
}

export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, Math.min(ms, LONGEST_TIMER_MS)),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** The maximum delay of a timer, in milliseconds. Runtimes would run a timer with a longer delay at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
