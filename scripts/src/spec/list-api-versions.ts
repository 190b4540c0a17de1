import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { SpecError } from "./spec-error.ts";

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
