import type { OpenApiDocument, Reference } from "./openapi-document.ts";
import type { JsonObject } from "./visit-nodes.ts";

/** Resolves a reference, following chains of references to the end. Returns other nodes unchanged. */
export function dereference<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  const seen = new Set<unknown>();
  let target: unknown = node;
  while (isReference(target) && !seen.has(target)) {
    seen.add(target);
    target = pointerSegments(target.$ref).reduce<unknown>((at, key) => (at as JsonObject | undefined)?.[key], document);
  }
  return target as T;
}

/** Returns the name of the component schema that a node refers to: `Cluster` for `#/components/schemas/Cluster`. */
export function schemaName(node: object | undefined): string | undefined {
  if (!isReference(node)) return undefined;
  const [, section, name, ...rest] = pointerSegments(node.$ref);
  return section === "schemas" && rest.length === 0 ? name : undefined;
}

export function isReference(node: unknown): node is Reference {
  return typeof node === "object" && node !== null && "$ref" in node && typeof node.$ref === "string";
}

/** Splits a JSON pointer or a local reference into keys. */
export function pointerSegments(ref: string): string[] {
  const segments = ref.replace(/^#\//, "").split("/");
  // Returns early to save time, since most references contain nothing to decode.
  if (!/[%~]/.test(ref)) return segments;
  return segments.map((segment) => decodeURIComponent(segment).replaceAll("~1", "/").replaceAll("~0", "~"));
}
