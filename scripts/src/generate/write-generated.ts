import { globSync } from "node:fs";
import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** Maps the path of each generated file, relative to the repository's root, to its contents. */
export type GeneratedFiles = ReadonlyMap<string, string>;

/** Patterns for generated files. A file that matches one but is no longer generated is removed. */
const GENERATED = ["packages/*/src/generated/**/*.*", "packages/*/src/{,schema-}[0-9]*-[0-9]*-[0-9]*.ts"];

/** Prints which generated files are out of date and returns the exit status. */
export async function checkGenerated(root: string, files: GeneratedFiles): Promise<0 | 1> {
  const stale = await findStale(root, files);
  if (stale.length === 0) return 0;
  console.error(`${stale.map((path) => `stale: ${path}\n`).join("")}Run \`pnpm generate\` and commit the changes.`);
  return 1;
}

/** Lists the generated files that are changed, missing or obsolete on disk. */
async function findStale(root: string, files: GeneratedFiles): Promise<string[]> {
  const present = globSync(GENERATED, { cwd: root }).map((path) => path.replaceAll("\\", "/"));
  const stale = present.filter((path) => !files.has(path));
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), "utf8").catch(() => undefined)) !== text) stale.push(path);
  }
  return stale.sort();
}

/** Writes the generated files that differ from those on disk and removes obsolete ones. Returns the paths of both. */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await findStale(root, files);
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(join(root, path));
      // Also removes the folder if it's now empty; otherwise, `rmdir()` fails, which is ignored.
      await rmdir(dirname(join(root, path))).catch(() => undefined);
    } else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  return stale;
}
