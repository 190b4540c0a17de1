import { createRequire } from "node:module";
import type { GlobalContext, OpenAPI3, OpenAPITSOptions } from "openapi-typescript";
import type { Node } from "typescript";

const require = createRequire(import.meta.url);

// `require()` is faster than `import`: to import TypeScript, Node.js would search nine megabytes of its code for
// exports.

/** openapi-typescript's own copy of TypeScript. */
export const ts: typeof import("typescript") = require("typescript");

type Library = typeof import("openapi-typescript");

// The package's main module would also load an old version of Redocly, which takes longer than all of these.
const transformSchema: Library["transformSchema"] = require("openapi-typescript/dist/transform/index.cjs");
const { resolveRef, scanDiscriminators }: Library = require("openapi-typescript/dist/lib/utils.cjs");
export const { astToString }: Library = require("openapi-typescript/dist/lib/ts.cjs");

/**
 * Converts a bundled document to types. openapi-typescript's own function would first lint and bundle the document,
 * which takes longer than the conversion.
 */
export function convertDocument(bundled: object, options: OpenAPITSOptions): Node[] {
  const document = bundled as OpenAPI3;
  return transformSchema(document, {
    ...options,
    discriminators: scanDiscriminators(document, options),
    injectFooter: [],
    resolve: ($ref) => resolveRef(document, $ref, { silent: true }),
  } as Omit<GlobalContext, "redoc"> as GlobalContext);
}
