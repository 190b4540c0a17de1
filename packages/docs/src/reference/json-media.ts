import type { MediaType } from "@crdb-cloud/scripts/openapi";

/**
 * Returns the description of a request or response body. In the OpenAPI documents of this repository, each body has
 * exactly one media type.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
