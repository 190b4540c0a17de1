import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { promisify } from "node:util";

/**
 * Installs tarballs into an empty project, as a user would. Dependencies come from npm's cache if it contains them.
 *
 * @throws {Error} with npm's message if the installation fails
 */
export async function installConsumer(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder);
  await writeFile(`${folder}/package.json`, JSON.stringify({ private: true, type: "module" }));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await promisify(execFile)("npm", ["install", ...options, ...tarballs], {
    cwd: folder,
    shell: process.platform === "win32",
  });
}
