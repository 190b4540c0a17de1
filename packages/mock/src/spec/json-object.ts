/** A JSON object of unknown content. */
export type JsonObject = { [key: string]: unknown };

/** Takes what it is given for an object, an empty one where it is none. */
export function toObject(node: unknown): JsonObject {
  return typeof node === "object" && node !== null ? (node as JsonObject) : {};
}

/** Takes what it is given for a list, an empty one where it is none. */
export function toList(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}

/** The object that a path of keys leads to, an empty one where it leads nowhere. */
export function dig(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((found, key) => toObject(found[key]), node);
}
