import { type Channel, channel } from "node:diagnostics_channel";
import type { Hooks } from "@crdb-cloud/core";

const channels = {
  request: channel("crdb-cloud:request"),
  response: channel("crdb-cloud:response"),
  retry: channel("crdb-cloud:retry"),
};

/**
 * Publishes what the hooks are told on `crdb-cloud:request`, `crdb-cloud:response` and `crdb-cloud:retry`. While nobody
 * subscribes there are no hooks, so that no event is made.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html
 */
export const diagnosticsHooks: Hooks = {
  get request() {
    return toHook(channels.request);
  },
  get response() {
    return toHook(channels.response);
  },
  get retry() {
    return toHook(channels.retry);
  },
};

function toHook(channel: Channel): ((event: unknown) => void) | undefined {
  return channel.hasSubscribers ? (event) => channel.publish(event) : undefined;
}
