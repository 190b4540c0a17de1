import { ApiError } from "../errors/api-error.ts";
import { WaitError } from "../errors/wait-error.ts";
import type { ApiDefinition, Operation } from "../request/api-definition.ts";
import { atLeast } from "../request/at-least.ts";
import type { ChangeOptions } from "../request/call-options.ts";
import { pickPathParameters } from "../request/expand-path.ts";
import { sleep } from "../time/sleep.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { CallMethod } from "./call-method.ts";
import type { Extension, Methods } from "./extension.ts";
import type { WaitMethod } from "./wait-method.ts";

const DEADLINE_MS = 7_200_000;
const FIRST_INTERVAL_MS = 1000;
const LONGEST_INTERVAL_MS = 30_000;

/** Lets each change that the API version has a turn for wait for it. */
export const withLockWaits: Extension = (pipeline, api, methods) => {
  const changes = Object.entries(api.operations).filter(([, { lockWait }]) => lockWait !== undefined);
  return Object.fromEntries(changes.map(([id]) => [id, withLockWait(pipeline, api, id, methods)]));
};

/**
 * Makes a change that can wait for its turn, where another has locked what it changes: it is looked at until that is
 * free, and then the change is sent again.
 */
function withLockWait(
  pipeline: Pipeline,
  api: ApiDefinition,
  id: string,
  methods: Methods,
): (params?: unknown, options?: ChangeOptions) => Promise<unknown> {
  const { clock, random, deadlineMs: longestMs } = pipeline.settings;
  const { method, path, lockWait } = api.operations[id] as Operation;
  const [change, wait] = [methods[id], methods[lockWait as string]] as [CallMethod, WaitMethod];
  return async (params, { whenBusy = "throw", ...options } = {}) => {
    if (whenBusy === "throw") return change(params, options);
    const polled = api.waits[lockWait as string]?.poll as string;
    const target = pickPathParameters((api.operations[polled] as Operation).path, params as Record<string, unknown>);
    const deadlineMs = atLeast(id, "deadlineMs", 1, options.deadlineMs ?? Math.min(longestMs, DEADLINE_MS));
    const startedAt = clock.now();
    const leftMs = (): number => Math.max(1, deadlineMs - (clock.now() - startedAt));
    let last: unknown;
    for (let intervalMs = FIRST_INTERVAL_MS, attempts = 1; ; attempts += 1) {
      try {
        return await change(params, { ...options, deadlineMs: leftMs() });
      } catch (refusal) {
        if (!isBusy(refusal)) throw refusal;
        const facts = { operation: id, method, path, attempts };
        const end = (reason: WaitError["reason"], text: string, history: WaitError["history"]): WaitError => {
          return new WaitError(facts, text, { reason, last, history, outcome: "rejected", cause: refusal });
        };
        try {
          const onPoll = (seen: unknown): unknown => (last = seen);
          await wait(target, { ...options, deadlineMs: leftMs(), onPoll });
        } catch (error) {
          if (!(error instanceof WaitError)) throw error;
          throw end(error.reason, `refused as another change is under way: ${error.message}`, error.history);
        }
        // It may look free a moment before the other change has locked it.
        const pauseMs = intervalMs * (1 - random() / 2);
        const timeout = (): WaitError => end("timeout", `still refused as busy after ${deadlineMs} ms`, []);
        if (pauseMs >= leftMs()) throw timeout();
        await sleep(pauseMs, { clock, signal: options.signal, ms: Number.POSITIVE_INFINITY, timeout });
        intervalMs = Math.min(LONGEST_INTERVAL_MS, intervalMs * 2);
      }
    }
  };
}

/**
 * Tells whether a change was refused because another one is under way. The service's status for that isn't settled, so its
 * words count, but not the names that they quote; a 503 counts where it is the service's own, and not that of something in
 * between.
 */
export function isBusy(error: unknown): boolean {
  if (!(error instanceof ApiError)) return false;
  const { status, code, reason } = error;
  if (status === 503 && code === "UNAVAILABLE") return true;
  if (![400, 409, 503].includes(status) || code === "ALREADY_EXISTS" || code === "NOT_FOUND") return false;
  return /(?<![a-z-])lock(s|ed|ing)?(?![a-z-])/i.test(reason.replace(/\B(["'`]).*?\1\B/g, ""));
}
