import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { writeReports } from "../api-report/run-report.ts";
import { generate } from "../generate/generate.ts";
import { writeGenerated } from "../generate/write-generated.ts";
import { resolveBase } from "../git/base-revision.ts";
import { runGit } from "../git/run-git.ts";
import { checkChangesets } from "./check-changesets.ts";
import { findChanges } from "./find-changes.ts";
import { isUnreleased } from "./first-release.ts";
import { writeDraft } from "./write-draft.ts";

const UP_TO_DATE = "Every generated file is up to date.";

/**
 * Updates all files that depend on the spec: generated files, API reports and, after the first release, a changeset.
 * Returns a message that lists the changed files.
 *
 * @param patch where to write a patch with all changes
 */
export async function regenerate(root: string, patch?: string): Promise<string> {
  await writeGenerated(root, await generate(root));
  await writeReports(root);
  if (!(await isUnreleased(root))) {
    const base = await resolveBase(root);
    const changes = await findChanges(root, base);
    if ((await checkChangesets(root, base, changes)) !== undefined) await writeDraft(root, changes);
  }
  return summarize(root, patch);
}

/**
 * Writes the working tree's changes to the file `patch`, if given. Returns a message that lists the changed files.
 */
export async function summarize(root: string, patch?: string): Promise<string> {
  if (patch === undefined) {
    const changed = await runGit(root, "status", "--short", "--untracked-files=all");
    return changed === "" ? UP_TO_DATE : `changed since the last commit:\n${changed}`;
  }
  await runGit(root, "add", "--all");
  const files = await runGit(root, "diff", "--cached", "--name-only");
  if (files === "") return UP_TO_DATE;
  await writeFile(resolve(root, patch), `${await runGit(root, "diff", "--cached", "--binary")}\n`);
  await runGit(root, "reset", "--quiet");
  return `Wrote ${patch}. If the workflow does not commit these changes, download the patch, apply it with \`git apply ${patch}\`, and commit the result:\n${files}`;
}
