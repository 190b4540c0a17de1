/**
 * The CockroachDB Cloud API for Deno.
 *
 * @example
 * ```ts
 * import { createClient } from "@crdb-cloud/deno";
 *
 * const cloud = createClient();
 * for await (const { name, state } of cloud.clusters.list()) console.log(name, state);
 * ```
 * @module
 */
import { type Cloud, createClient as createCoreClient } from "@crdb-cloud/core/2024-09-16";
import type { EnvironmentOptions } from "@crdb-cloud/core/environment";
import { resolveOptions } from "./resolve-options.ts";

export * from "@crdb-cloud/core/2024-09-16";
export type { EnvironmentOptions as ClientOptions } from "@crdb-cloud/core/environment";

/**
 * Makes a client. What options leave out comes from the environment: the key from COCKROACH_API_KEY, or else from
 * COCKROACH_API_JWT with COCKROACH_VANITY_NAME and COCKROACH_USERNAME; the address from COCKROACH_SERVER; and
 * CRDB_CLOUD_LOG says how much is logged. Given `apiKey` and `baseUrl`, no variable needs to be readable.
 *
 * @throws {TypeError | RangeError} where there is no key, for an option or a variable that can't be, and for a variable
 * that may not be read, naming the flag of Deno that allows it
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
