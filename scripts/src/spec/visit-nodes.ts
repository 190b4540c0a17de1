export type JsonObject = Readonly<Record<string, unknown>>;

/** The keys whose values are data, such as examples. A patch replaces them whole, and `null` is a value in them. */
export const DATA_KEYS = new Set(["const", "default", "enum", "example", "value"]);

/** The keys whose children are named by the spec's author: in `properties`, `default` is the name of a field. */
export const NAMING_KEYS = new Set([
  "content",
  "examples",
  "headers",
  "parameters",
  "paths",
  "patternProperties",
  "properties",
  "requestBodies",
  "responses",
  "schemas",
  "securitySchemes",
]);

/** Calls a function for each object that isn't data, a map of names or an extension. */
export function visitNodes(document: object, visit: (node: JsonObject, path: readonly string[]) => void): void {
  const walk = (node: unknown, path: readonly string[], isNaming: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    if (!isNaming && !Array.isArray(node)) visit(node as JsonObject, path);
    for (const [key, child] of Object.entries(node)) {
      if (isNaming || !DATA_KEYS.has(key))
        walk(child, [...path, key], !isNaming && NAMING_KEYS.has(key) && !Array.isArray(child));
    }
  };
  walk(document, [], false);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
