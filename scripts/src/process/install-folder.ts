import { copyFile, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { root } from "./run-command.ts";
import { findPnpm, runProgram } from "./run-program.ts";

/** The lock file and pnpm's settings. The settings file also keeps pnpm from using the workspace around the folder. */
const FILES = ["pnpm-lock.yaml", "pnpm-workspace.yaml"];

/**
 * Installs a folder's dependencies from its own lock file, unless they are installed already.
 *
 * @throws {Error} with pnpm's output if pnpm fails
 */
export async function installFolder(folder: string): Promise<void> {
  if (await isInstalled(folder)) return;
  // Installs into a temporary folder, then renames it, because another process may be installing the same dependencies.
  const staging = await mkdtemp(join(folder, ".install-"));
  try {
    for (const file of ["package.json", ...FILES]) await copyFile(join(folder, file), join(staging, file));
    const pnpm = await findPnpm(root);
    await runProgram([...pnpm, "install", "--frozen-lockfile", "--prefer-offline"], { cwd: staging });
    for (const file of FILES) await copyFile(join(staging, file), join(staging, "node_modules", file));
    if (await isInstalled(folder)) return;
    await rm(join(folder, "node_modules"), { recursive: true, force: true });
    await rename(join(staging, "node_modules"), join(folder, "node_modules"));
  } finally {
    await rm(staging, { recursive: true });
  }
}

/** Returns whether the dependencies were installed from the same lock file with the same settings. */
async function isInstalled(folder: string): Promise<boolean> {
  const read = (parent: string): Promise<string[]> =>
    Promise.all(FILES.map((file) => readFile(join(parent, file), "utf8")));
  const wanted = await read(folder);
  const found = await read(join(folder, "node_modules")).catch(() => undefined);
  return isDeepStrictEqual(wanted, found);
}
