import { readdir } from "node:fs/promises";
import { join } from "node:path";

/** Lists the API versions of the spec by their dates, oldest first. */
export async function listApiVersions(root: string): Promise<string[]> {
  const entries = await readdir(join(root, "spec"), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && /^\d{4}-\d{2}-\d{2}$/.test(entry.name))
    .map((entry) => entry.name)
    .sort();
}
