import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEERS } from "./peers.ts";
import { run } from "./run.ts";

/**
 * Installs packages into a new project with npm, as a user would.
 *
 * @throws {Error} with npm's message if the installation fails
 */
export function installPackages(folder: string, specs: readonly string[]): void {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  copyFileSync(join(PEERS, "import.js"), join(folder, "import.js"));
  run("npm", ["install", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error", ...specs], folder);
}
