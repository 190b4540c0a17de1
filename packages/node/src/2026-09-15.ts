import { type Cloud, createClient as createCoreClient } from "@crdb-cloud/core/2026-09-15";
import type { EnvironmentOptions } from "@crdb-cloud/core/internal/environment";
import { resolveOptions } from "./resolve-options.ts";

export * from "@crdb-cloud/core/2026-09-15";
export type { EnvironmentOptions as ClientOptions } from "@crdb-cloud/core/internal/environment";
export { environmentToken, githubActionsToken, tokenFile } from "./credentials.ts";

/**
 * Creates a client. Environment variables replace omitted options:
 * - COCKROACH_API_KEY contains the key. If it is not set, COCKROACH_API_JWT contains the key, and COCKROACH_VANITY_NAME
 *   and COCKROACH_USERNAME are read too.
 * - In a GitHub Actions job that may ask for a token, COCKROACH_VANITY_NAME is enough.
 * - COCKROACH_SERVER contains the URL of the service.
 * - HTTPS_PROXY and NO_PROXY configure the proxy.
 * - CRDB_CLOUD_LOG contains the log level.
 *
 * @throws {TypeError | RangeError} if there is no key, or if an option or a variable is invalid
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
