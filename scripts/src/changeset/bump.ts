import type { Verdict } from "../diff/spec-change.ts";

/** How much of a version changes. */
export type Bump = "major" | "minor" | "patch" | "none";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * The bump that a change needs. Before 1.0 a range of the form `^0.3.1` takes every patch and no other minor version, so
 * there what breaks is a minor version and everything else a patch.
 */
export function requiredBump(verdict: Verdict | undefined, version: string): Bump {
  if (verdict === undefined) return "none";
  if (version.startsWith("0.")) return verdict === "breaking" ? "minor" : "patch";
  return ({ breaking: "major", additive: "minor", editorial: "patch" } as const)[verdict];
}

/** Tells whether a bump is at least as large as another. */
export function isEnough(bump: Bump, needed: Bump): boolean {
  return BUMPS.indexOf(bump) >= BUMPS.indexOf(needed);
}

/** The largest of some bumps. */
export function largestBump(bumps: readonly Bump[]): Bump {
  return BUMPS.findLast((bump) => bumps.includes(bump)) ?? "none";
}
