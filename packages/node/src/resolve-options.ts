import type { ClientOptions } from "@crdb-cloud/core";
import { type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/environment";
import { diagnosticsHooks } from "./diagnostics-hooks.ts";
import { onTermination } from "./on-termination.ts";
import { openTransport } from "./open-transport.ts";

/**
 * For a `fetch` option: the built-in `fetch` of Node.js 22 and 24 ends the process if a connection closes while a body is
 * decompressed.
 * @see https://github.com/nodejs/undici/issues/5360
 */
const NO_COMPRESSION = { "accept-encoding": "identity" };

/**
 * Fills in from the environment what options leave out.
 *
 * @throws {TypeError} where there is no key, and for a variable that can't be
 */
export function resolveOptions(options: EnvironmentOptions): ClientOptions {
  const platform = {
    name: "node",
    version: process.versions.node,
    readVariable: (name: string) => process.env[name],
    hooks: diagnosticsHooks,
    onTermination,
  };
  const { fetch, headers, transport = fetch === undefined ? openTransport(process) : undefined } = options;
  const safeHeaders = fetch === undefined ? headers : { ...NO_COMPRESSION, ...headers };
  return { ...resolveEnvironment(platform, { ...options, headers: safeHeaders }), transport };
}
