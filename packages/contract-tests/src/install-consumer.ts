import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findPnpm } from "../../../scripts/src/process/find-pnpm.ts";
import { root } from "../../../scripts/src/process/run-command.ts";
import { runProgram } from "../../../scripts/src/process/run-program.ts";
import { nameOf, type PackageName } from "./pack-packages.ts";

/**
 * Installs tarballs into an empty project, as a user would. Their other dependencies come from pnpm's store if it
 * contains them.
 *
 * @throws {Error} with pnpm's output if the installation fails
 */
export async function installConsumer(folder: string, tarballs: Readonly<Record<PackageName, string>>): Promise<void> {
  const dependencies = Object.fromEntries(
    Object.entries(tarballs).map(([name, path]) => [nameOf(name as PackageName), `file:${path}`]),
  );
  const settings = join(folder, "pnpm-workspace.yaml");
  await mkdir(folder);
  await writeFile(join(folder, "package.json"), JSON.stringify({ private: true, type: "module", dependencies }));
  // The packages depend on each other, in a version that the registry doesn't have. JSON is YAML, too.
  await writeFile(settings, JSON.stringify({ nodeLinker: "hoisted", overrides: dependencies }));
  await runProgram([...(await findPnpm(root)), "install", "--prefer-offline"], { cwd: folder });
  // Bundlers would take the folder for a workspace's root.
  await rm(settings);
}
