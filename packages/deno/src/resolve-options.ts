import type { ClientOptions } from "@crdb-cloud/core";
import { type EnvironmentOptions, resolveEnvironment } from "@crdb-cloud/core/internal";
import { denoTransport } from "./deno-transport.ts";
import { Deno } from "./globals.ts";
import { readVariable } from "./read-variable.ts";

export function resolveOptions(options: EnvironmentOptions): ClientOptions {
  const { transport = options.fetch === undefined ? denoTransport : undefined } = options;
  const platform = {
    name: "deno",
    version: Deno.version.deno,
    readVariable,
    tokenTransport: () => denoTransport,
  };
  return { ...resolveEnvironment(platform, options), transport };
}
