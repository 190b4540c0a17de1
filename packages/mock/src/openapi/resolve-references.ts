import { getPath, type JsonObject } from "../http/json.ts";

const INT32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/**
 * Returns a function that copies a part of an OpenAPI document. It resolves each `$ref`, adds bounds to `int32` schemas
 * for the validator, and copies each object only once, so recursive schemas become cyclic.
 */
export function createResolver(source: JsonObject): (node: unknown) => unknown {
  const copies = new Map<object, object>();
  return function resolve(node) {
    if (typeof node !== "object" || node === null) return node;
    const target = findTarget(source, node);
    const known = copies.get(target);
    if (known) return known;
    const copy: object = Array.isArray(target) ? [] : { ...(target.format === "int32" && INT32) };
    copies.set(target, copy);
    for (const [key, inner] of Object.entries(target)) Object.assign(copy, { [key]: resolve(inner) });
    return copy;
  };
}

function findTarget(source: JsonObject, node: object): JsonObject {
  const { $ref } = node as JsonObject;
  if (typeof $ref !== "string") return node as JsonObject;
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  return findTarget(source, getPath(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"))));
}
