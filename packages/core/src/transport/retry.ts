import { observeEvent } from "../observe/observe-attempt.ts";
import { isSuccess } from "../request/buffered-response.ts";
import { type Call, type Layer, leftMs, type Result } from "../request/call.ts";
import { backoffMs, classifyFailure, classifyResponse, type Failure, mayRetry } from "../retry/retry-policy.ts";
import { LONGEST_PAUSE_MS } from "../time/poll.ts";
import { sleep } from "../time/sleep.ts";
import type { ClientState } from "./client-state.ts";
import { untilDeadline } from "./time.ts";

/** If `Retry-After` asks for a longer delay than this, in milliseconds, the call fails immediately. */
const LONGEST_RETRY_AFTER_MS = 60_000;

/** Makes attempts until one succeeds or the retry policy allows no more. Resolves or rejects like the last attempt. */
export function retry(client: ClientState): Layer {
  const { clock, budget, apiKey } = client;
  return async (call, next) => {
    for (let cost: number | undefined; ; ) {
      call.attempts += 1;
      call.status = undefined;
      call.attempt = undefined;
      let result: Result | undefined;
      let error: unknown;
      let failure: Failure;
      try {
        result = await next(call);
        if (isSuccess(result.status)) {
          budget.refund(cost);
          return result;
        }
        if (result.status === 401 && typeof apiKey === "function" && call.rejectedKey === undefined) {
          call.rejectedKey = call.key;
          observeEvent(client, "retry", call, { status: 401, error: undefined, delayMs: 0 });
          continue;
        }
        failure = classifyResponse(result);
      } catch (thrown) {
        // Without an attempt, the call never left the rate limiter's queue.
        if (call.signal?.aborted || call.attempt === undefined) throw thrown;
        error = thrown;
        failure = classifyFailure(thrown);
      }
      const delayMs = planRetry(client, call, failure);
      cost = delayMs === undefined ? undefined : budget.spend(failure.throttled);
      if (delayMs === undefined || cost === undefined) {
        if (result) return result;
        throw error;
      }
      call.lost ||= failure.outcome === "unknown";
      observeEvent(client, "retry", call, { status: result?.status, error: error as Error | undefined, delayMs });
      await sleep(delayMs, untilDeadline(clock, call, "waiting to try again"));
    }
  };
}

/** Returns the milliseconds until the next attempt, if any. Pauses all calls if the service throttles the client. */
function planRetry(client: ClientState, call: Call, failure: Failure): number | undefined {
  const { clock, random, limiter } = client;
  const delayMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(call.attempts, random));
  const pauseMs = Math.min(delayMs, LONGEST_PAUSE_MS);
  if (failure.throttled && limiter?.pause(pauseMs)) {
    observeEvent(client, "pause", call, { status: call.status as number, pauseMs });
  }
  if (delayMs > LONGEST_RETRY_AFTER_MS) return undefined;
  return mayRetry(call, failure) && delayMs < leftMs(call, clock.now()) ? delayMs : undefined;
}
