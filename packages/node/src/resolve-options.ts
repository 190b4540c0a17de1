import type { ClientOptions } from "@crdb-cloud/core";
import { type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/environment";
import { diagnosticsHooks } from "./diagnostics-hooks.ts";
import { onTermination } from "./on-termination.ts";
import { createProxyFetch } from "./proxy-fetch.ts";

/**
 * A connection that closes while Node.js 22 or 24 unpacks what came over it brings the process down.
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
  const settled = resolveEnvironment(platform, { ...options, headers: { ...NO_COMPRESSION, ...options.headers } });
  return { ...settled, fetch: options.fetch ?? createProxyFetch(process.env) };
}
