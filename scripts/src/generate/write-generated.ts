import { globSync } from "node:fs";
import { mkdir, readFile, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

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
