import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draftChangeset } from "./draft-changeset.ts";
import type { Changes } from "./find-changes.ts";

/**
 * Drafts a changeset for these changes, and returns a message that shows the draft.
 *
 * @throws {Error} if the file already exists, because a maintainer may have edited it
 */
export async function writeDraft(root: string, changes: Changes): Promise<string> {
  const { name, text } = draftChangeset(changes);
  const path = `.changeset/${name}.md`;
  await writeFile(join(root, path), text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST"
      ? new Error(`changeset draft: ${path} already exists: edit the file, or delete it first`)
      : error;
  });
  return `wrote ${path}: reword the text for users\n\n${text}`;
}
