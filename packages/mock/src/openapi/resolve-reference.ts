import { getPath, type JsonObject, toObject } from "../http/json.ts";

/** Returns what a part's `$ref` points to, or the part itself if it has none. */
export function resolveReference(source: JsonObject, node: unknown): JsonObject {
  const { $ref } = toObject(node);
  if (typeof $ref !== "string") return toObject(node);
  const keys = decodeURIComponent($ref.slice(2)).split("/");
  const target = getPath(source, ...keys.map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~")));
  return resolveReference(source, target);
}
