import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { VersionDiff } from "../diff/diff-spec.ts";
import { describeChanges, nameField } from "../diff/format-changes.ts";
import { type SpecChange, VERDICTS } from "../diff/spec-change.ts";
import type { Changes } from "./find-changes.ts";

/**
 * Writes a changeset that describes the changes and returns a message that shows it.
 *
 * @throws {Error} if the file already exists, because a maintainer may have edited it
 */
export async function writeDraft(root: string, changes: Changes): Promise<string> {
  const { name, text } = draftChangeset(changes);
  const path = `.changeset/${name}.md`;
  await writeFile(join(root, path), text, { flag: "wx" }).catch((error: NodeJS.ErrnoException) => {
    throw error.code === "EEXIST"
      ? new Error(`changeset draft: ${path} already exists; edit it, or delete it first`)
      : error;
  });
  return `wrote ${path}: reword the text for users\n\n${text}`;
}

/** Drafts a changeset, with the most serious change as its title and a list of the others. */
export function draftChangeset({ spec, types, bump, packages }: Changes): { name: string; text: string } {
  const listAll = (most: number): string[] =>
    VERDICTS.flatMap((verdict) =>
      spec.flatMap(({ apiVersion, changes }) =>
        listTexts(changes, verdict, most).map((text) => (spec.length > 1 ? `${text} (${apiVersion})` : text)),
      ),
    ).concat(types.map((one) => `the types of \`${one.package}\` changed: describe the change shown in ${one.file}`));
  const [title = ""] = listAll(2);
  const [first = "", ...rest] = listAll(Number.POSITIVE_INFINITY);
  const releases = packages.map((name) => `"${name}": ${bump}\n`).join("");
  // If the title only names some of the changed operations, the list begins with a sentence that names them all.
  const list = [...(first === title ? [] : [first]), ...rest].map((text) => `- ${text}\n`).join("");
  const moves = spec.map(describeMove).join("");
  return { name: toName(title), text: `---\n${releases}---\n\n${title}\n${list && `\n${list}`}${moves}` };
}

/** Lists, field by field, how a new API version differs from the previous one. */
function describeMove({ apiVersion, since }: VersionDiff): string {
  if (!since) return "";
  const changes = since.changes.filter(({ verdict }) => verdict !== "editorial").map(nameField);
  const lines = describeChanges(changes, Number.POSITIVE_INFINITY).map((text) => `- ${text}\n`);
  return `\nFrom \`${since.apiVersion}\` to \`${apiVersion}\`:\n\n${lines.join("")}`;
}

/** Describes the changes of one kind, such as the breaking ones. Omits editorial changes if there are any others. */
function listTexts(changes: readonly SpecChange[], verdict: SpecChange["verdict"], most: number): string[] {
  const some = changes.filter((change) => change.verdict === verdict);
  if (verdict === "editorial" && some.length < changes.length) return [];
  return describeChanges(some, most);
}

function toName(title: string): string {
  const words = title
    .replaceAll(/([a-z])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .match(/[a-z0-9]+/g) ?? ["change"];
  return words.slice(0, 8).join("-");
}
