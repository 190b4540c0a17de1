import type { Verdict } from "../diff/spec-change.ts";

/** Which part of the version number changes. */
export type Bump = "major" | "minor" | "patch" | "none";

const BUMPS: readonly Bump[] = ["none", "patch", "minor", "major"];

/**
 * Returns the version bump that a change requires. Before 1.0, a range such as `^0.3.1` includes every patch but no
 * other minor version, so breaking changes require a minor version and all others a patch.
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
