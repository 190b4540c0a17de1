import { atLeast, copyParams } from "../arguments/check-arguments.ts";
import { ApiError } from "../errors/api-error.ts";
import { WaitError } from "../errors/wait-error.ts";
import { observeCall } from "../observe/observe-call.ts";
import type { Operation } from "../request/api-definition.ts";
import { createParentCall } from "../request/call.ts";
import type { ChangeOptions, DeleteOptions } from "../request/call-options.ts";
import { classifyFailure, isIdempotent } from "../retry/retry-policy.ts";
import { isLockMessage } from "../retry/service-messages.ts";
import { growingPauses, poll } from "../time/poll.ts";
import { toTime } from "../time/to-time.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { Invoke, Reply } from "./invoke.ts";

const DEADLINE_MS = 7_200_000;
/** How long to retry a DELETE or PUT during an outage, in milliseconds, unless the caller passes `deadlineMs`. */
const OUTAGE_MS = 120_000;

/**
 * Adds the `whenBusy` option to an operation that changes a cluster. Checking the cluster's state first wouldn't be
 * enough: another change may lock it right after the check, and a cluster can be locked in any state.
 */
export function withLockWait(
  pipeline: Pipeline,
  id: string,
  { method, path }: Operation,
  change: Invoke,
): Invoke<ChangeOptions & DeleteOptions> {
  const { clock, random, deadlineMs: clientDeadlineMs } = pipeline;
  return async (given, { whenBusy = "throw", ...options } = {}, parent) => {
    if (whenBusy === "throw") return change(given, options, parent);
    const params = copyParams(given);
    const deadlineMs = atLeast(id, "deadlineMs", 1, options.deadlineMs ?? Math.min(clientDeadlineMs, DEADLINE_MS));
    let attempts = 0;
    let failure: unknown;
    let brokenSince: number | undefined;
    const toError = (): Error => {
      if (!isLocked(failure)) return failure as Error;
      const text = `the cluster is still locked after ${toTime(deadlineMs)}: raise deadlineMs, or call again`;
      const facts = { reason: "timeout", last: undefined, history: [], cause: failure } as const;
      return new WaitError({ operation: id, method, path, attempts }, text, facts);
    };
    const pauses = growingPauses(1000, 30_000, random);
    const call = createParentCall(clock, `${id}:wait`, { method, path }, parent);
    const tryOnce = async (leftMs: () => number): Promise<{ value: Reply } | number | undefined> => {
      attempts += 1;
      // After a failed attempt to delete a resource, a 404 means that it is gone, so the DELETE counts as a success.
      const whenGone = failure ? "ignore" : options.whenGone;
      try {
        return { value: await change(params, { ...options, whenGone, deadlineMs: leftMs() }, call) };
      } catch (error) {
        if (isLocked(error)) brokenSince = undefined;
        else {
          if (!isIdempotent(method) || !classifyFailure(error).transient) throw error;
          brokenSince ??= clock.now();
          if (options.deadlineMs === undefined && clock.now() - brokenSince >= OUTAGE_MS) throw error;
        }
        failure = error;
        return error instanceof ApiError ? error.retryAfterMs : undefined;
      }
    };
    const polling = { clock, signal: options.signal, deadlineMs, pauses, toError };
    return observeCall(pipeline)(call, () => poll(polling, tryOnce));
  };
}

/** Returns whether the service rejected a change only because the cluster was locked, so the client can retry it. */
export function isLocked(error: unknown): error is ApiError {
  if (!(error instanceof ApiError) || !isLockMessage(error.status, error.reason)) return false;
  return error.outcome !== "unknown" || isIdempotent(error.method);
}
