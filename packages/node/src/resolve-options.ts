import type { ClientOptions } from "@crdb-cloud/core";
import { type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/internal";
import { openTransport } from "./open-transport.ts";
import { processHooks } from "./process-hooks.ts";

/**
 * Headers that turn off compression if the `fetch` option is set: in Node.js 22 and 24, the built-in `fetch` crashes
 * the process if the connection closes while it decompresses a body.
 *
 * @see https://github.com/nodejs/undici/issues/5360
 */
const NO_COMPRESSION = { "accept-encoding": "identity" };

export function resolveOptions(options: EnvironmentOptions): ClientOptions {
  const { fetch, transport = fetch === undefined ? openTransport(process) : undefined } = options;
  const platform = {
    name: "node",
    version: process.versions.node,
    readVariable: (name: string) => process.env[name],
    tokenTransport: () => openTransport(process),
    headers: fetch === undefined ? undefined : NO_COMPRESSION,
    hooks: processHooks,
  };
  return { ...resolveEnvironment(platform, options), transport };
}
