/** A JSON object of unknown content. */
export type JsonObject = { [key: string]: unknown };

/** Returns a value if it is an object, otherwise an empty object. */
export function toObject(node: unknown): JsonObject {
  return typeof node === "object" && node !== null ? (node as JsonObject) : {};
}

/** Returns a value if it is an array, otherwise an empty array. */
export function toList(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}

/** Returns the object at a path of keys, or an empty object. */
export function dig(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((found, key) => toObject(found[key]), node);
}

/** Returns the target of a node's `$ref`, or the node itself if the node has no `$ref`. */
export function resolveReference(source: JsonObject, node: unknown): JsonObject {
  const { $ref } = toObject(node);
  if (typeof $ref !== "string") return toObject(node);
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  const target = dig(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return resolveReference(source, target);
}

/** Returns the references in a part of a document, and the references in the parts that they refer to. */
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
