import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node } from "typescript";

const require = createRequire(import.meta.url);

// `require()` is faster than `import`: to import TypeScript, Node.js would search nine megabytes of its code for
// exports.

/** openapi-typescript's own copy of TypeScript. */
export const ts: typeof import("typescript") = require("typescript");

/**
 * Converts a document to types. openapi-typescript's `openapiTS()` would first lint and bundle the document, which takes
 * longer than the conversion.
 */
export function convertDocument(bundled: object, options: OpenAPITSOptions): Node[] {
  // Loading it takes a quarter of a second, so scripts that write no types don't load it.
  const library: typeof import("openapi-typescript") = require("openapi-typescript");
  const document = bundled as OpenAPI3;
  return library.transformSchema(document, {
    ...options,
    discriminators: library.scanDiscriminators(document, options),
    injectFooter: [],
    resolve: ($ref) => library.resolveRef(document, $ref, { silent: true }),
  } as Omit<GlobalContext, "redoc"> as GlobalContext);
}
