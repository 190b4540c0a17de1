import { fileURLToPath } from "node:url";

const toFolder = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

// Each of these folders has its own lock file.

/** The JavaScript runtimes to test. */
export const RUNTIMES: string = toFolder("runtimes");
/** The tools that check the packages. */
export const TOOLS: string = toFolder("tools");
/** Other projects' test suites and programs, for `pnpm conformance`. */
export const CONFORMANCE: string = toFolder("conformance");
/** Bundlers, test runners and frameworks, for `pnpm consumers`. */
export const CONSUMERS: string = toFolder("consumers");
/** Libraries whose migrations `pnpm orms` runs against the mock. */
export const ORMS: string = toFolder("orms");
