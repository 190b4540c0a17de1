import { listOperations } from "../spec/list-operations.ts";
import { type OperationPair, pairOperations, urlOf } from "../spec/pair-operations.ts";
import type { SpecChange } from "./spec-change.ts";
import type { DocumentPair } from "./walk-schemas.ts";

/** Finds operations that are to be called otherwise: by another name, at another URL, with other path parameters. */
export function diffPlaces({ base, revision }: DocumentPair): SpecChange[] {
  const names = pairOperations(base, revision).flatMap((pair) => [
    ...(pair.base.id === pair.id ? [] : [`is the new name of \`${pair.base.id}\``]).map(toChange(pair.id)),
    ...renamedParameters(pair).map(toChange(pair.id)),
  ]);
  return [...names, ...findMoves({ base, revision })];
}

/** Finds operations that kept their name at another URL. */
export function findMoves({ base, revision }: DocumentPair): SpecChange[] {
  const before = new Map(listOperations(base).map((operation) => [operation.id, urlOf(operation)]));
  return listOperations(revision)
    .filter((operation) => (before.get(operation.id) ?? urlOf(operation)) !== urlOf(operation))
    .map(({ id, method, path }) => toChange(id)(`moved to \`${method} ${path}\``));
}

/** Leaves out what the engine says of an operation that moved: that it is gone, and that it is new. */
export function withoutMoves(changes: readonly SpecChange[], moves: readonly SpecChange[]): SpecChange[] {
  const moved = new Set(moves.map(({ operation }) => operation));
  return changes.filter(({ operation, text }) => !(moved.has(operation) && (text === "is gone" || text === "is new")));
}

function renamedParameters({ base, revision }: OperationPair): string[] {
  const [before = [], after = []] = [base, revision].map(({ path }) => path.match(/(?<=\{)[^}]*(?=\})/g) ?? []);
  return before.flatMap((name, at) => (after[at] === name ? [] : [`calls \`${name}\` \`${after[at]}\` now`]));
}

function toChange(operation: string): (text: string) => SpecChange {
  return (text) => ({ verdict: "breaking", audience: "callers", operation, text });
}
