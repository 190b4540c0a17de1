import { fileURLToPath } from "node:url";

/** The folder with the JavaScript runtimes to test. It has its own lock file. */
export const RUNTIMES: string = fileURLToPath(new URL("../runtimes", import.meta.url));

/** The folder with the tools that check the packages. It has its own lock file. */
export const TOOLS: string = fileURLToPath(new URL("../tools", import.meta.url));

/** Where `pnpm conformance` installs other projects' test suites and programs. The folder has its own lock file. */
export const CONFORMANCE: string = fileURLToPath(new URL("../conformance", import.meta.url));

/** Where `pnpm consumers` installs bundlers, test runners and frameworks. The folder has its own lock file. */
export const CONSUMERS: string = fileURLToPath(new URL("../consumers", import.meta.url));

/** Where `pnpm orms` installs libraries whose migrations it runs against the mock. The folder has its own lock file. */
export const ORMS: string = fileURLToPath(new URL("../orms", import.meta.url));
