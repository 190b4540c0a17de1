import { assertOptions } from "../arguments/assert-options.ts";
import { atLeast, copyParams } from "../arguments/check-arguments.ts";
import { isNotFound } from "../errors/api-error.ts";
import { excerpt } from "../errors/excerpt.ts";
import { observeCall } from "../observe/observe-call.ts";
import type { Operation, Wait } from "../request/api-definition.ts";
import { createParentCall } from "../request/call.ts";
import { CALL_OPTIONS, type WaitOptions } from "../request/call-options.ts";
import { checkSegment } from "../request/check-params.ts";
import { growingPauses } from "../time/poll.ts";
import type { Pipeline } from "../transport/pipeline.ts";
import type { Invoke } from "./invoke.ts";
import { lookUp, lookUpItems } from "./look-up.ts";
import { type Sight, watch } from "./watch.ts";

const DEADLINE_MS = 3_600_000;

const OPTIONS: readonly string[] = [...CALL_OPTIONS, "onPoll"];

type Polled = Readonly<Record<string, unknown>>;

export type WaitMethod = (params?: unknown, options?: WaitOptions<unknown>) => Promise<unknown>;

/** Creates a method that polls immediately, again after 1 s, and then at intervals that grow to 30 s, with jitter. */
export function createWaitMethod(
  pipeline: Pipeline,
  id: string,
  { method, path }: Operation,
  wait: Wait,
  poll: Invoke,
): WaitMethod {
  const { clock, random, deadlineMs: clientDeadlineMs, redactorFor } = pipeline;
  const longestMs = Math.min(wait.deadlineMs ?? DEADLINE_MS, clientDeadlineMs);
  const look = wait.item ? lookFor(id, poll, wait.item) : poll;
  return async (target, given = {}) => {
    const params = copyParams(target);
    assertOptions(id, OPTIONS, given);
    const { deadlineMs = longestMs, onPoll, ...options } = given;
    atLeast(id, "deadlineMs", 1, deadlineMs);
    const pauses = growingPauses(1000, 30_000, random);
    const redact = (polled: Polled): unknown => redactorFor(undefined).json(polled);
    const polling = { clock, signal: options.signal, deadlineMs, pauses, onPoll, redact };
    const call = createParentCall(clock, id, { method, path });
    const pollOnce = async (leftMs: () => number): Promise<Sight<Polled> | "gone" | undefined> => {
      try {
        const limited = { ...options, deadlineMs: leftMs() };
        const polled = (await look(params, limited, call)).data as Polled | undefined;
        if (polled !== undefined) return toSight(polled, wait);
        return wait.gone && "gone";
      } catch (error) {
        if (wait.gone && isNotFound(error)) return "gone";
        throw error;
      }
    };
    const reached = await observeCall(pipeline)(call, () => watch<Polled>({ ...call, ...polling }, pollOnce));
    return wait.gone ? undefined : reached;
  };
}

/** Creates a function that polls a list and returns the item to watch, if the list contains it. */
function lookFor(id: string, poll: Invoke, { among, by }: NonNullable<Wait["item"]>): Invoke {
  return async (params, options, parent) => {
    const { [by]: wanted, ...others } = (params ?? {}) as Polled;
    checkSegment(id, by, wanted);
    const reply = await poll(others, options, parent);
    const items = lookUpItems<Polled>(reply.data, among);
    return { ...reply, data: items.find((item) => String(item[by]) === String(wanted)) };
  };
}

function toSight(polled: Polled, { until, fails = {} }: Wait): Sight<Polled> {
  const matches = ([name, values]: readonly [string, readonly string[]]): boolean =>
    values.some((value) => String(lookUp(polled, name)).match(`^${value.replace("*", ".*")}$`));
  const fields = Object.fromEntries(Object.keys({ ...until, ...fails }).map((name) => [name, lookUp(polled, name)]));
  const texts = Object.entries(fields).map(([name, value]) => {
    const wanted = until[name];
    const missed = wanted && !matches([name, wanted]) ? `, not ${wanted.join(" or ")}` : "";
    return `${name} is ${excerpt(String(value))}${missed}`;
  });
  const failed = Object.entries(fails).some(matches) ? "failed" : undefined;
  const end = Object.entries(until).every(matches) ? "reached" : failed;
  return { value: polled, fields, text: texts.join(", "), end };
}
