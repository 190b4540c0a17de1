import type { Operation } from "./operations.ts";

/** Maps common terms to the spec's words for them. */
const SYNONYMS: readonly (readonly [pattern: RegExp, words: string])[] = [
  [/\b(costs?|prices?|pay(ing)?|bill(s|ing)?|spend(ing)?)\b/g, "invoices"],
  [/\bwho ?am ?i\b/g, "your organization"],
];

/** Returns the operations that match the most words. Matches in ids come before those in summaries or parameters. */
export function searchOperations(operations: Iterable<Operation>, text: string): Operation[] {
  const known = SYNONYMS.reduce((one, [pattern, words]) => one.replace(pattern, words), text.toLowerCase());
  const words = (known.match(/[\p{L}\p{N}_]+/gu) ?? []).map(toStem);
  const found = [...operations].map((operation) => ({ operation, ...score(operation, words) }));
  const most = Math.max(1, ...found.map(({ count }) => count));
  return found
    .filter(({ count }) => count === most)
    .toSorted((a, b) => b.total - a.total)
    .map(({ operation }) => operation);
}

function score({ id, summary, parameters }: Operation, words: readonly string[]): { count: number; total: number } {
  const texts = [parameters.map(({ name }) => name).join(" "), summary, id].map((text) => text.toLowerCase());
  const scores = words.map((word) => 1 + texts.findLastIndex((text) => text.includes(word)));
  return { count: scores.filter(Boolean).length, total: scores.reduce((total, one) => total + one, 0) };
}

/** Lets "clusters" find "cluster" and vice versa. */
function toStem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|es|s|y)$/, "") : word;
}
