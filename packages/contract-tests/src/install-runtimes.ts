import { execFile } from "node:child_process";
import { copyFile, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const folder = fileURLToPath(new URL("../runtimes/", import.meta.url));
const manifests = ["package.json", "package-lock.json"];
const binaries = { deno: "deno/deno", bun: "bun/bin/bun.exe" };

/** Where a runtime of `runtimes/package.json` is, once it is installed. */
export function locateRuntime(name: keyof typeof binaries): string {
  return join(folder, "node_modules", binaries[name]);
}

/**
 * Installs the runtimes, unless those of the lock file are there: the tests need them, and nothing else does.
 *
 * @throws {Error} with npm's own words when that fails
 */
export async function setup(): Promise<void> {
  if (await isInstalled()) return;
  // Beside its place, and moved there when it is whole: another run may be at it too.
  const staging = await mkdtemp(join(folder, ".install-"));
  try {
    for (const file of manifests) await copyFile(join(folder, file), join(staging, file));
    const options = ["--prefer-offline", "--no-audit", "--no-fund"];
    await promisify(execFile)("npm", ["ci", ...options], { cwd: staging, shell: process.platform === "win32" });
    if (await isInstalled()) return;
    await rm(join(folder, "node_modules"), { recursive: true, force: true });
    await rename(join(staging, "node_modules"), join(folder, "node_modules"));
  } finally {
    await rm(staging, { recursive: true });
  }
}

async function isInstalled(): Promise<boolean> {
  const [wanted, found] = await Promise.all([
    readVersions("package-lock.json"),
    readVersions("node_modules/.package-lock.json").catch(() => undefined),
  ]);
  return wanted === found;
}

/** The versions that a lock file names, as one text to compare. */
async function readVersions(file: string): Promise<string> {
  const { packages } = JSON.parse(await readFile(join(folder, file), "utf8")) as {
    packages: Record<string, { version?: string }>;
  };
  return Object.keys(binaries)
    .map((name) => packages[`node_modules/${name}`]?.version)
    .join();
}
