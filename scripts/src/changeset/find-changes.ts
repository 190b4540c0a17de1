import { listPackages } from "../api-report/list-packages.ts";
import { diffExports } from "../diff/diff-exports.ts";
import { diffSpec, type VersionDiff } from "../diff/diff-spec.ts";
import { gravestVerdict, type SpecChange } from "../diff/spec-change.ts";
import { type Bump, requiredBump } from "./bump.ts";

/** The changes between a commit and the working tree. */
export interface Changes {
  readonly spec: readonly VersionDiff[];
  /** Changes to exported types. Leaves out types that are generated from the spec. */
  readonly types: readonly SpecChange[];
  readonly bump: Bump;
  /** The packages' version before the changes. */
  readonly version: string;
  /** The published packages, which are released together. */
  readonly packages: readonly string[];
}

/** Compares the spec and the public types with their state at a commit. */
export async function findChanges(root: string, commit: string): Promise<Changes> {
  const spec = await diffSpec(root, commit);
  const types = await diffExports(root, commit);
  const packages = await listPackages(root);
  const verdict = gravestVerdict([...spec.flatMap(({ changes }) => changes), ...types]);
  const version = packages[0]?.version ?? "0.0.0";
  return { spec, types, version, bump: requiredBump(verdict, version), packages: packages.map(({ name }) => name) };
}
