import type { MediaType } from "@crdb-cloud/scripts/openapi";

/**
 * Returns the description of a request or response body. The documents describe exactly one media type for each body.
 */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
