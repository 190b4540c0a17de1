import { globSync } from "node:fs";
import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { runTurbo } from "../process/run-program.ts";

/** Generated files: text by path, relative to the root of the repository. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** The paths of files that are removed if they are not generated any more. */
const GENERATED = ["packages/*/src/generated/**/*.*", "packages/*/src/{,operations-}[0-9]*-[0-9]*-[0-9]*.ts"];

/** Lists the files on disk that differ from the generated ones: changed, missing or obsolete. */
export async function findStale(root: string, files: GeneratedFiles): Promise<string[]> {
  const present = globSync(GENERATED, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const stale = present.filter((path) => !files.has(path));
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), "utf8").catch(() => undefined)) !== text) stale.push(path);
  }
  return stale.sort();
}

/** Writes the generated files that differ from those on disk, removes obsolete ones, and returns their names. */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await findStale(root, files);
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(join(root, path));
      // Removes the folder of an API version after its last file. A folder with files stays.
      await rmdir(dirname(join(root, path))).catch(() => undefined);
    } else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  return stale;
}

/**
 * Generates the files with a Turborepo task, so that a run without changes loads neither Redocly nor TypeScript.
 *
 * Turborepo treats outputs outside a task's package as inputs, and would run the task twice after each change. So the
 * task writes the contents of all files to one file inside the package, and this function writes the files from it.
 * Even on a cache hit, this function restores edited files and removes obsolete files.
 */
export async function generateThroughTurbo(root: string): Promise<number> {
  const status = runTurbo(root, ["generate"]);
  if (status !== 0) return status;
  const files = await readStaged(root);
  const changed = await writeGenerated(root, files);
  const changes = changed.map((path) => `${files.has(path) ? "wrote" : "removed"} ${path}`);
  console.log(changes.join("\n") || "Every generated file is up to date.");
  return 0;
}

/** Writes generated files to the file that Turborepo caches. */
export async function writeStaged(root: string, files: GeneratedFiles): Promise<void> {
  const path = stagePath(root);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, JSON.stringify(Object.fromEntries(files)));
}

async function readStaged(root: string): Promise<GeneratedFiles> {
  return new Map(Object.entries(JSON.parse(await readFile(stagePath(root), "utf8")) as Record<string, string>));
}

function stagePath(root: string): string {
  return join(root, "scripts", ".generated", "files.json");
}
