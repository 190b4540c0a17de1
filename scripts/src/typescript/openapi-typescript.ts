import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// `require()` is faster than `import`: to import TypeScript, Node.js would search nine megabytes of its code for
// exports.

/** openapi-typescript's own copy of TypeScript. */
export const ts: typeof import("typescript") = require("typescript");

const library: typeof import("openapi-typescript") = require("openapi-typescript");

export const { astToString, resolveRef, scanDiscriminators, transformSchema } = library;
export const openapiTS: typeof library.default = library.default;
