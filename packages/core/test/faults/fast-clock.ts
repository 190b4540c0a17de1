import type { Clock } from "../../src/2024-09-16.ts";

/** Makes a clock that runs so many times as fast. */
export function createFastClock(speed: number): Clock {
  return {
    now: () => performance.now() * speed,
    setTimeout: (run, ms) => setTimeout(run, ms / speed),
    clearTimeout: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
  };
}
