import { channel, type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { Hooks, Tracer } from "@crdb-cloud/core";

const calls = tracingChannel("crdb-cloud:call");
const attempts = tracingChannel("crdb-cloud:attempt");
const retries = channel("crdb-cloud:retry");

/**
 * Publishes each call on the tracing channel `crdb-cloud:call` and each attempt on `crdb-cloud:attempt`. While a channel has
 * no subscribers, the client creates no events for it.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export const channelTracer: Tracer = {
  get call() {
    return toTrace(calls);
  },
  get attempt() {
    return toTrace(attempts);
  },
};

/** Publishes each retry on the channel `crdb-cloud:retry`. */
export const channelHooks: Hooks = {
  get retry() {
    return retries.hasSubscribers ? (event: unknown) => retries.publish(event) : undefined;
  },
};

function toTrace(
  channels: TracingChannel<object>,
): ((context: object, run: () => Promise<void>) => Promise<void>) | undefined {
  return channels.hasSubscribers ? (context, run) => channels.tracePromise(run, context) : undefined;
}
