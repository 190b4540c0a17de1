import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { checkChangesets } from "../changeset/check-changesets.ts";
import { findChanges } from "../changeset/find-changes.ts";
import { resolveBase } from "../git/base-revision.ts";
import { runGit } from "../git/run-git.ts";
import { runProgram } from "../process/run-program.ts";
import { writeDraft } from "./write-draft.ts";

/** The destinations of the generated files. */
export interface RegenerateOptions {
  /** The branch of `origin` to push a commit to. */
  readonly push?: string | undefined;
  /** The file to write a patch to. */
  readonly patch?: string | undefined;
}

const UP_TO_DATE = "Every generated file is up to date.";

const IDENTITY = [
  "-c",
  "user.name=github-actions[bot]",
  "-c",
  "user.email=github-actions[bot]@users.noreply.github.com",
];

/** Updates all files that depend on the spec: generated files, API reports and a changeset. Returns a summary. */
export async function regenerate(root: string, options: RegenerateOptions): Promise<string> {
  const runScript = (name: string): Promise<string> =>
    runProgram([process.execPath, ...scriptArguments(name)], { cwd: root });
  await runScript("generate");
  await runScript("build");
  await runScript("api-report");
  const base = await resolveBase(root);
  const changes = await findChanges(root, base);
  if ((await checkChangesets(root, base, changes)) !== undefined) await writeDraft(root, changes);
  return deliver(root, options);
}

/** Pushes all changes of the working tree, writes them to a patch, or lists them. Returns a summary. */
export async function deliver(root: string, { push, patch }: RegenerateOptions): Promise<string> {
  if (push === undefined && patch === undefined) {
    const changed = await runGit(root, "status", "--short", "--untracked-files=all");
    return changed === "" ? UP_TO_DATE : `changed since the last commit:\n${changed}`;
  }
  await runGit(root, "add", "--all");
  const files = await runGit(root, "diff", "--cached", "--name-only");
  if (files === "") return UP_TO_DATE;
  if (push !== undefined) {
    await runGit(root, ...IDENTITY, "commit", "--quiet", "--message", "Regenerate from the spec");
    await runGit(root, "push", "--quiet", "origin", `HEAD:${push}`);
    return `pushed to ${push}:\n${files}`;
  }
  await writeFile(resolve(root, patch as string), `${await runGit(root, "diff", "--cached", "--binary")}\n`);
  await runGit(root, "reset", "--quiet");
  return `wrote ${patch}: download it, apply it with \`git apply ${patch}\`, and commit the result:\n${files}`;
}

function scriptArguments(name: string): string[] {
  return [resolve(import.meta.dirname, "../bin", `${name}.ts`)];
}
