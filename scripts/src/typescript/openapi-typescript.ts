import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// `require()` is faster than `import`: to import TypeScript, Node.js would search nine megabytes of its code for
// exports.

/** openapi-typescript's own copy of TypeScript. */
export const ts: typeof import("typescript") = require("typescript");

export const {
  resolveRef,
  scanDiscriminators,
  transformSchema,
}: typeof import("openapi-typescript") = require("openapi-typescript");
