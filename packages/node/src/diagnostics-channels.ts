import { channel, type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { CallContext, Hooks, Tracer } from "@crdb-cloud/core";

/** Wraps a call. It must call `run`, and can start a span before that and end it afterwards, for example. */
export type CallWrapper = (call: CallContext, run: () => Promise<void>) => Promise<void>;

const calls = tracingChannel("crdb-cloud:call");
const attempts = tracingChannel("crdb-cloud:attempt");
const retries = channel("crdb-cloud:retry");
const pauses = channel("crdb-cloud:pause");
const wrappers = new Set<CallWrapper>();

/**
 * Publishes each call on the `crdb-cloud:call` tracing channel, and each attempt on `crdb-cloud:attempt`. Without
 * subscribers, the client creates no events.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export const channelTracer: Tracer = {
  get call() {
    const publish = toTrace(calls);
    if (wrappers.size === 0) return publish;
    return [...wrappers].reduce(nest, publish ?? ((_, run) => run()));
  },
  get attempt() {
    return toTrace(attempts);
  },
};

/** Publishes each retry on the `crdb-cloud:retry` channel, and each pause on `crdb-cloud:pause`. */
export const channelHooks: Hooks = {
  get retry() {
    return retries.hasSubscribers ? (event: unknown) => retries.publish(event) : undefined;
  },
  get pause() {
    return pauses.hasSubscribers ? (event: unknown) => pauses.publish(event) : undefined;
  },
};

/** Wraps the calls of all clients, until you call the returned function. */
export function wrapCalls(wrapper: CallWrapper): () => void {
  wrappers.add(wrapper);
  return () => void wrappers.delete(wrapper);
}

function nest(inner: CallWrapper, outer: CallWrapper): CallWrapper {
  return (call, run) => outer(call, () => inner(call, run));
}

function toTrace(
  channels: TracingChannel<object>,
): ((context: object, run: () => Promise<void>) => Promise<void>) | undefined {
  return isObserved(channels) ? (context, run) => channels.tracePromise(run, context) : undefined;
}

/**
 * Returns whether a tracing channel has subscribers. Bun lacks `TracingChannel.hasSubscribers`, so this checks the five
 * channels that make up the tracing channel.
 */
function isObserved({ hasSubscribers, start, end, asyncStart, asyncEnd, error }: TracingChannel<object>): boolean {
  return hasSubscribers ?? [start, end, asyncStart, asyncEnd, error].some((channel) => channel.hasSubscribers);
}
