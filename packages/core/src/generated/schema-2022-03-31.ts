// Generated from packages/core/src/schema-2026-09-15.ts by `pnpm generate`. Do not edit.

/**
 * The OpenAPI description of API version 2022-03-31 as TypeScript types, for your own openapi-fetch client.
 *
 * @example
 * ```ts
 * import type { paths } from "@crdb-cloud/core/schema";
 * import createFetchClient from "openapi-fetch";
 *
 * const client = createFetchClient<paths>({
 *   baseUrl: "https://cockroachlabs.cloud",
 * });
 * ```
 * @module
 */
export type { components, operations, paths } from "../generated/2022-03-31/schema.gen.ts";
