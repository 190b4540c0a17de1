import type { MediaType } from "@crdb-cloud/scripts/openapi";

/**
 * Returns a request or response body's media type object, which holds the schema and the examples. Bodies in our
 * OpenAPI documents have exactly one.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
