import type { Clock } from "@crdb-cloud/core";

/** A clock for tests in any runtime. */
export interface TestClock extends Clock {
  /** The number of timers that are set. */
  pending(): number;
}

/**
 * Creates a clock that skips waiting: as soon as the program is idle, the clock moves to the time of the next timer and
 * runs the timer.
 */
export function createSkippingClock(): TestClock {
  const clock = createRealClock();
  let now = 0;
  return {
    ...clock,
    now: () => now,
    setTimeout(run, ms) {
      const at = now + ms;
      const runAt = (): void => {
        now = Math.max(now, at);
        run();
      };
      return clock.setTimeout(runAt, 0);
    },
  };
}

/** Wraps the runtime's clock, so that a test can see whether a timer is left. */
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
