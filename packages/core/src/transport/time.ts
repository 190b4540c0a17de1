import { toTimeoutError } from "../errors/call-timeout-error.ts";
import { type Attempt, type Call, type Layer, leftMs } from "../request/call.ts";
import { classifyResponse } from "../retry/retry-policy.ts";
import type { Clock } from "../time/clock.ts";
import { type Limits, withLimits } from "../time/with-limits.ts";

/** Aborts an attempt when the caller's signal aborts or the time is up. The time limit includes getting the key. */
export function time({ clock }: { readonly clock: Clock }): Layer {
  return (call, next) => {
    const controller = new AbortController();
    const attempt: Attempt = { signal: controller.signal };
    call.attempt = attempt;
    const left = leftMs(call, clock.now());
    const limit = left < call.timeoutMs ? "deadlineMs" : "timeoutMs";
    const toError = (): Error => {
      const { sent, rejection } = attempt;
      const outcome = rejection ? classifyResponse(rejection).outcome : sent ? "unknown" : "not sent";
      return toTimeoutError(call, limit, outcome, describe(attempt));
    };
    const limits = { clock, signal: call.signal, limit: { ms: Math.min(left, call.timeoutMs), toError } };
    return withLimits(limits, (resolve, reject) => {
      next(call).then(resolve, reject);
      return (reason) => controller.abort(reason);
    });
  };
}

/** Returns the limits of a pause: the signal and the deadline. `phase` says why, such as "waiting to try again". */
export function untilDeadline(clock: Clock, call: Call, phase: string): Limits {
  const toError = (): Error => toTimeoutError(call, "deadlineMs", "not sent", phase);
  return { clock, signal: call.signal, limit: { ms: leftMs(call, clock.now()), toError } };
}

function describe({ waitsFor, sent, status }: Attempt): string {
  if (waitsFor !== undefined) return `waiting for ${waitsFor}`;
  if (!sent) return "connecting";
  return status === undefined ? "waiting for a response" : `reading the response body (${status})`;
}
