import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { writeReports } from "../api-report/run-report.ts";
import { generate } from "../generate/generate.ts";
import { writeGenerated } from "../generate/write-generated.ts";
import { resolveBase, runGit } from "../git/run-git.ts";
import { checkChangesets, isUnreleased } from "./check-changesets.ts";
import { findChanges } from "./find-changes.ts";
import { writeDraft } from "./write-draft.ts";

const UP_TO_DATE = "Every generated file is up to date.";

/**
 * Updates all files that depend on the spec: generated files, API reports and, after the first release, a changeset.
 * Returns a message that lists the files it wrote or removed.
 *
 * @param patch if given, the file to write all changes in the working tree to
 */
export async function regenerate(root: string, patch?: string): Promise<string> {
  const files = await generate(root);
  const changed = (await writeGenerated(root, files)).map((path) => `${files.has(path) ? "wrote" : "removed"} ${path}`);
  changed.push(...(await writeReports(root)).map((path) => `wrote ${path}`));
  if (!(await isUnreleased(root))) {
    const base = await resolveBase(root);
    const changes = await findChanges(root, base);
    if ((await checkChangesets(root, base, changes)) !== undefined) changed.push(await writeDraft(root, changes));
  }
  return patch === undefined ? changed.join("\n") || UP_TO_DATE : writePatch(root, patch);
}

/** Writes the working tree's changes to a file. Returns a message that lists the changed files. */
export async function writePatch(root: string, patch: string): Promise<string> {
  await runGit(root, "add", "--all");
  const files = await runGit(root, "diff", "--cached", "--name-only");
  if (files === "") return UP_TO_DATE;
  await writeFile(resolve(root, patch), `${await runGit(root, "diff", "--cached", "--binary")}\n`);
  await runGit(root, "reset", "--quiet");
  return `Wrote ${patch}. If the workflow does not commit these changes, download the patch, apply it with \`git apply ${patch}\`, and commit the result:\n${files}`;
}
