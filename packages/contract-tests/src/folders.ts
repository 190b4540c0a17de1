import { fileURLToPath } from "node:url";

const toFolder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

// The dependencies of these folders aren't in the workspace, because only some tests need them.

export const RUNTIMES: string = toFolder("runtimes");
/** Programs that check or bundle the packages, such as esbuild. */
export const TOOLS: string = toFolder("tools");
/** Other projects' test suites and programs, for `pnpm conformance`. */
export const CONFORMANCE: string = toFolder("conformance");
/** Bundlers, test runners and frameworks, for `pnpm consumers`. */
export const CONSUMERS: string = toFolder("consumers");
/** ORMs, for `pnpm orms`. */
export const ORMS: string = toFolder("orms");
