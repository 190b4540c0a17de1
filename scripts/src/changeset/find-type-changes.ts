import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listPackages } from "../api-report/list-packages.ts";
import { readAt } from "../git/base-revision.ts";
import { runGit } from "../git/run-git.ts";

/** A package whose types changed, though the spec didn't. */
export interface TypeChange {
  readonly package: string;
  /** The file that shows the change: an API report or a generated module. */
  readonly file: string;
}

/**
 * Finds packages whose API report changed since a commit, and those for which the generator writes other types than
 * before from the same document. Other generated types change with the spec, whose changes `diffSpec()` lists.
 */
export async function findTypeChanges(root: string, commit: string): Promise<TypeChange[]> {
  const packages = await listPackages(root);
  const files = packages.flatMap(({ folder }) => [`${folder}/api.md`, `${folder}/src/generated/*.gen.ts`]);
  const changed = await runGit(root, "diff", "--name-only", "-z", commit, "--", ...files);
  const found: TypeChange[] = [];
  for (const { name, folder } of packages) {
    for (const file of changed.split("\0").filter((path) => path.startsWith(`${folder}/`))) {
      if (file.endsWith("/api.md") || (await isRewritten(root, commit, file))) found.push({ package: name, file });
    }
  }
  return found;
}

/** Returns whether the code of a generated module differs, but the document from which it is generated doesn't. */
async function isRewritten(root: string, commit: string, file: string): Promise<boolean> {
  const [, apiVersion] = /\/generated\/(\d{4}-\d{2}-\d{2})\//.exec(file) ?? [];
  const [before, after] = await readBoth(root, commit, file);
  if (apiVersion === undefined || withoutComments(before) === withoutComments(after)) return false;
  const documents = await readBoth(root, commit, `packages/mock/src/generated/${apiVersion}.gen.json`);
  const [old, next] = documents.map((text) => JSON.parse(text || "null"));
  return isDeepStrictEqual(old, next);
}

async function readBoth(root: string, commit: string, file: string): Promise<[before: string, after: string]> {
  return [(await readAt(root, commit, file)) ?? "", await readFile(join(root, file), "utf8").catch(() => "")];
}

/** Removes what doesn't change a type's meaning: doc comments, and a generated file's first line. */
function withoutComments(code: string): string {
  return code
    .replace(/^\/\/.*\n/, "")
    .replaceAll(/^ *\/\*\*.*?\*\/\n/gms, "")
    .trimEnd();
}
