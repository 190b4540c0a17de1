import type { Operation } from "./read-operations.ts";

/**
 * Finds the operations that match the most words of a text. The best come first: words in an id count more than those
 * in a summary, and these more than those in parameter names.
 */
export function searchOperations(operations: Iterable<Operation>, text: string): Operation[] {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []).map(toStem);
  const found = [...operations].map((operation) => ({ operation, scores: scoreWords(operation, words) }));
  const most = Math.max(1, ...found.map(({ scores }) => scores.length));
  return found
    .filter(({ scores }) => scores.length === most)
    .toSorted((a, b) => sum(b.scores) - sum(a.scores))
    .map(({ operation }) => operation);
}

/** Returns a score for each word that an operation has. */
function scoreWords({ id, summary, parameters }: Operation, words: readonly string[]): number[] {
  const texts = [parameters.map(({ name }) => name).join(" "), summary, id].map((text) => text.toLowerCase());
  return words.map((word) => 1 + texts.findLastIndex((text) => text.includes(word))).filter((score) => score > 0);
}

function sum(scores: readonly number[]): number {
  return scores.reduce((total, score) => total + score, 0);
}

/** Lets "clusters" find "cluster" and vice versa. */
function toStem(word: string): string {
  return word.length > 3 ? word.replace(/(?:ies|es|s|y)$/, "") : word;
}
