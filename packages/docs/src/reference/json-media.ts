import type { MediaType } from "@crdb-cloud/scripts/openapi";

/**
 * Returns a request or response body's description. In our OpenAPI documents, each body has one media type.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
