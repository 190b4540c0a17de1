import type { JsonObject } from "./json-object.ts";
import { resolveReference } from "./resolve-reference.ts";

/**
 * Returns the values of all `$ref`s in a part of an OpenAPI document, including the `$ref`s in the parts that are
 * referred to.
 */
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
