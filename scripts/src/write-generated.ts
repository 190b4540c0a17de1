import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { GENERATED_FOLDERS, type GeneratedFiles } from "./generate.ts";

/** Names the files on disk that differ from the generated ones: changed, missing or left over. */
export async function findStale(root: string, files: GeneratedFiles): Promise<string[]> {
  const present = await listGenerated(root);
  const stale = present.filter((path) => !files.has(path));
  for (const [path, text] of files) {
    if ((await readFile(join(root, path), "utf8").catch(() => undefined)) !== text) stale.push(path);
  }
  return stale.sort();
}

/** Brings the files on disk up to date, touching only those that differ, and returns their names. */
export async function writeGenerated(root: string, files: GeneratedFiles): Promise<string[]> {
  const stale = await findStale(root, files);
  for (const path of stale) {
    const text = files.get(path);
    if (text === undefined) {
      await rm(join(root, path));
    } else {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), text);
    }
  }
  return stale;
}

async function listGenerated(root: string): Promise<string[]> {
  const lists = GENERATED_FOLDERS.map(async (folder) => {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath, entry.name)
          .slice(root.length + 1)
          .replaceAll("\\", "/"),
      );
  });
  return (await Promise.all(lists)).flat();
}
