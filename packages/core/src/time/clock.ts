/** The clock of a client. Tests can replace it. */
export interface Clock {
  /** Returns milliseconds on a clock that never goes back. */
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

/** Runtimes store a delay in 31 bits. A longer timer would fire at once. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;
