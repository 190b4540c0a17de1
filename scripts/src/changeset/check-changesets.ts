import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { readChangesets } from "@changesets/read";
import { listPackages } from "../api-report/list-packages.ts";
import type { VersionDiff } from "../diff/diff-spec.ts";
import { describeChanges } from "../diff/format-changes.ts";
import type { SpecChange } from "../diff/spec-change.ts";
import { readAt, resolveBase } from "../git/run-git.ts";
import { type Bump, type Changes, findChanges, isEnough, largestBump, requiredBump } from "./find-changes.ts";

/** A new changeset, or the text added to an existing one. */
interface NewChangeset {
  readonly packages: readonly string[];
  readonly bump: Bump;
  readonly text: string;
}

/** The id of the changeset that covers everything until the first release. */
const ID = "first-release";

/**
 * Checks that new changesets cover all changes since a commit. Returns a message that lists uncovered changes, or
 * `undefined` if all are covered. A changeset covers a change if it names what changed, such as a field, and has a
 * large enough version bump. Until the first release, one changeset covers everything.
 *
 * @param base as for {@link resolveBase}
 */
export async function checkChangesets(root: string, base?: string, known?: Changes): Promise<string | undefined> {
  if (await isUnreleased(root)) return checkFirstRelease(root);
  const commit = await resolveBase(root, base);
  const { spec, types, version } = known ?? (await findChanges(root, commit));
  const changesets = await readNew(root, commit);
  const listOpen = ({ apiVersion, changes }: VersionDiff): string[] => {
    const open = changes.filter((change) => !isCovered(change, changesets, version));
    const byBump = Map.groupBy(open, ({ verdict }) => requiredBump(verdict, version));
    return [...byBump].flatMap(([bump, some]) =>
      describeChanges(some).map((text) => `  ${apiVersion}: ${text} (${bump})\n`),
    );
  };
  const open = spec.flatMap(listOpen);
  const untold = types.filter(
    ({ package: name }) => !changesets.some(({ text, packages }) => text && packages.includes(name)),
  );
  if (open.length + untold.length === 0) return undefined;
  const list = (title: string, lines: readonly string[]): string =>
    lines.length > 0 ? `${title}:\n${lines.join("")}` : "";
  const files = untold.map(({ package: name, file }) => `  ${name}: ${file}\n`);
  return [
    list("No new changeset covers these changes with a large enough bump", open),
    list("These files show that a package's types changed, but no new changeset lists the package", files),
    "Run `pnpm changeset draft`, edit the new changeset, and commit it.",
  ].join("");
}

async function readNew(root: string, commit: string): Promise<NewChangeset[]> {
  const changesets = await readChangesets(root);
  return Promise.all(
    changesets.map(async ({ id, releases }) => {
      const path = `.changeset/${id}.md`;
      const before = new Set((await readAt(root, commit, path))?.split("\n"));
      const lines = (await readFile(join(root, path), "utf8")).split("\n").filter((line) => !before.has(line));
      const packages = releases.map(({ name }) => name);
      return { packages, bump: largestBump(releases.map(({ type }) => type)), text: lines.join("\n") };
    }),
  );
}

function isCovered(change: SpecChange, changesets: readonly NewChangeset[], version: string): boolean {
  const needed = requiredBump(change.verdict, version);
  return changesets.some(({ bump, text }) => text !== "" && isEnough(bump, needed) && isNamed(change, text));
}

/**
 * Returns whether a code span in a changeset names a change. For a change to a field, that is the field's name; for any
 * other change, a name that the change's text quotes.
 */
export function isNamed({ verdict, operation = "", text, at }: SpecChange, markdown: string): boolean {
  if (verdict === "editorial") return true;
  const field = at?.field.split(/[.[\]*() ]+/).findLast((name) => name !== "");
  const quoted = listCode(text);
  const words = field ? [field] : quoted.length > 0 ? quoted : [operation];
  const named = listCode(markdown).flatMap((code) => [code, ...code.split(/[^\w.-]+/), ...code.split(/\W+/)]);
  return words.some((word) => named.includes(word));
}

function listCode(text: string): string[] {
  return [...text.matchAll(/`([^`]+)`/g)].flatMap(([, code]) => code ?? []);
}

/** Returns whether all packages are still at version 0.0.0, so no change can affect users yet. */
export async function isUnreleased(root: string): Promise<boolean> {
  return (await listPackages(root)).every(({ version }) => version === "0.0.0");
}

/**
 * Returns a message about packages missing from the first release's changeset, or `undefined` if it lists all of them.
 */
async function checkFirstRelease(root: string): Promise<string | undefined> {
  const changeset = (await readChangesets(root)).find(({ id }) => id === ID);
  const listed = new Set(changeset?.releases.map(({ name }) => name));
  const missing = (await listPackages(root)).filter(({ name }) => !listed.has(name));
  if (missing.length === 0) return undefined;
  const lines = missing.map(({ name }) => `  "${name}": minor\n`).join("");
  return `.changeset/${ID}.md doesn't list every published package. Nothing has been released yet, so this changeset covers all changes. Add to its front matter:\n${lines}`;
}
