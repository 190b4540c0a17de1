import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// The entry point brings a linter of its own, which takes longest to load. And all of this is required rather than imported,
// since Node.js would look through the nine megabytes of TypeScript for what they export.

/** TypeScript, as openapi-typescript uses it. */
export const ts: typeof import("typescript") = require("typescript");

/** Makes a type of a schema. */
export const transformSchemaObject: typeof import("openapi-typescript").transformSchemaObject =
  require("openapi-typescript/dist/transform/schema-object.cjs").default;

/** Finds what the transform has to know of a document. */
export const {
  resolveRef,
  scanDiscriminators,
}: Pick<typeof import("openapi-typescript"), "resolveRef" | "scanDiscriminators"> =
  require("openapi-typescript/dist/lib/utils.cjs");
