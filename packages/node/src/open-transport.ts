import type { Transport } from "@crdb-cloud/core";
import { type CreateHttpClient, createDenoFetch, createFetchTransport } from "@crdb-cloud/core/internal";
import { createHttpTransport } from "./http-transport.ts";

const transports = new Map<string, Transport>();

/**
 * Returns the transport for the environment's proxy settings. Clients with the same settings share it and its
 * connections. In Bun and Deno, it uses the built-in `fetch`, which reads the proxy settings itself.
 *
 * @throws {ArgumentError} if HTTPS_PROXY is invalid
 */
export function openTransport({ env, versions }: Pick<typeof process, "env" | "versions">): Transport {
  if (versions.bun) return createFetchTransport(globalThis.fetch);
  if (versions.deno) {
    const { Deno } = globalThis as unknown as { readonly Deno: { readonly createHttpClient: CreateHttpClient } };
    return createFetchTransport(createDenoFetch(Deno.createHttpClient), true);
  }
  const { https_proxy, HTTPS_PROXY, no_proxy, NO_PROXY } = env;
  const settings = JSON.stringify([https_proxy || HTTPS_PROXY, no_proxy || NO_PROXY]);
  let transport = transports.get(settings);
  if (transport === undefined) {
    transport = createHttpTransport();
    transports.set(settings, transport);
  }
  return transport;
}
