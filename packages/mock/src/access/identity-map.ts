/** Maps an identity in a token to one in CockroachDB Cloud. */
export interface IdentityMapping {
  /** The identity in the token, or `/` followed by a regular expression that the identity must match. */
  readonly token_identity: string;
  /** A user's e-mail address or a service account's id. `\1` stands for the regular expression's first group. */
  readonly cc_identity: string;
}

/** Matches one part of a regular expression: an escape, a class, the start of a group, or any other character. */
const PARTS = /\\k<|\\.|\[(?:\\.|[^\]\\])*\]|\(\?(?:<?[=!]|<)?|./gsu;
const LOOK_AROUND = /^\(\?<?[=!]$/;
const BACK_REFERENCE = /^\\(?:[1-9]|k<)$/;

/** Returns why the service would reject a mapping, or why the mock can't parse the mapping's regular expression. */
export function findMappingProblem({
  token_identity,
  cc_identity,
}: IdentityMapping): { readonly field: keyof IdentityMapping; readonly description: string } | undefined {
  if (!token_identity.startsWith("/")) return undefined;
  const source = token_identity.slice(1);
  const description = findPatternProblem(source);
  if (description !== undefined) return { field: "token_identity", description };
  return cc_identity.includes("\\1") && countGroups(source) === 0
    ? { field: "cc_identity", description: "contains \\1, but the regular expression has no group" }
    : undefined;
}

/**
 * Returns the CockroachDB Cloud identities that a token's identity maps to, without duplicates. Without mappings, it
 * maps to itself. As in the service (RE2), a regular expression without `^` and `$` can match any part of the identity.
 */
export function mapIdentity(mappings: readonly IdentityMapping[], identity: string): string[] {
  if (mappings.length === 0) return [identity];
  const mapped = mappings.flatMap(({ token_identity, cc_identity }) => {
    if (!token_identity.startsWith("/")) return token_identity === identity ? cc_identity : [];
    const match = new RegExp(token_identity.slice(1), "u").exec(identity);
    return match ? cc_identity.replaceAll("\\1", () => match[1] ?? "") : [];
  });
  return [...new Set(mapped)];
}

function findPatternProblem(source: string): string | undefined {
  const parts = source.match(PARTS) ?? [];
  if (parts.some((part) => LOOK_AROUND.test(part))) return "uses look-around, which RE2 does not support";
  if (parts.some((part) => BACK_REFERENCE.test(part))) return "uses a back-reference, which RE2 does not support";
  try {
    new RegExp(source, "u");
    return undefined;
  } catch (error) {
    return `is not a regular expression that the mock can parse: ${(error as Error).message}`;
  }
}

/**
 * Counts the groups in a regular expression. Adds an empty alternative, so the expression matches `""` and the match
 * array has an element for each group.
 */
function countGroups(source: string): number {
  return (new RegExp(`${source}|`, "u").exec("") ?? []).length - 1;
}
