import type { Clock } from "../src/time/clock.ts";

export type ManualClock = ReturnType<typeof createManualClock>;

/**
 * Creates a clock that advances only when a test calls one of its methods.
 *
 * @param onMove moves other clocks along
 */
export function createManualClock(start = 0, onMove: (ms: number) => void = () => {}) {
  let now = start;
  let held = 0;
  const timers = new Set<{ readonly at: number; readonly run: () => void }>();

  const runNext = async (end = Number.POSITIVE_INFINITY): Promise<boolean> => {
    const [timer] = [...timers].sort((a, b) => a.at - b.at);
    if (timer === undefined || timer.at > end) return false;
    timers.delete(timer);
    moveTo(timer.at);
    timer.run();
    await settleAll();
    return true;
  };

  function moveTo(at: number): void {
    if (at <= now) return;
    onMove(at - now);
    now = at;
  }

  async function settleAll(): Promise<void> {
    do await settle();
    while (held > 0);
  }

  const setTimeout: Clock["setTimeout"] = (run, ms) => {
    const timer = { at: now + Math.max(0, ms), run };
    timers.add(timer);
    return timer;
  };

  return {
    now: () => now,
    setTimeout,
    clearTimeout: (timer: unknown): void => void timers.delete(timer as never),
    sleep: (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms)),
    /** The number of timers that are set. */
    pending: () => timers.size,
    /** Advances the clock by `ms` milliseconds and runs each timer at its time. */
    async advance(ms: number): Promise<void> {
      const end = now + ms;
      await settleAll();
      while (await runNext(end));
      moveTo(end);
    },
    /** Advances the clock by `ms` milliseconds without running timers, as if the program were busy. */
    jump: (ms: number): void => moveTo(now + ms),
    /** Advances the clock from timer to timer until a promise settles and returns its result. */
    async run<T>(promise: Promise<T>): Promise<T> {
      let settled = false;
      promise.catch(() => {}).finally(() => (settled = true));
      for (await settleAll(); !settled; )
        if (!(await runNext())) throw new Error("the promise waits for something that no timer will bring");
      return promise;
    },
    /** Stops the clock while a task runs that doesn't depend on timers, such as waiting for a response. */
    async hold<T>(task: () => Promise<T>): Promise<T> {
      held += 1;
      return task().finally(() => (held -= 1));
    },
  };
}

/** Runs all callbacks that are pending without a timer. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
