import type { Clock } from "../../src/index.ts";

/** Makes a clock that runs so many times as fast. */
export function createFastClock(speed: number): Clock {
  return {
    now: () => performance.now() * speed,
    setTimeout: (run, ms) => setTimeout(run, ms / speed),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
}
