// Generated from packages/core/src/2026-09-15.ts by `pnpm generate`. Do not edit.

import { createCloud } from "../client/create-cloud.ts";
import type { CaCertificateMethod } from "../client/get-ca-certificate.ts";
import { api } from "../generated/2022-03-31/operations.gen.ts";
import type { Resources } from "../generated/2022-03-31/resources.gen.ts";
import type { paths } from "../generated/2022-03-31/schema.gen.ts";
import type { HttpClient } from "../methods/http.ts";
import type { ClientOptions, OptionOverrides } from "../transport/client-options.ts";

export * from "../exports.ts";
export type * from "../generated/2022-03-31/models.gen.ts";
export type * from "../generated/2022-03-31/resources.gen.ts";

/** The API version of this module's client, sent as the `Cc-Version` header. */
export const API_VERSION = "2022-03-31";

/** A client for the CockroachDB Cloud API. */
export interface Cloud extends Resources {
  /** Clusters, and the certificates that drivers need to connect to them. */
  readonly clusters: Resources["clusters"] & CaCertificateMethod;
  /** An openapi-fetch client for requests that no method covers. It shares this client's key, limits and retries. */
  readonly http: HttpClient<paths>;
  /**
   * Creates a client with different defaults for part of your program. It shares this client's key, connections, rate
   * limit and retry budget. Its `headers` and `hooks` are added to this client's, and `readOnly` can be turned on but
   * not off.
   *
   * @throws {ArgumentError} if an option is invalid or can't be overridden, such as `apiKey`
   * @example
   * ```ts
   * const patient = cloud.withOptions({ timeoutMs: 300_000, maxRetries: 8 });
   * ```
   */
  withOptions(options: OptionOverrides): Cloud;
}

/**
 * Creates a client.
 *
 * @throws {ArgumentError} if an option is invalid, such as a `baseUrl` without TLS
 * @example
 * ```ts
 * const cloud = createClient({ apiKey: () => readSecret("cockroach") });
 * const { clusters } = await cloud.clusters.list();
 * ```
 * @see https://www.cockroachlabs.com/docs/cockroachcloud/cloud-api
 */
export function createClient(options: ClientOptions): Cloud {
  return createCloud(api, options) as Cloud;
}
