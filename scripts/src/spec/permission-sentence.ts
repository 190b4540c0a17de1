import type { OperationNode, PermissionScope } from "./openapi-document.ts";

/**
 * Returns a sentence about the permission or role that a call requires: ``Requires the `CLUSTER_ADMIN` role on the
 * organization.``
 *
 * @returns `undefined` if any valid API key may make the call
 */
export function permissionSentence(node: OperationNode): string | undefined {
  const requirement = permissionRequirement(node);
  return requirement && `Requires ${requirement}.`;
}

/**
 * Returns the permission or role that a call requires, as a part of a sentence: ``the `CLUSTER_ADMIN` role on the
 * organization``.
 */
export function permissionRequirement(node: OperationNode): string | undefined {
  const { "x-permissions": names = [], "x-permission-scopes": scopes } = node;
  if (names.length === 0) return undefined;
  const kind = scopes ? "role" : "permission";
  return `the ${joinWithOr(names.map((name) => `\`${name}\``))} ${kind}${scopes ? ` on ${joinWithOr(scopes.map(toWords))}` : ""}`;
}

function toWords(scope: PermissionScope): string {
  return scope === "folder" ? "a folder" : `the ${scope}`;
}

function joinWithOr(words: readonly string[]): string {
  return words.join(", ").replace(/, (?!.*, )/, " or ");
}
