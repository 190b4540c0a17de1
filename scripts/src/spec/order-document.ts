import { listOperations } from "./list-operations.ts";
import type { OpenApiDocument } from "./openapi-document.ts";

/**
 * Puts a document in an order that doesn't depend on its files: paths are in the order of `tags`, and components are
 * sorted by name. Within a tag, paths keep their order. Drops tags without operations, since a patch can't remove a tag.
 */
export function orderDocument({ paths = {}, components = {}, tags = [], ...rest }: OpenApiDocument): OpenApiDocument {
  const names = tags.map(({ name }) => name);
  const tagOf = new Map(
    listOperations({ ...rest, paths, components }).map(({ path, node }) => [path, `${node.tags ?? ""}`]),
  );
  // Paths without a tag come last.
  const rank = ([path]: readonly [string, unknown]): number => names.indexOf(tagOf.get(path) ?? "") >>> 0;
  const isUsed = (name: string): boolean => [...tagOf.values()].some((tag) => `${tag}.`.startsWith(`${name}.`));
  const sections = Object.entries(components).map(([kind, section]) => [kind, sortKeys(section)]);
  return {
    ...rest,
    ...(tags.length > 0 && { tags: tags.filter(({ name }) => isUsed(name)) }),
    paths: Object.fromEntries(Object.entries(paths).sort((a, b) => rank(a) - rank(b))),
    components: sortKeys(Object.fromEntries(sections)),
  };
}

function sortKeys<T>(node: Readonly<Record<string, T>>): Record<string, T> {
  return Object.fromEntries(Object.entries(node).sort(([a], [b]) => (a < b ? -1 : 1)));
}
