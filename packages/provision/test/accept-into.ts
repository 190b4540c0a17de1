import type { OpenChannel } from "../src/connectable/channel.ts";

/** Opens connections to any host, which asks for a password, and writes down the host's name. */
export function acceptInto(hosts: string[]): OpenChannel {
  return async (hostname) => {
    hosts.push(hostname);
    const chunks = [Uint8Array.of(0x53), Uint8Array.of(0x52, 0, 0, 0, 23)];
    const channel = { write: async () => {}, read: async () => chunks.shift(), startTls: async () => channel };
    return channel;
  };
}
