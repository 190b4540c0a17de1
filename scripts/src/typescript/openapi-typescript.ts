import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// openapi-typescript's entry point loads a linter, which takes longest. `require` is faster than `import`, because Node.js would
// scan nine megabytes of TypeScript for exports.

/** TypeScript, as openapi-typescript uses it. */
export const ts: typeof import("typescript") = require("typescript");

/** Converts a schema to a TypeScript type. */
export const transformSchemaObject: typeof import("openapi-typescript").transformSchemaObject =
  require("openapi-typescript/dist/transform/schema-object.cjs").default;

/** Prepare the context of the conversion. */
export const {
  resolveRef,
  scanDiscriminators,
}: Pick<typeof import("openapi-typescript"), "resolveRef" | "scanDiscriminators"> =
  require("openapi-typescript/dist/lib/utils.cjs");
