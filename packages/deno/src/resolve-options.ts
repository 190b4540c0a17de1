import type { ClientOptions } from "@crdb-cloud/core";
import { createFetchTransport, type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/internal";
import { fetchIfAllowed } from "./fetch-if-allowed.ts";
import { Deno } from "./globals.ts";
import { readVariable } from "./read-variable.ts";

/**
 * Fills in a client's options from environment variables.
 *
 * @throws {ArgumentError} if there is no key, a variable is invalid, or Deno doesn't permit reading it
 */
export function resolveOptions(options: EnvironmentOptions): ClientOptions {
  const { fetch = options.transport === undefined ? fetchIfAllowed : undefined } = options;
  const platform = {
    name: "deno",
    version: Deno.version.deno,
    readVariable,
    tokenTransport: () => createFetchTransport(fetchIfAllowed),
  };
  return { ...resolveEnvironment(platform, options), fetch };
}
