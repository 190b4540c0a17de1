import { ApiError } from "../errors/api-error.ts";
import { CloudError } from "../errors/cloud-error.ts";
import { ConnectionError } from "../errors/connection-error.ts";
import { excerpt } from "../errors/excerpt.ts";
import { isNotFound } from "../errors/is-not-found.ts";
import { WaitError, type WaitSnapshot } from "../errors/wait-error.ts";
import type { Operation, Wait } from "../request/api-definition.ts";
import { assertNames } from "../request/assert-names.ts";
import { atLeast } from "../request/at-least.ts";
import { withCallOptions } from "../request/call-options.ts";
import { copyParams } from "../request/copy-params.ts";
import { encodeSegment } from "../request/expand-path.ts";
import { judgeError } from "../retry/retry-policy.ts";
import { sleep } from "../time/sleep.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { Invoke } from "./invoke.ts";
import { lookUp } from "./look-up.ts";
import type { WaitOptions } from "./wait-options.ts";

const DEADLINE_MS = 3_600_000;
const FIRST_INTERVAL_MS = 1000;
const LONGEST_INTERVAL_MS = 30_000;
const GROWTH = 1.5;
/** The minimum time that is reserved for the last poll before the deadline, in milliseconds. */
const LAST_POLL_MS = 100;

const OPTIONS: ReadonlySet<string> = /* @__PURE__ */ withCallOptions("onPoll");

type Fields = Readonly<Record<string, readonly string[]>>;

/** The resource, as the service returned it in response to a poll. */
export type Polled = Readonly<Record<string, unknown>>;

export type WaitMethod = (params?: unknown, options?: WaitOptions<unknown>) => Promise<unknown>;

/**
 * Creates a method that polls an operation until the resource is in the wanted state: at once, after 1 s, and then at
 * intervals that grow to 30 s, with jitter. Transient failures do not end the polling.
 */
export function createWaitMethod(
  pipeline: Pipeline,
  id: string,
  operation: Operation,
  wait: Wait,
  poll: Invoke,
): WaitMethod {
  const { clock, random } = pipeline.settings;
  const look = wait.item ? lookFor(id, poll, wait.item) : poll;
  return async (target, given = {}) => {
    const params = copyParams(target);
    assertNames(id, "option", OPTIONS, given);
    const { deadlineMs = wait.deadlineMs ?? DEADLINE_MS, onPoll, ...options } = given;
    atLeast(id, "deadlineMs", 1, deadlineMs);
    const startedAt = clock.now();
    const leftMs = (): number => deadlineMs - (clock.now() - startedAt);
    const history: WaitSnapshot[] = [];
    let attempts = 0;
    let last: Polled | undefined;
    let failure: CloudError | undefined;
    const end = (reason: WaitError["reason"], text: string, cause?: unknown): WaitError => {
      const facts = { operation: id, method: operation.method, path: operation.path, attempts };
      return new WaitError(facts, text, { reason, last, history, cause });
    };
    for (let intervalMs = FIRST_INTERVAL_MS; ; intervalMs = Math.min(LONGEST_INTERVAL_MS, intervalMs * GROWTH)) {
      const polledAt = clock.now();
      attempts += 1;
      try {
        last = (await look(params, { ...options, deadlineMs: Math.max(1, leftMs()) })) as Polled | undefined;
        failure = undefined;
        if (wait.gone && last === undefined) return undefined;
      } catch (error) {
        if (options.signal?.aborted || !(error instanceof CloudError)) throw error;
        if (wait.gone && isNotFound(error)) return undefined;
        if (isFinal(error)) throw end("failed", error.message, error);
        failure = error;
      }
      if (last !== undefined && failure === undefined) {
        record(history, last, wait, clock.now() - startedAt);
        await onPoll?.(last);
        if (reaches(last, wait.until)) return wait.gone ? undefined : last;
        if (rulesOut(last, wait.fails)) {
          throw end("failed", `the wanted state can no longer be reached, ${describe(last, wait)}`);
        }
      }
      const left = leftMs();
      const reserveMs = Math.min(left / 2, Math.max(LAST_POLL_MS, 2 * (clock.now() - polledAt)));
      const pauseMs = Math.min(intervalMs * (1 - random() / 2), left - reserveMs);
      if (left <= LAST_POLL_MS) {
        const text = `the wanted state was not reached within ${Math.round(deadlineMs)} ms`;
        throw end("timeout", `${text}, ${describe(last, wait)}: call the wait again to continue`, failure);
      }
      await sleep(pauseMs, { clock, signal: options.signal });
    }
  };
}

/** Returns whether the next poll would fail too, as after a 401. */
function isFinal(error: CloudError): boolean {
  return (error instanceof ApiError || error instanceof ConnectionError) && !judgeError(error).transient;
}

/** Creates a function that polls a list and returns the item to watch, if the list contains it. */
function lookFor(id: string, poll: Invoke, { among, by }: NonNullable<Wait["item"]>): Invoke {
  return async (params, options) => {
    const { [by]: wanted, ...others } = (params ?? {}) as Polled;
    encodeSegment(id, by, wanted);
    const items = (lookUp(await poll(others, options), among) ?? []) as readonly Polled[];
    return items.find((item) => String(item[by]) === String(wanted));
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
  if (polled === undefined) return "no poll succeeded";
  return Object.entries(watch(polled, wait))
    .map(([name, value]) => `${name} is ${excerpt(String(value))}`)
    .join(", ");
}
