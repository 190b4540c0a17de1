import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { describeChanges } from "../diff/format-changes.ts";
import { readAt } from "../git/base-revision.ts";
import { type Bump, isEnough, largestBump } from "./bump.ts";
import { type Changes, findChanges } from "./find-changes.ts";

/**
 * Returns a message about the changes since a commit. Returns `undefined` if the changesets declare a large enough
 * version bump for the changes.
 */
export async function checkChangesets(root: string, commit: string, known?: Changes): Promise<string | undefined> {
  const changes = known ?? (await findChanges(root, commit));
  const declared = await declaredBump(root, commit);
  if (isEnough(declared, changes.bump)) return undefined;
  const problem =
    declared === "none"
      ? "The spec or the public types changed, but no changeset describes the change"
      : `The changesets declare a ${declared} change, but the changes require ${changes.bump}`;
  const remedy =
    declared === "none"
      ? `Run \`pnpm changeset draft\`, edit the new changeset, and commit it.`
      : `Declare ${changes.bump} in the changeset that describes the changes, or draft another changeset with \`pnpm changeset draft\`.`;
  return `${problem}:\n${listChanges(changes)}${remedy}`;
}

async function declaredBump(root: string, commit: string): Promise<Bump> {
  const bumps = (await readChangesets(root)).map(async ({ id, releases }): Promise<Bump> => {
    const path = `.changeset/${id}.md`;
    const text = await readFile(join(root, path), "utf8");
    const isNew = (await readAt(root, commit, path))?.trim() !== text.trim();
    return isNew ? largestBump(releases.map(({ type }) => type)) : "none";
  });
  return largestBump(await Promise.all(bumps));
}

function listChanges({ spec, types }: Changes): string {
  const lines = [
    ...spec.flatMap(({ apiVersion, changes }) => describeChanges(changes).map((text) => `${apiVersion}: ${text}`)),
    ...describeChanges(types),
  ];
  return lines.map((line) => `  ${line}\n`).join("");
}
