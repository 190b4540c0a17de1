import { listOperations } from "./list-operations.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * Puts a document in an order that doesn't depend on its files: paths are in the order of `tags`, and components are
 * sorted by name. Within a tag, paths keep their order.
 */
export function orderDocument(document: OpenApiDocument): OpenApiDocument {
  const {
    openapi,
    info,
    servers,
    security,
    tags,
    paths = {},
    components = {},
    ...rest
  } = document as OpenApiDocument & {
    readonly openapi: string;
  };
  const names = tags?.map(({ name }) => name) ?? [];
  const ranks = new Map(
    listOperations(document)
      .map(({ path, node }) => [path, names.indexOf(node.tags?.[0] ?? "")] as const)
      .reverse(),
  );
  const rank = (path: string): number => (ranks.get(path) ?? -1) >>> 0;
  const ordered = Object.entries(paths).sort(([a], [b]) => rank(a) - rank(b));
  const sections = Object.entries(components).map(([kind, section]) => [kind, sortKeys(section)]);
  return {
    openapi,
    info,
    ...(servers && { servers }),
    ...(security && { security }),
    ...(tags && { tags }),
    ...rest,
    paths: Object.fromEntries(ordered),
    components: sortKeys(Object.fromEntries(sections)),
  } as OpenApiDocument;
}

function sortKeys<T>(node: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
}
