import { dig, type JsonObject, toObject } from "./json-object.ts";

/** Returns the part of a document that the `$ref` of a node points to, or the node itself if the node has no `$ref`. */
export function resolveReference(source: JsonObject, node: unknown): JsonObject {
  const { $ref } = toObject(node);
  if (typeof $ref !== "string") return toObject(node);
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  const target = dig(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return resolveReference(source, target);
}
