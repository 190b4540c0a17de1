import type { SpecOperation } from "../spec/read-operations.ts";
import type { Report } from "../spec/spec-error.ts";

/** Matches a sentence about the permissions that a call requires. */
const PERMISSION_SENTENCE =
  /\b(needs?|requires?|must have)\b[^.]*(?<!`)\b(roles?|permissions?)\b|(?<!`)\b(roles?|permissions?)\b[^.]* must be granted/i;

/**
 * Checks that the description of an operation does not mention permissions, because text on them is generated from
 * `x-permissions`. If an API version uses `x-permission-scopes`, all operations with permissions must have scopes. An
 * operation without permissions must not have scopes.
 */
export function checkPermissions({ node }: SpecOperation, operations: readonly SpecOperation[], report: Report): void {
  const { description = "", "x-permissions": names = [], "x-permission-scopes": scopes } = node;
  const [sentence] = PERMISSION_SENTENCE.exec(description.replaceAll(/\s+/g, " ")) ?? [];
  if (sentence) {
    report(["description"], `remove "${sentence}": the sentence on permissions is generated from x-permissions`);
  }
  if (names.length === 0 && scopes) report(["x-permission-scopes"], "there are scopes but no role: remove the scopes");
  const hasRoles = operations.some((operation) => operation.node["x-permission-scopes"]);
  if (names.length > 0 && hasRoles && !scopes) {
    report(["x-permissions"], "the scopes of the roles are missing: add `x-permission-scopes: [organization]`");
  }
}
