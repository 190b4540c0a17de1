import type { ClientOptions } from "./client/client-options.ts";
import { createCloud } from "./client/create-cloud.ts";
import { api } from "./generated/2022-03-31/operations.gen.ts";
import type { Resources } from "./generated/2022-03-31/resources.gen.ts";
import type { paths } from "./generated/2022-03-31/schema.gen.ts";
import type { HttpClient } from "./methods/http.ts";

export * from "./client/exports.ts";
export type * from "./generated/2022-03-31/resources.gen.ts";
export type * from "./generated/2022-03-31/schema.gen.ts";

/** The version of the API that this API version speaks: the value of the `Cc-Version` header. */
export const API_VERSION = "2022-03-31";

/** A client of the CockroachDB Cloud API. */
export interface Cloud extends Resources {
  /** openapi-fetch itself, for what the methods don't offer, with the same key, limits and retries. */
  readonly http: HttpClient<paths>;
}

/**
 * Makes a client.
 *
 * @throws {TypeError | RangeError} for an option that can't be: a key that no header can carry, an address without TLS
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
