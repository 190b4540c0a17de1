import { CallTimeoutError, toTimeoutError } from "../errors/call-timeout-error.ts";
import { toOutcome } from "../errors/outcome.ts";
import { observeAttempt, observeCall, observePause, observeRetry } from "../observe/observe.ts";
import { type BufferedResponse, isSuccess } from "../request/buffered-response.ts";
import { type Call, leftMs } from "../request/call.ts";
import type { RateLimiter } from "../retry/rate-limiter.ts";
import { backoffMs, classifyFailure, classifyResponse, type Failure, mayRetry } from "../retry/retry-policy.ts";
import { LONGEST_PAUSE_MS } from "../time/poll.ts";
import { sleep } from "../time/sleep.ts";
import { toTime } from "../time/to-time.ts";
import { type Limits, withLimits } from "../time/with-limits.ts";
import { attempt } from "./attempt.ts";
import type { Pipeline } from "./pipeline.ts";

/** If `Retry-After` asks for a longer delay than this, in milliseconds, the call fails immediately. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/**
 * Sends a call's request and retries as long as the retry policy allows. `settle` turns the last response into the
 * call's result, or throws.
 */
export function send<T>(
  pipeline: Pipeline,
  call: Call,
  settle: (response: BufferedResponse, failure?: Failure) => T,
): Promise<T> {
  return observeCall(pipeline, call, () => sendUntilSettled(pipeline, call, settle));
}

async function sendUntilSettled<T>(
  pipeline: Pipeline,
  call: Call,
  settle: (response: BufferedResponse, failure?: Failure) => T,
): Promise<T> {
  const { hooks, tracer, limiter, budget } = pipeline;
  for (let cost: number | undefined; ; ) {
    call.attempts += 1;
    call.status = undefined;
    if (limiter?.tryTake() === false) await queue(pipeline, limiter, call);
    let response: BufferedResponse | undefined;
    let error: unknown;
    let failure: Failure;
    try {
      const isObserved = hooks.request || hooks.response || tracer?.attempt;
      response = await (isObserved
        ? observeAttempt(pipeline, call, () => attempt(pipeline, call))
        : attempt(pipeline, call));
      call.status = response.status;
      if (isSuccess(response.status)) {
        const result = settle(response);
        budget.refund(cost);
        return result;
      }
      if (response.status === 401 && typeof pipeline.apiKey === "function" && call.rejectedKey === undefined) {
        call.rejectedKey = call.key;
        observeRetry(pipeline, call, { status: 401, error: undefined, delayMs: 0 });
        continue;
      }
      failure = classifyResponse(response);
    } catch (thrown) {
      if (call.signal?.aborted) throw thrown;
      response = undefined;
      error = thrown;
      failure = classifyFailure(thrown);
    }
    const delayMs = planRetry(pipeline, call, failure);
    cost = delayMs === undefined ? undefined : budget.spend(failure.throttled);
    if (delayMs === undefined || cost === undefined) {
      if (response) return settle(response, failure);
      throw error;
    }
    call.lost ||= failure.outcome === "unknown";
    observeRetry(pipeline, call, { status: response?.status, error: error as Error | undefined, delayMs });
    await sleep(delayMs, toLimits(pipeline, call, "waiting to try again"));
  }
}

/** Returns the milliseconds until the next attempt, if any. Pauses all calls if the service throttles the client. */
function planRetry(pipeline: Pipeline, call: Call, failure: Failure): number | undefined {
  const { clock, random, limiter } = pipeline;
  const delayMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(call.attempts, random));
  const pauseMs = Math.min(delayMs, LONGEST_PAUSE_MS);
  if (failure.throttled && limiter?.pause(pauseMs)) observePause(pipeline, call, pauseMs);
  if (delayMs > LONGEST_RETRY_AFTER_MS) return undefined;
  return mayRetry(call, failure) && delayMs < leftMs(call, clock.now()) ? delayMs : undefined;
}

async function queue(pipeline: Pipeline, limiter: RateLimiter, call: Call): Promise<void> {
  const { clock } = pipeline;
  const queuedAt = clock.now();
  await withLimits<void>(toLimits(pipeline, call, "waiting for the rate limit"), (resolve, reject) =>
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
    `the service throttles this client for another ${toTime(pauseMs)}, longer than ` +
    `timeoutMs (${toTime(call.timeoutMs)}): call again later, or raise timeoutMs`;
  return new CallTimeoutError(call, toOutcome(call, "not sent"), "timeoutMs", call.timeoutMs, text);
}

function toLimits({ clock }: Pipeline, call: Call, phase: string): Limits {
  const toError = (): Error => toTimeoutError(call, "deadlineMs", "not sent", phase);
  return { clock, signal: call.signal, limit: { ms: leftMs(call, clock.now()), toError } };
}
