import type { MediaType } from "@crdb-cloud/scripts/openapi";

/**
 * Returns the media type object of a request or response body. Bodies in our OpenAPI documents have exactly one.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
