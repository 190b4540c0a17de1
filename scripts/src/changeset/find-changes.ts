import { listPackages } from "../api-report/list-packages.ts";
import { diffSpec, type VersionDiff } from "../diff/diff-spec.ts";
import { gravestVerdict } from "../diff/spec-change.ts";
import { type Bump, isEnough, requiredBump } from "./bump.ts";
import { findTypeChanges, type TypeChange } from "./find-type-changes.ts";

/** The changes between a commit and the working tree. */
export interface Changes {
  readonly spec: readonly VersionDiff[];
  /** The packages whose types changed for a reason other than the spec. */
  readonly types: readonly TypeChange[];
  /** The least bump that the changes require. A maintainer judges those in `types`. */
  readonly bump: Bump;
  /** The packages' version before the changes. */
  readonly version: string;
  /** The published packages, which are released together. */
  readonly packages: readonly string[];
}

/** Compares the spec and the public types with their state at a commit. */
export async function findChanges(root: string, commit: string): Promise<Changes> {
  const spec = await diffSpec(root, commit);
  const types = await findTypeChanges(root, commit);
  const packages = await listPackages(root);
  const version = packages[0]?.version ?? "0.0.0";
  const needed = requiredBump(gravestVerdict(spec.flatMap(({ changes }) => changes)), version);
  const bump = types.length > 0 && !isEnough(needed, "patch") ? "patch" : needed;
  return { spec, types, version, bump, packages: packages.map(({ name }) => name) };
}
