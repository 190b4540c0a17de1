import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Edit {
  readonly file: string;
  readonly find: string | RegExp;
  readonly replace: string;
}

/** The folder of the API version in a repository that {@link createRoot} creates. */
export const VERSION_DIR = "spec/2020-01-01";

/** Copies the fixture spec into a temporary folder, edits it, and returns the folder, which lasts until the test ends. */
export async function createRoot(...edits: readonly Edit[]): Promise<string> {
  const root = createFolder();
  cpSync(join(import.meta.dirname, "fixtures", "widgets"), join(root, "spec"), { recursive: true });
  for (const edit of edits) await editSpec(root, edit);
  return root;
}

/** Like {@link createRoot}, but copies some of our API versions and the lint rules. */
export function copyVersion(...apiVersions: readonly string[]): string {
  const root = createFolder();
  for (const path of [...apiVersions, "redocly.yaml"]) {
    cpSync(join(import.meta.dirname, "../../spec", path), join(root, "spec", path), { recursive: true });
  }
  return root;
}

/** Creates a temporary folder, which lasts until the test ends. */
export function createFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "generate "));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Replaces a text in a file of the spec. Fails if the file doesn't contain it. */
export async function editSpec(root: string, { file, find, replace }: Edit, dir = VERSION_DIR): Promise<void> {
  const path = join(root, dir, file);
  const text = await readFile(path, "utf8");
  const edited = text.replace(find, replace);
  if (edited === text) throw new Error(`${file} has no ${find}`);
  await writeFile(path, edited);
}
