import type { Document, LocationObject } from "@redocly/openapi-core";

/**
 * Finds the file and position that a bundled document's node comes from.
 *
 * Bundling moves nodes but doesn't copy them, so the search compares object identities. The entry document must be the
 * last of `documents`, because it contains all nodes after bundling.
 */
export function locateNode(documents: readonly Document[], node: object, keys: readonly string[]): LocationObject {
  for (const { source, parsed } of documents) {
    const path = pathTo(parsed, node, new Set());
    if (path) return { source, pointer: toPointer([...path, ...existing(node, keys)]), reportOnKey: true };
  }
  const entry = documents.at(-1) as Document;
  return { source: entry.source, pointer: "#/" };
}

function pathTo(parent: unknown, node: object, seen: Set<unknown>): string[] | undefined {
  if (parent === node) return [];
  if (typeof parent !== "object" || parent === null || seen.has(parent)) return undefined;
  seen.add(parent);
  for (const [key, child] of Object.entries(parent)) {
    const path = pathTo(child, node, seen);
    if (path) return [key, ...path];
  }
  return undefined;
}

function existing(node: unknown, keys: readonly string[]): string[] {
  const [key, ...rest] = keys;
  if (key === undefined || typeof node !== "object" || node === null || !Object.hasOwn(node, key)) return [];
  return [key, ...existing((node as Record<string, unknown>)[key], rest)];
}

function toPointer(path: readonly string[]): string {
  return `#/${path.map((segment) => segment.replaceAll("~", "~0").replaceAll("/", "~1")).join("/")}`;
}
