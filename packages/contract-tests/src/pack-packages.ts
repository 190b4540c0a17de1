import { cp, mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { findPnpm, runProgram } from "../../../scripts/src/process/run-program.ts";

const ROOT = fileURLToPath(new URL("../../../", import.meta.url));

export const PUBLISHED = ["core", "node", "deno", "provision", "mock", "mock-sql", "cli"] as const;

export type PackageName = (typeof PUBLISHED)[number];

export function nameOf(folder: PackageName): string {
  return folder === "cli" ? "crdb-cloud" : `@crdb-cloud/${folder}`;
}

/**
 * Builds the packages from their sources and packs them as a release does. Builds in a copy of the workspace, so files
 * from earlier or concurrent builds don't get into a tarball.
 *
 * @returns each tarball's path
 */
export async function packPackages(folder: string): Promise<Record<PackageName, string>> {
  const copy = join(folder, "workspace");
  await copyWorkspace(copy);
  const folders = PUBLISHED.map((name) => join(copy, "packages", name));
  const builder = fileURLToPath(new URL("bin/build-packages.ts", import.meta.url));
  await runProgram([process.execPath, builder, ...folders], { cwd: copy });
  const pack = ["--filter", "./packages/*", "pack", "--pack-destination", folder];
  await runProgram([...(await findPnpm(ROOT)), ...pack], { cwd: copy });
  const { version } = JSON.parse(await readFile(join(copy, "packages/core/package.json"), "utf8"));
  const tarballs = PUBLISHED.map((name) => [
    name,
    join(folder, `${nameOf(name).replace("@", "").replace("/", "-")}-${version}.tgz`),
  ]);
  return Object.fromEntries(tarballs);
}

/**
 * Installs tarballs into an empty project, as a user would. Dependencies come from npm's cache if it contains them.
 *
 * @throws {Error} with npm's message if the installation fails
 */
export async function installConsumer(folder: string, tarballs: readonly string[]): Promise<void> {
  await mkdir(folder);
  await writeFile(`${folder}/package.json`, JSON.stringify({ private: true, type: "module" }));
  const options = ["--prefer-offline", "--no-audit", "--no-fund", "--ignore-scripts", "--loglevel=error"];
  await runProgram(["npm", "install", ...options, ...tarballs], { cwd: folder });
}

async function copyWorkspace(copy: string): Promise<void> {
  await mkdir(copy);
  for (const file of [
    "package.json",
    "pnpm-workspace.yaml",
    ".npmrc",
    "tsconfig.base.json",
    "config/rolldown.config.ts",
    "config/rolldown.declarations.ts",
    "LICENSE",
  ]) {
    await cp(join(ROOT, file), join(copy, file));
  }
  await symlink(join(ROOT, "node_modules"), join(copy, "node_modules"), "junction");
  const isSource = (path: string): boolean => !/[\\/](dist|test|\.turbo|\.results)$/.test(path);
  for (const name of PUBLISHED) {
    const options = { recursive: true, verbatimSymlinks: true, filter: isSource };
    await cp(join(ROOT, "packages", name), join(copy, "packages", name), options);
  }
}
