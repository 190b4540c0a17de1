// Generated from packages/deno/src/2026-09-15.ts by `pnpm generate`. Do not edit.

/**
 * A client for the CockroachDB Cloud API, for Deno.
 *
 * @example
 * ```ts
 * import { createClient } from "@crdb-cloud/deno";
 *
 * const cloud = createClient();
 * for await (const { name, state } of cloud.clusters.list())
 *   console.log(name, state);
 * ```
 * @module
 */
import { type Cloud, createClient as createCoreClient } from "@crdb-cloud/core/2024-09-16";
import type { EnvironmentOptions } from "@crdb-cloud/core/internal";
import { resolveOptions } from "../resolve-options.ts";

export * from "@crdb-cloud/core/2024-09-16";
export type { EnvironmentOptions as ClientOptions } from "@crdb-cloud/core/internal";
export { environmentToken, githubActionsToken, tokenFile } from "../credentials.ts";

/**
 * Creates a client. Options that you omit come from environment variables:
 * - the key from COCKROACH_API_KEY, or from COCKROACH_API_JWT with COCKROACH_VANITY_NAME and COCKROACH_USERNAME
 * - the service's URL from COCKROACH_SERVER
 * - the log level from CRDB_CLOUD_LOG, and read-only mode (GETs only) from CRDB_CLOUD_READ_ONLY
 *
 * If you pass `apiKey` and `baseUrl`, the program needs no permission to read variables.
 *
 * @throws {ArgumentError} if the key is missing, an option or a variable is invalid, or Deno doesn't permit reading a
 * variable; the message names the missing flag
 * @example
 * ```ts
 * const cloud = createClient();
 * const { clusters } = await cloud.clusters.list();
 * ```
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api
 */
export function createClient(options: EnvironmentOptions = {}): Cloud {
  return createCoreClient(resolveOptions(options));
}
