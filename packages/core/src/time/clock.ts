/** The clock of a client, which tests can replace. */
export interface Clock {
  /** Returns the milliseconds of a monotonic clock. */
  now(): number;
  /** Calls `run` once after `ms` milliseconds. Returns the timer, for {@link Clock.clearTimeout}. */
  setTimeout(run: () => void, ms: number): unknown;
  /** Cancels a timer. */
  clearTimeout(timer: unknown): void;
}

/** The clock of the runtime. */
export const systemClock: Clock = {
  now: () => performance.now(),
  setTimeout: (run, ms) => setTimeout(run, Math.min(ms, LONGEST_TIMER_MS)),
  clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** The maximum delay of a timer. Runtimes store the delay in 31 bits, and a longer timer would run at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
