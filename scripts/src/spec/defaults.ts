import { isObject, type JsonObject, mapValues } from "./visit-nodes.ts";

/** `x-defaults` in `openapi.yaml`: parameters and responses that every path and every operation has by default. */
interface Defaults {
  /** Parameters to add to each path, before its own. */
  readonly parameters?: readonly unknown[];
  /** Responses to add to each operation, keyed by status. `2XX` has defaults for every successful response. */
  readonly responses?: JsonObject;
}

/** Adds the defaults to a document's paths and removes `x-defaults`. */
export function addDefaults({ "x-defaults": defaults = {}, ...document }: JsonObject): JsonObject {
  if (!isObject(document.paths) || !isObject(defaults)) return document;
  const { parameters = [], responses: { "2XX": success, ...failures } = {} }: Defaults = defaults;
  const addToOperation = (operation: unknown): unknown => {
    if (!isObject(operation) || !isObject(operation.responses)) return operation;
    const own = mapValues(operation.responses, (response, status) =>
      status.startsWith("2") ? addBeneath(response, success) : response,
    );
    return { ...operation, responses: addBeneath(own, failures) };
  };
  const addToPath = (item: unknown): unknown => {
    if (!isObject(item)) return item;
    const { parameters: own = [], ...methods } = item;
    const all: unknown = Array.isArray(own) ? [...structuredClone(parameters), ...own] : own;
    return { parameters: all, ...mapValues(methods, addToOperation) };
  };
  return { ...document, paths: mapValues(document.paths, addToPath) };
}

/** Adds the default keys that a node lacks. A node stays the same if it or its default is a reference. */
function addBeneath(node: unknown, defaults: unknown): unknown {
  if (!isObject(node) || !isObject(defaults) || "$ref" in node || "$ref" in defaults) return node;
  const { description, ...own } = node;
  const beneath = mapValues(defaults, (value, key) =>
    own[key] === undefined ? structuredClone(value) : addBeneath(own[key], value),
  );
  return { ...(description !== undefined && { description }), ...beneath, ...own, ...beneath };
}

/** Given a node's path in the document, returns the path of its default below `x-defaults`. */
export function defaultPath(path: readonly string[]): readonly string[] | undefined {
  const [section, , method, key, status = "", ...rest] = path;
  if (section !== "paths") return undefined;
  if (method === "parameters") return ["x-defaults", ...path.slice(2)];
  if (key !== "responses") return undefined;
  return ["x-defaults", "responses", status.startsWith("2") ? "2XX" : status, ...rest];
}
