import { existsSync, globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

/**
 * Lists the folders that an API version takes its files from: its own, then those of the version in its `x-extends`. A
 * file overrides files with the same name in later folders.
 *
 * @param versionDir the API version's folder: `spec/2024-09-16`
 */
export function versionFolders(versionDir: string): string[] {
  const entry = join(versionDir, "openapi.yaml");
  const text = existsSync(entry) ? readFileSync(entry, "utf8") : "";
  const [, extended = ""] = /^x-extends: *["']?([\w-]+)/m.exec(text) ?? [];
  const folder = join(dirname(versionDir), extended);
  const isEarlier = extended !== "" && extended < basename(versionDir) && existsSync(folder);
  return [versionDir, ...(isEarlier ? versionFolders(folder) : [])];
}

/** Lists the files that an API version has or inherits, keyed by the name in the version's folder. */
export function listVersionFiles(versionDir: string, pattern: string): Map<string, string> {
  const files = versionFolders(versionDir)
    .reverse()
    .flatMap((folder) => globSync(pattern, { cwd: folder }).map((name) => [name, join(folder, name)] as const));
  return new Map([...new Map(files)].sort());
}
