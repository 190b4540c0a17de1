import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { draftChangeset } from "../changeset/draft-changeset.ts";
import { findChanges } from "../changeset/find-changes.ts";
import { resolveBase } from "../git/base-revision.ts";
import { runCommand } from "../process/run-command.ts";

const root = join(import.meta.dirname, "../../..");

await runCommand("usage: pnpm changeset:draft [base]", 1, async ([revision]) => {
  const changes = await findChanges(root, await resolveBase(root, revision));
  if (changes.bump === "none") {
    console.log("Neither the spec nor the public types changed: there is nothing to draft.");
    return 0;
  }
  const { name, text } = draftChangeset(changes);
  const path = `.changeset/${name}.md`;
  // An existing draft is never overwritten, since a maintainer may have edited the file.
  await writeFile(join(root, path), text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST"
      ? new Error(`changeset:draft: ${path} exists already: edit the file, or delete it first`)
      : error;
  });
  console.log(`wrote ${path}: edit the text for its readers\n\n${text}`);
  return 0;
});
