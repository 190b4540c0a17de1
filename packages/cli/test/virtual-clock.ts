import type { ClientOptions } from "@crdb-cloud/node";

/** A clock that jumps to the next timer as soon as all programs wait for one. */
export interface VirtualClock extends NonNullable<ClientOptions["clock"]> {
  /** Stops the clock until a task has ended that doesn't depend on timers, such as a response. */
  hold<T>(task: () => Promise<T>): Promise<T>;
  /** Moves the clock until a promise settles. */
  run<T>(promise: Promise<T>): Promise<T>;
  sleep(ms: number): Promise<void>;
  /** Moves the clock by `ms` milliseconds. */
  advance(ms: number): Promise<void>;
}

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** @param onMove moves other clocks along */
export function createVirtualClock(onMove: (ms: number) => void): VirtualClock {
  const timers = new Set<Timer>();
  let now = 0;
  let held = 0;
  const moveTo = (at: number): void => {
    if (at > now) onMove(at - now);
    now = Math.max(now, at);
  };
  /** Waits until everything has happened that doesn't need a timer. */
  const settle = async (): Promise<void> => {
    do await new Promise(setImmediate);
    while (held > 0);
  };
  const fireNext = (until: number): boolean => {
    let first: Timer | undefined;
    for (const timer of timers) if (timer.at <= until && (first === undefined || timer.at < first.at)) first = timer;
    if (first === undefined) return false;
    timers.delete(first);
    moveTo(first.at);
    first.run();
    return true;
  };
  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer = { at: now + Math.max(0, ms), run };
      timers.add(timer);
      return timer;
    },
    sleep(ms) {
      return new Promise((resolve) => void this.setTimeout(resolve, ms));
    },
    clearTimeout: (timer) => void timers.delete(timer as Timer),
    async hold(task) {
      held += 1;
      try {
        return await task();
      } finally {
        held -= 1;
      }
    },
    async run(promise) {
      let settled = false;
      const mark = (): void => {
        settled = true;
      };
      promise.then(mark, mark);
      for (await settle(); !settled; await settle()) {
        if (!fireNext(Infinity)) throw new Error("the promise waits for something that no timer brings");
      }
      return promise;
    },
    async advance(ms) {
      const end = now + ms;
      for (await settle(); fireNext(end); await settle());
      moveTo(end);
    },
  };
}
