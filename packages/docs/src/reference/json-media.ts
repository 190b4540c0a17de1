import type { MediaType } from "@crdb-cloud/scripts/openapi";

/** Returns the body of a request or response: the documents describe one media type each. */
export function jsonMedia(
  node: { readonly content?: Readonly<Record<string, MediaType>> } | undefined,
): MediaType | undefined {
  return Object.values(node?.content ?? {})[0];
}
