import type { ClientOptions } from "@crdb-cloud/core";
import { type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/environment";
import { fetchIfAllowed } from "./fetch-if-allowed.ts";
import { Deno } from "./globals.ts";
import { onTermination } from "./on-termination.ts";
import { readVariable } from "./read-variable.ts";

/**
 * Fills in from the environment what options leave out.
 *
 * @throws {TypeError} where there is no key, and for a variable that can't be or may not be read
 */
export function resolveOptions(options: EnvironmentOptions): ClientOptions {
  const platform = { name: "deno", version: Deno.version.deno, readVariable, onTermination };
  return { ...resolveEnvironment(platform, options), fetch: options.fetch ?? fetchIfAllowed };
}
