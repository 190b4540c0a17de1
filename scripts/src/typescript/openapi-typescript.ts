import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

// `import` would be slower, since Node.js would search nine megabytes of TypeScript's code for exports.

/** TypeScript 5, which openapi-typescript requires. The workspace is compiled with TypeScript 7. */
export const ts: typeof import("typescript") = require("typescript");

/** Loads openapi-typescript. That takes a quarter of a second, so scripts that write no types don't load it. */
export function loadOpenapiTypescript(): typeof import("openapi-typescript") {
  return require("openapi-typescript");
}
