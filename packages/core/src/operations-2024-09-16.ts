/**
 * The operations of API version 2024-09-16 as functions instead of methods. If a program is bundled, the bundle
 * contains only the operations that the program calls.
 *
 * @module
 */
import type { ClientOptions } from "./client/client-options.ts";
import { secrets } from "./generated/2024-09-16/secrets.gen.ts";
import { type OperationsClient, openClient } from "./operations/operations-client.ts";
import { observer } from "./transport/observe.ts";

export * from "./client/exports.ts";
export * from "./generated/2024-09-16/functions.gen.ts";
export type * from "./generated/2024-09-16/resources.gen.ts";
export type * from "./generated/2024-09-16/schema.gen.ts";
export type { OperationFunction } from "./operations/operation-function.ts";
export type { OperationsClient } from "./operations/operations-client.ts";

/** The API version of this entry point: the value of the `Cc-Version` header. */
export const API_VERSION = "2024-09-16";

const api = { version: API_VERSION, secrets } as const;

/**
 * Creates a client without methods. Pass the client to the functions of this entry point, such as `clustersGet()`.
 *
 * @throws {TypeError | RangeError} if an option is invalid, such as a key that a header cannot contain or a `baseUrl`
 * without TLS
 * @example
 * ```ts
 * const client = createClient({ apiKey: () => readSecret("cockroach") });
 * const cluster = await clustersGet(client, { cluster_id });
 * ```
 */
export function createClient(options: Omit<ClientOptions, "hooks" | "tracer">): OperationsClient<typeof API_VERSION> {
  return openClient(api, options);
}

/**
 * Creates a client as `createClient()` does. The options can also contain `hooks` and a `tracer`.
 *
 * @throws {TypeError | RangeError} if an option is invalid
 */
export function createObservedClient(options: ClientOptions): OperationsClient<typeof API_VERSION> {
  return openClient(api, options, observer);
}
