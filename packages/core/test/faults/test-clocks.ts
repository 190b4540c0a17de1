import type { Clock } from "../../src/2024-09-16.ts";

/** A clock for tests in any runtime. */
export interface TestClock extends Clock {
  /** The number of timers that are set. */
  pending(): number;
}

/** A clock that advances only when a test calls `advance()`. */
export interface ManualClock extends TestClock {
  /** Advances the time by `ms` milliseconds, and runs the timers that are set for this time or earlier. */
  advance(ms: number): void;
}

/**
 * Creates a clock that skips waiting: as soon as the program is idle, the clock moves to the time of the next timer and
 * runs the timer.
 */
export function createSkippingClock(): TestClock {
  const timers = new Set<unknown>();
  let now = 0;
  return {
    pending: () => timers.size,
    now: () => now,
    setTimeout(run, ms) {
      const at = now + ms;
      const timer = setTimeout(() => {
        timers.delete(timer);
        now = Math.max(now, at);
        run();
      }, 0);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer) {
      timers.delete(timer);
      clearTimeout(timer as ReturnType<typeof setTimeout>);
    },
  };
}

/**
 * Creates a clock that advances only when a test calls `advance()`. Timers of 0 ms run without a call of `advance()`.
 */
export function createManualClock(): ManualClock {
  const timers = new Map<object, { readonly at: number; readonly run: () => void }>();
  let now = 0;
  const runDue = (): void => {
    const due = [...timers].filter(([, { at }]) => at <= now).sort(([, a], [, b]) => a.at - b.at);
    // The callback of an earlier timer may have cleared this timer.
    for (const [timer, { run }] of due) if (timers.delete(timer)) run();
  };
  return {
    pending: () => timers.size,
    now: () => now,
    setTimeout(run, ms) {
      const timer = {};
      timers.set(timer, { at: now + ms, run });
      if (ms <= 0) setTimeout(runDue, 0);
      return timer;
    },
    clearTimeout: (timer) => timers.delete(timer as object),
    advance(ms) {
      now += ms;
      runDue();
    },
  };
}

/** Wraps the clock of the runtime, so that a test can see whether a timer is left. */
export function createRealClock(): TestClock {
  const timers = new Set<unknown>();
  return {
    pending: () => timers.size,
    now: () => performance.now(),
    setTimeout(run, ms) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        run();
      }, ms);
      timers.add(timer);
      return timer;
    },
    clearTimeout(timer) {
      timers.delete(timer);
      clearTimeout(timer as ReturnType<typeof setTimeout>);
    },
  };
}
