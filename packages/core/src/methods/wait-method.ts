import { ApiError } from "../errors/api-error.ts";
import { CloudError } from "../errors/cloud-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { isTransient } from "../errors/to-connection-error.ts";
import { WaitError, type WaitSnapshot } from "../errors/wait-error.ts";
import type { Operation, Wait } from "../request/api-definition.ts";
import { atLeast } from "../request/at-least.ts";
import type { CallFacts } from "../request/call.ts";
import { sleep } from "../time/sleep.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { CallMethod } from "./call-method.ts";
import { lookUp } from "./look-up.ts";
import type { WaitOptions } from "./wait-options.ts";

const DEADLINE_MS = 3_600_000;
const FIRST_INTERVAL_MS = 1000;
const LONGEST_INTERVAL_MS = 30_000;
const GROWTH = 1.5;

type Fields = Readonly<Record<string, readonly string[]>>;

/** What a poll answers. */
export type Polled = Readonly<Record<string, unknown>>;

/** The function behind a method that waits. */
export type WaitMethod = (params?: unknown, options?: WaitOptions<unknown>) => Promise<unknown>;

/**
 * Makes a method that polls an operation until what it answers is in a wanted state: at once, then after one second,
 * growing to thirty, with jitter. A poll that fails in passing is polled again; a refusal ends the wait.
 */
export function createWaitMethod(
  pipeline: Pipeline,
  id: string,
  operation: Operation,
  wait: Wait,
  poll: CallMethod,
): WaitMethod {
  const { clock, random } = pipeline.settings;
  const look = wait.item ? lookFor(poll, wait.item) : poll;
  return async (params, { deadlineMs = wait.deadlineMs ?? DEADLINE_MS, onPoll, ...options } = {}) => {
    atLeast(id, "deadlineMs", 1, deadlineMs);
    const startedAt = clock.now();
    const leftMs = (): number => deadlineMs - (clock.now() - startedAt);
    const history: WaitSnapshot[] = [];
    let attempts = 0;
    let last: Polled | undefined;
    let failure: CloudError | undefined;
    const end = (reason: "failed" | "timeout", text: string, cause?: unknown): WaitError => {
      const facts: CallFacts = { operation: id, method: operation.method, path: operation.path, attempts };
      return new WaitError(facts, text, { reason, last, history, cause });
    };
    const timeout = (): WaitError => {
      return end(
        "timeout",
        `not reached within ${Math.round(deadlineMs)} ms, ${describe(last, wait)}: wait again to resume`,
        failure,
      );
    };
    for (let intervalMs = FIRST_INTERVAL_MS; ; intervalMs = Math.min(LONGEST_INTERVAL_MS, intervalMs * GROWTH)) {
      attempts += 1;
      try {
        last = (await look(params, { ...options, deadlineMs: Math.max(1, leftMs()) })) as Polled | undefined;
        failure = undefined;
        if (wait.gone && last === undefined) return undefined;
      } catch (error) {
        if (!(error instanceof CloudError)) throw error;
        if (wait.gone && error instanceof ApiError && error.status === 404) return undefined;
        if (isFinal(error)) throw end("failed", error.message, error);
        failure = error;
      }
      if (last !== undefined && failure === undefined) {
        record(history, last, wait, clock.now() - startedAt);
        await onPoll?.(last);
        if (reaches(last, wait.until)) return wait.gone ? undefined : last;
        if (rulesOut(last, wait.fails)) throw end("failed", `can't be reached any more, ${describe(last, wait)}`);
      }
      const pauseMs = intervalMs * (1 - random() / 2);
      if (pauseMs >= leftMs()) throw timeout();
      await sleep(pauseMs, { clock, signal: options.signal, ms: Number.POSITIVE_INFINITY, timeout });
    }
  };
}

/** A failure that asking again can't change: a refusal, a certificate that does not fit, a key that can't be had. */
function isFinal(error: CloudError): boolean {
  if (error instanceof ConnectionError) return !isTransient(error);
  return error instanceof ApiError && error.status < 500 && error.status !== 429;
}

/** Polls a list for one of its items; `undefined` where it isn't listed. */
function lookFor(poll: CallMethod, { among, by }: NonNullable<Wait["item"]>): CallMethod {
  return async (params, options) => {
    const { [by]: wanted, ...others } = params as Polled;
    const items = (lookUp(await poll(others, options), among) ?? []) as readonly Polled[];
    return items.find((item) => item[by] === wanted);
  };
}

function reaches(polled: Polled, until: Fields): boolean {
  return Object.entries(until).every(([name, values]) => values.includes(lookUp(polled, name) as string));
}

function rulesOut(polled: Polled, fails: Fields = {}): boolean {
  return Object.entries(fails).some(([name, values]) => values.includes(lookUp(polled, name) as string));
}

function watch(polled: Polled, { until, fails }: Wait): Polled {
  return Object.fromEntries(Object.keys({ ...until, ...fails }).map((name) => [name, lookUp(polled, name)]));
}

function record(history: WaitSnapshot[], polled: Polled, wait: Wait, elapsedMs: number): void {
  const fields = watch(polled, wait);
  if (JSON.stringify(history.at(-1)?.fields) !== JSON.stringify(fields)) history.push({ elapsedMs, fields });
}

function describe(polled: Polled | undefined, wait: Wait): string {
  if (polled === undefined) return "nothing seen";
  return Object.entries(watch(polled, wait))
    .map(([name, value]) => `${name} is ${String(value)}`)
    .join(", ");
}
