import type { Clock } from "../time/clock.ts";

/** How many requests a client may send. */
export interface RateLimit {
  /**
   * Requests a second, in the long run.
   * @default 10, the service's limit for one user
   */
  readonly perSecond?: number | undefined;
  /**
   * Requests that may go out at once after a rest.
   * @default 10
   */
  readonly burst?: number | undefined;
}

/** A token bucket in front of which calls queue, first come, first served. */
export interface RateLimiter {
  /** Takes a token if one is free and nobody waits for it. */
  tryTake(): boolean;
  /** Joins the queue; `grant` is called with the token. Returns a function that leaves the queue. */
  enqueue(grant: () => void): () => void;
  /** Holds everyone back for a time; afterwards the bucket fills from one token at most. */
  pause(ms: number): void;
}

/**
 * Makes a full bucket. One timer serves the whole queue, and none runs while it is empty.
 *
 * @throws {RangeError} for a rate or burst that lets nothing through
 */
export function createRateLimiter({ perSecond = 10, burst = 10 }: RateLimit, clock: Clock): RateLimiter {
  if (!(perSecond > 0)) throw new RangeError(`createClient: rateLimit.perSecond must be above 0, not ${perSecond}`);
  if (!(burst >= 1)) throw new RangeError(`createClient: rateLimit.burst must be at least 1, not ${burst}`);
  const tokensPerMs = perSecond / 1000;
  const queue = new Set<() => void>();
  let tokens = burst;
  // The clock is read by the first call: reading it makes Node.js load a module that a start can do without.
  let filledAt = Number.NEGATIVE_INFINITY;
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
    for (const grant of queue) {
      if (!take()) break;
      queue.delete(grant);
      grant();
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
    enqueue(grant) {
      const entry = () => grant();
      queue.add(entry);
      schedule();
      return () => {
        queue.delete(entry);
        if (queue.size === 0) stop();
      };
    },
    pause(ms) {
      const until = clock.now() + ms;
      if (until <= filledAt) return;
      tokens = Math.min(1, tokens + (until - filledAt) * tokensPerMs);
      filledAt = until;
      stop();
      schedule();
    },
  };
}
