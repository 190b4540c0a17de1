import type { OpenApiDocument } from "../spec/openapi-document.ts";

/** Makes a function return its earlier result for the same document, so that comparing many with one stays fast. */
export function memoize<T>(compute: (document: OpenApiDocument) => T): (document: OpenApiDocument) => T {
  const results = new WeakMap<OpenApiDocument, T>();
  return (document) => {
    const result = results.get(document) ?? compute(document);
    results.set(document, result);
    return result;
  };
}
