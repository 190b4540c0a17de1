import type { Clock } from "../src/time/clock.ts";

/** A clock that advances only when a test calls one of its methods. */
export interface ManualClock extends Clock {
  /** The number of timers that are set. */
  pending(): number;
  /** Advances the clock by `ms` milliseconds and runs each timer at its time. */
  advance(ms: number): Promise<void>;
  /** Advances the clock by `ms` milliseconds without running timers, as if the program were busy. */
  jump(ms: number): void;
  /** Advances the clock from timer to timer until a promise settles and returns its result. */
  run<T>(promise: Promise<T>): Promise<T>;
  /** Stops the clock until a task has ended that doesn't depend on timers, such as a response. */
  hold<T>(task: () => Promise<T>): Promise<T>;
  sleep(ms: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** @param onMove moves other clocks along */
export function createManualClock(start = 0, onMove: (ms: number) => void = () => {}): ManualClock {
  let now = start;
  let held = 0;
  const timers = new Set<Timer>();

  const next = (): Timer | undefined => [...timers].sort((a, b) => a.at - b.at)[0];

  function fire(timer: Timer): Promise<void> {
    timers.delete(timer);
    moveTo(timer.at);
    timer.run();
    return settleAll();
  }

  function moveTo(at: number): void {
    if (at <= now) return;
    onMove(at - now);
    now = at;
  }

  async function settleAll(): Promise<void> {
    do await settle();
    while (held > 0);
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
      await settleAll();
      for (let timer = next(); timer !== undefined && timer.at <= end; timer = next()) await fire(timer);
      moveTo(end);
    },
    jump(ms) {
      moveTo(now + ms);
    },
    async run(promise) {
      let settled = false;
      promise.catch(() => {}).finally(() => (settled = true));
      for (await settleAll(); !settled; ) {
        const timer = next();
        if (timer === undefined) throw new Error("the promise waits for something that no timer will bring");
        await fire(timer);
      }
      return promise;
    },
    async hold(task) {
      held += 1;
      try {
        return await task();
      } finally {
        held -= 1;
      }
    },
    sleep(ms) {
      return new Promise((resolve) => void this.setTimeout(resolve, ms));
    },
  };
}

/** Runs all pending callbacks that don't wait for a timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
