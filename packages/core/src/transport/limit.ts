import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import type { Call, Layer } from "../request/call.ts";
import type { RateLimiter } from "../retry/rate-limiter.ts";
import type { Clock } from "../time/clock.ts";
import { toTime } from "../time/to-time.ts";
import { withLimits } from "../time/with-limits.ts";
import { untilDeadline } from "./time.ts";

export function limit({ limiter, clock }: { readonly limiter: RateLimiter | undefined; readonly clock: Clock }): Layer {
  return async (call, next) => {
    if (limiter?.tryTake() === false) await queue(limiter, clock, call);
    return next(call);
  };
}

async function queue(limiter: RateLimiter, clock: Clock, call: Call): Promise<void> {
  const queuedAt = clock.now();
  await withLimits<void>(untilDeadline(clock, call, "waiting for the rate limit"), (resolve, reject) =>
    limiter.enqueue(resolve, (pauseMs) => {
      const isTooLong = pauseMs > call.timeoutMs;
      if (isTooLong) reject(toPauseError(call, pauseMs));
      return isTooLong;
    }),
  );
  call.queuedMs += clock.now() - queuedAt;
}

function toPauseError(call: Call, pauseMs: number): Error {
  const text =
    `the service will throttle this client for another ${toTime(pauseMs)}, longer than ` +
    `timeoutMs (${toTime(call.timeoutMs)}): call again later, or raise timeoutMs`;
  return new CallTimeoutError(call, toOutcome(call, "not sent"), "timeoutMs", call.timeoutMs, text);
}
