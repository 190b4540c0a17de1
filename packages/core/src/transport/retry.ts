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

/** Makes attempts until one succeeds or the retry policy allows no more. Settles as the last attempt did. */
export function retry(client: ClientState): Layer {
  const { clock, budget, apiKey } = client;
  return async (call, next) => {
    for (let plan: Plan | undefined; ; ) {
      call.attempts += 1;
      call.status = undefined;
      call.attempt = undefined;
      let result: Result | undefined;
      let error: unknown;
      let failure: Failure;
      try {
        result = await next(call);
        if (isSuccess(result.status)) {
          budget.refund(plan?.cost);
          return result;
        }
        if (result.status === 401 && typeof apiKey === "function" && call.rejectedKey === undefined) {
          call.rejectedKey = call.key;
          observeEvent(client, "retry", call, { status: 401, error: undefined, delayMs: 0 });
          continue;
        }
        failure = classifyResponse(result);
      } catch (thrown) {
        // If the call gave up in the rate limiter's queue, there is no attempt to retry.
        if (call.signal?.aborted || call.attempt === undefined) throw thrown;
        error = thrown;
        failure = classifyFailure(thrown);
      }
      plan = planRetry(client, call, failure);
      if (plan === undefined) {
        if (result) return result;
        throw error;
      }
      const { delayMs } = plan;
      call.lost ||= failure.outcome === "unknown";
      observeEvent(client, "retry", call, { status: result?.status, error: error as Error | undefined, delayMs });
      await sleep(delayMs, untilDeadline(clock, call, "waiting to try again"));
    }
  };
}

/** How long to wait before a retry, in milliseconds, and how many of the budget's tokens the retry took. */
type Plan = { readonly delayMs: number; readonly cost: number };

/** Plans a retry, unless the policy or the budget forbids it. Pauses all calls if the service throttles the client. */
function planRetry(client: ClientState, call: Call, failure: Failure): Plan | undefined {
  const { clock, random, limiter, budget } = client;
  const delayMs = Math.max(failure.retryAfterMs ?? 0, backoffMs(call.attempts, random));
  const pauseMs = Math.min(delayMs, LONGEST_PAUSE_MS);
  if (failure.throttled && limiter?.pause(pauseMs)) {
    observeEvent(client, "pause", call, { status: call.status as number, pauseMs });
  }
  if (delayMs > LONGEST_RETRY_AFTER_MS || delayMs >= leftMs(call, clock.now())) return undefined;
  const cost = mayRetry(call, failure) ? budget.spend(failure.throttled) : undefined;
  return cost === undefined ? undefined : { delayMs, cost };
}
