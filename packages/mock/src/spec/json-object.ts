export type JsonObject = { [key: string]: unknown };

/** Tests whether a value is an object and not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns a value if it is an object or an array, otherwise an empty object. */
export function toObject(node: unknown): JsonObject {
  return typeof node === "object" && node !== null ? (node as JsonObject) : {};
}

/** Returns a value if it is an array, otherwise an empty array. */
export function toList(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}

/** Returns the object at a path of keys, or an empty object if the path leads to no object. */
export function dig(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((found, key) => toObject(found[key]), node);
}
