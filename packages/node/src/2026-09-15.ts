import { type Cloud, createClient as createCoreClient } from "@crdb-cloud/core/2026-09-15";
import type { EnvironmentOptions } from "@crdb-cloud/core/internal";
import { resolveOptions } from "./resolve-options.ts";

export * from "@crdb-cloud/core/2026-09-15";
export type { EnvironmentOptions as ClientOptions } from "@crdb-cloud/core/internal";
export { environmentToken, githubActionsToken, tokenFile } from "./credentials.ts";

/**
 * Creates a client. Options that you omit come from environment variables:
 * - the key from COCKROACH_API_KEY, or from COCKROACH_API_JWT with COCKROACH_VANITY_NAME and COCKROACH_USERNAME; in a
 * GitHub Actions job with `id-token: write`, COCKROACH_VANITY_NAME is enough
 * - the service's URL from COCKROACH_SERVER
 * - the proxy from HTTPS_PROXY and NO_PROXY
 * - the log level from CRDB_CLOUD_LOG, and read-only mode (GETs only) from CRDB_CLOUD_READ_ONLY
 *
 * @throws {ArgumentError} if the key is missing, or an option or a variable is invalid
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
