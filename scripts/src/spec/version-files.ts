import { existsSync, globSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { SpecError } from "./spec-error.ts";

/**
 * Lists the folders with an API version's files: first those of the versions that it extends, oldest first, then its
 * own.
 *
 * @param versionDir the API version's folder: `spec/2024-09-16`
 */
export function versionFolders(versionDir: string): string[] {
  const entry = join(versionDir, "openapi.yaml");
  const text = existsSync(entry) ? readFileSync(entry, "utf8") : "";
  const [, extended = ""] = /^\uFEFF?(?:\{ *)?["']?x-extends["']? *: *["']?([\w-]+)/m.exec(text) ?? [];
  const folder = join(dirname(versionDir), extended);
  const isEarlier = extended !== "" && extended < basename(versionDir) && existsSync(folder);
  return [...(isEarlier ? versionFolders(folder) : []), versionDir];
}

/** Lists the files that describe an API version, in the order in which they are merged. */
export function versionFiles(versionDir: string): string[] {
  return versionFolders(versionDir).flatMap((folder) => {
    // Sorts without the extension, so `clusters.yaml` comes before `clusters.details.yaml`.
    const names = globSync("*.yaml", { cwd: folder }).map((name) => name.slice(0, -".yaml".length));
    const others = names.filter((name) => name !== "openapi").sort();
    return ["openapi", ...others].map((name) => join(folder, `${name}.yaml`));
  });
}

/**
 * Lists the spec's API versions, oldest first.
 *
 * @throws {SpecError} if a folder isn't named after a date
 */
export async function listApiVersions(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "spec"), { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const wrong = names.filter((name) => !isDate(name));
  if (wrong.length === 0) return names.sort();
  const message = "the folder of an API version must be named after its date, such as 2024-09-16: rename it";
  throw new SpecError(wrong.map((name) => ({ file: join("spec", name), line: 1, column: 1, message })));
}

function isDate(name: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(name) && new Date(name).toJSON()?.startsWith(name) === true;
}
