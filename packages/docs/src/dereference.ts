import type { OpenApiDocument, Reference } from "./openapi-document.ts";

/**
 * Follows a pointer into the document; what isn't one is answered as it is.
 *
 * @throws {Error} when the document has nothing there
 */
export function dereference<T extends object>(document: OpenApiDocument, node: T | Reference): T {
  if (!("$ref" in node) || typeof node.$ref !== "string") return node as T;
  const { $ref, ...beside } = node;
  let target: unknown = document;
  for (const key of $ref.replace(/^#\//, "").split("/")) {
    const name = key.replaceAll("~1", "/").replaceAll("~0", "~");
    target = (target as Record<string, unknown> | undefined)?.[name];
  }
  if (typeof target !== "object" || target === null) throw new Error(`the document refers to nothing: ${$ref}`);
  return { ...dereference(document, target as T | Reference), ...beside } as T;
}

/** The name of the component that a node points to. */
export function componentName(node: object | undefined): string | undefined {
  return node && "$ref" in node ? String(node.$ref).split("/").at(-1) : undefined;
}
