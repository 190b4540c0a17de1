import { ApiError } from "../errors/api-error.ts";
import { CloudError } from "../errors/cloud-error.ts";
import type { ConnectionError } from "../errors/connection-error.ts";
import { WaitError, type WaitSnapshot } from "../errors/wait-error.ts";
import { classifyFailure } from "../retry/retry-policy.ts";
import { type Polling, poll } from "../time/poll.ts";
import { toTime } from "../time/to-time.ts";
import { runWithin } from "../time/with-limits.ts";

export interface Watch<T> extends Omit<Polling, "toError"> {
  /** The wait method's name, for errors. `method` and `path` are those of the operation that it polls. */
  readonly operation: string;
  readonly method: string;
  readonly path: string;
  readonly onPoll: ((value: T) => unknown) | undefined;
  readonly redact: (value: T) => unknown;
}

/** The result of one poll. */
export interface Sight<T> {
  /** The resource. */
  readonly value: T;
  /** The fields to record in the `history` of a `WaitError`. */
  readonly fields: WaitSnapshot["fields"];
  /** A description of the state, such as "state is CREATING, not CREATED". */
  readonly text: string;
  /** Advice for the user if the state doesn't change. */
  readonly advice?: string | undefined;
  /** Set if the resource has reached the desired state, or can no longer reach it. */
  readonly end: "reached" | "failed" | undefined;
  /** The failed call that keeps the resource from reaching the desired state, if any. */
  readonly cause?: CloudError | undefined;
}

/**
 * Polls until the resource reaches the desired state. Rejects with a `WaitError` if the deadline passes, if the
 * resource can no longer reach that state, or if a poll fails with a permanent error.
 *
 * @param look polls once; returns `undefined` if it found nothing, or `"gone"` to end the wait
 */
export async function watch<T>(
  { operation, method, path, onPoll, redact, ...polling }: Watch<T>,
  look: (leftMs: () => number) => Promise<Sight<T> | "gone" | undefined>,
): Promise<T | undefined> {
  const { clock, signal, deadlineMs } = polling;
  const startedAt = clock.now();
  const history: WaitSnapshot[] = [];
  let attempts = 0;
  let last: Sight<T> | undefined;
  let failure: CloudError | undefined;
  const end = (reason: WaitError["reason"], text: string, cause?: CloudError): WaitError => {
    const info = { reason, last: last && redact(last.value), history, cause };
    return new WaitError({ operation, method, path, attempts }, text, info);
  };
  const giveUp = (
    text = last?.text ?? (failure ? "no poll has succeeded" : "the resource is still not in the list"),
  ): WaitError => {
    const advice = last?.advice ?? "raise deadlineMs, or wait again";
    return end("timeout", `after ${toTime(deadlineMs)}, ${text}: ${advice}`, failure);
  };
  return poll<T | undefined>({ ...polling, toError: () => giveUp() }, async (leftMs) => {
    attempts += 1;
    failure = undefined;
    let sight: Sight<T> | "gone" | undefined;
    try {
      sight = await look(leftMs);
    } catch (error) {
      if (signal?.aborted || !(error instanceof CloudError)) throw error;
      if (isFinal(error)) throw end("failed", error.message, error);
      failure = error;
    }
    if (sight === "gone") return { value: undefined };
    if (sight === undefined) return failure instanceof ApiError ? failure.retryAfterMs : undefined;
    last = sight;
    const { value, fields } = sight;
    const elapsedMs = clock.now() - startedAt;
    if (JSON.stringify(history.at(-1)?.fields) !== JSON.stringify(fields)) history.push({ elapsedMs, fields });
    if (onPoll) {
      const limit = { ms: leftMs(), toError: () => giveUp("onPoll has not settled") };
      await runWithin({ clock, signal, limit }, async () => onPoll(value));
    }
    if (sight.end === "failed") {
      const advice = sight.advice ? `: ${sight.advice}` : "";
      throw end("failed", `the wait cannot succeed: ${sight.text}${advice}`, sight.cause);
    }
    return sight.end && { value };
  });
}

/** Returns whether an error is permanent, such as a 401, so the next poll would fail too. */
function isFinal(error: CloudError): boolean {
  if (classifyFailure(error).transient) return false;
  // A response without a gRPC code, such as a 404 or a redirect to a login page, may come from a proxy, so the next
  // poll may succeed. A 425 asks for a retry. A permanent connection error always has a code.
  const { status, code } = error as Partial<ApiError | ConnectionError>;
  return status === 401 || status === 403 || (code !== undefined && status !== 425);
}
