import { CallTimeoutError } from "../errors/call-timeout-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, leftMs } from "../request/call.ts";
import { backoffMs } from "../retry/backoff.ts";
import type { RateLimiter } from "../retry/rate-limiter.ts";
import { type Failure, judgeError, judgeResponse, mayRetry } from "../retry/retry-policy.ts";
import { sleep } from "../time/sleep.ts";
import { type Limits, within } from "../time/within.ts";
import { observedAttempt, observeRetry } from "./observed-attempt.ts";
import type { Pipeline } from "./pipeline.ts";

/** A longer wait is for the caller to decide on. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/** How one attempt ended, unless well. */
interface FailedAttempt<T> {
  readonly failure: Failure;
  readonly status?: number;
  readonly error?: Error;
  /** Ends the call with this failure: returns what `settle` makes of it, or throws. */
  conclude(): T;
}

/**
 * Sends a call until it is answered or may not be tried again.
 *
 * @param settle makes the call's result of an answer, or throws what is wrong with it
 * @throws {CloudError} or the signal's reason
 */
export async function send<T>(
  pipeline: Pipeline,
  call: Call,
  settle: (response: BufferedResponse, failure?: Failure) => T,
): Promise<T> {
  const { limiter, budget } = pipeline;
  for (let cost: number | undefined; ; ) {
    call.attempts += 1;
    if (limiter?.tryTake() === false) await queue(pipeline, limiter, call);
    let failed: FailedAttempt<T>;
    try {
      const response = await observedAttempt(pipeline, call);
      if (isSuccess(response.status)) {
        const result = settle(response);
        budget.refund(cost);
        return result;
      }
      const failure = judgeResponse(response);
      failed = { failure, status: response.status, conclude: () => settle(response, failure) };
    } catch (error) {
      failed = { failure: judgeError(error), error: error as Error, conclude: () => rethrow(error) };
    }
    const delayMs = planRetry(pipeline, call, failed.failure);
    cost = delayMs === undefined ? undefined : budget.spend(failed.failure.throttled);
    if (delayMs === undefined || cost === undefined) return failed.conclude();
    call.lost ||= failed.failure.outcome === "unknown";
    observeRetry(pipeline, call, delayMs, failed);
    await sleep(delayMs, toLimits(pipeline, call, "waiting to try again"));
  }
}

/** How long until the next attempt; `undefined` where there is none. A throttled client holds all its calls back. */
function planRetry({ settings, limiter }: Pipeline, call: Call, failure: Failure): number | undefined {
  if (!failure.transient) return undefined;
  const delayMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(call.attempts, settings.random));
  if (delayMs > LONGEST_RETRY_AFTER_MS) return undefined;
  if (failure.throttled) limiter?.pause(delayMs);
  return mayRetry(call, failure) && delayMs < leftMs(call, settings.clock.now()) ? delayMs : undefined;
}

function queue(pipeline: Pipeline, limiter: RateLimiter, call: Call): Promise<void> {
  return within(toLimits(pipeline, call, "queued behind the rate limit"), (resolve) => limiter.enqueue(resolve));
}

function toLimits({ settings }: Pipeline, call: Call, doing: string): Limits {
  const { clock } = settings;
  const timeout = (): Error => {
    return new CallTimeoutError(call, toOutcome(call, "not sent"), "deadlineMs", call.deadlineMs, doing);
  };
  return { clock, signal: call.signal, ms: leftMs(call, clock.now()), timeout };
}

function rethrow(error: unknown): never {
  throw error;
}
