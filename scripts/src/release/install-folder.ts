import { copyFile, mkdtemp, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { findPnpm } from "../process/find-pnpm.ts";
import { root } from "../process/run-command.ts";
import { runProgram } from "../process/run-program.ts";

const LOCK = "pnpm-lock.yaml";
/** The file with pnpm's settings. Because of this file, the folder does not belong to the workspace around it. */
const SETTINGS = "pnpm-workspace.yaml";

/**
 * Installs the dependencies of a folder that has its own lock file, unless they are installed already.
 *
 * @throws {Error} if pnpm fails, with the output of pnpm
 */
export async function installFolder(folder: string): Promise<void> {
  if (await isInstalled(folder)) return;
  // Another process may install the same dependencies at the same time, so they are installed in a temporary folder,
  // which is then renamed.
  const staging = await mkdtemp(join(folder, ".install-"));
  try {
    for (const file of ["package.json", LOCK, SETTINGS]) await copyFile(join(folder, file), join(staging, file));
    const pnpm = await findPnpm(root);
    await runProgram([...pnpm, "install", "--frozen-lockfile", "--prefer-offline"], { cwd: staging });
    await copyFile(join(staging, LOCK), join(staging, "node_modules", LOCK));
    if (await isInstalled(folder)) return;
    await rm(join(folder, "node_modules"), { recursive: true, force: true });
    await rename(join(staging, "node_modules"), join(folder, "node_modules"));
  } finally {
    await rm(staging, { recursive: true });
  }
}

async function isInstalled(folder: string): Promise<boolean> {
  const [wanted, found] = await Promise.all([
    readFile(join(folder, LOCK), "utf8"),
    readFile(join(folder, "node_modules", LOCK), "utf8").catch(() => undefined),
  ]);
  return wanted === found;
}
