import { ArgumentError } from "../arguments/argument-error.ts";
import { atLeast } from "../arguments/check-arguments.ts";
import type { Clock } from "../time/clock.ts";

/** How fast a client may send requests. */
export interface RateLimit {
  /**
   * Requests per second, on average.
   * @default 10, the service's limit for one user
   */
  readonly perSecond?: number | undefined;
  /**
   * How many requests an idle client may send without a delay.
   * @default 10
   */
  readonly burst?: number | undefined;
}

/** A token bucket with a queue. Each request takes a token. */
export interface RateLimiter {
  /** Takes a token without queueing. Returns false if no token is left or other requests are in the queue. */
  tryTake(): boolean;
  /**
   * Queues a request and calls `grant` when it gets a token. Calls `givesUp` with the remaining pause in milliseconds,
   * immediately and whenever a pause begins. The request leaves the queue if `givesUp` returns true, or if you call the
   * returned function.
   */
  enqueue(grant: () => void, givesUp: (pauseMs: number) => boolean): () => void;
  /** Pauses for `ms` and keeps at most one token, so no burst follows. False if an earlier pause lasts longer. */
  pause(ms: number): boolean;
}

/** Creates a rate limiter with a full bucket. One timer serves the queue; it doesn't run while the queue is empty. */
export function createRateLimiter({ perSecond = 10, burst = 10 }: RateLimit, clock: Clock): RateLimiter {
  if (typeof perSecond !== "number" || !(perSecond > 0)) {
    throw new ArgumentError(`createClient: rateLimit.perSecond must be a number > 0, not ${String(perSecond)}`);
  }
  atLeast("createClient", "rateLimit.burst", 1, burst);
  const tokensPerMs = perSecond / 1000;
  const queue = new Set<{ readonly grant: () => void; readonly givesUp: (pauseMs: number) => boolean }>();
  let tokens = burst;
  // Doesn't read the clock before a token is taken, since the first read makes Node.js load a module.
  let filledAt = -Infinity;
  let timer: unknown;

  function take(): boolean {
    const now = clock.now();
    if (now > filledAt) {
      tokens = Math.min(burst, tokens + (now - filledAt) * tokensPerMs);
      filledAt = now;
    }
    if (now < filledAt || tokens < 1) return false;
    tokens -= 1;
    return true;
  }

  function drain(): void {
    timer = undefined;
    for (const entry of queue) {
      if (!take()) break;
      queue.delete(entry);
      entry.grant();
    }
    schedule();
  }

  function schedule(): void {
    if (timer !== undefined || queue.size === 0) return;
    const untilToken = Math.max(0, (1 - tokens) / tokensPerMs);
    timer = clock.setTimeout(drain, Math.ceil(filledAt - clock.now() + untilToken));
  }

  function stop(): void {
    clock.clearTimeout(timer);
    timer = undefined;
  }

  return {
    tryTake: () => queue.size === 0 && take(),
    enqueue(grant, givesUp) {
      const entry = { grant, givesUp };
      if (!givesUp(filledAt - clock.now())) queue.add(entry);
      schedule();
      return () => {
        queue.delete(entry);
        if (queue.size === 0) stop();
      };
    },
    pause(ms) {
      const until = clock.now() + ms;
      if (until < filledAt) return false;
      tokens = Math.min(1, tokens + (until - filledAt) * tokensPerMs);
      filledAt = until;
      for (const entry of queue) if (entry.givesUp(ms)) queue.delete(entry);
      stop();
      schedule();
      return true;
    },
  };
}
