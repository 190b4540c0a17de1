import { fileURLToPath } from "node:url";

/** Where the JavaScript runtimes to test are installed, from their own lock file. */
export const RUNTIMES: string = fileURLToPath(new URL("../runtimes", import.meta.url));

/** Where the tools that check the packages are installed, from their own lock file. */
export const TOOLS: string = fileURLToPath(new URL("../tools", import.meta.url));

/**
 * Where `pnpm conformance` installs other projects' test suites and programs, from their own lock file.
 */
export const CONFORMANCE: string = fileURLToPath(new URL("../conformance", import.meta.url));

/**
 * Where `pnpm consumers` installs bundlers, test runners and frameworks, from their own lock file.
 */
export const CONSUMERS: string = fileURLToPath(new URL("../consumers", import.meta.url));

/**
 * Where `pnpm orms` installs the libraries whose migrations run against the mock's databases, from their own lock file.
 */
export const ORMS: string = fileURLToPath(new URL("../orms", import.meta.url));
