import { fileURLToPath } from "node:url";

/** The folder in which the JavaScript runtimes to test are installed. It has its own lock file. */
export const RUNTIMES: string = fileURLToPath(new URL("../runtimes", import.meta.url));

/** The folder in which the tools that check the packages are installed. It has its own lock file. */
export const TOOLS: string = fileURLToPath(new URL("../tools", import.meta.url));

/**
 * Where `pnpm conformance` installs other projects' test suites and programs. It has its own lock file.
 */
export const CONFORMANCE: string = fileURLToPath(new URL("../conformance", import.meta.url));

/**
 * The folder into which `pnpm consumers` installs bundlers, test runners and frameworks. It has its own lock file.
 */
export const CONSUMERS: string = fileURLToPath(new URL("../consumers", import.meta.url));
