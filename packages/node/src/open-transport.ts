import type { Transport } from "@crdb-cloud/core";
import { createHttpTransport } from "./http-transport.ts";

const transports = new Map<string, Transport>();

/**
 * Returns the transport for the environment's proxy settings. Clients with the same settings share it and its
 * connections.
 *
 * @returns `undefined` in Bun and Deno, whose built-in `fetch` reads the proxy settings itself
 * @throws {TypeError} if HTTPS_PROXY is invalid
 */
export function openTransport({ env, versions }: Pick<typeof process, "env" | "versions">): Transport | undefined {
  if (versions.bun || versions.deno) return undefined;
  const { https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = env;
  const settings = JSON.stringify([https_proxy || HTTPS_PROXY, no_proxy || NO_PROXY]);
  let transport = transports.get(settings);
  if (transport === undefined) {
    transport = createHttpTransport();
    transports.set(settings, transport);
  }
  return transport;
}
