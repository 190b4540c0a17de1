import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { listPackages } from "../api-report/list-packages.ts";
import { diffSpec, type VersionDiff } from "../diff/diff-spec.ts";
import { gravestVerdict, type Verdict } from "../diff/spec-change.ts";
import { readAt, runGit } from "../git/run-git.ts";

/** The changes between a commit and the working tree. */
export interface Changes {
  readonly spec: readonly VersionDiff[];
  /** The packages whose types changed although the spec didn't. */
  readonly types: readonly TypeChange[];
  /** The minimum bump that the spec changes require. A maintainer chooses the bump for the packages in `types`. */
  readonly bump: Bump;
  /** The packages' version before the changes. */
  readonly version: string;
  /** The published packages. They are all released together. */
  readonly packages: readonly string[];
}

export type Bump = "major" | "minor" | "patch" | "none";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

export async function findChanges(root: string, commit: string): Promise<Changes> {
  const spec = await diffSpec(root, commit);
  const types = await findTypeChanges(root, commit);
  const packages = await listPackages(root);
  const version = packages[0]?.version ?? "0.0.0";
  const needed = requiredBump(gravestVerdict(spec.flatMap(({ changes }) => changes)), version);
  const bump = types.length > 0 && !isEnough(needed, "patch") ? "patch" : needed;
  return { spec, types, version, bump, packages: packages.map(({ name }) => name) };
}

interface TypeChange {
  readonly package: string;
  /** The file that shows the change: an API report or a generated module. */
  readonly file: string;
}

/**
 * Finds packages whose API report changed since a commit, and those whose generated types changed although their
 * OpenAPI document didn't. If it did, `diffSpec()` lists the changes.
 */
async function findTypeChanges(root: string, commit: string): Promise<TypeChange[]> {
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

/** Returns whether a generated module's code changed although its OpenAPI document didn't. */
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

/** Removes what doesn't affect the types: doc comments and the first line of a generated file. */
function withoutComments(code: string): string {
  return code
    .replace(/^\/\/.*\n/, "")
    .replaceAll(/^ *\/\*\*.*?\*\/\n/gms, "")
    .trimEnd();
}

/**
 * Returns the version bump that a change requires. Before 1.0, a range such as `^0.3.1` excludes 0.4.0 but includes
 * 0.3.2, so breaking changes require a minor bump and all others a patch.
 */
export function requiredBump(verdict: Verdict | undefined, version: string): Bump {
  if (verdict === undefined) return "none";
  if (version.startsWith("0.")) return verdict === "breaking" ? "minor" : "patch";
  return ({ breaking: "major", additive: "minor", editorial: "patch" } as const)[verdict];
}

export function isEnough(bump: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);
}

export function largestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}
