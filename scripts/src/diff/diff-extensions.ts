import type { OperationNode } from "../spec/openapi-document.ts";
import type { OperationPair } from "../spec/pair-operations.ts";
import { diffWaits } from "./diff-waits.ts";
import type { Finding, SpecChange } from "./spec-change.ts";

/** Finds what changed in the extensions of an operation, which the client reads and the engine doesn't. */
export function diffExtensions({ id, base, revision }: OperationPair): SpecChange[] {
  const findings = [diffPermissions, diffPagination, diffAdoption, diffWaits].flatMap((diff) =>
    diff(base.node, revision.node),
  );
  return findings.map(([verdict, text]) => ({ verdict, audience: "callers", operation: id, text }));
}

function diffPermissions(base: OperationNode, revision: OperationNode): Finding[] {
  const before = base["x-permissions"] ?? [];
  const after = revision["x-permissions"] ?? [];
  const lost = before.filter((permission) => !after.includes(permission));
  const won = after.filter((permission) => !before.includes(permission));
  // None at all means that every account may, so that the first is a restriction and the last a relief.
  if (before.length === 0 && won.length > 0) return [["breaking", `needs the permission ${list(won)}`]];
  if (after.length === 0 && lost.length > 0) return [["additive", "needs no permission"]];
  return [
    ...(lost.length > 0 ? [["breaking", `no longer suffices with the permission ${list(lost)}`] as const] : []),
    ...(won.length > 0 ? [["additive", `suffices with the permission ${list(won)}`] as const] : []),
  ];
}

function diffPagination(base: OperationNode, revision: OperationNode): Finding[] {
  const before = base["x-pagination"];
  const after = revision["x-pagination"];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!before) return [["additive", "can be iterated"]];
  if (!after) return [["breaking", "can no longer be iterated"]];
  return before.items === after.items
    ? [["additive", "asks for its pages in another way"]]
    : [["breaking", `iterates \`${after.items}\` instead of \`${before.items}\``]];
}

function diffAdoption(base: OperationNode, revision: OperationNode): Finding[] {
  const before = base["x-adopt"];
  const after = revision["x-adopt"];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  if (!before) return [["additive", "can adopt what a lost answer was about"]];
  return after
    ? [["additive", "looks in another way for what a lost answer was about"]]
    : [["breaking", "can no longer adopt what a lost answer was about"]];
}

function list(permissions: readonly string[]): string {
  return permissions.map((permission) => `\`${permission}\``).join(" or ");
}
