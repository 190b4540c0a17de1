import type { Transport } from "@crdb-cloud/core";
import { createFetchTransport } from "@crdb-cloud/core/internal/environment";
import { openTransport } from "./open-transport.ts";

/** Returns the transport for requests to a GitHub Actions job's token endpoint, through the environment's proxy. */
export function tokenTransport(): Transport {
  return openTransport(process) ?? createFetchTransport(globalThis.fetch);
}
