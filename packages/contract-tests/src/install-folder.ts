import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";

/** The lock file that `node_modules` was installed from. */
const INSTALLED = join("node_modules", ".installed-lock.json");

/**
 * Installs a folder as its lock file says, unless that is done.
 *
 * @throws {Error} with npm's own words when that fails
 */
export async function installFolder(folder: string): Promise<void> {
  if (await isInstalled(folder)) return;
  // Beside its place, and moved there when it is whole: another run may be at it too.
  const staging = await mkdtemp(join(folder, ".install-"));
  try {
    for (const file of ["package.json", "package-lock.json"]) await copyFile(join(folder, file), join(staging, file));
    const options = ["--prefer-offline", "--no-audit", "--no-fund", "--loglevel=error"];
    await promisify(execFile)("npm", ["ci", ...options], { cwd: staging, shell: process.platform === "win32" });
    await writeFile(join(staging, INSTALLED), await readFile(join(staging, "package-lock.json")));
    if (await isInstalled(folder)) return;
    await rm(join(folder, "node_modules"), { recursive: true, force: true });
    await rename(join(staging, "node_modules"), join(folder, "node_modules"));
  } finally {
    await rm(staging, { recursive: true });
  }
}

async function isInstalled(folder: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([
    readFile(join(folder, "package-lock.json"), "utf8"),
    readFile(join(folder, INSTALLED), "utf8").catch(() => undefined),
  ]);
  return wanted === found;
}
