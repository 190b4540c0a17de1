import { channel, type TracingChannel, tracingChannel } from "node:diagnostics_channel";
import type { Hooks } from "@crdb-cloud/core";

const calls = tracingChannel("crdb-cloud:call");
const attempts = tracingChannel("crdb-cloud:attempt");
const retries = channel("crdb-cloud:retry");
const pauses = channel("crdb-cloud:pause");

/**
 * Publishes each call on the `crdb-cloud:call` tracing channel, each attempt on `crdb-cloud:attempt`, each retry on the
 * `crdb-cloud:retry` channel, and each pause on `crdb-cloud:pause`. Without subscribers, the client creates no events.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#class-tracingchannel
 */
export const channelHooks: Hooks = {
  get call() {
    return toHook(calls);
  },
  get attempt() {
    return toHook(attempts);
  },
  get retry() {
    return retries.hasSubscribers ? (event: unknown) => retries.publish(event) : undefined;
  },
  get pause() {
    return pauses.hasSubscribers ? (event: unknown) => pauses.publish(event) : undefined;
  },
};

function toHook(
  channels: TracingChannel<object>,
): ((context: object, run: () => Promise<void>) => Promise<void>) | undefined {
  return isObserved(channels) ? (context, run) => channels.tracePromise(run, context) : undefined;
}

/** Returns whether a tracing channel has subscribers. Bun lacks `hasSubscribers`, so this checks its five channels. */
function isObserved({ hasSubscribers, start, end, asyncStart, asyncEnd, error }: TracingChannel<object>): boolean {
  return hasSubscribers ?? [start, end, asyncStart, asyncEnd, error].some((channel) => channel.hasSubscribers);
}
