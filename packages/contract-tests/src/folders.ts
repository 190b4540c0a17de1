import { fileURLToPath } from "node:url";

/** Where the runtimes are installed, with a lock file of their own. */
export const RUNTIMES: string = fileURLToPath(new URL("../runtimes", import.meta.url));

/** Where what judges the packages is installed, with a lock file of its own. */
export const TOOLS: string = fileURLToPath(new URL("../tools", import.meta.url));

/** The folder into which `pnpm judges` installs the suites and programs of others. It has its own lock file. */
export const JUDGES: string = fileURLToPath(new URL("../judges", import.meta.url));
