import { dig, type JsonObject, toObject } from "./json-object.ts";

/** Returns the target of a node's `$ref`, or the node itself if the node has no `$ref`. */
export function resolveReference(source: JsonObject, node: unknown): JsonObject {
  const { $ref } = toObject(node);
  if (typeof $ref !== "string") return toObject(node);
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  const target = dig(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return resolveReference(source, target);
}

/** Returns the references in a part of a document, directly or through other references. */
export function collectReferences(source: JsonObject, part: unknown, found: Set<string> = new Set()): Set<string> {
  if (typeof part !== "object" || part === null) return found;
  const { $ref } = part as JsonObject;
  if (typeof $ref === "string" && !found.has($ref)) {
    found.add($ref);
    collectReferences(source, resolveReference(source, part), found);
  }
  for (const value of Object.values(part)) collectReferences(source, value, found);
  return found;
}
