import type { Clock } from "../src/time/clock.ts";

/** A clock that stands still until a test moves it. */
export interface ManualClock extends Clock {
  /** How many timers are set. */
  pending(): number;
  /** Moves on by so many milliseconds, and runs each timer at its time. */
  advance(ms: number): Promise<void>;
  /** Moves on without running a timer, as where a program is busy. */
  jump(ms: number): void;
  /** Moves on from timer to timer until a promise is settled, and returns what it is settled with. */
  run<T>(promise: Promise<T>): Promise<T>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Makes a clock that reads `start`. */
export function createManualClock(start = 0): ManualClock {
  let now = start;
  const timers = new Set<Timer>();

  function next(): Timer | undefined {
    let first: Timer | undefined;
    for (const timer of timers) if (first === undefined || timer.at < first.at) first = timer;
    return first;
  }

  function fire(timer: Timer): Promise<void> {
    timers.delete(timer);
    now = Math.max(now, timer.at);
    timer.run();
    return settle();
  }

  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { at: now + Math.max(0, ms), run };
      timers.add(timer);
      return timer;
    },
    clearTimeout: (timer) => timers.delete(timer as Timer),
    pending: () => timers.size,
    async advance(ms) {
      const end = now + ms;
      await settle();
      for (let timer = next(); timer !== undefined && timer.at <= end; timer = next()) await fire(timer);
      now = end;
    },
    jump(ms) {
      now += ms;
    },
    async run(promise) {
      let settled = false;
      const mark = (): void => {
        settled = true;
      };
      promise.then(mark, mark);
      for (await settle(); !settled; ) {
        const timer = next();
        if (timer === undefined) throw new Error("the promise waits for something that no timer will bring");
        await fire(timer);
      }
      return promise;
    },
  };
}

/** Lets everything happen that waits for no timer. */
export async function settle(): Promise<void> {
  for (let lockWait = 0; lockWait < 3; lockWait++) await new Promise((resolve) => setImmediate(resolve));
}
