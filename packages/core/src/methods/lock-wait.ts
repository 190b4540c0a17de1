import { ApiError } from "../errors/api-error.ts";
import { WaitError, type WaitSnapshot } from "../errors/wait-error.ts";
import type { ApiDefinition, Operation } from "../request/api-definition.ts";
import { atLeast } from "../request/at-least.ts";
import type { ChangeOptions } from "../request/call-options.ts";
import { copyParams } from "../request/copy-params.ts";
import { pickPathParameters } from "../request/expand-path.ts";
import { isLockMessage } from "../retry/lock-message.ts";
import { sleep } from "../time/sleep.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { Invoke } from "./invoke.ts";
import type { WaitMethod } from "./wait-method.ts";

const DEADLINE_MS = 7_200_000;
const FIRST_INTERVAL_MS = 1000;
const LONGEST_INTERVAL_MS = 30_000;

/**
 * Adds the option `whenBusy` to an operation that changes a cluster. With `"wait"`, if the cluster is locked, the
 * client polls until it is unlocked, then sends the request again.
 */
export function withLockWait(
  { settings }: Pipeline,
  api: Pick<ApiDefinition, "operations" | "waits">,
  id: string,
  change: Invoke,
  wait: WaitMethod,
): Invoke<ChangeOptions> {
  const { clock, random, deadlineMs: clientDeadlineMs } = settings;
  const { method, path, lockWait } = api.operations[id] as Operation;
  const pollId = api.waits[lockWait as string]?.poll as string;
  const clusterPath = (api.operations[pollId] as Operation).path;
  return async (given, { whenBusy = "throw", ...options } = {}, onResponse) => {
    if (whenBusy === "throw") return change(given, options, onResponse);
    const params = copyParams(given);
    const target = pickPathParameters(clusterPath, (params ?? {}) as Record<string, unknown>);
    const deadlineMs = atLeast(id, "deadlineMs", 1, options.deadlineMs ?? Math.min(clientDeadlineMs, DEADLINE_MS));
    const startedAt = clock.now();
    const leftMs = (): number => Math.max(1, deadlineMs - (clock.now() - startedAt));
    let last: unknown;
    for (let intervalMs = FIRST_INTERVAL_MS, attempts = 1; ; attempts += 1) {
      try {
        return await change(params, { ...options, deadlineMs: leftMs() }, onResponse);
      } catch (rejection) {
        if (!isLocked(rejection)) throw rejection;
        const end = (reason: WaitError["reason"], text: string, history: readonly WaitSnapshot[]): WaitError => {
          const facts = { reason, last, history, outcome: "rejected", cause: rejection } as const;
          return new WaitError({ operation: id, method, path, attempts }, text, facts);
        };
        try {
          const onPoll = (polled: unknown): unknown => (last = polled);
          await wait(target, { ...options, deadlineMs: leftMs(), onPoll });
        } catch (error) {
          if (options.signal?.aborted || !(error instanceof WaitError)) throw error;
          throw end(error.reason, `rejected because the cluster is locked: ${error.message}`, error.history);
        }
        // The service may report a cluster as ready for some time after another change has locked the cluster. The
        // polling can therefore end too early, so the client pauses before it sends the request again.
        const pauseMs = intervalMs * (1 - random() / 2);
        if (pauseMs >= leftMs()) throw end("timeout", `the cluster is still locked after ${deadlineMs} ms`, []);
        await sleep(pauseMs, { clock, signal: options.signal });
        intervalMs = Math.min(LONGEST_INTERVAL_MS, intervalMs * 2);
      }
    }
  };
}

/** Returns whether the service rejected a change because the cluster is locked. */
export function isLocked(error: unknown): error is ApiError {
  return error instanceof ApiError && error.outcome !== "unknown" && isLockMessage(error.status, error.reason);
}
