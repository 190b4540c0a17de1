import type { SpecOperation } from "../spec/read-operations.ts";
import type { Report } from "../spec/spec-error.ts";

const PERMISSION_SENTENCE =
  /\b(needs?|requires?|must have)\b[^.]*(?<!`)\b(roles?|permissions?)\b|(?<!`)\b(roles?|permissions?)\b[^.]* must be granted/i;

/**
 * Checks that an operation's description doesn't mention permissions, since the generator adds a sentence about them
 * from `x-permissions`. Also checks `x-permission-scopes`: if one operation in an API version has it, all operations
 * with permissions must have it, and no others.
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
    report(["x-permissions"], "the roles' scopes are missing: add `x-permission-scopes: [organization]`");
  }
}
