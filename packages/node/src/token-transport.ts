import type { Transport } from "@crdb-cloud/core";
import { createFetchTransport } from "@crdb-cloud/core/internal";
import { openTransport } from "./open-transport.ts";

/** Returns the transport for the endpoint that issues tokens. It uses the proxy of the environment. */
export function tokenTransport(): Transport {
  return openTransport(process) ?? createFetchTransport(globalThis.fetch);
}
