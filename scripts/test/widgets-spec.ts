import { cpSync, existsSync, mkdtempSync, rmSync } from "node:fs";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** A change to a file of the spec: exactly one of `edit`, `remove` and `add`. If the file doesn't exist, creates it. */
export interface Edit {
  readonly file: string;
  /** A text and its replacement, separated by ` → `. */
  readonly edit?: string;
  /** A regular expression. Everything that it matches is removed. */
  readonly remove?: string;
  /** A text to insert at the start. */
  readonly add?: string;
  /** Edits only what comes after this text. */
  readonly after?: string;
}

/** The API version's folder in a repository that {@link createRoot} creates. */
export const VERSION_DIR = "spec/2020-01-01";

/** Adds an optional field to the `widgets.create` request. */
export const NOTE: Edit = {
  file: "components.yaml",
  edit: "properties:\n → properties:\n        note: { type: string }\n",
};

/** Copies the fixture spec to a temporary folder, which is deleted after the test, and edits it. Returns the folder. */
export async function createRoot(...edits: readonly Edit[]): Promise<string> {
  const root = createFolder();
  cpSync(join(import.meta.dirname, "fixtures", "widgets"), join(root, "spec"), { recursive: true });
  for (const edit of edits) await editSpec(root, edit);
  return root;
}

/** Like {@link createRoot}, with a second API version that has everything that writers know. */
export async function createOddRoot(): Promise<string> {
  const root = await createRoot();
  cpSync(join(import.meta.dirname, "fixtures/odd"), join(root, "spec"), { recursive: true });
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

export function createFolder(): string {
  const root = mkdtempSync(join(tmpdir(), "generate "));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Edits a file of the spec. Fails if the file is still the same afterwards. */
export async function editSpec(
  root: string,
  { file, after = "", edit, remove = "", add = "" }: Edit,
  dir = VERSION_DIR,
): Promise<void> {
  const path = join(root, dir, file);
  const [find, replace = ""] = edit ? (edit.split(" → ") as [string, string]) : [new RegExp(remove), add];
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  const start = text.indexOf(after);
  const edited = text.slice(start).replace(find, () => replace);
  if (start < 0 || edited === text.slice(start)) throw new Error(`${file} has no ${find} after ${after}`);
  await writeFile(path, text.slice(0, start) + edited);
}

/** Adds files to the fixture spec's version 2021-01-01, which extends 2020-01-01, or to other folders in `spec`. */
export async function addFiles(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, text] of Object.entries({ "2021-01-01/openapi.yaml": ENTRY, ...files })) {
    await mkdir(dirname(join(root, "spec", name)), { recursive: true });
    await writeFile(join(root, "spec", name), text);
  }
}

/** The start of an API version that changes nothing in the fixture's version. */
export const ENTRY = 'x-extends: 2020-01-01\ninfo:\n  version: "2021-01-01"\n';
