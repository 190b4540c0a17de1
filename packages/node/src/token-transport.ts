import type { Transport } from "@crdb-cloud/core";
import { createFetchTransport } from "@crdb-cloud/core/internal/environment";
import { openTransport } from "./open-transport.ts";

/** Returns the transport for the endpoint that issues tokens. It uses the proxy of the environment. */
export function tokenTransport(): Transport {
  return openTransport(process) ?? createFetchTransport(globalThis.fetch);
}
