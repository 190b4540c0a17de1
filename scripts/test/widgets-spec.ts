import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";

export interface Edit {
  readonly file: string;
  readonly find: string;
  readonly replace: string;
}

/** The folder of the API version in a repository that {@link createRoot} creates. */
export const VERSION_DIR = "spec/2020-01-01";

/**
 * Copies the fixture spec into a temporary folder, edits the copy, and returns the folder. The folder is removed after
 * the test.
 */
export async function createRoot(...edits: readonly Edit[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), "generate "));
  onTestFinished(() => rm(root, { recursive: true }));
  await cp(join(import.meta.dirname, "fixtures", "widgets"), join(root, "spec"), { recursive: true });
  for (const edit of edits) await editSpec(root, edit);
  return root;
}

/** Replaces a text in a file of the spec. Fails if the file does not contain the text. */
export async function editSpec(root: string, { file, find, replace }: Edit): Promise<void> {
  const path = join(root, VERSION_DIR, file);
  const text = await readFile(path, "utf8");
  if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
  await writeFile(path, text.replace(find, replace));
}
