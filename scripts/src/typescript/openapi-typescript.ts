import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// The entry point of openapi-typescript loads a linter, which takes most of the loading time, so its modules are loaded
// directly. `require` is faster than `import`, because for `import` Node.js would search nine megabytes of TypeScript
// for exports.

/** The copy of TypeScript that openapi-typescript uses. */
export const ts: typeof import("typescript") = require("typescript");

/** Converts a schema to a TypeScript type. */
export const transformSchemaObject: typeof import("openapi-typescript").transformSchemaObject =
  require("openapi-typescript/dist/transform/schema-object.cjs").default;

/** The functions that prepare the context of the conversion. */
export const {
  resolveRef,
  scanDiscriminators,
}: Pick<typeof import("openapi-typescript"), "resolveRef" | "scanDiscriminators"> =
  require("openapi-typescript/dist/lib/utils.cjs");
