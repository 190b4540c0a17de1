const MAX_DEPTH = 100;

export type JsonObject = { [key: string]: unknown };

/** Whether a value is an object but not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Returns an object or array as is, and `{}` for anything else. */
export function toObject(node: unknown): JsonObject {
  return typeof node === "object" && node !== null ? (node as JsonObject) : {};
}

export function toList(node: unknown): unknown[] {
  return Array.isArray(node) ? node : [];
}

/** Returns the object at a path of keys, or `{}` if nothing is there. */
export function getPath(node: JsonObject, ...keys: string[]): JsonObject {
  return keys.reduce((found, key) => toObject(found[key]), node);
}

/**
 * Parses JSON. Returns a `value`, a `problem` if the text is invalid or nested too deeply, or neither if it is empty.
 */
export function readJson(text: string): { value?: unknown; problem?: string } {
  if (text === "") return {};
  try {
    const value: unknown = JSON.parse(text);
    return isDeeperThan(value, MAX_DEPTH) ? { problem: `is nested deeper than ${MAX_DEPTH} levels` } : { value };
  } catch {
    return { problem: "is not valid JSON" };
  }
}

function isDeeperThan(value: unknown, limit: number): boolean {
  if (typeof value !== "object" || value === null) return false;
  return limit === 0 || Object.values(value).some((inner) => isDeeperThan(inner, limit - 1));
}
