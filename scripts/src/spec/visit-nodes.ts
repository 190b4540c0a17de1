export type JsonObject = Readonly<Record<string, unknown>>;

/** Keys whose values are data, such as examples. A patch replaces data as a whole; `null` in data removes nothing. */
const DATA_KEYS = new Set(["const", "default", "enum", "example", "value"]);

/** Keys whose children the spec's author names. For example, `default` within `properties` is a field's name. */
const NAMING_KEYS = new Set([
  ...["content", "examples", "headers", "parameters", "paths", "patternProperties", "properties"],
  ...["requestBodies", "responses", "schemas", "securitySchemes"],
]);

/** What a node is: a map with names that the spec's author chose, data such as an example, or anything else. */
export type NodeKind = "naming" | "data" | undefined;

export function childKind(node: unknown, kind: NodeKind, key: string): NodeKind {
  if (Array.isArray(node) || kind === "naming") return undefined;
  return DATA_KEYS.has(key) ? "data" : NAMING_KEYS.has(key) ? "naming" : undefined;
}

/** Calls `visit` for each object except data, such as examples, and maps whose keys are names, such as `properties`. */
export function visitNodes(document: object, visit: (node: JsonObject, path: readonly string[]) => void): void {
  const walk = (node: unknown, path: readonly string[], kind: NodeKind): void => {
    if (typeof node !== "object" || node === null || kind === "data") return;
    if (!Array.isArray(node) && kind === undefined) visit(node as JsonObject, path);
    for (const [key, child] of Object.entries(node)) walk(child, [...path, key], childKind(node, kind, key));
  };
  walk(document, [], undefined);
}

/** Copies a node without the keys that `keep` rejects. Data, such as an example or a default, is copied whole. */
export function filterKeys<T>(
  node: T,
  keep: (key: string, child: unknown, childKind: NodeKind) => boolean,
  kind?: NodeKind,
): T {
  if (Array.isArray(node)) return node.map((item) => filterKeys(item, keep)) as T;
  if (!isObject(node) || kind === "data") return node;
  const kept = Object.entries(node).flatMap(([key, child]) => {
    const own = childKind(node, kind, key);
    return keep(key, child, own) ? [[key, filterKeys(child, keep, own)]] : [];
  });
  return Object.fromEntries(kept);
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function mapValues<T, R>(
  object: Readonly<Record<string, T>>,
  map: (value: T, key: string) => R,
): Record<string, R> {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(value, key)]));
}
