/** Returns the candidate most similar to a misspelled word, if any is similar enough. */
export function findSimilar(word: string, candidates: readonly string[]): string | undefined {
  const limit = Math.max(2, word.length / 3);
  const [nearest] = candidates
    .filter(({ length }) => Math.abs(length - word.length) <= limit)
    .map((candidate) => ({ candidate, distance: editDistance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((one, other) => one.distance - other.distance);
  return nearest && nearest.distance <= limit ? nearest.candidate : undefined;
}

/** Counts the characters to insert, delete or replace to turn one string into another (Levenshtein distance). */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, character] of [...one].entries()) {
    const next = [index + 1];
    for (const [column, expected] of [...other].entries()) {
      const replaced = (row[column] as number) + (character === expected ? 0 : 1);
      next.push(Math.min(replaced, (row[column + 1] as number) + 1, (next[column] as number) + 1));
    }
    row = next;
  }
  return row[other.length] as number;
}
