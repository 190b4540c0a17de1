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
export * from "@crdb-cloud/core";
export { type ClientOptions, createClient } from "./2024-09-16.ts";
